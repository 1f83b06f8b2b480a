"""Open one conversation, or all of one patient's, in an emergency: read only, for a while, and reviewed."""

from typing import ClassVar

from attrs import field, frozen

from application.command import Command
from application.emergency.glass_command import glass_object
from application.gate import Gate
from application.ports.channel import Channel, GlassBroken
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from domain.access import Action, Actor, Sight, sight
from domain.break_glass import BreakGlass, BreakGlassPolicy, EmergencyReason
from domain.errors import BreakGlassNotNeeded, Invalid, NotFound
from domain.ids import BreakGlassId, ConversationId, Identity
from domain.person import Role
from domain.session import Session


@frozen(kw_only=True)
class OpenBreakGlass(Command):
    """Break the glass for `conversation`, or for all conversations of `patient`: exactly one of them is named."""

    action: ClassVar[Action] = Action.BREAK_GLASS

    conversation: ConversationId | None = None
    patient: str | None = None
    reason: EmergencyReason
    text: str = field(repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "break-glass"


@frozen(kw_only=True)
class OpenBreakGlassHandler:
    """Keep it with its reason, then alert the privacy officers. One at a time: the unreviewed one stands in the way."""

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel
    clock: Clock
    ids: Ids
    policy: BreakGlassPolicy

    @once
    async def __call__(self, command: OpenBreakGlass) -> Made:
        """Return the id of the use."""
        if (command.conversation is None) is (command.patient is None):
            raise Invalid.at("/patient", "exactly-one-of")
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            patient = await self._patient(uow, command)
            glass = BreakGlass.open(
                id=BreakGlassId(self.ids.new()),
                session=await _session(uow, command.actor),
                former=await uow.glasses.latest_of(command.actor.identity),
                patient=patient,
                conversation=command.conversation,
                reason=command.reason,
                text=command.text,
                at=self.clock.now(),
                policy=self.policy,
            )
            uow.glasses.add(glass)
            self.gate.record(uow, command, object=glass_object(glass.id), reason=glass.reason)
            await uow.commit(made=glass.id)
        self.channel.publish(
            GlassBroken(
                glass=glass.id,
                identity=glass.identity,
                patient=glass.patient,
                reason=glass.reason,
                at=glass.opened_at,
            )
        )
        return Made(id=glass.id)

    async def _patient(self, uow: UnitOfWork, command: OpenBreakGlass) -> Identity:
        if command.conversation is not None:
            conversation = await uow.conversations.get(command.conversation)
            if sight(command.actor, conversation) is Sight.CONTENT:
                raise BreakGlassNotNeeded("the caller takes part in it")
            return conversation.patient
        person = await uow.people.get(command.patient or "")
        if person.role is not Role.PATIENT:
            raise NotFound("patient")
        return person.identity


async def _session(uow: UnitOfWork, actor: Actor) -> Session | None:
    return None if actor.session is None else await uow.sessions.get(actor.session)
