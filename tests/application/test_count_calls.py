"""Calls to the messaging provider: counted by kind, kept every minute, held against a budget."""

from datetime import timedelta
from decimal import Decimal

import httpx
import pytest

from adapters.mock.clock import FakeClock
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.twilio.call_meter import CallMeter
from application.measures.count_calls import BudgetPassed, CountCalls
from domain.errors import Busy
from domain.measures import ALL, What
from domain.provider_costs import Costs

pytestmark = pytest.mark.anyio
SERVICE = "https://conversations.twilio.com/v1/Services/ISffffffffffffffffffffffffffffffff"
COSTS = Costs(prices={"messages.write": Decimal("0.25")}, budget=Decimal(1))


async def asked(meter: CallMeter, *calls: tuple[str, str]) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    async with httpx.AsyncClient(transport=transport, event_hooks={"request": [meter.note]}) as client:
        for method, path in calls:
            await client.request(method, f"{SERVICE}{path}")


async def test_a_call_is_counted_by_what_it_is_about_and_by_no_name():
    meter = CallMeter()
    await asked(
        meter,
        ("POST", "/Conversations/CH1/Messages"),
        ("POST", "/Conversations/maria@clinic/Messages/IM1"),
        ("GET", "/Conversations/CH1/Messages?PageSize=50"),
        ("GET", "/Users/u-1/Conversations"),
        ("DELETE", "/Conversations/CH1"),
    )
    assert meter.take() == {
        "messages.write": 2, "messages.read": 1, "conversations.read": 1, "conversations.write": 1,
    }  # fmt: skip
    assert meter.take() == {}


async def test_what_can_not_be_kept_is_counted_the_next_time():
    clock, meter = FakeClock(), CallMeter()
    record = InMemoryRecord(clock, InMemoryChannel())
    await asked(meter, ("POST", "/Conversations/CH1/Messages"))

    def full():
        raise Busy("the record can not be written now")

    with pytest.raises(Busy):
        await CountCalls(uow=full, clock=clock, meter=meter)()
    count = CountCalls(uow=record.unit_of_work, clock=clock, meter=meter)
    assert (await count(), await count()) == (1, 0)
    sums = await record.measures.sums([What.CALL], ALL, clock.now(), clock.now() + timedelta(hours=1))
    assert sums == {(What.CALL, "messages.write"): (1, 0)}


async def test_on_call_is_alerted_while_a_month_costs_more_than_is_planned():
    clock, meter = FakeClock(), CallMeter()
    record = InMemoryRecord(clock, InMemoryChannel())
    count = CountCalls(uow=record.unit_of_work, clock=clock, meter=meter)
    sign, none = (BudgetPassed(record.measures, costs, clock) for costs in (COSTS, Costs(prices=COSTS.prices)))
    meter.put_back({"messages.write": 4, "messages.read": 900})
    await count()
    assert not await sign.is_troubled(), "it costs as much as is planned"
    meter.put_back({"messages.write": 1})
    await count()
    assert await sign.is_troubled()
    assert not await none.is_troubled()
    clock.advance(timedelta(days=31))
    assert not await sign.is_troubled(), "a month has begun"


@pytest.mark.parametrize(
    ("calls", "cost"), [({}, "0.00"), ({"messages.write": 3}, "0.75"), ({"users.read": 9}, "0.00")]
)
def test_an_estimate_is_calls_times_prices(calls: dict[str, int], cost: str):
    assert str(COSTS.of(calls)) == cost
    assert Costs().of(calls) is None
