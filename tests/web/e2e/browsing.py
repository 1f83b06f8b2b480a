"""Pages in a real browser, watched: whatever must never happen fails the test in which it does."""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Self
from urllib.parse import urlsplit

from attrs import define, field, frozen
from playwright.sync_api import (
    Browser,
    BrowserContext,
    FrameLocator,
    Locator,
    Page,
    Route,
    WebSocketRoute,
    expect,
    sync_playwright,
)

from tests.support.services import absent
from tests.web.e2e.files import TestFile
from tests.web.e2e.keeping import leaks

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync "
    # A page that the test itself answers comes from no address: it could open no socket to this machine.
    "--disable-features=LocalNetworkAccessChecks"
).split()
NAMES = ("chromium", "chromium-browser", "google-chrome")
DESKTOP, PHONE = (1180, 860), (390, 844)
EXPECTED_NOISE = ("net::ERR_", "WebSocket connection to", "Failed to load resource")
"""What the browser itself prints when a server is gone or refuses; only for tests in which it is or does."""

UNSENT = re.compile(r"\bunsent\b")

HOST = """<!doctype html><html lang="en"><head><title>Portal</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="{url}/chat/embed.js" async></script></head><body><main><h1>Portal</h1></main>{widget}</body></html>"""


def chromium() -> str:
    """The Chromium of this machine; without one the test is skipped, or fails where it must be there."""
    named = os.environ.get("CHROMIUM")
    found = named or next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        absent("no Chromium at CHROMIUM or on the PATH: apt-get install chromium")
    return str(found)


@contextmanager
def a_browser(*more: str) -> Iterator[Browser]:
    """A browser for some tests, with `more` flags. It ends with them: while it lives its loop holds the thread."""
    executable = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=[*FLAGS, *more])
        yield browser
        browser.close()


@define
class Visit:
    """Somebody at a page with the widget."""

    page: Page
    texts: list[str] = field(factory=list)
    """What the browser may keep nowhere, beside all that stands on the page in the end."""
    noisy: bool = False
    """Whether the browser may complain of a server that is gone or refuses."""
    sockets: list[WebSocketRoute] = field(factory=list)
    cut_off: bool = False
    """Whether no socket is let through; for visits with `socket=True`."""
    _complaints: list[str] = field(factory=list)
    _origins: set[str] = field(factory=set)

    def carry(self, socket: WebSocketRoute) -> None:
        """Pass sockets on, so that they can be cut; refuse them while there is no line."""
        if self.cut_off:
            socket.close(code=1013)
        else:
            self.sockets.append(socket)
            socket.connect_to_server()

    def __attrs_post_init__(self) -> None:
        self.page.on("console", lambda said: self._heard(said.type, said.text))
        self.page.on("pageerror", lambda error: self._complaints.append(str(error)))
        self.page.on("request", lambda asked: self._origins.add(urlsplit(asked.url).netloc))

    @property
    def bubble(self) -> Locator:
        """The button of the widget."""
        return self.page.locator("chat-widget button")

    @property
    def panel(self) -> FrameLocator:
        """What is inside the frame."""
        return self.page.frame_locator("chat-widget iframe")

    @property
    def composer(self) -> Locator:
        """Where a message is written."""
        return self.panel.locator("textarea")

    def open(self) -> "Visit":
        """Press the bubble."""
        self.bubble.click()
        self.panel.locator("chat-panel header").wait_for()
        return self

    def live(self) -> "Visit":
        """Wait until the socket is live."""
        self.panel.locator("html[data-link=live]").wait_for(state="attached")
        return self

    def live_here(self) -> Self:
        """Wait until the socket of the page itself is live."""
        self.page.locator("[data-link=live]").wait_for(state="attached")
        return self

    def cut(self) -> None:
        """Take the live socket away, and let none come back; for visits with `socket=True`."""
        self.cut_off = True
        for socket in self.sockets:
            socket.close(code=1012)
        self.sockets.clear()

    def mend(self) -> None:
        """Let sockets through again, and have the page try at once."""
        self.cut_off = False
        for frame in self.page.frames:
            frame.evaluate("dispatchEvent(new Event('online'))")

    def write(self, text: str) -> None:
        """Type a message and send it."""
        self.texts.append(text)
        self.composer.fill(text)
        self.composer.press("Enter")

    def attach(self, *files: TestFile) -> None:
        """Pick files with the paperclip."""
        self.panel.locator("input[type=file]").set_input_files([file.payload for file in files])

    @property
    def files(self) -> Locator:
        """The files that go with the next message."""
        return self.panel.locator("chat-tray li")

    def file(self, name: str) -> Locator:
        """One of them."""
        shown = self.panel.locator("chat-tray li")
        return shown.filter(has=self.page.locator(f'button[aria-label$=": {name}"]')).first

    def message(self, text: str) -> Locator:
        """The message with this text."""
        return self.panel.locator("article", has_text=text)

    def arrived(self, text: str, timeout: float | None = None) -> None:
        """Wait until what was written has reached the server, however far it got since."""
        expect(self.message(text)).not_to_have_class(UNSENT, timeout=timeout)

    def bodies(self) -> list[str]:
        """What the messages say, in order."""
        return self.panel.locator("article .text").all_inner_texts()

    def leave(self) -> None:
        """Go, once nothing is found that never may happen."""
        if not self.page.is_closed():
            self._check()
            self.page.context.close()

    def _check(self) -> None:
        assert self._complaints == []
        assert {origin for origin in self._origins if origin} == {urlsplit(self.page.url).netloc}
        assert leaks(self.page, self.texts) == set()

    def _heard(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"} and not (self.noisy and any(noise in text for noise in EXPECTED_NOISE)):
            self._complaints.append(f"{kind}: {text}")


@frozen
class Refusal:
    """A problem, in the place of an answer."""

    status: int
    code: str


def answer_with(said: object, route: Route) -> None:
    """Answer as the server would that says this."""
    if isinstance(said, Refusal):
        problem = {"type": f"/problems/{said.code}", "title": said.code, "status": said.status}
        route.fulfill(status=said.status, json=problem, content_type="application/problem+json")
    else:
        route.fulfill(json=said)


def visit(
    context: BrowserContext,
    url: str,
    widget: str,
    *,
    noisy: bool,
    socket: bool,
    held: str | None,
    answers: Mapping[str, object],
) -> Visit:
    """Open a page of our own origin that embeds the widget; requests to `held` are never answered."""
    page = context.new_page()
    found = Visit(page, noisy=noisy)
    document = HOST.format(url=url, widget=widget)
    page.route(f"{url}/portal", lambda route: route.fulfill(content_type="text/html", body=document))
    if held:
        page.route(held, lambda _: None)
    for asked, answer in answers.items():
        page.route(asked, partial(answer_with, answer))
    if socket:
        page.route_web_socket("**/live", lambda socket: found.carry(socket))
    page.goto(f"{url}/portal")
    page.wait_for_function("customElements.get('chat-widget') !== undefined")
    return found
