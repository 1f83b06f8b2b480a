"""Whose clocks count for a person: the one place where that is decided."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from attrs import field, frozen

from domain.person import Person

EARLIEST = ZoneInfo("Pacific/Kiritimati")
"""Where each day begins first: what ends on a birthday ends no later than this."""


@frozen
class Zones:
    """People of whom no zone is known live by the clinic's clocks."""

    clinic: ZoneInfo = field(factory=lambda: ZoneInfo("UTC"))

    def of(self, person: Person) -> ZoneInfo:
        """Whose clocks a person's times are shown by; the clinic's, too, for a name that is no zone."""
        return (_zone(person.zone) if person.zone else None) or self.clinic

    def of_birthdays(self, person: Person) -> ZoneInfo:
        """Whose days their age is counted by; for a name that is no zone, where they begin first (fails closed)."""
        return (_zone(person.zone) or EARLIEST) if person.zone else self.clinic

    def birthdays_today(self, person: Person, at: datetime) -> date:
        """The day by which it is told how old they are at that moment."""
        return at.astimezone(self.of_birthdays(person)).date()


@lru_cache(maxsize=1_000)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return None
