"""What is beyond its time is not shown, whether or not it is still on record."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import evolve, field, frozen

from application.ports.clock import Clock
from application.ports.readers import ConversationFilter, ConversationReader, Place, TimelineReader
from application.views import Acknowledgement, ConversationView, MessageView, NoteView, Page, StreamEvent
from domain.access import Actor
from domain.attachment import Attachment
from domain.break_glass import BreakGlass
from domain.card import Card
from domain.errors import NotFound
from domain.ids import ConversationId, MessageId, NoteId
from domain.phone_queue import PhoneCall
from domain.rating import Rating
from domain.retention import RetentionClass, RetentionPolicy


@frozen
class Expiry:
    """Tells what is beyond its time now."""

    policy: RetentionPolicy
    clock: Clock

    def is_over(self, what: RetentionClass, at: datetime) -> bool:
        """Whether something of that time is not shown any more."""
        return at < self.policy.horizon(what, self.clock.now())

    def check(self, file: Attachment) -> None:
        """Raise `NotFound` for a file that is not shown any more, by itself or with its message."""
        if any(self.is_over(what, file.uploaded_at) for what in (RetentionClass.FILE, RetentionClass.MESSAGE)):
            raise NotFound("attachment")

    def message(self, view: MessageView) -> MessageView:
        """The message as it is shown now."""
        files = () if self.is_over(RetentionClass.FILE, view.created_at) else view.attachments
        if view.expired or self.is_over(RetentionClass.MESSAGE, view.created_at):
            bare = evolve(view, body=None, elsewhere=None, altered=False, damaged=False, attachments=(), card=None)
            return evolve(bare, phi=None, safety=None, expired=True)
        return view if len(files) == len(view.attachments) else evolve(view, attachments=files)

    def exported(self, view: MessageView, *, whole: bool) -> MessageView:
        """The message as an export tells it, which leaves no file out without a word.

        `whole`: with all that is still on record, as what a legal hold keeps has to be told.
        """
        over = any(self.is_over(what, view.created_at) for what in (RetentionClass.FILE, RetentionClass.MESSAGE))
        files = tuple(evolve(file, name=file.name if whole else "", expired=True) for file in view.attachments)
        shown = view if whole else self.message(view)
        return evolve(shown, attachments=files if over else view.attachments)

    def topic(self, topic: str | None, closed_at: datetime | None) -> str | None:
        """What a conversation is about, as it is shown now."""
        over = closed_at is not None and self.is_over(RetentionClass.MESSAGE, closed_at)
        return None if over else topic

    def note(self, view: NoteView) -> NoteView:
        """The note as it is shown now."""
        return evolve(view, body=None) if self.is_over(RetentionClass.MESSAGE, view.created_at) else view

    def card(self, card: Card) -> Card:
        """The card as it is shown now: beyond its time how it stands is left, and nothing of what it says."""
        return evolve(card, facts={}) if self.is_over(RetentionClass.MESSAGE, card.created_at) else card

    def rating(self, rating: Rating) -> Rating:
        """The rating as it is shown now: its score stays."""
        return evolve(rating, comment=None) if self.is_over(RetentionClass.MESSAGE, rating.rated_at) else rating

    def call(self, call: PhoneCall) -> PhoneCall:
        """The call as it is shown now."""
        return evolve(call, note=None) if self.is_over(RetentionClass.MESSAGE, call.created_at) else call

    def event(self, event: StreamEvent) -> StreamEvent:
        """The event with its content as it is shown now."""
        match event.content:
            case MessageView() as said:
                return evolve(event, content=self.message(said))
            case NoteView() as note:
                return evolve(event, content=self.note(note))
        return event


@frozen(kw_only=True)
class ExpiringTimeline:
    """A `TimelineReader` that shows nothing beyond its time."""

    timeline: TimelineReader = field(repr=False)
    expiry: Expiry

    async def messages(
        self, id: ConversationId, *, visible_from: int, after: int | None, before: int | None, limit: int
    ) -> tuple[MessageView, ...]:
        """Ascending by seq, nothing below `visible_from`."""
        found = await self.timeline.messages(id, visible_from=visible_from, after=after, before=before, limit=limit)
        return tuple(map(self.expiry.message, found))

    async def message(self, id: ConversationId, message: MessageId) -> MessageView:
        """One message, or `NotFound`."""
        return self.expiry.message(await self.timeline.message(id, message))

    async def acknowledgement(self, id: ConversationId, message: MessageId) -> Acknowledgement:
        """How the latest that has to be acknowledged of a message stands."""
        return await self.timeline.acknowledgement(id, message)

    async def events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The conversation's events behind `after`, in order."""
        return tuple(map(self.expiry.event, await self.timeline.events(id, after=after, limit=limit)))

    async def events_at(self, places: Sequence[Place]) -> Mapping[Place, StreamEvent]:
        """The events at these places that there are."""
        found = await self.timeline.events_at(places)
        return {place: self.expiry.event(one) for place, one in found.items()}

    async def notes(self, id: ConversationId, *, after: int, limit: int) -> tuple[NoteView, ...]:
        """Plain staff notes."""
        return tuple(map(self.expiry.note, await self.timeline.notes(id, after=after, limit=limit)))

    async def note(self, id: ConversationId, note: NoteId) -> NoteView:
        """One staff note."""
        return self.expiry.note(await self.timeline.note(id, note))

    async def staff_events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        """The staff stream's events."""
        return tuple(map(self.expiry.event, await self.timeline.staff_events(id, after=after, limit=limit)))


@frozen(kw_only=True)
class ExpiringReader:
    """A `ConversationReader` whose lists show nothing beyond its time."""

    reader: ConversationReader = field(repr=False)
    expiry: Expiry

    async def page(
        self, actor: Actor, which: ConversationFilter, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[ConversationView]:
        """A page as the reader gives it."""
        page = await self.reader.page(actor, which, after=after, limit=limit)
        return Page(tuple(map(self._shown, page.items)), page.next)

    async def details(
        self, actor: Actor, id: ConversationId, *, emergency: BreakGlass | None = None
    ) -> ConversationView:
        """One conversation as the reader gives it."""
        return self._shown(await self.reader.details(actor, id, emergency=emergency))

    async def unacknowledged(
        self, actor: Actor, *, after: Sequence[int | str] | None, limit: int
    ) -> Page[Acknowledgement]:
        """As the reader gives it."""
        return await self.reader.unacknowledged(actor, after=after, limit=limit)

    def _shown(self, view: ConversationView) -> ConversationView:
        last, topic = view.last, self.expiry.topic(view.friendly_name, view.closed_at)
        if last is not None and self.expiry.is_over(RetentionClass.MESSAGE, last.created_at):
            last = evolve(last, text=None)
        if last is view.last and topic is view.friendly_name:
            return view
        return evolve(view, last=last, friendly_name=topic)
