"""The write lane: one thread, one connection, many commits in one transaction.

Requests hand in change sets and wait. While a transaction is being made durable the next ones
gather by themselves, so an idle server waits for nobody and a busy one shares its commits. A
change set that fails takes only itself out of its batch. Sequence numbers are given here, events
are passed on here, after the commit and in its order.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby
from operator import attrgetter
from queue import Empty, SimpleQueue

from attrs import define, field
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from adapters.persistence.bulk import bulk_for
from adapters.persistence.changes import ChangeSet, Writing
from adapters.persistence.nudge_rows import begin_nudges
from adapters.persistence.sends import write_sends
from adapters.persistence.tables import audit
from adapters.persistence.tallies import write_counts
from application.ports.channel import Signal, SignalsMissed
from application.ports.traces import NO_TRACES, Traces
from application.ports.unit_of_work import AlreadySent, Committed
from application.views import StreamEvent
from domain.errors import Busy, ConcurrentUpdate, DomainError

LONGEST_QUEUE = 2_000
LARGEST_BATCH = 256

Outcome = Exception | None

_log = logging.getLogger(__name__)


@define
class _Waiting:
    changes: ChangeSet
    future: "asyncio.Future[Committed]"


@define
class WriteLane:
    """The only way in which this process writes to its record."""

    engine: Engine
    publish: Callable[..., None]
    traces: Traces = NO_TRACES
    _queue: "SimpleQueue[_Waiting | None]" = field(factory=SimpleQueue, init=False, repr=False)
    _thread: threading.Thread | None = field(default=None, init=False, repr=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, init=False, repr=False)
    _depth: int = field(default=0, init=False)
    _open: bool = field(default=False, init=False)

    @property
    def depth(self) -> int:
        """How many change sets wait."""
        return self._depth

    def start(self) -> None:
        """Start the thread; commits settle on the running event loop."""
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, args=[self._loop], name="write-lane", daemon=True)
        self._thread.start()
        self._open = True

    async def stop(self) -> None:
        """Finish what was handed in, then end the thread."""
        if self._thread is None:
            return
        self._open = False  # what came after the end mark would wait for ever
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
        self._thread = None
        self.engine.dispose()

    async def commit(self, changes: ChangeSet) -> Committed:
        """Return once the changes are durable. Raises `Busy` when too many wait already."""
        if self._loop is None or not self._open:
            raise Busy("the record is closed")
        if self._depth >= LONGEST_QUEUE:
            raise Busy("too much waits to be written")
        future: asyncio.Future[Committed] = self._loop.create_future()
        self._depth += 1
        self._queue.put(_Waiting(changes, future))
        # Who gives up waiting cancels the future and nothing else: the lane writes what it was given.
        if self.traces is NO_TRACES:
            return await future
        with self.traces.span("commit"):
            committed = await future
            for event in committed.events:
                self.traces.leave(event.name)
        return committed

    # On the lane's thread

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        connection: Connection | None = None
        unsure = False
        while (batch := self._gather()) is not None:
            try:
                if connection is None or connection.closed or connection.invalidated:
                    connection = self.engine.connect()
                outcomes = _write_batch(connection, [one.changes for one in batch])
            except Exception as error:  # whatever it was, those who wait must learn of it
                _log.error("record.write_failed %s", type(_original(error)).__name__)
                _drop(connection)
                connection = None
                unsure = True
                outcomes = [Busy("the record can not be written now")] * len(batch)
            again = unsure and None in outcomes
            unsure = unsure and not again
            try:
                loop.call_soon_threadsafe(self._settle, batch, outcomes, again)
            except RuntimeError:  # the loop is closed: nobody waits any more
                break
        if connection is not None:
            with suppress(DBAPIError):
                connection.close()

    def _gather(self) -> list[_Waiting] | None:
        first = self._queue.get()
        if first is None:
            return None
        batch = [first]
        while len(batch) < LARGEST_BATCH:
            try:
                more = self._queue.get_nowait()
            except Empty:
                break
            if more is None:
                self._queue.put(None)
                break
            batch.append(more)
        return batch

    # On the event loop

    def _settle(self, batch: Sequence[_Waiting], outcomes: Sequence[Outcome], again: bool) -> None:
        """Answer those who waited. Whose connection was lost may have committed, and nobody was told of it: once
        something can be written `again`, whoever shows something looks at the record.
        """
        self._depth -= len(batch)
        committed: list[tuple[_Waiting, list[Signal]]] = []
        for waiting, outcome in zip(batch, outcomes, strict=True):
            if outcome is None:
                committed.append((waiting, _told_of(waiting.changes)))
            elif not waiting.future.done():
                waiting.future.set_exception(outcome)
        signals = [signal for _, told in committed for signal in told]
        if again:
            self.publish(SignalsMissed())
        if signals:
            self.publish(*signals)
        for waiting, told in committed:
            if not waiting.future.done():
                events = tuple(one for one in told if isinstance(one, StreamEvent))
                waiting.future.set_result(Committed(events))


def _told_of(changes: ChangeSet) -> list[Signal]:
    """What the channel is told of a durable change; a fault in telling must not keep anybody waiting."""
    try:
        for apply in changes.applied:
            apply()
        return [one() for one in changes.published]
    except Exception as error:
        _log.error("record.telling_failed %s", type(error).__name__)
        return []


def _write_batch(connection: Connection, batch: Sequence[ChangeSet]) -> list[Outcome]:
    return [outcome for part in _parts(batch) for outcome in _write_part(connection, part)]


def _parts(batch: Sequence[ChangeSet]) -> Iterator[Sequence[ChangeSet]]:
    """What shares a transaction."""
    for alone, group in groupby(batch, key=attrgetter("alone")):
        some = list(group)
        yield from ([one] for one in some) if alone else [some]


def _write_part(connection: Connection, batch: Sequence[ChangeSet]) -> list[Outcome]:
    try:
        return _write_together(connection, batch)
    except Exception as error:
        if _is_lost(connection):
            raise
        if len(batch) == 1:
            return [_told(connection, error)]
    # One of them spoils the batch: each for itself then, so that only that one fails.
    return [outcome for one in batch for outcome in _write_part(connection, [one])]


def _write_together(connection: Connection, batch: Sequence[ChangeSet]) -> list[Outcome]:
    outcomes: list[Outcome] = [None] * len(batch)
    with connection.begin():
        db = Writing(connection, bulk_for(connection))
        for index, changes in enumerate(batch):
            if not changes.is_plain:
                outcomes[index] = _write_alone(db, changes)
        plain = [index for index, changes in enumerate(batch) if changes.is_plain]
        if plain:
            results = write_sends(db, [batch[index] for index in plain])
            for index, outcome in zip(plain, results, strict=True):
                outcomes[index] = outcome
        write_counts(db)
    return outcomes


def _write_alone(db: Writing, changes: ChangeSet) -> Outcome:
    mark = db.counts.mark
    try:
        with _savepoint(db.connection):
            for step in changes.steps:
                step.write(db)
            if changes.sends:
                _raise_first(write_sends(db, [changes]))
            else:
                db.bulk.insert(audit, changes.audit)
                begin_nudges(db, changes.nudges)
    except (ConcurrentUpdate, AlreadySent) as refusal:
        db.counts.forget_since(mark)
        return refusal
    except Exception as error:
        db.counts.forget_since(mark)
        if not _is_integrity_error(db.connection, error):
            raise
        return _told(db.connection, error)
    return None


@contextmanager
def _savepoint(connection: Connection) -> Iterator[None]:
    """All of what is done in it, or nothing. By the driver: SQLAlchemy's own costs more than most steps."""
    cursor = connection.connection.cursor()
    cursor.execute("SAVEPOINT alone")
    try:
        yield
    except BaseException:
        cursor.execute("ROLLBACK TO SAVEPOINT alone")
        raise
    finally:
        cursor.execute("RELEASE SAVEPOINT alone")


