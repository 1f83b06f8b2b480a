"""Every state of the widget is reached, and is sound: for assistive technology, in both schemes, on a phone."""

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.web.e2e.browsing import PHONE, Visit
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.reaching import moving
from tests.web.e2e.states import BEFORE_CONSENT, NO_PATIENTS_PANEL, STATES, Scene
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

EMERGENCY = re.compile("[Ee]mergenc")
"""Whom to call in one stands over whatever else a patient is shown, in English and in Spanish."""


@pytest.mark.parametrize("name", STATES)
def test_a_state_is_sound_in_both_schemes_and_on_a_phone(name: str, clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient(consents=name not in BEFORE_CONSENT)

    visit = STATES[name](Scene(clinic, patient, visiting, {"reduced_motion": "reduce"}))

    if name not in NO_PATIENTS_PANEL:
        expect(visit.panel.locator(".emergency")).to_contain_text(EMERGENCY)
    for scheme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=scheme)
        assert faults(visit) == [], scheme
    visit.page.set_viewport_size({"width": 320, "height": PHONE[1]})
    assert faults(visit) == [], "phone"
    assert overflows(visit) == []
    if name not in NO_PATIENTS_PANEL:
        expect(visit.panel.locator(".emergency")).to_be_in_viewport(ratio=1)
    assert moving(visit) == [], "who wants nothing to move"


def faults(visit: Visit) -> list[Any]:
    """What axe finds, in the host page and in the frame."""
    found = [Axe().run(frame).response["violations"] for frame in visit.page.frames]
    return [(one["id"], [node["html"][:160] for node in one["nodes"]]) for each in found for one in each]


def overflows(visit: Visit) -> list[str]:
    """The pages that can be scrolled sideways."""
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    return [frame.url for frame in visit.page.frames if frame.evaluate(wide)]
