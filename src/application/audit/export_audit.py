"""Write the audit down with its proof, and keep on the audit itself that this was done."""

import hashlib
import json
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import define, field, frozen

from application.audit.audit_queries import scope_of
from application.command import person_object
from application.ports.audit_chain import AuditChain
from application.ports.clock import Clock, Ids
from application.ports.records import AuditScope
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed, Outcome
from domain.audit_chain import Checkpoint, Linked, members
from domain.audit_review import AuditQuestion
from domain.ids import AuditId, Identity

PAGE = 1_000


@frozen(kw_only=True)
class AuditPeriod:
    """From a moment, up to but not including another; `None` is open."""

    since: datetime | None = None
    until: datetime | None = None

    def covers(self, linked: Linked) -> bool:
        """Whether the record was made then; a link whose record is gone belongs to every period."""
        if linked.record is None:
            return True
        at = linked.record.at
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)

    def __str__(self) -> str:
        return f"{_time(self.since)}/{_time(self.until)}"


@define(kw_only=True)
class ExportedAudit:
    """What was written, as far as it came."""

    records: int = 0
    first: int = 0
    last: int = 0
    _digest: Any = field(factory=hashlib.sha256, init=False, repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 over all that was written, in hexadecimal digits."""
        told: str = self._digest.hexdigest()
        return told

    def wrote(self, line: bytes) -> None:
        """Count a line in."""
        self._digest.update(line)

    def told(self, position: int) -> None:
        """Count a record in."""
        self.records, self.first, self.last = self.records + 1, self.first or position, position


@frozen(kw_only=True)
class ExportAudit:
    """By who holds the record and its keys. It is noted before the first line, and with the digest after the last."""

    chain: AuditChain
    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids

    async def __call__(
        self, write: Callable[[bytes], object], period: AuditPeriod, patient: Identity | None = None
    ) -> ExportedAudit:
        """Write JSON lines: each record with its hash, and the signed checkpoints.

        Of a patient alone: what was done on what is theirs and about them, as an auditor finds it. Raises `NotFound`
        where there is no such person.
        """
        done, those = ExportedAudit(), None
        if patient is None:
            await self._note(f"audit:{period}", reason="begun")
        else:
            known, those = await self._about(patient, period)
            await self._note(person_object(known), reason=f"begun:{period}")
        try:
            async for line in self._lines(period, those, done):
                write(line)
                done.wrote(line)
        except OSError:
            await self._note(_object(done), outcome=Outcome.FAILED, reason="broken-off")
            raise
        await self._note(_object(done), reason="complete")
        return done

    async def _about(self, patient: Identity, period: AuditPeriod) -> tuple[Identity, frozenset[AuditId]]:
        """Whom it is about, and the ids of the records: the chain is walked once, and they are picked out of it."""
        async with self.uow() as uow:
            known = (await uow.people.get(patient)).identity
            scope = await scope_of(
                uow, AuditQuestion(patient=known), AuditScope(since=period.since, until=period.until)
            )
        found: set[AuditId] = set()
        after: Sequence[int | str] | None = None
        while True:
            async with self.uow() as uow:
                page = await uow.audit.page(scope, after=after, limit=PAGE)
            found.update(one.id for one in page.items)
            if (after := page.next) is None:
                return known, frozenset(found)

    async def _lines(
        self, period: AuditPeriod, those: frozenset[AuditId] | None, done: ExportedAudit
    ) -> AsyncIterator[bytes]:
        after, start = 0, await self.chain.start()
        if start is not None:
            yield _line({"checkpoint": _point(start)})
            after = start.position
        while page := await self.chain.links(after, PAGE):
            last = page[-1].link.position
            points = {one.position: one for one in await self.chain.checkpoints(after, PAGE) if one.position <= last}
            for linked in filter(period.covers, page):
                if those is not None and linked.link.record not in those:
                    continue
                position = linked.link.position
                done.told(position)
                yield _line(_told(linked))
                if point := points.get(position):
                    yield _line({"checkpoint": _point(point)})
            after = last

    async def _note(self, what: str, *, reason: str, outcome: Outcome = Outcome.DONE) -> None:
        async with self.uow() as uow:
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=self.clock.now(),
                    actor=CLOCKWORK,
                    action=Deed.EXPORT_AUDIT,
                    object=what,
                    outcome=outcome,
                    reason=reason,
                )
            )
            await uow.commit()


def _object(done: ExportedAudit) -> str:
    return f"audit:{done.first}-{done.last}:{done.digest}"


def _line(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode() + b"\n"


def _told(linked: Linked) -> dict[str, Any]:
    link = linked.link
    return {
        "position": link.position,
        "record": None if linked.record is None else members(linked.record),
        "recordId": link.record,
        "previous": link.previous.hex(),
        "hash": link.hash.hex(),
    }


def _point(one: Checkpoint) -> dict[str, Any]:
    return {
        "position": one.position,
        "hash": one.hash.hex(),
        "at": one.at.isoformat(),
        "isStart": one.is_start,
        "signature": one.signature.hex(),
    }


def _time(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")
