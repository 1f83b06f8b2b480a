"""On a phone the panel is a page of its own: what is behind it is not reached, and it is closed as a page is."""

import pytest
from playwright.sync_api import expect

from tests.web.e2e.browsing import DESKTOP, PHONE, Visit
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.reaching import lost
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LINKS = """() => {
  for (const where of ['prepend', 'append']) {
    const link = Object.assign(document.createElement('a'), { href: '#behind', textContent: 'Behind' });
    document.body[where](link);
  }
}"""
IS_MODAL = "(widget) => widget.shadowRoot.querySelector('dialog').matches(':modal')"


def at_the_portal(clinic: Clinic, visiting: Visiting, size: tuple[int, int] = PHONE) -> Visit:
    """Somebody at a page with links before and after the widget."""
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient, size=size, reduced_motion="reduce")
    visit.page.evaluate(LINKS)
    visit.bubble.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.composer).to_be_focused()
    return visit.live()


def read_aloud(visit: Visit) -> list[str]:
    """The links of the page that assistive technology finds."""
    session = visit.page.context.new_cdp_session(visit.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    return [one["name"]["value"] for one in nodes if not one["ignored"] and one["role"]["value"] == "link"]


def focused(visit: Visit) -> list[str]:
    """Where the keyboard goes in the page, as Tab is pressed again and again."""
    found = []
    for _ in range(16):
        visit.page.keyboard.press("Tab")
        found.append(str(visit.page.evaluate("document.activeElement.localName")))
    return found


def is_modal(visit: Visit) -> bool:
    return bool(visit.page.locator("chat-widget").evaluate(IS_MODAL))


def is_closed(visit: Visit) -> None:
    expect(visit.page.locator("chat-widget")).not_to_have_attribute("open", "")
    expect(visit.bubble).to_be_focused()
    assert read_aloud(visit) == ["Behind", "Behind"]
    assert visit.page.evaluate("document.documentElement.style.overflow") == ""


def test_the_panel_fills_the_page_and_back_closes_it(clinic: Clinic, visiting: Visiting) -> None:
    visit = at_the_portal(clinic, visiting)
    frame = visit.page.locator("chat-widget iframe").bounding_box()
    assert frame is not None
    assert (frame["x"], frame["y"], frame["width"], frame["height"]) == (0, 0, *PHONE)
    expect(visit.bubble).to_be_hidden()
    assert visit.page.evaluate("document.documentElement.style.overflow") == "hidden"

    visit.page.go_back()

    is_closed(visit)


def test_what_is_behind_is_neither_read_nor_reached_and_escape_gives_it_back(
    clinic: Clinic, visiting: Visiting
) -> None:
    visit = at_the_portal(clinic, visiting)

    assert is_modal(visit)
    assert read_aloud(visit) == []
    assert "a" not in focused(visit)

    visit.composer.focus()
    visit.page.keyboard.press("Escape")
    is_closed(visit)


def test_escape_closes_it_where_the_page_itself_has_the_keyboard(clinic: Clinic, visiting: Visiting) -> None:
    visit = at_the_portal(clinic, visiting)
    visit.page.evaluate("document.querySelector('chat-widget').shadowRoot.querySelector('iframe').blur()")

    visit.page.keyboard.press("Escape")

    is_closed(visit)


def test_beside_a_page_the_panel_holds_nothing_back(clinic: Clinic, visiting: Visiting) -> None:
    visit = at_the_portal(clinic, visiting, DESKTOP)

    assert not is_modal(visit)
    assert read_aloud(visit) == ["Behind", "Behind"]
    assert "a" in focused(visit)


def test_a_page_that_becomes_narrow_gives_all_of_its_room(clinic: Clinic, visiting: Visiting) -> None:
    visit = at_the_portal(clinic, visiting, DESKTOP)

    visit.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})

    frame = visit.page.locator("chat-widget iframe")
    expect(visit.bubble).to_be_hidden()
    assert is_modal(visit)
    box = frame.bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == PHONE
    visit.page.set_viewport_size({"width": PHONE[1], "height": PHONE[0]})
    box = frame.bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (PHONE[1], PHONE[0]), "turned on its side it stays"


@pytest.mark.parametrize("size", [(PHONE[1], PHONE[0]), (683, 320)], ids=["on its side", "twice as large"])
def test_where_there_is_little_height_the_panel_takes_all_of_it(
    size: tuple[int, int], clinic: Clinic, visiting: Visiting
) -> None:
    visit = at_the_portal(clinic, visiting, size)

    assert is_modal(visit)
    visit.write("Is there room to read this?")
    expect(visit.message("Is there room to read this?").locator(".text")).to_be_in_viewport(ratio=1)
    expect(visit.composer).to_be_in_viewport(ratio=1)
    assert lost(visit) == []


def test_an_element_that_is_taken_away_while_it_is_open_gives_the_page_back(clinic: Clinic, visiting: Visiting) -> None:
    visit = at_the_portal(clinic, visiting)

    visit.page.evaluate("document.querySelector('chat-widget').remove()")

    assert read_aloud(visit) == ["Behind", "Behind"]
    assert visit.page.evaluate("document.documentElement.style.overflow") == ""
