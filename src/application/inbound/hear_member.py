"""Somebody joined or left at a client of the messaging provider."""

from typing import ClassVar

from attrs import frozen

from application.command import ConversationCommand
from application.gate import Gate
from application.inbound.refusal import NOT_A_MEMBER, Refused
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory, decided_again
from domain.access import CLOCKWORK, Action, Actor
from domain.care import check_may_join
from domain.errors import PatientUnconsented
from domain.events import Heard
from domain.person import Person, Role

PATIENT_WENT = "patient-left-client"


@frozen(kw_only=True)
class HearJoining(ConversationCommand):
    """`person` was added there."""

    action: ClassVar[Action] = Action.ADD

    actor: Actor = CLOCKWORK
    person: Person


@frozen(kw_only=True)
class HearLeaving(ConversationCommand):
    """`person` takes part there no more."""

    action: ClassVar[Action] = Action.REMOVE

    actor: Actor = CLOCKWORK
    person: Person


@frozen(kw_only=True)
class HearMemberHandler:
    """By the rules of joining and leaving. A patient stays: that they put a client away is told to the team.

    Raises `Refused(PATIENT_WENT)` for that, `Refused` for who can not take part, and the errors of joining.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock

    @decided_again
    async def __call__(self, command: HearJoining | HearLeaving) -> None:
        """Return once it is on record, however often it is told."""
        person = command.person
        async with self.uow() as uow:
            conversation = await uow.conversations.get(command.conversation)
            if isinstance(command, HearLeaving):
                if not conversation.has(person.identity):
                    return
                if person.identity == conversation.patient:
                    raise Refused(PATIENT_WENT)
                conversation.remove(person.identity, heard=Heard())
            else:
                if conversation.has(person.identity):
                    return
                if not (await self.gate.patient_standing(uow, conversation.patient)).in_force:
                    raise PatientUnconsented("the patient's consent is not in force")
                if person.role not in {Role.PROVIDER, Role.PROXY}:
                    raise Refused(NOT_A_MEMBER)
                check_may_join([person], await uow.care.ended(conversation.patient))
                conversation.add(
                    person,
                    at=self.clock.now(),
                    visible_from=1,
                    for_patient=await self.gate.may_join(uow, person, conversation.patient),
                    heard=Heard(),
                )
            uow.conversations.save(conversation)
            self.gate.record(uow, command, reason="at-provider")
            await uow.commit()
