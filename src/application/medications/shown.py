"""Which part of a patient's list somebody is shown."""

from application.gate import Gate
from application.ports.unit_of_work import UnitOfWork
from domain.access import Actor
from domain.cards.refill import KIND
from domain.ids import Identity
from domain.medication import Medication
from domain.person import Role

_REMEMBERED = 500
"""Requests that are looked through for what is known already."""


async def shown_to(gate: Gate, uow: UnitOfWork, actor: Actor, patient: Identity) -> tuple[Medication, ...]:
    """The list. Of a minor's who is old enough to confide, who acts for them sees what was asked for before them.

    A medication can tell as much as a conversation: what the minor arranges without their guardians stays theirs.
    """
    listed = await uow.medications.of(patient)
    if actor.role is not Role.PROXY or not gate.confides(await uow.people.get(patient)):
        return listed
    seen = await uow.cards.under_way(actor.identity, [patient], {KIND.name: KIND.states}, after=None, limit=_REMEMBERED)
    known = {one.text("medicationId") for one in seen}
    return tuple(one for one in listed if one.id in known)
