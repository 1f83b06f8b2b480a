"""Proxies: who acts for a patient, under which grant, and what that lets them do now."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.ages import AgeBand
from domain.errors import Forbidden, GrantOver, Invalid
from domain.grant_scope import GrantScope
from domain.ids import GrantId, Identity

Mandate = tuple[Identity, GrantScope]
"""For whom, and what."""


def may_act(mandates: Iterable[Mandate]) -> bool:
    """Whether they let a proxy chat for anybody: to sign somebody's consent alone opens no chat."""
    return any(scope is not GrantScope.CONSENT for _, scope in mandates)


class Basis(StrEnum):
    """Why somebody may act for a patient."""

    PATIENT = "patient"
    """The patient wishes it; it counts while they agree to share with a proxy."""
    LEGAL = "legal"
    """A court or a power of attorney says so."""
    MINOR = "minor"
    """The law gives it to parents, as far as the age rules go."""


class GrantEnding(StrEnum):
    """How a grant ended."""

    ENDED = "ended"
    NARROWED = "narrowed"
    """Another one with less in it took its place."""
    LAPSED = "lapsed"
    """Its time was over."""


@frozen(kw_only=True)
class ProxyGrant:
    """What `proxy` may do for `patient` from `since` until `until` (`None`: until it is ended).

    Nothing of it changes but its end; less of it is another grant in its place.
    """

    id: GrantId
    patient: Identity
    proxy: Identity
    scopes: frozenset[GrantScope]
    basis: Basis
    since: datetime
    until: datetime | None
    granted_by: Identity
    granted_at: datetime
    evidence: str | None = field(default=None, repr=False)
    narrows: GrantId | None = None
    ended_at: datetime | None = None
    ended_by: Identity | None = None
    ending: GrantEnding | None = None

    def __attrs_post_init__(self) -> None:
        _check_representable(self.since, "/since")
        if self.until is not None:
            _check_representable(self.until, "/until")
        if not self.scopes:
            raise Invalid.at("/scopes", "empty")
        if GrantScope.WRITE in self.scopes and GrantScope.READ not in self.scopes:
            raise Invalid.at("/scopes", "write-without-read")
        if self.until is not None and self.until <= self.since:
            raise Invalid.at("/until", "before-since")

    def in_force(self, at: datetime) -> bool:
        """Whether it counts at that time."""
        return self.ended_at is None and self.since <= at and (self.until is None or at < self.until)

    def end(self, at: datetime, by: Identity, why: GrantEnding = GrantEnding.ENDED) -> "ProxyGrant":
        """The same grant, ended. What law or court gave is not the patient's to take: `Forbidden`."""
        if self.ended_at is not None:
            return self
        if by == self.patient and self.basis is not Basis.PATIENT:
            raise Forbidden("it is not theirs to end")
        return evolve(self, ended_at=at, ended_by=by, ending=why)

    def narrow(
        self, scopes: frozenset[GrantScope], *, id: GrantId, at: datetime, by: Identity
    ) -> tuple["ProxyGrant", "ProxyGrant"]:
        """The grant ended, and the one with less in it; `Invalid` unless it is less, `GrantOver` if it ended."""
        if self.ended_at is not None:
            raise GrantOver("the grant is over")
        if not scopes < self.scopes:
            raise Invalid.at("/scopes", "not-narrower")
        ended = self.end(at, by, GrantEnding.NARROWED)
        less = evolve(
            self, id=id, scopes=scopes, since=max(self.since, at), granted_by=by, granted_at=at, narrows=self.id
        )
        return ended, less

    def allows(self, at: datetime, *, band: AgeBand, consented: bool, shares: bool) -> frozenset[GrantScope]:
        """What it lets the proxy do at that time.

        `band` is the patient's age band; `consented` whether their consent to chat is in force,
        without which only signing it is left; `shares` whether that consent covers a proxy.
        """
        if not self.in_force(at) or (self.basis is Basis.PATIENT and not shares):
            return frozenset()
        scopes = self.scopes & band.guardian if self.basis is Basis.MINOR else self.scopes
        return scopes if consented else scopes & {GrantScope.CONSENT}


def _check_representable(at: datetime, pointer: str) -> None:
    """Raise `Invalid` for a time that its zone puts before year 1 or after 9999 in UTC: nobody could read it."""
    try:
        at.astimezone(UTC)
    except OverflowError:
        raise Invalid.at(pointer, "out-of-range") from None
