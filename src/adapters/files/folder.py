"""A folder of this machine, open to its owner alone."""

import asyncio
import os
import secrets
from pathlib import Path

from attrs import frozen

from application.ports.files import FileGone, FileStoreUnavailable


@frozen
class Folder:
    """A `Place` on a local disk. Files appear whole or not at all, and are on the disk when `put` returns."""

    root: Path

    async def put(self, name: str, data: bytes) -> None:
        try:
            await asyncio.to_thread(_write, self._path(name), data)
        except OSError:
            raise FileStoreUnavailable("the folder can not be written") from None

    async def get(self, name: str, start: int, length: int) -> bytes:
        try:
            return await asyncio.to_thread(_read, self._path(name), start, length)
        except FileNotFoundError:
            raise FileGone("no such file") from None
        except OSError:
            raise FileStoreUnavailable("the folder can not be read") from None

    async def delete(self, name: str) -> None:
        try:
            await asyncio.to_thread(self._path(name).unlink, missing_ok=True)
        except OSError:
            raise FileStoreUnavailable("the folder can not be written") from None

    async def check(self) -> None:
        if not await asyncio.to_thread(_can_be_written, self.root):
            raise FileStoreUnavailable("the folder can not be written")

    def _path(self, name: str) -> Path:
        # The end of an id is its random part, so the sub-folders fill evenly.
        return self.root / name[-2:] / name


def _can_be_written(root: Path) -> bool:
    """Whether it is there, or can be made, for us."""
    there = next(one for one in (root, *root.parents) if one.exists())
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f".{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _read(path: Path, start: int, length: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(length)
