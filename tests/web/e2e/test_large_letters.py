"""Pages with letters twice as large: everything that can be pressed can be reached, and lies under nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.web.e2e.auditing import AUDIT_STATES, auditor_at
from tests.web.e2e.browsing import DESKTOP, PHONE, a_browser
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import WIDE, Staffing
from tests.web.e2e.desk_states import DESK_STATES, DeskScene
from tests.web.e2e.measuring import TALL, a_clinic, administrator_at, counted
from tests.web.e2e.reaching import lost
from tests.web.e2e.states import BEFORE_CONSENT, STATES, Scene
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PANEL = ("asked-why", "consent", "talking", "attached", "rating", "quick", "locked")
DESK = (
    "sign-in",
    "list",
    "talking",
    "offline",
    "no-consent",
    "selecting",
    "note",
    "quick-responses",
    "acknowledging",
    "outside",
    "settings",
    "prioritising",
    "handing-over",
)


@pytest.fixture(scope="module")
def browser(clinic: Clinic) -> Iterator[Browser]:
    """A browser whose person has asked for letters twice as large."""
    with a_browser("--blink-settings=defaultFontSize=32") as browser:
        yield browser


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("name", PANEL)
def test_nothing_of_the_widget_is_lost(name: str, size: tuple[int, int], clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient(consents=name not in BEFORE_CONSENT)
    assert lost(STATES[name](Scene(clinic, patient, visiting, {"reduced_motion": "reduce", "size": size}))) == []


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("name", DESK)
def test_nothing_of_the_desk_is_lost(name: str, size: tuple[int, int], clinic: Clinic, staffing: Staffing) -> None:
    assert lost(DESK_STATES[name](DeskScene(clinic, staffing, {"reduced_motion": "reduce", "size": size}))) == []


@pytest.mark.parametrize("size", [TALL, PHONE], ids=["desktop", "phone"])
def test_nothing_of_the_measures_and_the_audit_is_lost(size: tuple[int, int], clinic: Clinic, browser: Browser) -> None:
    with administrator_at(clinic, browser, answers=a_clinic(), size=size) as visit:
        counted(visit.page)
        assert lost(visit) == []
    for reach in AUDIT_STATES.values():
        with auditor_at(clinic, browser, size=size) as visit:
            reach(clinic, visit.page)
            assert lost(visit) == []
