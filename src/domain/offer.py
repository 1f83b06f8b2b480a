"""Offers: a provider is asked whether they answer a patient; silence until the deadline moves on."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import evolve, frozen

from domain.errors import NotFound, OfferOver
from domain.ids import ConversationId, Identity, OfferId
from domain.routing import Decision, Step, Why

OFFER_TIME = timedelta(minutes=2)
LOOK_AGAIN = timedelta(seconds=15)
"""How often the queue is looked at without any news."""
SILENCE_LASTS = timedelta(minutes=10)
"""For how long who stayed silent is not asked again."""


class Outcome(StrEnum):
    """What became of an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    SILENT = "silent"
    WITHDRAWN = "withdrawn"
    """It was answered or taken otherwise, or who was asked is not there any more."""


class DeclineReason(StrEnum):
    """Why somebody declines."""

    BUSY = "busy"
    NOT_MINE = "not-mine"
    """Somebody else should answer this."""
    KNOWS_PATIENT = "knows-patient"
    """They stand too near to the patient."""
    OTHER = "other"


@frozen(kw_only=True)
class Offer:
    """`to` is asked until `deadline` whether they answer."""

    id: OfferId
    conversation: ConversationId
    to: Identity
    step: Step
    offered_at: datetime
    deadline: datetime
    outcome: Outcome | None = None
    ended_at: datetime | None = None
    reason: DeclineReason | None = None

    def accept(self, by: Identity, at: datetime) -> "Offer":
        """The offer, accepted; accepting twice is once. Raises `OfferOver` when it ended otherwise."""
        self.check_is_for(by)
        return self if self.outcome is Outcome.ACCEPTED else self._end(Outcome.ACCEPTED, at)

    def decline(self, by: Identity, reason: DeclineReason, at: datetime) -> "Offer":
        """The offer, declined; declining twice is once. Raises `OfferOver` when it ended otherwise."""
        self.check_is_for(by)
        return self if self.outcome is Outcome.DECLINED else evolve(self._end(Outcome.DECLINED, at), reason=reason)

    def lapse(self, at: datetime) -> "Offer":
        """The offer, after its deadline."""
        return self._end(Outcome.SILENT, at)

    def withdraw(self, at: datetime) -> "Offer":
        """The offer, taken back."""
        return self._end(Outcome.WITHDRAWN, at)

    def check_is_for(self, by: Identity) -> None:
        """Raise `NotFound` for anybody else: nobody is told of others' offers."""
        if by != self.to:
            raise NotFound("offer")

    def _end(self, outcome: Outcome, at: datetime) -> "Offer":
        if self.outcome is not None or (outcome is Outcome.ACCEPTED and at >= self.deadline):
            raise OfferOver("the offer has ended")
        return evolve(self, outcome=outcome, ended_at=at)


@frozen(kw_only=True)
class Passed:
    """Somebody who did not take it, and when."""

    identity: Identity
    why: Why
    at: datetime


@frozen(kw_only=True)
class Ticket:
    """A conversation that waits for somebody: from when on, who was asked, and when to look at it again.

    While it has no live offer it stands in the queue of its pool. `owner` is who stays accountable meanwhile,
    although they are not there. `version` is that of the record.
    """

    conversation: ConversationId
    since: datetime
    due_at: datetime
    owner: Identity | None = None
    offer: Offer | None = None
    passed: tuple[Passed, ...] = ()
    queued_at: datetime | None = None
    decided: str | None = None
    """What was decided last, to note it in the log only when it differs."""
    closed_at: datetime | None = None
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether somebody is still sought."""
        return self.closed_at is None

    def passed_at(self, at: datetime) -> dict[Identity, Why]:
        """Who is not asked now: who declined, and who was silent lately."""
        return {
            one.identity: one.why for one in self.passed if one.why is not Why.SILENT or at < one.at + SILENCE_LASTS
        }

    def offered(self, offer: Offer, decided: str) -> "Ticket":
        """With somebody asked."""
        return evolve(self, offer=offer, due_at=offer.deadline, queued_at=None, decided=decided)

    def queued(self, at: datetime, decided: str) -> "Ticket":
        """With nobody to ask now."""
        return evolve(self, offer=None, due_at=at + LOOK_AGAIN, queued_at=self.queued_at or at, decided=decided)

    def moved_on(self, ended: Offer, at: datetime) -> "Ticket":
        """After an offer ended without anybody taking it: to be decided at once."""
        passed = self.passed
        if ended.outcome in {Outcome.DECLINED, Outcome.SILENT}:
            why = Why.DECLINED if ended.outcome is Outcome.DECLINED else Why.SILENT
            others = tuple(one for one in passed if one.identity != ended.to)
            passed = (*others, Passed(identity=ended.to, why=why, at=at))
        return evolve(self, offer=None, due_at=at, passed=passed)

    def closed(self, at: datetime) -> "Ticket":
        """Nobody is sought any more."""
        return evolve(self, offer=None, queued_at=None, closed_at=at)

    def reopened(self, at: datetime, owner: Identity | None) -> "Ticket":
        """For a new episode of waiting: what was declined before may be asked again."""
        return evolve(
            self, since=at, due_at=at, owner=owner, offer=None, passed=(), queued_at=None, decided=None, closed_at=None
        )


@frozen(kw_only=True)
class RoutingEntry:
    """A line of the routing log: what happened to a conversation that waited, and why."""

    conversation: ConversationId
    at: datetime
    event: str
    """`offered`, `queued`, `owned`, or how an offer ended."""
    identity: Identity | None = None
    step: Step | None = None
    decision: Decision | None = None
    """With why each of the others was not asked."""
    position: int = 0
    """Its place among all lines; 0 until the record has given it."""
