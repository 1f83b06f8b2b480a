"""Retention: how long things are kept, by class, and what ends when."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import frozen

SIX_YEARS = timedelta(days=2196)
"""Six years with their leap days, and a few more: what the audit and consents are kept for at least."""


class RetentionClass(StrEnum):
    """What is kept for a time of its own. The audit has its own way of going, for its chain must hold."""

    MESSAGE = "message"
    """What was written: messages, notes, topics, comments."""
    FILE = "file"
    CONSENT = "consent"
    """Consents and grants that ended; the one in force stays."""
    METRIC = "metric"
    """What times and counts are worked out from, of conversations that are closed."""


@frozen(kw_only=True)
class RetentionPolicy:
    """For how long each class is kept."""

    messages: timedelta = SIX_YEARS
    files: timedelta = SIX_YEARS
    consents: timedelta = SIX_YEARS
    metrics: timedelta = SIX_YEARS

    def __attrs_post_init__(self) -> None:
        if self.consents < SIX_YEARS:
            raise ValueError("consents are kept for six years at least")

    def kept(self, what: RetentionClass) -> timedelta:
        """How long that class is kept."""
        match what:
            case RetentionClass.MESSAGE:
                return self.messages
            case RetentionClass.FILE:
                return self.files
            case RetentionClass.CONSENT:
                return self.consents
            case RetentionClass.METRIC:
                return self.metrics

    def horizon(self, what: RetentionClass, now: datetime) -> datetime:
        """What is older than that has expired."""
        return now - self.kept(what)


USUAL = RetentionPolicy()
"""Six years of everything."""
