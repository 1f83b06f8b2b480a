"""A process of its own, for one image: reads it from the standard input, writes it encoded anew to the output.

It is started by its path, imports nothing of ours, and limits its own memory and time before it decodes.
It answers by its exit code: 0 done, 3 damaged, 4 too many pixels; whatever ends it otherwise counts as damaged.
"""

import io
import resource
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

MEMORY = 1024 * 1024 * 1024
"""Bytes of address space: 40 million pixels of four bytes, decoded and turned, with room for the program."""
SECONDS = 15
"""Of the processor's time."""
DAMAGED, TOO_LARGE = 3, 4
FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/gif": "GIF", "image/webp": "WEBP"}
FRAMES = 500
"""How many pictures of an animation are kept at most."""


def main() -> int:
    """Clean the image of the type and the largest number of pixels that the command line names."""
    kind, most = sys.argv[1], int(sys.argv[2])
    content = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    try:
        return _clean(content, FORMATS[kind], most)
    except (OSError, SyntaxError, ValueError, MemoryError, OverflowError, EOFError, KeyError, ZeroDivisionError):
        return DAMAGED


def _clean(content: bytes, form: str, most: int) -> int:
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = None  # the check below is ours, and comes before anything is decoded
    image = Image.open(io.BytesIO(content), formats=[form])
    if image.width * image.height > most:
        return TOO_LARGE
    frames = min(getattr(image, "n_frames", 1), FRAMES)
    if frames > 1 and image.width * image.height * frames > most * 4:
        return TOO_LARGE
    out = io.BytesIO()
    if form == "GIF" or frames > 1:
        _animation(image, frames, form, out)
    elif form == "JPEG":
        turned = ImageOps.exif_transpose(image)
        picture = turned if turned.mode in {"RGB", "L"} else turned.convert("RGB")
        _bare(picture).save(out, "JPEG", quality=90)
        if out.tell() > len(content):
            out = io.BytesIO()
            _bare(picture).save(out, "JPEG", quality=80)
    elif form == "PNG":
        turned = ImageOps.exif_transpose(image)
        _bare(turned).save(out, "PNG")
    else:
        turned = ImageOps.exif_transpose(image)
        _bare(turned).save(out, "WEBP", quality=90)
    sys.stdout.buffer.write(out.getvalue())
    sys.stdout.buffer.flush()
    return 0


def _bare(picture: "Image.Image") -> "Image.Image":
    """The pixels (with their palette and transparency) and nothing else."""
    picture.load()
    transparency = picture.info.get("transparency")
    picture.info = {} if transparency is None else {"transparency": transparency}
    return picture


def _animation(image: "Image.Image", frames: int, form: str, out: io.BytesIO) -> None:
    """Every picture of an animation with its time."""
    pictures, times = [], []
    loop = image.info.get("loop")
    for number in range(frames):
        image.seek(number)
        image.load()
        times.append(image.info.get("duration", 100))
        picture = image.convert("RGBA")
        picture.info = {}
        pictures.append(picture)
    more: dict[str, Any] = {"save_all": True, "append_images": pictures[1:], "duration": times} if frames > 1 else {}
    if frames > 1 and loop is not None:
        more["loop"] = loop
    pictures[0].save(out, form, **more)


if __name__ == "__main__":
    sys.exit(main())
