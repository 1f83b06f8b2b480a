"""Files for the browser tests, made here."""

import struct
import zlib

from attrs import frozen
from playwright.sync_api import FilePayload


@frozen
class TestFile:
    """A file as somebody picks it."""

    __test__ = False

    name: str
    type: str
    content: bytes

    @property
    def payload(self) -> FilePayload:
        """What the browser is given."""
        return {"name": self.name, "mimeType": self.type, "buffer": self.content}


def a_picture(name: str = "The rash today.png", width: int = 320, height: int = 200) -> TestFile:
    """A picture with a soft gradient."""
    rows = b"".join(
        b"\0" + b"".join(bytes((150 + 90 * x // width, 180 + 50 * y // height, 190)) for x in range(width))
        for y in range(height)
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return TestFile(name, "image/png", content)


def a_text(size: int = 24, name: str = "list.txt") -> TestFile:
    """A text of so many bytes."""
    return TestFile(name, "text/plain", (b"Lisinopril 10 mg, daily\n" * (size // 24 + 1))[:size])


SONG = TestFile("song.mp3", "audio/mpeg", b"ID3")
