"""What can not be taken over as it was told."""

from domain.errors import (
    CareRelationEnded,
    ConsentRequired,
    DomainError,
    PatientUnconsented,
)

NOT_A_MEMBER = "not-a-participant"
NO_CONSENT = "consent-required"
UNREADABLE = "unreadable"
NOT_OURS = "unknown-conversation"
SOMEBODY_ELSE = "not-the-author"
FAILED = "failed"
FAULTS = (FAILED, UNREADABLE, NOT_OURS)
"""Why something is set aside that no rule forbids: it may go once the fault is mended.

Of what was said in a conversation that is none of ours no note can tell the team."""


class Refused(Exception):
    """A rule does not allow it. `reason` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def refused_by(error: DomainError) -> Refused:
    """The refusal by a rule, under the code of the rule."""
    if isinstance(error, ConsentRequired | PatientUnconsented):
        return Refused(NO_CONSENT)
    return Refused(CareRelationEnded.code if isinstance(error, CareRelationEnded) else error.code)
