"""A clinic whose staff sign in at an issuer of its own, and browsers that come to it."""

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import uvicorn
from attrs import define, evolve
from playwright.sync_api import Browser, Page, Route

from adapters.http.server import server_config
from adapters.identity.discovery import Discovery
from adapters.identity.jwks import JwksKeys
from adapters.identity.oidc import OidcStaffSignIn
from bootstrap.container import Container
from bootstrap.seed import seed
from bootstrap.web import create_app
from tests.adapters.identity.local_issuer import CLIENT, ISSUER, LocalIssuer
from tests.adapters.identity.local_issuer import RULES as PLATFORM
from tests.bootstrap.building import a_container
from tests.web.e2e.browsing import Visit

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


@contextmanager
def at(house: House, browser: Browser, path: str, **context: Any) -> Iterator[Visit]:
    """A browser at a page of the house; in the end what never may happen is looked for."""
    visit = Visit(browser.new_context(**context).new_page())
    visit.page.route(f"{house.url}/sign-in?*", lambda route: house.asks(route))
    visit.page.goto(house.url + path)
    yield visit
    visit.leave()


def _who_is_no_staff(page: Page) -> None:
    page.get_by_role("link", name="Sign in").click()
    page.get_by_role("link", name="Dr. Osei").click()
    page.get_by_role("heading", name="This page is for the care team").wait_for()


def _who_came_too_late(page: Page) -> None:
    page.goto(page.url.split("/communications")[0] + "/sign-in/callback?code=x&state=y")
    page.get_by_role("heading", name="The sign-in was not finished").wait_for()


TURNED_AWAY: Mapping[str, Callable[[Page], None]] = {"no-staff": _who_is_no_staff, "too-late": _who_came_too_late}
"""Why somebody is not let in, and how they come to read it: in a house whose issuer knows a patient alone."""


@contextmanager
def turned_away(browser: Browser, name: str, **context: Any) -> Iterator[Visit]:
    """Somebody who reads why they are not let in."""
    with (
        a_house(sub="maria", userType="patient") as house,
        at(house, browser, "/communications/chat", **context) as visit,
    ):
        # Nobody is signed in: the browser tells of it.
        visit.noisy = True
        TURNED_AWAY[name](visit.page)
        yield visit
