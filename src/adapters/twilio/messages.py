"""Messages at Twilio: each once, though no call of Twilio's recognises a repeated one."""

import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from attrs import define, field
from twilio.rest.conversations.v1.service.conversation.message import MessageInstance

from adapters.twilio.conversations import TwilioConversations
from adapters.twilio.news import MARKER, is_ours, marker_in
from adapters.twilio.pages import in_pages
from adapters.twilio.refusals import CLOSED, NOT_FOUND, fine_if, means
from adapters.twilio.trouble import TwilioRefused, TwilioUnavailable, named
from application.ports.messaging import NOWHERE, Brought, MessagingRefused
from application.ports.mirror import Horizon
from application.ports.retention import WAITS_FOR_THE_REST
from application.views import MessageView, ProviderState
from domain.ids import ConversationId, Identity, MessageId

LOOK_BACK = timedelta(minutes=10)
"""Clocks differ: what is so much older than the message itself can not be it, nor can what stands before that."""
MOST_LOOKED_AT = 2_000
MOST_REMEMBERED = 10_000


def attributes_of(message: MessageView) -> str:
    """What Twilio keeps with a message: our id of it, and what made it. Neither tells anything of the person."""
    return json.dumps({MARKER: message.id, "kind": message.kind.value}, separators=(",", ":"))


@define(kw_only=True, eq=False)
class TwilioMessages:
    """Sends, corrects and takes back."""

    conversations: TwilioConversations = field(repr=False)
    _remembered: dict[MessageId, str] = field(factory=dict, init=False, repr=False)
    """Names given in this round, which the record does not know yet."""

    async def send(self, message: MessageView, *, again: bool, behind: int = NOWHERE) -> Brought | None:
        """Write it, unless it is there; return its SID and index. What was taken back before it went is not written."""
        if message.provider is ProviderState.SENT:
            return None
        found = await self._found(message, behind) if again else None
        if found is None and message.body is not None:
            found = await self._written(message)
        elif found is None and message.damaged:
            raise MessagingRefused("damaged")
        if found is not None:
            self._remember(message.id, found.ref)
        return found

    async def correct(self, message: MessageView) -> None:
        """Replace its text by today's."""
        sid = await self._sid(message)
        if sid is None or message.body is None:
            return
        await self.conversations.turn(message.conversation)
        with fine_if(NOT_FOUND):
            await self.conversations.at(message.conversation).messages(sid).update_async(body=message.body)

    async def remove(self, message: MessageView) -> None:
        """Delete it."""
        sid = await self._sid(message)
        if sid is None:
            return
        await self.conversations.turn(message.conversation)
        with fine_if(NOT_FOUND):
            await self.conversations.at(message.conversation).messages(sid).delete_async()

    async def erase(self, at: ConversationId, sid: str, *, whole: bool) -> None:
        """Delete a message whose time is over, and look that it is gone. In a conversation that is closed for good
        Twilio deletes none: it goes as a whole, or not yet.
        """
        here = self.conversations.at(at)
        await self.conversations.turn(at)
        try:
            with fine_if(NOT_FOUND):
                await here.messages(sid).delete_async()
        except TwilioRefused as refusal:
            if not means(refusal, CLOSED):
                raise
            if not whole:
                raise MessagingRefused(WAITS_FOR_THE_REST) from None
            await here.delete_async()
        with fine_if(NOT_FOUND):
            await here.messages(sid).fetch_async()
            raise TwilioUnavailable("still-there", may_be_done=False)

    async def read(self, horizon: Horizon) -> None:
        """Move a read horizon forward; Twilio would let it go back, too."""
        if horizon.reference is None:
            return
        here = self.conversations.at(horizon.conversation)
        with fine_if(NOT_FOUND, CLOSED):
            message = await here.messages(horizon.reference).fetch_async()
            reader = here.participants(self.conversations.names.person(horizon.identity))
            before = (await reader.fetch_async()).last_read_message_index
            if message.index is not None and (before is None or before < message.index):
                await self.conversations.turn(horizon.conversation)
                await reader.update_async(last_read_message_index=message.index)

    async def _written(self, message: MessageView) -> Brought:
        try:
            return await self._post(message)
        except TwilioRefused as refusal:
            if not means(refusal, NOT_FOUND):
                raise
        await self.conversations.make_anew(message.conversation)
        return await self._post(message)

    async def _post(self, message: MessageView) -> Brought:
        await self.conversations.turn(message.conversation)
        written = await self.conversations.at(message.conversation).messages.create_async(
            author=self.conversations.names.person(message.author),
            body=message.body or "",
            attributes=attributes_of(message),
            date_created=message.created_at,
        )
        return brought(written)

    async def _sid(self, message: MessageView) -> str | None:
        """Its SID: fresh from this round, or from the record, or looked for."""
        if message.id in self._remembered:
            return self._remembered[message.id]
        known = await self.conversations.mirror.message(message.conversation, message.id)
        if known is not None:
            return known
        found = await self._found(message)
        return None if found is None else found.ref

    async def _found(self, message: MessageView, behind: int = NOWHERE) -> Brought | None:
        here = message.conversation
        return await self.found(here, message.id, message.author, message.created_at, behind=behind)

    async def found(
        self,
        at: ConversationId,
        id: MessageId,
        author: Identity,
        sent: datetime,
        *,
        part: int = 0,
        behind: int = NOWHERE,
    ) -> Brought | None:
        """A message of ours, or the one that carries that file of it, if it is there: `behind` that place.

        Clients choose attributes, too: nobody's words pass for those of somebody else. What we brought ourselves has
        the time when it was written, so it may be old and stand behind newer ones.
        """
        name = self.conversations.names.person(author)

        async def look(size: int) -> Brought | None:
            async for one in self._newest_first(at, size):
                if one.index is not None and one.index <= behind:
                    break
                if one.author == name and is_ours(one.attributes or "", id, part):
                    return brought(one)
                is_old = one.date_created is not None and one.date_created < sent - LOOK_BACK
                if is_old and marker_in(one.attributes or "") is None:
                    break
            return None

        found = None
        with fine_if(NOT_FOUND):
            found = await in_pages(look)
        return found

    async def _newest_first(self, id: ConversationId, size: int) -> AsyncIterator[MessageInstance]:
        stream = await self.conversations.at(id).messages.stream_async(
            order="desc",
            limit=MOST_LOOKED_AT,
            page_size=size,
        )
        async for one in stream:
            yield one

    def _remember(self, id: MessageId, sid: str) -> None:
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[id] = sid


def brought(one: MessageInstance) -> Brought:
    """What Twilio calls a message, and its place there."""
    return Brought(named(one.sid), one.index)
