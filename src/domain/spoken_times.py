"""Moments in words: the day and the time of day, as clocks in some zone show them."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from attrs import frozen


@frozen(kw_only=True)
class TimeWords:
    """How one language says when something is."""

    at: str
    """How a day and a time of day are said, such as `on {day} at {clock}`."""
    days: tuple[str, ...]
    """From Monday on."""
    months: tuple[str, ...]
    date: str
    """How a date is said, with `{day}`, `{number}` and `{month}`."""

    def say(self, moment: datetime, zone: tzinfo) -> str:
        """A moment as clocks in that zone show it, and whose clocks they are."""
        local = moment.astimezone(zone)
        day = self.date.format(day=self.days[local.weekday()], number=local.day, month=self.months[local.month - 1])
        return self.at.format(day=day, clock=f"{local:%H:%M} ({_name(local)})")


def _name(local: datetime) -> str:
    """What a zone's clocks are called then, such as `EST`; many have no letters, only how far they are from UTC."""
    name = local.tzname() or "UTC"
    return f"UTC{name}" if name.startswith(("+", "-")) else name


ENGLISH = TimeWords(
    at="on {day} at {clock}",
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=tuple("January February March April May June July August September October November December".split()),
    date="{day}, {month} {number}",
)
SPANISH = TimeWords(
    at="el {day} a las {clock}",
    days=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    date="{day} {number} de {month}",
)
TIME_WORDS: Mapping[str, TimeWords] = {"en": ENGLISH, "es": SPANISH}
"""By language; the first one is for all others."""
