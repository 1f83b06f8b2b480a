"""Rows of alerts across versions: whom an alert reached is read from either form, by old processes as well."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from adapters.persistence.engines import writing_engine
from adapters.persistence.tables import alert
from domain.alert import Alert, AlertKind, Rung, trouble_subject
from domain.ids import AlertId, Identity
from tests.support.builders import IDS, a_provider, an_actor
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
DOC, ANN, CALL = Identity("doc"), Identity("ann"), Identity("call")


async def a_kept_alert(desk: Desk) -> Alert:
    now = desk.clock.now()
    kept = Alert(
        id=AlertId(IDS.new()),
        kind=AlertKind.SYSTEM_TROUBLE,
        subject=trouble_subject("backlog"),
        cause="backlog",
        since=now,
        raised_at=now,
        rung=Rung.ON_CALL,
        told=(DOC,),
        next_at=now + timedelta(minutes=5),
    )
    await desk.change(lambda uow: uow.alerts.add(kept))
    return kept


async def test_a_row_of_an_older_version_names_whom_it_reached_last(desk: Desk, url: str) -> None:
    kept = await a_kept_alert(desk)
    engine = writing_engine(url)
    with engine.begin() as connection:
        connection.execute(update(alert).values(told='["ann", "call"]'))
    engine.dispose()
    async with desk.uow() as uow:
        read = await uow.alerts.get(kept.id)
        assert await uow.alerts.shows(an_actor(a_provider("ann")), read)
    assert (read.told, read.told_before) == ((ANN, CALL), ())


async def test_an_older_version_that_reads_the_row_finds_everybody_who_was_told(desk: Desk, url: str) -> None:
    kept = await a_kept_alert(desk)
    await desk.change(lambda uow: uow.alerts.save(kept, kept.tell(Rung.SUPERVISOR, (ANN, CALL), None)))
    engine = writing_engine(url)
    with engine.begin() as connection:
        written = connection.execute(select(alert.c.told)).scalar_one()
    engine.dispose()
    assert [str(one) for one in json.loads(written)] == ["ann", "call", "doc"], "it goes through what it finds there"
