"""By which ways the patient lets their side be told outside the chat."""

from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork
from domain.ids import ConversationId
from domain.person import Person, Role


async def agreed_ways(uow: UnitOfWork, gate: Gate, person: Person, id: ConversationId) -> frozenset[str] | None:
    """The scopes by which somebody may be told of a conversation; `None` for who may not read it, or without consent.

    A proxy may while they take part and a grant lets them read, by the ways that the patient agreed to.
    """
    conversation = await uow.conversations.get(id)
    if not person.active or not conversation.has(person.identity):
        return None
    if person.role is Role.PROXY:
        reads = await gate.may_join(uow, person, conversation.patient)
    else:
        reads = person.identity == conversation.patient
    # Read afresh: what was decided on a moment ago may know of a consent that was taken back since.
    consent = (await uow.consents.of_many([conversation.patient])).get(conversation.patient)
    if not reads or consent is None or not gate.patient_status(consent).in_force:
        return None
    return consent.lasting_scopes
