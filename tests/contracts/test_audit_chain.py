"""What every `AuditChain` promises, and that whoever tampers with one is found."""

import asyncio
import sqlite3
import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import psycopg
import pytest
from attrs import define, evolve
from sqlalchemy.engine import make_url

from adapters.files.checkpoint_file import CheckpointFile
from adapters.keys.checkpoint_signer import Ed25519Signer
from application.audit import verify_audit
from application.audit.purge_audit import KEPT, PurgeAudit
from application.audit.seal_audit import BEHIND, SealAudit
from application.audit.verify_audit import VerifyAudit
from application.audit.watch_audit import WHOLE_EVERY, CheckpointsUnreachable, UnsealedTooLong, WatchAudit
from application.ports.audit_chain import AuditChain
from application.ports.records import AuditScope
from application.ports.retention import Expired
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.audit_chain import CHECKPOINT_EVERY, GENESIS, Checkpoint, Fault, Tampering
from domain.audit_review import AuditQuestion
from domain.ids import AuditId, HoldId, Identity
from domain.legal_hold import LegalHold
from tests.support.builders import IDS, a_legal_hold, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
SIGNER = Ed25519Signer(b"5" * 32)


@define
class Clerk:
    """Writes audit records, and has them sealed and verified."""

    desk: Desk
    place: CheckpointFile

    async def note(self, number: int = 1, **said: Any) -> None:
        def add(uow: Any) -> None:
            for _ in range(number):
                uow.audit.add(a_record(self.desk, **said))

        await self.desk.change(add)

    def sealer(self, desk: Desk | None = None, leader: str = "one") -> SealAudit:
        desk = desk or self.desk
        return SealAudit(desk.record.chain, self.place, SIGNER, desk.clock, leader, desk.uow, IDS)

    @property
    def verify(self) -> VerifyAudit:
        return VerifyAudit(self.desk.record.chain, self.place, SIGNER)

    @property
    def purge(self) -> PurgeAudit:
        chain, clock = self.desk.record.chain, self.desk.clock
        return PurgeAudit(uow=self.desk.uow, chain=chain, verify=self.verify, signer=SIGNER, clock=clock, ids=IDS)

    async def fault(self) -> Tampering:
        with pytest.raises(Tampering) as found:
            await self.verify()
        return found.value


def a_record(desk: Desk, *, at: Any = None) -> AuditRecord:
    return AuditRecord(
        id=AuditId(IDS.new()),
        at=at or desk.clock.now(),
        actor=an_actor(a_provider(), session="5" * 32),
        action=Action.READ,
        object="conversation:1",
    )


@pytest.fixture
def clerk(desk: Desk, tmp_path: Path) -> Clerk:
    return Clerk(desk, CheckpointFile(tmp_path / "checkpoints.jsonl"))


async def test_what_was_done_is_chained_in_its_order_without_a_hole(clerk: Clerk):
    await clerk.note(3)
    assert await clerk.sealer()() == 3
    await clerk.note(700)
    assert await clerk.sealer()() == 700
    links = await clerk.desk.record.chain.links(0, 1_000)
    assert [one.link.position for one in links] == list(range(1, 704))
    assert links[0].link.previous == GENESIS
    assert all(after.link.previous == one.link.hash for one, after in pairwise(links))
    assert await clerk.sealer()() == 0, "nothing is chained twice"
    found = await clerk.verify()
    assert (found.first, found.last, found.start) == (1, 703, None)


async def test_a_record_is_found_in_the_chain_by_its_id_once_it_is_there(clerk: Clerk):
    await clerk.note(2)
    chain = clerk.desk.record.chain
    await clerk.sealer()()
    for one in await chain.links(0, 9):
        assert await chain.linked(one.link.record) == one
    assert await chain.linked(AuditId("0" * 32)) is None


async def counted(clerk: Clerk, scope: AuditScope) -> int:
    async with clerk.desk.uow() as uow:
        return int(await uow.audit.count(scope, most=99))


async def chained(clerk: Clerk, before: Any = None, behind: int = 0) -> int:
    async with clerk.desk.uow() as uow:
        return int(await uow.audit.chained(before, behind=behind, now=clerk.desk.clock.now()))


