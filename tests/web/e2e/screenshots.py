"""Pictures of every state of the pages: `python -m tests.web.e2e.screenshots [FOLDER] [BEGINNING] [ENDING]`.

The folder is docs/images; of the states those whose picture's name begins so (`console-`, for one), in the looks
whose name ends so (`phone`, `dark-desktop`).
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen
from playwright.sync_api import Browser, Page

from tests.support.server import ServerProcess
from tests.web.e2e.auditing import AUDIT_STATES, an_emergency, auditor_at
from tests.web.e2e.browsing import DESKTOP, PHONE, Visit, a_browser
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import WIDE, staffing
from tests.web.e2e.desk_states import DESK_STATES, DeskScene
from tests.web.e2e.measuring import METRICS_STATES, TALL, state_of
from tests.web.e2e.signing_in import TURNED_AWAY, turned_away
from tests.web.e2e.states import BEFORE_CONSENT, STATES, Scene
from tests.web.e2e.visiting import receiving

LOOKS = {
    f"{scheme}-{place}": (scheme, size)
    for scheme in ("light", "dark")
    for place, size in (("desktop", DESKTOP), ("phone", PHONE))
}
PORTAL = {"portal": "", "portal-in-spanish": "#maria", "people": "#people"}


def main(folder: Path, beginning: str = "", ending: str = "") -> None:
    """Reach every state, in each look, and write its picture. Each look has a demo that nobody used before."""
    folder.mkdir(parents=True, exist_ok=True)
    for look, (scheme, size) in LOOKS.items():
        if look.endswith(ending):
            with a_demo() as clinic, a_browser() as browser:
                _take(clinic, browser, Look(look, scheme, size), folder, beginning)


@contextmanager
def a_demo() -> Iterator[Clinic]:
    with tempfile.TemporaryDirectory() as data:
        server = ServerProcess(Path(data))
        asyncio.run(server.begin())
        try:
            yield Clinic(server)
        finally:
            server.terminate()


@frozen
class Look:
    """How somebody looks at a page."""

    name: str
    scheme: str
    size: tuple[int, int]

    def on_a_desk(self, size: tuple[int, int]) -> tuple[int, int]:
        """The size of a page that has more room on a desk."""
        return PHONE if self.size == PHONE else size


def _take(clinic: Clinic, browser: Browser, look: Look, folder: Path, beginning: str) -> None:
    options = {"color_scheme": look.scheme, "size": look.size, "reduced_motion": "reduce"}

    def file(name: str) -> Path:
        return folder / f"{name}-{look.name}.png"

    with receiving(clinic, browser) as visiting, staffing(clinic, browser) as working:
        for name, state in STATES.items():
            if name.startswith(beginning):
                patient = clinic.patient(consents=name not in BEFORE_CONSENT)
                _picture(state(Scene(clinic, patient, visiting, options)), file(name))
        for name, reach in DESK_STATES.items():
            if f"console-{name}".startswith(beginning):
                scene = DeskScene(clinic, working, {**options, "size": look.on_a_desk(WIDE)})
                _picture(reach(scene), file(f"console-{name}"))
    for name in METRICS_STATES:
        if f"metrics-{name}".startswith(beginning):
            with state_of(clinic, browser, name, scheme=look.scheme, size=look.on_a_desk(TALL)) as visit:
                visit.page.screenshot(path=file(f"metrics-{name}"), full_page=True)
    for name, come in AUDIT_STATES.items():
        if f"audit-{name}".startswith(beginning):
            with auditor_at(clinic, browser, scheme=look.scheme, size=look.on_a_desk(WIDE)) as visit:
                come(clinic, visit.page)
                visit.page.screenshot(path=file(f"audit-{name}"))
    for name in TURNED_AWAY:
        if f"turned-away-{name}".startswith(beginning):
            width, height = look.size
            seen = {"color_scheme": look.scheme, "viewport": {"width": width, "height": height}}
            with turned_away(browser, name, **seen) as visit:
                visit.page.screenshot(path=file(f"turned-away-{name}"))
    if "audit-emergencies".startswith(beginning):
        _emergencies(clinic, browser, look, file("audit-emergencies"))
    for name, who in PORTAL.items():
        if name.startswith(beginning):
            page = _portal(clinic, browser, who, look.scheme, look.size)
            page.screenshot(path=file(name))
            page.context.close()


def _emergencies(clinic: Clinic, browser: Browser, look: Look, file: Path) -> None:
    with auditor_at(clinic, browser, scheme=look.scheme, size=look.on_a_desk(WIDE)) as visit:
        emergency = an_emergency(clinic)
        use = emergency.at(visit.page)
        use.get_by_role("button", name="What was read").click()
        use.get_by_role("table").wait_for()
        visit.page.screenshot(path=file)
        emergency.is_over(clinic)


def _picture(visit: Visit, file: Path) -> None:
    visit.page.screenshot(path=file)
    visit.leave()


def _portal(clinic: Clinic, browser: Browser, who: str, scheme: str, size: tuple[int, int]) -> Page:
    """The demo's page, with somebody talking in the widget where there is room for both."""
    width, height = size
    context = browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light", viewport={"width": width, "height": height}
    )
    page = context.new_page()
    page.goto(f"{clinic.url}/demo{who}")
    bubble = page.locator("chat-widget button")
    if who != "#people" and size == DESKTOP:
        bubble.click()
        page.frame_locator("chat-widget iframe").locator("article").first.wait_for()
    page.wait_for_timeout(400)
    return page


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images"), *sys.argv[2:4])
