"""First replies by days, packed: filled from those that were counted by quarters of an hour."""

from collections.abc import Iterator
from itertools import groupby, islice, product
from json import dumps
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"

_QUARTER = 15 * 60 * 1_000_000
_DAY = 96 * _QUARTER
_KEY = ("pool", "provider", "priority", "at")
_AT_ONCE = 1_000


def upgrade() -> None:
    widths = {"pool": 128, "provider": 128, "priority": 40}
    table = op.create_table(
        "measure_day",
        *(sa.Column(name, sa.String(length=width), nullable=False) for name, width in widths.items()),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("packed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(*_KEY, name=op.f("pk_measure_day")),
    )
    op.create_index(op.f("ix_measure_day_at"), "measure_day", ["at"])
    days = _days(op.get_bind())
    while some := list(islice(days, _AT_ONCE)):
        op.bulk_insert(table, some)


def _days(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    """A row for each day and each cut that first replies of that day belong to."""
    kept = connection.execute(
        sa.text(
            """SELECT at, pool, provider, priority, CAST("of" AS integer), "count", total
            FROM measure_time WHERE what = 'first-business' ORDER BY at"""
        )
    ).all()
    for day, rows in groupby(kept, key=lambda row: row[0] - row[0] % _DAY):
        cuts: dict[tuple[str, str, str], dict[tuple[int, int], tuple[int, int]]] = {}
        for at, pool, provider, priority, bin, number, seconds in rows:
            for cut in product(*(("*", one) if one else ("*",) for one in (pool, provider, priority))):
                fallen, key = cuts.setdefault(cut, {}), ((at - day) // _QUARTER, bin)
                before = fallen.get(key, (0, 0))
                fallen[key] = (before[0] + number, before[1] + seconds)
        for cut, fallen in cuts.items():
            columns = list(zip(*((*key, *fallen[key]) for key in sorted(fallen)), strict=True))
            numbers = {"count": sum(columns[2]), "packed": dumps(columns, separators=(",", ":"))}
            yield dict(zip(_KEY, (*cut, day), strict=True)) | numbers


def downgrade() -> None:
    op.drop_table("measure_day")
