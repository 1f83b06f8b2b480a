"""Pictures of every state of the pages: `python -m tests.web.e2e.screenshots [FOLDER] [BEGINNING]`.

The folder is docs/images; of the states those whose picture's name begins so (`console-`, for one).
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.support.server import ServerProcess
from tests.web.e2e.auditing import an_emergency, auditor_at
from tests.web.e2e.browsing import DESKTOP, PHONE, Visit, a_browser
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import WIDE, staffing
from tests.web.e2e.desk_states import DESK_STATES, DeskScene
from tests.web.e2e.measuring import METRICS_STATES, TALL, state_of
from tests.web.e2e.states import BEFORE_CONSENT, STATES, Scene
from tests.web.e2e.visiting import receiving

LOOKS = {
    f"{scheme}-{place}": (scheme, size)
    for scheme in ("light", "dark")
    for place, size in (("desktop", DESKTOP), ("phone", PHONE))
}
PORTAL = {"portal": "", "portal-in-spanish": "#maria", "people": "#people"}


def main(folder: Path, beginning: str) -> None:
    """Reach every state, in each look, and write its picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        server = ServerProcess(Path(data))
        asyncio.run(server.begin())
        try:
            _take(Clinic(server), folder, beginning)
        finally:
            server.terminate()


def _take(clinic: Clinic, folder: Path, beginning: str) -> None:
    with a_browser() as browser, receiving(clinic, browser) as visiting, staffing(clinic, browser) as working:
        for look, (scheme, size) in LOOKS.items():
            options = {"color_scheme": scheme, "size": size, "reduced_motion": "reduce"}
            for name, state in STATES.items():
                if name.startswith(beginning):
                    patient = clinic.patient(consents=name not in BEFORE_CONSENT)
                    _picture(state(Scene(clinic, patient, visiting, options)), folder / f"{name}-{look}.png")
            wide = {**options, "size": PHONE if size == PHONE else WIDE}
            for name, reach in DESK_STATES.items():
                if f"console-{name}".startswith(beginning):
                    _picture(reach(DeskScene(clinic, working, wide)), folder / f"console-{name}-{look}.png")
            for name in METRICS_STATES:
                if f"metrics-{name}".startswith(beginning):
                    at = {"scheme": scheme, "size": PHONE if size == PHONE else TALL}
                    with state_of(clinic, browser, name, **at) as visit:
                        visit.page.screenshot(path=folder / f"metrics-{name}-{look}.png", full_page=True)
            if "audit-emergencies".startswith(beginning):
                with auditor_at(clinic, browser, scheme=scheme, size=wide["size"]) as visit:
                    emergency = an_emergency(clinic)
                    use = emergency.at(visit.page)
                    use.get_by_role("button", name="What was read").click()
                    use.get_by_role("table").wait_for()
                    visit.page.screenshot(path=folder / f"audit-emergencies-{look}.png")
                    emergency.is_over(clinic)
            for name, who in PORTAL.items():
                if name.startswith(beginning):
                    page = _portal(clinic, browser, who, scheme, size)
                    page.screenshot(path=folder / f"{name}-{look}.png")
                    page.context.close()


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
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/images"), sys.argv[2] if len(sys.argv) > 2 else "")
