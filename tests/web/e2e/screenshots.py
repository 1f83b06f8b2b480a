"""Pictures of every state of the widget: `python -m tests.web.e2e.screenshots [FOLDER]` (docs/images)."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.support.server import ServerProcess
from tests.web.e2e.browsing import DESKTOP, PHONE, a_browser
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.states import BEFORE_CONSENT, STATES, Scene
from tests.web.e2e.visiting import receiving

LOOKS = {"light-desktop": ("light", DESKTOP), "dark-phone": ("dark", PHONE)}


def main(folder: Path) -> None:
    """Reach every state, in each look, and write its picture."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        server = ServerProcess(Path(data))
        asyncio.run(server.begin())
        try:
            _take(Clinic(server), folder)
        finally:
            server.terminate()


def _take(clinic: Clinic, folder: Path) -> None:
    with a_browser() as browser, receiving(clinic, browser) as visiting:
        for look, (scheme, size) in LOOKS.items():
            for name, state in STATES.items():
                patient = clinic.patient(consents=name not in BEFORE_CONSENT)
                options = {"color_scheme": scheme, "size": size, "reduced_motion": "reduce"}
                visit = state(Scene(clinic, patient, visiting, options))
                visit.page.screenshot(path=folder / f"{name}-{look}.png")
                visit.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/images"))