async def test_what_is_committed_late_comes_behind_a_place_that_was_signed_for(clerk: Clerk):
    now = clerk.desk.clock.now()
    assert await chained(clerk) == 0
    await clerk.note(3)
    await clerk.sealer()()
    upto = await chained(clerk)
    assert (upto, await counted(clerk, AuditScope(upto=upto))) == (3, 3)
    assert await counted(clerk, AuditScope(behind=upto)) == 0
    await clerk.note(1, at=now - timedelta(minutes=1))
    assert await counted(clerk, AuditScope(behind=upto)) == 1, "before it has a place"
    assert await counted(clerk, AuditScope(upto=upto)) == 3
    await clerk.sealer()()
    assert await counted(clerk, AuditScope(behind=upto)) == 1, "and after"


async def test_a_moment_has_a_place_up_to_which_everything_was_done_before_it(clerk: Clerk):
    now = clerk.desk.clock.now()
    for minutes in (9, 8, 5, 7, 4):
        await clerk.note(1, at=now - timedelta(minutes=minutes))
        await clerk.sealer()()
    assert await chained(clerk, now - timedelta(minutes=5)) == 2, "what came late is left to the next time"
    assert await chained(clerk, now) == 5
    assert await chained(clerk, now - timedelta(minutes=9)) == 0


async def test_a_clock_that_was_ahead_ends_no_review_for_long(clerk: Clerk):
    now = clerk.desk.clock.now()
    for at in (now - timedelta(hours=5), now + timedelta(days=400), now - timedelta(hours=2), now - timedelta(hours=1)):
        await clerk.note(1, at=at)
        await clerk.sealer()()
    assert await chained(clerk, now - timedelta(hours=1)) == 3, "it is ahead of today: nothing ends there"
    clerk.desk.clock.advance(timedelta(days=500))
    assert await chained(clerk, now) == 1, "by today it may be right: what is behind it is left to the next time"
    assert await chained(clerk) == 4
    await clerk.note(1, at=now + timedelta(hours=1))
    await clerk.sealer()()
    assert await chained(clerk, now + timedelta(hours=1), behind=4) == 4
    assert await chained(clerk, now + timedelta(hours=2), behind=4) == 5, (
        "who signed beyond it is not kept from going on"
    )


async def test_a_checkpoint_is_signed_at_first_each_thousand_records_and_each_hour(clerk: Clerk):
    seal = clerk.sealer()
    await clerk.note(1)
    await seal()
    await clerk.note(1_000)
    await seal()
    await clerk.note(1)
    await seal()
    assert [one.position for one in clerk.place.read()] == [1, 1_001]
    clerk.desk.clock.advance(timedelta(hours=1))
    await seal()
    kept = await clerk.desk.record.chain.checkpoints(0, 10)
    assert [one.position for one in kept] == [1, 1_001, 1_002]
    assert tuple(clerk.place.read()) == tuple(kept)
    assert all(SIGNER.is_ours(one) for one in kept)


class Asked:
    """A chain that counts what it is asked."""

    def __init__(self, chain: AuditChain) -> None:
        self.chain, self.calls = chain, list[str]()

    def __getattr__(self, name: str) -> Any:
        self.calls.append(name)
        return getattr(self.chain, name)


async def test_where_nothing_waits_appending_is_one_question(clerk: Clerk):
    await clerk.note(3)
    asked = Asked(clerk.desk.record.chain)
    seal = evolve(clerk.sealer(), chain=asked)
    assert await seal.append() == 3
    assert asked.calls.count("waiting_since") == 1, "all that waited was taken"
    asked.calls.clear()
    assert await seal.append() == 0
    assert asked.calls == ["waiting_since"]


async def test_what_a_crash_kept_from_the_second_place_is_brought_later(clerk: Clerk):
    await clerk.note(1)
    await clerk.sealer()()
    clerk.place.path.unlink()
    await clerk.sealer()()
    assert [one.position for one in clerk.place.read()] == [1]


async def test_a_second_place_that_was_emptied_is_filled_and_that_it_was_is_on_the_audit(clerk: Clerk):
    for _ in range(2):
        await clerk.note(1_000)
        await clerk.sealer()()
        await clerk.sealer()()
    clerk.desk.clock.advance(2 * BEHIND)
    clerk.place.path.write_bytes(b"")
    await clerk.sealer()()
    assert [one.position for one in clerk.place.read()] == [500, 1_500]
    await clerk.sealer(leader="two")()
    async with clerk.desk.uow() as uow:
        filled = AuditScope(question=AuditQuestion(action="audit.fill-checkpoints"))
        found = await uow.audit.page(filled, after=None, limit=9)
    assert [one.object for one in found.items] == ["audit:1-1500"]


