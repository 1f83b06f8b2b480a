"""Threads that have gone quiet: somebody of the team is asked whether to close them."""

from datetime import datetime, timedelta
from enum import StrEnum

from attrs import evolve, frozen

from domain.conversation import Conversation, Status, Turn
from domain.errors import ProposalOver
from domain.ids import ConversationId, Identity, ProposalId

STALE = timedelta(days=45)


class Verdict(StrEnum):
    """What became of a proposal."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


@frozen(kw_only=True)
class ClosingProposal:
    """That a thread be closed in which nothing happened since its event `last_seq`."""

    id: ProposalId
    conversation: ConversationId
    last_seq: int
    quiet_since: datetime
    proposed_at: datetime
    verdict: Verdict | None = None
    decided_by: Identity | None = None
    decided_at: datetime | None = None

    def decide(
        self, verdict: Verdict, conversation: Conversation, *, quiet: bool, by: Identity, at: datetime
    ) -> "ClosingProposal":
        """The proposal, accepted or dismissed; `quiet` says that nothing happened since it was made.

        Raises `ProposalOver` when something did, or when it was decided otherwise.
        """
        if self.verdict is verdict:
            return self
        if self.verdict is not None or not quiet or not may_be_stale(conversation):
            raise ProposalOver("something happened since")
        return evolve(self, verdict=verdict, decided_by=by, decided_at=at)


def may_be_stale(conversation: Conversation) -> bool:
    """Whether it can be called quiet: open, nobody waits for the team, and no crisis is open.

    Where the team owes an answer a thread is late, not stale.
    """
    quiet = conversation.status is Status.OPEN and conversation.turn is not Turn.PROVIDER
    return quiet and conversation.open_crises == 0
