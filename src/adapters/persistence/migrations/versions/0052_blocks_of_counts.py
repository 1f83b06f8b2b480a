"""Counts of spans that are over, packed by blocks of 28 days. A job fills it from `measure`, a part at a time."""

from json import loads

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"

_WIDTHS = {"what": 40, "pool": 128, "provider": 128, "priority": 40}
_BACK = """INSERT INTO measure (what, pool, provider, priority, at, "of", "count", total)
    VALUES (:what, :pool, :provider, :priority, :at, :of, :number, :total)
    ON CONFLICT (what, pool, provider, priority, at, "of") DO UPDATE SET
      "count" = measure."count" + excluded."count", total = measure.total + excluded.total"""
_QUARTER = 15 * 60 * 1_000_000


def upgrade() -> None:
    key = ("what", "pool", "provider", "priority", "at")
    op.create_table(
        "measure_block",
        *(sa.Column(name, sa.String(length=width), nullable=False) for name, width in _WIDTHS.items()),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sums", sa.Text(), nullable=False),
        sa.Column("packed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_measure_block")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_measure_block_at"), "measure_block", ["at"])


def downgrade() -> None:
    _unpack(op.get_bind())
    op.drop_table("measure_block")


def _unpack(connection: sa.Connection) -> None:
    """Put what was packed back among the counts."""
    kept = sa.text("SELECT what, pool, provider, priority, at, packed FROM measure_block")
    for what, pool, provider, priority, at, packed in connection.execute(kept).all():
        place = {"what": what, "pool": pool, "provider": provider, "priority": priority}
        rows = [
            {**place, "at": at + quarter * _QUARTER, "of": of, "number": number, "total": total}
            for quarter, of, number, total in zip(*loads(packed), strict=True)
        ]
        connection.execute(sa.text(_BACK), rows)
