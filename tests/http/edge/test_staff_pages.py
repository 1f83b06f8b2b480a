from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from attrs import define, field

from adapters.http.staff_pages import CODE_COOKIE, STATE_COOKIE, staff_handlers
from adapters.mock.clock import START
from application.access.staff_sign_in_code import IssueStaffCode, StaffCode
from application.ports.staff_sign_in import SignedIn, SignInStart
from application.ports.tokens import PlatformClaims
from domain.errors import Invalid, InvalidToken
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
    asked: list[IssueStaffCode] = field(factory=list)

    async def __call__(self, command: IssueStaffCode) -> StaffCode:
        self.asked.append(command)
        return StaffCode(code="f" * 32, identity=Identity("dr-smith"), role=Role.PROVIDER)


def a_browser(codes: Codes | None = None) -> httpx.AsyncClient:
    edge = an_edge(staff_sign_in=Issuer())
    return a_client(an_app(edge, handlers=staff_handlers(edge), issue_staff_code=codes or Codes()))


def _cookies(answer: httpx.Response) -> dict[str, str]:
    return {line.partition("=")[0]: line for line in answer.headers.get_list("set-cookie")}


async def _signed_in(browser: httpx.AsyncClient, **query: Any) -> httpx.Response:
    return await browser.get(
        "/sign-in/callback",
        params={"code": "c1", "state": "s1"} | query,
        headers={"Cookie": f"{STATE_COOKIE}=sealed-s1"},
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
