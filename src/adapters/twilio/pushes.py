"""Pushes at Twilio: its bindings are devices, and a notification level tells where they ring."""

from collections.abc import Sequence

from attrs import field, frozen

from adapters.twilio.conversations import TwilioConversations
from adapters.twilio.refusals import CLOSED, NOT_FOUND, fine_if, translated
from application.ports.pushes import Device
from domain.ids import ConversationId, Identity

PUSHED = ("apn", "fcm", "gcm")
"""Kinds of bindings that are devices; another kind is an open connection of Twilio's client."""
MOST_DEVICES = 50_000
RINGS, SILENT = "default", "muted"


@frozen(kw_only=True)
class TwilioPushes:
    """`Pushes` at Twilio."""

    conversations: TwilioConversations = field(repr=False)

    async def devices(self) -> Sequence[Device]:
        """The bindings of the service."""
        with translated():
            found = await self.conversations.chat.bindings.list_async(
                binding_type=list(PUSHED),
                limit=MOST_DEVICES,
                page_size=100,
            )
        return [Device(ref=str(one.sid), who=one.identity or "") for one in found]

    async def forget(self, device: Device) -> None:
        """Delete a binding."""
        with translated(), fine_if(NOT_FOUND):
            await self.conversations.rates.turn()
            await self.conversations.chat.bindings(device.ref).delete_async()

    async def ring(self, id: ConversationId, identity: Identity, *, wanted: bool) -> bool:
        """Set the notification level of somebody in a conversation, if it is another one.

        It is asked for each time: other processes set it, too.
        """
        names, level = self.conversations.names, RINGS if wanted else SILENT
        here = self.conversations.chat.users(names.person(identity)).user_conversations(names.conversation(id))
        there = False
        with translated(), fine_if(NOT_FOUND, CLOSED):
            known = str((await here.fetch_async()).notification_level)
            there = True
            if known != level:
                await self.conversations.turn(id)
                await here.update_async(notification_level=level)
        return there
