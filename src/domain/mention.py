"""Mentions: `@name` in a staff note calls a colleague, again and again until they say that they saw it."""

import re
from datetime import datetime, timedelta

from attrs import evolve, frozen

from domain.errors import NotFound
from domain.ids import ConversationId, Identity, MentionId, NoteId

MOST_MENTIONS = 20
"""Of one note."""
CALLED_EVERY = timedelta(minutes=5)
_MENTION = re.compile(r"(?<![A-Za-z0-9_.:|+\-@])@([A-Za-z0-9_.:@|+\-]{1,128})")


@frozen(kw_only=True)
class Mention:
    """Somebody whom a note calls. It holds no text: what is said outside is that there is something to see."""

    id: MentionId
    conversation: ConversationId
    note: NoteId
    identity: Identity
    by: Identity
    at: datetime
    next_at: datetime
    """When to call them again."""
    acknowledged_at: datetime | None = None
    instead_of: Identity | None = None
    """Whom it called before they left the clinic: since then it calls its writer."""

    def acknowledge(self, by: Identity, at: datetime) -> "Mention":
        """Seen by whom it calls; the first time stands. `NotFound` for anybody else."""
        if by != self.identity:
            raise NotFound("mention")
        return self if self.acknowledged_at is not None else evolve(self, acknowledged_at=at)

    def rests(self, closed_at: datetime | None) -> bool:
        """Whether its conversation was closed since it was written: nobody is called to what is done."""
        return closed_at is not None and self.at <= closed_at

    def returned(self) -> "Mention":
        """Given back to its writer, for whom it calls works here no more."""
        return evolve(self, identity=self.by, instead_of=self.identity)

    def called(self, at: datetime) -> "Mention":
        """Called once more."""
        return evolve(self, next_at=at + CALLED_EVERY)


def names_in(text: str) -> tuple[str, ...]:
    """The identities that a note's text calls, each once, in order; a full stop or comma behind belongs to none."""
    found = (name.rstrip(".:|+-@") for name in _MENTION.findall(text))
    return tuple(dict.fromkeys(name for name in found if name))[:MOST_MENTIONS]
