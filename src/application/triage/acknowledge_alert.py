"""Take up an alert: nobody is told of it again."""

from typing import ClassVar

from attrs import frozen

from application.command import Command, conversation_object
from application.gate import PRESCRIBER, Gate
from application.ports.channel import AlertChanged, Channel
from application.ports.clock import Clock
from application.ports.notifier import NoticeKind
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.triage.ladder import Ladder, is_guarded
from domain.access import Action, Actor, Relation, relation_to
from domain.alert import Alert
from domain.care import check_may_join
from domain.errors import Forbidden, NotFound
from domain.ids import AlertId
from domain.person import Role


@frozen(kw_only=True)
class AcknowledgeAlert(Command):
    """Say that one sees to it."""

    action: ClassVar[Action] = Action.ACKNOWLEDGE_ALERT

    alert: AlertId
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "alerts"


@frozen(kw_only=True)
class AcknowledgeAlertHandler:
    """Keep who took it up and when; the first one stands. It does not end the wait, and stops no clock.

    A provider who was called to a conversation of a pool that is not theirs takes part from then on, and sees all of
    it: nobody sees to what they can not read.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ladder: Ladder
    channel: Channel

    @once
    async def __call__(self, command: AcknowledgeAlert) -> Made:
        """Return the alert's id. Raises `NotFound` for one that the actor does not see.

        Raises `Forbidden` where a prescriber's decision waits, and they are neither one nor told of it.
        """
        now = self.clock.now()
        async with self.uow(command.request) as uow:
            actor = await self.gate.clinic(uow, command)
            alert = await uow.alerts.get(command.alert)
            if not await uow.alerts.shows(actor, alert):
                raise NotFound("alert")
            await _check_theirs(uow, actor, alert)
            taken = alert.acknowledge(actor.identity, now)
            if taken is not alert:
                uow.alerts.save(alert, taken)
                self.ladder.tell_systems(uow, taken, NoticeKind.ALERT_OVER, now)
                self.gate.record(uow, command, reason=taken.kind)
                await self._let_in(uow, command, taken)
            await uow.commit(made=alert.id)
        if taken is not alert:
            self.channel.publish(AlertChanged(alert=taken))
        return Made(id=alert.id)

    async def _let_in(self, uow: UnitOfWork, command: AcknowledgeAlert, alert: Alert) -> None:
        actor = command.actor
        if alert.conversation is None or actor.role is not Role.PROVIDER or not alert.tells(actor.identity):
            return
        conversation = await uow.conversations.get(alert.conversation)
        if relation_to(actor, conversation) is not Relation.STRANGER:
            return
        person = await uow.people.get(actor.identity)
        check_may_join([person], await uow.care.ended(conversation.patient))
        conversation.add(person, at=self.clock.now(), visible_from=1)
        uow.conversations.save(conversation)
        self.gate.record(uow, command, object=conversation_object(conversation.id), reason="called-in")


async def _check_theirs(uow: UnitOfWork, actor: Actor, alert: Alert) -> None:
    if alert.tells(actor.identity) or not await is_guarded(uow, alert):
        return
    if PRESCRIBER not in (await uow.people.get(actor.identity)).skills:
        raise Forbidden("it is a prescriber's")
