"""Files as people have them."""

import io
import struct
import zlib

from PIL import Image

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
TEXT = "Blutdruck 120/80, Übelkeit\n".encode()
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
ZIP = b"PK\x03\x04" + bytes(40)
HTML = b"<!DOCTYPE html><script>alert(1)</script>"
WHERE_IT_WAS_TAKEN = "Somewhere Street 5"


def a_picture(
    form: str = "JPEG", *, size: tuple[int, int] = (40, 20), exif: bool = False, turned: bool = False
) -> bytes:
    """An image, left half red and right half blue; with `exif` it says where it was taken."""
    picture = Image.new("RGB", size, (200, 0, 0))
    picture.paste((0, 0, 200), (size[0] // 2, 0, *size))
    out = io.BytesIO()
    more = {}
    if exif or turned:
        data = Image.Exif()
        data[0x010E] = WHERE_IT_WAS_TAKEN
        data[0x8825] = {1: "N", 2: (48.0, 12.0, 30.0)}
        if turned:
            data[0x0112] = 6
        more["exif"] = data
    picture.save(out, form, **more)
    return out.getvalue()


def an_animation(form: str = "GIF", frames: int = 3) -> bytes:
    """An image that moves."""
    pictures = [Image.new("RGB", (20, 20), (80 * number % 255, 10, 10)) for number in range(frames)]
    out = io.BytesIO()
    pictures[0].save(out, form, save_all=True, append_images=pictures[1:], duration=[100, 200, 300][:frames], loop=0)
    return out.getvalue()


def a_bomb(width: int = 50_000, height: int = 50_000) -> bytes:
    """A PNG of a few bytes that says of itself how large it is."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
