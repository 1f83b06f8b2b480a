"""Keeping what the team did, as far as which event."""

from collections.abc import Mapping
from datetime import datetime

from application.ports.unit_of_work import UnitOfWork
from domain.conversation import Conversation
from domain.ids import Identity
from domain.person import Role
from domain.receipts import MarkKind, TeamMark


def mark(
    uow: UnitOfWork, conversation: Conversation, kind: MarkKind, horizons: Mapping[Identity, int], at: datetime
) -> None:
    """Keep how far those of the team got who are named with their horizons; patients' horizons are no receipts."""
    team = {identity for identity, one in conversation.participants.items() if one.role is Role.PROVIDER}
    uow.marks.put(
        TeamMark(conversation=conversation.id, kind=kind, identity=identity, seq=seq, at=at)
        for identity, seq in horizons.items()
        if identity in team
    )


def mark_working(uow: UnitOfWork, conversation: Conversation, identity: Identity, at: datetime) -> None:
    """Keep that somebody of the team works on all that is there."""
    mark(uow, conversation, MarkKind.WORKING, {identity: conversation.last_seq}, at)
