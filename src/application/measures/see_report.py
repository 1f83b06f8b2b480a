"""Look at the measures of the clinic, or of a cut of it."""

from datetime import timedelta
from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.hours.clock_rules import ClockRules
from application.measures.count_times import CountTimes
from application.measures.report import Report, Reporter
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.running import Running
from domain.access import Action
from domain.measures import ALL, Cut, Range
from domain.priority import Priority


@frozen(kw_only=True)
class SeeReport(Command):
    """The measures of these days; with `compare`, those of as many days before beside them."""

    action: ClassVar[Action] = Action.SEE_MEASURES

    range: Range
    cut: Cut = ALL
    compare: bool = False

    @property
    def object(self) -> str:
        return "measures"


@frozen(kw_only=True)
class SeeReportHandler:
    """What ended a moment ago is counted first, so that it is in it."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    clock: Clock
    reporter: Reporter
    count: CountTimes
    rules: ClockRules
    running: Running

    async def __call__(self, command: SeeReport) -> Report:
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            limit = (await self.rules.book(uow)).limits(
                command.cut.pool, command.cut.priority or Priority.ROUTINE, None
            )
        await self.log.seen(command)
        async with self.running.one(command.actor.identity):
            await self.count.some()
            return await self._report(command, limit.breach)

    async def _report(self, command: SeeReport, reply_limit: timedelta) -> Report:
        part, now = self.reporter.part, self.clock.now()
        return Report(
            range=command.range,
            cut=command.cut,
            generated_at=now,
            choices=await self.reporter.reader.choices(),
            current=await part(command.range, command.cut, now),
            before=await part(command.range.before, command.cut, now) if command.compare else None,
            reply_limit=reply_limit,
        )
