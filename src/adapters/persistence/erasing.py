"""Erasing bodies that the messaging provider has: in the commit that notes that it has them."""

from collections.abc import Sequence

from attrs import define, frozen
from sqlalchemy import delete, exists, select, update

from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.many_places import PLACES, at_places, in_place
from adapters.persistence.sealing import Damaged, Sealer, body_place
from adapters.persistence.tables import attachment, event, message, message_past, outbox, provider_file
from application.ports.clock import Fingerprints
from application.timelines.read_back import body_digest
from domain.ids import ConversationId, MessageId

_OTHER = event.alias()
_WAITS = exists().where(
    outbox.c.conversation_id == message.c.conversation_id,
    _OTHER.c.conversation_id == outbox.c.conversation_id,
    _OTHER.c.seq == outbox.c.seq,
    _OTHER.c.message_seq == message.c.seq,
)
"""Something of it has not arrived, or was set aside: its body is needed here yet."""
_ARRIVED = (
    select(message.c.id, message.c.body)
    .join(event, (event.c.conversation_id == message.c.conversation_id) & (event.c.message_seq == message.c.seq))
    .where(message.c.body.is_not(None), message.c.provider_ref.is_not(None), ~_WAITS)
    .distinct()
)
_ARRIVED_AT = _ARRIVED.join(PLACES, in_place(event.c.conversation_id, event.c.seq))


_FROM_THERE = exists().where(
    attachment.c.message_id == message.c.id,
    provider_file.c.attachment_id == attachment.c.id,
    provider_file.c.ref == message.c.provider_ref,
)
"""It came with files."""


@frozen
class EraseBodies:
    """Of the messages whose events are at these places: the bodies go, and a keyed digest of each stays.

    What can not be read here, or is not known to be there, is left alone.
    """

    places: Sequence[tuple[ConversationId, int]]
    sealer: Sealer
    digests: Fingerprints

    def write(self, db: Writing) -> None:
        for row in db.connection.execute(_ARRIVED_AT, at_places(self.places)).all():
            _erase(db, MessageId(row.id), bytes(row.body), self.sealer, self.digests)


@define
class _EraseNext:
    """The same for the next messages in the order of their ids, whatever they arrived by."""

    behind: str
    limit: int
    sealer: Sealer
    digests: Fingerprints
    looked_at: Sequence[MessageId] = ()

    def write(self, db: Writing) -> None:
        following = select(message.c.id).where(message.c.id > self.behind).order_by(message.c.id).limit(self.limit)
        self.looked_at = [MessageId(row.id) for row in db.connection.execute(following).all()]
        arrived = _ARRIVED.where(message.c.id.in_(self.looked_at), ~_FROM_THERE)
        for row in db.connection.execute(arrived).all() if self.looked_at else ():
            _erase(db, MessageId(row.id), bytes(row.body), self.sealer, self.digests)


@frozen
class SqlArrivedBodies:
    """`application.ports.bodies.ArrivedBodies` on the tables."""

    lane: WriteLane
    sealer: Sealer
    digests: Fingerprints

    async def erase(self, behind: MessageId | None, limit: int) -> Sequence[MessageId]:
        step = _EraseNext(behind or "", limit, self.sealer, self.digests)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.looked_at


def _erase(db: Writing, id: MessageId, box: bytes, sealer: Sealer, digests: Fingerprints) -> None:
    try:
        text = sealer.open(box, body_place(id))
    except Damaged:
        return
    kept = body_digest(digests, id, text)
    db.connection.execute(update(message).where(message.c.id == id).values(body=None, body_digest=kept))
    db.connection.execute(delete(message_past).where(message_past.c.message_id == id))
