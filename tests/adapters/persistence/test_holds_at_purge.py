"""A hold that is placed while a purge runs: either the purge waits for it, or it waits for the purge."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import Connection, insert, text

from adapters.persistence.engines import writing_engine
from adapters.persistence.sealing import hold_place
from adapters.persistence.tables import legal_hold
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.ids import AuditId
from domain.retention import RetentionClass
from tests.support.builders import IDS, a_legal_hold, a_patient, a_provider
from tests.support.desk import Desk
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]
PAT, DOC = a_patient(), a_provider()
_WAITS = text("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'legal_hold'::regclass")


@pytest.fixture(params=["postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """In SQLite who writes is alone, and nothing of this can happen."""
    from adapters.persistence.migrations import upgrade

    made: str = request.getfixturevalue("postgres_url")
    upgrade(made)
    return made


async def test_a_purge_waits_for_the_hold_that_is_being_placed_and_keeps_what_is_on_it(desk: Desk, url: str):
    id = (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "old")
    hold = a_legal_hold(PAT, id)
    desk.clock.advance(timedelta(days=1))
    record = AuditRecord(
        id=AuditId(IDS.new()), at=desk.clock.now(), actor=CLOCKWORK, action=Deed.PURGE, object="retention:message"
    )
    placing, watching = writing_engine(url), writing_engine(url)

    def is_waited_for(connection: Connection) -> bool:
        with connection.begin():
            return connection.execute(_WAITS).first() is not None

    with placing.connect() as beside, watching.connect() as eye:
        with beside.begin():
            row = {"id": hold.id, "patient": PAT.identity, "conversation_id": id, "placed_by": hold.placed_by}
            box = desk.record._sealer.seal(hold.reason, hold_place(hold.id))
            beside.execute(insert(legal_hold).values(row | {"reason": box, "placed_at": hold.placed_at}))
            purge = asyncio.create_task(
                desk.record.retention.purge(RetentionClass.MESSAGE, before=desk.clock.now(), limit=9, record=record)
            )
            assert await until(lambda: purge.done() or is_waited_for(eye), 8)
        assert await purge == 0
    placing.dispose()
    watching.dispose()
    assert [one.body for one in await desk.messages(id)] == ["old"]
