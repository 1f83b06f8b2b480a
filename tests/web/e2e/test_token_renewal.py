"""A token ends while somebody chats: nobody notices. The server's clock and the page's go on together here."""

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest
import uvicorn
from attrs import define, evolve
from playwright.sync_api import Browser, expect

from adapters.http.server import server_config
from adapters.http.web_assets import DIST
from adapters.mock.clock import FakeClock
from bootstrap.seed import seed
from bootstrap.web import create_app
from tests.bootstrap.building import a_container, demo_settings
from tests.support.server import ServerProcess
from tests.support.services import absent
from tests.web.e2e.browsing import Visit, a_browser, chromium
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LIFE = timedelta(minutes=5)


@define
class Time:
    """The clock of the server, and of whoever visits."""

    clock: FakeClock

    def passes(self, visit: Visit, by: timedelta) -> None:
        """Let it pass for both."""
        self.clock.advance(by)
        visit.page.clock.fast_forward(int(by.total_seconds() * 1000))


@pytest.fixture(scope="module")
def time() -> Time:
    return Time(FakeClock(datetime.now(UTC)))


@pytest.fixture(scope="module")
def clinic(time: Time) -> Iterator[Clinic]:
    """A demo in a thread of its own, whose tokens live for five minutes of that clock."""
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    container = a_container(demo_settings(TOKEN_LIFE=f"{LIFE.seconds}s"), clock=time.clock)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        container.edge.override(evolve(container.edge(), origins=frozenset({f"http://localhost:{port}"})))
        server = uvicorn.Server(server_config(create_app(container, seed), container.edge(), timedelta(seconds=1)))
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        serving.start()
        try:
            yield Clinic(cast(ServerProcess, SimpleNamespace(port=port)))
        finally:
            server.should_exit = True
            serving.join()


@pytest.fixture(scope="module")
def browser(clinic: Clinic) -> Iterator[Browser]:
    with a_browser() as browser:
        yield browser


def tokens(visit: Visit) -> list[str]:
    """What will be asked for tokens."""
    asked: list[str] = []
    visit.page.on("request", lambda one: "/token" in one.url and asked.append(one.url.rsplit("/chat", 1)[1]))
    return asked


EVENTS = """() => {
  window.told = [];
  for (const name of ['session', 'error', 'state']) addEventListener(`chat-${name}`, ({ detail }) => told.push(detail));
}"""


def test_a_token_is_renewed_again_and_again_and_nobody_notices(clinic: Clinic, visiting: Visiting, time: Time) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient, clock=time.clock.now()).open().live()
    asked = tokens(visit)
    visit.page.evaluate(EVENTS)

    for minutes in (4, 8, 12):
        with visit.page.expect_response("**/token/refresh"):
            time.passes(visit, timedelta(minutes=4))
        visit.write(f"After {minutes} minutes.")
        visit.arrived(f"After {minutes} minutes.")

    visit.panel.get_by_role("button", name="Your privacy").click()
    expect(visit.panel.get_by_role("region", name="Signed-in devices")).to_contain_text("This device")
    assert asked == ["/token/refresh"] * 3
    assert visit.page.evaluate("told") == []


def test_who_comes_back_after_the_token_has_ended_goes_on(clinic: Clinic, visiting: Visiting, time: Time) -> None:
    """As a computer that slept: no timer ran, its line is gone, and it takes its token for good."""
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient, clock=time.clock.now(), noisy=True, socket=True).open().live()
    visit.write("Before.")
    visit.arrived("Before.")
    asked = tokens(visit)

    visit.cut()
    time.clock.advance(timedelta(minutes=7))
    visit.write("After a while.")
    visit.mend()

    visit.arrived("After a while.")
    assert visit.bodies() == ["Before.", "After a while."]
    assert asked == ["/token/refresh", "/token"], "what has ended is renewed no more: who is there signs in anew"


def test_at_the_desk_too(clinic: Clinic, staffing: Staffing, time: Time) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    desk = staffing("dr-osei", f"{HOME}/{talk}", clock=time.clock.now()).live()
    asked = tokens(desk)

    for minutes in (4, 8):
        with desk.page.expect_response("**/token/refresh"):
            time.passes(desk, timedelta(minutes=4))
        desk.write(f"After {minutes} minutes.")
        desk.arrived(f"After {minutes} minutes.")

    desk.deed("Take").click()
    expect(desk.told).to_contain_text("Assigned")
    assert asked == ["/token/refresh"] * 2
