"""Pages in a person's own few colours, and written from right to left."""

import pytest
from playwright.sync_api import Browser, expect

from tests.web.e2e.auditing import AUDIT_STATES, auditor_at
from tests.web.e2e.browsing import PHONE, Visit
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import Staffing
from tests.web.e2e.desk_states import DESK_STATES, DeskScene
from tests.web.e2e.measuring import TALL, a_clinic, administrator_at, counted
from tests.web.e2e.reaching import lost, told_by_colour_alone
from tests.web.e2e.states import STATES, Scene
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.mark.parametrize("name", ["talking", "attached", "quick"])
def test_in_a_persons_own_colours_the_widget_can_be_told_apart(name: str, clinic: Clinic, visiting: Visiting) -> None:
    visit = STATES[name](Scene(clinic, clinic.patient(), visiting, {"forced_colors": "active"}))

    assert told_by_colour_alone(visit) == []
    for part in (visit.bubble, visit.panel.locator("article .text").first):
        style = part.evaluate("one => [getComputedStyle(one).borderTopStyle, getComputedStyle(one).outlineStyle]")
        assert style != ["none", "none"]
    icon = "one => [getComputedStyle(one, '::before').borderTopColor, getComputedStyle(one).backgroundColor]"
    assert len(set(visit.bubble.evaluate(icon))) == 2


@pytest.mark.parametrize("name", ["list", "selecting", "note", "settings", "quick-responses"])
def test_in_a_persons_own_colours_the_desk_can_be_told_apart(name: str, clinic: Clinic, staffing: Staffing) -> None:
    assert told_by_colour_alone(DESK_STATES[name](DeskScene(clinic, staffing, {"forced_colors": "active"}))) == []


def test_in_a_persons_own_colours_the_audit_and_the_measures_can_be_told_apart(
    clinic: Clinic, browser: Browser
) -> None:
    with auditor_at(clinic, browser) as visit:
        AUDIT_STATES["refusals"](clinic, visit.page)
        visit.page.emulate_media(forced_colors="active")
        assert told_by_colour_alone(visit) == []
    with administrator_at(clinic, browser, answers=a_clinic()) as visit:
        counted(visit.page)
        visit.page.emulate_media(forced_colors="active")
        assert told_by_colour_alone(visit) == []


@pytest.mark.parametrize("width", [TALL[0], 320])
def test_the_measures_and_the_audit_turn_round(width: int, clinic: Clinic, browser: Browser) -> None:
    size = (width, PHONE[1])
    with administrator_at(clinic, browser, answers=a_clinic(), size=size, locale="ar") as visit:
        counted(visit.page)
        turned_round(visit)
    with auditor_at(clinic, browser, size=size, locale="ar") as visit:
        AUDIT_STATES["refusals"](clinic, visit.page)
        turned_round(visit)


def turned_round(visit: Visit) -> None:
    """The name of the page stands on the right, what ends it on the left, and nothing is lost."""
    expect(visit.page.locator("html")).to_have_attribute("dir", "rtl")
    name = visit.page.get_by_role("heading", level=1).bounding_box()
    end = visit.page.get_by_role("button", name="Sign out").bounding_box()
    assert name is not None
    assert end is not None
    assert end["x"] < name["x"] + name["width"] / 2
    assert lost(visit) == []
