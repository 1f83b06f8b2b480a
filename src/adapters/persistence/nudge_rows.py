"""The rows of nudges that messages begin: they ride along with the messages, many at once."""

from collections.abc import Sequence

from adapters.persistence.bulk import ManyRows, Row
from adapters.persistence.changes import Writing

_BEGIN = ManyRows(
    """
    INSERT INTO nudge (conversation, identity, kind, since, step, due_at, touched)
    SELECT v.conversation, v.identity, v.kind, v.since, 0, v.due_at, 0 FROM {values} WHERE true
    ON CONFLICT (conversation, identity, kind) DO UPDATE SET
      touched = nudge.touched + 1,
      since = CASE WHEN nudge.due_at IS NULL THEN excluded.since ELSE nudge.since END,
      step = CASE WHEN nudge.due_at IS NULL THEN 0 ELSE nudge.step END,
      due_at = coalesce(nudge.due_at, excluded.due_at)
    """,
    {"conversation": "text", "identity": "text", "kind": "text", "since": "bigint", "due_at": "bigint"},
)


def begin_nudges(db: Writing, rows: Sequence[Row]) -> None:
    """Write what change sets gathered by `SqlNudgeBook.begin`: one row a key, in the order of keys."""
    if rows:
        db.bulk.run(_BEGIN, [row for _, row in sorted({row[:3]: row for row in reversed(rows)}.items())])
