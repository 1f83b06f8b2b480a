"""Which conversations rest: nothing of a patient leaves the house while their consent is not in force."""

from collections.abc import Iterable

from attrs import frozen

from application.gate import Gate
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.ids import ConversationId


@frozen(kw_only=True)
class RestingConversations:
    """Looked up on the record each time, in one question: the relay must not bring what was just forbidden."""

    uow: UnitOfWorkFactory
    gate: Gate

    async def __call__(self, ids: Iterable[ConversationId]) -> frozenset[ConversationId]:
        """Return those of `ids` whose patient's consent is not in force."""
        asked = frozenset(ids)
        async with self.uow() as uow:
            consents = await uow.consents.in_conversations(asked)
        return frozenset(one for one in asked if not self.gate.patient_status(consents.get(one)).in_force)

    async def awaken(self, ids: Iterable[ConversationId]) -> None:
        """Release what was withheld of those whose patients consented meanwhile."""
        async with self.uow() as uow:
            consents = await uow.consents.in_conversations(ids)
            awake = {one.identity for one in consents.values() if self.gate.patient_status(one).in_force}
            for patient in awake:
                uow.withheld.release(patient)
            await uow.commit()
