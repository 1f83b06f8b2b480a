"""What all kinds of card have in common for the use cases: the conduct, what it works with, and the list of them."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol

from attrs import frozen

from application.cards.occasion import Occasion
from application.cards.reminding import Reminders
from application.cards.waiting import Waiting
from application.ports.scheduler import Scheduler
from domain.card import Card, CardKind, Step
from domain.errors import Invalid


@frozen(kw_only=True)
class Tools:
    """What conducts work with."""

    scheduler: Scheduler
    waiting: Waiting
    reminders: Reminders
    slot_hold: timedelta = timedelta(minutes=5)
    """How long a patient has to confirm the time that they chose."""
    proposal_hold: timedelta = timedelta(hours=24)
    """How long a patient has to confirm the time that the team chose."""
    visits_ahead: int = 5
    """Visits that one patient has ahead, booked by themselves."""
    refill_due: timedelta = timedelta(hours=8)
    """Business time within which the team owes a refill its next step."""
    seen_due: timedelta = timedelta(hours=40)
    """Business time within which the team looks again at a refill that waits for a visit."""
    visit_due: timedelta = timedelta(hours=8)
    """Business time within which the team proposes a time for a visit that patients do not book themselves."""


class Conduct(Protocol):
    """What a kind of card does beside changing its state. Each returns the card as it is to be kept."""

    @property
    def kind(self) -> CardKind:
        """Whose conduct it is."""

    async def begun(self, occasion: Occasion, card: Card) -> Card:
        """The card is asked for."""
        ...

    async def moved(self, occasion: Occasion, before: Card, after: Card, step: Step) -> Card:
        """A step was taken."""
        ...

    async def due(self, occasion: Occasion, card: Card) -> Card | None:
        """Its time has come, or something that it hangs on has changed; `None` where nothing is to be done."""
        ...


@frozen
class PlainConduct:
    """A kind that only changes its state."""

    kind: CardKind

    async def begun(self, occasion: Occasion, card: Card) -> Card:
        return card

    async def moved(self, occasion: Occasion, before: Card, after: Card, step: Step) -> Card:
        return after

    async def due(self, occasion: Occasion, card: Card) -> Card | None:
        return None


@frozen
class Conducts:
    """The kinds of card that there are, each with its conduct."""

    by_name: Mapping[str, Conduct]

    def of(self, kind: str) -> Conduct:
        """The conduct of a kind, or `Invalid`."""
        try:
            return self.by_name[kind]
        except KeyError:
            raise Invalid.at("/kind", "unknown") from None
