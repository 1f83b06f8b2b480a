"""A messaging provider that pushes nothing by itself."""

from collections.abc import Sequence

from attrs import frozen

from application.ports.pushes import Device
from domain.ids import ConversationId, Identity


@frozen
class NoPushes:
    """`Pushes` where no device is known."""

    async def devices(self) -> Sequence[Device]:
        """None."""
        return ()

    async def forget(self, device: Device) -> None:
        """It is gone already."""

    async def ring(self, id: ConversationId, identity: Identity, *, wanted: bool) -> bool:
        """Nobody takes part there."""
        return False
