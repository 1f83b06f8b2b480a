"""Keep how far messages were delivered to their readers' screens."""

from collections.abc import Collection, Iterator, Mapping

from attrs import field, frozen

from application.ports.channel import Channel, Fleeting, FleetingKind
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.receipts.marks import mark
from domain.ids import ConversationId, Identity
from domain.receipts import MarkKind

MANY = 10
"""Of more deliveries in one conversation at a time the authors alone are told: a sign to each of a hundred for each of
a hundred would cost more than what they say."""


@frozen(kw_only=True)
class MarkDelivered:
    """Up to which event each member's own sockets were written, by conversation."""

    horizons: Mapping[ConversationId, Mapping[Identity, int]]
    authors: Mapping[ConversationId, Collection[Identity]] = field(factory=dict)
    """Who wrote what was delivered."""


@frozen(kw_only=True)
class MarkDeliveredHandler:
    """Tell the members at once, and keep the horizons in one write.

    It is the gateway's own knowledge, not a person's act: nothing to authorise or to audit. A
    horizon that is lost in a crash is made good by the next one.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    channel: Channel

    async def __call__(self, command: MarkDelivered) -> None:
        self.channel.publish(*_signs(command))
        async with self.uow() as uow:
            for conversation, horizons in command.horizons.items():
                uow.conversations.mark_delivered(conversation, horizons)
                mark(uow, await uow.conversations.get(conversation), MarkKind.DELIVERED, horizons, self.clock.now())
            await uow.commit()


def _signs(command: MarkDelivered) -> Iterator[Fleeting]:
    for conversation, horizons in command.horizons.items():
        to = frozenset(command.authors.get(conversation, ())) if len(horizons) > MANY else frozenset()
        for identity, seq in horizons.items():
            yield Fleeting(conversation=conversation, kind=FleetingKind.DELIVERED, identity=identity, seq=seq, to=to)
