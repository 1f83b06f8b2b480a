"""The spool: what lies on the disk while a file comes in."""

import os
import tempfile
from pathlib import Path

import pytest

from adapters.files.spool import BOX, SealedSpool

pytestmark = pytest.mark.anyio


async def test_what_waits_on_the_disk_is_sealed_and_has_no_name(tmp_path: Path):
    opened = []

    def begin():
        opened.append(tempfile.TemporaryFile(dir=tmp_path))  # noqa: SIM115 - the spool closes it
        return opened[0]

    async with SealedSpool(begin).open() as file:
        await file.write(b"Potassium" * BOX)
        assert os.listdir(tmp_path) == []
        opened[0].seek(0)
        assert b"Potassium" not in opened[0].read()
    assert opened[0].closed
