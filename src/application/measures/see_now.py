"""Look at how things are now."""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command
from application.gate import Gate
from application.ports.clock import Clock
from application.ports.measures import MeasureReader, Standing
from application.ports.unit_of_work import UnitOfWorkFactory
from application.running import Running
from domain.access import Action
from domain.alert import Alert
from domain.ids import ConversationId, Identity, identity_key
from domain.person import Person

MOST = 100
"""Alerts that are told."""


@frozen(kw_only=True)
class SeeNow(Command):
    """Live figures."""

    action: ClassVar[Action] = Action.SEE_MEASURES

    @property
    def object(self) -> str:
        return "measures"


@frozen(kw_only=True)
class AlertNow:
    """An open alert, and who is accountable for what it is about."""

    alert: Alert
    assignee: Identity | None
    name: str | None = field(repr=False)


@frozen(kw_only=True)
class Now:
    """How things are."""

    at: datetime
    standing: Standing
    alerts: tuple[AlertNow, ...]


@frozen(kw_only=True)
class SeeNowHandler:
    """The numbers are of this moment, the alerts those that are open."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog
    clock: Clock
    reader: MeasureReader
    running: Running

    async def __call__(self, command: SeeNow) -> Now:
        async with self.uow() as uow:
            actor = await self.gate.clinic(uow, command)
            alerts = await uow.alerts.page(actor, open_only=True, after=None, limit=MOST)
            ids = sorted({one.conversation for one in alerts if one.conversation is not None})
            assignees = {id: (await uow.conversations.get(id)).assignee for id in ids}
            people = await uow.people.find({one for one in assignees.values() if one is not None})
        await self.log.seen(command)
        now = self.clock.now()
        async with self.running.one(command.actor.identity):
            standing = await self.reader.standing(now)
        return Now(at=now, standing=standing, alerts=tuple(_told(one, assignees, people) for one in alerts))


def _told(alert: Alert, assignees: Mapping[ConversationId, Identity | None], people: Mapping[str, Person]) -> AlertNow:
    assignee = assignees.get(alert.conversation) if alert.conversation is not None else None
    person = people.get(identity_key(assignee)) if assignee is not None else None
    return AlertNow(alert=alert, assignee=assignee, name=person.name if person else assignee)
