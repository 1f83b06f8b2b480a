"""Messages of ours that arrived twice: the provider was still at work on the first when it was sent again."""

import hmac
from datetime import timedelta

from attrs import field, frozen

from application.ports.clock import Clock, Fingerprints
from application.ports.inbound import HeardMessage, Places
from application.ports.readers import TimelineReader
from application.timelines.read_back import body_digest
from application.views import MessageView
from domain.ids import ConversationId, MessageId

SAME_TIME = timedelta(seconds=1)
"""The provider may keep whole seconds."""


@frozen(kw_only=True)
class SecondCopies:
    """Recognised by what they say. Of a message that was changed since the first text is gone: a copy has its time,
    which nobody but us can choose.
    """

    timeline: TimelineReader = field(repr=False)
    places: Places
    digests: Fingerprints = field(repr=False)
    clock: Clock

    async def took(self, id: ConversationId, message: MessageId, said: HeardMessage) -> bool:
        """Whether it is one of that message, by the same author; then it goes there."""
        view = await self.timeline.message(id, message)
        return self._same(view, said) and await self.places.note_copy(id, message, said.ref, self.clock.now())

    def _same(self, view: MessageView, said: HeardMessage) -> bool:
        if view.edited_at is not None or view.retracted_at is not None:
            return abs(said.sent_at - view.created_at) < SAME_TIME
        if view.elsewhere is not None:
            return hmac.compare_digest(body_digest(self.digests, view.id, said.body), view.elsewhere.digest)
        return view.body == said.body
