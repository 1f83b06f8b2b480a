"""Files that only their owner may read: opened with suspicion, written whole or not at all."""

import contextlib
import errno
import fcntl
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

MAX_SIZE = 1024 * 1024
_OWNER_ONLY = 0o600


class NotPrivate(Exception):
    """The file can not be trusted with a secret. The message names neither the file nor its content."""


@frozen
class Version:
    """Tells one state of a file from the next."""

    inode: int
    changed_ns: int


def real_place(path: Path) -> Path:
    """Return where the file is; a symbolic link is followed only inside its own folder."""
    try:
        folder, place = path.parent.resolve(strict=True), path.resolve(strict=True)
    except (OSError, RuntimeError):
        raise NotPrivate("there is no such file") from None
    if not place.is_relative_to(folder):
        raise NotPrivate("it is a symbolic link to another folder")
    return place


def version_of(path: Path) -> Version | None:
    """Return the state of the file now, or `None` when it is out of reach."""
    try:
        return _version(path.stat())
    except OSError:
        return None


def read_private(path: Path) -> tuple[bytes, Version]:
    """Return content and state, or raise `NotPrivate`."""
    try:
        handle = os.open(real_place(path), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        raise NotPrivate("it can not be opened") from None
    try:
        status = os.fstat(handle)
        _check(status)
        with os.fdopen(handle, "rb", closefd=False) as file:
            content = file.read(MAX_SIZE + 1)
    finally:
        os.close(handle)
    if len(content) > MAX_SIZE:
        raise NotPrivate("it is too large")
    return content, _version(status)


def create_private(path: Path, content: bytes) -> None:
    """Write a new file, durably; raise `NotPrivate` if there is one already. Nobody ever sees half of it."""
    with _written_beside(path, content) as draft:
        try:
            os.link(draft, path, follow_symlinks=False)
        except FileExistsError:
            raise NotPrivate("there is a file already") from None
    _sync_folder(path.parent)


def replace_private(path: Path, content: bytes) -> None:
    """Put new content in place of the old, durably and in one step."""
    with _written_beside(path, content) as draft:
        os.replace(draft, path)
    _sync_folder(path.parent)


@contextlib.contextmanager
def one_writer(folder: Path) -> Iterator[None]:
    """Hold off other writers of files in `folder` that also ask."""
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def _written_beside(path: Path, content: bytes) -> Iterator[Path]:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, _OWNER_ONLY)
    except OSError as error:
        reason = "its folder does not exist" if error.errno == errno.ENOENT else "its folder can not be written to"
        raise NotPrivate(reason) from None
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(handle, _OWNER_ONLY)
            file.write(content)
            file.flush()
            os.fsync(handle)
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _check(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotPrivate("it is not a regular file")
    if status.st_uid not in {os.geteuid(), 0}:
        raise NotPrivate("it belongs to another user")
    if stat.S_IMODE(status.st_mode) & ~_OWNER_ONLY:
        raise NotPrivate("others than its owner can read or change it, or it is executable: chmod 600")


def _version(status: os.stat_result) -> Version:
    return Version(status.st_ino, status.st_mtime_ns)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
