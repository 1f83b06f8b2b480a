"""Staff sign in at the clinic's issuer, in a real browser: there, back to the page that was asked for, and out."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
import uvicorn
from attrs import define, evolve
from playwright.sync_api import Browser, Route, expect

from adapters.http.server import server_config
from adapters.http.web_assets import DIST
from adapters.identity.discovery import Discovery
from adapters.identity.jwks import JwksKeys
from adapters.identity.oidc import OidcStaffSignIn
from bootstrap.container import Container
from bootstrap.seed import seed
from bootstrap.web import create_app
from tests.adapters.identity.local_issuer import CLIENT, ISSUER, LocalIssuer
from tests.adapters.identity.local_issuer import RULES as PLATFORM
from tests.bootstrap.building import a_container
from tests.support.services import absent
from tests.web.e2e.browsing import Visit, a_browser, chromium
from tests.web.e2e.test_states import faults

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AT_THE_ISSUER = '<!doctype html><html lang="en"><title>Clinic</title><h1>Who are you?</h1><a href="{back}">Dr. Osei</a>'


@define
class House:
    """A clinic whose staff sign in at an issuer."""

    url: str
    issuer: LocalIssuer

    def asks(self, route: Route) -> None:
        """The issuer's page in the place of the way there: a browser on loopback can not go to it."""
        there = route.fetch(max_redirects=0)
        assert there.headers["location"].startswith(f"{ISSUER}/authorize?")
        code, state = self.issuer.sign_in(there.headers["location"])
        page = AT_THE_ISSUER.format(back=f"{self.url}/sign-in/callback?code={code}&amp;state={state}")
        kept = {"set-cookie": there.headers["set-cookie"]} if "set-cookie" in there.headers else {}
        route.fulfill(status=200, content_type="text/html", body=page, headers=kept)


@contextmanager
def a_house(**claims: Any) -> Iterator[House]:
    """The server in a thread of its own, its record in memory."""
    now = int(time.time())
    issuer = LocalIssuer(
        id_token_changes={"sub": "dr-osei", "name": "Dr. Samuel Osei", "iat": now, "exp": now + 3600, **claims}
    )
    container = a_container()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        url = f"http://localhost:{listener.getsockname()[1]}"
        signs_in(container, issuer, url)
        server = uvicorn.Server(server_config(create_app(container, seed), container.edge(), timedelta(seconds=1)))
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        serving.start()
        try:
            yield House(url, issuer)
        finally:
            server.should_exit = True
            serving.join()


def signs_in(container: Container, issuer: LocalIssuer, url: str) -> None:
    """Let the staff of a clinic that is no demo sign in at this issuer."""
    client, clock = issuer.client(), container.clock()
    sign_in = OidcStaffSignIn(
        rules=evolve(PLATFORM, audience=CLIENT),
        redirect_uri=f"{url}/sign-in/callback",
        discovery=Discovery(ISSUER, client, clock),
        issuer_keys=JwksKeys(f"{ISSUER}/jwks", client, clock),
        keys=container.keys(),
        client=client,
        clock=clock,
    )
    container.edge.override(evolve(container.edge(), demo=False, origins=frozenset({url}), staff_sign_in=sign_in))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    with a_browser() as browser:
        yield browser


@contextmanager
def at(house: House, browser: Browser, path: str) -> Iterator[Visit]:
    """A browser at a page of the house; in the end what never may happen is looked for."""
    visit = Visit(browser.new_context().new_page())
    visit.page.route(f"{house.url}/sign-in?*", lambda route: house.asks(route))
    visit.page.goto(house.url + path)
    yield visit
    visit.leave()


def test_a_doctor_signs_in_at_the_issuer_and_is_back_where_they_wanted_to_be(browser: Browser) -> None:
    with a_house() as house, at(house, browser, "/communications/chat?status=all") as visit:
        page = visit.page
        # Nobody is signed in yet: the page asks once for a code, and there is none.
        visit.noisy = True
        page.get_by_role("link", name="Sign in").click()
        page.get_by_role("link", name="Dr. Osei").click()
        expect(page.locator("html[data-link=live]")).to_be_attached()
        expect(page.locator(".me")).to_have_text("Dr. Samuel Osei")
        assert page.url == f"{house.url}/communications/chat?status=all"
        assert page.evaluate("document.cookie") == ""

        page.get_by_role("button", name="Sign out").click()
        expect(page.locator("staff-gate")).to_contain_text("You are signed out")
        page.reload()
        expect(page.get_by_role("link", name="Sign in")).to_be_visible()


def test_whom_the_issuer_calls_a_patient_is_not_let_in(browser: Browser) -> None:
    with a_house(sub="maria", userType="patient") as house, at(house, browser, "/communications/chat") as visit:
        visit.noisy = True
        visit.page.get_by_role("link", name="Sign in").click()
        visit.page.get_by_role("link", name="Dr. Osei").click()
        expect(visit.page.get_by_role("heading", name="This page is for the care team")).to_be_visible()
        assert faults(visit) == []
        expect(visit.page.get_by_role("link", name="Use another account")).to_have_attribute(
            "href", "/sign-in?prompt=login"
        )
        visit.page.goto(f"{house.url}/communications/chat")
        expect(visit.page.get_by_role("link", name="Sign in")).to_be_visible()
