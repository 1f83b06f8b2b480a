"""Erasing bodies that the messaging provider has: in the commit that notes that it has them."""

from collections.abc import Sequence
from typing import Any

from attrs import define, frozen
from sqlalchemy import Row, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.lane import WriteLane
from adapters.persistence.many_places import PLACES, at_places, in_place
from adapters.persistence.reading import read_rows
from adapters.persistence.sealing import Damaged, Sealer, body_place
from adapters.persistence.tables import attachment, event, message, message_past, outbox, provider_file
from application.ports.bodies import CameWithFiles
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
    select(message.c.id, message.c.conversation_id, message.c.provider_ref, message.c.body)
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
_CAME_WITH_FILES = _ARRIVED.where(_FROM_THERE)


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
class _EraseConfirmed:
    """The same for those that the provider was asked for, if they still say what was asked for."""

    confirmed: Sequence[CameWithFiles]
    sealer: Sealer
    digests: Fingerprints

    def write(self, db: Writing) -> None:
        asked = {one.id: one.digest for one in self.confirmed}
        for row in db.connection.execute(_CAME_WITH_FILES.where(message.c.id.in_(list(asked)))).all():
            _erase(db, MessageId(row.id), bytes(row.body), self.sealer, self.digests, only=asked[row.id])


@frozen
class SqlArrivedBodies:
    """`application.ports.bodies.ArrivedBodies` on the tables."""

    engine: AsyncEngine
    lane: WriteLane
    sealer: Sealer
    digests: Fingerprints

    async def erase(self, behind: MessageId | None, limit: int) -> Sequence[MessageId]:
        step = _EraseNext(behind or "", limit, self.sealer, self.digests)
        await self.lane.commit(ChangeSet(steps=[step]))
        return step.looked_at

    async def with_files(self, among: Sequence[MessageId]) -> Sequence[CameWithFiles]:
        if not among:
            return ()
        rows = await read_rows(self.engine, _CAME_WITH_FILES.where(message.c.id.in_(among)))
        return [one for one in map(self._came, rows) if one is not None]

    async def let_go(self, confirmed: Sequence[CameWithFiles]) -> None:
        if confirmed:
            await self.lane.commit(ChangeSet(steps=[_EraseConfirmed(confirmed, self.sealer, self.digests)]))

    def _came(self, row: Row[Any]) -> CameWithFiles | None:
        try:
            text = self.sealer.open(bytes(row.body), body_place(row.id))
        except Damaged:
            return None
        return CameWithFiles(
            id=MessageId(row.id),
            conversation=ConversationId(row.conversation_id),
            reference=row.provider_ref,
            digest=body_digest(self.digests, MessageId(row.id), text),
        )


def _erase(
    db: Writing, id: MessageId, box: bytes, sealer: Sealer, digests: Fingerprints, *, only: bytes | None = None
) -> None:
    try:
        text = sealer.open(box, body_place(id))
    except Damaged:
        return
    kept = body_digest(digests, id, text)
    if only is not None and kept != only:
        return
    db.connection.execute(update(message).where(message.c.id == id).values(body=None, body_digest=kept))
    db.connection.execute(delete(message_past).where(message_past.c.message_id == id))
