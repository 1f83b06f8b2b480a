"""The soft lock: who writes an answer right now, so that two colleagues never answer unknowingly at once."""

from datetime import datetime, timedelta

from attrs import evolve, frozen

from domain.errors import BeingAnswered
from domain.ids import ConversationId, Identity

ANSWERING_LASTS = timedelta(seconds=60)
"""How long it counts without being said again."""


@frozen(kw_only=True)
class Answering:
    """`identity` writes an answer, and said so last at a time from which `until` counts.

    It hinders nobody: a send by another is accepted, and nobody's draft is touched.
    """

    conversation: ConversationId
    identity: Identity
    since: datetime
    until: datetime
    instead_of: Identity | None = None
    """From whom it was taken over."""

    def counts_at(self, at: datetime) -> bool:
        """Whether it still does."""
        return at < self.until


def begin_answering(
    now: Answering | None, conversation: ConversationId, by: Identity, at: datetime, *, take_over: bool
) -> Answering:
    """Say that `by` writes an answer, or go on saying so.

    Raises `BeingAnswered` while a colleague does, unless it is taken over from them knowingly.
    """
    until = at + ANSWERING_LASTS
    if now is None or not now.counts_at(at):
        return Answering(conversation=conversation, identity=by, since=at, until=until)
    if now.identity == by:
        return evolve(now, until=until)
    if not take_over:
        raise BeingAnswered("a colleague writes an answer")
    return Answering(conversation=conversation, identity=by, since=at, until=until, instead_of=now.identity)
