"""Auditors at the page of the audit, looked after until they have gone."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import httpx
from attrs import frozen
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import CHAT, Clinic, Person

AUDIT = "/audit/chat"


@contextmanager
def auditor_at(
    clinic: Clinic,
    browser: Browser,
    *,
    scheme: str = "light",
    size: tuple[int, int] = (1180, 860),
    locale: str = "en-US",
) -> Iterator[Visit]:
    """A page that nobody has signed in to yet; in the end what never may happen is looked for."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        locale=locale,
    )
    context.set_default_timeout(15_000)
    # A question that is refused is one of the examples, and the browser tells of it.
    visit = Visit(context.new_page(), noisy=True)
    visit.page.goto(f"{clinic.url}{AUDIT}")
    visit.page.get_by_role("heading", name="Audit").wait_for()
    yield visit
    visit.leave()


@frozen
class Emergency:
    """A use of break-glass by which something was read, and that goes on."""

    glass: str
    admin: Person
    patient: Person
    talk: str

    def at(self, page: Page) -> Locator:
        """Where it stands on the page, in the queue of an auditor who signs in."""
        page.get_by_role("button", name="Clinic Auditor").click()
        page.get_by_role("navigation").get_by_role("button", name="Emergencies to review").click()
        name = f"{self.admin.identity} opened the conversations of {self.patient.identity}"
        return page.get_by_role("article", name=name, exact=True)

    def is_over(self, clinic: Clinic) -> None:
        """End and review it: who waits for a review breaks no other glass."""
        auditor = clinic.person("auditor", "auditor")
        auditor("DELETE", f"/break-glass/{self.glass}")
        auditor("POST", f"/break-glass/{self.glass}/review", {"outcome": "justified", "comment": "As it should be"})


def an_emergency(clinic: Clinic) -> Emergency:
    """Bring it about."""
    patient, admin = clinic.patient(), clinic.person("amir-admin", "admin")
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")
    told = {"patient": patient.identity, "reason": "urgent-care", "text": "Found unconscious at home"}
    glass = admin("POST", "/break-glass", told)["id"]
    admin("GET", f"/conversations/{talk}/messages")
    return Emergency(glass, admin, patient, talk)


def axe_complaints(page: Page) -> list[str]:
    """What axe finds on the page."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found]


def at_the_door(clinic: Clinic, page: Page) -> None:
    """Nobody is signed in yet."""


def records(clinic: Clinic, page: Page) -> None:
    """What was done about one patient."""
    patient = clinic.patient()
    talk = clinic.talk(patient)
    patient.says(talk, "The tablets make me dizzy.")
    _in(page)
    page.get_by_label("About patient").fill(patient.identity)
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.locator("tbody tr", has_text="message.send")).to_have_count(1)


def refusals(clinic: Clinic, page: Page) -> None:
    """What was refused, and may be signed for."""
    patient = clinic.patient()
    asked = {"Authorization": f"Bearer {patient.token}"}
    assert httpx.get(f"{patient.url}{CHAT}/audit", headers=asked, trust_env=False).status_code == 403
    _in(page)
    page.get_by_role("button", name="What was refused").click()
    expect(page.get_by_role("heading", name="Sign for it")).to_be_visible()


def legal_holds(clinic: Clinic, page: Page) -> None:
    """A hold that stands and one that was lifted, and somebody is asked whether it is to be lifted."""
    patient, admin = clinic.patient(), clinic.person("amir-admin", "admin")
    for reason in ("A court asked for it", "Complaint of February"):
        hold = admin("POST", "/holds", {"patient": patient.identity, "reason": reason})["id"]
    admin("DELETE", f"/holds/{hold}")
    _in(page)
    page.get_by_role("navigation").get_by_role("button", name="Legal holds").click()
    page.get_by_label("Show those that were lifted, too").check()
    lifted = page.get_by_role("article").filter(has_text="Lifted by amir-admin")
    expect(lifted.filter(has_text=patient.identity)).to_be_visible()
    page.get_by_role("button", name=f"Lift it: All that is kept of {patient.identity}").click()
    expect(page.get_by_role("button", name="Yes, lift it")).to_be_visible()


def an_administrator(clinic: Clinic, *pools: str) -> None:
    """The administrator of the demo is of these pools."""
    said = {"userType": "admin", "displayName": "Clinic Administrator", "pools": list(pools)}
    clinic.person("directory", "service")("PUT", "/people/admin", said)


def nothing_found(clinic: Clinic, page: Page) -> None:
    """A question that no record answers."""
    _in(page)
    page.get_by_label("About patient").fill(clinic.patient().identity)
    page.get_by_label("Act", exact=True).fill("export")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.locator("tbody tr")).to_have_count(0)


def not_to_be_asked(clinic: Clinic, page: Page) -> None:
    """A question that the server refuses."""
    _in(page)
    page.get_by_label("Act", exact=True).fill("No Such Act")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("can not be asked")


def signed_out(clinic: Clinic, page: Page) -> None:
    """Nobody any more."""
    _in(page)
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("status")).to_contain_text("You are signed out")


def _in(page: Page) -> None:
    page.get_by_role("button", name="Clinic Auditor").click()
    page.get_by_role("button", name="Sign out").wait_for()


AUDIT_STATES: Mapping[str, Callable[[Clinic, Page], None]] = {
    "sign-in": at_the_door,
    "records": records,
    "refusals": refusals,
    "holds": legal_holds,
    "nothing": nothing_found,
    "not-to-be-asked": not_to_be_asked,
    "signed-out": signed_out,
}
