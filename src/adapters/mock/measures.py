"""Measures, in memory: every act is kept, and counted when somebody looks."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from application.ports.measures import Choices, Lot, Standing, Summed
from domain.clock_ledger import EntryKind
from domain.conversation import Conversation, Status, Turn
from domain.errors import ConcurrentUpdate
from domain.ids import ConversationId, QuickResponseId
from domain.measures import BLOCK, DAY, Cut, Lasted, Offset, Place, Reckoning, Spans, Tally, Wait, What
from domain.message import Message, MessageKind
from domain.person import Role
from domain.priority import Lowering, Priority, PriorityMessage
from domain.quick_response import Scope

_ENDS = frozenset({EntryKind.ANSWERED, EntryKind.CLOSED})
_MOST = 500


@frozen
class InMemoryMeasures:
    """The in-memory `Measures`."""

    _memory: Memory
    _changes: Changes

    def count(self, tally: Tally) -> None:
        """Count it in every cut that it belongs to."""
        self._changes.keep(lambda memory, _: memory.tallies.append(tally))

    def took(self, lasted: Lasted, bin_of: Callable[[float], int]) -> None:
        """Count how long something took."""
        self._changes.keep(lambda memory, _: memory.lasted.append((lasted, bin_of)))

    async def uncounted(self, *, limit: int) -> Mapping[ConversationId, Sequence[int]]:
        """Return, of some conversations, the entries of the clock ledger that end a time and are not counted yet."""
        found: dict[ConversationId, Sequence[int]] = {}
        for id, kept in self._memory.conversations.items():
            seqs = [one.seq for one in kept.entries if one.kind in _ENDS and one.seq not in kept.counted]
            if seqs and len(found) < limit:
                found[id] = seqs
        return found

    def counted(self, conversation: ConversationId, seqs: Sequence[int], at: datetime) -> None:
        """Note that these were counted."""

        def check(memory: Memory) -> None:
            if not memory.conversations[conversation].counted.isdisjoint(seqs):
                raise ConcurrentUpdate("somebody else counted it")

        self._changes.keep(lambda memory, _: memory.conversations[conversation].counted.update(seqs), check=check)

    async def pack(self, before: datetime) -> bool:
        """Nothing is left to pack: acts are kept as they are."""
        return False

    def purge(self, before: datetime) -> None:
        """Forget what was counted before that time."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.tallies = [one for one in memory.tallies if one.at >= before - BLOCK]
            memory.lasted = [one for one in memory.lasted if one[0].at >= before - BLOCK]

        self._changes.keep(effect)