async def test_checkpoints_come_in_order_whoever_signs_them(clerk: Clerk, elsewhere: Desk):
    await clerk.note(3)
    now = clerk.desk.clock.now()
    chains = (clerk.desk.record.chain, elsewhere.record.chain)
    await chains[0].seal(leader="one", now=now, until=now, limit=9)
    links = await chains[0].links(0, 9)
    points = [SIGNER.sign(Checkpoint(position=one.link.position, hash=one.link.hash, at=now)) for one in links]
    await chains[1].keep(points[2])
    await asyncio.gather(*(chains[turn].keep(one) for turn, one in enumerate(points[:2])))
    assert await chains[0].checkpoints(0, 9) == [points[2]], "what comes too late is in neither place"
    await clerk.sealer()()
    await clerk.verify()


async def test_a_second_place_that_was_cut_to_its_last_line_is_found_and_mended_by_taking_it_away(clerk: Clerk):
    for _ in range(3):
        await clerk.note(1_000)
        await clerk.sealer()()
    lines = clerk.place.path.read_bytes().splitlines(keepends=True)
    first, middle, _ = (one.position for one in clerk.place.read())
    for left, missing in (([lines[2]], first), ([lines[0], lines[2]], middle)):
        clerk.place.path.write_bytes(b"".join(left))
        fault = await clerk.fault()
        assert (fault.fault, fault.position) == (Fault.CHECKPOINT_CUT, missing)
    clerk.place.path.write_bytes(b"".join(lines[:2]))
    assert (await clerk.verify()).last == 3_000, "what was not brought yet is no fault"
    clerk.place.path.unlink()
    await clerk.sealer()()
    assert (await clerk.verify()).checkpoints == 3


async def test_a_checkpoint_that_came_late_to_an_older_record_was_not_cut_out(clerk: Clerk):
    """Two processes signed at the same time: the later one was brought before the earlier one was kept."""
    await clerk.note(3)
    now, chain = clerk.desk.clock.now(), clerk.desk.record.chain
    await chain.seal(leader="one", now=now, until=now, limit=9)
    for one in await chain.links(1, 9):
        await chain.keep(SIGNER.sign(Checkpoint(position=one.link.position, hash=one.link.hash, at=now)))
    early, late = await chain.checkpoints(0, 9)
    clerk.place.append(late)
    assert (await clerk.verify()).checkpoints == 2
    clerk.place.path.unlink()
    hour_later = SIGNER.sign(evolve(late, at=early.at + CHECKPOINT_EVERY))
    clerk.place.append(hour_later)
    fault = await clerk.fault()
    assert (fault.fault, fault.position) == (Fault.CHECKPOINT_CUT, early.position)


async def test_a_checkpoint_that_two_processes_bring_stands_there_once(clerk: Clerk):
    await clerk.note(1)
    await clerk.sealer()()
    [kept] = await clerk.desk.record.chain.checkpoints(0, 10)
    clerk.place.append(kept)
    assert [one.position for one in clerk.place.read()] == [1]
    await clerk.note(1)
    await clerk.sealer()()
    await clerk.verify()


async def test_of_two_processes_one_chains_until_its_lease_is_over(clerk: Clerk, elsewhere: Desk):
    await clerk.note(1)
    assert await clerk.sealer()() == 1
    await clerk.note(1)
    assert await clerk.sealer(elsewhere, "two")() == 0
    clerk.desk.clock.advance(timedelta(seconds=16))
    assert await clerk.sealer(elsewhere, "two")() == 1
    await clerk.verify()


async def test_who_stops_leaves_the_chain_to_another_at_once(clerk: Clerk, elsewhere: Desk):
    await clerk.note(1)
    await clerk.sealer().last()
    await clerk.note(1)
    assert await clerk.sealer(elsewhere, "two")() == 1
    assert (await clerk.verify()).last == 2


async def test_processes_that_race_for_the_chain_leave_it_whole(clerk: Clerk, elsewhere: Desk):
    await clerk.note(50)
    chains = (clerk.desk.record.chain, elsewhere.record.chain)
    now = clerk.desk.clock.now()
    sealed = await asyncio.gather(
        *(chains[turn % 2].seal(leader=str(turn % 2), now=now, until=now, limit=10) for turn in range(10))
    )
    assert sum(sealed) == 50
    assert (await clerk.verify()).last == 50


