"""Record which events came to whose open sockets: what was said after somebody opened a conversation."""

from collections.abc import Sequence

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from application.views import Stream
from domain.access import Actor
from domain.audit import AuditRecord, Deed
from domain.ids import AuditId, BreakGlassId, ConversationId


@frozen(kw_only=True)
class Received:
    """Events `first` to `last` of a stream were written to sockets of one session, without a gap."""

    actor: Actor
    stream: Stream
    conversation: ConversationId
    first: int
    last: int
    glass: BreakGlassId | None = None
    """The use of break-glass by which they were."""


@frozen(kw_only=True)
class RecordReceived:
    """What came to sockets of this process in some minutes."""

    spans: Sequence[Received]


@frozen(kw_only=True)
class RecordReceivedHandler:
    """A record for each span. It is the gateway's own knowledge: who may follow was decided when they asked."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids

    async def __call__(self, command: RecordReceived) -> None:
        async with self.uow() as uow:
            for one in command.spans:
                uow.audit.add(self._record(one))
            await uow.commit()

    def _record(self, one: Received) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=self.clock.now(),
            actor=one.actor,
            action=Deed.RECEIVE_NOTES if one.stream is Stream.STAFF else Deed.RECEIVE,
            object=f"conversation:{one.conversation}",
            reason=f"glass:{one.glass}" if one.glass else f"seqs-{one.first}-{one.last}",
        )
