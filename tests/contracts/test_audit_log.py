"""What every `AuditLog` promises."""

import asyncio

import pytest
from attrs import evolve

from application.ports.records import AuditScope
from domain.access import Action
from domain.audit import AuditRecord, Deed, Outcome
from domain.audit_review import AuditQuestion
from domain.errors import ConcurrentUpdate
from domain.ids import AuditId
from tests.support.builders import IDS, a_patient, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio


def a_line(desk: Desk, action: Action | Deed = Action.READ) -> AuditRecord:
    return AuditRecord(
        id=AuditId(IDS.new()),
        at=desk.clock.now(),
        actor=an_actor(a_provider(), session="5" * 32),
        action=action,
        object="conversation:1",
        outcome=Outcome.DENIED,
        reason="not-found",
    )


async def test_every_line_is_kept_with_its_deed(desk: Desk):
    async with desk.uow() as uow:
        uow.audit.add(a_line(desk))
        uow.audit.add(a_line(desk, Deed.SIGN_IN))
        await uow.commit()
    assert desk.rows_of("audit") == 2


async def test_a_deed_that_is_not_committed_leaves_no_line(desk: Desk):
    async with desk.uow() as uow:
        uow.audit.add(a_line(desk))
    async with desk.uow() as uow:
        uow.audit.add(a_line(desk))
        uow.codes.use(b"unknown", desk.clock.now())
        with pytest.raises(ConcurrentUpdate):
            await uow.commit()
    assert desk.rows_of("audit") == 0


async def test_under_the_same_name_only_the_first_is_kept_however_many_come_at_once(desk: Desk):
    await asyncio.gather(*(desk.change(lambda uow: uow.audit.add(a_line(desk), once="pat|read|1")) for _ in range(5)))
    await desk.change(lambda uow: uow.audit.add(a_line(desk), once="pat|read|1"))
    await desk.change(lambda uow: uow.audit.add(a_line(desk), once="pat|read|2"))
    assert desk.rows_of("audit") == 2


async def test_a_second_line_under_a_name_does_not_hurt_what_is_beside_it(desk: Desk):
    await desk.change(lambda uow: uow.audit.add(a_line(desk), once="x"))
    async with desk.uow() as uow:
        uow.audit.add(a_line(desk), once="x")
        uow.people.save(a_provider("ann"))
        await uow.commit()
    async with desk.uow() as uow:
        assert (await uow.people.get("ann")).identity == "ann"
    assert desk.rows_of("audit") == 1


async def test_the_end_of_an_export_is_found_with_the_patients_whose_conversations_are_in_it(desk: Desk):
    pat, sue = a_patient(), a_patient("sue")
    hers, other = (await desk.opened(pat, a_provider())).id, (await desk.opened(sue, a_provider())).id
    for number, id in enumerate((hers, other)):
        export = f"export:{number}{'e' * 31}"
        lines = [(f"conversation:{id}", export), (f"{export}:{'d' * 64}", "complete"), (export, None)]
        for object, reason in lines:
            line = evolve(a_line(desk, Action.EXPORT), object=object, reason=reason, outcome=Outcome.DONE)
            await desk.change(lambda uow, line=line: uow.audit.add(line))  # type: ignore[misc]
    scope = AuditScope(question=AuditQuestion(), conversations=(hers,), of=pat.identity)
    async with desk.uow() as uow:
        found = await uow.audit.page(scope, after=None, limit=9)
    export = f"export:0{'e' * 31}"
    assert [one.object for one in found.items] == [export, f"{export}:{'d' * 64}", f"conversation:{hers}"]
