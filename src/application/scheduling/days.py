"""From days, as clocks on some wall count them, to the moments between which they lie."""

from datetime import date as Day
from datetime import datetime, timedelta, tzinfo

from domain.wall_clock import moment


def span_of(zone: tzinfo, day: Day | None, days: int, now: datetime) -> tuple[datetime, datetime]:
    """When `days` days begin and end in a zone, from `day` on; from today where none is named."""
    first = day or now.astimezone(zone).date()
    return moment(first, 0, zone), moment(first + timedelta(days=days), 0, zone)
