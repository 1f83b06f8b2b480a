"""The recount: compares what was acknowledged with what is kept and with what each subscriber was shown."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tests.torture.ledger import Entry

Event = tuple[int, str, str | None]


class Kind(StrEnum):
    """The ways in which a promise can be broken."""

    LOST = "lost"
    DUPLICATED = "duplicated"
    OUT_OF_ORDER = "out of order"
    GAP = "gaps"
    INVENTED = "invented"


@dataclass(frozen=True)
class Violation:
    """One broken promise, and where."""

    kind: Kind
    where: str


@dataclass(frozen=True)
class Shown:
    """One stream as one subscriber saw it, from the first event it had a right to."""

    who: str
    stream: str
    after: int
    events: Sequence[Event]
    excused: Sequence[int] = ()
    """Sequence numbers that the server told the subscriber to skip to (`reset`)."""


def check_history(entries: Iterable[Entry], history: Sequence[dict[str, Any]]) -> Iterator[Violation]:
    """What is kept of one conversation against what was acknowledged there."""
    yield from _lost(entries, {message["id"]: message for message in history})
    yield from _repeated(history)
    yield from _disordered(entries, history)
    known = {entry.body for entry in entries}
    for message in history:
        if message["kind"] == "text" and message["body"] not in known:
            yield Violation(Kind.INVENTED, f"message {message['seq']}")


def check_stream(shown: Shown, last_seq: int, history: Sequence[dict[str, Any]]) -> Iterator[Violation]:
    """What one subscriber was shown: each event once, in order, without a gap, and the messages that are kept."""
    where = f"{shown.stream} to {shown.who}"
    expected = shown.after + 1
    seen: set[int] = set()
    for seq, _, _ in shown.events:
        if seq in seen:
            yield Violation(Kind.DUPLICATED, f"{where}: event {seq}")
        elif seq < expected:
            yield Violation(Kind.OUT_OF_ORDER, f"{where}: event {seq} after {expected - 1}")
        elif seq > expected and seq - 1 not in shown.excused:
            yield Violation(Kind.GAP, f"{where}: {expected} to {seq - 1}")
        seen.add(seq)
        expected = max(expected, seq + 1)
    if expected <= last_seq and last_seq not in shown.excused:
        yield Violation(Kind.LOST, f"{where}: nothing after {expected - 1} of {last_seq}")
    kept = {message["seq"]: message["id"] for message in history}
    for seq, kind, message in shown.events:
        if kind == "message.created" and kept.get(seq) != message:
            yield Violation(Kind.INVENTED, f"{where}: event {seq} is not the message kept there")
    created = {seq for seq, kind, _ in shown.events if kind == "message.created"}
    for seq in kept:
        if seq in seen and seq not in created:
            yield Violation(Kind.LOST, f"{where}: message {seq} was shown as something else")


def _lost(entries: Iterable[Entry], kept: dict[str, dict[str, Any]]) -> Iterator[Violation]:
    for entry in entries:
        if not entry.acknowledged:
            continue
        message = kept.get(entry.id or "")
        if message is None:
            yield Violation(Kind.LOST, entry.key)
        elif (message["seq"], message["body"], message["author"]) != (entry.seq, entry.body, entry.author):
            yield Violation(Kind.LOST, f"{entry.key}: kept as something else")


def _repeated(history: Sequence[dict[str, Any]]) -> Iterator[Violation]:
    for name in ("id", "seq", "body"):
        counts = Counter(message[name] for message in history if message["kind"] == "text")
        for count in counts.values():
            if count > 1:
                yield Violation(Kind.DUPLICATED, f"one {name}, {count} times")


def _disordered(entries: Iterable[Entry], history: Sequence[dict[str, Any]]) -> Iterator[Violation]:
    typed = {entry.body: entry for entry in entries}
    newest: defaultdict[str, int] = defaultdict(int)
    previous = 0
    for message in history:
        if message["seq"] <= previous:
            yield Violation(Kind.OUT_OF_ORDER, f"history: {message['seq']} after {previous}")
        previous = message["seq"]
        entry = typed.get(message["body"])
        if entry is None:
            continue
        if entry.typed < newest[entry.author]:
            yield Violation(Kind.OUT_OF_ORDER, f"{entry.key}: typed earlier, kept later")
        newest[entry.author] = max(newest[entry.author], entry.typed)
