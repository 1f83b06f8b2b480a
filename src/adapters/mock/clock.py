"""A clock that stands still until it is told otherwise."""

from datetime import UTC, datetime, timedelta

from attrs import define

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning."""


@define
class FakeClock:
    """A clock for tests and rehearsals."""

    _now: datetime = START

    def now(self) -> datetime:
        """The time it was set to, aware, in UTC."""
        return self._now

    def advance(self, by: timedelta) -> datetime:
        """Let time pass, and return what it is then."""
        self._now += by
        return self._now
