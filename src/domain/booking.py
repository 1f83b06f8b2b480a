"""Bookings: time that is taken of people and things, for a while or for good."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from attrs import evolve, frozen

from domain.ids import CardId, ConversationId, Identity, identity_key
from domain.schedule import ticks


class Hindrance(StrEnum):
    """Why what is booked can not be kept as it is."""

    LEFT = "provider-left"
    """Somebody who is needed is no provider of the clinic any more."""
    CARE_ENDED = "care-ended"
    """Who it is with cares for the patient no more."""
    CLOSED = "time-closed"
    """Somebody, or something, that it needs is not to be booked then any more."""


@frozen(kw_only=True)
class Booking:
    """The time that a card's visit takes, the patient's too.

    With `held_until` it is only kept, and free again from then on.
    """

    card: CardId
    conversation: ConversationId
    patient: Identity
    owner: Identity
    visit: str
    start: datetime
    end: datetime
    busy_until: datetime
    """The end with its buffer."""
    needs: tuple[str, ...] = ()
    held_until: datetime | None = None

    @property
    def resources(self) -> tuple[str, ...]:
        """All whose time is taken by it: of the one it is booked with, of helpers and of things; of each once."""
        return tuple(dict.fromkeys(resource(one) for one in (self.owner, *self.needs)))

    def cells(self) -> Iterator[tuple[str, int]]:
        """Each piece of time of each resource: no two bookings ever hold the same one. The patient needs no pause."""
        for name in self.resources:
            for tick in ticks(self.start, self.busy_until):
                yield name, tick
        for tick in ticks(self.start, self.end):
            yield resource(self.patient), tick

    def lasts_at(self, at: datetime) -> bool:
        """Whether it is taken at that moment of deciding."""
        return self.held_until is None or self.held_until > at

    def confirmed(self) -> "Booking":
        """The booking, for good."""
        return evolve(self, held_until=None)


def resource(name: str) -> str:
    """The name of the time of somebody or something: one for every spelling, and for whatever visits need it as."""
    return f"time:{identity_key(name)}"
