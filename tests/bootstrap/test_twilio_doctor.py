"""The doctor on Twilio: each symptom has its line, and no line a secret."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import define, evolve, field
from twilio.request_validator import RequestValidator

from adapters.mock.clock import FakeClock
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.state.settings import HookTarget
from bootstrap import record_place
from bootstrap.doctor import examine
from bootstrap.findings import Finding, Verdict
from bootstrap.provider import twilio_chat, twilio_setup
from bootstrap.settings import Settings
from bootstrap.twilio_doctor import examine_texts, examine_twilio
from tests.bootstrap.building import demo_settings
from tests.support.twilio_gateway import a_held_stand
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE, Stand

URL = "https://clinic.example/api/v2/twilio/chat/webhook"
GIVEN = {
    "TWILIO_ACCOUNT_SID": CREDENTIALS.account_sid,
    "TWILIO_API_KEY": CREDENTIALS.api_key,
    "TWILIO_API_SECRET": CREDENTIALS.api_secret,
    "TWILIO_AUTH_TOKEN": CREDENTIALS.auth_token,
    "TWILIO_CHAT_SERVICE_SID": SERVICE,
    "TWILIO_USE_MOCK": "false",
    "PUBLIC_BASE_URL": "https://clinic.example",
}


NO_NUMBERS = {"incoming_phone_numbers": [], "next_page_uri": None}


@define
class Way(httpx.AsyncBaseTransport):
    """To the stand-in, and to a webhook of ours that checks signatures."""

    stand: Stand
    tokens: tuple[str, ...] = (CREDENTIALS.auth_token,)
    elsewhere: int | None = None
    unreached: bool = False
    instead: object = None
    """What is answered in Twilio's place, if something is."""
    date_ahead: timedelta = timedelta()
    has_date: bool = True
    keys: httpx.Response = field(factory=lambda: httpx.Response(401, json={"code": 20003}))
    numbers: httpx.Response = field(factory=lambda: httpx.Response(200, json=NO_NUMBERS))
    service: httpx.Response | None = None
    """What is answered to everything in the stand-in's place, if something is."""
    credential: httpx.Response | None = None
    """What is answered of a push credential in the stand-in's place, if something is."""
    asked: list[str] = field(factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "clinic.example":
            return self._webhook(request)
        if self.service is not None:
            return self.service
        if self.instead is not None:
            return httpx.Response(200, json=self.instead)
        if request.url.host in {"iam.twilio.com", "api.twilio.com"}:
            return self.keys if request.url.host.startswith("iam") else self.numbers
        if self.credential is not None and "/Credentials/" in request.url.path:
            return self.credential
        answer = await self.stand.http._transport.handle_async_request(request)
        await answer.aread()
        now = self.stand.pace.now() + self.date_ahead
        answer.headers["Date"] = now.strftime("%a, %d %b %Y %H:%M:%S GMT") if self.has_date else ""
        return answer

    def _webhook(self, request: httpx.Request) -> httpx.Response:
        if self.unreached:
            raise httpx.ConnectError("nobody there")
        if self.elsewhere is not None:
            return httpx.Response(self.elsewhere)
        form = dict(parse_qsl(request.content.decode(), keep_blank_values=True))
        self.asked.append(form["EventType"])
        signature = request.headers.get("X-Twilio-Signature", "")
        genuine = any(RequestValidator(one).validate(URL, form, signature) for one in self.tokens)
        return httpx.Response(204 if genuine else 403)


@define
class Practice:
    stand: Stand
    way: Way

    def found(self, **given: str) -> dict[str, Finding]:
        return asyncio.run(self._found(demo_settings(**{**GIVEN, **given})))

    async def _found(self, settings: Settings) -> dict[str, Finding]:
        every = await examine_twilio(settings, self.clock, lambda: httpx.AsyncClient(transport=self.way))
        return {one.subject: one for one in every}

    @property
    def clock(self) -> FakeClock:
        return self.stand.pace.clock

    def set_up(self) -> None:
        async def mend() -> None:
            settings = demo_settings(**GIVEN)
            async with httpx.AsyncClient(transport=self.way) as client:
                setup = twilio_setup(settings, twilio_chat(settings, client, self.clock), self.clock)
                await evolve(setup, rates=_NoWaiting()).mend()

        asyncio.run(mend())


class _NoWaiting:
    async def turn(self, scope: str = "") -> None: ...


@pytest.fixture
def practice() -> Iterator[Practice]:
    stand = a_held_stand()
    yield Practice(stand, Way(stand))
    asyncio.run(stand.close())


def fixes(found: dict[str, Finding]) -> set[str]:
    return {subject for subject, one in found.items() if one.verdict is Verdict.FIX}


@pytest.mark.parametrize(
    "answer", [{"oops": "private words"}, {"meta": {"key": "roles"}}, {"meta": 1}, {"roles": [7]}], ids=str
)
def test_an_object_that_is_none_of_twilio_s_is_told_of_and_not_repeated(practice: Practice, answer: object):
    practice.set_up()
    practice.way.instead = answer
    found = practice.found(PROVIDER_TOKENS="on")
    assert "answer-unreadable" in found["set-up"].words
    assert "private" not in f"{found!r}"


def test_all_is_well_once_it_is_set_up(practice: Practice):
    assert {"reachable", "set-up"} <= fixes(practice.found())
    practice.set_up()
    found = practice.found(PROVIDER_TOKENS="on")
    assert {one.verdict for one in found.values()} == {Verdict.OK}, found
    subjects = {
        "twilio",
        "account",
        "clock skew",
        "reachable",
        "set-up",
        "key kind",
        "limits",
        "push",
        "sdk tokens",
        "webhook",
    }
    assert set(found) == subjects


def test_no_line_tells_a_secret(practice: Practice):
    told = " ".join(f"{one!r}" for one in practice.found(PROVIDER_TOKENS="on").values())
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"):
        assert GIVEN[name] not in told
    assert SERVICE not in told
    assert "eyJ" not in told


def test_a_wrong_key_or_secret(practice: Practice):
    found = practice.found(TWILIO_API_SECRET="another-secret-that-is-not-it-0123")
    assert "TWILIO_API_SECRET" in found["twilio"].words
    assert "set-up" not in found, "nothing else can be asked"


def test_tokens_by_a_key_that_twilio_does_not_know(practice: Practice):
    wrong = "another-secret-that-is-not-it-0123"
    assert "sdk tokens" in fixes(practice.found(PROVIDER_TOKENS="on", TWILIO_API_SECRET=wrong))
    assert "sdk tokens" not in fixes(practice.found(TWILIO_API_SECRET=wrong)), "none are given"


def test_a_revoked_key(practice: Practice):
    asyncio.run(practice.stand.control("key", {"revoked": True}))
    assert practice.found()["twilio"].verdict is Verdict.FIX


def test_a_service_of_another_account(practice: Practice):
    assert "TWILIO_CHAT_SERVICE_SID" in practice.found(TWILIO_CHAT_SERVICE_SID=SERVICE[:-1] + "9")["twilio"].words


def test_a_service_that_is_not_of_the_account_we_were_told_of(practice: Practice):
    practice.set_up()
    found = practice.found(TWILIO_ACCOUNT_SID="AC" + "9" * 32)
    assert "account" in fixes(found)
    assert "TWILIO_ACCOUNT_SID" in found["account"].words


def test_a_refusal_of_any_other_kind_is_told_by_its_code(practice: Practice):
    practice.way.elsewhere, practice.way.service = 403, httpx.Response(400, json={"code": 20001, "status": 400})
    found = practice.found()["twilio"]
    assert (found.verdict, "(400, 20001)" in found.words) == (Verdict.FIX, True)


def test_twilio_out_of_reach(practice: Practice):
    practice.stand.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, times=None))
    found = practice.found()
    assert found["twilio"].verdict is Verdict.FIX
    assert "server-error" in found["twilio"].words


