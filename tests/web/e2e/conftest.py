"""A demo server and a browser, once for a module."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from adapters.http.web_assets import DIST
from tests.support.server import ServerProcess
from tests.support.services import absent
from tests.web.e2e.browsing import DESKTOP, Visit, a_browser, chromium, visit
from tests.web.e2e.clinic import Clinic, Person

Visiting = Callable[..., Visit]


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """A demo of this module's own."""
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    server = ServerProcess(Path(tmp_path_factory.mktemp("demo")))
    asyncio.run(server.begin())
    try:
        yield Clinic(server)
    finally:
        server.terminate()


@pytest.fixture(scope="module")
def browser(clinic: Clinic) -> Iterator[Browser]:
    with a_browser() as browser:
        yield browser


@pytest.fixture
def visiting(clinic: Clinic, browser: Browser) -> Iterator[Visiting]:
    """Brings people to pages with the widget; what they saw is checked at the end."""
    visits: list[Visit] = []

    def begin(person: Person, recipient: str = "dr-osei", more: str = "", **context: Any) -> Visit:
        user_type = "provider" if person.identity.startswith("dr-") else "patient"
        size, clock = context.pop("size", DESKTOP), context.pop("clock", None)
        made = browser.new_context(viewport={"width": size[0], "height": size[1]}, **context)
        made.set_default_timeout(10_000)
        if clock:
            made.clock.install(time=clock)
        visits.append(visit(made, clinic.url, person.identity, user_type, recipient, more))
        return visits[-1]

    yield begin
    for one in visits:
        one.leave()
