"""Portals of other origins: those that the settings list show the chat, and can not look into it; others do not."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from attrs import frozen
from playwright.sync_api import Browser, Page, expect

from adapters.http.web_assets import DIST
from tests.support.server import ServerProcess
from tests.support.services import absent
from tests.web.e2e.auditing import axe_complaints
from tests.web.e2e.browsing import HOST, Visit, a_browser, chromium
from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.portals import Portal, a_portal

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WIDGET = '<chat-widget user-id="{who}" user-type="patient" recipient-id="dr-osei"></chat-widget>'
CODES = """<script type="module">
document.querySelector('chat-widget').getToken = async () => (await fetch('/code')).text();
</script>"""


@frozen
class Town:
    """A server of ours, and three sites: `embeds` may show the widget, `calls` may also call, `stranger` may not."""

    clinic: Clinic
    embeds: Portal
    calls: Portal
    stranger: Portal

    def shows(self, portal: Portal, patient: Person, more: str = "") -> Portal:
        """The portal with the widget of a patient on its page, whose server asks ours for codes."""
        service = self.clinic.person("portal-server", "service")
        asked = {"identity": patient.identity, "userType": "patient"}
        portal.code = lambda: str(service("POST", "/token/codes", asked)["code"])
        widget = WIDGET.format(who=patient.identity).replace("></", f" {more}></")
        portal.html = HOST.format(url=self.clinic.url, widget=widget + CODES)
        return portal


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Its server lists two of the three sites."""
    chromium()
    if not (DIST / "embed.js").exists():
        absent("the web pages are not built: scripts/web.sh build")
    with ExitStack() as sites:
        embeds, calls, stranger = (sites.enter_context(a_portal()) for _ in range(3))
        listed = {
            "EMBED_ORIGINS": f"{embeds.url},{calls.url}",
            "ALLOWED_ORIGINS": calls.url,
            "CARE_CONTACT": "+1 415 555 0100",
        }
        server = ServerProcess(Path(tmp_path_factory.mktemp("demo")), settings=listed)
        asyncio.run(server.begin())
        try:
            yield Town(Clinic(server), embeds, calls, stranger)
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def browser(town: Town) -> Iterator[Browser]:
    with a_browser() as browser:
        yield browser


def a_page(browser: Browser, portal: Portal) -> Page:
    page = browser.new_context().new_page()
    page.goto(portal.url)
    page.wait_for_function("customElements.get('chat-widget') !== undefined")
    return page


def test_a_listed_portal_shows_the_chat_and_its_scripts_read_nothing_of_it(town: Town, browser: Browser) -> None:
    patient = town.clinic.patient()
    talk = town.clinic.talk(patient)
    visit = Visit(a_page(browser, town.shows(town.embeds, patient)))
    heard: list[str] = []
    asked: set[str] = set()
    visit.page.on("console", lambda said: heard.append(said.text))
    visit.page.on("request", lambda request: asked.add(urlsplit(request.url).netloc))

    visit.open().live()
    visit.write("Only for my doctor.")
    visit.arrived("Only for my doctor.")

    doctor = town.clinic.provider()
    assert [one["body"] for one in doctor("GET", f"/conversations/{talk}/messages")["items"]] == ["Only for my doctor."]
    reach = """() => {
      const frame = document.querySelector('chat-widget').shadowRoot.querySelector('iframe');
      try { return frame.contentDocument?.body.textContent ?? null } catch { return null }
    }"""
    assert visit.page.evaluate(reach) is None
    assert "Only for my doctor." not in visit.page.content()
    assert heard == []
    assert asked <= {urlsplit(town.clinic.url).netloc, urlsplit(town.embeds.url).netloc}
    visit.page.context.close()


def test_a_portal_that_may_show_the_chat_may_not_call_the_server_itself(town: Town, browser: Browser) -> None:
    page = a_page(browser, town.shows(town.embeds, town.clinic.patient()))

    call = (
        """async (url) => fetch(url, { headers: { Authorization: 'Bearer x' } }).then(() => 'read', () => 'refused')"""
    )

    assert page.evaluate(call, f"{town.clinic.url}/api/v2/twilio/chat/me") == "refused"
    page.context.close()


