"""Lists and details of the in-memory record's conversations."""

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.memory import KeptConversation, Memory
from adapters.mock.pictures import participant_view
from application.ports.readers import ConversationFilter
from application.views import (
    Acknowledgement,
    ConversationView,
    LastMessage,
    Page,
    acknowledgement,
    shown_answering,
    shown_setting,
    stand_in_of,
)
from domain.access import Actor, Sight, may_know_former, sight
from domain.break_glass import BreakGlass
from domain.care import notice_for
from domain.conversation import Conversation, Turn
from domain.ids import ConversationId, Identity, identity_key
from domain.text import name_prefixes

Position = tuple[int | str, ...]
_MICROSECONDS = 1_000_000


@frozen
class InMemoryConversationReader:
    """The in-memory `ConversationReader`."""

    _memory: Memory

    async def page(
        self, actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[ConversationView]:
        """What `actor` may list: urgent first, then the longest waiting; never more than `limit`."""
        behind = tuple(after) if after is not None else ()
        found = sorted(
            (position, kept.conversation.id)
            for kept in self._memory.conversations.values()
            if self._is_listed(actor, which, kept) and (position := _position(kept)) > behind
        )
        items = tuple(self._view(actor, self._memory.conversations[id]) for _, id in found[:limit])
        return Page(items, found[limit - 1][0] if len(found) > limit else None)

    async def details(
        self, actor: Actor, id: ConversationId, *, emergency: BreakGlass | None = None
    ) -> ConversationView:
        """One conversation as `actor` sees it, with their own draft, or `NotFound` if it does not exist."""
        view = self._view(actor, self._memory.kept(id))
        if emergency is not None and not view.is_member:
            kept = self._memory.kept(id)
            setting = shown_setting(kept.set_in(kept.conversation.priority_note), actor, reads=True)
            topic = kept.conversation.friendly_name
            return evolve(view, emergency=emergency, friendly_name=topic, priority_set=setting)
        draft = self._memory.drafts.get((id, actor.identity)) if view.is_member else None
        note = self._memory.note_drafts.get((id, actor.identity)) if view.is_member else None
        return evolve(view, draft=draft.body if draft else None, note_draft=note.body if note else None)

    async def unacknowledged(
        self, actor: Actor, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[Acknowledgement]:
        """What waits to be acknowledged where `actor` sees the row: the most urgent first, then the oldest."""
        behind = tuple(after) if after is not None else ()
        found = sorted(
            (
                ((-one.level.rank, _instant(one.set_at), one.message), kept, one)
                for kept in self._memory.conversations.values()
                if sight(actor, kept.conversation) is not Sight.NOTHING
                for one in kept.unacknowledged()
            ),
            key=lambda each: each[0],
        )
        page = [each for each in found if each[0] > behind]
        items = tuple(
            acknowledgement(
                kept.conversation.id,
                one,
                with_cause=sight(actor, kept.conversation) is Sight.CONTENT,
                why=kept.said_in(one.note),
            )
            for _, kept, one in page[:limit]
        )
        return Page(items, page[limit - 1][0] if len(page) > limit else None)

    def _is_listed(self, actor: Actor, which: ConversationFilter, kept: KeptConversation) -> bool:
        one = kept.conversation
        seen = sight(actor, one)
        if seen is Sight.NOTHING or (which.unread and not (seen is Sight.CONTENT and _unread(kept, actor.identity))):
            return False
        return _fits(which, one) and self._is_named(which, one)

    def _is_named(self, which: ConversationFilter, one: Conversation) -> bool:
        if not which.name_terms:
            return True
        return name_prefixes(self._memory.name_of(one.patient)) >= set(which.name_terms)

    def _in_former(self, actor: Actor, one: Conversation) -> bool:
        former = self._memory.conversations.get(one.continues) if one.continues else None
        return former is not None and former.conversation.has(actor.identity)

    def _view(self, actor: Actor, kept: KeptConversation) -> ConversationView:
        one = kept.conversation
        is_member = one.has(actor.identity)
        members = tuple(
            evolve(participant_view(self._memory, each), care_end=self._memory.care_end(one.patient, each.identity))
            for each in one.participants.values()
        )
        return ConversationView(
            id=one.id,
            unique_name=one.unique_name,
            friendly_name=one.friendly_name if is_member else None,
            patient=one.patient,
            pool=one.pool,
            reason=one.reason,
            status=one.status,
            turn=one.turn,
            turn_since=kept.turn_since,
            priority=one.priority,
            priority_set=shown_setting(kept.set_in(one.priority_note), actor, reads=is_member),
            assignee=one.assignee,
            hold_until=one.hold_until,
            disposition=one.disposition,
            closed_at=one.closed_at,
            continues=one.continues if may_know_former(actor, self._in_former(actor, one)) else None,
            participants=members,
            last_seq=one.last_seq,
            staff_seq=len(kept.notes),
            unread=_unread(kept, actor.identity) if is_member else 0,
            is_member=is_member,
            unacknowledged=len(kept.unacknowledged()) if actor.role.is_staff else 0,
            care=notice_for(actor.identity, members, one.assignee) if is_member else None,
            last=_last(kept, actor.identity) if is_member else None,
            created_at=one.created_at,
            updated_at=kept.updated_at,
            answering=shown_answering(self._memory.answerings.get(one.id), members, actor),
            stand_in=stand_in_of(members, one.assignee) if actor.role.is_staff else None,
        )


def _last(kept: KeptConversation, reader: Identity) -> LastMessage | None:
    visible_from = kept.conversation.participants[reader].visible_from
    seen = [one.message for one in kept.messages.values() if one.message.seq >= visible_from]
    if not seen:
        return None
    last = max(seen, key=lambda one: one.seq)
    text = None if last.body is None else last.body.text[: LastMessage.LIMIT]
    return LastMessage(seq=last.seq, author=last.author, text=text, created_at=last.created_at)


def _fits(which: ConversationFilter, one: Conversation) -> bool:
    return (
        (not which.statuses or one.status in which.statuses)
        and (not which.priorities or one.priority in which.priorities)
        and (which.ids is None or one.id in which.ids)
        and (not which.unassigned or one.assignee is None)
        and (which.assignee is None or _same(which.assignee, one.assignee))
    )


def _same(wanted: Identity, assignee: Identity | None) -> bool:
    return assignee is not None and identity_key(wanted) == identity_key(assignee)


def _unread(kept: KeptConversation, reader: Identity) -> int:
    member = kept.conversation.participants[reader]
    seen = max(member.read_seq, member.visible_from - 1)
    return sum(one.message.author != reader and one.message.seq > seen for one in kept.messages.values())


def _position(kept: KeptConversation) -> Position:
    """Urgent first; then those who wait for the team, the longest first; then the others, the newest first."""
    one = kept.conversation
    if one.turn is Turn.PROVIDER:
        return -one.priority.rank, 0, _instant(kept.turn_since), one.id
    return -one.priority.rank, 1, -_instant(kept.updated_at), one.id


def _instant(at: datetime) -> int:
    return round(at.timestamp() * _MICROSECONDS)
