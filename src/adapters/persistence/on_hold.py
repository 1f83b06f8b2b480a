"""What a legal hold keeps, as conditions on rows."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, text

from adapters.persistence.tables import attachment, conversation, inbox, leftover_file, legal_hold, provider_thread

_STANDS = legal_hold.c.lifted_at.is_(None)


def let_no_hold_come(connection: Connection) -> None:
    """Until the end of this transaction nobody places a hold: what it finds free of holds may go.

    A hold that is being placed this moment is waited for, and seen by the statements after this one.
    In SQLite who writes is alone from the beginning of the transaction.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE legal_hold IN SHARE MODE"))


def any_stands(connection: Connection) -> bool:
    """Whether there is a hold on anything."""
    return connection.execute(select(legal_hold.c.id).where(_STANDS).limit(1)).first() is not None


def held_in(conversation_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """A hold stands on the conversation, or on its patient."""
    whose = conversation.alias()
    this_one = or_(legal_hold.c.conversation_id.is_(None), legal_hold.c.conversation_id == whose.c.id)
    return exists().where(whose.c.id == conversation_id, legal_hold.c.patient == whose.c.patient, this_one, _STANDS)


def held_of(identity: ColumnElement[Any]) -> ColumnElement[bool]:
    """A hold stands on anything of that person's."""
    return exists().where(legal_hold.c.patient == identity, _STANDS)


ITS_THREAD = exists().where(provider_thread.c.ref == inbox.c.thread)
"""A letter that is about a conversation of ours."""
_IN_A_THREAD_ON_HOLD = exists().where(
    provider_thread.c.ref == inbox.c.thread, held_in(provider_thread.c.conversation_id)
)
_A_HOLD_STANDS = exists().where(_STANDS)
LETTER_IS_HELD = or_(_IN_A_THREAD_ON_HOLD, and_(~ITS_THREAD, _A_HOLD_STANDS))
"""A letter that a hold keeps. Whose one is that is about no conversation of ours nobody can tell: any hold keeps it."""
TAKEN_BACK = and_(attachment.c.removed_at.is_not(None), attachment.c.message_id.is_not(None))
"""A file that nobody is shown any more, with its message or because its time was over."""
_HELD_BACK = and_(TAKEN_BACK, held_in(attachment.c.conversation_id))
GOING = datetime.fromtimestamp(0, UTC)
"""When a leftover is due whose deletion has begun: it counts as gone, and no hold that comes after brings it back."""
NO_HOLD_ON_IT = ~exists().where(attachment.c.blob == leftover_file.c.blob, _HELD_BACK)
MAY_GO = or_(leftover_file.c.due_at == GOING, NO_HOLD_ON_IT)
"""A content among the leftovers that no hold keeps from being swept."""
_NOT_SWEPT = exists().where(leftover_file.c.blob == attachment.c.blob, leftover_file.c.due_at != GOING)
CONTENT_IS_KEPT = or_(attachment.c.removed_at.is_(None), and_(_HELD_BACK, _NOT_SWEPT))
"""A file whose content stays: one that people are shown, or one that a hold keeps."""
