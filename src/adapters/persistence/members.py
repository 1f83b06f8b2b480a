"""Members in SQL: their rows, and how their horizons and running counts move."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, ScalarSelect, bindparam, func, literal, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.tables import message, participant
from domain.care import CareEnd
from domain.ids import ConversationId, Identity
from domain.participant import Participant
from domain.person import Role


def read_statement(id: ConversationId, identity: Identity, seq: int) -> Statement:
    """Move the read horizon forward, and the running counts with it."""
    return Statement(
        update(participant)
        .where(
            participant.c.conversation_id == id,
            participant.c.identity == identity,
            participant.c.left_seq.is_(None),
            participant.c.read_seq < seq,
        )
        .values(
            read_seq=seq,
            delivered_seq=_greater(participant.c.delivered_seq, seq),
            **read_counts(id, identity, seq),
        )
    )


DELIVERED = (
    update(participant)
    .where(
        participant.c.conversation_id == bindparam("of"),
        participant.c.identity == bindparam("who"),
        participant.c.delivered_seq < bindparam("upto"),
    )
    .values(delivered_seq=bindparam("upto"))
)
"""Move delivered horizons forward, many members at once."""


def read_counts(
    id: ConversationId, identity: Identity, seq: int
) -> Mapping[str, ScalarSelect[Any] | ColumnElement[Any]]:
    """How many messages, and how many of their own, a reader has up to `seq`: two index look-ups."""
    up_to = (message.c.conversation_id == id, message.c.seq <= seq)
    every = select(message.c.ordinal).where(*up_to).order_by(message.c.seq.desc()).limit(1)
    own = (
        select(message.c.author_ordinal)
        .where(*up_to, message.c.author == identity)
        .order_by(message.c.seq.desc())
        .limit(1)
    )
    return {
        "read_count": func.coalesce(every.scalar_subquery(), 0),
        "read_own": func.coalesce(own.scalar_subquery(), 0),
    }


def _greater(column: ColumnElement[int], value: int) -> ColumnElement[int]:
    from sqlalchemy import case

    return case((column < value, literal(value)), else_=column)


def participant_from_row(row: Row[Any]) -> Participant:
    """A member as the table tells it."""
    return Participant(
        identity=Identity(row.identity),
        role=Role(row.role),
        joined_at=row.joined_at,
        joined_seq=row.joined_seq,
        visible_from=row.visible_from,
        read_seq=row.read_seq,
        delivered_seq=row.delivered_seq,
        care_end=CareEnd(row.care_end) if row.care_end else None,
    )