@pytest.mark.parametrize("ahead", [timedelta(minutes=2), timedelta(minutes=-2)])
def test_a_clock_that_is_wrong(practice: Practice, ahead: timedelta):
    practice.way.date_ahead = ahead
    assert "NTP" in practice.found()["clock skew"].words


def test_reachability_that_is_off(practice: Practice):
    practice.set_up()
    practice.stand.service.chat.settings.reachability = False
    assert fixes(practice.found()) == {"reachable"}


def test_webhooks_that_go_elsewhere(practice: Practice):
    practice.set_up()
    practice.stand.service.chat.settings.hooks = HookTarget("https://other.example", "https://other.example")
    found = practice.found()
    assert fixes(found) == {"set-up"}
    assert "carechat twilio setup" in found["set-up"].words


POLICY = {"allow": ["/twilio/iam/api-keys/read"]}
REFUSED = {"code": 20003}


@pytest.mark.parametrize(
    ("keys", "numbers", "verdict", "words"),
    [
        ((200, {"sid": "SK", "policy": None}), (401, REFUSED), Verdict.OK, "a Main key"),
        ((200, {"sid": "SK", "policy": POLICY}), (200, NO_NUMBERS), Verdict.FIX, "a Restricted key"),
        ((401, REFUSED), (200, NO_NUMBERS), Verdict.OK, "a Standard key"),
        ((403, REFUSED), (403, REFUSED), Verdict.FIX, "a Restricted key"),
        ((404, {"code": 20404}), (200, NO_NUMBERS), Verdict.NOTE, "not told"),
        ((401, REFUSED), (404, {"code": 20404}), Verdict.NOTE, "not told"),
        ((401, REFUSED), (200, {"one": 1, "two": 2}), Verdict.NOTE, "not told"),
        ((503, {}), (200, NO_NUMBERS), Verdict.FIX, "does not answer"),
    ],
    ids=["main", "restricted-shown", "standard", "restricted", "no-keys", "no-numbers", "no-page", "away"],
)
def test_the_kind_of_the_key_by_what_it_may_read(
    practice: Practice, keys: tuple[int, dict], numbers: tuple[int, dict], verdict: Verdict, words: str
):
    practice.way.keys = httpx.Response(keys[0], json=keys[1])
    practice.way.numbers = httpx.Response(numbers[0], json=numbers[1])
    found = practice.found(PROVIDER_TOKENS="on")["key kind"]
    assert found.verdict is verdict
    assert words in found.words


