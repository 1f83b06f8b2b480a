"""What people see of the scanner: a file that waits for it, that it turned down, that it could not look through."""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from adapters.http.web_assets import DIST
from tests.support.clamd import FOUND, FakeClamd
from tests.support.server import ServerProcess
from tests.support.services import absent
from tests.web.e2e.browsing import chromium
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, Staffing
from tests.web.e2e.files import TestFile, a_text
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ILL = FakeClamd(says=b"stream: Can't allocate memory ERROR\0")
WELL = FakeClamd(most=1000)
CLEAN, HARMFUL, TOO_LONG = a_text(name="list.txt"), TestFile("bad.txt", "text/plain", FOUND), a_text(2000, "long.txt")
CHECKING, REFUSED, UNCHECKED = "Checking file…", "Refused: it may do harm.", "It could not be checked."


@pytest.fixture(scope="module")
def daemon() -> Iterator[FakeClamd]:
    with in_a_thread(FakeClamd(most=WELL.most)) as daemon:
        yield daemon


@contextmanager
def in_a_thread(daemon: FakeClamd) -> Iterator[FakeClamd]:
    """A scanner whose loop is not that of the browser."""
    listens, over = threading.Event(), threading.Event()

    async def serve() -> None:
        async with daemon.listening():
            listens.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    listens.wait()
    try:
        yield daemon
    finally:
        over.set()
        thread.join()


@pytest.fixture(scope="module")
def clinic(daemon: FakeClamd, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """A demo whose files are looked through."""
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    scanner = {"SCANNER": f"clamd://127.0.0.1:{daemon.port}"}
    server = ServerProcess(Path(tmp_path_factory.mktemp("demo")), settings=scanner)
    try:
        asyncio.run(server.begin())
        yield Clinic(server)
    finally:
        server.terminate()


@pytest.fixture
def ill(daemon: FakeClamd) -> Iterator[FakeClamd]:
    """The scanner, which can not say anything until it is well."""
    becomes(daemon, ILL)
    yield daemon
    becomes(daemon, WELL)


def becomes(daemon: FakeClamd, other: FakeClamd) -> None:
    daemon.says, daemon.most = other.says, other.most


def test_a_file_that_waits_for_the_scanner_says_so_and_then_what_became_of_it(
    clinic: Clinic, visiting: Visiting, staffing: Staffing, ill: FakeClamd
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    desk = staffing("dr-osei", f"{HOME}/{talk}").live().following()
    visit.attach(CLEAN, HARMFUL, TOO_LONG)
    for name in (CLEAN.name, HARMFUL.name, TOO_LONG.name):
        expect(visit.file(name)).to_contain_text(CHECKING)

    visit.write("My list and two more.")

    expect(visit.message("My list and two more.")).to_contain_text(re.compile("Sent|Delivered|Read"))
    theirs = desk.message("My list and two more.")
    beside = desk.page.locator("context-panel")
    for place in (visit.message("My list and two more."), theirs, beside):
        expect(place.get_by_text(CHECKING)).to_have_count(3)
        expect(place.get_by_role("button", name="Save: ")).to_have_count(0)

    becomes(ill, WELL)  # and it is asked again after a while

    for place in (visit.message("My list and two more."), theirs, beside):
        expect(of_file(place, HARMFUL)).to_contain_text(REFUSED, timeout=60_000)
        expect(of_file(place, TOO_LONG)).to_contain_text(UNCHECKED, timeout=60_000)
        expect(place.get_by_role("button", name="Save: list.txt")).to_be_visible(timeout=60_000)
        expect(place.get_by_role("button", name="Save: ")).to_have_count(1)


def of_file(place: Locator, file: TestFile) -> Locator:
    """What is shown of a file of a message, or of a patient."""
    return place.locator("figure, li", has_text=file.name).last


def test_a_file_that_the_scanner_turns_down_can_only_be_removed(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()

    visit.attach(HARMFUL, TOO_LONG)

    expect(visit.file(HARMFUL.name)).to_contain_text(REFUSED)
    expect(visit.file(TOO_LONG.name)).to_contain_text(UNCHECKED)
    expect(visit.panel.get_by_role("button", name="Try again: ")).to_have_count(0)
    visit.composer.fill("With a file.")
    visit.composer.press("Enter")
    expect(visit.panel.locator(".over")).to_contain_text("your text is kept")
    for file in (HARMFUL, TOO_LONG):
        visit.panel.get_by_role("button", name=f"Remove: {file.name}").click()
    expect(visit.files).to_have_count(0)
    visit.write("With a file.")
    visit.arrived("With a file.")


def test_at_the_desk_too(clinic: Clinic, staffing: Staffing) -> None:
    talk = clinic.talk(clinic.patient())
    desk = staffing("dr-osei", f"{HOME}/{talk}").live()
    box = desk.page.locator("reply-box")

    box.locator("input[type=file]").set_input_files([HARMFUL.payload])

    expect(box.locator("chat-tray li")).to_contain_text(REFUSED)
    expect(box.get_by_role("button", name="Try again: ")).to_have_count(0)
    desk.composer.fill("With a file.")
    desk.composer.press("Enter")
    expect(box.locator(".over")).to_contain_text("your text is kept")
    box.get_by_role("button", name=f"Remove: {HARMFUL.name}").click()
    desk.write("With a file.")
    desk.arrived("With a file.")
