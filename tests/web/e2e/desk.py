"""Members of the care team at the Chat Management Center, looked after until they have gone."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import Any

from attrs import define
from playwright.sync_api import Browser, Locator, expect

from tests.web.e2e.browsing import Visit, answer_with
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.holding import watch

HOME = "/communications/chat"
WIDE = (1440, 900)

UNHURRIED = """() => {
  const wait = setTimeout;
  window.setTimeout = (work, after, ...more) => wait(work, after === 5000 ? 60_000 : after, ...more);
}"""


@define
class Desk(Visit):
    """Somebody at the console."""

    def live(self) -> "Desk":
        """Wait until the socket is live and the list is there."""
        self.live_here()
        self.page.locator("conversation-list .scroll > :is(ul, .empty)").wait_for()
        return self

    def following(self) -> "Desk":
        """Wait until what happens in the open conversation is told here; a sign that passes before it is missed."""
        self.page.locator("html[data-open=live]").wait_for(state="attached")
        return self

    def note(self, text: str) -> None:
        """Write a staff note."""
        self.texts.append(text)
        self.page.locator("reply-box").get_by_role("button", name="Staff note", exact=True).click()
        self.composer.fill(text)
        self.page.get_by_role("button", name="Save staff note, not sent to the patient").click()
        expect(self.thread.locator(".note", has_text=text)).to_be_visible()

    @property
    def composer(self) -> Locator:
        """Where a reply, or a note, is written."""
        return self.page.locator("reply-box textarea")

    @property
    def thread(self) -> Locator:
        """The messages of the open conversation."""
        return self.page.locator("console-thread .log")

    @property
    def rows(self) -> Locator:
        """The rows of the list."""
        return self.page.locator("conversation-list a.row")

    def row(self, conversation: str) -> Locator:
        """The row of a conversation."""
        return self.page.locator(f'conversation-list a.row[data-id="{conversation}"]')

    def box(self, conversation: str) -> Locator:
        """The checkbox of a row, while rows are selected."""
        return self.page.locator(f'conversation-list li:has(a[data-id="{conversation}"]) input[type=checkbox]')

    def order(self) -> list[str]:
        """The conversations in the order that they stand."""
        return [str(id) for id in self.rows.evaluate_all("rows => rows.map((row) => row.dataset.id)")]

    def pick(self, conversation: str) -> "Desk":
        """Open a conversation by its row."""
        self.row(conversation).click()
        expect(self.page.locator("conversation-pane h2").first).to_be_visible()
        return self

    def message(self, text: str) -> Locator:
        """The message, or note, with this text."""
        return self.thread.locator("article", has_text=text)

    def deed(self, name: str) -> Locator:
        """A button of the open conversation's toolbar."""
        return self.page.locator("conversation-pane .deeds").get_by_role("button", name=name, exact=True)

    @property
    def dialog(self) -> Locator:
        """What is asked now."""
        return self.page.locator("desk-dialog dialog")

    def panel(self, name: str) -> Locator:
        """What is unfolded over the desk."""
        return self.page.get_by_role("dialog", name=name)

    @property
    def for_me(self) -> Locator:
        """What one is asked and told."""
        return self.page.get_by_role("region", name="For you")

    @property
    def answers(self) -> Locator:
        """That a colleague writes an answer here."""
        return self.page.locator("conversation-pane .answers")

    def banner(self, text: str) -> Locator:
        """What stands over the open conversation."""
        return self.page.locator("pane-banners .banner", has_text=text)

    def about(self, name: str) -> Locator:
        """A button beside the conversation, which is a drawer on narrower screens."""
        drawer = self.page.get_by_role("button", name="About ")
        if drawer.is_visible():
            drawer.click()
        return self.page.locator("context-panel").get_by_role("button", name=name)

    def unhurried(self) -> "Desk":
        """Leave what was done undoable for a minute: five seconds are few on a busy machine."""
        self.page.evaluate(UNHURRIED)
        return self

    @property
    def told(self) -> Locator:
        """What was done, or went wrong."""
        return self.page.locator("chat-console .notices .told")


Staffing = Callable[..., Desk]


@contextmanager
def staffing(clinic: Clinic, browser: Browser) -> Iterator[Staffing]:
    """Gives a function that brings somebody to the console; in the end each visit is checked."""
    desks: list[Desk] = []

    def begin(
        identity: str | None = "dr-osei",
        at: str = HOME,
        *,
        size: tuple[int, int] = WIDE,
        clock: datetime | None = None,
        noisy: bool = False,
        socket: bool = False,
        held: str | None = None,
        watched: bool = False,
        answers: Mapping[str, object] | None = None,
        **context: Any,
    ) -> Desk:
        made = browser.new_context(viewport={"width": size[0], "height": size[1]}, **context)
        made.set_default_timeout(15_000)
        if watched:
            watch(made)
        if clock is not None:
            made.clock.install(time=clock)
        page = made.new_page()
        desk = Desk(page, clinic.said, noisy=noisy)
        desks.append(desk)
        if held:
            page.route(held, lambda _: None)
        for where, answer in (answers or {}).items():
            page.route(where, partial(answer_with, answer))
        if socket:
            page.route_web_socket("**/live", lambda one: desk.carry(one))
        asked = f"{'&' if '?' in at else '?'}as={identity}" if identity else ""
        page.goto(f"{clinic.url}{at}{asked}")
        return desk

    yield begin
    for one in desks:
        one.leave()
