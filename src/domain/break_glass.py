"""Break-glass: somebody without sight opens a patient's conversations in an emergency, for an hour, and answers for it.

The emergency access procedure of 45 CFR 164.312(a)(2)(ii).
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from attrs import define, field, frozen

from domain.errors import (
    BreakGlassOpen,
    BreakGlassOver,
    BreakGlassReviewed,
    FreshSignInRequired,
    Invalid,
    ReviewPending,
)
from domain.ids import BreakGlassId, ConversationId, Identity
from domain.person import Role
from domain.session import Session
from domain.text import checked


class EmergencyReason(StrEnum):
    """Why the glass is broken."""

    DANGER_TO_LIFE = "danger-to-life"
    URGENT_CARE = "urgent-care"
    NOBODY_REACHABLE = "nobody-reachable"
    PATIENT_ASKED = "patient-asked"
    LEGAL_DUTY = "legal-duty"


class Verdict(StrEnum):
    """What came of the review."""

    JUSTIFIED = "justified"
    NOT_JUSTIFIED = "not-justified"
    ESCALATED = "escalated"


class GlassEnd(StrEnum):
    """How it ended."""

    EXPIRED = "expired"
    GIVEN_BACK = "given-back"
    WITHDRAWN = "withdrawn"


@frozen(kw_only=True)
class BreakGlassPolicy:
    """How long it lasts, and how lately one must have signed in."""

    lasts: timedelta = timedelta(minutes=60)
    fresh: timedelta = timedelta(minutes=5)


@frozen(kw_only=True)
class Review:
    """What somebody else found when they looked at it afterwards."""

    by: Identity
    at: datetime
    verdict: Verdict
    comment: str = field(repr=False)


@define(kw_only=True)
class BreakGlass:
    """One use. It covers one conversation of the patient, or (`conversation` is `None`) all of them."""

    LIMIT: ClassVar[int] = 1_000
    """Characters of the text that tells why, and of the review's comment."""

    id: BreakGlassId
    identity: Identity
    role: Role
    patient: Identity
    conversation: ConversationId | None
    reason: EmergencyReason
    text: str = field(repr=False)
    opened_at: datetime
    until: datetime
    ended_at: datetime | None = None
    ended_by: Identity | None = None
    ending: GlassEnd | None = None
    review: Review | None = None
    version: int = 0

    @classmethod
    def open(
        cls,
        *,
        id: BreakGlassId,
        session: Session | None,
        former: "BreakGlass | None",
        patient: Identity,
        conversation: ConversationId | None,
        reason: EmergencyReason,
        text: str,
        at: datetime,
        policy: BreakGlassPolicy,
    ) -> Self:
        """Break the glass. `former` is the person's last use: it must have been reviewed.

        Raises `FreshSignInRequired`, `ReviewPending`, or `Invalid` for a text that says nothing.
        """
        if session is None or at >= session.proven_at + policy.fresh:
            raise FreshSignInRequired("sign in again first")
        if former is not None and former.review is None:
            raise ReviewPending("the last use was not reviewed yet")
        return cls(
            id=id,
            identity=session.identity,
            role=session.role,
            patient=patient,
            conversation=conversation,
            reason=reason,
            text=checked(text, "/text", limit=cls.LIMIT),
            opened_at=at,
            until=at + policy.lasts,
        )

    def lasts_at(self, at: datetime) -> bool:
        """Whether it still opens anything."""
        return self.ended_at is None and at < self.until

    def opens(self, patient: Identity, conversation: ConversationId, at: datetime) -> bool:
        """Whether it lets its person read this conversation now."""
        covered = self.conversation is None or self.conversation == conversation
        return covered and self.patient == patient and self.lasts_at(at)

    def end(self, by: Identity, at: datetime) -> None:
        """End it: by the person, or by a privacy officer. `BreakGlassOver` when it has ended."""
        if not self.lasts_at(at):
            raise BreakGlassOver("it has ended")
        self.ended_at, self.ended_by = at, by
        self.ending = GlassEnd.GIVEN_BACK if by == self.identity else GlassEnd.WITHDRAWN

    def expire(self, at: datetime) -> bool:
        """End it when its time is over; `False` when it has ended, or not yet."""
        if self.ended_at is not None or at < self.until:
            return False
        self.ended_at, self.ending = self.until, GlassEnd.EXPIRED
        return True

    def be_reviewed(self, *, by: Identity, verdict: Verdict, comment: str, at: datetime) -> None:
        """Take the review: once, and after its end. Raises `BreakGlassOpen`, `BreakGlassReviewed`."""
        if by == self.identity:
            raise Invalid.at("", "own")
        if self.lasts_at(at):
            raise BreakGlassOpen("it is still open")
        if self.review is not None:
            raise BreakGlassReviewed("it was reviewed")
        self.expire(at)
        self.review = Review(by=by, at=at, verdict=verdict, comment=checked(comment, "/comment", limit=self.LIMIT))
