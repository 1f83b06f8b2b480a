"""Plain messages, many at once: the batch form of taking sequence numbers and writing rows."""

from collections.abc import Sequence
from itertools import takewhile

from adapters.persistence.bulk import ManyRows, Row
from adapters.persistence.changes import ChangeSet, PlainSend, Writing
from adapters.persistence.clock_rows import entry_row
from adapters.persistence.columns import from_micros, to_micros
from adapters.persistence.nudge_rows import begin_nudges
from adapters.persistence.provider_rows import insert_place, is_replaced, provider_state
from adapters.persistence.screenings import marks
from adapters.persistence.tables import audit, clock_entry, event, message, outbox
from adapters.persistence.tallies import count_said
from application.ports.unit_of_work import AlreadySent
from domain.clock_ledger import turn_entry
from domain.conversation import Turn
from domain.errors import ConcurrentUpdate
from domain.events import MessageSent
from domain.priority import Priority

Outcome = Exception | None

_ADVANCE = ManyRows(
    """
    UPDATE conversation SET
      last_seq = last_seq + v.events, message_count = message_count + v.messages,
      turn = coalesce(v.turn, conversation.turn), turn_before = conversation.turn,
      turn_since = CASE WHEN v.turn IS NULL OR (v.turn = conversation.turn AND v.mixed = 0)
        THEN conversation.turn_since ELSE v.begins END,
      updated_at = v.at
    FROM {values} WHERE conversation.id = v.id AND conversation.rights_version = v.seen
    RETURNING conversation.id, conversation.last_seq, conversation.message_count, conversation.turn_before,
      conversation.pool, conversation.priority
    """,
    {
        "id": "text",
        "seen": "bigint",
        "events": "bigint",
        "messages": "bigint",
        "turn": "text",
        "begins": "bigint",
        "mixed": "bigint",
        "at": "bigint",
    },
)
"""Take sequence numbers in the conversations whose version is as seen; tells the new counts, and whose turn it was.

`begins` is when the last turn of the messages began, `mixed` whether it changed among them.
"""
_COUNT_OWN = ManyRows(
    """
    UPDATE participant SET own_count = own_count + v.messages
    FROM {values} WHERE participant.conversation_id = v.id AND participant.identity = v.author
    RETURNING participant.conversation_id, participant.identity, participant.own_count
    """,
    {"id": "text", "author": "text", "messages": "bigint"},
)
_SENT_BEFORE = ManyRows(
    """
    SELECT message.conversation_id, message.author, message.client_key FROM message
    JOIN {values} ON message.conversation_id = v.id AND message.author = v.author
      AND message.client_key = v.client_key
    """,
    {"id": "text", "author": "text", "client_key": "bytea"},
)


def write_sends(db: Writing, sets: Sequence[ChangeSet]) -> list[Outcome]:
    """Write one plain message for each change set; return why some could not be, in their order."""
    sends = [changes.sends[0] for changes in sets]
    outcomes = _check_keys(db, sends)
    entries = _take_sequence(db, sends, outcomes)
    accepted = [
        (send, changes) for send, changes, outcome in zip(sends, sets, outcomes, strict=True) if outcome is None
    ]
    if accepted:
        _count_own(db, [send for send, _ in accepted])
        db.bulk.insert(message, [message_row(send) for send, _ in accepted])
        db.bulk.insert(
            event, [event_row(send.conversation, send.seq, MessageSent.kind, send.seq) for send, _ in accepted]
        )
        db.bulk.insert(outbox, [outbox_row(send.conversation, send.seq, send.at) for send, _ in accepted])
        db.bulk.insert(clock_entry, entries)
        db.bulk.insert(audit, [row for _, changes in accepted for row in changes.audit])
        begin_nudges(db, [row for _, changes in accepted for row in changes.nudges])
    return outcomes


def note_heard(db: Writing, send: PlainSend) -> None:
    """Remember what the provider calls a message that came from there."""
    if send.heard is not None and not is_replaced(db, send.conversation, send.heard.thread):
        insert_place(db, send.conversation, send.message.id, send.heard.ref, send.heard.place)


def check_not_sent(db: Writing, send: PlainSend) -> None:
    """Raise `AlreadySent` when the author's key stands for a message already."""
    if send.client_key is not None and _sent_before(db, [_key(send)]):
        raise AlreadySent


def count_own(db: Writing, rows: Sequence[Row]) -> dict[tuple[str, str], int]:
    """Count authors' messages: rows of (conversation, author, messages) to the new counts."""
    return {(id, author): count for id, author, count in db.bulk.run(_COUNT_OWN, rows)}


