"""Participants: who takes part, since when, and how far they have read."""

from datetime import datetime

from attrs import evolve, frozen

from domain.care import CareEnd
from domain.ids import Identity
from domain.person import Role


@frozen(kw_only=True)
class Participant:
    """One person's part in a conversation, an interval of its sequence numbers.

    They see what has a sequence number of at least `visible_from`; horizons only move forward.
    `joined_seq` is 0 for those who were there from the start.
    """

    identity: Identity
    role: Role
    joined_at: datetime
    joined_seq: int = 0
    visible_from: int = 1
    read_seq: int = 0
    delivered_seq: int = 0
    care_end: CareEnd | None = None
    """Of a provider: how their care relation with the conversation's patient ended, if it did."""

    def may_see(self, seq: int) -> bool:
        """Whether what happened at `seq` happened in their time."""
        return seq >= self.visible_from

    def read_up_to(self, seq: int) -> "Participant":
        """With the read horizon at `seq`, or as they are when it stands there or further on."""
        if seq <= self.read_seq:
            return self
        return evolve(self, read_seq=seq, delivered_seq=max(self.delivered_seq, seq))
