"""In which order bookings take their time on the tables."""

from datetime import timedelta

import pytest

from domain.booking import Booking
from domain.ids import CardId, ConversationId, Identity
from tests.support.builders import START
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio


def a_booking(card: str, owner: str, need: str) -> Booking:
    return Booking(
        card=CardId(card * 32),
        conversation=ConversationId("c" * 32),
        patient=Identity("pat"),
        owner=Identity(owner),
        visit="pair",
        start=START,
        end=START + timedelta(minutes=10),
        busy_until=START + timedelta(minutes=10),
        needs=(need,),
    )


async def test_who_needs_whom_changes_nothing_of_the_order_so_that_no_two_wait_for_each_other(desk: Desk):
    for card, owner, need in (("1", "doc", "ann"), ("2", "ann", "doc")):
        async with desk.uow() as uow:
            uow.bookings.take(a_booking(card, owner, need), at=START)
            written = uow.bookings.work.changes.steps[-1].parameters
        assert [row["resource"] for row in written] == ["time:ann"] * 2 + ["time:doc"] * 2 + ["time:pat"] * 2
