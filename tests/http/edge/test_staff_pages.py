import base64
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from attrs import define, field

from adapters.http.staff_pages import CODE_COOKIE, STATE_COOKIE, staff_handlers
from adapters.mock.clock import START
from application.access.staff_sign_in_code import IssueStaffCode, StaffCode
from application.ports.staff_sign_in import SignedIn, SignInStart
from application.ports.tokens import IssuerUnavailable, PlatformClaims
from domain.errors import Forbidden, Invalid, InvalidToken, SecondFactorRequired
from domain.ids import Identity
from domain.person import Role
from tests.http.edge.building import HOST, a_client, an_app, an_edge

pytestmark = pytest.mark.anyio

CLAIMS = PlatformClaims(
    subject="dr-smith",
    user_type="provider",
    name="Dr Smith",
    token_id="1",
    issued_at=START,
    proven_at=START,
    expires_at=START + timedelta(hours=1),
    strong=True,
)
BACK = "/communications/chat/1"
OWN = {"Origin": f"http://{HOST}"}


class Issuer:
    """Signs Dr Smith in, if the browser brings back what it was given."""

    async def begin(self, return_to: str, *, anew: bool = False) -> SignInStart:
        if not return_to.startswith("/"):
            raise Invalid.at("/returnTo", "not-a-path")
        return SignInStart(f"https://issuer.example/authorize?state=s1{'&prompt=login' * anew}", "sealed-s1")

    async def finish(self, code: str, state: str, sealed_state: str, now: datetime) -> SignedIn:
        if (code, state, sealed_state, now.tzinfo) != ("c1", "s1", "sealed-s1", UTC):
            raise InvalidToken("not of this sign-in")
        return SignedIn(CLAIMS, BACK)


@define
class Codes:
    refuses: Exception | None = None
    asked: list[IssueStaffCode] = field(factory=list)

    async def __call__(self, command: IssueStaffCode) -> StaffCode:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(command)
        return StaffCode(code="f" * 32, identity=Identity("dr-smith"), role=Role.PROVIDER)


def a_browser(codes: Codes | None = None) -> httpx.AsyncClient:
    edge = an_edge(staff_sign_in=Issuer())
    return a_client(an_app(edge, handlers=staff_handlers(edge), issue_staff_code=codes or Codes()))


def _cookies(answer: httpx.Response) -> dict[str, str]:
    return {line.partition("=")[0]: line for line in answer.headers.get_list("set-cookie")}


async def _signed_in(
    browser: httpx.AsyncClient, *, headers: Mapping[str, str] | None = None, **query: Any
) -> httpx.Response:
    return await browser.get(
        "/sign-in/callback",
        params={"code": "c1", "state": "s1"} | query,
        headers={"Cookie": f"{STATE_COOKIE}=sealed-s1", **(headers or {})},
    )


async def _take(browser: httpx.AsyncClient, cookie: str, **headers: str) -> httpx.Response:
    return await browser.post("/sign-in/code", headers={"Cookie": cookie, **headers})


async def test_signing_in_leads_to_the_issuer_with_a_sealed_state() -> None:
    async with a_browser() as browser:
        answer = await browser.get("/sign-in", params={"returnTo": BACK})
    assert (answer.status_code, answer.headers["location"]) == (302, "https://issuer.example/authorize?state=s1")
    cookie = _cookies(answer)[STATE_COOKIE].lower()
    assert {"httponly", "secure", "samesite=lax", "path=/", "max-age=600"} <= set(cookie.split("; "))
    assert "domain" not in cookie


async def test_who_needs_a_sign_in_of_just_now_is_led_to_one() -> None:
    async with a_browser() as browser:
        answer = await browser.get("/sign-in", params={"returnTo": BACK, "prompt": "login"})
        other = await browser.get("/sign-in", params={"prompt": "none"})
    assert (answer.status_code, answer.headers["location"][-12:]) == (302, "prompt=login")
    assert other.status_code == 422


async def test_it_leads_back_to_pages_of_our_own_only() -> None:
    async with a_browser() as browser:
        assert (await browser.get("/sign-in", params={"returnTo": "https://evil.example"})).status_code == 422


async def test_coming_back_leaves_a_code_for_a_minute_and_nothing_in_the_address() -> None:
    codes = Codes()
    async with a_browser(codes) as browser:
        answer = await _signed_in(browser, iss="https://issuer.example", session_state="x.y")
    assert (answer.status_code, answer.headers["location"]) == (302, BACK)
    cookies = _cookies(answer)
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=60"} <= set(cookies[CODE_COOKIE].split("; "))
    assert "Max-Age=0" in cookies[STATE_COOKIE]
    assert (codes.asked[0].claims, codes.asked[0].actor.address) == (CLAIMS, "192.0.2.7")


