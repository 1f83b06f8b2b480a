"""Let go of the oldest of the audit, when its time is over; a signed checkpoint stays as the chain's new start."""

from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta

from attrs import frozen

from application.audit.verify_audit import PAGE, VerifyAudit
from application.ports.audit_chain import AuditChain, CheckpointSigner
from application.ports.clock import Clock, Ids
from application.ports.retention import Expired
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.audit_chain import ChainWalk, Checkpoint, Fault, Linked, Tampering
from domain.ids import AuditId

KEPT = timedelta(days=6 * 366)
"""No record is purged before: six years, 45 CFR 164.316(b)(2)(i). The database refuses it, too."""
MARGIN = timedelta(minutes=1)
"""How far the database's clock, which its bound is by, may be behind ours."""
AT_ONCE = 10_000
"""So many records go in one transaction."""


@frozen(kw_only=True)
class PurgeAudit:
    """A job. What goes is verified first: a chain that was tampered with is not purged, it is looked into.

    The newest record never goes, so that the chain goes on from it. The chain goes from its beginning alone, so it is
    kept as a whole while any legal hold stands: what was done is part of what the hold is about.
    """

    uow: UnitOfWorkFactory
    chain: AuditChain
    verify: VerifyAudit
    signer: CheckpointSigner
    clock: Clock
    ids: Ids
    kept: timedelta = KEPT

    async def __call__(self) -> int:
        """Purge at most `AT_ONCE` records; return how many. Raises `Tampering` for what does not hold."""
        start, head = self.verify.ours(await self.chain.start()), await self.chain.head()
        if head is None or await self._is_held():
            return 0
        walk = ChainWalk() if start is None else ChainWalk(start.position, start.hash)
        begun = walk.position
        await self._walk(walk, last=min(head.position - 1, begun + AT_ONCE))
        if walk.position == begun:
            return 0
        new_start = Checkpoint(position=walk.position, hash=walk.hash, at=self.clock.now(), is_start=True)
        gone = await self.chain.purge(self.signer.sign(new_start), self._record(new_start))
        return walk.position - begun if gone else 0

    async def preview(self) -> Expired:
        """How many records are beyond their time, and whether a hold keeps them; what does not hold ends the count."""
        start, head = await self.chain.start(), await self.chain.head()
        old = 0
        with suppress(Tampering):
            async for _ in self._old(0 if start is None else start.position, 0 if head is None else head.position - 1):
                old += 1
        return Expired(0, old) if await self._is_held() else Expired(old, 0)

    async def _walk(self, walk: ChainWalk, *, last: int) -> None:
        """Walk as far as everything is old enough."""
        async for linked in self._old(walk.position, last):
            walk.step(linked)

    async def _old(self, after: int, last: int) -> AsyncIterator[Linked]:
        """The links behind a position, up to the first whose record is young."""
        before = self.clock.now() - self.kept - MARGIN
        while after < last:
            page = await self.chain.links(after, min(PAGE, last - after))
            if not page:
                raise Tampering(Fault.MISSING, after + 1)
            for linked in page:
                if linked.record is not None and linked.record.at >= before:
                    return
                yield linked
            after = page[-1].link.position

    def _record(self, start: Checkpoint) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=start.at,
            actor=CLOCKWORK,
            action=Deed.PURGE_AUDIT,
            object=f"audit:{start.position}",
        )

    async def _is_held(self) -> bool:
        async with self.uow() as uow:
            return bool((await uow.holds.page(standing=True, after=None, limit=1)).items)
