"""Measures: rollups by cut, filled with what is on record; times are counted from the clock ledger by a job."""

from itertools import product

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0039"

_UNCOUNTED = sa.text("counted_at IS NULL AND kind IN ('answered', 'closed')")
_LIVE = sa.text("status <> 'closed'")
_QUARTER = 15 * 60 * 1_000_000
_POOL_AT_MESSAGE = """coalesce((SELECT e.left_pool FROM clock_entry e
    WHERE e.conversation_id = m.conversation_id AND e.seq > m.seq AND e.left_pool IS NOT NULL
    ORDER BY e.seq LIMIT 1), c.pool, '')"""
_FIRST_POOL = """coalesce((SELECT e.left_pool FROM clock_entry e
    WHERE e.conversation_id = c.id AND e.left_pool IS NOT NULL ORDER BY e.seq LIMIT 1), c.pool, '')"""
_FLAG = """SELECT '{what}' AS what, f.set_at AS at, coalesce(c.pool, '') AS pool,
    coalesce(c.assignee, '') AS provider, f.level AS priority, '' AS kind, 0 AS total
    FROM priority_message f JOIN conversation c ON c.id = f.conversation_id
    WHERE f.level IN ('urgent', 'crisis')"""
_ACTS = (
    """SELECT 'message' AS what, m.created_at AS at, {pool_at_message} AS pool,
    CASE WHEN p.role = 'provider' THEN m.author ELSE '' END AS provider, m.priority AS priority, '' AS kind, 0 AS total
    FROM message m JOIN conversation c ON c.id = m.conversation_id
    LEFT JOIN participant p ON p.conversation_id = m.conversation_id AND p.identity = m.author
    WHERE m.kind = 'text'""",
    """SELECT 'opened' AS what, c.created_at AS at, {first_pool} AS pool,
    CASE WHEN p.role = 'provider' THEN c.created_by ELSE '' END AS provider, c.priority AS priority,
    '' AS kind, 0 AS total
    FROM conversation c LEFT JOIN participant p ON p.conversation_id = c.id AND p.identity = c.created_by""",
    """SELECT 'rating' AS what, r.rated_at AS at, coalesce(c.pool, '') AS pool, coalesce(c.assignee, '') AS provider,
    c.priority AS priority, CAST(r.score AS text) AS kind, r.score AS total
    FROM rating r JOIN conversation c ON c.id = r.conversation""",
    """SELECT 'quick-response' AS what, u.used_at AS at, coalesce(c.pool, '') AS pool, u.used_by AS provider,
    c.priority AS priority, u.response AS kind, 0 AS total
    FROM quick_response_use u JOIN conversation c ON c.id = u.conversation""",
    _FLAG.format(what="flag"),
    _FLAG.format(what="false-flag") + " AND f.lowered_to IN ('routine', 'high')",
)
"""What is counted in the transactions of the acts from now on; times, closings and surveys are counted by the job."""


def upgrade() -> None:
    op.add_column("clock_entry", sa.Column("priority", sa.String(length=40), nullable=True))
    op.add_column("clock_entry", sa.Column("counted_at", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_clock_entry_uncounted",
        "clock_entry",
        ["conversation_id"],
        sqlite_where=_UNCOUNTED,
        postgresql_where=_UNCOUNTED,
    )
    op.create_index(
        "ix_conversation_live", "conversation", ["status", "turn"], sqlite_where=_LIVE, postgresql_where=_LIVE
    )
    _create("measure", "pool", "provider", "priority", "at")
    _create("measure_time", "at", "pool", "provider", "priority")
    for act in _ACTS:
        _fill(act.format(pool_at_message=_POOL_AT_MESSAGE, first_pool=_FIRST_POOL))


def _create(name: str, *inner: str) -> None:
    widths = {"what": 40, "pool": 128, "provider": 128, "priority": 40, "of": 128}
    key = ("what", *inner, "of")
    op.create_table(
        name,
        *(
            sa.Column(one, sa.BigInteger() if one == "at" else sa.String(length=widths[one]), nullable=False)
            for one in key
        ),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{name}")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f(f"ix_{name}_at"), name, ["at"])


def _fill(act: str) -> None:
    """Count the acts on record once in every cut that they belong to."""
    for chosen in product((False, True), repeat=3):
        parts = dict(zip(("pool", "provider", "priority"), chosen, strict=True))
        cut = ", ".join(f"a.{part}" if named else f"'*' AS {part}" for part, named in parts.items())
        named = " AND ".join(f"a.{part} <> ''" for part, is_named in parts.items() if is_named) or "true"
        groups = ", ".join(("1", *(f"a.{part}" for part, is_named in parts.items() if is_named), "5", "6"))
        op.execute(
            f"""INSERT INTO measure (what, pool, provider, priority, at, "of", "count", total)
            SELECT a.what, {cut}, a.at - a.at % {_QUARTER} AS quarter, a.kind, count(*), sum(a.total)
            FROM ({act}) AS a WHERE {named} GROUP BY {groups}"""  # noqa: S608 - our own names
        )


def downgrade() -> None:
    op.drop_table("measure_time")
    op.drop_table("measure")
    op.drop_index("ix_conversation_live", table_name="conversation")
    op.drop_index("ix_clock_entry_uncounted", table_name="clock_entry")
    with op.batch_alter_table("clock_entry") as altered:
        altered.drop_column("counted_at")
        altered.drop_column("priority")
