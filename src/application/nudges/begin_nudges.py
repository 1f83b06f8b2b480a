"""Beginning nudges with what is written to a patient, for them and their proxies, and beginning anew when they read."""

from datetime import datetime

from attrs import field, frozen

from application.ports.unit_of_work import UnitOfWork
from domain.conversation import Conversation
from domain.ids import Identity
from domain.message import Message
from domain.nudge import NudgePolicy, begun
from domain.person import Role


@frozen(kw_only=True)
class NudgeClock:
    """Knows after how long the first nudge is due."""

    policy: NudgePolicy = field(factory=NudgePolicy)

    def wrote(self, uow: UnitOfWork, conversation: Conversation, message: Message) -> None:
        """In the message's own commit, so that no crash comes between the two."""
        for to in _told(conversation):
            nudges = begun(
                message, to=to, patient=conversation.patient, in_=conversation.id, policy_first=self.policy.first
            )
            if nudges is not None:
                uow.nudges.begin(nudges)

    def read(self, uow: UnitOfWork, conversation: Conversation, reader: Identity, at: datetime) -> None:
        """One of them read: what they were to be told is not due any more."""
        if reader in _told(conversation):
            uow.nudges.read(conversation.id, reader, at=at, due_at=at + self.policy.first)


def _told(conversation: Conversation) -> list[Identity]:
    """Who is told of what they have not read: the patient, and who takes part in their place."""
    proxies = (one.identity for one in conversation.participants.values() if one.role is Role.PROXY)
    return [conversation.patient, *proxies]
