"""The second place of checkpoints: a file that is only appended to, and mended after a crash."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.files.checkpoint_file import CheckpointFile
from domain.audit_chain import Checkpoint, Fault, Tampering

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def a_checkpoint(position: int) -> Checkpoint:
    return Checkpoint(position=position, hash=bytes([position]) * 32, at=AT, signature=b"s" * 64)


@pytest.fixture
def place(tmp_path: Path) -> CheckpointFile:
    """A place with two checkpoints in it."""
    place = CheckpointFile(tmp_path / "checkpoints.jsonl")
    assert (place.last(), tuple(place.read())) == (0, ())
    place.append(a_checkpoint(1))
    place.append(a_checkpoint(2))
    return place


def test_checkpoints_come_back_in_order_each_once(place: CheckpointFile):
    place.append(a_checkpoint(2))
    place.append(a_checkpoint(1))
    assert tuple(place.read()) == (a_checkpoint(1), a_checkpoint(2))
    assert place.last() == 2


@pytest.mark.parametrize("left", [1, 50, 300], ids="{} bytes left".format)
def test_a_line_that_a_crash_cut_short_is_written_anew(place: CheckpointFile, left: int):
    whole = place.path.read_bytes()
    first = whole.index(b"\n") + 1
    place.path.write_bytes(whole[: min(first + left, len(whole) - 1)])
    assert (place.last(), tuple(place.read())) == (1, (a_checkpoint(1),))
    place.append(a_checkpoint(2))
    assert place.path.read_bytes() == whole


def test_a_first_line_that_a_crash_cut_short_leaves_an_empty_place(place: CheckpointFile):
    place.path.write_bytes(place.path.read_bytes()[:20])
    assert (place.last(), tuple(place.read())) == (0, ())
    place.append(a_checkpoint(3))
    assert tuple(place.read()) == (a_checkpoint(3),)


@pytest.mark.parametrize("line", [b"nonsense\n", b"{}\n", b'{"position": 3, "hash": "zz"}\n', b"[1]\n"])
def test_a_whole_line_that_says_no_checkpoint_was_put_there_by_somebody_else(place: CheckpointFile, line: bytes):
    with place.path.open("ab") as file:
        file.write(line)
    with pytest.raises(Tampering) as found:
        tuple(place.read())
    assert found.value.fault is Fault.FORGED
    with pytest.raises(Tampering):
        place.last()
