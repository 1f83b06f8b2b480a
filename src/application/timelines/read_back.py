"""A timeline whose bodies the provider alone keeps: they are read back when somebody looks."""

import asyncio
import hmac
from collections.abc import Mapping, Sequence
from datetime import timedelta

from attrs import evolve, field, frozen

from application.ports.bodies import ProviderBodies
from application.ports.clock import Fingerprints
from application.ports.messaging import MessagingRefused, MessagingUnavailable
from application.ports.readers import Place, TimelineReader
from application.views import Acknowledgement, BodyElsewhere, MessageView, NoteView, StreamEvent
from domain.ids import ConversationId, MessageId, NoteId

PATIENCE = timedelta(seconds=5)
"""How long a reader waits for the provider; what did not come by then is unavailable."""


@frozen(kw_only=True)
class ReadBackTimeline:
    """`TimelineReader` that fills in bodies. One that the provider does not give stays out; one that is not what
    we brought there is shown, as altered.
    """

    timeline: TimelineReader = field(repr=False)
    bodies: ProviderBodies = field(repr=False)
    digests: Fingerprints = field(repr=False)
    patience: timedelta = PATIENCE

    async def messages(
        self, id: ConversationId, *, visible_from: int, after: int | None, before: int | None, limit: int
    ) -> tuple[MessageView, ...]:
        """Ascending by seq, nothing below `visible_from`."""
        found = await self.timeline.messages(id, visible_from=visible_from, after=after, before=before, limit=limit)
        return tuple(await self._filled(id, found))

    async def message(self, id: ConversationId, message: MessageId) -> MessageView:
        """One message, or `NotFound`."""
        (one,) = await self._filled(id, [await self.timeline.message(id, message)])
        return one

    async def acknowledgement(self, id: ConversationId, message: MessageId) -> Acknowledgement:
        """How the latest that has to be acknowledged of a message stands."""
        return await self.timeline.acknowledgement(id, message)

    async def events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The conversation's events behind `after`, in order."""
        found = await self.timeline.events(id, after=after, limit=limit)
        said = [one.content for one in found if isinstance(one.content, MessageView)]
        filled = {one.id: one for one in await self._filled(id, said)}
        return tuple(
            evolve(one, content=filled[one.content.id]) if isinstance(one.content, MessageView) else one
            for one in found
        )

    async def events_at(self, places: Sequence[Place]) -> Mapping[Place, StreamEvent]:
        """For the provider, which has what is not here: nothing is read back."""
        return await self.timeline.events_at(places)

    async def notes(self, id: ConversationId, *, after: int, limit: int) -> tuple[NoteView, ...]:
        """Plain staff notes, which never leave the house."""
        return await self.timeline.notes(id, after=after, limit=limit)

    async def note(self, id: ConversationId, note: NoteId) -> NoteView:
        """One staff note."""
        return await self.timeline.note(id, note)

    async def staff_events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The staff stream's events."""
        return await self.timeline.staff_events(id, after=after, limit=limit)

    async def _filled(self, id: ConversationId, views: Sequence[MessageView]) -> list[MessageView]:
        wanted = sorted({one.elsewhere.reference for one in views if one.elsewhere is not None})
        texts = await self._texts(id, wanted) if wanted else {}
        return [self._with_body(one, one.elsewhere, texts) if one.elsewhere else one for one in views]

    async def _texts(self, id: ConversationId, wanted: Sequence[str]) -> Mapping[str, str]:
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                return await self.bodies.texts(id, wanted)
        except (TimeoutError, MessagingUnavailable, MessagingRefused):
            return {}

    def _with_body(self, view: MessageView, elsewhere: BodyElsewhere, texts: Mapping[str, str]) -> MessageView:
        text = texts.get(elsewhere.reference)
        if text is None:
            return view
        same = hmac.compare_digest(body_digest(self.digests, view.id, text), elsewhere.digest)
        return evolve(view, body=text, elsewhere=None, altered=not same)


def body_digest(digests: Fingerprints, message: MessageId, text: str) -> bytes:
    """What stays of a body: enough to tell whether what comes back is the same."""
    return digests.of("body", message, text)