def test_a_portal_that_is_listed_for_both_may_have_the_panel_in_its_own_page(town: Town, browser: Browser) -> None:
    patient = town.clinic.patient()
    town.clinic.talk(patient)
    page = a_page(browser, town.shows(town.calls, patient, 'isolation="page"'))
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))

    page.locator("chat-widget button").first.click()
    page.locator("chat-panel textarea").fill("Written in the page.")
    page.locator("chat-panel textarea").press("Enter")

    expect(page.locator("chat-panel article", has_text="Written in the page.")).to_contain_text("Sent")
    assert said == []
    page.context.close()


HEARS = """<script>
self.heard = [];
addEventListener('chat-error', (event) => heard.push(event.detail.code));
</script>"""


@pytest.mark.parametrize("more", ["", 'isolation="page" '], ids=["in-a-frame", "in-the-page"])
def test_a_portal_that_is_not_listed_tells_people_how_else_to_reach_the_clinic(
    more: str, town: Town, browser: Browser
) -> None:
    page = browser.new_context().new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    portal = town.shows(town.stranger, town.clinic.patient(), more)
    portal.html = portal.html.replace("</head>", f"{HEARS}</head>")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(portal.url)
    page.locator("chat-widget button").click()
    instead = page.frame_locator("chat-widget iframe").locator("chat-help")

    expect(instead.get_by_role("heading", name="Chat can not be opened here")).to_be_visible()
    expect(instead).to_contain_text("+1 415 555 0100")
    expect(instead).to_contain_text("In an emergency, call ")
    assert page.evaluate("heard") == ["not-here"]
    assert "/code" not in asked, "nobody signs in here"
    assert any(town.embeds.url in text if not more else "CORS" in text for text in said), "the browser says why"
    assert axe_complaints(page) == []

    instead.get_by_role("button", name="Try again").focus()
    page.keyboard.press("Escape")
    expect(page.locator("chat-widget iframe")).to_be_hidden()
    expect(page.locator("chat-widget button")).to_be_focused()
    page.context.close()


def test_a_frame_that_did_not_come_is_fetched_again_when_somebody_asks(town: Town, browser: Browser) -> None:
    patient = town.clinic.patient()
    town.clinic.talk(patient)
    page = browser.new_context().new_page()
    page.route("**/embed/chat", lambda route: route.abort())
    page.goto(town.shows(town.embeds, patient).url)
    page.locator("chat-widget button").click()
    frame = page.frame_locator("chat-widget iframe")
    expect(frame.get_by_role("heading", name="Chat can not be opened here")).to_be_visible()
    page.unroute("**/embed/chat")

    frame.get_by_role("button", name="Try again").click()

    expect(frame.locator("html[data-link=live]")).to_be_attached()
    page.context.close()


def test_a_frame_that_did_not_come_is_fetched_again_by_itself_while_nobody_reads_what_stands_there(
    town: Town, browser: Browser
) -> None:
    page = browser.new_context().new_page()
    page.clock.install()
    page.route("**/embed/chat", lambda route: route.abort())
    with page.expect_response("**/embed/help"):
        page.goto(town.shows(town.embeds, town.clinic.patient()).url)
        page.wait_for_function("document.querySelector('chat-widget')?.shadowRoot?.querySelector('iframe')")
        page.clock.run_for(5_000)
    frame = page.frame_locator("chat-widget iframe")
    expect(frame.get_by_role("button", name="Try again")).to_be_attached()
    page.unroute("**/embed/chat")

    with page.expect_response("**/embed/chat"):
        page.clock.run_for(61_000)

    expect(frame.locator("html[data-link=live]")).to_be_attached()
    page.context.close()


def test_who_takes_the_element_away_waits_for_no_frame(town: Town, browser: Browser) -> None:
    page = browser.new_context().new_page()
    page.clock.install()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        page.goto(town.shows(town.stranger, town.clinic.patient()).url)
        page.clock.run_for(500)

    page.evaluate("document.querySelector('chat-widget').remove()")
    page.clock.run_for(120_000)

    assert asked == ["/", "/chat/embed.js", "/embed/chat"]
    page.context.close()
