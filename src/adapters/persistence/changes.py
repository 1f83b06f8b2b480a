"""What a unit of work collects: steps that the write lane carries out in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from attrs import define, field, frozen
from sqlalchemy import Connection, Executable, Table

from adapters.persistence.bulk import Bulk, Row
from application.ports.channel import Signal
from domain.conversation import Turn
from domain.errors import ConcurrentUpdate
from domain.events import Heard
from domain.ids import ConversationId
from domain.message import Message


@define
class Counts:
    """Rows for the rollups of measures: counts and times by cut, times by quarter of an hour, first replies by day."""

    sums: list[Row] = field(factory=list)
    times: list[Row] = field(factory=list)
    days: list[Row] = field(factory=list)

    @property
    def mark(self) -> tuple[int, int, int]:
        """How much was counted so far."""
        return len(self.sums), len(self.times), len(self.days)

    def forget_since(self, mark: tuple[int, int, int]) -> None:
        """Count nothing of what came since."""
        del self.sums[mark[0] :], self.times[mark[1] :], self.days[mark[2] :]


@frozen
class Writing:
    """The lane's connection inside a transaction, and what is counted in it."""

    connection: Connection
    bulk: Bulk
    counts: Counts = field(factory=Counts)


class Step(Protocol):
    """One thing to write."""

    def write(self, db: Writing) -> None:
        """Write it, or raise `ConcurrentUpdate` when what it stands on has changed."""
        ...


_COUNTED = {"preserve_rowcount": True}
"""Without it nobody says on PostgreSQL how many rows an INSERT … SELECT made."""


@frozen
class Statement:
    """A statement; `must_match` says that no row affected means that somebody was faster."""

    statement: Executable
    parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = field(default=None, repr=False)
    must_match: bool = False

    def write(self, db: Writing) -> None:
        result = db.connection.execute(self.statement, self.parameters, execution_options=_COUNTED)
        if self.must_match and result.rowcount == 0:
            raise ConcurrentUpdate("the row had changed")


@frozen
class Rows:
    """Rows for a table that is written in bulk."""

    table: Table
    rows: list[Row] = field(repr=False)

    def write(self, db: Writing) -> None:
        if self.rows:
            db.bulk.insert(self.table, self.rows)


@define
class PlainSend:
    """A message that changes nothing but the turn: the hot path, written many at once.

    The lane fills in `seq`, `ordinal` (of all messages) and `author_ordinal` (of the author's).
    """

    conversation: ConversationId
    rights_version: int
    message: Message
    box: bytes = field(repr=False)
    turn: Turn | None
    at: int
    client_key: bytes | None = field(repr=False)
    digest: bytes | None = field(repr=False)
    heard: Heard | None = None
    seq: int = 0
    ordinal: int = 0
    author_ordinal: int = 0


@define
class ChangeSet:
    """All that one commit makes true.

    `published` gives the signals once the sequence numbers are known; `applied` is called on the
    event loop after the commit, before anybody learns of it.
    """

    sends: list[PlainSend] = field(factory=list)
    steps: list[Step] = field(factory=list)
    audit: list[Row] = field(factory=list, repr=False)
    nudges: list[Row] = field(factory=list, repr=False)
    published: list[Callable[[], Signal]] = field(factory=list)
    applied: list[Callable[[], None]] = field(factory=list)
    alone: bool = False
    """Whether it has a transaction of its own: what it locks, others may wait for who hold what a batch locks."""

    @property
    def is_plain(self) -> bool:
        """Whether it is one plain message, the nudges it may need, and its audit rows."""
        return len(self.sends) == 1 and not self.steps

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.sends or self.steps or self.audit or self.nudges)
