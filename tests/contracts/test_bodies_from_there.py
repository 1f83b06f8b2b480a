"""Where the provider alone keeps bodies: those that came from there, and those from before that was so."""

from typing import Any

import pytest

from application.relay import sweep_bodies
from application.relay.sweep_bodies import SweepBodies
from domain.events import Heard
from tests.contracts.test_bodies import DIGESTS, DOC, PAT, Elsewhere, arrive, read
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio


def sweep(desk: Desk) -> SweepBodies:
    return SweepBodies(bodies=desk.record.arrived_bodies(DIGESTS))


async def bodies(desk: Desk, id: Any) -> list[str | None]:
    return [one.body for one in await desk.messages(id)]


async def test_what_was_written_there_is_there_alone_soon(desk: Desk):
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "from there", heard=Heard(ref="IM77", place=4))
    provider.kept["IM77"] = "from there"
    await sweep(desk)()
    assert await bodies(desk, id) == [None]
    assert [(one.body, one.altered) for one in await read(desk, provider, id)] == [("from there", False)]


async def test_what_arrived_before_goes_and_what_has_not_arrived_stays(desk: Desk):
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "before")
    await arrive(desk, provider)
    await desk.send(id, PAT, "on its way")
    assert await bodies(desk, id) == ["before", "on its way"]
    await sweep(desk)()
    assert await bodies(desk, id) == [None, "on its way"]
    assert [one.body for one in await read(desk, provider, id)] == ["before", "on its way"]


async def test_it_goes_on_where_it_stood_with_what_comes(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sweep_bodies, "AT_ONCE", 2)
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    for number in range(5):
        await desk.send(id, PAT, f"word {number}")
    await arrive(desk, provider)
    sweeping = sweep(desk)
    assert await sweeping() == 5
    assert await bodies(desk, id) == [None] * 5
    await sweeping()
    await sweeping()
    await desk.send(id, PAT, "from there", heard=Heard(ref="IM77", place=9))
    assert await sweeping() <= 3, "what was passed is not looked at for ever"
    assert await bodies(desk, id) == [None] * 6
