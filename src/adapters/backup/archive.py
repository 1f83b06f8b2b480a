"""An archive: a head that anybody may read, and behind it a tar file, sealed piece by piece.

The head tells which keys are needed and holds the archive's own key, wrapped by the `KeyProvider`. The pieces are
AES-256-GCM boxes (NIST SP 800-38D) of 1 MiB, bound to the head and counted; the last one says that it is the last,
so that nothing can be exchanged, reordered or cut off unseen.
"""

import base64
import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO, cast

from attrs import define, field, frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.ports.keys import KeyProvider

PIECE = 1024 * 1024
_TAG = 16
_FORM = b"carechat backup 1\n"
_LARGEST_HEAD = 1024 * 1024
_CONTEXT = b"backup"


class ArchiveDamaged(Exception):
    """The archive was altered or cut off, or it is none."""


@frozen(kw_only=True)
class Head:
    """What an archive tells before it is opened. It holds ids of keys, and one key that is wrapped."""

    made_at: datetime
    record: str
    """Of which database the copy is: `sqlite` or `postgresql`."""
    tool: int
    """The major version of the program that made the copy; 0 where that is us."""
    needs: tuple[str, ...]
    """The ids of the key-encryption keys without which something in it can not be read."""
    key_id: str
    wrapped: bytes = field(repr=False)

    def to_json(self) -> bytes:
        members = {
            "madeAt": self.made_at.isoformat(),
            "record": self.record,
            "tool": self.tool,
            "needs": list(self.needs),
            "keyId": self.key_id,
            "wrapped": base64.b64encode(self.wrapped).decode(),
        }
        return json.dumps(members).encode()

    @classmethod
    def from_json(cls, text: bytes) -> "Head":
        try:
            members = json.loads(text)
            return cls(
                made_at=datetime.fromisoformat(members["madeAt"]),
                record=members["record"],
                tool=members["tool"],
                needs=tuple(members["needs"]),
                key_id=members["keyId"],
                wrapped=base64.b64decode(members["wrapped"]),
            )
        except (ValueError, KeyError, TypeError):
            raise ArchiveDamaged("its head can not be read") from None


@contextmanager
def writing(
    file: IO[bytes], keys: KeyProvider, *, made_at: datetime, record: str, tool: int, needs: set[str]
) -> Iterator[tarfile.TarFile]:
    """A tar file to add to; what is added is sealed into `file`."""
    key = AESGCM.generate_key(256)
    key_id, wrapped = keys.wrap(key, _CONTEXT)
    told = Head(
        made_at=made_at, record=record, tool=tool, needs=tuple(sorted(needs | {key_id})), key_id=key_id, wrapped=wrapped
    ).to_json()
    file.write(_FORM + len(told).to_bytes(4, "big") + told)
    sealing = _Sealing(file, AESGCM(key), _bound(told))
    with tarfile.open(fileobj=cast("IO[bytes]", sealing), mode="w|", format=tarfile.PAX_FORMAT) as tar:
        yield tar
    sealing.finish()


def read_head(file: IO[bytes]) -> Head:
    """The head of the archive that begins here. Raises `ArchiveDamaged`."""
    return Head.from_json(_told(file))


@contextmanager
def reading(file: IO[bytes], keys: KeyProvider) -> Iterator[tarfile.TarFile]:
    """The tar file, to be read once from the beginning to the end.

    Raises `KeyUnavailable` without the archive's key, and `ArchiveDamaged`, at the latest on leaving.
    """
    told = _told(file)
    head = Head.from_json(told)
    opening = _Opening(file, AESGCM(keys.unwrap(head.key_id, head.wrapped, _CONTEXT)), _bound(told))
    try:
        with tarfile.open(fileobj=cast("IO[bytes]", opening), mode="r|") as tar:
            yield tar
    except (tarfile.TarError, EOFError):
        raise ArchiveDamaged("its content can not be read") from None
    while opening.read(PIECE):  # what is behind the tar's end must be whole as well
        pass


def add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    """Add a small content under a name."""
    tar.addfile(_member(name, len(content)), io.BytesIO(content))


def add_file(tar: tarfile.TarFile, name: str, file: IO[bytes]) -> None:
    """Add an open file from its beginning to its end."""
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    tar.addfile(_member(name, size), file)


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    return member


def _told(file: IO[bytes]) -> bytes:
    start = file.read(len(_FORM) + 4)
    size = int.from_bytes(start[len(_FORM) :], "big")
    if start[: len(_FORM)] != _FORM or not 0 < size <= _LARGEST_HEAD:
        raise ArchiveDamaged("it is no backup of carechat")
    told = file.read(size)
    if len(told) != size:
        raise ArchiveDamaged("it is cut off")
    return told


def _bound(told: bytes) -> bytes:
    return hashlib.sha256(_FORM + told).digest()


def _nonce(number: int, *, last: bool) -> bytes:
    """Counted: the key seals this archive alone."""
    return number.to_bytes(11, "big") + bytes([last])


@define(eq=False)
class _Sealing:
    """Something to write to; whole pieces are sealed as they come, the last one by `finish`."""

    _file: IO[bytes] = field(repr=False)
    _cipher: AESGCM = field(repr=False)
    _bound: bytes = field(repr=False)
    _rest: bytearray = field(factory=bytearray, init=False, repr=False)
    _number: int = field(default=0, init=False)

    def write(self, data: bytes) -> int:
        self._rest += data
        while len(self._rest) > PIECE:
            piece, self._rest = bytes(self._rest[:PIECE]), self._rest[PIECE:]
            self._put(piece, last=False)
        return len(data)

    def close(self) -> None:
        """What tarfile asks of a file; the end is put by `finish`, and only when all went well."""

    def finish(self) -> None:
        self._put(bytes(self._rest), last=True)

    def _put(self, piece: bytes, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last=last), piece, self._bound))
        self._number += 1


@define(eq=False)
class _Opening:
    """Something to read from; each piece is opened when it is reached."""

    _file: IO[bytes] = field(repr=False)
    _cipher: AESGCM = field(repr=False)
    _bound: bytes = field(repr=False)
    _clear: bytes = field(default=b"", init=False, repr=False)
    _ahead: bytes = field(init=False, repr=False)
    _number: int = field(default=0, init=False)
    _ended: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._ahead = self._file.read(PIECE + _TAG)

    def read(self, size: int) -> bytes:
        while len(self._clear) < size and not self._ended:
            self._clear += self._next()
        given, self._clear = self._clear[:size], self._clear[size:]
        return given

    def _next(self) -> bytes:
        box, self._ahead = self._ahead, self._file.read(PIECE + _TAG)
        self._ended = not self._ahead
        try:
            clear = self._cipher.decrypt(_nonce(self._number, last=self._ended), box, self._bound)
        except (InvalidTag, ValueError):
            raise ArchiveDamaged("a piece of it was altered, or its end is missing") from None
        self._number += 1
        return clear
