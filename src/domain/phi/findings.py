"""What a scan tells: spans with a kind, a confidence and a severity, and never a word of the text."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

from attrs import frozen

WARN = 0.80
"""From this confidence on a finding may be told to the sender: few false alarms."""

FLAG = 0.50
"""From this confidence on a finding marks the message."""

REDACT = 0.20
"""From this confidence on a finding is blacked out wherever text leaves the safe zone: miss nothing."""


CLINICIAN = "name.clinician"
"""The rule of a name behind "Dr.": blacked out like any other, but it says nothing of whose health a message speaks."""


class Category(StrEnum):
    """The identifiers of 45 CFR 164.514(b)(2)(i) that text can carry."""

    NAME = "NAME"
    LOCATION = "LOCATION"
    DATE = "DATE"
    AGE = "AGE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    SSN = "SSN"
    MRN = "MRN"
    HEALTH_PLAN = "HEALTH_PLAN"
    ACCOUNT = "ACCOUNT"
    LICENSE = "LICENSE"
    VEHICLE = "VEHICLE"
    DEVICE = "DEVICE"
    URL = "URL"
    IP = "IP"
    OTHER_ID = "OTHER_ID"


class Severity(StrEnum):
    """What harm a disclosed value can do, from `low` to `critical`."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for low to 3 for critical."""
        return _RANKS[self]

    @property
    def raised(self) -> "Severity":
        """One level up; critical stays."""
        return _ORDER[min(self.rank + 1, len(_ORDER) - 1)]


_ORDER = tuple(Severity)
_RANKS = {severity: rank for rank, severity in enumerate(_ORDER)}


class Level(StrEnum):
    """What a message is, taken together: PHI needs an identifier and something about health (45 CFR 160.103)."""

    NONE = "none"
    IDENTIFIER = "identifier"
    HEALTH = "health"
    PHI = "phi"


@frozen
class Span:
    """One identifier: the half-open range of code points of the text as given, and what it is."""

    start: int
    end: int
    category: Category
    rule_id: str
    confidence: float
    severity: Severity

    @property
    def length(self) -> int:
        """In code points."""
        return self.end - self.start


@frozen(slots=False)
class ScanResult:
    """All findings of one text, sorted and without overlap, from `REDACT` on."""

    spans: tuple[Span, ...] = ()
    health_context: bool = False
    specially_protected: bool = False
    """It speaks of what has rules of its own, such as substance use (42 CFR Part 2), HIV, mental health, genes."""

    def at(self, threshold: float) -> tuple[Span, ...]:
        """The spans of at least this confidence."""
        return tuple(span for span in self.spans if span.confidence >= threshold)

    @cached_property
    def level(self) -> Level:
        """Of what is flagged, together with the health context; the doctor's name does not say whose health it is."""
        flagged = self.at(FLAG)
        if self.health_context:
            return Level.PHI if any(span.rule_id != CLINICIAN for span in flagged) else Level.HEALTH
        return Level.IDENTIFIER if flagged else Level.NONE

    @property
    def categories(self) -> tuple[Category, ...]:
        """What is flagged, each kind once, sorted."""
        return tuple(sorted({span.category for span in self.at(FLAG)}))

    @property
    def severity(self) -> Severity | None:
        """Of the message: its gravest flagged span, lifted where findings together tell more than each alone."""
        return _together(self.at(FLAG), self.specially_protected)

    @property
    def warns(self) -> bool:
        """Whether the sender should be told: critical always, medium and high where health is spoken of.

        A greeting, the doctor's name or a visit date never warns, nor does health alone: patients must be able to
        write about symptoms.
        """
        found = [span for span in self.at(WARN) if span.rule_id != CLINICIAN]
        gravest = _together(found, self.specially_protected and self.health_context)
        if gravest is None or gravest is Severity.LOW:
            return False
        return self.health_context or gravest is Severity.CRITICAL


NOTHING = ScanResult()
HEALTH_ONLY = ScanResult(health_context=True)


def _together(spans: Iterable[Span], protected: bool) -> Severity | None:
    """Two kinds of medium severity in one message make it high; a specially protected topic raises it by one."""
    found = tuple(spans)
    if not found:
        return None
    gravest = max((span.severity for span in found), key=lambda severity: severity.rank)
    if gravest is Severity.MEDIUM:
        kinds = {span.category for span in found if span.severity is Severity.MEDIUM}
        gravest = Severity.HIGH if len(kinds) > 1 else gravest
    return gravest.raised if protected else gravest
