"""Telephones with the messaging provider's own app, where no stand-in runs: it pushes as soon as it has a message."""

from collections import Counter
from collections.abc import Sequence

from attrs import define, field

from adapters.mock.message_gateway import MockMessageGateway
from application.ports.messaging import NOWHERE, Brought
from application.ports.pushes import Device
from application.views import MessageView, StreamEvent
from domain.events import MessageSent
from domain.ids import ConversationId, Identity


@define(eq=False)
class Telephones:
    """`Pushes` to devices that are known by the provider's name of their owner."""

    owners: dict[str, Identity] = field(factory=dict)
    rang: "Counter[Identity]" = field(factory=Counter)
    _rings: dict[tuple[ConversationId, Identity], bool] = field(factory=dict)

    async def devices(self) -> Sequence[Device]:
        return [Device(ref=name, who=name) for name in self.owners]

    async def forget(self, device: Device) -> None:
        self.owners.pop(device.who, None)

    async def ring(self, id: ConversationId, identity: Identity, *, wanted: bool) -> bool:
        self._rings[id, identity] = wanted
        return True

    def told(self, said: MessageView) -> None:
        """The provider has this message: it rings where that was wanted, unless it was said otherwise everywhere."""
        for owner in self.owners.values():
            self.rang[owner] += owner != said.author and self._rings.get((said.conversation, owner), True)


@define(eq=False)
class PushingGateway(MockMessageGateway):
    """A provider that pushes."""

    telephones: Telephones = field(factory=Telephones, kw_only=True)

    async def deliver(self, event: StreamEvent, *, again: bool = False, behind: int = NOWHERE) -> Brought | None:
        name = await super().deliver(event, again=again, behind=behind)
        if event.kind == MessageSent.kind and isinstance(event.content, MessageView):
            self.telephones.told(event.content)
        return name
