"""Contract §5: the handshake, `auth`, `ready`, and the close codes on the way there."""

import json

import pytest

from domain.person import Role
from tests.live.stage import Stage, settle

pytestmark = pytest.mark.anyio


async def test_the_subprotocol_is_chosen_when_offered_and_not_needed() -> None:
    async with Stage() as stage:
        offered = await stage.socket(subprotocols=("chat.v1", "other"))
        plain = await stage.socket()
        assert offered.accepted is not None
        assert offered.accepted["subprotocol"] == "chat.v1"
        assert plain.accepted is not None
        assert plain.accepted["subprotocol"] is None


async def test_ready_tells_who_one_is_and_what_to_keep_to() -> None:
    async with Stage() as stage:
        pat = await stage.person("pat", Role.PATIENT)
        socket = await stage.signed_in(pat)
        ready = socket.last("ready")
        assert set(ready) == {"type", "me", "role", "limits", "session", "now"}
        assert (ready["me"], ready["role"]) == ("pat", "patient")
        assert ready["limits"]["heartbeatSeconds"] == 20
        assert ready["limits"]["idleSeconds"] == 900
        assert ready["now"].endswith("Z")
        assert ready["session"]["expiresAt"].endswith("Z")
        assert socket.code is None


async def test_no_auth_within_five_seconds_closes_with_4408() -> None:
    async with Stage() as stage:
        socket = await stage.socket()
        await stage.scheduler.advance(4.9)
        assert socket.code is None
        await stage.scheduler.advance(0.2)
        assert socket.code == 4408


@pytest.mark.parametrize(
    "first",
    [
        '{"type": "ping"}',
        '{"type": "subscribe", "stream": "inbox"}',
        '{"type": "auth"}',
        '{"type": "auth", "token": 5}',
        '{"type": "auth", "token": "x", "more": 1}',
        "nonsense",
        "[]",
    ],
)
async def test_anything_but_a_good_auth_frame_first_closes_with_4400(first: str) -> None:
    async with Stage() as stage:
        socket = await stage.socket()
        socket.text(first)
        await settle()
        assert socket.code == 4400
        assert socket.sent == []


async def test_a_first_frame_over_8_kib_closes_with_1009() -> None:
    async with Stage() as stage:
        socket = await stage.socket()
        frame = json.dumps({"type": "auth", "token": ""})
        socket.text(json.dumps({"type": "auth", "token": "x" * (8192 - len(frame) + 1)}))
        await settle()
        assert socket.code == 1009


async def test_a_bad_token_closes_with_4401() -> None:
    async with Stage() as stage:
        socket = await stage.socket()
        await socket.say("auth", token="not.a.token", client="test")
        assert socket.code == 4401
        await stage.server.refused()
        (record,) = [one for one in stage.server.record.audit if one.action == "credentials.refuse"]
        assert (record.object, record.reason, record.actor.address) == (
            "credentials:socket",
            "invalid-1",
            "192.0.2.0/24",
        )


async def test_bad_tokens_count_against_the_address() -> None:
    async with Stage(limits=True) as stage:
        for _ in range(100):
            stage.edge.limits.unsigned("192.0.2.1")
        socket = await stage.socket()
        await socket.say("auth", token="not.a.token")
        assert socket.code == 4429


async def test_a_patient_without_consent_is_closed_with_4403_after_auth() -> None:
    async with Stage() as stage:
        pat = await stage.person("pat", Role.PATIENT, consents=False)
        socket = await stage.signed_in(pat)
        assert socket.code == 4403
        assert socket.all("ready") == []


async def test_auth_a_second_time_closes_with_4400() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        socket = await stage.signed_in(doc)
        await socket.say("auth", token=await stage.token(doc))
        assert socket.code == 4400


async def test_the_sixth_socket_of_an_identity_closes_its_oldest_with_4409() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        sockets = [await stage.signed_in(doc) for _ in range(6)]
        assert [one.code for one in sockets] == [4409, None, None, None, None, None]
        assert stage.gateway.hub.sockets == 5


async def test_sockets_not_signed_in_are_bounded_per_address() -> None:
    async with Stage(limits=True) as stage:
        doc = await stage.person("doc")
        waiting = [await stage.socket(address="192.0.2.9") for _ in range(3)]
        refused = await stage.socket(address="192.0.2.9")
        elsewhere = await stage.socket(address="192.0.2.8")
        assert refused.code == 1013
        assert elsewhere.code is None
        await waiting[0].say("auth", token=await stage.token(doc))
        assert (await stage.socket(address="192.0.2.9")).code is None


async def test_a_stop_sends_everybody_away_with_1012() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        socket = await stage.signed_in(doc)
        await stage.gateway.stop()
        await settle()
        assert socket.code == 1012


async def test_nothing_is_kept_of_a_socket_that_is_gone() -> None:
    async with Stage() as stage:
        doc, pat = await stage.person("doc"), await stage.person("pat", Role.PATIENT)
        conversation = await stage.conversation(doc, pat)
        socket = await stage.signed_in(doc)
        await socket.say("subscribe", stream=f"conversation:{conversation}")
        await socket.say("subscribe", stream="inbox")
        assert stage.use_cases.connections.online(doc.identity)
        socket.hang_up()
        await settle()
        assert socket.task.done()
        assert stage.gateway.hub.sockets == 0
        assert not stage.use_cases.connections.online(doc.identity)
        await stage.message(pat, conversation)
        await stage.scheduler.advance(2)
        assert socket.all("ev") == []