def _raise_first(outcomes: Sequence[Outcome]) -> None:
    for outcome in outcomes:
        if outcome is not None:
            raise outcome


def _told(connection: Connection, error: Exception) -> Exception:
    """What those who wait are told: a lost race, or that the record is busy; never the statement."""
    if _is_integrity_error(connection, error):
        return ConcurrentUpdate("somebody else wrote it first")
    if isinstance(error, DomainError):
        return error
    _log.error("record.write_failed %s", type(_original(error)).__name__)
    return Busy("the record can not be written now")


def _original(error: Exception) -> BaseException:
    """The driver's own error, which SQLAlchemy wraps and our bulk statements do not."""
    return error.orig if isinstance(error, DBAPIError) and error.orig else error


def _is_integrity_error(connection: Connection, error: Exception) -> bool:
    return isinstance(_original(error), connection.dialect.loaded_dbapi.IntegrityError)


def _is_lost(connection: Connection) -> bool:
    if connection.invalidated or connection.closed:
        return True
    return bool(getattr(connection.connection.driver_connection, "closed", False))


def _drop(connection: Connection | None) -> None:
    """Let go of it, however broken it is: the lane goes on with another one."""
    if connection is not None:
        with suppress(Exception):
            connection.invalidate()
        with suppress(Exception):
            connection.close()
