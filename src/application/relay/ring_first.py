"""Before a message is brought to the provider: say there at whose devices it rings."""

from contextlib import suppress

from attrs import frozen

from application.notices.pushes import PushRules
from application.ports.messaging import MessageGateway, MessagingRefused
from application.ports.pushes import Pushes
from application.views import MessageView, ProviderState, StreamEvent
from domain.events import MessageSent


@frozen(kw_only=True)
class RingFirst:
    """The provider pushes as soon as it has a message: what is said afterwards is too late.

    A provider that does not let us say so keeps no word from arriving.
    """

    rules: PushRules
    pushes: Pushes
    gateway: MessageGateway

    async def __call__(self, event: StreamEvent) -> None:
        """Return when it may be brought. Raises `MessagingUnavailable`."""
        said = event.content
        if event.kind != MessageSent.kind or not isinstance(said, MessageView) or said.provider is ProviderState.SENT:
            return
        for identity, wanted in (await self.rules.rings(event.conversation, said)).items():
            with suppress(MessagingRefused):
                if await self.pushes.ring(event.conversation, identity, wanted=wanted):
                    continue
                # It is not there yet: it would come with its first message, and that one would ring.
                await self.gateway.open(event.conversation)
                await self.pushes.ring(event.conversation, identity, wanted=wanted)
