"""See how a conversation waits: its place, who is asked, and what was decided and why."""

from datetime import datetime, timedelta
from statistics import median_high
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import Page
from domain.access import Action
from domain.answering import Answering
from domain.ids import Identity
from domain.offer import RoutingEntry, Ticket

LATELY = timedelta(days=7)
FEWEST_WAITS = 3
"""Of fewer nothing is said: it would be a guess."""


@frozen(kw_only=True)
class SeeRouting(ConversationCommand):
    """The routing of one conversation, with at most `limit` lines of its log behind `after`."""

    action: ClassVar[Action] = Action.SEE_ROUTING

    after: int | None = None
    limit: int = 50


@frozen(kw_only=True)
class RoutingView:
    """How a conversation waits; `position` counts from 1 while it stands in the queue of its pool."""

    pool: str | None
    assignee: Identity | None
    ticket: Ticket | None
    position: int | None
    wait: timedelta | None
    answering: Answering | None
    log: Page[RoutingEntry]


@frozen(kw_only=True)
class SeeRoutingHandler:
    """For the team alone: a patient sees the team, not its inner life."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    log: AccessLog

    async def __call__(self, command: SeeRouting) -> RoutingView:
        now = self.clock.now()
        async with self.uow() as uow:
            conversation = await self.gate.conversation(uow, command)
            id, pool = conversation.id, conversation.pool or ""
            ticket = await uow.tickets.get(id)
            is_open = ticket is not None and ticket.is_open
            position = await uow.tickets.place(id) if is_open else None
            answering = await uow.answerings.of(id)
            counts = answering is not None and answering.counts_at(now) and conversation.has(answering.identity)
            entries = await uow.tickets.entries(id, after=command.after, limit=command.limit + 1)
            wait = await expected_wait(uow, pool, now) if is_open else None
        await self.log.seen(command)
        shown = entries[: command.limit]
        more = len(entries) > command.limit
        return RoutingView(
            pool=conversation.pool,
            assignee=conversation.assignee,
            ticket=ticket if is_open else None,
            position=position,
            wait=wait,
            answering=answering if counts else None,
            log=Page(shown, (shown[-1].position,) if more else None),
        )


async def expected_wait(uow: UnitOfWork, pool: str, now: datetime) -> timedelta | None:
    """What others waited in a pool lately, the half of them less; `None` while too few did."""
    waits = await uow.tickets.waits(pool, since=now - LATELY)
    if len(waits) < FEWEST_WAITS:
        return None
    return timedelta(seconds=median_high(one.total_seconds() for one in waits))
