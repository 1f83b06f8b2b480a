"""Pushes that the messaging provider sends by itself, as soon as it has a message."""

from collections.abc import Sequence
from typing import Protocol

from attrs import field, frozen

from domain.ids import ConversationId, Identity


@frozen(kw_only=True)
class Device:
    """A device that the provider pushes to. `who` is the provider's name of its owner: an opaque name of ours."""

    ref: str
    who: str = field(repr=False)


class Pushes(Protocol):
    """Says where they ring. Raises `MessagingUnavailable` or `MessagingRefused`."""

    async def devices(self) -> Sequence[Device]:
        """All devices that the provider knows."""
        ...

    async def forget(self, device: Device) -> None:
        """Let nothing be pushed to it any more; that it is gone already is fine."""
        ...

    async def ring(self, id: ConversationId, identity: Identity, *, wanted: bool) -> bool:
        """Let what is written from now on in this conversation ring at that person's devices, or not.

        `False`, and nothing is changed, where they do not take part there.
        """
        ...