async def test_a_chain_that_nobody_appends_to_is_a_trouble(clerk: Clerk):
    sign = UnsealedTooLong(clerk.desk.record.chain, clerk.desk.clock)
    await clerk.note(1)
    assert not await sign.is_troubled()
    clerk.desk.clock.advance(timedelta(seconds=61))
    assert await sign.is_troubled()
    await clerk.sealer()()
    assert not await sign.is_troubled()


async def test_what_waits_to_be_chained_is_told_however_long_it_waits_and_is_no_fault(clerk: Clerk):
    await clerk.note(2)
    await clerk.sealer()()
    await clerk.note(3)
    clerk.desk.clock.advance(timedelta(days=3))
    found = await clerk.verify()
    assert (found.last, found.waiting) == (2, 3)
    await clerk.sealer()()
    found = await clerk.verify()
    assert (found.last, found.waiting) == (5, 0)


async def test_a_second_place_that_is_dead_or_left_behind_is_a_trouble(clerk: Clerk, tmp_path: Path):
    chain, clock = clerk.desk.record.chain, clerk.desk.clock
    sign = CheckpointsUnreachable(chain, clerk.place, clock)
    await clerk.note(1)
    await clerk.sealer()()
    clock.advance(2 * BEHIND)
    assert [await sign.is_troubled() for _ in range(2)] == [False, False]
    clerk.place.path.rename(tmp_path / "elsewhere")
    assert [await sign.is_troubled() for _ in range(2)] == [False, True], "not yet while it may be filled"
    await clerk.sealer()()
    assert not await sign.is_troubled()
    clerk.place.path.unlink()
    clerk.place.path.mkdir()
    assert await sign.is_troubled(), "it can not be read"


async def test_what_is_past_its_time_goes_and_a_signed_start_stays(clerk: Clerk):
    await clerk.note(5, at=clerk.desk.clock.now() - timedelta(days=366 * 7))
    await clerk.note(2)
    await clerk.sealer()()
    fifth = (await clerk.desk.record.chain.links(4, 1))[0].link
    start = Checkpoint(position=5, hash=fifth.hash, at=clerk.desk.clock.now(), is_start=True)
    assert await clerk.desk.record.chain.purge(SIGNER.sign(start), a_record(clerk.desk))
    found = await clerk.verify()
    assert (found.first, found.last) == (6, 7)
    assert found.start is not None
    assert found.start.position == 5
    assert clerk.desk.rows_of("audit") == 3, "the purge is on it, too"


async def test_the_job_purges_what_is_old_enough_and_the_chain_goes_on_from_a_signed_start(clerk: Clerk):
    now = clerk.desk.clock.now()
    purge = clerk.purge
    assert await purge() == 0, "there is nothing"
    await clerk.note(5, at=now - timedelta(days=366 * 7))
    await clerk.note(1, at=now - timedelta(days=366 * 5))
    await clerk.note(1, at=now - timedelta(days=366 * 7))
    await clerk.sealer()()
    assert await purge() == 5, "only up to the first that is younger"
    assert await purge() == 0
    await clerk.note(2)
    await clerk.sealer()()
    found = await clerk.verify()
    assert (found.first, found.last) == (6, 10)
    assert found.start is not None
    assert SIGNER.is_ours(found.start)
    assert clerk.desk.rows_of("audit") == 5
    (told,) = [one.record for one in await clerk.desk.record.chain.links(5, 9) if one.record.action == "audit.purge"]
    assert (told.actor, told.object) == (CLOCKWORK, "audit:5")


@define
class PurgedMeanwhile:
    """A chain of which somebody lets the beginning go while it is read."""

    chain: Any
    purge: PurgeAudit
    reads: int = 0

    async def links(self, after: int, limit: int) -> Any:
        self.reads += 1
        if self.reads == 2:
            await self.purge()
        return await self.chain.links(after, min(limit, 2))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.chain, name)


@pytest.mark.parametrize("whole", [True, False])
async def test_a_purge_while_it_is_verified_is_no_fault(clerk: Clerk, whole: bool):
    await clerk.note(5, at=clerk.desk.clock.now() - timedelta(days=366 * 7))
    await clerk.note(2)
    await clerk.sealer()()
    verify = VerifyAudit(PurgedMeanwhile(clerk.desk.record.chain, clerk.purge), clerk.place, SIGNER)
    found = await (verify() if whole else verify.tail())
    assert found is not None
    assert (found.first, found.last) == (6, 7)


