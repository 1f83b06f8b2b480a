"""At most 30 writes a second, counted for each conversation or service (fact sheet, section 5)."""

from collections import deque
from datetime import datetime, timedelta

from attrs import define, field

from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.limits import WRITES_A_SECOND

_SECOND = timedelta(seconds=1)


@define
class Rates:
    """The writes of the last second. A refused one does not count: it was not done."""

    writes_a_second: int = WRITES_A_SECOND
    _recent: dict[str, deque[datetime]] = field(factory=dict, init=False, repr=False)

    def count(self, key: str, now: datetime) -> None:
        """Count one write, or raise `Refused`."""
        recent = self._recent.setdefault(key, deque())
        while recent and now - recent[0] >= _SECOND:
            recent.popleft()
        if len(recent) >= self.writes_a_second:
            raise Refused(Error.TOO_MANY_REQUESTS)
        recent.append(now)