def test_a_restricted_key_is_enough_where_it_signs_nothing(practice: Practice):
    practice.way.keys = practice.way.numbers = httpx.Response(401, json=REFUSED)
    assert practice.found()["key kind"].verdict is Verdict.NOTE


def test_timers_of_the_account(practice: Practice):
    practice.set_up()
    practice.stand.service.account.default_closed_timer = "P30D"
    assert fixes(practice.found()) == {"limits"}


def push_credential(stand: Stand) -> str:
    """The SID of one that the account has."""
    made = asyncio.run(stand.http.post("/v1/Credentials", data={"Type": "fcm", "Secret": "s"}))
    sid: str = made.json()["sid"]
    return sid


def test_a_push_credential_that_the_account_has(practice: Practice):
    found = practice.found(PROVIDER_TOKENS="on", TWILIO_PUSH_CREDENTIAL_SID=push_credential(practice.stand))
    assert found["push"].verdict is Verdict.OK
    assert found["push"].words == "the push credential is the account's"


def test_a_push_credential_that_the_account_has_not(practice: Practice):
    sid = push_credential(practice.stand)
    asyncio.run(practice.stand.http.delete(f"/v1/Credentials/{sid}"))
    found = practice.found(PROVIDER_TOKENS="on", TWILIO_PUSH_CREDENTIAL_SID=sid)
    assert found["push"].verdict is Verdict.FIX
    assert "TWILIO_PUSH_CREDENTIAL_SID" in found["push"].words
    assert sid not in found["push"].words


@pytest.mark.parametrize(
    ("credential", "words"),
    [
        (httpx.Response(403, json={"code": 20003}), "TWILIO_API_KEY"),
        (httpx.Response(503), "server-error"),
    ],
    ids=["may-not", "away"],
)
def test_twilio_that_does_not_tell_of_the_push_credential(practice: Practice, credential: httpx.Response, words: str):
    sid = push_credential(practice.stand)
    practice.way.credential = credential
    found = practice.found(PROVIDER_TOKENS="on", TWILIO_PUSH_CREDENTIAL_SID=sid)["push"]
    assert found.verdict is Verdict.FIX
    assert words in found.words, "not that there is none"


def test_a_webhook_that_is_not_reached(practice: Practice):
    practice.way.unreached = True
    found = practice.found()["webhook"]
    assert found.verdict is Verdict.FIX
    assert "PUBLIC_BASE_URL" in found.words


@pytest.mark.parametrize("status", [200, 301, 404, 502])
def test_an_address_that_leads_elsewhere(practice: Practice, status: int):
    practice.way.elsewhere = status
    assert str(status) in practice.found()["webhook"].words
    assert practice.found()["webhook"].verdict is Verdict.FIX


def test_a_server_with_another_auth_token(practice: Practice):
    practice.way.tokens = ("another",)
    found = practice.found()["webhook"]
    assert found.verdict is Verdict.FIX
    assert "TWILIO_AUTH_TOKEN" in found.words


OLD = "the-token-of-before-0123456789abcd"
ROTATING = f"{OLD},{CREDENTIALS.auth_token}"