async def test_while_a_legal_hold_stands_nothing_of_the_audit_goes(clerk: Clerk):
    now = clerk.desk.clock.now()
    await clerk.note(3, at=now - timedelta(days=366 * 7))
    await clerk.note(1)
    await clerk.sealer()()
    assert await clerk.purge.preview() == Expired(3, 0)
    whom, by = Identity("pat"), Identity("admin")
    hold = LegalHold.place(id=HoldId("a" * 32), patient=whom, conversation=None, reason="A court asks", by=by, at=now)
    await clerk.desk.change(lambda uow: uow.holds.add(hold))
    assert await clerk.purge.preview() == Expired(0, 3)
    assert await clerk.purge() == 0
    hold.lift(by, now)
    await clerk.desk.change(lambda uow: uow.holds.lift(hold))
    assert await clerk.purge() == 3
    assert await clerk.purge.preview() == Expired(0, 0)


async def test_a_hold_that_comes_while_a_purge_walks_keeps_the_audit(clerk: Clerk):
    await clerk.note(3, at=clerk.desk.clock.now() - timedelta(days=366 * 7))
    await clerk.note(1)
    await clerk.sealer()()
    second = (await clerk.desk.record.chain.links(1, 1))[0].link
    start = SIGNER.sign(Checkpoint(position=2, hash=second.hash, at=clerk.desk.clock.now(), is_start=True))
    await clerk.desk.change(lambda uow: uow.holds.add(a_legal_hold(a_patient(), None)))
    assert not await clerk.desk.record.chain.purge(start, a_record(clerk.desk))
    assert (await clerk.verify()).first == 1
    assert await clerk.desk.record.chain.start() is None


async def test_what_the_database_may_still_keep_is_not_purged_yet(clerk: Clerk):
    over = clerk.desk.clock.now() - KEPT
    await clerk.note(1, at=over - timedelta(seconds=70))
    await clerk.note(1, at=over - timedelta(seconds=50))
    await clerk.note(1)
    await clerk.sealer()()
    assert await clerk.purge() == 1


async def test_the_newest_record_is_never_purged(clerk: Clerk):
    await clerk.note(3, at=clerk.desk.clock.now() - timedelta(days=366 * 7))
    await clerk.sealer()()
    purge = clerk.purge
    assert (await purge(), await purge()) == (2, 0)
    await clerk.note(1)
    await clerk.sealer()()
    assert (await clerk.verify()).last == 5, "and the chain goes on from it, with what the purge was"


# Tampering, by who holds the database and drops its triggers.


@contextmanager
def by_hand(desk: Desk, *, guarded: bool = False) -> Iterator[Any]:
    """A statement runner on the database itself."""
    url = make_url(desk.record.url)
    if url.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(url.database or "", isolation_level=None)) as connection:
            triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in () if guarded else triggers:
                connection.execute(f"DROP TRIGGER {name}")
            yield connection.execute
        return
    dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as server:
        if not guarded:
            server.execute("SET session_replication_role = replica")
        yield server.execute


