"""A demo server and a browser, once for a module."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from adapters.http.web_assets import DIST
from tests.support.server import ServerProcess
from tests.support.services import absent
from tests.web.e2e.browsing import a_browser, chromium
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import Staffing
from tests.web.e2e.desk import staffing as at_the_console
from tests.web.e2e.visiting import Visiting, receiving

expect.set_options(timeout=15_000)
"""How soon something shows is the budgets' matter: here it must come, on a busy machine too."""


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """A demo of this module's own."""
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    server = ServerProcess(Path(tmp_path_factory.mktemp("demo")))
    try:
        asyncio.run(server.begin())
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
    with receiving(clinic, browser) as begin:
        yield begin


@pytest.fixture
def staffing(clinic: Clinic, browser: Browser) -> Iterator[Staffing]:
    """Brings members of the care team to the console; what they saw is checked at the end."""
    with at_the_console(clinic, browser) as begin:
        yield begin
