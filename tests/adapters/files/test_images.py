"""The workshop: pictures stay, everything else goes, and nothing takes more than its share."""

import io
import json
import subprocess
import sys

import anyio
import pytest
from PIL import Image

from adapters.files import image_worker
from adapters.files.images import AT_ONCE, ImageWorkshop
from application.ports.files import ImageDamaged, ImageTooLarge
from domain.file_types import FileType
from tests.support.files import WHERE_IT_WAS_TAKEN, a_bomb, a_picture, an_animation

pytestmark = pytest.mark.anyio
FORMS = {FileType.JPEG: "JPEG", FileType.PNG: "PNG", FileType.WEBP: "WEBP", FileType.GIF: "GIF"}


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize("kind", FORMS)
async def test_what_can_be_seen_stays_and_the_rest_goes(kind: FileType):
    form = FORMS[kind]
    photo = a_picture(form, exif=form != "GIF") + b"PK\x03\x04 an archive behind it"
    cleaned = await ImageWorkshop().clean(photo, kind)
    assert WHERE_IT_WAS_TAKEN.encode() not in cleaned
    assert b"archive" not in cleaned
    picture = opened(cleaned)
    assert (picture.format, picture.size) == (form, (40, 20))
    assert not picture.getexif()
    left, right = (picture.convert("RGB").getpixel(at) for at in ((5, 10), (35, 10)))
    assert left[0] > 150 > left[2]
    assert right[2] > 150 > right[0]


async def test_a_photo_that_was_taken_upright_is_shown_upright():
    cleaned = await ImageWorkshop().clean(a_picture(turned=True), FileType.JPEG)
    assert opened(cleaned).size == (20, 40)


@pytest.mark.parametrize(("kind", "form"), [(FileType.GIF, "GIF"), (FileType.WEBP, "WEBP")])
async def test_an_animation_goes_on_moving(kind: FileType, form: str):
    cleaned = opened(await ImageWorkshop().clean(an_animation(form), kind))
    assert cleaned.n_frames == 3


async def test_transparency_stays():
    glass = Image.new("RGBA", (10, 10), (0, 200, 0, 0))
    out = io.BytesIO()
    glass.save(out, "PNG")
    assert opened(await ImageWorkshop().clean(out.getvalue(), FileType.PNG)).convert("RGBA").getpixel((5, 5))[3] == 0


@pytest.mark.parametrize("content", [a_bomb(), a_bomb(40_001, 1_000)])
async def test_too_many_pixels_are_told_from_the_header(content: bytes):
    with pytest.raises(ImageTooLarge):
        await ImageWorkshop().clean(content, FileType.PNG)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xff\xd8\xff\xe0 no picture", FileType.JPEG),
        (a_picture()[:200], FileType.JPEG),
        (a_picture("PNG"), FileType.JPEG),
        (a_bomb(4000, 4000), FileType.PNG),
        (b"", FileType.GIF),
    ],
)
async def test_what_is_no_picture_of_its_type_is_damaged(content: bytes, kind: FileType):
    with pytest.raises(ImageDamaged):
        await ImageWorkshop().clean(content, kind)


async def test_a_worker_that_takes_too_long_is_ended():
    with pytest.raises(ImageDamaged):
        await ImageWorkshop(patience=0.0).clean(a_picture(), FileType.JPEG)


LOOK_ROUND = """
import importlib.util, json, resource, sys
path = sys.argv.pop(1)
spec = importlib.util.spec_from_file_location("image_worker", path)
worker = importlib.util.module_from_spec(spec)
spec.loader.exec_module(worker)
limits = (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE)
worker._clean = lambda *_: print(json.dumps([resource.getrlimit(one) for one in limits])) or 0
sys.exit(worker.main())
"""


def test_while_it_decodes_a_worker_has_little_memory_and_time_and_can_write_no_file():
    command = [sys.executable, "-I", "-c", LOOK_ROUND, image_worker.__file__, FileType.PNG.value, "100"]
    ran = subprocess.run(command, input=b"", capture_output=True, check=True, env={})
    assert json.loads(ran.stdout) == [[1024**3, 1024**3], [15, 15], [0, 0]]


async def test_so_many_workers_run_at_once_and_no_more(monkeypatch: pytest.MonkeyPatch):
    running, most = 0, 0

    async def counted(*_):
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(5):
            await anyio.lowlevel.checkpoint()
        running -= 1
        return 0, b"cleaned"

    monkeypatch.setattr(ImageWorkshop, "_run", counted)
    workshop = ImageWorkshop()
    async with anyio.create_task_group() as work:
        for _ in range(3 * AT_ONCE):
            work.start_soon(workshop.clean, b"", FileType.PNG)
    assert most == AT_ONCE


async def test_the_largest_picture_that_is_taken_fits_into_the_worker():
    out = io.BytesIO()
    Image.new("RGB", (8_000, 5_000)).save(out, "JPEG")
    assert opened(await ImageWorkshop().clean(out.getvalue(), FileType.JPEG)).size == (8_000, 5_000)
