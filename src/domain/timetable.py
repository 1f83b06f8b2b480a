"""Hours over time: a clinic changes when it works, and what was business time yesterday stays so."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from attrs import frozen

from domain.hours import BusinessHours, Standing, Stretch

_EVER = datetime.min.replace(tzinfo=UTC)


class WorkingTime(Protocol):
    """What clocks ask of hours, of today's alone or of those over time."""

    def standing(self, at: datetime) -> Standing:
        """Open or closed at that moment, and why."""
        ...

    def stretches(self, start: datetime, end: datetime) -> Iterator[Stretch]:
        """The span in parts, in order and without gaps, each open or closed for one reason."""
        ...

    def add(self, at: datetime, duration: timedelta) -> datetime:
        """The first moment by which that much business time has passed since `at`; `NeverOpen` if it never will."""
        ...


@frozen
class Timetable:
    """Which hours held from when on; the first since ever, the last from then on."""

    parts: tuple[tuple[datetime, BusinessHours], ...]

    @classmethod
    def of(cls, first: BusinessHours, changes: Sequence[tuple[datetime, BusinessHours]] = ()) -> "Timetable":
        """First these, then each of the others from its moment on."""
        return cls(((_EVER, first), *changes))

    def until(self, moment: datetime, then: "Timetable") -> "Timetable":
        """These hours up to a moment, and those of another timetable from it on."""
        earlier = tuple(one for one in self.parts if one[0] < moment)
        later = tuple(one for one in then.parts if one[0] > moment)
        return Timetable((*earlier, (moment, then.at(moment)), *later))

    def at(self, moment: datetime) -> BusinessHours:
        """The hours that hold at that moment."""
        return next(hours for since, hours in reversed(self.parts) if since <= moment)

    def standing(self, at: datetime) -> Standing:
        """How the hours of that moment stand at it; `until` is what they said then."""
        return self.at(at).standing(at)

    def stretches(self, start: datetime, end: datetime) -> Iterator[Stretch]:
        """Each part of the span by the hours that held in it."""
        for hours, begins, ends in self._from(start):
            if begins >= end:
                return
            yield from hours.stretches(begins, end if ends is None else min(ends, end))

    def add(self, at: datetime, duration: timedelta) -> datetime:
        """By the hours of each moment, like `BusinessHours.add`."""
        left = duration
        for hours, begins, ends in self._from(at):
            if ends is None or hours.between(begins, ends) >= left:
                return hours.add(begins, left)
            left -= hours.between(begins, ends)
        raise AssertionError("the last part has no end")

    def _from(self, at: datetime) -> Iterator[tuple[BusinessHours, datetime, datetime | None]]:
        """The hours from a moment on, each with its span."""
        ends = [since for since, _ in self.parts[1:]]
        for (since, hours), until in zip(self.parts, [*ends, None], strict=True):
            if until is None or until > at:
                yield hours, max(since, at), until