@pytest.mark.parametrize("query", [{"state": "other"}, {"code": "other"}, {"code": ""}])
async def test_a_sign_in_that_is_not_this_browsers_is_refused(query: dict[str, str]) -> None:
    async with a_browser() as browser:
        answer = await _signed_in(browser, **query)
    assert answer.status_code == 401
    assert CODE_COOKIE not in _cookies(answer)


PERSON = {"Accept": "text/html,application/xhtml+xml", "Accept-Language": "en-GB,en;q=0.9"}


async def _turned_away(error: Exception, **headers: str) -> httpx.Response:
    async with a_browser(Codes(refuses=error)) as browser:
        return await _signed_in(browser, headers={**PERSON, **headers})


@pytest.mark.parametrize(
    ("error", "status", "words", "way_on"),
    [
        (Forbidden("secret reason"), 403, "This page is for the care team", "/sign-in?prompt=login"),
        (SecondFactorRequired("secret reason"), 403, "One more step is needed", "/sign-in?prompt=login"),
        (InvalidToken("secret reason"), 401, "The sign-in was not finished", "/sign-in"),
        (IssuerUnavailable("secret reason"), 503, "does not work just now", "/sign-in"),
        (RuntimeError("secret reason"), 500, "You could not be signed in", "/sign-in"),
    ],
)
async def test_people_who_are_turned_away_read_why_and_can_go_on(
    error: Exception, status: int, words: str, way_on: str
) -> None:
    answer = await _turned_away(error)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert words in answer.text
    assert f'<a href="{way_on}">' in answer.text
    number = answer.headers["x-request-id"]
    assert number in answer.text
    said = answer.text.replace(number, "")
    assert [told for told in ("secret reason", "c1", "s1", "Dr Smith") if told in said] == []
    assert CODE_COOKIE not in _cookies(answer)


async def test_the_page_for_who_is_turned_away_speaks_their_language() -> None:
    spanish = await _turned_away(Forbidden("x"), **{"Accept-Language": "ca,es-MX;q=0.9,en;q=0.8"})
    unknown = await _turned_away(Forbidden("x"), **{"Accept-Language": "sv"})

    assert '<html lang="es">' in spanish.text
    assert "Esta página es para el equipo médico" in spanish.text
    assert '<html lang="en">' in unknown.text


async def test_the_page_for_who_is_turned_away_runs_nothing_and_is_shown_by_nobody_else() -> None:
    answer = await _turned_away(Forbidden("x"))
    style = answer.text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = answer.headers["content-security-policy"]

    assert f"style-src 'sha256-{digest}'" in policy
    assert {"default-src 'none'", "frame-ancestors 'none'"} <= set(policy.split("; "))
    assert "script" not in answer.text
    assert (answer.headers["cache-control"], answer.headers["referrer-policy"]) == ("no-store", "no-referrer")


async def test_a_program_that_is_turned_away_is_told_the_problem() -> None:
    async with a_browser(Codes(refuses=Forbidden("x"))) as browser:
        answer = await _signed_in(browser, headers={"Accept": "*/*"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "/problems/forbidden"


async def test_a_way_to_the_issuer_that_is_none_is_told_in_words_too() -> None:
    async with a_browser() as browser:
        answer = await browser.get("/sign-in", params={"returnTo": "https://evil.example"}, headers=PERSON)
    assert answer.status_code == 422
    assert "You could not be signed in" in answer.text
    assert "evil" not in answer.text


async def test_our_own_page_takes_the_code_and_the_cookie_is_gone() -> None:
    async with a_browser() as browser:
        left = _cookies(await _signed_in(browser))[CODE_COOKIE].partition(";")[0]
        answer = await _take(browser, left, **OWN, **{"Sec-Fetch-Site": "same-origin"})
    assert answer.json() == {"code": "f" * 32, "identity": "dr-smith", "userType": "provider"}
    assert "Max-Age=0" in _cookies(answer)[CODE_COOKIE]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://portal.example"},
        OWN | {"Sec-Fetch-Site": "cross-site"},
        OWN | {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_other_pages_do_not_get_the_code(headers: dict[str, str]) -> None:
    async with a_browser() as browser:
        left = _cookies(await _signed_in(browser))[CODE_COOKIE].partition(";")[0]
        answer = await _take(browser, left, **headers)
    assert answer.status_code == 403
    assert "f" * 32 not in answer.text


@pytest.mark.parametrize("cookie", ["", f"{CODE_COOKIE}=", f"{CODE_COOKIE}=!!", f"{CODE_COOKIE}=e30"])
async def test_without_a_code_there_is_nothing_to_take(cookie: str) -> None:
    async with a_browser() as browser:
        assert (await _take(browser, cookie, **OWN)).status_code == 401


async def test_without_an_issuer_there_are_no_such_pages() -> None:
    edge = an_edge()
    async with a_client(an_app(edge, handlers=staff_handlers(edge))) as browser:
        assert (await browser.get("/sign-in")).status_code == 404