DATABASES = pytest.mark.parametrize(
    "desk", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
"""Memory has no back door."""


@pytest.fixture
async def kept(clerk: Clerk) -> Clerk:
    """Twelve records, sealed, the last of them signed; on a database."""
    await clerk.note(12)
    await clerk.sealer()()
    await clerk.verify()
    return clerk


CHANGE_SEVEN = (
    "UPDATE audit SET object = 'conversation:2' WHERE id = (SELECT audit_id FROM audit_link WHERE position = 7)"
)
RESTORE_SEVEN = CHANGE_SEVEN.replace("conversation:2", "conversation:1")
DROP_SEVEN = "DELETE FROM audit WHERE id = (SELECT audit_id FROM audit_link WHERE position = 7)"
TAMPERINGS = {
    "changed": (
        [CHANGE_SEVEN],
        Fault.CHANGED,
        7,
    ),
    "dropped": (
        [DROP_SEVEN],
        Fault.MISSING,
        7,
    ),
    "dropped with its link": (
        [
            DROP_SEVEN,
            "DELETE FROM audit_link WHERE position = 7",
        ],
        Fault.MISSING,
        7,
    ),
    "swapped": (
        [
            "UPDATE audit_link SET position = 100 WHERE position = 7",
            "UPDATE audit_link SET position = 7 WHERE position = 8",
            "UPDATE audit_link SET position = 8 WHERE position = 100",
        ],
        Fault.CHANGED,
        7,
    ),
    "truncated": (
        [
            "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_link WHERE position > 9)",
            "DELETE FROM audit_link WHERE position > 9",
            "DELETE FROM audit_checkpoint",
        ],
        Fault.TRUNCATED,
        10,
    ),
    "rewritten": (["DELETE FROM audit_checkpoint"], Fault.CHECKPOINT_LOST, 12),
    "forged": (["UPDATE audit_checkpoint SET at = at + 1"], Fault.FORGED, 12),
}


@DATABASES
@pytest.mark.parametrize("how", TAMPERINGS)
@pytest.mark.safeguard("integrity", "authenticated-records")
async def test_tampering_is_found_at_its_first_record(kept: Clerk, how: str):
    statements, fault, position = TAMPERINGS[how]
    with by_hand(kept.desk) as run:
        for statement in statements:
            run(statement)
    found = await kept.fault()
    assert (found.fault, found.position) == (fault, position)


@DATABASES
async def test_a_record_slipped_in_behind_the_triggers_is_found(kept: Clerk):
    columns = "at, actor, role, session, address, request_id, action, object, outcome"
    with by_hand(kept.desk) as run:
        run(f"INSERT INTO audit (id, {columns}) SELECT 'slipped-in', {columns} FROM audit LIMIT 1")  # noqa: S608
    found = await kept.fault()
    assert (found.fault, found.record) == (Fault.INSERTED, "slipped-in")


@DATABASES
async def test_a_record_that_was_kept_from_being_chained_is_found(kept: Clerk):
    await kept.note(1)
    with by_hand(kept.desk) as run:
        run("DELETE FROM audit_waiting")
    assert (await kept.fault()).fault is Fault.INSERTED


@DATABASES
async def test_a_chain_that_was_written_anew_is_not_the_one_that_was_signed(kept: Clerk):
    with by_hand(kept.desk) as run:
        run("UPDATE audit SET object = 'conversation:9'")
        run("DELETE FROM audit_link")
        run("INSERT INTO audit_waiting (position, at) SELECT position, at FROM audit")
    await kept.sealer()()
    found = await kept.fault()
    assert (found.fault, found.position) == (Fault.REWRITTEN, 12)


@DATABASES
async def test_a_chain_that_was_tampered_with_is_not_purged(clerk: Clerk):
    await clerk.note(5, at=clerk.desk.clock.now() - timedelta(days=366 * 7))
    await clerk.note(1)
    await clerk.sealer()()
    purge = clerk.purge
    with by_hand(clerk.desk) as run:
        run("UPDATE audit SET object = 'x' WHERE id = (SELECT audit_id FROM audit_link WHERE position = 3)")
    with pytest.raises(Tampering) as found:
        await purge()
    assert (found.value.fault, found.value.position) == (Fault.CHANGED, 3)
    assert clerk.desk.rows_of("audit") == 6


@DATABASES
async def test_a_start_that_nobody_of_us_signed_is_found(kept: Clerk):
    fifth = (await kept.desk.record.chain.links(4, 1))[0].link
    forged = Checkpoint(position=5, hash=fifth.hash, at=kept.desk.clock.now(), is_start=True, signature=b"0" * 64)
    await kept.desk.record.chain.keep(forged)
    found = await kept.fault()
    assert (found.fault, found.position) == (Fault.FORGED, 5)


@DATABASES
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET object = 'x'",
        "DELETE FROM audit",
        "UPDATE audit_link SET position = position + 100",
        "DELETE FROM audit_link",
        "UPDATE audit_checkpoint SET at = 1",
        "DELETE FROM audit_checkpoint",
    ],
)
@pytest.mark.safeguard("integrity")
async def test_the_database_itself_refuses_to_change_what_was_done(kept: Clerk, statement: str):
    with by_hand(kept.desk, guarded=True) as run, pytest.raises((sqlite3.Error, psycopg.Error), match="audit"):
        run(statement)
    await kept.verify()


