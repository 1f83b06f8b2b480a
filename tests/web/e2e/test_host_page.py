"""What a page of a clinic says to its widget, and what it is told: as the papers promise it to who builds the page."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.web.e2e.browsing import DESKTOP, Visit
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LISTEN = """() => {
  window.told = [];
  const names = 'ready open close unread message state error consent session'.split(' ');
  for (const name of names) addEventListener(`chat-${name}`, (event) => told.push([name, event.detail ?? {}]));
}"""
"""Events reach the window: they bubble, and leave every shadow on their way."""


def told(visit: Visit, name: str) -> list[Any]:
    """The details of what a page was told under a name."""
    return [detail for heard, detail in visit.page.evaluate("told") if heard == name]


def hears(visit: Visit, name: str, detail: dict[str, Any]) -> None:
    """Wait until the page is told so."""
    wanted = "([name, detail]) => told.some((one) => JSON.stringify(one) === JSON.stringify([name, detail]))"
    visit.page.wait_for_function(wanted, arg=[name, detail])


def says(visit: Visit, call: str) -> None:
    """Call the element as a script of the page does."""
    visit.page.evaluate(f"document.querySelector('chat-widget').{call}")


def test_the_page_is_told_what_becomes_of_the_chat_and_no_word_of_it(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient(consents=False)
    visit = visiting(patient)
    visit.page.evaluate(LISTEN)

    says(visit, "open()")
    hears(visit, "open", {})
    hears(visit, "consent", {"needed": True})
    visit.panel.get_by_role("button", name="I agree").click()
    hears(visit, "consent", {"needed": False})
    hears(visit, "ready", {})
    visit.live()
    says(visit, "toggle()")
    hears(visit, "close", {})
    (talk,) = [one["id"] for one in patient("GET", "/conversations")["items"]]
    clinic.provider().says(talk, "For nobody but her.")
    hears(visit, "unread", {"count": 1})
    says(visit, "toggle()")
    hears(visit, "unread", {"count": 0})
    says(visit, "signOut()")
    hears(visit, "session", {"state": "ended"})
    says(visit, "close()")

    states = [one["state"] for one in told(visit, "state")]
    assert states[-1] == "ended"
    assert "ready" in states
    assert [len(told(visit, name)) for name in ("ready", "open", "close", "message")] == [1, 2, 2, 1]
    assert told(visit, "error") == []
    assert "nobody but her" not in str(visit.page.evaluate("told"))


def test_the_page_writes_sends_and_signs_out(clinic: Clinic, visiting: Visiting) -> None:
    """Before the chat is there, too: what is wanted meanwhile is done once it is."""
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient)
    visit.texts += ["Sent by the page.", "And this, too."]

    says(visit, "send('Sent by the page.')")
    says(visit, "open()")
    visit.live()
    expect(visit.message("Sent by the page.")).to_be_visible()
    says(visit, "setDraft('About my tablets: ')")
    expect(visit.composer).to_have_value("About my tablets: ")
    says(visit, "send('And this, too.')")
    expect(visit.message("And this, too.")).to_be_visible()
    expect(visit.panel.locator(".unsent")).to_have_count(0)
    assert visit.bodies() == ["Sent by the page.", "And this, too."]

    says(visit, "signOut()")
    expect(visit.panel.locator(".notice")).to_contain_text("signed out")


COLOURS = {
    "--chat-accent": "rgb(120, 40, 140)",
    "--chat-on-accent": "rgb(255, 250, 240)",
    "--chat-bg": "rgb(250, 248, 255)",
}


def test_the_page_gives_colours_scheme_and_place(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    style = "; ".join(f"{name}: {value}" for name, value in COLOURS.items())
    look = {"color_scheme": "dark", "reduced_motion": "reduce"}
    visit = visiting(patient, more=f'theme="light" style="{style}"', **look).open().live()
    visit.page.mouse.move(0, 0)

    expect(visit.bubble).to_have_css("background-color", COLOURS["--chat-accent"])
    visit.composer.fill("x")
    send = visit.panel.locator("chat-composer").get_by_role("button", name="Send")
    expect(send).to_have_css("background-color", COLOURS["--chat-accent"])
    expect(send).to_have_css("color", COLOURS["--chat-on-accent"])
    expect(visit.panel.locator("chat-panel")).to_have_css("background-color", COLOURS["--chat-bg"])
    expect(visit.panel.locator("html")).to_have_css("color-scheme", "light")
    assert is_at(visit) == "right"

    visit.page.evaluate("""() => {
      const widget = document.querySelector('chat-widget');
      widget.theme = 'dark';
      widget.position = 'bottom-left';
    }""")
    expect(visit.panel.locator("html")).to_have_css("color-scheme", "dark")
    assert is_at(visit) == "left"
    visit.composer.fill("")


def is_at(visit: Visit) -> str:
    """The side at whose bottom the bubble stands, with the panel over it."""
    width, height = DESKTOP
    bubble, panel = visit.bubble.bounding_box(), visit.page.locator("chat-widget iframe").bounding_box()
    assert bubble is not None
    assert panel is not None
    assert height - bubble["y"] - bubble["height"] == 24
    assert panel["y"] + panel["height"] < bubble["y"]
    left = (bubble["x"], panel["x"])
    right = (width - bubble["x"] - bubble["width"], width - panel["x"] - panel["width"])
    return "left" if left == (24, 24) else "right" if right == (24, 24) else f"{left} {right}"


MARKS = ["data-private", "data-dd-privacy", "data-hj-suppress", "data-sentry-block"]


def test_the_element_asks_recorders_of_sessions_to_look_away(clinic: Clinic, visiting: Visiting) -> None:
    visit = visiting(clinic.patient()).live()

    for mark in MARKS:
        expect(visit.page.locator("chat-widget")).to_have_attribute(mark, "hidden")


def test_what_is_being_composed_is_not_sent_by_the_key_that_ends_it(clinic: Clinic, visiting: Visiting) -> None:
    """As in Japanese: Enter takes the word that is offered, and the next one sends."""
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    keys = visit.page.context.new_cdp_session(visit.page)
    visit.composer.focus()
    keys.send("Input.imeSetComposition", {"text": "痛い", "selectionStart": 2, "selectionEnd": 2})
    expect(visit.composer).to_have_value("痛い")

    keys.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": "Enter", "windowsVirtualKeyCode": 13})
    keys.send("Input.insertText", {"text": "痛いです"})
    expect(visit.composer).to_have_value("痛いです")
    expect(visit.panel.locator("article")).to_have_count(0)
    visit.page.keyboard.press("Enter")

    expect(visit.message("痛いです")).to_be_visible()
    expect(visit.panel.locator(".unsent")).to_have_count(0)
    assert [one["body"] for one in patient("GET", f"/conversations/{talk}/messages")["items"]] == ["痛いです"]
