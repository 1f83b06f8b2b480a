"""Frames, webhooks and uploads that nobody would send: each is taken or refused, and none is a fault of ours."""

import asyncio
import json
import secrets
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_from_bytes, urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.http.limits import Limits
from adapters.mock.twilio_service.hooks.signature import sign
from adapters.twilio.webhooks import TwilioWebhooks
from domain.person import Role
from tests.http.test_webhook import ACCOUNT, BASE, CH, URL
from tests.live.stage import Stage, settle
from tests.support.app import Caller, Clinic, a_clinic

FEW = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
REFUSED = {400, 403, 404, 408, 409, 413, 415, 422}
CLOSED = {None, 1009, 4400, 4401, 4403, 4408, 4429}

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40)
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)
types = st.sampled_from(("subscribe", "unsubscribe", "send", "read", "typing", "refresh", "ping", "pong", "auth"))
members = st.sampled_from(("id", "stream", "after", "conversation", "body", "seq", "priority", "attachments", "token"))
likely = st.sampled_from(("the-conversation", "conversation:the-conversation", "staff:the-conversation", "inbox"))
frames = st.builds(
    lambda type, held: json.dumps({"type": type, **held}),
    types,
    st.dictionaries(members, likely | anything, max_size=5),
)


@FEW
@given(st.lists(frames | st.text(max_size=200), max_size=6))
def test_made_up_frames_are_answered_or_end_the_socket_by_a_code_of_the_contract(said: list[str]) -> None:
    async def story() -> tuple[int | None, list[dict[str, Any]]]:
        async with Stage() as stage:
            pat = await stage.person("pat", Role.PATIENT, care_team=frozenset({"doc"}))
            doc = await stage.person("doc")
            conversation = await stage.conversation(pat, doc)
            socket = await stage.signed_in(pat)
            for text in said:
                if socket.code is None:
                    socket.text(text.replace("the-conversation", conversation))
                    await settle()
            return socket.code, socket.sent

    code, answers = asyncio.run(story())
    assert code in CLOSED
    assert not [one for one in answers if one.get("code") == "internal"]


NAMES = (
    "EventType ConversationSid MessageSid ParticipantSid Index Body Attributes Author Identity DateCreated Media "
    "Source LastReadMessageIndex RoleSid State Xyz"
).split()
VALUES = ("onMessageAdd", "onMessageAdded", "onMessageUpdated", "onParticipantAdded", "SDK", CH, "-1", "{}")
fields = st.dictionaries(st.sampled_from(NAMES), st.text(max_size=60) | st.sampled_from(VALUES), max_size=8)


@pytest.fixture(scope="module")
def told() -> Iterator[Clinic]:
    """A clinic that one signature comes from."""
    with a_clinic(webhooks=TwilioWebhooks(url=URL, tokens=("token",), account_sid=ACCOUNT)) as clinic:
        yield clinic


@pytest.fixture(scope="module")
def uploader() -> Iterator[Caller]:
    """Somebody who may send files."""
    with a_clinic(limits=Limits(on=False)) as clinic:
        yield clinic.patient("pat")


@FEW
@given(fields, st.booleans())
def test_made_up_webhooks_of_a_genuine_sender_are_kept_or_refused(
    told: Clinic, made_up: dict[str, str], ours: bool
) -> None:
    said = {**made_up, "AccountSid": ACCOUNT} if ours else made_up
    assert _hook(told, urlencode(said), sign("token", URL, said.items())).status_code in {200, 204, *REFUSED}


@FEW
@given(st.binary(max_size=300), st.text(st.characters(max_codepoint=127, exclude_categories=["Cc"]), max_size=40))
def test_made_up_bytes_for_a_webhook_are_refused(told: Clinic, body: bytes, signature: str) -> None:
    assert _hook(told, body, signature.strip()).status_code in {*REFUSED, 429}
    assert _hook(told, quote_from_bytes(body), signature.strip()).status_code in {*REFUSED, 429}


def _hook(clinic: Clinic, body: str | bytes, signature: str) -> httpx.Response:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
    answer: httpx.Response = clinic.http.post(BASE, content=body, headers=headers)
    return answer


PIECES = (
    b"--b",
    b"--b--",
    b"\r\n",
    b"\n",
    b"\r\n\r\n",
    b'Content-Disposition: form-data; name="file"; filename="a.pdf"',
    b'Content-Disposition: form-data; name="conversationId"',
    b'Content-Disposition: form-data; name="\xff"',
    b"Content-Type: application/pdf",
    b"Content-Transfer-Encoding: base64",
    b"%PDF-1.7",
    b"\x00",
)
parts = st.lists(st.sampled_from(PIECES) | st.binary(max_size=30), max_size=14).map(b"".join)


@FEW
@given(parts, st.sampled_from(("b", "", "B" * 300, "b; charset=utf-16", '"b')))
def test_made_up_uploads_are_refused(uploader: Caller, body: bytes, boundary: str) -> None:
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    answer = uploader("POST", "/attachments", content=body, headers=headers, key=secrets.token_hex())
    assert answer.status_code in REFUSED
