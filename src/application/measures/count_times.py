"""Count the times that ended: how long patients waited, and how long it took until conversations were closed."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from attrs import frozen

from application.hours.clock_rules import ClockRules, RuleBook
from application.ports.clock import Clock
from application.ports.measures import Sketch
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from domain.clock_ledger import ClockLedger
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate
from domain.ids import ConversationId
from domain.measured_times import Ended, ended_by
from domain.measures import Tally, What

BATCH = 100
"""Conversations that are looked up together."""
_ONE_ACT = timedelta(minutes=1)


@frozen(kw_only=True)
class CountTimes:
    """A job. It reads the clock ledger and counts each entry once, whoever else counts meanwhile; it may be cut off at
    any point, and goes on with what is left. What was on record before measures were kept is counted so, too.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    rules: ClockRules
    sketch: Sketch

    async def __call__(self) -> int:
        """Count all; return how many entries."""
        counted = 0
        while some := await self.some():
            counted += some
        return counted

    async def some(self) -> int:
        """Count the entries of a batch of conversations; return how many."""
        async with self.uow() as uow:
            waiting = await uow.measures.uncounted(limit=BATCH)
            book = await self.rules.book(uow) if waiting else None
        if book is None:
            return 0
        return sum([await self._count(book, id, waiting[id]) for id in sorted(waiting)])

    async def _count(self, book: RuleBook, id: ConversationId, seqs: Sequence[int]) -> int:
        try:
            async with self.uow() as uow:
                conversation, ledger = await uow.conversations.get(id), ClockLedger(await uow.clocks.of(id))
                for ended in _ended(conversation, ledger, book, seqs):
                    if ended.lasted is not None:
                        uow.measures.took(ended.lasted, self.sketch.bin_of)
                    if ended.closed:
                        await _count_closing(uow, conversation, ended)
                uow.measures.counted(id, seqs, self.clock.now())
                await uow.commit()
        except ConcurrentUpdate:  # another process counts the same, or it was purged meanwhile
            return 0
        return len(seqs)


def _ended(one: Conversation, ledger: ClockLedger, book: RuleBook, seqs: Sequence[int]) -> Iterator[Ended]:
    hours, wanted = book.hours(one.pool, ledger), set(seqs)
    for entry in ledger.entries:
        if entry.seq in wanted:
            ended = ended_by(entry, ledger, hours, pool=one.pool, priority=one.priority)
            if ended is not None:
                yield ended


async def _count_closing(uow: UnitOfWork, one: Conversation, ended: Ended) -> None:
    """Whoever it was that closed it; nobody is asked where it was closed because it had gone quiet."""
    uow.measures.count(Tally(what=What.CLOSED, at=ended.at, place=ended.place))
    # The ledger notes the commit's time, the conversation that of the decision.
    closed_at = one.closed_at if one.closed_at and abs(one.closed_at - ended.at) < _ONE_ACT else None
    if closed_at is None or not await uow.proposals.closed(one.id, closed_at):
        uow.measures.count(Tally(what=What.ASKED, at=ended.at, place=ended.place))
