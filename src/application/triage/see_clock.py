"""Unfold the clocks of a conversation: every wait, segment by segment."""

from datetime import timedelta
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.hours.clock_rules import ClockRules
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Action
from domain.clock_ledger import ClockFace, ClockLedger, Episode, Segment, face_of, total
from domain.reply_policy import ReplyLimits


@frozen(kw_only=True)
class SeeClock(ConversationCommand):
    """Look at its ledger."""

    action: ClassVar[Action] = Action.SEE_CLOCK


@frozen(kw_only=True)
class EpisodeView:
    """One wait with its segments, and their sum."""

    episode: Episode
    elapsed: timedelta
    segments: tuple[Segment, ...]


@frozen(kw_only=True)
class LedgerView:
    """Every number of a conversation's clocks, with what it is made of."""

    now: ClockFace | None
    limits: ReplyLimits
    episodes: tuple[EpisodeView, ...]
    first_response: timedelta | None
    next_responses: tuple[timedelta, ...]
    resolution: timedelta
    resolution_segments: tuple[Segment, ...]


@frozen(kw_only=True)
class SeeClockHandler:
    """For staff who see the conversation, in it or beside it."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    clock: Clock
    rules: ClockRules

    async def __call__(self, command: SeeClock) -> LedgerView:
        async with self.uow() as uow:
            look = await self.gate.look(uow, command)
            ledger = ClockLedger(await uow.clocks.of(command.conversation))
            book = await self.rules.book(uow)
        await self.log.seen(command, look.glass)
        one, now = look.conversation, self.clock.now()
        hours, waiting = book.hours(one.pool, ledger), ledger.waiting
        limits = book.limits(one.pool, one.priority, one.reason)
        resolution = ledger.resolution(hours, now)
        return LedgerView(
            now=face_of(waiting, hours, limits, now, hold_until=one.hold_until) if waiting else None,
            limits=limits,
            episodes=tuple(
                EpisodeView(episode=each, elapsed=each.elapsed(hours, now), segments=each.segments(hours, now))
                for each in ledger.episodes
            ),
            first_response=ledger.first_response(hours),
            next_responses=ledger.next_responses(hours),
            resolution=total(resolution),
            resolution_segments=resolution,
        )
