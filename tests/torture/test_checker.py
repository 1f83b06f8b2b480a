"""The recount must see what it is there to see."""

from typing import Any

import pytest

from tests.torture.checker import Event, Kind, Shown, check_history, check_stream
from tests.torture.ledger import Entry

CLEAN = [(1, "participant.joined", None), (2, "message.created", "m2"), (3, "message.created", "m3")]


def entry(typed: int, seq: int) -> Entry:
    return Entry(f"k{typed}", "c", "ann", typed, f"word {typed}", seq=seq, id=f"m{seq}")


def kept(seq: int, typed: int, **other: Any) -> dict[str, Any]:
    return {"id": f"m{seq}", "seq": seq, "body": f"word {typed}", "author": "ann", "kind": "text", **other}


def kinds_of_history(history: list[dict[str, Any]]) -> set[Kind]:
    return {violation.kind for violation in check_history([entry(1, 2), entry(2, 3)], history)}


def kinds_of_stream(events: list[Event], last: int = 3, excused: tuple[int, ...] = ()) -> set[Kind]:
    shown = Shown("bob", "conversation:c", 0, events, excused)
    return {violation.kind for violation in check_stream(shown, last, [kept(2, 1), kept(3, 2)])}


def test_a_clean_run_is_found_clean() -> None:
    assert kinds_of_history([kept(2, 1), kept(3, 2)]) == set()
    assert kinds_of_stream(CLEAN) == set()


@pytest.mark.parametrize(
    ("history", "kind"),
    [
        ([kept(2, 1)], Kind.LOST),
        ([kept(2, 1), kept(3, 2, author="eve")], Kind.LOST),
        ([kept(2, 1), kept(3, 2), kept(4, 2)], Kind.DUPLICATED),
        ([kept(3, 2), kept(2, 1)], Kind.OUT_OF_ORDER),
        ([kept(2, 2), kept(3, 1)], Kind.OUT_OF_ORDER),
        ([kept(2, 1), kept(3, 2), kept(4, 9)], Kind.INVENTED),
    ],
)
def test_a_broken_record_is_found(history: list[dict[str, Any]], kind: Kind) -> None:
    assert kind in kinds_of_history(history)


@pytest.mark.parametrize(
    ("events", "kind"),
    [
        (CLEAN[:2], Kind.LOST),
        ([CLEAN[0], CLEAN[2]], Kind.GAP),
        ([*CLEAN, CLEAN[1]], Kind.DUPLICATED),
        ([CLEAN[1], CLEAN[0], CLEAN[2]], Kind.OUT_OF_ORDER),
        ([CLEAN[0], (2, "message.created", "m9"), CLEAN[2]], Kind.INVENTED),
        ([CLEAN[0], (2, "conversation.changed", None), CLEAN[2]], Kind.LOST),
    ],
)
def test_a_broken_stream_is_found(events: list[Event], kind: Kind) -> None:
    assert kind in kinds_of_stream(events)


def test_a_reset_excuses_what_it_skipped_and_nothing_else() -> None:
    assert kinds_of_stream([CLEAN[0], CLEAN[2]], excused=(2,)) == set()
    assert Kind.GAP in kinds_of_stream([CLEAN[0], CLEAN[2]], excused=(1,))
