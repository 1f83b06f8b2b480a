"""Rows about the messaging provider: which names we gave, and what it calls our messages."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Update,
    and_,
    case,
    delete,
    insert,
    literal,
    or_,
    select,
    union,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from adapters.persistence.changes import Statement, Step, Writing
from adapters.persistence.columns import Instant
from adapters.persistence.tables import (
    attachment,
    conversation,
    outbox,
    person,
    provider_file,
    provider_message,
    provider_person,
    provider_thread,
)
from application.ports.messaging import NOWHERE
from application.ports.mirror import Standing
from application.provider_names import NameKind
from application.views import ProviderState
from domain.events import Heard
from domain.ids import ConversationId, MessageId

NameOf = Callable[[NameKind, str], str]
_BATCH = 1_000
_AT_ONCE = datetime.fromtimestamp(0, UTC)


def provider_state(heard: Heard | None) -> ProviderState:
    """How far the provider's copy of a new message is: what came from there is there."""
    return ProviderState.PENDING if heard is None else ProviderState.SENT


def insert_place(db: Writing, of: ConversationId, id: MessageId, ref: str, place: int) -> None:
    """Remember what the provider calls a message, and its place there."""
    db.connection.execute(insert(provider_message).values(conversation_id=of, message_id=id, ref=ref, place=place))


def note_places(db: Writing, places: Sequence[tuple[ConversationId, MessageId, str, int]]) -> None:
    """Remember these, unless another message stands there already."""
    if places:
        rows = [{"conversation_id": of, "message_id": id, "ref": ref, "place": at} for of, id, ref, at in places]
        dialect = sqlite if db.connection.dialect.name == "sqlite" else postgresql
        db.connection.execute(dialect.insert(provider_message).on_conflict_do_nothing(), rows)


def hear(db: Writing, of: ConversationId, upto: int = -1) -> None:
    """All up to this place is on record; so is what follows it, or what was heard before, without a gap."""
    this = provider_thread.c.conversation_id == of
    was = db.connection.execute(select(provider_thread.c.heard).where(this)).scalar_one_or_none()
    if was is None:  # it was purged meanwhile
        return
    heard = max(was, upto)
    for place in db.connection.execute(_known_behind(of, heard)).scalars():
        if place != heard + 1:
            break
        heard = place
    if heard > was:
        behind_it = and_(this, provider_thread.c.heard < heard)
        db.connection.execute(update(provider_thread).where(behind_it).values(heard=heard))


def _known_behind(of: ConversationId, heard: int) -> CompoundSelect[tuple[int]]:
    """The places of messages, and of files of ours, each on a message of its own there."""
    word, file = provider_message.c.place, provider_file.c.place
    words = select(word).where(provider_message.c.conversation_id == of, word > heard)
    files = (
        select(file)
        .join(attachment, attachment.c.id == provider_file.c.attachment_id)
        .where(attachment.c.conversation_id == of, file > heard)
    )
    return union(words, files).order_by("place").limit(_BATCH)


def is_replaced(db: Writing, of: ConversationId, thread: str | None) -> bool:
    """Whether the provider calls a conversation otherwise by now."""
    if not thread:
        return False
    this = select(provider_thread.c.ref).where(provider_thread.c.conversation_id == of)
    return db.connection.execute(this).scalar_one_or_none() not in {None, thread}


def call_thread(of: ConversationId, ref: str) -> list[Step]:
    """Remember what the provider calls a conversation. If it called it otherwise, that one is gone with all in it."""
    this = provider_thread.c.conversation_id == of
    another = and_(this, provider_thread.c.ref != ref)
    was_there = select(provider_thread.c.conversation_id).where(another)
    files = select(attachment.c.id).where(attachment.c.conversation_id.in_(was_there))
    anew = {"heard": -1, "compared_at": None, "standing": Standing.ABSENT.value, "due_at": _AT_ONCE}
    return [
        Statement(delete(provider_message).where(provider_message.c.conversation_id.in_(was_there))),
        Statement(update(provider_file).where(provider_file.c.attachment_id.in_(files)).values(place=None)),
        Statement(update(outbox).where(outbox.c.conversation_id.in_(was_there)).values(behind=NOWHERE)),
        Statement(update(provider_thread).where(another).values(anew)),
        Statement(update(provider_thread).where(this).values(ref=ref)),
    ]


def thread_row(name_of: NameOf, id: str, at: datetime) -> dict[str, Any]:
    """The row of a conversation of that time, which the provider has not seen yet: it is due there at once."""
    opaque = name_of(NameKind.CONVERSATION, id)
    return {"conversation_id": id, "opaque": opaque, "heard": -1, "standing": Standing.ABSENT.value, "due_at": at}


def due_by(at: datetime) -> Update:
    """Let the mirror look at conversations at that time, if not before."""
    due, then = provider_thread.c.due_at, literal(at, Instant())
    return update(provider_thread).values(due_at=case((or_(due.is_(None), due > then), then), else_=due))


def person_row(name_of: NameOf, identity: str) -> dict[str, Any]:
    """By which name the provider knows a person."""
    return {"identity": identity, "opaque": name_of(NameKind.PERSON, identity)}


def name_what_is_unnamed(connection: Connection, name_of: NameOf) -> None:
    """Give names to conversations and people that were there before there were any."""
    named = select(provider_thread.c.conversation_id)
    while rows := connection.execute(
        select(conversation.c.id, conversation.c.created_at).where(conversation.c.id.not_in(named)).limit(_BATCH)
    ).all():
        connection.execute(insert(provider_thread), [thread_row(name_of, row.id, row.created_at) for row in rows])
    known = select(provider_person.c.identity)
    while rows := connection.execute(
        select(person.c.identity).where(person.c.identity.not_in(known)).limit(_BATCH)
    ).all():
        connection.execute(insert(provider_person), [person_row(name_of, row.identity) for row in rows])
