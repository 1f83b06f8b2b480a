"""The audit's chain in memory."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from attrs import define, field, frozen

from adapters.mock.memory import Memory
from domain.audit import AuditRecord
from domain.audit_chain import Checkpoint, Link, Linked, chained
from domain.ids import AuditId


@frozen
class InMemoryAuditChain:
    """The twin of the chain on the tables."""

    memory: Memory = field(repr=False)

    async def seal(self, *, leader: str, now: datetime, until: datetime, limit: int) -> int:
        memory = self.memory
        holder, lease = memory.audit_leader
        if holder != leader and lease is not None and lease > now:
            return 0
        memory.audit_leader = (leader, until)
        waiting = self._waiting()[:limit]
        memory.audit_links += list(chained(await self.head(), waiting))
        memory.audit_waiting -= {record.id for record in waiting}
        return len(waiting)

    def _waiting(self) -> list[AuditRecord]:
        return [record for record in self.memory.audit if record.id in self.memory.audit_waiting]

    async def head(self) -> Link | None:
        return self.memory.audit_links[-1] if self.memory.audit_links else None

    async def links(self, after: int, limit: int) -> Sequence[Linked]:
        records = {record.id: record for record in self.memory.audit}
        behind = (link for link in self.memory.audit_links if link.position > after)
        return [Linked(link, records.get(link.record)) for link in islice(behind, limit)]

    async def linked(self, record: AuditId) -> Linked | None:
        link = next((one for one in self.memory.audit_links if one.record == record), None)
        return None if link is None else Linked(link, next(one for one in self.memory.audit if one.id == record))

    async def stray(self) -> str | None:
        known = self.memory.audit_waiting | {link.record for link in self.memory.audit_links}
        return next((record.id for record in self.memory.audit if record.id not in known), None)

    async def waiting(self) -> int:
        return len(self.memory.audit_waiting)

    async def waiting_since(self) -> datetime | None:
        return next((record.at for record in self._waiting()), None)

    async def last_checkpoint(self) -> Checkpoint | None:
        return self.memory.audit_checkpoints[-1] if self.memory.audit_checkpoints else None

    async def checkpoints(self, after: int, limit: int) -> Sequence[Checkpoint]:
        every = self.memory.audit_checkpoints
        return [one for one in every if one.position > after and not one.is_start][:limit]

    async def start(self) -> Checkpoint | None:
        return next((one for one in reversed(self.memory.audit_checkpoints) if one.is_start), None)

    async def keep(self, checkpoint: Checkpoint) -> None:
        kept = self.memory.audit_checkpoints
        last = max((one.position for one in kept if one.is_start == checkpoint.is_start), default=0)
        if checkpoint.position > last:
            kept.append(checkpoint)
            kept.sort(key=lambda one: (one.position, one.is_start))

    async def purge(self, start: Checkpoint, record: AuditRecord) -> bool:
        if any(hold.stands for hold in self.memory.holds.values()):
            return False
        await self.keep(start)
        gone = {link.record for link in self.memory.audit_links if link.position <= start.position}
        self.memory.audit_links = [one for one in self.memory.audit_links if one.position > start.position]
        self.memory.audit = [one for one in self.memory.audit if one.id not in gone]
        self.memory.note_act(record)
        return True


@define
class InMemoryCheckpoints:
    """A second place that lasts as long as the process."""

    kept: list[Checkpoint] = field(factory=list)

    def last(self) -> int:
        return self.kept[-1].position if self.kept else 0

    def append(self, checkpoint: Checkpoint) -> None:
        if checkpoint.position > self.last():
            self.kept.append(checkpoint)

    def read(self) -> Iterator[Checkpoint]:
        return iter(self.kept)
