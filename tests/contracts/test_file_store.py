"""What every `FileStore` and every `Spool` promises."""

import hashlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from adapters.files.folder import Folder
from adapters.files.s3 import Bucket
from adapters.files.sealed import PIECE, SealedFiles
from adapters.files.spool import BOX, SealedSpool
from adapters.mock.clock import FakeClock
from adapters.mock.files import InMemoryFileStore, InMemorySpool
from adapters.mock.keys import InMemoryKeys
from application.ports.files import FileGone, FileStore, FileStoreUnavailable, Spool
from domain.attachment import BlobId
from tests.support.buckets import ENDPOINT, SIGNER, FakeBucket

pytestmark = pytest.mark.anyio
BLOB, OTHER = BlobId("a" * 32), BlobId("b" * 32)
SIZES = (0, 1, PIECE - 1, PIECE, PIECE + 1, 16 * PIECE, 16 * PIECE + 5, 40 * PIECE + 77)

Break = Callable[[], object]


@pytest.fixture
def keys() -> InMemoryKeys:
    return InMemoryKeys()


@pytest.fixture(params=["memory", "folder", "bucket"])
async def kept(
    request: pytest.FixtureRequest, tmp_path: Path, keys: InMemoryKeys
) -> AsyncIterator[tuple[FileStore, Break]]:
    """A store, and the way to put it out of reach."""
    if request.param == "memory":
        memory = InMemoryFileStore()
        yield memory, lambda: setattr(memory, "out_of_reach", True)
    elif request.param == "folder":
        root = tmp_path / "files"

        def in_the_way() -> None:
            if root.exists():
                root.rename(tmp_path / "moved")
            root.write_text("no folder")

        yield SealedFiles(Folder(root), keys), in_the_way
    else:
        far = FakeBucket()
        async with far.client() as client:
            place = Bucket(
                endpoint=ENDPOINT, bucket="files", prefix="clinic/a", signer=SIGNER, client=client, clock=FakeClock()
            )
            yield SealedFiles(place, keys), lambda: setattr(far, "broken", True)


@pytest.fixture
def store(kept: tuple[FileStore, Break]) -> FileStore:
    return kept[0]


async def read(store: FileStore, blob: BlobId, **part: int) -> bytes:
    return b"".join([piece async for piece in store.read(blob, **part)])


def some(size: int) -> bytes:
    return (hashlib.sha256(b"content").digest() * (size // 32 + 1))[:size]


@pytest.mark.parametrize("size", SIZES)
async def test_a_content_comes_back_as_it_was_kept(store: FileStore, size: int):
    await store.put(BLOB, some(size))
    assert await read(store, BLOB) == some(size)


async def test_a_part_comes_without_the_rest(store: FileStore):
    whole = some(40 * PIECE + 77)
    await store.put(BLOB, whole)
    for start, end in ((0, 1), (PIECE - 1, PIECE + 1), (17 * PIECE + 3, 39 * PIECE), (5, len(whole)), (9, 9)):
        assert await read(store, BLOB, start=start, end=end) == whole[start:end]
    assert await read(store, BLOB, start=len(whole) - 3) == whole[-3:]
    assert await read(store, BLOB, end=len(whole) + 99) == whole


async def test_what_is_kept_again_takes_the_place_of_what_was_there(store: FileStore):
    await store.put(BLOB, b"first")
    await store.put(OTHER, b"other")
    await store.put(BLOB, b"second")
    assert (await read(store, BLOB), await read(store, OTHER)) == (b"second", b"other")


async def test_what_was_deleted_is_gone_and_deleting_twice_is_fine(store: FileStore):
    await store.put(BLOB, b"content")
    await store.delete(BLOB)
    await store.delete(BLOB)
    with pytest.raises(FileGone):
        await read(store, BLOB)


async def test_after_a_rotation_it_tells_what_is_under_an_older_key(store: FileStore, keys: InMemoryKeys):
    await store.put(BLOB, b"content")
    assert await store.is_current(BLOB)
    store.rotate() if isinstance(store, InMemoryFileStore) else keys.rotate()
    assert not await store.is_current(BLOB)
    await store.put(OTHER, await read(store, BLOB))
    assert await store.is_current(OTHER)
    with pytest.raises(FileGone):
        await store.is_current(BlobId("c" * 32))


async def test_a_store_out_of_reach_says_so(kept: tuple[FileStore, Break]):
    store, put_out_of_reach = kept
    await store.check()
    await store.put(BLOB, b"content")
    await store.check()
    assert store.is_well()  # type: ignore[attr-defined]
    put_out_of_reach()
    doings = (store.put(OTHER, b"x"), read(store, BLOB), store.delete(BLOB), store.is_current(BLOB), store.check())
    for doing in doings:
        with pytest.raises(FileStoreUnavailable):
            await doing
        assert not store.is_well()  # type: ignore[attr-defined]


async def test_a_store_that_was_out_of_reach_is_well_when_it_answers_again(keys: InMemoryKeys):
    far = FakeBucket(broken=True)
    async with far.client() as client:
        store = SealedFiles(
            Bucket(endpoint=ENDPOINT, bucket="files", signer=SIGNER, client=client, clock=FakeClock()), keys
        )
        with pytest.raises(FileStoreUnavailable):
            await store.check()
        far.broken = False
        with pytest.raises(FileGone):
            await read(store, BLOB)
        assert store.is_well(), "it said that there is nothing"


@pytest.mark.parametrize("spool", [InMemorySpool(), SealedSpool()], ids=["memory", "sealed"])
async def test_an_incoming_file_is_counted_and_digested_piece_by_piece(spool: Spool):
    whole = some(2 * BOX + 99)
    async with spool.open() as file:
        assert (file.size, await file.content()) == (0, b"")
        for at in range(0, len(whole), 70_001):
            await file.write(whole[at : at + 70_001])
        assert file.size == len(whole)
        assert file.digest() == hashlib.sha256(whole).hexdigest()
        assert await file.content() == whole
        await file.write(b"more")
        assert await file.content() == whole + b"more"
