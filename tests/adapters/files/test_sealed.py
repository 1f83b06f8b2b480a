"""Sealed files: what somebody with the folder can read, and what they can change unseen."""

import stat
from pathlib import Path

import pytest

from adapters.files.folder import Folder
from adapters.files.sealed import HEAD, PIECE, SealedFiles
from adapters.mock.keys import InMemoryKeys
from application.ports.files import FileGone
from domain.attachment import BlobId

pytestmark = pytest.mark.anyio
BLOB, OTHER = BlobId("a" * 32), BlobId("b" * 32)
SECRET = b"Potassium 6.1 " * 20_000


@pytest.fixture
def keys() -> InMemoryKeys:
    return InMemoryKeys()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
async def store(root: Path, keys: InMemoryKeys) -> SealedFiles:
    made = SealedFiles(Folder(root), keys)
    await made.put(BLOB, SECRET)
    return made


def only(root: Path) -> Path:
    (path,) = [one for one in root.rglob("*") if one.is_file()]
    return path


async def whole(store: SealedFiles, blob: BlobId = BLOB) -> bytes:
    return b"".join([piece async for piece in store.read(blob)])


@pytest.mark.safeguard("encryption")
async def test_nothing_of_the_content_is_on_the_disk_and_nobody_else_may_look(store: SealedFiles, root: Path):
    path = only(root)
    assert b"Potassium" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.name == BLOB


@pytest.mark.parametrize("at", [0, 5, 20, 100, HEAD - 1, HEAD, HEAD + PIECE + 20, -1])
@pytest.mark.safeguard("integrity")
async def test_a_changed_byte_is_noticed_wherever_it_is(store: SealedFiles, root: Path, at: int):
    path = only(root)
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    with pytest.raises(FileGone):
        await whole(store)


@pytest.mark.parametrize("cut", [1, 16, PIECE + 16])
async def test_a_file_cut_off_is_noticed(store: SealedFiles, root: Path, cut: int):
    path = only(root)
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(FileGone):
        await whole(store)


async def test_pieces_do_not_change_places(store: SealedFiles, root: Path):
    path, step = only(root), PIECE + 16
    data = path.read_bytes()
    first, second = data[HEAD : HEAD + step], data[HEAD + step : HEAD + 2 * step]
    path.write_bytes(data[:HEAD] + second + first + data[HEAD + 2 * step :])
    with pytest.raises(FileGone):
        await whole(store)


async def test_a_file_opens_under_its_own_name_alone(store: SealedFiles, root: Path):
    path = only(root)
    moved = root / OTHER[-2:] / OTHER
    moved.parent.mkdir()
    path.rename(moved)
    with pytest.raises(FileGone):
        await whole(store, OTHER)


async def test_files_from_before_a_rotation_of_keys_still_open(store: SealedFiles, keys: InMemoryKeys):
    keys.rotate()
    await store.put(OTHER, b"new")
    assert (await whole(store), await whole(store, OTHER)) == (SECRET, b"new")


async def test_without_the_key_nothing_opens(store: SealedFiles, root: Path):
    with pytest.raises(FileGone):
        await whole(SealedFiles(Folder(root), InMemoryKeys()))
