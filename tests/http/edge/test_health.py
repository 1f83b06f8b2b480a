from collections.abc import Mapping

import pytest

from adapters.http.edge import BASE
from adapters.mock.clock import FakeClock
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.system.ids import TimedIds
from application.access.refused_credentials import RefusedCredentials
from tests.http.edge.building import a_client, an_app, an_edge, bearer

pytestmark = pytest.mark.anyio

TOKEN = "a-token-for-measures"


async def _all_well() -> Mapping[str, bool]:
    return {"record": True, "relay": True}


async def _record_lost() -> Mapping[str, bool]:
    return {"record": False, "relay": True}


async def test_alive_stands_on_nothing_else() -> None:
    async with a_client(an_app(an_edge(ready=_record_lost, draining=lambda: True))) as client:
        answer = await client.get("/health/live")
    assert (answer.status_code, answer.json()) == (200, {"status": "live"})


async def test_ready_tells_the_truth_for_each_thing() -> None:
    async with a_client(an_app(an_edge(ready=_all_well))) as client:
        answer = await client.get("/health/ready")
    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ready", "checks": {"record": True, "relay": True}, "beside": {}},
    )


async def test_what_the_chat_goes_on_without_is_told_and_does_not_make_it_unready() -> None:
    edge = an_edge(ready=_all_well, beside={"provider": lambda: False, "scanner": lambda: True})
    async with a_client(an_app(edge)) as client:
        answer = await client.get("/health/ready")
    assert (answer.status_code, answer.json()["status"]) == (200, "ready")
    assert answer.json()["beside"] == {"provider": False, "scanner": True}


async def test_who_has_just_begun_and_still_waits_for_something_is_not_ready_and_says_for_what() -> None:
    beside = {"provider": lambda: True, "scanner": lambda: True}
    told = []
    for held_back in (True, False):
        edge = an_edge(
            ready=_all_well,
            beside=beside,
            unmet=lambda: {"provider"},
            held_back=lambda: held_back,  # noqa: B023 - asked within the round
        )
        async with a_client(an_app(edge)) as client:
            answer = await client.get("/health/ready")
        told.append((answer.status_code, answer.json()["status"]))
        assert answer.json()["beside"] == {"provider": False, "scanner": True}
    assert told == [(503, "not-ready"), (200, "ready")]


async def test_a_server_without_its_record_is_not_ready() -> None:
    async with a_client(an_app(an_edge(ready=_record_lost))) as client:
        answer = await client.get("/health/ready")
    assert (answer.status_code, answer.json()["status"]) == (503, "not-ready")
    assert answer.json()["checks"] == {"record": False, "relay": True}
    assert answer.headers["retry-after"] == "1"


async def test_a_server_about_to_stop_is_not_ready() -> None:
    async with a_client(an_app(an_edge(ready=_all_well, draining=lambda: True))) as client:
        answer = await client.get("/health/ready")
    assert (answer.status_code, answer.json()["status"]) == (503, "draining")


async def test_a_server_that_waits_for_its_record_is_alive_and_its_chat_busy() -> None:
    edge = an_edge(ready=_record_lost, awaiting=lambda: True)
    async with a_client(an_app(edge)) as client:
        assert (await client.get("/health/live")).status_code == 200
        answer = await client.get(f"{BASE}/me", headers=bearer("ana"))
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/busy")
    assert answer.headers["retry-after"] == "1"


@pytest.mark.parametrize(
    ("peer", "shown", "status"),
    [
        ("127.0.0.1", None, 200),
        ("::1", None, 200),
        ("192.0.2.7", None, 404),
        ("192.0.2.7", "Bearer wrong", 404),
        ("192.0.2.7", f"Bearer {TOKEN}", 200),
    ],
)
async def test_measures_are_for_this_machine_and_for_the_token(peer: str, shown: str | None, status: int) -> None:
    headers = {"Authorization": shown} if shown else {}
    async with a_client(an_app(an_edge(metrics_token=TOKEN)), peer=peer) as client:
        assert (await client.get("/metrics", headers=headers)).status_code == status


async def test_who_tries_a_token_for_the_measures_is_on_the_audit_and_who_finds_no_page_is_not() -> None:
    clock = FakeClock()
    record = InMemoryRecord(clock, InMemoryChannel())
    refused = RefusedCredentials(uow=record.unit_of_work, clock=clock, ids=TimedIds())
    app = an_app(an_edge(metrics_token=TOKEN), refused_credentials=refused)
    for peer, shown in (
        ("192.0.2.7", None),
        ("192.0.2.7", "Bearer wrong"),
        ("192.0.2.8", "Basic wrong"),
        ("192.0.2.7", f"Bearer {TOKEN}"),
        ("127.0.0.1", "Bearer wrong"),
    ):
        async with a_client(app, peer=peer) as client:
            await client.get("/metrics", headers={"Authorization": shown} if shown else {})
    await refused()
    (told,) = record.audit
    assert (told.action, told.object, told.reason) == ("credentials.refuse", "credentials:measures", "invalid-2")
    assert (told.actor.identity, told.actor.address) == ("nobody", "192.0.2.0/24")


async def test_without_a_token_set_no_token_opens_the_measures() -> None:
    async with a_client(an_app()) as client:
        assert (await client.get("/metrics", headers={"Authorization": "Bearer x"})).status_code == 404


async def test_measures_group_requests_by_route_and_ask_the_gauges() -> None:
    app = an_app(an_edge(common_gauges={"carechat_outbox_depth": lambda: 7.0}))
    async with a_client(app, peer="127.0.0.1") as client:
        for number in range(3):
            await client.get(f"/things/MARKER{number}", headers=bearer("ana"))
        text = (await client.get("/metrics")).text
    assert 'carechat_requests_total{method="GET",route="/things/{id}",status="404"} 3.0' in text
    assert 'carechat_request_seconds_count{method="GET",route="/things/{id}"} 3.0' in text
    assert "carechat_outbox_depth 7.0" in text
    assert "MARKER" not in text
