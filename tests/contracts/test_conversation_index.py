"""What every `ConversationIndex` promises."""

import pytest

from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, KIM = a_patient(), a_patient("kim", name="Kim")
DOC, ANN = a_provider(), a_provider("ann")


async def test_conversations_of_a_member_or_about_a_patient_in_the_order_of_their_opening(desk: Desk):
    first = await desk.opened(PAT, DOC)
    second = await desk.opened(KIM, DOC)
    third = await desk.opened(PAT, ANN)
    index = desk.record.index
    assert await index.ids(limit=9) == (first.id, second.id, third.id)
    assert await index.ids(member=DOC.identity, limit=9) == (first.id, second.id)
    assert await index.ids(patient=PAT.identity, limit=9) == (first.id, third.id)
    assert await index.ids(member=ANN.identity, patient=KIM.identity, limit=9) == ()


async def test_pages_go_on_behind_the_last_one_either_way(desk: Desk):
    first, second, third = [(await desk.opened(PAT, DOC)).id for _ in range(3)]
    index = desk.record.index
    assert await index.ids(limit=2) == (first, second)
    assert await index.ids(behind=second, limit=2) == (third,)
    assert await index.ids(newest_first=True, limit=2) == (third, second)
    assert await index.ids(newest_first=True, behind=second, limit=2) == (first,)


async def test_who_left_is_no_member(desk: Desk):
    one = await desk.opened(PAT, DOC, ANN)
    await desk.decide(one.id, lambda it: it.remove(ANN.identity))
    assert await desk.record.index.ids(member=ANN.identity, limit=9) == ()
    assert await desk.record.index.ids(member=DOC.identity, limit=9) == (one.id,)
