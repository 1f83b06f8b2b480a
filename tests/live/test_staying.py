"""Contract §5: what keeps a socket, and what ends it."""

import gc
import json
import weakref
from datetime import timedelta

import pytest

from adapters.http.live.session import LiveSession
from application.access.end_session import EndSession
from application.access.refresh_session import RefreshSession
from application.consent.withdraw_consent import WithdrawConsent
from domain.access import Actor
from domain.errors import Busy
from domain.person import Role
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio


async def stay(stage: Stage, socket: FakeSocket, seconds: float, *, acting: str = "") -> None:
    """Let time pass while the client answers pings, and (`acting`) the person types."""
    for _ in range(int(seconds // 15)):
        await stage.scheduler.advance(15)
        if socket.code is None:
            await socket.say("pong")
            if acting:
                await socket.say("typing", conversation=acting)


async def test_the_server_pings_after_20_s_of_silence_and_gives_up_after_45() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        await stage.scheduler.advance(19.9)
        assert socket.all("ping") == []
        await stage.scheduler.advance(0.2)
        assert len(socket.all("ping")) == 1
        await stage.scheduler.advance(24.8)
        assert socket.code is None
        await stage.scheduler.advance(0.2)
        assert socket.code == 4408


async def test_what_a_socket_held_is_free_at_once_when_it_is_gone_and_nothing_watches_it() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        socket = await stage.signed_in(doc)
        session = stage.gateway.hub._sockets[doc.identity][0]
        assert isinstance(session, LiveSession)
        watch, held = session.watch, [weakref.ref(session), weakref.ref(session.connection)]
        del session
        gc.disable()  # what holds itself would wait for the collector
        try:
            socket.hang_up()
            await settle()
            assert [one() for one in held] == [None, None]
        finally:
            gc.enable()
        watch.again()
        await stage.scheduler.advance(60)


async def test_a_pong_keeps_the_socket_and_a_ping_is_answered() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        await stage.scheduler.advance(40)
        assert len(socket.all("ping")) == 2
        await socket.say("pong")
        await stage.scheduler.advance(40)
        assert len(socket.all("ping")) == 4
        assert socket.code is None
        await socket.say("ping")
        assert socket.last("pong") == {"type": "pong"}


async def test_pings_and_pongs_do_not_keep_a_session_awake() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        await stay(stage, socket, 14 * 60)
        await socket.say("ping")
        assert socket.code is None
        await stay(stage, socket, 75)
        assert socket.code == 4408


async def test_human_acts_keep_a_session_awake() -> None:
    async with Stage() as stage:
        doc, pat = await stage.person("doc"), await stage.person("pat", Role.PATIENT)
        conversation = await stage.conversation(doc, pat)
        socket = await stage.signed_in(doc)
        await stay(stage, socket, 20 * 60, acting=conversation)
        assert socket.code is None


async def test_an_act_elsewhere_keeps_the_session_awake_too() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        token = await stage.token(doc)
        socket = await stage.signed_in(doc, token)
        await stay(stage, socket, 14 * 60)
        await stage.use_cases.admission.admit(token, human=True)
        await stay(stage, socket, 2 * 60)
        assert socket.code is None


async def test_who_seems_idle_while_the_record_is_out_of_reach_is_told_to_come_again_and_not_locked() -> None:
    def out_of_reach(*_: object) -> None:
        raise Busy("the record is out of reach")

    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        await stay(stage, socket, 14 * 60)
        stage.use_cases.admission.uow = out_of_reach  # type: ignore[assignment]
        await stay(stage, socket, 75)
        assert socket.code == 1013


async def test_services_are_never_idle() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("platform", Role.SERVICE))
        await stay(stage, socket, 30 * 60)
        assert socket.code is None


async def active_until(stage: Stage, socket: FakeSocket, seconds: float, conversation: str) -> None:
    await stay(stage, socket, seconds, acting=conversation)


async def nearly_expired(stage: Stage) -> tuple[Actor, str, FakeSocket]:
    doc, pat = await stage.person("doc"), await stage.person("pat", Role.PATIENT)
    conversation = await stage.conversation(doc, pat)
    token = await stage.token(doc)
    socket = await stage.signed_in(doc, token)
    await active_until(stage, socket, 58 * 60 + 45, conversation)
    assert socket.all("auth_expiring") == []
    await stage.scheduler.advance(20)
    await socket.say("typing", conversation=conversation)
    return doc, token, socket


async def test_a_minute_before_its_end_the_token_is_asked_for_and_at_its_end_the_socket_closes() -> None:
    async with Stage() as stage:
        _, _, socket = await nearly_expired(stage)
        ready = socket.last("ready")
        assert socket.last("auth_expiring")["deadline"] == ready["session"]["expiresAt"]
        await stage.scheduler.advance(30)
        await socket.say("pong")
        await stage.scheduler.advance(30)
        assert socket.code == 4401
        assert len(socket.all("auth_expiring")) == 1


async def test_a_newer_token_of_the_session_renews_the_socket() -> None:
    async with Stage() as stage:
        doc, token, socket = await nearly_expired(stage)
        await stage.use_cases.admission.flush()
        issued = await stage.use_cases.refresh_session(RefreshSession(actor=doc, token=token))
        await socket.say("refresh", token=issued.token)
        assert socket.last("refreshed")["expiresAt"] > socket.last("ready")["session"]["expiresAt"]
        await stay(stage, socket, 120)
        assert socket.code is None


async def test_a_refresh_by_a_bad_token_or_another_session_closes_with_4401_and_is_theirs_on_the_audit() -> None:
    async with Stage() as stage:
        doc, eve = await stage.person("doc"), await stage.person("eve")
        sessions = []
        for token in ("bad", await stage.token(doc), await stage.token(eve)):
            socket = await stage.signed_in(doc)
            await socket.say("refresh", token=token)
            assert socket.code == 4401
            assert socket.all("refreshed") == []
            sessions.append(socket.last("ready")["session"]["id"])
        await stage.server.refused()
        told = [one for one in stage.server.record.audit if one.action == "credentials.refuse"]
        assert {one.object for one in told} == {"credentials:socket"}
        assert [(one.actor.identity, one.actor.session, one.reason) for one in told] == [
            ("doc", session, reason)
            for session, reason in zip(sessions, ("invalid-1", "foreign-1", "foreign-1"), strict=True)
        ]


async def test_the_end_of_the_session_closes_its_sockets_with_4401_and_no_others() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        ended, other = await stage.signed_in(doc), await stage.signed_in(doc)
        session = ended.last("ready")["session"]["id"]
        await stage.use_cases.end_session(EndSession(actor=doc, session=session))
        await settle()
        assert (ended.code, other.code) == (4401, None)


async def test_consent_withdrawn_closes_the_patients_sockets_with_4403() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        patients, doctors = await stage.signed_in(pat), await stage.signed_in(doc)
        await stage.use_cases.withdraw_consent(WithdrawConsent(actor=pat, identity="pat"))
        await settle()
        assert (patients.code, doctors.code) == (4403, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        '"text"',
        "[1]",
        "null",
        "{}",
        '{"type": "fly"}',
        '{"type": 5}',
        '{"type": "ping", "x": 1}',
        '{"type": "send", "id": "1", "conversation": "c", "body": "x", "author": "y"}',
        '{"type": "send", "id": "\\ud800", "conversation": "c", "body": "x"}',
        '{"type": "ping", "x": ' + "[" * 30_000 + "}",
        "NaN",
    ],
)
async def test_a_bad_frame_closes_with_4400(text: str) -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        socket.text(text)
        await settle()
        assert socket.code == 4400


