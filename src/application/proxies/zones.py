"""Whose day it is: a person's time zone."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.person import Person

EARLIEST = ZoneInfo("Pacific/Kiritimati")
"""Where each day begins first: what ends on a birthday ends no later than this."""


def zone_of(person: Person) -> ZoneInfo:
    """The person's zone; for a name that is none, the one where birthdays come first (fails closed)."""
    return _zone(person.zone)


def today_of(person: Person, at: datetime) -> date:
    """The day that it is for the person at that moment."""
    return at.astimezone(zone_of(person)).date()


@lru_cache(maxsize=1_000)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return EARLIEST
