"""Every state of the console is reached, and is sound: for assistive technology, in both schemes, on a phone."""

import pytest
from playwright.sync_api import expect

from tests.web.e2e.browsing import PHONE
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import HOME, WIDE, Staffing
from tests.web.e2e.desk_states import DESK_STATES, DeskScene
from tests.web.e2e.reaching import moving
from tests.web.e2e.test_states import faults, overflows

pytestmark = [pytest.mark.browser, pytest.mark.slow]

INSIDE = """(one) => {
  const [own, around] = [one, one.closest('aside')].map((element) => element.getBoundingClientRect());
  return own.left >= around.left && own.right <= around.right;
}"""


@pytest.mark.parametrize("name", DESK_STATES)
def test_a_state_of_the_desk_is_sound_in_both_schemes_and_on_a_phone(
    name: str, clinic: Clinic, staffing: Staffing
) -> None:
    desk = DESK_STATES[name](DeskScene(clinic, staffing, {"reduced_motion": "reduce"}))

    for scheme in ("light", "dark"):
        desk.page.emulate_media(color_scheme=scheme)
        assert faults(desk) == [], scheme
    desk.page.set_viewport_size({"width": 320, "height": PHONE[1]})
    assert faults(desk) == [], "phone"
    assert overflows(desk) == []
    assert moving(desk) == [], "who wants nothing to move"


@pytest.mark.parametrize("name", ["elsewhere", "locked", "ended"])
def test_who_is_put_out_of_the_desk_is_told_why_without_seeing_it(
    name: str, clinic: Clinic, staffing: Staffing
) -> None:
    """The keyboard was in what went: it is where the reason is read."""
    desk = DESK_STATES[name](DeskScene(clinic, staffing, {}))

    expect(desk.page.locator("staff-gate h1")).to_be_focused()


def test_a_long_name_is_read_whole_beside_the_conversation(clinic: Clinic, staffing: Staffing) -> None:
    patient = clinic.patient()
    name = "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"
    admin = clinic.person("admin", "admin")
    admin("PUT", f"/people/{patient.identity}", {"userType": "patient", "displayName": name})

    desk = staffing("dr-osei", f"{HOME}/{clinic.talk(patient)}", size=WIDE).following()

    shown = desk.page.locator("context-panel h2")
    expect(shown).to_have_text(name)
    assert shown.evaluate(INSIDE)