def message_row(send: PlainSend) -> Row:
    """The row of a message that has its place."""
    one = send.message
    return (
        send.conversation,
        send.seq,
        one.id,
        one.author,
        one.kind.value,
        send.box,
        one.priority.value,
        send.at,
        to_micros(one.edited_at) if one.edited_at else None,
        None,
        send.ordinal,
        send.author_ordinal,
        send.client_key,
        send.digest,
        provider_state(send.heard).value,
        send.heard.ref if send.heard else None,
        one.on_behalf_of,
        *marks(one.screening),
        None,
        len(one.attachments),
        None,
        one.caused_by,
    )


def event_row(conversation: str, seq: int, kind: str, message_seq: int | None = None, detail: str | None = None) -> Row:
    """The row of an event."""
    return (conversation, seq, kind, message_seq, detail)


def outbox_row(conversation: str, seq: int, at: int) -> Row:
    """The row by which the relay learns of an event."""
    return (conversation, seq, at, 0, None, None, None, None)


def _sent_before(db: Writing, keys: Sequence[Row]) -> set[Row]:
    """Which of (conversation, author, client key) are on record."""
    return {(id, author, bytes(key)) for id, author, key in db.bulk.run(_SENT_BEFORE, keys)}


def _key(send: PlainSend) -> Row:
    return (send.conversation, send.message.author, send.client_key)


def _check_keys(db: Writing, sends: Sequence[PlainSend]) -> list[Outcome]:
    keys = [_key(send) for send in sends if send.client_key is not None]
    known = _sent_before(db, keys)
    here: set[Row] = set()
    return [_check_key(send, known, here) for send in sends]


def _check_key(send: PlainSend, known: set[Row], here: set[Row]) -> Outcome:
    key = _key(send)
    if send.client_key is None:
        return None
    if key in known:
        return AlreadySent()
    if key in here:
        return ConcurrentUpdate("its twin is in the same batch")
    here.add(key)
    return None


def _take_sequence(db: Writing, sends: Sequence[PlainSend], outcomes: list[Outcome]) -> list[Row]:
    """Give each message its seq; those decided on an older version than others are decided again.

    Return what the clock ledger notes: only a changed turn is worth a row.
    """
    groups: dict[str, list[int]] = {}
    for index, send in enumerate(sends):
        if outcomes[index] is None:
            groups.setdefault(send.conversation, []).append(index)
    rows: list[Row] = []
    for id, members in groups.items():
        newest = max(sends[index].rights_version for index in members)
        groups[id] = [index for index in members if sends[index].rights_version == newest]
        for index in members:
            if sends[index].rights_version != newest:
                outcomes[index] = ConcurrentUpdate("decided on an older version")
        rows.append(_advance_row(id, newest, [sends[index] for index in groups[id]]))
    taken = {id: advanced for id, *advanced in db.bulk.run(_ADVANCE, rows)}
    entries: list[Row] = []
    said: list[tuple[PlainSend, str | None]] = []
    for id, members in groups.items():
        if id not in taken:
            for index in members:
                outcomes[index] = ConcurrentUpdate("the rights have changed")
            continue
        last_seq, message_count, before, pool, priority = taken[id]
        for offset, index in enumerate(members, 1 - len(members)):
            sends[index].seq = last_seq + offset
            sends[index].ordinal = message_count + offset
            said.append((sends[index], pool))
        entries += _turns([sends[index] for index in members], Turn(before), Priority(priority))
    count_said(db, said)
    return entries


def _advance_row(id: str, version: int, sends: Sequence[PlainSend]) -> Row:
    turns = [send.turn for send in sends if send.turn is not None]
    turn = turns[-1].value if turns else None
    begins = next((one.at for one in _last_run(sends)), sends[-1].at)
    return (id, version, len(sends), len(sends), turn, begins, int(len(set(turns)) > 1), sends[-1].at)


def _last_run(sends: Sequence[PlainSend]) -> list[PlainSend]:
    """The messages at the end that leave it the same side's turn."""
    taking = [send for send in sends if send.turn is not None]
    run = list(takewhile(lambda one: one.turn is taking[-1].turn, reversed(taking)))
    return run[::-1]


def _turns(sends: Sequence[PlainSend], before: Turn, priority: Priority) -> list[Row]:
    rows: list[Row] = []
    for send in sends:
        if send.turn is None:
            continue
        at = from_micros(send.at)
        entry = turn_entry(send.turn, before, at=at, seq=send.seq, by=send.message.author, priority=priority)
        if entry is not None:
            rows.append(entry_row(send.conversation, entry))
        before = send.turn
    return rows


def _count_own(db: Writing, sends: Sequence[PlainSend]) -> None:
    by_author: dict[tuple[str, str], list[PlainSend]] = {}
    for send in sends:
        by_author.setdefault((send.conversation, send.message.author), []).append(send)
    counts = count_own(db, [(*key, len(group)) for key, group in by_author.items()])
    for key, group in by_author.items():
        for offset, send in enumerate(group, 1 - len(group)):
            send.author_ordinal = counts.get(key, 0) + offset if key in counts else 0
