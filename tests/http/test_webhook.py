"""The address that the messaging provider calls: what is genuine is kept, and nothing else."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from adapters.http.limits import Limits, Rate, Rates
from adapters.mock.twilio_service.hooks.signature import sign
from adapters.twilio.webhooks import TwilioWebhooks
from application.audit.record_access import AccessLog
from application.gate import Gate
from application.inbound.answer_question import AnswerQuestion, AnswerQuestionHandler
from application.inbound.keep_letter import KeepLetter, KeepLetterHandler
from application.ports.inbound import Letter, Question, Wish
from application.provider_names import NameKind, opaque_name
from domain.errors import Busy
from tests.support.app import Clinic, a_clinic

BASE = "/api/v2/twilio/chat/webhook"
URL = f"https://clinic.test{BASE}"
ACCOUNT = "AC" + "a" * 32
CH = "CH" + "1" * 32
TOLD = {"AccountSid": ACCOUNT, "EventType": "onConversationAdded", "ConversationSid": CH, "Source": "SDK"}


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic(webhooks=TwilioWebhooks(url=URL, tokens=("token",), account_sid=ACCOUNT)) as clinic:
        yield clinic


def call(clinic: Clinic, fields: dict[str, str], *, token: str = "token", query: str = "", **headers: str) -> Any:
    url = f"{URL}?{query}" if query else URL
    sent = {"X-Twilio-Signature": sign(token, url, fields.items()), **headers}
    return post(clinic, urlencode(fields), sent, query)


def post(clinic: Clinic, body: str, headers: dict[str, str], query: str = "") -> httpx.Response:
    typed = {"Content-Type": "application/x-www-form-urlencoded", **headers}
    address = f"{BASE}?{query}" if query else BASE
    answer: httpx.Response = clinic.http.post(address, content=body, headers=typed)
    return answer


def letters(clinic: Clinic) -> list[str]:
    return [one.letter.kind for one in clinic.server.record._memory.letters.values()]


@pytest.mark.parametrize("kind", ["onMessageAdded", "onChannelAdded", "onUserAdded", "onSomethingNew"])
def test_what_is_told_is_kept(clinic: Clinic, kind: str) -> None:
    answer = call(clinic, {**TOLD, "EventType": kind})
    assert (answer.status_code, answer.content) == (204, b"")
    assert letters(clinic) == [kind]
    assert clinic.server.calls.is_set()


def test_what_is_told_twice_is_kept_once(clinic: Clinic) -> None:
    assert [call(clinic, TOLD).status_code for _ in range(3)] == [204] * 3
    assert letters(clinic) == ["onConversationAdded"]


def test_the_query_is_part_of_the_address(clinic: Clinic) -> None:
    assert call(clinic, TOLD, query="from=twilio&x=%20").status_code == 204


def test_without_a_right_signature_nothing_is_kept(clinic: Clinic) -> None:
    body = urlencode(TOLD)
    assert call(clinic, TOLD, token="other").status_code == 403
    for headers in ({}, {"X-Twilio-Signature": ""}, {"X-Twilio-Signature": "AAAA"}):
        answer = post(clinic, body, headers)
        assert answer.status_code == 403
        assert answer.json()["type"] == "/problems/forbidden"
    assert call(clinic, {**TOLD, "AccountSid": "AC" + "b" * 32}).status_code == 403
    assert letters(clinic) == []
    assert not clinic.server.calls.is_set()
    asyncio.run(clinic.server.refused())
    assert [(one.object, one.reason) for one in clinic.server.record.audit] == [("credentials:webhook", "invalid-5")]


def test_without_a_token_everything_is_refused() -> None:
    with a_clinic() as clinic:
        assert call(clinic, TOLD).status_code == 403
        assert letters(clinic) == []


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x", "text/plain", ""])
def test_only_a_form_is_taken(clinic: Clinic, kind: str) -> None:
    signature = {"X-Twilio-Signature": sign("token", URL, TOLD.items())}
    assert post(clinic, urlencode(TOLD), {"Content-Type": kind, **signature}).status_code == 415
    assert letters(clinic) == []


def test_a_form_may_name_its_charset(clinic: Clinic) -> None:
    typed = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
    assert call(clinic, TOLD, **typed).status_code == 204


def test_the_largest_message_of_the_provider_is_taken(clinic: Clinic) -> None:
    told = {**TOLD, "EventType": "onMessageAdded", "Body": "🚑" * 8192, "Attributes": "{" + " " * 4094 + "}"}
    assert call(clinic, told).status_code == 204


def test_a_flood_of_genuine_ones_is_not_refused_and_one_of_forged_ones_is() -> None:
    limits = Limits(Rates(requests=Rate(0.001, 3)))
    hooks = TwilioWebhooks(url=URL, tokens=("token",), account_sid=ACCOUNT)
    with a_clinic(webhooks=hooks, limits=limits) as clinic:
        assert {call(clinic, {**TOLD, "DateUpdated": str(number)}).status_code for number in range(10)} == {204}
        assert [call(clinic, TOLD, token="other").status_code for _ in range(4)] == [403, 403, 403, 429]
        assert call(clinic, TOLD).status_code == 204


class Full:
    """An inbox that takes nothing for the moment."""

    async def keep(self, letter: Letter, at: object) -> bool:
        await asyncio.Event().wait()
        return True


@pytest.mark.anyio
async def test_what_can_not_be_kept_in_time_is_refused_as_busy() -> None:
    from datetime import timedelta

    from adapters.mock.clock import FakeClock

    inbox: Any = Full()
    handler = KeepLetterHandler(inbox=inbox, clock=FakeClock(), call=lambda: None, patience=timedelta(milliseconds=1))
    with pytest.raises(Busy):
        await handler(KeepLetter(letter=Letter(key="k", kind="told", raw="")))


# What is asked before it is done


def scene(clinic: Clinic) -> tuple[str, str, str]:
    """A conversation of pat and doc: its SID, and what Twilio calls the two."""
    pat, doc = clinic.patient(), clinic.provider()
    id = clinic.opened(pat, doc)["id"]
    asyncio.run(clinic.server.record.places.note_thread(id, CH))
    secret = clinic.server.record._name_secret
    return id, opaque_name(secret, NameKind.PERSON, "pat"), opaque_name(secret, NameKind.PERSON, "doc")


def asked(kind: str, who: str, **more: str) -> dict[str, str]:
    return {"AccountSid": ACCOUNT, "EventType": kind, "ConversationSid": CH, "ClientIdentity": who, **more}


def test_a_member_may_say_something(clinic: Clinic) -> None:
    _, pat, doc = scene(clinic)
    for who in (pat, doc):
        answer = call(clinic, asked("onMessageAdd", who, Author=who, Body="Hello", Attributes="{}"))
        assert (answer.status_code, answer.json()) == (200, {})
    assert letters(clinic) == []


def test_others_may_not(clinic: Clinic) -> None:
    _, pat, _ = scene(clinic)
    clinic.patient("other")
    other = opaque_name(clinic.server.record._name_secret, NameKind.PERSON, "other")
    for who in (other, "u-" + "0" * 32, "pat"):
        assert call(clinic, asked("onMessageAdd", who, Author=who, Body="Hello")).status_code == 403
    elsewhere = {**asked("onMessageAdd", pat, Author=pat, Body="Hello"), "ConversationSid": "CH" + "9" * 32}
    assert call(clinic, elsewhere).status_code == 403


def test_without_consent_a_patient_may_not(clinic: Clinic) -> None:
    _, pat, doc = scene(clinic)
    clinic.sign_in("pat", "patient").made("DELETE", "/consents/pat")
    for who in (pat, doc):
        assert call(clinic, asked("onMessageAdd", who, Author=who, Body="Hello")).status_code == 403


@pytest.mark.parametrize("text", ["a" * 4001, "", "\x00"])
def test_a_text_that_nobody_may_send_is_refused(clinic: Clinic, text: str) -> None:
    _, pat, _ = scene(clinic)
    assert call(clinic, asked("onMessageAdd", pat, Author=pat, Body=text)).status_code == 403


def test_in_a_closed_conversation_a_word_is_let_pass_for_it_is_opened_again(clinic: Clinic) -> None:
    id, pat, _ = scene(clinic)
    clinic.sign_in("doc", "provider").made("POST", f"/conversations/{id}/close", {"disposition": "resolved"})
    assert call(clinic, asked("onMessageAdd", pat, Author=pat, Body="Still")).status_code == 200


def test_people_leave_by_themselves_and_are_not_put_out_by_a_patient(clinic: Clinic) -> None:
    _, pat, doc = scene(clinic)
    assert call(clinic, asked("onParticipantRemove", pat, Identity=pat)).status_code == 200
    assert call(clinic, asked("onParticipantRemove", doc, Identity=doc)).status_code == 200
    assert call(clinic, asked("onParticipantRemove", pat, Identity=doc)).status_code == 403
    assert call(clinic, asked("onParticipantAdd", pat, Identity="u-" + "0" * 32)).status_code == 403


@pytest.mark.parametrize("kind", ["onConversationAdd", "onConversationUpdate", "onConversationRemove", "onUserUpdate"])
def test_conversations_and_names_are_ours_to_make(clinic: Clinic, kind: str) -> None:
    _, _, doc = scene(clinic)
    assert call(clinic, asked(kind, doc)).status_code == 403


def test_one_corrects_ones_own_message_only(clinic: Clinic) -> None:
    id, pat, doc = scene(clinic)
    said = clinic.sign_in("pat", "patient").made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key="k")
    asyncio.run(clinic.server.record.places.note_message(id, said["id"], "IM" + "1" * 32, 0))
    change = {"MessageSid": "IM" + "1" * 32, "Author": pat, "Body": "Better"}
    assert call(clinic, asked("onMessageUpdate", pat, **change)).status_code == 200
    assert call(clinic, asked("onMessageUpdate", doc, **change)).status_code == 403
    assert call(clinic, asked("onMessageRemove", doc, **change)).status_code == 403


def refusals(clinic: Clinic) -> list[tuple[str, str, str, str | None]]:
    denied = [one for one in clinic.server.record.audit if one.outcome == "denied"]
    return [(one.actor.identity, one.action, one.object, one.reason) for one in denied]


def test_what_is_refused_before_it_is_done_is_on_the_audit_as_the_act_that_it_would_be(clinic: Clinic) -> None:
    id, _, doc = scene(clinic)
    clinic.patient("eve")
    eve = opaque_name(clinic.server.record._name_secret, NameKind.PERSON, "eve")
    for _ in range(3):
        assert call(clinic, asked("onMessageAdd", eve, Body="Let me in")).status_code == 403
    assert call(clinic, asked("onConversationAdd", doc)).status_code == 403
    assert call(clinic, asked("onMessageAdd", "nobody-we-know", Body="Hello")).status_code == 403
    assert refusals(clinic) == [
        ("eve", "message.send", f"conversation:{id}", "not-found"),
        ("nobody", "provider.ask-first", "conversation", "forbidden"),
        ("nobody", "provider.ask-first", f"conversation:{id}", "not-found"),
    ]


def test_a_refusal_that_can_not_be_recorded_stands(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    scene(clinic)

    async def fails(*_: object) -> None:
        raise Busy("the record is busy")

    monkeypatch.setattr(AccessLog, "refused", fails)
    assert call(clinic, asked("onMessageAdd", "nobody-we-know", Body="Hello")).status_code == 403


@pytest.mark.anyio
async def test_an_answer_that_comes_too_late_is_counted() -> None:
    times = iter([0.0, 5.1])
    nothing: Any = None
    handler = AnswerQuestionHandler(
        uow=nothing, gate=nothing, whereabouts=nothing, log=nothing, clock=nothing, time=lambda: next(times)
    )
    assert not await handler(AnswerQuestion(question=Question(wish=Wish.OTHER)))
    assert handler.late.number() == 1


@pytest.mark.parametrize("trouble", [Busy("the record is busy"), OSError("the disk"), TimeoutError()])
def test_what_can_not_be_decided_goes_on_and_is_counted(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    _, pat, _ = scene(clinic)

    async def fails(*_: object) -> None:
        raise trouble

    answered = AnswerQuestionHandler.__call__
    late: list[float] = []

    async def watched(self: AnswerQuestionHandler, command: AnswerQuestion) -> bool:
        before = self.late.number()
        allowed = await answered(self, command)
        late.append(self.late.number() - before)
        return allowed

    monkeypatch.setattr(AnswerQuestionHandler, "__call__", watched)
    monkeypatch.setattr(Gate, "conversation", fails)
    assert call(clinic, asked("onMessageAdd", pat, Body="Hello")).status_code == 200
    assert late == [1]


def test_the_description_tells_of_the_form(clinic: Clinic) -> None:
    described = clinic.http.get("/schema/openapi.json").json()["paths"][BASE]["post"]
    assert list(described["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]
    assert {"200", "204", "403", "415"} <= set(described["responses"])
    assert json.dumps(described).count("security") == 0
