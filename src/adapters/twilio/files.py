"""Files of our messages at Twilio: each on a message of its own behind the one that it goes with.

A message takes one media item by REST, and a file must not hold words back.
"""

import json

from attrs import define, field

from adapters.twilio.media import TwilioMedia
from adapters.twilio.messages import TwilioMessages, brought
from adapters.twilio.news import MARKER, PART
from adapters.twilio.refusals import NOT_FOUND, fine_if
from application.ports.inbound import NOT_SHOWN
from application.ports.messaging import Brought
from application.ports.mirror_files import DueFile, FileMirror, FileThere
from domain.ids import ConversationId, MessageId


@define(kw_only=True, eq=False)
class TwilioFiles:
    """Brings and removes. What a content is called there is on record before a message refers to it."""

    messages: TwilioMessages = field(repr=False)
    media: TwilioMedia = field(repr=False)
    mirror: FileMirror = field(repr=False)

    async def bring(self, file: DueFile, content: bytes | None) -> None:
        """Bring one; look first if it may be there."""
        await self.messages.conversations.ensure(file.conversation)
        there = None
        if file.again:
            there = await self.messages.found(
                file.conversation, file.message, file.author, file.sent_at, part=file.part
            )
        media = None if content is None else file.media
        if there is None and content is not None and media is None:
            media = await self.media.upload(content, file.type)
            await self.mirror.note(FileThere(id=file.id, media=media))
        there = there or await self._post(file, media)
        if not await self.mirror.note(FileThere(id=file.id, ref=there.ref, place=there.place)):
            await self._remove(file.conversation, FileThere(id=file.id, media=media, ref=there.ref))

    async def remove(self, at: ConversationId, message: MessageId) -> None:
        """Delete the files of a message, contents and all: deleting the message promises nothing of them."""
        for one in await self.mirror.of(message):
            await self._remove(at, one)

    async def _remove(self, at: ConversationId, there: FileThere) -> None:
        if there.ref is not None:
            await self.messages.conversations.turn(at)
            with fine_if(NOT_FOUND):
                await self.messages.conversations.at(at).messages(there.ref).delete_async()
        if there.media is not None:
            await self.media.delete(there.media)

    async def _post(self, file: DueFile, media: str | None) -> Brought:
        conversations = self.messages.conversations
        shown = {"body": NOT_SHOWN} if media is None else {"media_sid": media}
        await conversations.turn(file.conversation)
        written = await conversations.at(file.conversation).messages.create_async(
            author=conversations.names.person(file.author),
            attributes=json.dumps({MARKER: file.message, PART: file.part}, separators=(",", ":")),
            date_created=file.sent_at,
            **shown,
        )
        return brought(written)
