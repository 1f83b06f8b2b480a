"""Whoever tampers with the audit is found, whatever they do and wherever: the first bad record is named."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.keys.checkpoint_signer import Ed25519Signer
from adapters.mock.audit_chain import InMemoryAuditChain, InMemoryCheckpoints
from adapters.mock.clock import FakeClock
from adapters.mock.memory import Memory
from application.audit.verify_audit import VerifyAudit
from domain.access import Action
from domain.audit import AuditRecord, Outcome
from domain.audit_chain import Checkpoint, Fault, Tampering, chained
from domain.ids import AuditId
from tests.support.builders import a_provider, an_actor

SIGNER = Ed25519Signer(b"5" * 32)
NUMBERS = st.integers(min_value=3, max_value=40)
PLACES = st.integers(min_value=0, max_value=10_000)


class Vault:
    """A sealed chain in memory with a signed checkpoint in both places, and hands that reach into it."""

    def __init__(self, number: int, signed_at: int) -> None:
        self.memory, self.place, self.clock = Memory(), InMemoryCheckpoints(), FakeClock()
        self.memory.audit = [self._record(count) for count in range(1, number + 1)]
        self.clock.advance(timedelta(minutes=number + 5))
        self.memory.audit_links = list(chained(None, self.memory.audit))
        link = self.memory.audit_links[signed_at]
        point = SIGNER.sign(Checkpoint(position=link.position, hash=link.hash, at=self.clock.now()))
        self.memory.audit_checkpoints, self.place.kept = [point], [point]

    def _record(self, count: int) -> AuditRecord:
        return AuditRecord(
            id=AuditId(f"{count:032x}"),
            at=self.clock.now() + timedelta(minutes=count),
            actor=an_actor(a_provider(), session="5" * 32),
            action=Action.READ,
            object=f"conversation:{count}",
        )

    def verdict(self) -> tuple[Fault, int | None, str | None] | None:
        """What a verification finds."""
        verify = VerifyAudit(InMemoryAuditChain(self.memory), self.place, SIGNER)
        try:
            asyncio.run(verify())
        except Tampering as found:
            return found.fault, found.position, found.record
        return None

    def chain_anew(self, begin: int = 0) -> None:
        """Recompute every link from a place on, as who can write the record could."""
        kept = self.memory.audit_links[:begin]
        head = kept[-1] if kept else None
        self.memory.audit_links = [*kept, *chained(head, self.memory.audit[begin:])]


CHANGES: dict[str, Callable[[AuditRecord], AuditRecord]] = {
    "actor": lambda one: evolve(one, actor=evolve(one.actor, identity="somebody-else")),
    "address": lambda one: evolve(one, actor=evolve(one.actor, address="192.0.2.1")),
    "session": lambda one: evolve(one, actor=evolve(one.actor, session=None)),
    "request": lambda one: evolve(one, actor=evolve(one.actor, request_id="r")),
    "action": lambda one: evolve(one, action=Action.SEE),
    "object": lambda one: evolve(one, object="conversation:x"),
    "outcome": lambda one: evolve(one, outcome=Outcome.DENIED),
    "reason": lambda one: evolve(one, reason="glass:x"),
    "time": lambda one: evolve(one, at=one.at + timedelta(microseconds=1)),
}


@given(number=NUMBERS, where=PLACES)
def test_a_chain_that_nobody_touched_holds(number: int, where: int):
    assert Vault(number, where % number).verdict() is None


@given(number=NUMBERS, where=PLACES, what=st.sampled_from(sorted(CHANGES)))
@pytest.mark.safeguard("authenticated-records")
def test_each_member_of_each_record_is_covered(number: int, where: int, what: str):
    vault, at = Vault(number, number - 1), where % number
    vault.memory.audit[at] = CHANGES[what](vault.memory.audit[at])
    assert vault.verdict() == (Fault.CHANGED, at + 1, vault.memory.audit[at].id)


@given(number=NUMBERS, where=PLACES, with_link=st.booleans())
def test_what_is_dropped_is_missed(number: int, where: int, with_link: bool):
    vault, at = Vault(number, number - 1), where % (number - 1)
    gone = vault.memory.audit.pop(at)
    if with_link:
        vault.memory.audit_links.pop(at)
    assert vault.verdict() == (Fault.MISSING, at + 1, None if with_link else gone.id)


@given(number=NUMBERS, where=PLACES)
def test_what_is_slipped_in_is_found(number: int, where: int):
    vault, at = Vault(number, number - 1), where % number
    slipped = evolve(vault.memory.audit[at], id=AuditId("f" * 32))
    vault.memory.audit.insert(at, slipped)
    assert vault.verdict() == (Fault.INSERTED, None, slipped.id)


@given(number=NUMBERS, one=PLACES, other=PLACES)
def test_two_that_change_places_are_found_at_the_first(number: int, one: int, other: int):
    vault = Vault(number, number - 1)
    first, second = sorted({one % number, other % number, 0 if one % number else 1})[:2]
    links = vault.memory.audit_links
    links[first], links[second] = (
        evolve(links[second], position=first + 1),
        evolve(links[first], position=second + 1),
    )
    assert vault.verdict() == (Fault.CHANGED, first + 1, links[first].record)


@given(number=NUMBERS, where=PLACES)
def test_a_tail_that_is_cut_off_before_a_signature_is_missed(number: int, where: int):
    vault, length = Vault(number, number - 1), where % number
    del vault.memory.audit[length:], vault.memory.audit_links[length:]
    vault.memory.audit_checkpoints = []
    assert vault.verdict() == (Fault.TRUNCATED, length + 1, None)


@settings(max_examples=60)
@given(number=NUMBERS, where=PLACES, signed=PLACES)
def test_a_chain_that_is_written_anew_is_not_the_one_that_was_signed(number: int, where: int, signed: int):
    signed_at = signed % number
    vault, at = Vault(number, signed_at), where % (signed_at + 1)
    vault.memory.audit[at] = CHANGES["object"](vault.memory.audit[at])
    vault.chain_anew(at)
    assert vault.verdict() == (Fault.REWRITTEN, signed_at + 1, None)


@given(number=NUMBERS, where=PLACES, kept=st.booleans())
def test_a_checkpoint_of_another_hand_is_found(number: int, where: int, kept: bool):
    vault = Vault(number, where % number)
    [mine] = vault.place.kept
    theirs = Ed25519Signer(b"6" * 32).sign(mine)
    if kept:
        vault.memory.audit_checkpoints = [theirs]
    else:
        vault.place.kept = [theirs]
    assert vault.verdict() == (Fault.FORGED, mine.position, None)
