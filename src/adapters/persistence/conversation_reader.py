"""Lists and details of conversations in SQL; a page costs the same however long they are."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    true,
    tuple_,
    type_coerce,
)
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.columns import to_micros
from adapters.persistence.name_index import NameIndex
from adapters.persistence.people import opened_name
from adapters.persistence.reading import Reading
from adapters.persistence.screenings import priority_message_from_row
from adapters.persistence.sealing import (
    Sealer,
    body_place,
    draft_place,
    note_draft_place,
    note_place,
    opened,
    topic_place,
)
from adapters.persistence.tables import (
    answering,
    care_end,
    conversation,
    draft,
    message,
    note_draft,
    participant,
    person,
    person_name,
    presence,
    priority_message,
    staff_note,
)
from application.ports.readers import ConversationFilter
from application.views import (
    Acknowledgement,
    ConversationView,
    LastMessage,
    Page,
    ParticipantView,
    acknowledgement,
    shown_answering,
    shown_setting,
    stand_in_of,
)
from domain.access import Action, Actor, Relation, may_know_former
from domain.access_rules import relations
from domain.answering import Answering
from domain.break_glass import BreakGlass
from domain.care import CareEnd, notice_for
from domain.conversation import Disposition, Status, Turn
from domain.errors import NotFound
from domain.grant_scope import GrantScope
from domain.ids import ConversationId, Identity, identity_key
from domain.person import Role
from domain.presence import Availability, Presence
from domain.priority import Priority, PrioritySetting

_FAR = 9_000_000_000_000_000
"""Later than any time in microseconds: who does not wait stands behind who does."""

_TAKING_PART = frozenset({Relation.MEMBER, Relation.READING})
_me = participant.alias("me")
_any = message.alias("any")
_newest = (
    select(func.max(_any.c.seq))
    .where(_any.c.conversation_id == conversation.c.id)
    .correlate(conversation)
    .scalar_subquery()
)
_unread = (conversation.c.message_count - _me.c.read_count) - (_me.c.own_count - _me.c.read_own)
_place = case(
    (conversation.c.turn == Turn.PROVIDER.value, type_coerce(conversation.c.turn_since, BigInteger)),
    else_=_FAR - type_coerce(conversation.c.updated_at, BigInteger),
)


_WAITING_RANK = case({level.value: -level.rank for level in Priority}, value=priority_message.c.level)
_WAITING_PLACE = (_WAITING_RANK, type_coerce(priority_message.c.set_at, BigInteger), priority_message.c.message_id)


@frozen
class SqlConversationReader:
    """`application.ports.readers.ConversationReader` on the tables."""

    engine: AsyncEngine
    sealer: Sealer
    names: NameIndex

    async def page(
        self, actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[ConversationView]:
        question = (
            _rows_for(actor)
            .where(_visible_to(actor), *self._wanted(which))
            .order_by(conversation.c.priority_rank.desc(), _place, conversation.c.id)
            .limit(limit + 1)
        )
        if after is not None:
            question = question.where(_behind(after))
        reading = Reading(self.engine)
        try:
            rows = await reading.all(question)
            views = await self._views(reading, rows[:limit], actor)
        finally:
            await reading.close()
        last = rows[limit - 1] if len(rows) > limit else None
        return Page(views, (last.priority_rank, last.place, last.id) if last else None)

    async def details(
        self, actor: Actor, id: ConversationId, *, emergency: BreakGlass | None = None
    ) -> ConversationView:
        reading = Reading(self.engine)
        try:
            rows = await reading.all(
                _rows_for(actor)
                .add_columns(draft.c.body.label("draft"), note_draft.c.body.label("note_draft"))
                .outerjoin(
                    note_draft,
                    and_(
                        note_draft.c.conversation_id == conversation.c.id,
                        note_draft.c.identity == actor.identity,
                    ),
                )
                .outerjoin(
                    draft,
                    and_(
                        draft.c.conversation_id == conversation.c.id,
                        draft.c.identity == actor.identity,
                    ),
                )
                .where(conversation.c.id == id)
            )
            if not rows:
                raise NotFound("conversation")
            views = await self._views(reading, rows, actor)
        finally:
            await reading.close()
        if emergency is not None and not views[0].is_member:
            return evolve(
                views[0],
                emergency=emergency,
                friendly_name=self._topic(rows[0]),
                priority_set=shown_setting(self._setting(rows[0]), actor, reads=True),
            )
        return views[0]

    async def unacknowledged(
        self, actor: Actor, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[Acknowledgement]:
        question = (
            select(priority_message, _me.c.identity.label("mine"), _WAITING_RANK.label("rank"))
            .add_columns(staff_note.c.body.label("note_body"))
            .join(conversation, conversation.c.id == priority_message.c.conversation_id)
            .outerjoin(staff_note, staff_note.c.id == priority_message.c.note_id)
            .outerjoin(_me, _is_me(actor))
            .where(priority_message.c.acknowledged_at.is_(None), _visible_to(actor))
            .order_by(_WAITING_RANK, priority_message.c.set_at, priority_message.c.message_id)
            .limit(limit + 1)
        )
        if after is not None:
            question = question.where(tuple_(*_WAITING_PLACE) > tuple_(*after))
        reading = Reading(self.engine)
        try:
            rows = await reading.all(question)
        finally:
            await reading.close()
        reads = Relation.MEMBER in relations(actor.role, Action.READ)
        items = tuple(
            acknowledgement(
                ConversationId(row.conversation_id),
                priority_message_from_row(row, self.sealer),
                with_cause=reads and row.mine is not None,
                why=opened(self.sealer, row.note_body, note_place(row.note_id)),
            )
            for row in rows[:limit]
        )
        last = rows[limit - 1] if len(rows) > limit else None
        return Page(items, (last.rank, to_micros(last.set_at), last.message_id) if last else None)

    def _wanted(self, which: ConversationFilter) -> list[ColumnElement[bool]]:
        wanted: list[ColumnElement[bool]] = []
        if which.statuses:
            wanted.append(conversation.c.status.in_([one.value for one in which.statuses]))
        if which.priorities:
            wanted.append(conversation.c.priority.in_([one.value for one in which.priorities]))
        if which.unread:
            wanted.append(_unread > 0)
        if which.unassigned:
            wanted.append(conversation.c.assignee.is_(None))
        if which.assignee is not None:
            wanted.append(func.lower(conversation.c.assignee) == identity_key(which.assignee))
        if which.ids is not None:
            wanted.append(conversation.c.id.in_(which.ids))
        for digest in self.names.digests(which.name_terms):
            wanted.append(
                exists().where(
                    person_name.c.prefix == digest,
                    person_name.c.identity == conversation.c.patient,
                )
            )
        return wanted

    async def _views(self, reading: Reading, rows: Sequence[Row[Any]], actor: Actor) -> tuple[ConversationView, ...]:
        members = await self._members(reading, [row.id for row in rows])
        last = await self._last(reading, [row.id for row in rows if row.mine is not None])
        return tuple(self._view(row, members.get(row.id, ()), last.get(row.id), actor) for row in rows)

    async def _last(self, reading: Reading, ids: Sequence[str]) -> dict[str, LastMessage]:
        if not ids:
            return {}
        rows = await reading.all(
            select(message.c.conversation_id, message.c.seq, message.c.id, message.c.author, message.c.body)
            .add_columns(message.c.created_at)
            .select_from(conversation)
            .join(message, and_(message.c.conversation_id == conversation.c.id, message.c.seq == _newest))
            .where(conversation.c.id.in_(ids))
        )
        return {row.conversation_id: self._last_of(row) for row in rows}

    def _last_of(self, row: Row[Any]) -> LastMessage:
        text = opened(self.sealer, row.body, body_place(row.id))
        return LastMessage(
            seq=row.seq,
            author=Identity(row.author),
            text=None if text is None else text[: LastMessage.LIMIT],
            created_at=row.created_at,
        )

    async def _members(self, reading: Reading, ids: Sequence[str]) -> dict[str, tuple[ParticipantView, ...]]:
        rows = await reading.all(
            select(
                participant,
                person.c.key,
                person.c.name,
                person.c.language,
                care_end.c.reason.label("care_end"),
                presence.c.availability,
                presence.c.last_seen_at,
                presence.c.until,
                presence.c.delegate,
            )
            .join(person, person.c.identity == participant.c.identity)
            .join(conversation, conversation.c.id == participant.c.conversation_id)
            .outerjoin(
                care_end,
                and_(care_end.c.patient == conversation.c.patient, care_end.c.provider == participant.c.identity),
            )
            .outerjoin(presence, presence.c.identity == participant.c.identity)
            .where(participant.c.conversation_id.in_(ids), participant.c.left_seq.is_(None))
            .order_by(participant.c.joined_seq, participant.c.identity)
        )
        members: dict[str, tuple[ParticipantView, ...]] = {}
        for row in rows:
            member = participant_view(row, self.sealer)
            members[row.conversation_id] = (*members.get(row.conversation_id, ()), member)
        return members

    def _view(
        self, row: Row[Any], members: tuple[ParticipantView, ...], last: LastMessage | None, actor: Actor
    ) -> ConversationView:
        # Somebody whose role changed keeps their place among the participants, and sees as their role does.
        is_member = row.mine is not None and not _TAKING_PART.isdisjoint(relations(actor.role, Action.READ))
        return ConversationView(
            id=ConversationId(row.id),
            unique_name=row.unique_name,
            friendly_name=self._topic(row) if is_member else None,
            patient=Identity(row.patient),
            pool=row.pool,
            reason=row.reason,
            status=Status(row.status),
            turn=Turn(row.turn),
            turn_since=row.turn_since,
            priority=Priority(row.priority),
            priority_set=shown_setting(self._setting(row), actor, reads=is_member),
            assignee=row.assignee,
            hold_until=row.hold_until,
            disposition=Disposition(row.disposition) if row.disposition else None,
            closed_at=row.closed_at,
            continues=row.continues if may_know_former(actor, row.in_former) else None,
            participants=members,
            last_seq=row.last_seq,
            staff_seq=row.staff_seq,
            unread=max(row.unread, 0) if is_member else 0,
            is_member=is_member,
            unacknowledged=row.unacknowledged if actor.role.is_staff else 0,
            last=last if is_member and last is not None and last.seq >= row.mine_from else None,
            care=notice_for(actor.identity, members, row.assignee) if is_member else None,
            created_at=row.created_at,
            updated_at=row.updated_at,
            draft=self._draft(row, actor) if is_member else None,
            note_draft=self._note_draft(row, actor) if is_member else None,
            answering=shown_answering(_answering(row), members, actor),
            stand_in=stand_in_of(members, row.assignee) if actor.role.is_staff else None,
        )

    def _topic(self, row: Row[Any]) -> str | None:
        return opened(self.sealer, row.friendly_name, topic_place(row.id))

    def _setting(self, row: Row[Any]) -> PrioritySetting | None:
        if row.note_author is None:
            return None
        why = opened(self.sealer, row.note_body, note_place(row.priority_note))
        return PrioritySetting(by=Identity(row.note_author), at=row.note_at, why=why)

    def _draft(self, row: Row[Any], drafter: Actor) -> str | None:
        box = row._mapping.get("draft")  # lists are read without drafts
        return opened(self.sealer, box, draft_place(row.id, drafter.identity))

    def _note_draft(self, row: Row[Any], drafter: Actor) -> str | None:
        box = row._mapping.get("note_draft")
        return opened(self.sealer, box, note_draft_place(row.id, drafter.identity))


def _answering(row: Row[Any]) -> Answering | None:
    if row.answering_identity is None:
        return None
    return Answering(
        conversation=ConversationId(row.id),
        identity=Identity(row.answering_identity),
        since=row.answering_since,
        until=row.answering_until,
        instead_of=row.answering_instead_of,
    )


def participant_view(row: Row[Any], sealer: Sealer) -> ParticipantView:
    """A member, as a row of participant, person and presence tells it."""
    return ParticipantView(
        identity=Identity(row.identity),
        role=Role(row.role),
        name=opened_name(row.name, row.key, sealer),
        joined_at=row.joined_at,
        visible_from=row.visible_from,
        read_seq=row.read_seq,
        delivered_seq=row.delivered_seq,
        language=row._mapping.get("language") or "en",
        care_end=CareEnd(row.care_end) if row._mapping.get("care_end") else None,
        presence=Presence(
            last_seen_at=row.last_seen_at,
            availability=Availability(row.availability) if row.availability else None,
            until=row._mapping.get("until"),
            delegate=row._mapping.get("delegate"),
        ),
    )


def _rows_for(actor: Actor) -> Select[Any]:
    return select(
        conversation,
        _me.c.identity.label("mine"),
        _me.c.visible_from.label("mine_from"),
        _unread.label("unread"),
        _place.label("place"),
        _in_former(actor).label("in_former"),
        answering.c.identity.label("answering_identity"),
        answering.c.since.label("answering_since"),
        answering.c.until.label("answering_until"),
        answering.c.instead_of.label("answering_instead_of"),
        staff_note.c.author.label("note_author"),
        staff_note.c.created_at.label("note_at"),
        staff_note.c.body.label("note_body"),
    ).select_from(
        conversation.outerjoin(_me, _is_me(actor))
        .outerjoin(answering, answering.c.conversation_id == conversation.c.id)
        .outerjoin(staff_note, staff_note.c.id == conversation.c.priority_note)
    )


def _is_me(actor: Actor) -> ColumnElement[bool]:
    return and_(_me.c.conversation_id == conversation.c.id, _me.c.identity == actor.identity, _me.c.left_seq.is_(None))


def _in_former(actor: Actor) -> ColumnElement[bool]:
    """Whether they take part in the conversation that this one continues."""
    then = participant.alias("then")
    return exists().where(
        then.c.conversation_id == conversation.c.continues,
        then.c.identity == actor.identity,
        then.c.left_seq.is_(None),
    )


def _visible_to(actor: Actor) -> ColumnElement[bool]:
    """The list's form of `domain.access.sight`; a test holds the two together."""
    in_relation = {
        Relation.MEMBER: _me.c.identity.is_not(None),
        Relation.READING: and_(_me.c.identity.is_not(None), conversation.c.patient.in_(_read_for(actor))),
        Relation.POOL: conversation.c.pool.in_(actor.pools),
        Relation.STRANGER: true(),
    }
    seen = relations(actor.role, Action.SEE)
    return or_(false(), *(visible for relation, visible in in_relation.items() if relation in seen))


def _read_for(actor: Actor) -> list[Identity]:
    """For whom a proxy reads; who may write, reads too."""
    return sorted({who for who, what in actor.mandates if what is GrantScope.READ})


def _behind(after: Sequence[int | str]) -> ColumnElement[bool]:
    rank, place, id = after
    same_rank = conversation.c.priority_rank == rank
    return or_(
        conversation.c.priority_rank < rank,
        and_(same_rank, _place > place),
        and_(same_rank, _place == place, conversation.c.id > id),
    )
