"""Who may be told by the provider's own pushes, and when: by the rules of nudges, for each word of the team."""

from collections.abc import Mapping

from attrs import frozen

from application.gate import Gate
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.presence.connections import Connections
from application.views import MessageView
from domain.access import Actor
from domain.consent import PUSH
from domain.conversation import Conversation
from domain.grant_scope import GrantScope
from domain.ids import ConversationId, Identity, identity_key
from domain.message import MessageKind
from domain.nudge import QuietHours
from domain.person import Person, Role
from domain.priority import Priority


async def may_be_pushed(uow: UnitOfWork, gate: Gate, actor: Actor) -> bool:
    """Whether somebody's devices may be told: of staff, of patients who agreed, and of who reads for such a patient."""
    if actor.role.is_staff:
        return True
    patients = {actor.identity}
    if actor.role is Role.PROXY:
        acting = await gate.acting(uow, actor)
        patients = {patient for patient, scope in acting.mandates if scope is GrantScope.READ}
    return any([await _agreed(uow, gate, one) for one in patients])


async def _agreed(uow: UnitOfWork, gate: Gate, patient: Identity) -> bool:
    # Read afresh: a ring can not be taken back, and no commit stands behind it that would refuse.
    consent = (await uow.consents.of_many([patient])).get(patient)
    return gate.policy.allows(PUSH, consent, gate.clock.now())


@frozen(kw_only=True)
class PushRules:
    """What is said now rings at the devices of the patient and of proxies, or does not.

    It does if the patient agreed, they are not here, and it is urgent or not their quiet hours.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    connections: Connections
    quiet: QuietHours

    async def rings(self, id: ConversationId, said: MessageView | None = None) -> Mapping[Identity, bool]:
        """For each of them who takes part at the provider; without a message, for an ordinary one of the team."""
        async with self.uow() as uow:
            conversation = await uow.conversations.get(id)
            told = said is None or _is_of_the_team(said, conversation)
            urgent = said is not None and said.priority.rank >= Priority.URGENT.rank
            agreed = told and await _agreed(uow, self.gate, conversation.patient)
            listeners = [
                one for one in _listeners(conversation) if said is None or one not in {said.author, said.caused_by}
            ]
            people = await uow.people.find(listeners)
            return {
                one: agreed and await self._may(uow, people.get(identity_key(one)), conversation, urgent=urgent)
                for one in listeners
            }

    def is_quiet(self, person: Person) -> bool:
        """Whether it is their quiet hours."""
        return self.quiet.end_of(self.clock.now(), self.gate.zones.of(person)) is not None

    async def _may(self, uow: UnitOfWork, person: Person | None, conversation: Conversation, *, urgent: bool) -> bool:
        if person is None or not person.active or self.connections.is_here(person.identity):
            return False
        if person.role is Role.PROXY and not await self.gate.may_join(uow, person, conversation.patient):
            return False
        return urgent or not self.is_quiet(person)


def _listeners(conversation: Conversation) -> list[Identity]:
    """The patient and proxies, as far as the provider shows them the conversation: who sees all of it."""
    members = conversation.participants.values()
    return [one.identity for one in members if not one.role.is_staff and one.visible_from <= 1]


def _is_of_the_team(said: MessageView, conversation: Conversation) -> bool:
    author = conversation.participants.get(said.author)
    own_side = said.on_behalf_of is not None or (author is not None and not author.role.is_staff)
    return not own_side and said.kind is not MessageKind.AUTO_REPLY
