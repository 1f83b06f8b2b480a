"""The messaging provider behind its port: Twilio Conversations."""

from attrs import define, field
from twilio.rest.conversations.v1.service import ServiceContext

from adapters.twilio.conversations import TwilioConversations
from adapters.twilio.files import TwilioFiles
from adapters.twilio.media import TwilioMedia, is_media
from adapters.twilio.messages import TwilioMessages
from adapters.twilio.names import TwilioNames
from adapters.twilio.rates import WriteRates
from adapters.twilio.refusals import translated
from adapters.twilio.roles import TwilioRoles
from application.ports.messaging import NOWHERE, Brought
from application.ports.mirror import Horizon, Mirror, Reading
from application.ports.mirror_files import DueFile, FileMirror
from application.views import ConversationState, MessageView, ParticipantView, PersonLeft, StreamEvent
from domain.events import MessageCorrected, MessageTakenBack
from domain.ids import ConversationId, Identity


@define(eq=False)
class TwilioMessageGateway:
    """`MessageGateway` at Twilio. Events show today's content, so each brings Twilio to how things stand today.

    It never asks Twilio for webhooks of what it writes itself.
    """

    chat: ServiceContext = field(repr=False)
    conversations: TwilioConversations = field(repr=False)
    messages: TwilioMessages = field(repr=False)
    files: TwilioFiles = field(repr=False)

    async def check(self) -> None:
        """Ask for the service, with the key and the address that all calls use."""
        with translated():
            await self.chat.fetch_async()

    async def deliver(self, event: StreamEvent, *, again: bool = False, behind: int = NOWHERE) -> Brought | None:
        """Bring one event; what was written."""
        with translated():
            # Where it is not there, there is nothing to take away; nor is it made for that.
            if not event.takes_away:
                await self.conversations.ensure(event.conversation)
            match event.content:
                case MessageView() as message:
                    return await self._message(event.kind, message, again, behind)
                case ParticipantView(identity=identity):
                    await self.conversations.join(event.conversation, identity)
                case PersonLeft(identity=identity):
                    await self.conversations.leave(event.conversation, identity)
                case ConversationState():
                    await self.conversations.show_state(event.conversation)
        return None

    async def open(self, id: ConversationId) -> None:
        """See to it that the conversation is there with those who take part, and stands as it does here.

        Who was left out is let in, if there is room by now.
        """
        with translated():
            await self.conversations.ensure(id, afresh=True)
            await self.conversations.show_state(id)

    async def shut_out(self, id: ConversationId, identity: Identity) -> None:
        """Let a member be no participant there until the conversation is opened again."""
        with translated():
            await self.conversations.shut_out(id, identity)

    async def finish(self, id: ConversationId) -> None:
        """Close the conversation for good."""
        with translated():
            await self.conversations.finish(id)

    async def erase(self, id: ConversationId, reference: str, *, whole: bool) -> None:
        """Delete a message or a content there, or with it the conversation, and look that it is gone."""
        with translated():
            if is_media(reference):
                await self.files.media.erase(reference)
            else:
                await self.messages.erase(id, reference, whole=whole)

    async def read(self, horizon: Horizon) -> None:
        """Move a member's read horizon forward."""
        with translated():
            await self.messages.read(horizon)

    async def bring(self, file: DueFile, content: bytes | None) -> None:
        """Bring a file behind its message."""
        with translated():
            await self.files.bring(file, content)

    async def _message(self, kind: str, message: MessageView, again: bool, behind: int) -> Brought | None:
        if kind == MessageCorrected.kind:
            await self.messages.correct(message)
        elif kind == MessageTakenBack.kind:
            await self.messages.remove(message)
            await self.files.remove(message.conversation, message.id)
        else:
            return await self.messages.send(message, again=again, behind=behind)
        return None


def twilio_gateway(
    chat: ServiceContext,
    mirror: Mirror,
    reading: Reading,
    names: TwilioNames,
    rates: WriteRates,
    media: TwilioMedia,
    files: FileMirror,
) -> TwilioMessageGateway:
    """The gateway with all its parts, which share one set of rates and of roles."""
    conversations = TwilioConversations(
        chat=chat,
        mirror=mirror,
        reading=reading,
        names=names,
        roles=TwilioRoles(chat, rates),
        rates=rates,
        clock=rates.clock,
    )
    messages = TwilioMessages(conversations=conversations)
    return TwilioMessageGateway(
        chat, conversations, messages, TwilioFiles(messages=messages, media=media, mirror=files)
    )
