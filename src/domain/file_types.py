"""What files may be: the six types, and how their content tells which of them it is."""

import codecs
import re
from collections.abc import Mapping
from enum import StrEnum

from attrs import define, field, frozen


class FileType(StrEnum):
    """The types that are taken, under their media types."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    GIF = "image/gif"
    WEBP = "image/webp"
    PDF = "application/pdf"
    TEXT = "text/plain"

    @property
    def is_image(self) -> bool:
        """Whether it is a picture, which is encoded anew before it is kept."""
        return self.value.startswith("image/")


EXTENSIONS: Mapping[FileType, frozenset[str]] = {
    FileType.JPEG: frozenset({"jpg", "jpeg"}),
    FileType.PNG: frozenset({"png"}),
    FileType.GIF: frozenset({"gif"}),
    FileType.WEBP: frozenset({"webp"}),
    FileType.PDF: frozenset({"pdf"}),
    FileType.TEXT: frozenset({"txt"}),
}
"""By type, the extensions under which it may come."""


@frozen
class _Signature:
    """How a file of this type begins; after `gap` further bytes `then` must follow."""

    kind: FileType
    start: bytes
    gap: int = 0
    then: bytes = b""

    def fits(self, head: bytes) -> bool:
        rest = head[len(self.start) + self.gap :]
        return head.startswith(self.start) and rest.startswith(self.then)


_SIGNATURES = (
    _Signature(FileType.JPEG, b"\xff\xd8\xff"),
    _Signature(FileType.PNG, b"\x89PNG\r\n\x1a\n"),
    _Signature(FileType.GIF, b"GIF87a"),
    _Signature(FileType.GIF, b"GIF89a"),
    _Signature(FileType.WEBP, b"RIFF", 4, b"WEBP"),
    _Signature(FileType.PDF, b"%PDF-"),
)
_HEAD = 1024
_MARKUP = re.compile(rb"\s*<[!?/a-z]", re.IGNORECASE)
"""Text that begins like this may be taken for a page or a drawing by whoever opens it."""
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_BYTE_ORDER_MARK = "\ufeff".encode()


@define
class Sniffer:
    """Reads a file piece by piece and tells its type by its content alone.

    Text is UTF-8 to the last byte, without control characters, and does not begin as markup does.
    """

    _head: bytes = field(default=b"", init=False, repr=False)
    _may_be_text: bool = field(default=True, init=False)
    _decoder: codecs.IncrementalDecoder = field(
        factory=lambda: codecs.getincrementaldecoder("utf-8")(), init=False, repr=False
    )

    def feed(self, piece: bytes) -> None:
        """Take the next piece."""
        if len(self._head) < _HEAD:
            self._head += piece[: _HEAD - len(self._head)]
        if self._may_be_text:
            self._may_be_text = not _CONTROLS.search(piece) and self._decodes(piece)

    def kind(self) -> FileType | None:
        """The type of what was read, all of it; `None` if it is none that is taken."""
        for signature in _SIGNATURES:
            if signature.fits(self._head):
                return signature.kind
        begins = self._head.removeprefix(_BYTE_ORDER_MARK)
        is_text = self._may_be_text and self._decodes(b"", final=True) and bool(begins.strip())
        return FileType.TEXT if is_text and not _MARKUP.match(begins) else None

    def _decodes(self, piece: bytes, final: bool = False) -> bool:
        try:
            self._decoder.decode(piece, final)
        except UnicodeDecodeError:
            return False
        return True


def agreed_type(name: str, declared: str, content: FileType | None) -> FileType | None:
    """The type on which the content, the extension of `name` and the declared media type agree, if they do."""
    stem, dot, extension = name.rpartition(".")
    if content is None or not (stem and dot) or extension.lower() not in EXTENSIONS[content]:
        return None
    return content if declared.partition(";")[0].strip().lower() == content else None
