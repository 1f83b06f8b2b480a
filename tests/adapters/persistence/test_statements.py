"""Statements that must match: whatever their kind, nothing affected means that somebody was faster."""

from collections.abc import Callable

import pytest
from sqlalchemy import ColumnElement, Executable, delete, false, insert, literal, select, true, update

from adapters.persistence.changes import ChangeSet, Statement
from adapters.persistence.tables import auto_reply_last
from domain.errors import ConcurrentUpdate
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
_COLUMNS = [auto_reply_last.c.patient, auto_reply_last.c.at]


def _insert(there: ColumnElement[bool]) -> Executable:
    return insert(auto_reply_last).from_select(_COLUMNS, select(literal("pat"), literal(1)).where(there))


def _update(there: ColumnElement[bool]) -> Executable:
    return update(auto_reply_last).where(there).values(patient="kim")


def _delete(there: ColumnElement[bool]) -> Executable:
    return delete(auto_reply_last).where(there)


@pytest.mark.parametrize("change", [_insert, _update, _delete])
async def test_what_affects_no_row_is_refused_and_what_affects_one_is_not(
    desk: Desk, change: Callable[[ColumnElement[bool]], Executable]
):
    lane = desk.record.lane
    if change is not _insert:
        await lane.commit(ChangeSet(steps=[Statement(_insert(true()), must_match=True)]))
    with pytest.raises(ConcurrentUpdate):
        await lane.commit(ChangeSet(steps=[Statement(change(false()), must_match=True)]))
    await lane.commit(ChangeSet(steps=[Statement(change(true()), must_match=True)]))
