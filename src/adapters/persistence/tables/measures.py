"""What is counted as it happens: rollups by cut, and times by quarter of an hour.

`what`, `pool`, `provider` and `priority` tell the cut (`domain.measures.EVERY` stands for all of them), `at` the span.
"""

from sqlalchemy import BigInteger, Column, Table, Text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, NAME, metadata


def _cut() -> tuple[Column[str], ...]:
    return (
        Column("pool", NAME, primary_key=True),
        Column("provider", NAME, primary_key=True),
        Column("priority", CODE, primary_key=True),
    )


measure = Table(
    "measure",
    metadata,
    Column("what", CODE, primary_key=True),
    *_cut(),
    Column("at", Instant, primary_key=True, index=True),
    # Which kind: a score, a quick response, a kind of call, a bin of times.
    Column("of", NAME, primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("total", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

measure_time = Table(
    "measure_time",
    metadata,
    Column("what", CODE, primary_key=True),
    Column("at", Instant, primary_key=True, index=True),
    *_cut(),
    Column("of", NAME, primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("total", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

measure_day = Table(
    "measure_day",
    metadata,
    *_cut(),
    Column("at", Instant, primary_key=True, index=True),
    Column("count", BigInteger, nullable=False),
    # First replies in business time (`first_replies`).
    Column("packed", Text, nullable=False),
)

measure_block = Table(
    "measure_block",
    metadata,
    Column("what", CODE, primary_key=True),
    *_cut(),
    Column("at", Instant, primary_key=True, index=True),
    # Rows of `measure` whose block of 28 days is over (`blocks`): by kind, and by quarter and kind.
    Column("sums", Text, nullable=False),
    Column("packed", Text, nullable=False),
    sqlite_with_rowid=False,
)
