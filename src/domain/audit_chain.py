"""The audit's chain: every record is bound to the one before, and signed checkpoints fix where it stood."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from attrs import define, field, frozen

from domain.audit import AuditRecord
from domain.ids import AuditId

GENESIS = bytes(32)
"""What the first record names as the hash before it."""
CHECKPOINT_RECORDS = 1_000
CHECKPOINT_EVERY = timedelta(hours=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_written = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
_RECORD = b"carechat audit record 1\x00"
_CHECKPOINT = b"carechat audit checkpoint 1\x00"
_MANIFEST = b"carechat export manifest 1\x00"


def _micros(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(microseconds=1)


def members(record: AuditRecord) -> dict[str, str | int | None]:
    """All that is kept of a record; `at` in microseconds since 1970."""
    actor = record.actor
    return {
        "action": str(record.action),
        "actor": actor.identity,
        "address": actor.address,
        "at": _micros(record.at),
        "id": record.id,
        "object": record.object,
        "outcome": str(record.outcome),
        "reason": record.reason,
        "requestId": actor.request_id,
        "role": str(actor.role),
        "session": actor.session,
    }


def canonical(record: AuditRecord) -> bytes:
    """The one byte form of a record: JSON as RFC 8785 has it, for strings, whole numbers and null."""
    return _canonical(members(record))


def _canonical(told: Mapping[str, str | int | None]) -> bytes:
    return _written(told).encode()


def link_hash(previous: bytes, position: int, record: AuditRecord) -> bytes:
    """SHA-256 over the hash before, the position and the record."""
    return told_link_hash(previous, position, members(record))


def told_link_hash(previous: bytes, position: int, told: Mapping[str, str | int | None]) -> bytes:
    """The same for a record as it was told: its `members`."""
    return hashlib.sha256(_RECORD + previous + position.to_bytes(8, "big") + _canonical(told)).digest()


def signed_manifest(manifest: bytes) -> bytes:
    """The bytes that the signature of an export's manifest is over."""
    return _MANIFEST + hashlib.sha256(manifest).digest()


@frozen(kw_only=True)
class Link:
    """One record's place in the chain; positions count from 1 without a hole."""

    position: int
    record: AuditId
    previous: bytes
    hash: bytes


def chained(head: Link | None, records: Iterable[AuditRecord]) -> Iterator[Link]:
    """The links of these records behind `head`, in their order."""
    position, previous = (0, GENESIS) if head is None else (head.position, head.hash)
    for record in records:
        position += 1
        hash = link_hash(previous, position, record)
        yield Link(position=position, record=record.id, previous=previous, hash=hash)
        previous = hash


@frozen(kw_only=True)
class Checkpoint:
    """Where the chain stood, signed. A `start` is left by a purge: the chain begins behind it."""

    position: int
    hash: bytes
    at: datetime
    is_start: bool = False
    signature: bytes = b""

    @property
    def signed(self) -> bytes:
        """The bytes that the signature is over."""
        kind = b"start" if self.is_start else b"point"
        return _CHECKPOINT + kind + self.position.to_bytes(8, "big") + self.hash + _micros(self.at).to_bytes(8, "big")


def wants_checkpoint(position: int, last: Checkpoint | None, now: datetime) -> bool:
    """Whether the head, at this position, is to be signed: a thousand records or an hour after the last time."""
    if last is None:
        return True
    new = position - last.position
    return new >= CHECKPOINT_RECORDS or (new > 0 and now - last.at >= CHECKPOINT_EVERY)


class Fault(StrEnum):
    """How a chain shows that somebody tampered with it."""

    CHANGED = "changed"
    """The record is not the one that was chained: changed, or swapped for another."""
    MISSING = "missing"
    """The record or its link was dropped."""
    BROKEN = "broken"
    """The link does not follow the one before."""
    INSERTED = "inserted"
    """A record stands in the audit and nowhere in the chain."""
    REWRITTEN = "rewritten"
    """The chain is not the one that was signed."""
    TRUNCATED = "truncated"
    """The chain ends before a signed checkpoint."""
    FORGED = "forged"
    """The signature of a checkpoint is not ours."""
    CHECKPOINT_LOST = "checkpoint-lost"
    """A checkpoint stands in the second place, and is gone from the record."""
    CHECKPOINT_CUT = "checkpoint-cut"
    """A checkpoint is gone from the second place, in which later ones stand."""


@frozen
class Tampering(Exception):
    """The first thing that does not hold: what, and at which position or record."""

    fault: Fault
    position: int | None = None
    record: str | None = None

    def __str__(self) -> str:
        place = f"position {self.position}" if self.position is not None else "no position"
        return f"{self.fault}: {place}" + (f", record {self.record}" if self.record else "")


@frozen
class Linked:
    """A link with the record that stands under its id, if one does."""

    link: Link
    record: AuditRecord | None = field(repr=False)


@define
class ChainWalk:
    """Walks a chain link by link, in constant memory; raises `Tampering` at the first fault."""

    position: int = 0
    hash: bytes = GENESIS

    def step(self, linked: Linked) -> None:
        """Take the next link."""
        link, record = linked.link, linked.record
        expected = self.position + 1
        if link.position != expected:
            raise Tampering(Fault.MISSING if link.position > expected else Fault.BROKEN, expected)
        if record is None:
            raise Tampering(Fault.MISSING, expected, link.record)
        if link_hash(link.previous, expected, record) != link.hash:
            raise Tampering(Fault.CHANGED, expected, link.record)
        if link.previous != self.hash:
            raise Tampering(Fault.BROKEN, expected, link.record)
        self.position, self.hash = expected, link.hash

    def meet(self, checkpoint: Checkpoint) -> None:
        """Compare with a checkpoint at or before the position reached last."""
        if checkpoint.position == self.position and checkpoint.hash != self.hash:
            raise Tampering(Fault.REWRITTEN, checkpoint.position)
