"""Consent: nobody chats about their health here who has not agreed to it."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.errors import Invalid
from domain.ids import Identity
from domain.person import Role

CHAT = "chat"
"""Needed for chat itself; every other scope is the patient's choice, and is taken back by itself."""
SMS, EMAIL, PUSH = "notices-sms", "notices-email", "notices-push"
AI_HELP, RECORDING, SHARING = "ai-help", "recording", "proxy-sharing"
SCOPES = frozenset({CHAT, SMS, EMAIL, PUSH, AI_HELP, RECORDING, SHARING})
LAST = datetime.max.replace(tzinfo=UTC)
"""No signature is later."""
NEXT = timedelta(microseconds=1)


class ConsentStatus(StrEnum):
    """How a person stands to the consent that chat needs."""

    NONE = "none"
    GRANTED = "granted"
    REVOKED = "revoked"
    EXPIRED = "expired"
    NOT_NEEDED = "not-needed"

    @property
    def in_force(self) -> bool:
        """Whether chat may go on."""
        return self in {ConsentStatus.GRANTED, ConsentStatus.NOT_NEEDED}


class SigningChannel(StrEnum):
    """How an agreement reached the record."""

    WEB = "web"
    PAPER = "paper"
    PHONE = "phone"


@frozen(kw_only=True)
class ConsentDocument:
    """What a person agrees to, in one language."""

    version: str
    language: str
    title: str
    text: str = field(repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 (FIPS 180-4, in hexadecimal) of version, language, title and text, each with its length before it.

        It is kept with the signature and proves later which words were signed.
        """
        parts = (self.version, self.language, self.title, self.text)
        framed = b"".join(f"{len(part.encode())}:".encode() + part.encode() for part in parts)
        return hashlib.sha256(framed).hexdigest()


@frozen(kw_only=True)
class ConsentVersion:
    """One version of the document in its languages, and what it does to earlier signatures.

    It counts from `since` on. Consents to earlier versions count for `grace` longer (zero: it takes
    effect at once); one to this version counts for `valid_for` from its signing (`None`: without end).
    """

    name: str
    since: datetime
    documents: tuple[ConsentDocument, ...]
    grace: timedelta = timedelta(0)
    valid_for: timedelta | None = None

    def document(self, language: str) -> ConsentDocument:
        """The document in that language, in the one it is a variety of, else in the first."""
        known = {one.language.lower(): one for one in self.documents}
        primary = language.lower().partition("-")[0]
        return known.get(language.lower()) or known.get(primary) or self.documents[0]


@frozen(kw_only=True)
class Withdrawal:
    """One scope, taken back while the others stayed."""

    scope: str
    at: datetime
    by: Identity


@frozen(kw_only=True)
class Consent:
    """What one person agreed to: which version, in which language, by whose hand and way.

    `digest` is that of the very document signed; `evidence` where a paper lies or who listened on
    the phone; `address` whence it came. Nothing of it changes but its endings.
    """

    identity: Identity
    version: str
    language: str
    scopes: frozenset[str]
    signed_at: datetime
    signed_by: Identity
    digest: str | None = None
    channel: SigningChannel = SigningChannel.WEB
    address: str = ""
    evidence: str | None = field(default=None, repr=False)
    withdrawn: tuple[Withdrawal, ...] = ()
    revoked_at: datetime | None = None
    revoked_by: Identity | None = None

    def revoke(self, at: datetime, by: Identity | None = None) -> "Consent":
        """The same consent, ended."""
        return self if self.revoked_at else evolve(self, revoked_at=max(at, self.signed_at), revoked_by=by)

    def without(self, scope: str, at: datetime, by: Identity) -> "Consent":
        """The same consent without one of its scopes; without chat it is ended."""
        if scope == CHAT:
            return self.revoke(at, by)
        if self.revoked_at or scope not in self.lasting_scopes:
            return self
        return evolve(self, withdrawn=(*self.withdrawn, Withdrawal(scope=scope, at=at, by=by)))

    @property
    def lasting_scopes(self) -> frozenset[str]:
        """What was agreed to and not taken back since."""
        return self.scopes - {one.scope for one in self.withdrawn}


@frozen(kw_only=True)
class EndedByTime:
    """Which signatures time has ended by some moment: of each version those up to a time, none where that is `None`.

    `others` says whether it has ended those to versions that are not known any more.
    """

    upto: Mapping[str, datetime | None]
    others: bool

    def covers(self, consent: Consent) -> bool:
        """Whether it has ended that one."""
        if consent.version not in self.upto:
            return self.others
        upto = self.upto[consent.version]
        return upto is not None and consent.signed_at <= upto


@frozen(kw_only=True)
class ConsentPolicy:
    """Which documents count, and until when. Only a record of ours counts: no record, no consent.

    `versions` stand in the order of their beginnings; one may begin in the future.
    """

    versions: tuple[ConsentVersion, ...]

    def current(self, at: datetime) -> ConsentVersion:
        """The version that is signed at that time."""
        begun = [one for one in self.versions if one.since <= at]
        return begun[-1] if begun else self.versions[0]

    def document(self, language: str, at: datetime) -> ConsentDocument:
        """The current document in `language`, else in the first language it was written in."""
        return self.current(at).document(language)

    def status(self, role: Role, consent: Consent | None, at: datetime) -> ConsentStatus:
        """How someone in `role` who gave `consent` stands at the moment `at`."""
        if role.is_staff:
            return ConsentStatus.NOT_NEEDED
        if consent is None:
            return ConsentStatus.NONE
        if consent.revoked_at is not None:
            return ConsentStatus.REVOKED
        ends_at = self.ends_at(consent)
        if (ends_at is not None and at >= ends_at) or CHAT not in consent.lasting_scopes:
            return ConsentStatus.EXPIRED
        return ConsentStatus.GRANTED

    def allows(self, scope: str, consent: Consent | None, at: datetime) -> bool:
        """Whether a patient's consent covers `scope` at that time; never while chat itself is not agreed to."""
        in_force = self.status(Role.PATIENT, consent, at).in_force
        return in_force and consent is not None and scope in consent.lasting_scopes

    def ends_at(self, consent: Consent) -> datetime | None:
        """When time ends the consent: its own span, or the grace of a later version; `None` while nothing does."""
        position = next((index for index, one in enumerate(self.versions) if one.name == consent.version), -1)
        ends = [one for one in [self._replaced_at(position)] if one is not None]
        if position >= 0 and (span := self.versions[position].valid_for) is not None:
            ends.append(consent.signed_at + span)
        return min(ends, default=None)

    def ended_by_time(self, at: datetime) -> EndedByTime:
        """Which signatures time has ended at that moment."""
        return EndedByTime(
            upto={one.name: self._ended_upto(position, at) for position, one in enumerate(self.versions)},
            others=self._is_replaced(-1, at),
        )

    def _ended_upto(self, position: int, at: datetime) -> datetime | None:
        if self._is_replaced(position, at):
            return LAST
        span = self.versions[position].valid_for
        return None if span is None else at - span

    def _is_replaced(self, position: int, at: datetime) -> bool:
        replaced = self._replaced_at(position)
        return replaced is not None and at >= replaced

    def _replaced_at(self, position: int) -> datetime | None:
        """When later versions end what was signed to the one at that place; -1 stands before all that are known."""
        return min((one.since + one.grace for one in self.versions[position + 1 :]), default=None)

    def sign(
        self,
        *,
        identity: Identity,
        by: Identity,
        at: datetime,
        scopes: frozenset[str],
        version: str | None,
        language: str,
        channel: SigningChannel = SigningChannel.WEB,
        address: str = "",
        evidence: str | None = None,
        after: Consent | None = None,
    ) -> Consent:
        """Record an agreement to the current document; `Invalid` for unknown scopes or versions.

        The last signature counts: it is later than the one before (`after`), if only by a microsecond.
        """
        if CHAT not in scopes or not scopes <= SCOPES:
            raise Invalid.at("/scopes", "unknown-scope")
        current = self.current(at)
        if version not in {None, current.name}:
            raise Invalid.at("/version", "not-current")
        document = current.document(language)
        return Consent(
            identity=identity,
            version=current.name,
            language=document.language,
            scopes=scopes,
            signed_at=at if after is None else max(at, after.signed_at + NEXT),
            signed_by=by,
            digest=document.digest,
            channel=channel,
            address=address,
            evidence=evidence,
        )
