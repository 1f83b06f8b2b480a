"""The machine's clock."""

from datetime import UTC, datetime

from attrs import frozen


@frozen
class SystemClock:
    """The wall clock of this machine."""

    def now(self) -> datetime:
        """The time now, aware, in UTC."""
        return datetime.now(UTC)
