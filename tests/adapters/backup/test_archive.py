"""Archives: what is sealed comes back piece by piece, and nothing else does."""

import io
from datetime import UTC, datetime

import pytest

from adapters.backup.archive import PIECE, ArchiveDamaged, add, add_file, read_head, reading, writing
from adapters.mock.keys import InMemoryKeys
from application.ports.keys import KeyUnavailable

MADE = datetime(2026, 3, 1, tzinfo=UTC)
LARGE = bytes(range(256)) * (PIECE // 100)


def an_archive(keys: InMemoryKeys) -> bytes:
    file = io.BytesIO()
    with writing(file, keys, made_at=MADE, record="sqlite", tool=0, needs={"other"}) as tar:
        add_file(tar, "large", io.BytesIO(LARGE))
        add(tar, "small", b"few")
    return file.getvalue()


def content_of(archive: bytes, keys: InMemoryKeys) -> dict[str, bytes]:
    with reading(io.BytesIO(archive), keys) as tar:
        return {one.name: found.read() for one in tar if (found := tar.extractfile(one)) is not None}


def test_what_was_put_in_comes_out_under_an_earlier_key_too() -> None:
    keys = InMemoryKeys()
    archive = an_archive(keys)
    keys.rotate()
    assert content_of(archive, keys) == {"large": LARGE, "small": b"few"}


def test_the_head_tells_which_keys_are_needed_and_no_content() -> None:
    keys = InMemoryKeys()
    archive = an_archive(keys)
    head = read_head(io.BytesIO(archive))
    assert head.needs == (keys.current_key_id(), "other")
    assert (head.made_at, head.record) == (MADE, "sqlite")
    assert LARGE[:64] not in archive
    assert b"large" not in archive


def test_an_archive_opens_under_no_other_key() -> None:
    with pytest.raises(KeyUnavailable):
        content_of(an_archive(InMemoryKeys()), InMemoryKeys())


@pytest.mark.parametrize("cut", [1, PIECE + 16, 2 * PIECE])
def test_an_archive_that_is_cut_off_is_damaged(cut: int) -> None:
    keys = InMemoryKeys()
    with pytest.raises(ArchiveDamaged):
        content_of(an_archive(keys)[:-cut], keys)


def test_pieces_can_not_change_places_nor_the_head_its_words() -> None:
    keys = InMemoryKeys()
    archive = an_archive(keys)
    start, box = archive.index(b'"}') + 2, PIECE + 16
    first, second = archive[start : start + box], archive[start + box : start + 2 * box]
    for flawed in (
        archive[:start] + second + first + archive[start + 2 * box :],
        archive.replace(b'"other"', b'"othex"'),
        archive + b"more",
        b"x" + archive,
    ):
        with pytest.raises(ArchiveDamaged):
            content_of(flawed, keys)