def test_while_the_auth_token_is_rotated_the_server_has_to_take_what_either_signs(practice: Practice):
    practice.way.tokens = (CREDENTIALS.auth_token, OLD)
    found = practice.found(TWILIO_AUTH_TOKEN=ROTATING)["webhook"]
    assert (found.verdict, "each of 2 tokens" in found.words) == (Verdict.OK, True)
    assert OLD not in found.words


@pytest.mark.parametrize(("known", "missing"), [(OLD, 2), (CREDENTIALS.auth_token, 1)])
def test_a_server_that_knows_one_of_the_auth_tokens_alone(practice: Practice, known: str, missing: int):
    practice.way.tokens = (known,)
    found = practice.found(TWILIO_AUTH_TOKEN=ROTATING)["webhook"]
    assert (found.verdict, f"token {missing} of 2" in found.words) == (Verdict.FIX, True)
    assert OLD not in found.words


def test_twilio_that_does_not_tell_the_time(practice: Practice):
    practice.way.has_date = False
    assert practice.found()["clock skew"].verdict is Verdict.NOTE


def test_no_auth_token_at_all(practice: Practice):
    assert practice.found(TWILIO_AUTH_TOKEN="")["webhook"].verdict is Verdict.FIX


def test_the_webhook_is_asked_by_an_event_that_is_none(practice: Practice):
    practice.found()
    assert set(practice.way.asked) == {"onCarechatDoctor"}


@pytest.mark.parametrize(
    ("status", "numbers", "verdict"),
    [
        (200, [{"capabilities": {"sms": True}}], Verdict.OK),
        (200, [{"capabilities": {"sms": False}}], Verdict.FIX),
        (200, [], Verdict.FIX),
        (200, None, Verdict.FIX),
        (401, [], Verdict.FIX),
    ],
)
def test_the_sender_of_text_messages_is_asked_for(
    practice: Practice, status: int, numbers: list | None, verdict: Verdict
):
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        page = {"incoming_phone_numbers": numbers, "next_page_uri": None}
        return httpx.Response(status, json=({} if numbers is None else page) if status == 200 else {"code": 20003})

    def found(**given: str) -> Finding:
        connect = lambda: httpx.AsyncClient(transport=httpx.MockTransport(answer))  # noqa: E731
        return asyncio.run(examine_texts(demo_settings(**{**GIVEN, **given}), practice.clock, connect))

    assert found().verdict is Verdict.OK
    assert asked == [], "nothing is set"
    line = found(TWILIO_SMS_FROM="+15550199", TWILIO_BASE_URL="")
    assert line.verdict is verdict
    assert [one.method for one in asked] == ["GET"], "nothing is sent"
    assert "5550199" not in line.words


@pytest.mark.parametrize(("signed", "verdict"), [("true", Verdict.OK), ("false", Verdict.FIX)])
def test_the_agreement_is_asked_for_where_words_go_to_twilio_itself(practice: Practice, signed: str, verdict: Verdict):
    def found(**given: str) -> dict[str, Finding]:
        settings = demo_settings(**{**GIVEN, "TWILIO_BAA_SIGNED": signed, **given})
        nobody = httpx.MockTransport(lambda _: httpx.Response(503))
        every = examine(settings, practice.clock, lambda: httpx.AsyncClient(transport=nobody))
        return {one.subject: one for one in every}

    line = found()["agreement"]
    assert (line.verdict, "TWILIO_BAA_SIGNED=true" in line.words) == (verdict, verdict is Verdict.FIX)
    assert "agreement" not in found(TWILIO_BASE_URL="http://127.0.0.1:4010"), "a stand-in wants none"


def test_what_is_set_aside_has_a_line_of_its_own(practice: Practice, tmp_path: Path):
    settings = record_place.placed(demo_settings(), tmp_path)
    record_place.migrate(settings)
    record_place.make_key(settings)
    found = {one.subject: one for one in examine(settings, practice.clock)}
    assert found["outbox"].verdict is Verdict.OK
    with closing(sqlite3.connect(tmp_path / "carechat.db")) as db:
        places = "(conversation_id, seq, due_at, attempts, parked_at, reason)"
        db.execute(f"INSERT INTO outbox {places} VALUES ('c', 1, 0, 1, 1, 'x')")  # noqa: S608 - names of columns
        db.commit()
    found = {one.subject: one for one in examine(settings, practice.clock)}
    assert found["outbox"].verdict is Verdict.FIX
    assert "carechat twilio retry" in found["outbox"].words
