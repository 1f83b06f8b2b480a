"""Texts of messages, read back from Twilio."""

import asyncio
from collections.abc import Mapping, Sequence

from attrs import field, frozen
from twilio.rest.conversations.v1.service import ServiceContext
from twilio.rest.conversations.v1.service.conversation import ConversationContext
from twilio.rest.conversations.v1.service.conversation.message import MessageInstance

from adapters.twilio.history import heard
from adapters.twilio.names import TwilioNames
from adapters.twilio.refusals import NOT_FOUND, fine_if, translated
from application.inbound.hear_message import text_of
from application.ports.inbound import HeardMessage, HistoryUnavailable
from application.ports.messaging import MessagingUnavailable
from domain.ids import ConversationId

AT_ONCE = 8
"""Reads count towards what the account may do at once."""


@frozen(kw_only=True)
class TwilioBodies:
    """`ProviderBodies` at Twilio: each message by its SID, some at a time."""

    chat: ServiceContext = field(repr=False)
    names: TwilioNames

    async def texts(self, id: ConversationId, references: Sequence[str]) -> Mapping[str, str]:
        """The texts of those that are there."""
        here, places = self.chat.conversations(self.names.conversation(id)), asyncio.Semaphore(AT_ONCE)
        with translated():
            found = await asyncio.gather(*(_text(here, one, places) for one in references))
        return {one: text for one, text in zip(references, found, strict=True) if text is not None}


async def _text(here: ConversationContext, reference: str, places: asyncio.Semaphore) -> str | None:
    """What a message says, as it was heard; a file that came without a word is named, as it is on record."""
    text = None
    async with places:
        with fine_if(NOT_FOUND):
            text = text_of(_whole(await here.messages(reference).fetch_async()))
    return text or None


def _whole(found: MessageInstance) -> HeardMessage:
    try:
        return heard(found)
    except HistoryUnavailable as cause:
        raise MessagingUnavailable(f"answer-{cause}") from None
