"""Faults on request: each looks to a client as on a wire, and the work is done, or not, as it says."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import httpx
import pytest
from twilio.request_validator import RequestValidator

from adapters.mock.twilio_service.errors import Error
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.courier import DeliveryFaults
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE, Stand, a_stand, code_of, row

pytestmark = pytest.mark.anyio


@pytest.fixture
async def stand() -> Any:
    """Without the description: what is spoilt on purpose is not as described."""
    made = a_stand()
    yield made
    await made.close()


async def send(stand: Stand, conversation: str) -> httpx.Response:
    return await stand.post(f"/Conversations/{conversation}/Messages", {"Body": "x"})


def written(stand: Stand, conversation: str) -> int:
    return len(stand.service.chat.conversation(conversation).messages)


@pytest.mark.parametrize("retry_after", [None, 3])
async def test_too_many_requests_do_nothing_and_may_say_when_to_come_again(
    stand: Stand, retry_after: int | None
) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=FaultKind.TOO_MANY, retry_after=retry_after))
    refused = await send(stand, sid)
    assert code_of(refused) == row(Error.TOO_MANY_REQUESTS)
    assert refused.headers.get("Retry-After") == (str(retry_after) if retry_after else None)
    assert written(stand, sid) == 0
    assert (await send(stand, sid)).status_code == 201


async def test_a_conflict_does_nothing(stand: Stand) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=FaultKind.CONFLICT))
    assert code_of(await send(stand, sid)) == row(Error.CONVERSATION_CHANGED)
    assert written(stand, sid) == 0


@pytest.mark.parametrize(
    ("kind", "status", "error", "done"),
    [
        (FaultKind.ERROR_BEFORE, 500, Error.SERVER, 0),
        (FaultKind.ERROR_BEFORE, 503, Error.UNAVAILABLE, 0),
        (FaultKind.ERROR_AFTER, 500, Error.SERVER, 1),
        (FaultKind.ERROR_AFTER, 503, Error.UNAVAILABLE, 1),
    ],
)
async def test_an_error_of_the_server_may_come_before_or_after_the_work(
    stand: Stand, kind: FaultKind, status: int, error: Error, done: int
) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=kind, status=status))
    assert code_of(await send(stand, sid)) == row(error)
    assert written(stand, sid) == done


@pytest.mark.parametrize("kind", [FaultKind.CUT, FaultKind.LOST])
async def test_a_cut_or_lost_answer_is_an_error_of_the_connection_and_the_work_is_done(
    stand: Stand, kind: FaultKind
) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=kind))
    with pytest.raises(httpx.RemoteProtocolError):
        await send(stand, sid)
    assert written(stand, sid) == 1
    stand.service.plan(Fault(kind=kind, method="DELETE"))
    with pytest.raises(httpx.RemoteProtocolError):
        await stand.delete(f"/Conversations/{sid}")
    assert stand.service.chat.conversations == {}


async def test_a_garbled_answer_is_no_json_and_the_work_is_done(stand: Stand) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=FaultKind.GARBAGE))
    answer = await send(stand, sid)
    assert answer.status_code == 201
    with pytest.raises(UnicodeDecodeError):
        answer.json()
    assert written(stand, sid) == 1


@pytest.mark.parametrize("kind", [FaultKind.SLOW, FaultKind.HANG])
async def test_a_client_gives_up_waiting_in_the_services_own_time(stand: Stand, kind: FaultKind) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=kind, delay=timedelta(seconds=8)))
    sending = asyncio.ensure_future(send(stand, sid))
    await stand.pass_by(seconds=4.9)
    assert not sending.done()
    await stand.pass_by(seconds=0.2)
    with pytest.raises(httpx.ReadTimeout):
        await sending
    assert written(stand, sid) == 1


async def test_late_work_is_done_after_the_client_has_given_up_and_looked(stand: Stand) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=FaultKind.LATE, delay=timedelta(seconds=8)))
    sending = asyncio.ensure_future(send(stand, sid))
    await stand.pass_by(seconds=5)
    with pytest.raises(httpx.ReadTimeout):
        await sending
    assert written(stand, sid) == 0
    await stand.pass_by(seconds=3)
    assert written(stand, sid) == 1


async def test_a_slow_answer_comes_to_who_waits(stand: Stand) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=FaultKind.SLOW, delay=timedelta(seconds=4)))
    sending = asyncio.ensure_future(send(stand, sid))
    await stand.pass_by(seconds=4)
    assert (await sending).status_code == 201


async def test_a_fault_strikes_the_calls_it_is_meant_for_as_often_as_it_says(stand: Stand) -> None:
    sid = await stand.conversation()
    stand.service.plan(Fault(kind=FaultKind.TOO_MANY, method="POST", path="/Messages$", times=2))
    assert (await stand.get(f"/Conversations/{sid}/Messages")).status_code == 200
    assert (await stand.post(f"/Conversations/{sid}", {"FriendlyName": "x"})).status_code == 200
    assert [(await send(stand, sid)).status_code for _ in range(3)] == [429, 429, 201]


async def test_chance_is_drawn_from_the_seed(stand: Stand) -> None:
    async def a_run(seed: int) -> list[int]:
        one = a_stand(seed=seed)
        sid = await one.conversation()
        one.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, times=None, chance=0.5))
        seen = [(await send(one, sid)).status_code for _ in range(20)]
        await one.close()
        return seen

    assert await a_run(1) == await a_run(1) != await a_run(2)
    assert set(await a_run(1)) == {201, 500}


async def test_a_revoked_key_is_refused_until_it_is_good_again(stand: Stand) -> None:
    await stand.control("key", {"revoked": True})
    assert code_of(await stand.get("/Conversations")) == row(Error.UNAUTHENTICATED)
    await stand.control("key", {"revoked": False})
    assert (await stand.get("/Conversations")).status_code == 200


async def announced(stand: Stand, count: int, **faults: Any) -> list[str]:
    """Write so many messages under these faults; the bodies that came."""
    await stand.listen("onMessageAdded")
    stand.service.courier.faults = DeliveryFaults(**faults)
    stand.service.app.rest.rates.writes_a_second = 1_000
    sid = await stand.conversation()
    for number in range(count):
        await stand.post(f"/Conversations/{sid}/Messages", {"Body": str(number)}, loud=True)
    await stand.settled()
    return [one.parameters["Body"] for one in stand.receiver.received]


async def test_without_faults_each_webhook_comes_once_and_in_order(stand: Stand) -> None:
    assert await announced(stand, 40) == [str(number) for number in range(40)]


async def test_webhooks_may_be_dropped(stand: Stand) -> None:
    came = await announced(stand, 40, drop=0.5)
    assert 5 < len(came) < 35
    assert Counter(one.fate for one in stand.service.courier.outcomes)["dropped"] == 40 - len(came)


async def test_webhooks_may_come_twice(stand: Stand) -> None:
    came = Counter(await announced(stand, 40, duplicate=0.5))
    assert set(came) == {str(number) for number in range(40)}
    assert set(came.values()) == {1, 2}


async def test_webhooks_may_come_in_any_order(stand: Stand) -> None:
    came = await announced(stand, 40, shuffle=10)
    assert sorted(came, key=int) == [str(number) for number in range(40)] != came


async def test_webhooks_that_wait_to_be_shuffled_go_after_a_while(stand: Stand) -> None:
    await announced(stand, 0, shuffle=10)
    sid = await stand.conversation()
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"}, loud=True)
    await stand.pass_by(seconds=1.9)
    assert stand.receiver.received == []
    await stand.pass_by(seconds=0.1)
    assert stand.receiver.events() == ["onMessageAdded"]


async def test_webhooks_may_come_late(stand: Stand) -> None:
    came = await announced(stand, 10, late=0.5, late_by=timedelta(minutes=2))
    assert 0 < len(came) < 10
    await stand.pass_by(minutes=2)
    await stand.settled()
    assert sorted(one.parameters["Body"] for one in stand.receiver.received) == [str(number) for number in range(10)]


async def test_forged_webhooks_come_with_a_wrong_signature_and_another_body(stand: Stand) -> None:
    await announced(stand, 10, forge=0.5)
    good = RequestValidator(CREDENTIALS.auth_token)
    signed = {
        one.parameters["Body"]: good.validate(one.url, one.parameters, one.signature) for one in stand.receiver.received
    }
    assert signed.pop("forged") is False
    assert set(signed.values()) == {True}
    assert len(signed) == 10


async def test_faults_are_planned_and_cleared_over_http_too(stand: Stand) -> None:
    sid = await stand.conversation()
    plan = {"kind": "too-many", "path": "/Messages", "times": None, "retryAfter": 2, "delay": 1.5}
    assert (await stand.control("faults", plan)).status_code == 204
    assert (await send(stand, sid)).headers["Retry-After"] == "2"
    assert (await stand.http.get("/control/faults")).json() == {"planned": 1, "struck": 1}
    hooks = {"drop": 0.5, "lateBy": 3, "shuffle": 2}
    assert (await stand.control("webhook-faults", hooks)).status_code == 204
    assert stand.service.courier.faults == DeliveryFaults(drop=0.5, late_by=timedelta(seconds=3), shuffle=2)
    await stand.control("faults/clear")
    assert (await send(stand, sid)).status_code == 201
    assert stand.service.courier.faults == DeliveryFaults()
    assert (await stand.http.get("/control/webhooks")).json() == {"webhooks": []}


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("faults", {"kind": "gremlins"}),
        ("faults", {"kind": "slow", "misspelt": 1}),
        ("faults", {"kind": "slow", "times": "many"}),
        ("faults", {"kind": "slow", "chance": 2}),
        ("faults", {"kind": "slow", "path": "("}),
        ("faults", {"kind": "slow", "delay": "long"}),
        ("webhook-faults", {"drop": "all"}),
        ("webhook-faults", {"shuffle": -1}),
        ("key", {"revoked": "yes"}),
        ("index-gaps", {"chance": 7}),
        ("auth-token", {}),
    ],
)
async def test_the_control_api_refuses_what_it_does_not_understand(
    stand: Stand, path: str, content: dict[str, Any]
) -> None:
    assert (await stand.control(path, content)).status_code == 400
    as_form = await stand.http.post(f"/control/{path}", data={"kind": "slow"}, auth=None)
    assert as_form.status_code == 400, "a page of another origin can send a form, not JSON"


async def test_a_service_that_ends_gives_up_what_is_on_its_way(stand: Stand) -> None:
    await announced(stand, 3, late=1.0)
    await stand.service.close()
    await stand.pass_by(minutes=5)
    assert stand.receiver.received == []
    assert stand.service.chat.sid == SERVICE
