"""Team receipts: how far the team has got with what a patient wrote."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from attrs import frozen

from domain.ids import ConversationId, Identity


class MarkKind(StrEnum):
    """What somebody of the team did, as far as an event of the conversation."""

    DELIVERED = "delivered"
    OPENED = "opened"
    REOPENED = "reopened"
    """Looked again at what was opened before."""
    WORKING = "working"


READING = frozenset({MarkKind.OPENED, MarkKind.REOPENED})


class TeamState(StrEnum):
    """The furthest the team has got with a message."""

    SENT = "sent"
    DELIVERED = "delivered"
    OPENED = "opened"
    OPENED_BY_ACCOUNTABLE = "opened-by-accountable"
    WORKING = "working"
    ANSWERED = "answered"


@frozen(kw_only=True)
class TeamMark:
    """Somebody of the team got as far as event `seq`."""

    conversation: ConversationId
    kind: MarkKind
    identity: Identity
    seq: int
    at: datetime

    def reads(self, seq: int, since: datetime) -> bool:
        """Whether it says that they read event `seq` as it stood `since` then: what became urgent after it was read
        is unread until somebody looks again."""
        return self.kind in READING and self.seq >= seq and self.at >= since


@frozen(kw_only=True)
class Receipts:
    """The steps of one message, each with who took it first and when; a step that nobody took is not there."""

    steps: Mapping[TeamState, TeamMark]

    @property
    def state(self) -> TeamState:
        """The furthest step."""
        return max(self.steps, key=list(TeamState).index, default=TeamState.SENT)

    @property
    def public(self) -> "Receipts":
        """What a patient is told: the team as one. Who of them is accountable is the team's own matter."""
        return Receipts(steps={k: one for k, one in self.steps.items() if k is not TeamState.OPENED_BY_ACCOUNTABLE})


def receipts_of(found: Mapping[TeamState, TeamMark | None]) -> Receipts:
    """The receipts of what was found. A later step implies delivery and opening, whatever was lost in a crash."""
    steps = {state: mark for state, mark in found.items() if mark is not None}
    for state, implied_by in (
        (TeamState.OPENED, (TeamState.OPENED_BY_ACCOUNTABLE,)),
        (TeamState.DELIVERED, (TeamState.OPENED, TeamState.WORKING, TeamState.ANSWERED)),
    ):
        marks = [steps[one] for one in (state, *implied_by) if one in steps]
        if marks:
            steps[state] = min(marks, key=lambda one: one.at)
    return Receipts(steps=steps)
