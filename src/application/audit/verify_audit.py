"""Walk the audit's chain and name the first record that does not hold."""

from collections.abc import Awaitable, Callable, Iterator

from attrs import define, evolve, field, frozen

from application.ports.audit_chain import AuditChain, CheckpointPlace, CheckpointSigner
from domain.audit_chain import ChainWalk, Checkpoint, Fault, Tampering, wants_checkpoint

PAGE = 1_000
TAIL = 2_000
"""How many links the look at the tail walks."""


@frozen(kw_only=True)
class Verified:
    """What holds: the positions walked, and whether the chain begins at a purge's checkpoint."""

    first: int
    last: int
    checkpoints: int
    start: Checkpoint | None = None
    waiting: int = 0
    """Records that are yet to be chained, which is no fault: told by `VerifyAudit.__call__` alone."""


@frozen
class VerifyAudit:
    """Verifies the whole chain, or its tail; raises `Tampering` for the first fault. Memory does not grow with it."""

    chain: AuditChain
    place: CheckpointPlace
    signer: CheckpointSigner

    async def __call__(self) -> Verified:
        """Verify everything, records in no link included."""
        found = await self._undisturbed(self._all)
        stray = await self.chain.stray()
        if stray is not None:
            raise Tampering(Fault.INSERTED, None, stray)
        return evolve(found, waiting=await self.chain.waiting())

    async def tail(self) -> Verified | None:
        """Verify the newest links, from a link that the one behind it vouches for."""
        return await self._undisturbed(self._tail)

    async def _undisturbed(self, verify: Callable[[], Awaitable[Verified]]) -> Verified:
        """What is found while no purge lets go of the beginning: else what is gone would be told as missing."""
        while True:
            start = await self.chain.start()
            try:
                return await verify()
            except Tampering:
                if await self.chain.start() == start:
                    raise

    async def _all(self) -> Verified:
        start = self.ours(await self.chain.start())
        walk = ChainWalk() if start is None else ChainWalk(start.position, start.hash)
        return await self._walk(walk, start)

    async def _tail(self) -> Verified:
        head = await self.chain.head()
        begin = 0 if head is None else head.position - TAIL
        start = self.ours(await self.chain.start())
        if begin <= (0 if start is None else start.position):
            return await self._walk(ChainWalk() if start is None else ChainWalk(start.position, start.hash), start)
        first = await self.chain.links(begin - 1, 1)
        if not first:
            raise Tampering(Fault.MISSING, begin)
        return await self._walk(ChainWalk(first[0].link.position, first[0].link.hash), None)

    async def _walk(self, walk: ChainWalk, start: Checkpoint | None) -> Verified:
        begin = walk.position
        # What is known of checkpoints before the first link is read can not be ahead of the chain.
        there, last = self.place.last(), await self.chain.last_checkpoint()
        marks = _Pairs(self, begin, there, 0 if last is None else last.position)
        while page := await self.chain.links(walk.position, PAGE):
            for linked in page:
                walk.step(linked)
                await marks.reach(walk)
        await marks.end(walk.position)
        return Verified(first=begin + 1, last=walk.position, checkpoints=marks.met, start=start)

    def ours(self, checkpoint: Checkpoint | None) -> Checkpoint | None:
        """The checkpoint; raises where its signature is not ours."""
        if checkpoint is not None and not self.signer.is_ours(checkpoint):
            raise Tampering(Fault.FORGED, checkpoint.position)
        return checkpoint


@define
class _Pairs:
    """The checkpoints of the record and of the second place, met one after the other."""

    verify: VerifyAudit
    after: int
    upto_there: int
    upto_here: int
    met: int = 0
    _here: list[Checkpoint] = field(factory=list, init=False)
    _there: Iterator[Checkpoint] = field(init=False)
    _next_there: Checkpoint | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        begin = self.after
        self._there = (one for one in self.verify.place.read() if begin < one.position <= self.upto_there)
        self._next_there = next(self._there, None)

    async def reach(self, walk: ChainWalk) -> None:
        """Compare with every checkpoint at the walk's position."""
        here, there = await self._next_here(), self._next_there
        at_here = here is not None and here.position <= walk.position
        at_there = there is not None and there.position <= walk.position
        if at_there and not at_here:
            raise Tampering(Fault.CHECKPOINT_LOST, walk.position)
        if at_here and not at_there and walk.position <= self.upto_there and not _is_late(here, there):
            # The second place is filled in order: what it lacks before its last line was cut out of it.
            raise Tampering(Fault.CHECKPOINT_CUT, walk.position)
        for one in (here if at_here else None, there if at_there else None):
            if one is not None:
                self.verify.ours(one)
                walk.meet(one)
        if at_here:
            self._here.pop(0)
            self.met += 1
        if at_there:
            self._next_there = next(self._there, None)

    async def end(self, position: int) -> None:
        """No checkpoint may be left beyond the end of the chain."""
        for left in (await self._next_here(), self._next_there):
            if left is not None:
                self.verify.ours(left)
                raise Tampering(Fault.TRUNCATED, position + 1)

    async def _next_here(self) -> Checkpoint | None:
        if not self._here and self.after >= 0:
            page = await self.verify.chain.checkpoints(self.after, PAGE)
            self._here = [one for one in page if one.position <= self.upto_here]
            self.after = self._here[-1].position if self._here else -1
        return self._here[0] if self._here else None


def _is_late(here: Checkpoint | None, there: Checkpoint | None) -> bool:
    """Whether `here` may have come to the record when another process had brought `there` to the second place already.

    Records have such from when that could happen. Who signs one knows the last one and waits a thousand records or an
    hour: the two are nearer to each other only where neither knew of the other.
    """
    return here is not None and there is not None and not wants_checkpoint(there.position, here, there.at)
