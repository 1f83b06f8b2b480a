"""The form by which a file is sent: read piece by piece, so that no more of it is in memory than a piece."""

from collections.abc import Awaitable, Callable
from typing import Any

from attrs import define, field
from multipart import (
    MultipartError,
    MultipartSegment,
    ParserLimitReached,
    PushMultipartParser,
    parse_options_header,
)

from adapters.http.edge_errors import Malformed, TooLarge, UnsupportedMediaType
from application.ports.files import Incoming
from domain.attachment import LARGEST_FILE
from domain.errors import FileTooLarge, Flaw, Invalid

CONVERSATION, FILE = "conversationId", "file"
MOST_PARTS = 20
AROUND = 64 * 1024
"""Bytes that the form may take beside the file."""
_LONGEST_ID = 64

Named = Callable[[str], Awaitable[None]]


@define
class UploadForm:
    """What was sent; the file's content is in `file`."""

    file: Incoming = field(repr=False)
    conversation: str | None = None
    name: str | None = field(default=None, repr=False)
    declared_type: str = field(default="", repr=False)

    def check(self) -> tuple[str, str]:
        """The conversation and the file's name, or `Invalid` for what is missing."""
        missing = [
            Flaw(f"/{member}", "missing")
            for member, value in ((CONVERSATION, self.conversation), (FILE, self.name))
            if not value
        ]
        if missing or not self.conversation or not self.name:
            raise Invalid(*missing)
        return self.conversation, self.name


async def read_upload(request: Any, file: Incoming, on_conversation: Named) -> UploadForm:
    """Read the form; `on_conversation` is asked as soon as the conversation is known, if that comes before the file."""
    scope = request.scope
    declared = _length(scope["headers"])
    if declared is not None and declared > LARGEST_FILE + AROUND:
        raise TooLarge
    reader = _Reader(UploadForm(file), on_conversation, _parser(scope["headers"]))
    received = 0
    while True:
        piece = await request.receive()
        if piece["type"] != "http.request":
            raise Malformed
        received += len(piece["body"])
        if received > LARGEST_FILE + AROUND:
            raise TooLarge
        await reader.take(piece["body"])
        if not piece.get("more_body", False):
            break
    return reader.done()


@define
class _Reader:
    form: UploadForm
    on_conversation: Named
    parser: PushMultipartParser
    _part: MultipartSegment | None = field(default=None, init=False)
    _text: bytes = field(default=b"", init=False, repr=False)
    _seen: set[str] = field(factory=set, init=False)

    async def take(self, piece: bytes) -> None:
        if not piece or self.parser.closed:
            return
        try:
            for event in self.parser.parse(piece):
                await self._on(event)
        except ParserLimitReached:
            raise TooLarge from None
        except (MultipartError, UnicodeError):
            raise Malformed from None

    def done(self) -> UploadForm:
        try:
            self.parser.close()  # type: ignore[no-untyped-call]  # the library leaves some of it unannotated
        except MultipartError:
            raise Malformed from None
        return self.form

    async def _on(self, event: MultipartSegment | bytes | bytearray | None) -> None:
        match event:
            case MultipartSegment():
                self._begin(event)
            case None:
                await self._end()
            case _:
                await self._more(bytes(event))

    def _begin(self, part: MultipartSegment) -> None:
        if part.name not in {CONVERSATION, FILE}:
            raise Invalid.at("", "unknown-member")
        if part.name in self._seen:
            raise Invalid.at(f"/{part.name}", "repeated")
        self._seen.add(part.name)
        self._part, self._text = part, b""
        if part.name == FILE:
            if not part.filename:
                raise Invalid.at("/file", "name-missing")
            self.form.name, self.form.declared_type = part.filename, part.content_type or ""

    async def _more(self, piece: bytes) -> None:
        if self._part is not None and self._part.name == FILE:
            if self.form.file.size + len(piece) > LARGEST_FILE:
                raise FileTooLarge("the file is too large")
            await self.form.file.write(piece)
            return
        self._text += piece
        if len(self._text) > _LONGEST_ID:
            raise Invalid.at(f"/{CONVERSATION}", "length")

    async def _end(self) -> None:
        if self._part is not None and self._part.name == CONVERSATION:
            self.form.conversation = self._text.decode("utf-8", "replace")
            if FILE not in self._seen:
                await self.on_conversation(self.form.conversation)
        self._part = None


def _parser(headers: list[tuple[bytes, bytes]]) -> PushMultipartParser:
    declared = next((value.decode("latin-1") for name, value in headers if name == b"content-type"), "")
    kind, options = parse_options_header(declared)  # type: ignore[no-untyped-call]  # likewise
    if kind != "multipart/form-data":
        raise UnsupportedMediaType
    try:
        return PushMultipartParser(options.get("boundary", ""), max_segment_count=MOST_PARTS, strict=True)
    except (MultipartError, UnicodeError):
        raise Malformed from None


def _length(headers: list[tuple[bytes, bytes]]) -> int | None:
    text = next((value for name, value in headers if name == b"content-length"), b"")
    return int(text) if text.isdigit() else None
