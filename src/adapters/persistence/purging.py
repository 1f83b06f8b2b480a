"""What goes when its time is over: by class, which rows they are, what holds them, and what becomes of them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import frozen
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    delete,
    exists,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from adapters.persistence.many_places import at_places, in_place
from adapters.persistence.on_hold import held_in, held_of
from adapters.persistence.tables import (
    attachment,
    booking,
    card,
    clock_entry,
    consent,
    conversation,
    event,
    leftover_file,
    message,
    message_past,
    outbox,
    phone_call,
    priority_message,
    provider_copy,
    provider_file,
    proxy_grant,
    rating,
    route_log,
    safety_hit,
    staff_note,
    team_mark,
)
from domain.conversation import Status
from domain.retention import RetentionClass

Rows = Sequence[Row[Any]]

_TELLS_OF = exists().where(
    event.c.conversation_id == outbox.c.conversation_id,
    event.c.seq == outbox.c.seq,
    in_place(event.c.conversation_id, event.c.message_seq),
)
"""It is on its way to tell of one of the messages at `PLACES`."""


@frozen
class Part:
    """Some of a class: rows of one table."""

    table: Table
    old: Callable[[datetime], ColumnElement[bool]]
    """Which of them are beyond their time, and still here."""
    held: ColumnElement[bool]
    go: Callable[[Connection, Rows, datetime], None]

    def next(self, connection: Connection, before: datetime, limit: int) -> Rows:
        """The next ones to go."""
        return connection.execute(select(self.table).where(self.old(before), ~self.held).limit(limit)).all()


def _long_closed(conversation_id: ColumnElement[Any], before: datetime) -> ColumnElement[bool]:
    over = conversation.alias()
    return exists().where(over.c.id == conversation_id, over.c.status == Status.CLOSED.value, over.c.closed_at < before)


def _these(table: Table, rows: Rows) -> ColumnElement[bool]:
    keys = list(table.primary_key)
    if len(keys) == 1:
        return keys[0].in_([row._mapping[keys[0]] for row in rows])
    return or_(*(and_(*(key == row._mapping[key] for key in keys)) for row in rows))


def _delete(table: Table) -> Callable[[Connection, Rows, datetime], None]:
    def go(connection: Connection, rows: Rows, at: datetime) -> None:
        connection.execute(delete(table).where(_these(table, rows)))

    return go


def _blank(column: Column[Any]) -> Callable[[Connection, Rows, datetime], None]:
    def go(connection: Connection, rows: Rows, at: datetime) -> None:
        connection.execute(update(column.table).where(_these(column.table, rows)).values({column.name: None}))

    return go


def _messages(connection: Connection, rows: Rows, at: datetime) -> None:
    ids = [row.id for row in rows]
    places = [(row.conversation_id, row.seq) for row in rows]
    note_copies(connection, [(row.conversation_id, row.provider_ref) for row in rows if row.provider_ref], at)
    connection.execute(delete(outbox).where(_TELLS_OF), at_places(places))
    connection.execute(delete(message_past).where(message_past.c.message_id.in_(ids)))
    connection.execute(delete(safety_hit).where(safety_hit.c.message_id.in_(ids)))
    cards = select(card.c.id).where(card.c.message_id.in_(ids))
    connection.execute(update(booking).where(booking.c.card_id.in_(cards)).values(visit=b""))
    connection.execute(update(card).where(card.c.message_id.in_(ids)).values(facts=b""))
    lowered = priority_message.c.message_id.in_(ids), priority_message.c.lowered_why.is_not(None)
    connection.execute(update(priority_message).where(*lowered).values(lowered_why=b""))
    files = select(attachment).where(attachment.c.message_id.in_(ids), attachment.c.removed_at.is_(None))
    _files(connection, connection.execute(files).all(), at)
    connection.execute(update(attachment).where(attachment.c.message_id.in_(ids)).values(name=b""))
    bare = {"body": None, "body_digest": None, "phi_level": None, "phi_categories": None, "purged_at": at}
    connection.execute(update(message).where(message.c.id.in_(ids)).values(bare))


def _files(connection: Connection, rows: Rows, at: datetime) -> None:
    if not rows:
        return
    ids = [row.id for row in rows]
    # Locked: a content that is sealed anew this moment goes as well, whichever of its names stands.
    kept = connection.execute(select(attachment).where(attachment.c.id.in_(ids)).with_for_update()).all()
    there = connection.execute(select(provider_file).where(provider_file.c.attachment_id.in_(ids))).all()
    at_home = {row.id: row.conversation_id for row in rows}
    names = [(at_home[one.attachment_id], ref) for one in there for ref in (one.ref, one.media) if ref]
    note_copies(connection, names, at)
    _insert_new(connection, leftover_file, [{"blob": row.blob, "due_at": at} for row in kept])
    gone = {"removed_at": at, "check_due_at": None, "name": b""}
    connection.execute(update(attachment).where(attachment.c.id.in_(ids)).values(gone))


def note_copies(connection: Connection, names: Sequence[tuple[str, str]], at: datetime) -> None:
    """Let what the messaging provider calls so be deleted there."""
    rows = [{"conversation_id": id, "ref": ref, "due_at": at, "attempts": 0} for id, ref in names]
    _insert_new(connection, provider_copy, rows)


def _insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)


_LATER = consent.alias()
_SUPERSEDED = exists().where(_LATER.c.identity == consent.c.identity, _LATER.c.signed_at > consent.c.signed_at)


def _ended_consent(before: datetime) -> ColumnElement[bool]:
    """Revoked, or followed by another, for so long; the last one of a person stays, to tell that it ended."""
    followed = exists().where(
        _LATER.c.identity == consent.c.identity,
        _LATER.c.signed_at > consent.c.signed_at,
        _LATER.c.signed_at < before,
    )
    return and_(_SUPERSEDED, or_(followed, consent.c.revoked_at < before))


def _commented(before: datetime) -> ColumnElement[bool]:
    return and_(rating.c.rated_at < before, rating.c.comment.is_not(None))


def _noted_call(before: datetime) -> ColumnElement[bool]:
    return and_(phone_call.c.created_at < before, phone_call.c.done_at.is_not(None), phone_call.c.note.is_not(None))


def _topic(before: datetime) -> ColumnElement[bool]:
    over = and_(conversation.c.status == Status.CLOSED.value, conversation.c.closed_at < before)
    return and_(over, conversation.c.friendly_name.is_not(None))


PARTS: Mapping[RetentionClass, Sequence[Part]] = {
    RetentionClass.MESSAGE: (
        Part(
            message,
            lambda before: and_(message.c.created_at < before, message.c.purged_at.is_(None)),
            held_in(message.c.conversation_id),
            _messages,
        ),
        Part(
            staff_note,
            lambda before: and_(staff_note.c.created_at < before, staff_note.c.body.is_not(None)),
            held_in(staff_note.c.conversation_id),
            _blank(staff_note.c.body),
        ),
        Part(conversation, _topic, held_in(conversation.c.id), _blank(conversation.c.friendly_name)),
        Part(rating, _commented, held_in(rating.c.conversation), _blank(rating.c.comment)),
        Part(phone_call, _noted_call, held_of(phone_call.c.patient), _blank(phone_call.c.note)),
    ),
    RetentionClass.FILE: (
        Part(
            attachment,
            lambda before: and_(attachment.c.uploaded_at < before, attachment.c.removed_at.is_(None)),
            held_in(attachment.c.conversation_id),
            _files,
        ),
    ),
    RetentionClass.CONSENT: (
        Part(consent, _ended_consent, held_of(consent.c.identity), _delete(consent)),
        Part(
            proxy_grant,
            lambda before: proxy_grant.c.ended_at < before,
            held_of(proxy_grant.c.patient),
            _delete(proxy_grant),
        ),
    ),
    RetentionClass.METRIC: tuple(
        Part(
            table,
            # mypy does not infer a lambda whose defaults bind the loop's names.
            lambda before, table=table, of=of, at=at, but=but: and_(  # type: ignore[misc]
                table.c[at] < before, _long_closed(table.c[of], before), but
            ),
            held_in(table.c[of]),
            _delete(table),
        )
        for table, of, at, but in (
            (team_mark, "conversation", "at", true()),
            (clock_entry, "conversation_id", "at", true()),
            (route_log, "conversation_id", "at", true()),
            # What somebody wrote has the time of messages, and goes before its row does.
            (rating, "conversation", "rated_at", rating.c.comment.is_(None)),
        )
    ),
}
