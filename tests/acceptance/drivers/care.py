"""What the drivers offer of appointments and refills, and what is seen of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from attrs import field, frozen

from tests.acceptance.people import Person

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
EVERY_DAY = (*WEEKDAYS, "saturday", "sunday")
CHECK, NEW = "check-up", "new-complaint"
"""The first of these patients book themselves."""


@frozen(kw_only=True)
class SeenCard:
    """A card as one person sees it; `team` is empty for patients."""

    state: str
    facts: Mapping[str, Any] = field(repr=False)
    team: Mapping[str, Any] = field(repr=False)


@frozen(kw_only=True)
class FreeTime:
    """A time that is offered, as the patient's clocks show it."""

    provider: str
    start: str
    day: str
    time: str


def schedule_of(
    zone: str, start: str, end: str, *, needs: Sequence[str] = (), closed: str = "", days: Sequence[str] = WEEKDAYS
) -> dict[str, Any]:
    """A schedule as it is published: a window of every weekday, half-hour visits and ten minutes of rest."""
    reasons = [{"code": CHECK, "label": "Check-up", "selfBookable": True}, {"code": NEW, "label": "New complaint"}]
    visit = {"code": "visit", "label": "Visit", "minutes": 30, "bufferMinutes": 10}
    return {
        "zone": zone,
        "rules": [{"weekday": day, "from": start, "to": end} for day in days],
        "exceptions": [{"date": closed, "windows": []}] if closed else [],
        "visitTypes": [{**visit, "reasons": reasons, "needs": list(needs)}],
    }


class CareDriver(Protocol):
    """Appointments and refills, as people make them."""

    async def moves_to(self, whom: Person, zone: str) -> None: ...
    async def leaves_no_address(self, whom: Person) -> None: ...
    async def is_minor(self, patient: Person, guardian: Person, born: date) -> None: ...
    async def becomes_prescriber(self, whom: Person) -> None: ...
    async def publish(self, who: Person, whose: str, schedule: Mapping[str, Any]) -> None: ...
    async def ask_visit(self, who: Person, conversation: str, reason: str, provider: str = "") -> str: ...
    async def visits_to_book(self, who: Person) -> list[str]: ...
    async def under_way(self, who: Person) -> list[str]: ...
    async def free_times(self, who: Person, card: str, *, day: str | None = None) -> list[FreeTime]: ...
    async def step(self, who: Person, card: str, step: str, **say: str) -> None: ...
    async def card(self, who: Person, card: str) -> SeenCard: ...
    async def reminders(self, patient: Person) -> list[str]: ...
    async def keep_medications(self, who: Person, patient: Person, entries: Sequence[Mapping[str, Any]]) -> None: ...
    async def medication_text(self, who: Person, conversation: str, id: str) -> str: ...
    async def ask_refill(self, who: Person, conversation: str, medication: str, *, text: str = "") -> str: ...
    async def refills(self, who: Person, *, overdue: bool = False) -> list[str]: ...
