"""What patients said of their care, quiet threads, and how far the team got, in memory."""

from collections.abc import Iterable
from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.records import ProposalPlace
from domain.access import Actor
from domain.closing import ClosingProposal, Verdict, may_be_stale
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import SYSTEM, ConversationId, Identity, ProposalId, RatingId
from domain.message import MessageKind
from domain.rating import Rating
from domain.receipts import MarkKind, TeamMark


@frozen
class InMemoryRatings:
    """The in-memory `Ratings`."""

    _memory: Memory
    _changes: Changes

    async def get(self, conversation: ConversationId, id: RatingId) -> Rating:
        """Return the one of that id, or raise `NotFound`."""
        for one in self._memory.ratings.values():
            if (one.conversation, one.id) == (conversation, id):
                return one
        raise NotFound("rating")

    async def of_episode(self, conversation: ConversationId, closed_at: datetime) -> Rating | None:
        """Return what was said of the episode that ended then."""
        return self._memory.ratings.get((conversation, closed_at))

    async def page(self, conversation: ConversationId, *, before: datetime | None, limit: int) -> tuple[Rating, ...]:
        """Return those of a conversation, the newest first."""
        found = [
            one
            for one in self._memory.ratings.values()
            if one.conversation == conversation and (before is None or one.closed_at < before)
        ]
        return tuple(sorted(found, key=lambda one: one.closed_at, reverse=True)[:limit])

    def add(self, rating: Rating) -> None:
        """Keep one."""
        place = (rating.conversation, rating.closed_at)

        def check(memory: Memory) -> None:
            if place in memory.ratings:
                raise ConcurrentUpdate("it was rated")

        def effect(memory: Memory, _: datetime) -> None:
            memory.ratings[place] = rating

        self._changes.keep(effect, check=check)


@frozen
class InMemoryClosingProposals:
    """The in-memory `ClosingProposals`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: ProposalId) -> ClosingProposal:
        """Return it, decided or not, or raise `NotFound`."""
        try:
            return self._memory.proposals[id]
        except KeyError:
            raise NotFound("proposal") from None

    async def quiet(self, since: datetime, *, limit: int) -> tuple[tuple[ConversationId, int, datetime], ...]:
        """Some open conversations in which nothing happened since then."""
        proposed = {(one.conversation, one.last_seq) for one in self._memory.proposals.values()}
        found = [
            (kept.conversation.id, kept.conversation.last_seq, kept.updated_at)
            for kept in self._memory.conversations.values()
            if may_be_stale(kept.conversation)
            and not kept.unacknowledged()
            and kept.updated_at <= since
            and (kept.conversation.id, kept.conversation.last_seq) not in proposed
        ]
        return tuple(sorted(found, key=lambda one: one[2])[:limit])

    async def still_quiet(self, proposal: ClosingProposal) -> bool:
        """Whether nothing happened in its conversation since it was made."""
        return self._memory.kept(proposal.conversation).conversation.last_seq == proposal.last_seq

    async def closed(self, conversation: ConversationId, at: datetime) -> bool:
        """Whether the conversation was closed at that time because a proposal was accepted."""
        return any(
            (one.conversation, one.verdict, one.decided_at) == (conversation, Verdict.ACCEPTED, at)
            for one in self._memory.proposals.values()
        )

    async def page(self, actor: Actor, *, after: ProposalPlace | None, limit: int) -> tuple[ClosingProposal, ...]:
        """Return those that wait where `actor` takes part or in pools of theirs, the longest quiet first."""
        found = []
        for one in self._memory.proposals.values():
            about = self._memory.kept(one.conversation).conversation
            theirs = about.has(actor.identity) or about.pool in actor.pools
            waits = one.verdict is None and about.last_seq == one.last_seq and may_be_stale(about)
            if theirs and waits and (after is None or _place(one) > after):
                found.append(one)
        return tuple(sorted(found, key=_place)[:limit])

    def add(self, proposal: ClosingProposal) -> None:
        """Keep one."""

        def check(memory: Memory) -> None:
            taken = {(one.conversation, one.last_seq) for one in memory.proposals.values()}
            if (proposal.conversation, proposal.last_seq) in taken:
                raise ConcurrentUpdate("it was proposed")

        def effect(memory: Memory, _: datetime) -> None:
            memory.proposals[proposal.id] = proposal

        self._changes.keep(effect, check=check)

    def save(self, before: ClosingProposal, after: ClosingProposal) -> None:
        """Keep what became of it."""

        def check(memory: Memory) -> None:
            moved = memory.kept(before.conversation).conversation.last_seq != before.last_seq
            if moved or memory.proposals[before.id].verdict is not None:
                raise ConcurrentUpdate("it is over")

        def effect(memory: Memory, _: datetime) -> None:
            memory.proposals[after.id] = after

        self._changes.keep(effect, check=check)


@frozen
class InMemoryTeamMarks:
    """The in-memory `TeamMarks`."""

    _memory: Memory
    _changes: Changes

    def put(self, marks: Iterable[TeamMark]) -> None:
        """Keep them; of two of one kind, person and place the first stands, of looks taken again the last."""
        kept = tuple(marks)

        def effect(memory: Memory, _: datetime) -> None:
            for one in kept:
                place = (one.conversation, one.kind, one.identity, one.seq)
                known = memory.marks.setdefault(place, one)
                if one.kind is MarkKind.REOPENED and known.at < one.at:
                    memory.marks[place] = one

        self._changes.keep(effect)

    async def first(
        self, conversation: ConversationId, kind: MarkKind, *, seq: int, since: datetime, by: Identity | None = None
    ) -> TeamMark | None:
        """Return the earliest since then that reaches event `seq`: of anybody, or of one person."""
        found = [
            one
            for one in self._memory.marks.values()
            if (one.conversation, one.kind) == (conversation, kind)
            and one.seq >= seq
            and one.at >= since
            and by in {None, one.identity}
        ]
        return min(found, key=lambda one: (one.at, one.identity), default=None)

    async def answered(self, conversation: Conversation, *, seq: int) -> TeamMark | None:
        """Return when, and by whom, the first answer of a person of the team behind event `seq` was written."""
        answers = [
            kept.message
            for kept in self._memory.kept(conversation.id).messages.values()
            if kept.message.seq > seq
            and kept.message.kind is MessageKind.TEXT
            and kept.message.author not in {conversation.patient, SYSTEM}
            and kept.message.on_behalf_of is None
            and kept.message.retracted_at is None
        ]
        first = min(answers, key=lambda one: one.seq, default=None)
        if first is None:
            return None
        return TeamMark(
            conversation=conversation.id,
            kind=MarkKind.WORKING,
            identity=first.author,
            seq=first.seq,
            at=first.created_at,
        )


def _place(proposal: ClosingProposal) -> ProposalPlace:
    return proposal.quiet_since, proposal.id
