"""Entries of the clock ledger as rows, and back."""

from typing import Any

from sqlalchemy import Row as Found

from adapters.persistence.bulk import Row
from adapters.persistence.columns import to_micros
from domain.clock_ledger import SOONEST, Entry, EntryKind
from domain.ids import ConversationId, Identity
from domain.priority import Priority


def entry_row(conversation: ConversationId, entry: Entry) -> Row:
    """The row of an entry. The watch looks at those that let a clock begin, or go on."""
    look_at = to_micros(entry.at + SOONEST) if entry.kind in _LOOKED_AT else None
    return (
        conversation,
        entry.seq,
        entry.kind.value,
        to_micros(entry.at),
        entry.by,
        look_at,
        entry.left,
        entry.priority,
        None,
    )


_LOOKED_AT = frozenset({EntryKind.WAITING, EntryKind.OPEN})


def entry_from_row(row: Found[Any]) -> Entry:
    """The entry of a row."""
    by = Identity(row.by) if row.by else None
    priority = Priority(row.priority) if row.priority else None
    return Entry(kind=EntryKind(row.kind), at=row.at, seq=row.seq, by=by, left=row.left_pool, priority=priority)