@frozen
class InMemoryMeasureReader:
    """The in-memory `MeasureReader`."""

    _memory: Memory

    async def sums(
        self, whats: Iterable[What], cut: Cut, start: datetime, end: datetime
    ) -> Mapping[tuple[What, str], Summed]:
        """What was counted in a cut, by what it is and which kind of it."""
        found: dict[tuple[What, str], Summed] = {}
        wanted = set(whats)
        for one in self._memory.tallies:
            if one.what in wanted and start <= one.at < end and cut.key in one.place.cuts():
                number, total = found.get((one.what, one.of), (0, 0))
                found[one.what, one.of] = (number + one.count, total + one.total)
        return found

    async def volume(self, what: What, cut: Cut, offsets: Sequence[Offset], unit: timedelta) -> Mapping[int, int]:
        """Counts by hours, or days, of local time since 1970."""
        found: Counter[int] = Counter()
        for one in self._memory.tallies:
            if one.what is what and cut.key in one.place.cuts():
                found.update({at: one.count for at in _local(one.at, offsets, unit)})
        return found

    async def times(self, cut: Cut, spans: Spans) -> Mapping[tuple[Wait, Reckoning], Lot]:
        """The times in a cut."""
        within = (*spans.blocks, *spans.days, *spans.quarters)
        inside = [
            one
            for one in self._memory.lasted
            if cut.key in one[0].place.cuts() and any(start <= one[0].at < end for start, end in within)
        ]
        return {
            (wait, reckoning): _lot((one for one in inside if one[0].wait is wait), reckoning)
            for wait in Wait
            for reckoning in Reckoning
        }

    async def first_replies(self, cut: Cut, offsets: Sequence[Offset]) -> Mapping[int, Lot]:
        """First replies in business time by days of local time since 1970."""
        found: dict[int, list[_Kept]] = {}
        for one in self._memory.lasted:
            if one[0].wait is Wait.FIRST and cut.key in one[0].place.cuts():
                for day in _local(one[0].at, offsets, DAY):
                    found.setdefault(day, []).append(one)
        return {day: _lot(those, Reckoning.BUSINESS) for day, those in found.items()}

    async def responses(self, ids: Iterable[str]) -> Mapping[str, str]:
        """The titles of quick responses that the team shares."""
        known = (self._memory.responses.get(QuickResponseId(id)) for id in ids)
        return {one.id: one.title for one in known if one is not None and one.scope is not Scope.OWN}

    async def standing(self, at: datetime) -> Standing:
        """How things are now."""
        kept = [one for one in self._memory.conversations.values() if one.conversation.status is not Status.CLOSED]
        live = [one.conversation for one in kept]
        since = [one.turn_since for one in kept if _turn(one.conversation, Turn.PROVIDER)]
        waits = [(at - one).total_seconds() for one in since]
        provider = [one for one in live if _turn(one, Turn.PROVIDER)]
        return Standing(
            active=len(live),
            waiting={
                "provider": sum(one.assignee is not None for one in provider),
                "patient": sum(_turn(one, Turn.PATIENT) for one in live),
                "on-hold": sum(one.status is Status.ON_HOLD for one in live),
                "queued": sum(one.assignee is None for one in provider),
            },
            unanswered=len(since),
            oldest=min(since, default=None),
            mean_seconds=sum(waits) / len(waits) if waits else 0.0,
            unread=sum(
                said.message.seq > one.conversation.participants[one.conversation.patient].read_seq
                and said.message.author != one.conversation.patient
                for one in kept
                for said in one.messages.values()
            ),
        )

    async def choices(self) -> Choices:
        """Active providers and their pools."""
        people = [one for one in self._memory.people.values() if one.role is Role.PROVIDER and one.active]
        pools = {pool for one in people for pool in one.pools}
        return Choices(
            providers=tuple(sorted(people, key=lambda one: one.identity)[:_MOST]), pools=tuple(sorted(pools))
        )


def said_tally(one: Conversation, message: Message, turn: Turn) -> Tally | None:
    """How a message is counted, if it is."""
    if message.kind is not MessageKind.TEXT:
        return None
    author = message.author if turn is Turn.PATIENT else None
    return Tally(what=What.MESSAGE, at=message.created_at, place=Place.of(one.pool, author, message.priority))


def flag_tally(what: What, one: Conversation, raised: PriorityMessage | None) -> Tally | None:
    """How an urgent flag is counted, if it is one."""
    if raised is None or raised.level.rank < Priority.URGENT.rank:
        return None
    return Tally(what=what, at=raised.set_at, place=Place.of(one.pool, one.assignee, raised.level))


def opened_tally(one: Conversation) -> Tally:
    """How a new conversation is counted."""
    by = one.participants.get(one.created_by)
    opener = one.created_by if by is not None and by.role is Role.PROVIDER else None
    return Tally(what=What.OPENED, at=one.created_at, place=Place.of(one.pool, opener, one.priority))


def false_flags(one: Conversation, raised: Iterable[PriorityMessage], lowering: Lowering) -> Iterator[Tally]:
    """What a lowering says was no urgent flag, for the first time."""
    if lowering.to.rank >= Priority.URGENT.rank:
        return
    for flag in raised:
        if flag.lowered is None or flag.lowered.to.rank >= Priority.URGENT.rank:
            tally = flag_tally(What.FALSE_FLAG, one, flag)
            if tally is not None:
                yield tally


_Kept = tuple[Lasted, Callable[[float], int]]


def _turn(one: Conversation, turn: Turn) -> bool:
    return one.status is Status.OPEN and one.turn is turn


def _local(at: datetime, offsets: Sequence[Offset], unit: timedelta) -> list[int]:
    """The number of the local hour, or day, since 1970; nothing outside of the range."""
    epoch = datetime.fromtimestamp(0, at.tzinfo)
    return [(at + one.offset - epoch) // unit for one in offsets if one.start <= at < one.end]


def _lot(those: Iterable[_Kept], reckoning: Reckoning) -> Lot:
    counts, total = Counter[int](), 0
    for lasted, bin_of in those:
        span = lasted.business if reckoning is Reckoning.BUSINESS else lasted.wall
        seconds = round(span.total_seconds())
        counts[bin_of(seconds)] += 1
        total += seconds
    return Lot(counts, total)
