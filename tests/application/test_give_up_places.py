"""Who was let go gives up their places: on record, on the audit, and in the outbox."""

import pytest
from attrs import evolve

from application.people.give_up_places import GiveUpPlaces
from application.views import PersonLeft
from domain.access import Action
from domain.person import Person, Role
from tests.support.builders import a_patient, a_provider
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient(), a_provider(), a_provider("ann")


@pytest.mark.parametrize("gone", [evolve(ANN, active=False), evolve(ANN, role=Role.ADMIN)], ids=["let go", "admin"])
async def test_they_take_part_in_nothing_any_more_and_the_provider_is_told(clinic: Clinic, gone: Person):
    ids = [(await clinic.conversation(PAT, DOC, ANN)).id for _ in range(2)]
    job: GiveUpPlaces = clinic.deed(GiveUpPlaces)
    assert await job() == 0
    await clinic.register(gone)
    assert await job() == 2
    assert await job() == 0
    await clinic.relay()()
    left = [one for one in clinic.gateway.arrived if isinstance(one.content, PersonLeft)]
    assert {(one.conversation, one.content.identity) for one in left} == {(id, "ann") for id in ids}
    async with clinic.uow() as uow:
        assert [set((await uow.conversations.get(id)).participants) for id in ids] == [{"pat", "doc"}] * 2
    removals = [one for one in clinic.memory.audit if one.action is Action.REMOVE]
    assert {(one.object, one.reason) for one in removals} == {(f"conversation:{id}", "let-go") for id in ids}