@pytest.mark.postgres
@pytest.mark.parametrize("desk", ["postgres"], indirect=True)
@pytest.mark.parametrize("table", ["audit", "audit_link", "audit_checkpoint"])
@pytest.mark.safeguard("integrity")
async def test_no_table_of_the_audit_is_emptied_at_once(kept: Clerk, table: str):
    """SQLite has no such statement."""
    with by_hand(kept.desk, guarded=True) as run, pytest.raises(psycopg.Error, match=table):
        run(f"TRUNCATE {table} CASCADE")
    assert (await kept.verify()).last == 12


IN_ITS_PLACE = {
    "audit": (
        "INSERT OR REPLACE INTO audit SELECT * FROM audit",
        "INSERT INTO audit SELECT * FROM audit ON CONFLICT (position) DO UPDATE SET object = 'x'",
    ),
    "audit_link": (
        "INSERT OR REPLACE INTO audit_link SELECT * FROM audit_link",
        "INSERT INTO audit_link SELECT * FROM audit_link ON CONFLICT (position) DO UPDATE SET previous = excluded.hash",
    ),
    "audit_checkpoint": (
        "INSERT OR REPLACE INTO audit_checkpoint SELECT * FROM audit_checkpoint",
        "INSERT INTO audit_checkpoint SELECT * FROM audit_checkpoint"
        " ON CONFLICT (position, is_start) DO UPDATE SET at = 1",
    ),
}


@DATABASES
@pytest.mark.parametrize("table", IN_ITS_PLACE)
@pytest.mark.safeguard("integrity")
async def test_nothing_is_replaced_by_what_is_inserted(kept: Clerk, table: str):
    sqlite, postgres = IN_ITS_PLACE[table]
    statement = sqlite if kept.desk.record.url.startswith("sqlite") else postgres
    with by_hand(kept.desk, guarded=True) as run, pytest.raises((sqlite3.Error, psycopg.Error), match="audit"):
        run(statement)
    await kept.verify()


@pytest.mark.parametrize("desk", ["sqlite"], indirect=True)
async def test_what_is_noted_once_is_not_replaced_by_another_of_its_key(clerk: Clerk):
    await clerk.desk.change(lambda uow: uow.audit.add(a_record(clerk.desk), once="key"))
    with by_hand(clerk.desk, guarded=True) as run:
        run(
            "INSERT OR REPLACE INTO audit SELECT position + 1, id, at, 'somebody', role, session, address, request_id,"
            " action, object, outcome, reason, once FROM audit"
        )
        assert list(run("SELECT position, actor FROM audit")) == [(1, "doc")]


@DATABASES
async def test_a_broken_chain_is_a_trouble_until_it_holds_again(kept: Clerk):
    watch = WatchAudit(kept.verify, kept.desk.clock)
    await watch()
    assert not await watch.is_troubled()
    with by_hand(kept.desk) as run:
        run(CHANGE_SEVEN)
    await watch()
    assert await watch.is_troubled()
    with by_hand(kept.desk) as run:
        run(RESTORE_SEVEN)
    await watch()
    assert not await watch.is_troubled()


@DATABASES
async def test_its_tail_is_looked_at_each_time_and_all_of_it_once_a_day(kept: Clerk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(verify_audit, "TAIL", 4)
    clock, watch = kept.desk.clock, WatchAudit(kept.verify, kept.desk.clock)
    await watch()

    async def troubled(after: timedelta, *, changed: int) -> bool:
        clock.advance(after)
        with by_hand(kept.desk) as run:
            run(CHANGE_SEVEN.replace("= 7", f"= {changed}"))
        await watch()
        found = await watch.is_troubled()
        with by_hand(kept.desk) as run:
            run(RESTORE_SEVEN.replace("= 7", f"= {changed}"))
        return found

    minute = timedelta(minutes=1)
    assert not await troubled(minute, changed=3), "it lies before the tail"
    assert not await troubled(WHOLE_EVERY - 2 * minute, changed=3)
    assert await troubled(minute, changed=3), "a day is over"
    await watch()
    assert not await watch.is_troubled()
    assert await troubled(minute, changed=10), "it lies in the tail"


@pytest.mark.slow
@pytest.mark.timeout(600)
@DATABASES
async def test_a_hundred_thousand_records_are_verified_in_the_memory_of_a_few(clerk: Clerk):
    for _ in range(100):
        await clerk.note(1_000)
    await clerk.sealer()()
    tracemalloc.start()
    try:
        assert (await clerk.verify()).last == 100_000
        assert tracemalloc.get_traced_memory()[1] < 8_000_000, "pages, not the chain"
    finally:
        tracemalloc.stop()
