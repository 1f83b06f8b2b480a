"""The workshop that encodes images anew: each in a process of its own, with little memory and little time."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from contextlib import suppress
from pathlib import Path

from attrs import field, frozen

from adapters.files import image_worker
from application.ports.files import ImageDamaged, ImageTooLarge
from domain.attachment import MOST_PIXELS
from domain.file_types import FileType

AT_ONCE = 2
"""How many workers there are at most."""
PATIENCE = 30.0
"""How long (seconds) one may take by the clock on the wall."""


@frozen
class ImageWorkshop:
    """`application.ports.files.ImageCleaner`, a process an image."""

    patience: float = PATIENCE
    _places: asyncio.Semaphore = field(factory=lambda: asyncio.Semaphore(AT_ONCE), init=False, repr=False)

    async def clean(self, content: bytes, kind: FileType) -> bytes:
        async with self._places:
            code, cleaned = await self._run(content, kind)
        if code == image_worker.TOO_LARGE:
            raise ImageTooLarge("too many pixels")
        if code != 0 or not cleaned:
            raise ImageDamaged("it can not be decoded")
        return cleaned

    async def _run(self, content: bytes, kind: FileType) -> tuple[int | None, bytes]:
        # -I: neither the environment nor the working folder has a say in what it imports.
        worker = await asyncio.create_subprocess_exec(
            sys.executable, "-I", str(Path(image_worker.__file__)), kind.value, str(MOST_PIXELS),
            stdin=PIPE, stdout=PIPE, stderr=asyncio.subprocess.DEVNULL, env={},
        )  # fmt: skip
        try:
            async with asyncio.timeout(self.patience):
                cleaned, _ = await worker.communicate(content)
        except TimeoutError:
            return None, b""
        finally:
            if worker.returncode is None:
                with suppress(ProcessLookupError):
                    worker.kill()
                await worker.wait()
        return worker.returncode, cleaned
