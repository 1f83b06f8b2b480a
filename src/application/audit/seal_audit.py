"""Append what was done to the audit's chain, and sign where it stands."""

from datetime import timedelta

from attrs import frozen

from application.ports.audit_chain import AuditChain, CheckpointPlace, CheckpointSigner
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.audit_chain import Checkpoint, wants_checkpoint
from domain.ids import AuditId

LEASE = timedelta(seconds=15)
"""After so long another process takes over from a leader that is gone."""
BATCH = 500
BEHIND = timedelta(minutes=10)
"""How old a checkpoint may get that is not in the second place."""


@frozen
class SealAudit:
    """The sealer. Every process may run it; by a lease in the record one of them does the work."""

    chain: AuditChain
    place: CheckpointPlace
    signer: CheckpointSigner
    clock: Clock
    leader: str
    uow: UnitOfWorkFactory
    ids: Ids

    async def __call__(self) -> int:
        """Append all that waits, and see to the checkpoints also where nothing does; returns how many records."""
        sealed = await self.append()
        if not sealed:
            await self._checkpoint()
        return sealed

    async def append(self) -> int:
        """Append all that waits, which is one question where nothing does; returns how many records."""
        sealed, new = 0, BATCH
        while new == BATCH and await self.chain.waiting_since() is not None:
            now = self.clock.now()
            new = await self.chain.seal(leader=self.leader, now=now, until=now + LEASE, limit=BATCH)
            if new:
                sealed += new
                await self._checkpoint()
        return sealed

    async def last(self) -> None:
        """Append what waits when a process stops, and leave the rest to another at once."""
        await self()
        now = self.clock.now()
        await self.chain.seal(leader=self.leader, now=now, until=now, limit=BATCH)

    async def _checkpoint(self) -> None:
        head, last = await self.chain.head(), await self.chain.last_checkpoint()
        now = self.clock.now()
        if head is not None and wants_checkpoint(head.position, last, now):
            await self.chain.keep(self.signer.sign(Checkpoint(position=head.position, hash=head.hash, at=now)))
        await self._bring()

    async def _bring(self) -> None:
        """Bring to the second place what it lacks, also after a crash between the two.

        Old ones may have been there before: that they were not any more is put on the audit.
        """
        behind, now = self.place.last(), self.clock.now()
        missing = await self.chain.checkpoints(behind, BATCH)
        # Noted first: whoever emptied the place may end this process, too.
        if any(now - one.at > BEHIND for one in missing):
            await self._note_filled(behind, missing[-1].position)
        for checkpoint in missing:
            self.place.append(checkpoint)

    async def _note_filled(self, behind: int, upto: int) -> None:
        record = AuditRecord(
            id=AuditId(self.ids.new()),
            at=self.clock.now(),
            actor=CLOCKWORK,
            action=Deed.FILL_CHECKPOINTS,
            object=f"audit:{behind + 1}-{upto}",
        )
        async with self.uow() as uow:
            uow.audit.add(record, once=f"{record.action}|{record.object}|{record.at:%Y-%m-%dT%H}")
            await uow.commit()
