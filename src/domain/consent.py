"""Consent: nobody chats about their health here who has not agreed to it."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import evolve, field, frozen

from domain.errors import Invalid
from domain.ids import Identity
from domain.person import Role

CHAT = "chat"
SCOPES = frozenset({CHAT})


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


@frozen(kw_only=True)
class ConsentDocument:
    """What a person agrees to, in one language."""

    version: str
    language: str
    title: str
    text: str = field(repr=False)


@frozen(kw_only=True)
class Consent:
    """What one person agreed to: which version, in which language, by whose hand, until when."""

    identity: Identity
    version: str
    language: str
    scopes: frozenset[str]
    signed_at: datetime
    signed_by: Identity
    evidence: str | None = field(default=None, repr=False)
    revoked_at: datetime | None = None

    def revoke(self, at: datetime) -> "Consent":
        """The same consent, ended."""
        return self if self.revoked_at else evolve(self, revoked_at=at)


@frozen(kw_only=True)
class ConsentPolicy:
    """Which documents count, and for how long.

    A consent to an older version counts until `grace` after the current one began; `valid_for`
    bounds every consent. Only a record of ours counts: no record, no consent (fails closed).
    """

    documents: tuple[ConsentDocument, ...]
    current_version: str
    current_since: datetime
    grace: timedelta = timedelta(0)
    valid_for: timedelta | None = None

    def document(self, language: str) -> ConsentDocument:
        """The current document in `language`, else in the first language it was written in."""
        current = [one for one in self.documents if one.version == self.current_version]
        return next((one for one in current if one.language == language), current[0])

    def status(self, role: Role, consent: Consent | None, at: datetime) -> ConsentStatus:
        """How someone in `role` who gave `consent` stands at the moment `at`."""
        if role.is_staff:
            return ConsentStatus.NOT_NEEDED
        if consent is None:
            return ConsentStatus.NONE
        if consent.revoked_at is not None:
            return ConsentStatus.REVOKED
        if self._is_outdated(consent, at) or CHAT not in consent.scopes:
            return ConsentStatus.EXPIRED
        return ConsentStatus.GRANTED

    def sign(
        self,
        *,
        identity: Identity,
        by: Identity,
        at: datetime,
        scopes: frozenset[str],
        version: str | None,
        language: str,
        evidence: str | None = None,
    ) -> Consent:
        """Record an agreement to the current document; `Invalid` for unknown scopes or versions."""
        if CHAT not in scopes or not scopes <= SCOPES:
            raise Invalid.at("/scopes", "unknown-scope")
        if version not in {None, self.current_version}:
            raise Invalid.at("/version", "not-current")
        return Consent(
            identity=identity,
            version=self.current_version,
            language=self.document(language).language,
            scopes=scopes,
            signed_at=at,
            signed_by=by,
            evidence=evidence,
        )

    def _is_outdated(self, consent: Consent, at: datetime) -> bool:
        if self.valid_for is not None and at >= consent.signed_at + self.valid_for:
            return True
        return consent.version != self.current_version and at >= self.current_since + self.grace