async def test_a_binary_frame_closes_with_4400() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        socket.octets(b'{"type": "ping"}')
        await settle()
        assert socket.code == 4400


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ('{"type": "send", "id": "a", "conversation": "c", "body": 5}', "a"),
        ('{"type": "send", "id": "a", "conversation": "c"}', "a"),
        ('{"type": "send", "id": 7, "conversation": "c", "body": "x"}', None),
        ('{"type": "read", "id": "r", "conversation": "c", "seq": ' + "9" * 5_001 + "}", "r"),
        ('{"type": "subscribe", "stream": "inbox", "after": true}', None),
        ('{"type": "send", "id": "a", "conversation": "c", "body": ' + "[" * 900 + "]" * 900 + "}", "a"),
    ],
)
async def test_a_member_of_the_wrong_type_is_an_error_and_the_socket_stays(text: str, id: str | None) -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        socket.text(text)
        await settle()
        assert socket.sent[1:] == [{"type": "error", "id": id, "code": "invalid", "retryable": False}]
        assert socket.code is None


async def test_of_a_member_named_twice_the_last_counts() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        socket.text('{"type": "pong", "type": "ping"}')
        await settle()
        assert socket.all("pong")


async def test_a_frame_over_64_kib_closes_with_1009_counted_in_octets() -> None:
    async with Stage() as stage:
        doc = await stage.person("doc")
        fits, over = await stage.signed_in(doc), await stage.signed_in(doc)
        frame = {"type": "send", "id": "a", "conversation": "c", "body": ""}
        room = 65_536 - len(json.dumps(frame))
        fits.text(json.dumps({**frame, "body": "é" * (room // 2)}, ensure_ascii=False))
        over.text(json.dumps({**frame, "body": "é" * (room // 2 + 1)}, ensure_ascii=False))
        await settle()
        assert (fits.code, over.code) == (None, 1009)


async def test_more_than_40_frames_at_once_close_with_4429_and_10_a_second_do_not() -> None:
    async with Stage(limits=True) as stage:
        doc = await stage.person("doc")
        calm, hasty = await stage.signed_in(doc), await stage.signed_in(doc)
        for _ in range(100):
            await stage.scheduler.advance(0.1)
            await calm.say("pong")
        assert calm.code is None
        for _ in range(40):
            await hasty.say("pong")
        assert hasty.code is None
        await hasty.say("pong")
        assert hasty.code == 4429


async def test_who_does_not_take_the_closing_frame_is_cut_off() -> None:
    async with Stage() as stage:
        socket = await stage.signed_in(await stage.person("doc"))
        socket.stall()
        socket.text("nonsense")
        await settle()
        assert not socket.task.done()
        await stage.scheduler.advance(timedelta(seconds=5).total_seconds())
        assert socket.task.done()
        assert socket.task.exception() is None
        assert stage.gateway.hub.sockets == 0
