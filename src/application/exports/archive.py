"""The archive of an export: a ZIP file whose every byte is known from its entries, so that any part can be given.

Nothing is packed (method 0): the entries lie in it as they are. The form is that of PKWARE's APPNOTE 6.3.3.
"""

import struct
from collections.abc import Iterator, Sequence
from datetime import datetime

from attrs import field, frozen

from domain.export import ExportedFile

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION = 20
_UTF_8 = 0x800
_OWNER_ONLY = 0o100600 << 16


@frozen
class Slice:
    """Some bytes of the archive: known ones, or those of a document from `start` up to `end`."""

    known: bytes = b""
    file: ExportedFile | None = None
    start: int = 0
    end: int = 0


@frozen
class Archive:
    """The layout of an export's archive."""

    files: Sequence[ExportedFile]
    made_at: datetime
    size: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "size", sum(length for length, _ in self._pieces()))

    def slices(self, start: int, end: int) -> Iterator[Slice]:
        """What lies from `start` up to, not including, `end`."""
        at = 0
        for length, piece in self._pieces():
            first, last = max(start - at, 0), min(end - at, length)
            if first < last:
                if isinstance(piece, bytes):
                    yield Slice(known=piece[first:last])
                else:
                    yield Slice(file=piece, start=first, end=last)
            at += length

    def _pieces(self) -> Iterator[tuple[int, bytes | ExportedFile]]:
        at, central = 0, bytearray()
        for file in self.files:
            name, facts = file.name.encode(), self._facts(file)
            head = _LOCAL + struct.pack("<HHH", _VERSION, _UTF_8, 0) + facts + struct.pack("<HH", len(name), 0) + name
            yield len(head), head
            yield file.size, file
            made = struct.pack("<HHHH", 3 << 8 | _VERSION, _VERSION, _UTF_8, 0)
            rest = struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, _OWNER_ONLY, at)
            central += _CENTRAL + made + facts + rest + name
            at += len(head) + file.size
        count = len(self.files)
        yield len(central), bytes(central)
        end = _END + struct.pack("<HHHHIIH", 0, 0, count, count, len(central), at, 0)
        yield len(end), end

    def _facts(self, file: ExportedFile) -> bytes:
        made = self.made_at
        time = made.hour << 11 | made.minute << 5 | made.second // 2
        date = (made.year - 1980) << 9 | made.month << 5 | made.day
        return struct.pack("<HHIII", time, date, file.crc32, file.size, file.size)
