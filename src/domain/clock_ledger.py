"""The clock ledger: how long a patient waited for a person's answer, and which parts of that time counted.

The record keeps entries: that somebody waits, was answered, that the conversation rests, is open, is closed.
From them and the business hours follow the segments of each waiting episode, and every number.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from attrs import evolve, frozen

from domain.conversation import Status, Turn
from domain.hours import NeverOpen, Stretch, Why
from domain.ids import Identity
from domain.priority import Priority
from domain.reply_policy import ReplyLimits
from domain.timetable import WorkingTime

SOONEST = timedelta(minutes=1)
"""No limit is shorter: nobody needs to look at a wait before."""


class EntryKind(StrEnum):
    """What the ledger notes of a conversation."""

    WAITING = "waiting"
    """A patient's word made it the team's turn."""
    ANSWERED = "answered"
    """A person of the team answered in public; nothing else stops the clock."""
    HELD = "held"
    OPEN = "open"
    CLOSED = "closed"


@frozen(kw_only=True)
class Entry:
    """One line: what came to be, when, at which event of the conversation, by whom."""

    kind: EntryKind
    at: datetime
    seq: int
    by: Identity | None = None
    left: str | None = None
    """The pool that it left with this, empty where it had none; `None` where it stayed."""
    priority: Priority | None = None
    """How urgent the conversation was then; `None` of entries from before that was noted."""


def turn_entry(
    turn: Turn, before: Turn, *, at: datetime, seq: int, by: Identity, priority: Priority | None = None
) -> Entry | None:
    """What a word that made it somebody's `turn` means to the ledger; `None` where it was theirs `before`."""
    if turn is before or turn is Turn.NOBODY:
        return None
    kind = EntryKind.WAITING if turn is Turn.PROVIDER else EntryKind.ANSWERED
    return Entry(kind=kind, at=at, seq=seq, by=by, priority=priority)


def standing_entry(
    status: Status, *, at: datetime, seq: int, left: str | None = None, priority: Priority | None = None
) -> Entry:
    """What a change of a conversation means to the ledger: how it stands now, and which pool it left."""
    return Entry(kind=_STANDINGS[status], at=at, seq=seq, left=left, priority=priority)


_STANDINGS = {Status.OPEN: EntryKind.OPEN, Status.ON_HOLD: EntryKind.HELD, Status.CLOSED: EntryKind.CLOSED}


class Cause(StrEnum):
    """Why a clock runs or rests."""

    OPEN_HOURS = "open-hours"
    CLOSED_HOURS = "closed-hours"
    HOLIDAY = "holiday"
    ON_HOLD = "on-hold"
    WAITING_FOR_PATIENT = "waiting-for-patient"

    @property
    def runs(self) -> bool:
        """Whether time with this cause counts."""
        return self is Cause.OPEN_HOURS


_CAUSES = {
    Why.OPEN_HOURS: Cause.OPEN_HOURS,
    Why.SPECIAL_HOURS: Cause.OPEN_HOURS,
    Why.CLOSED_HOURS: Cause.CLOSED_HOURS,
    Why.CLOSED_DAY: Cause.CLOSED_HOURS,
    Why.HOLIDAY: Cause.HOLIDAY,
}


@frozen(kw_only=True)
class Segment:
    """A part of a clock's time that all counts, or does not, for one cause."""

    start: datetime
    end: datetime
    cause: Cause
    name: str | None = None
    """Of the holiday or the special date."""

    @property
    def running(self) -> bool:
        """Whether the time counts."""
        return self.cause.runs

    @property
    def counted(self) -> timedelta:
        """How much of it counts: all or nothing."""
        return self.end - self.start if self.running else timedelta()


@frozen(kw_only=True)
class Rest:
    """A hold within an episode; `end` is `None` while it lasts."""

    start: datetime
    end: datetime | None = None


@frozen(kw_only=True)
class Episode:
    """One wait: from a patient's word until a person answered, or the conversation was closed."""

    start: datetime
    seq: int
    """The event with which it began."""
    end: datetime | None = None
    answered_by: Identity | None = None
    rests: tuple[Rest, ...] = ()

    @property
    def lasts(self) -> bool:
        """Whether nobody has answered yet."""
        return self.end is None

    @property
    def held(self) -> bool:
        """Whether it rests on a hold now."""
        return bool(self.rests) and self.rests[-1].end is None

    def segments(self, hours: WorkingTime, at: datetime) -> tuple[Segment, ...]:
        """Its parts in order and without gaps, up to its end, or to `at` while it lasts."""
        return tuple(_segments(hours, self.start, self.end or max(at, self.start), self.rests))

    def elapsed(self, hours: WorkingTime, at: datetime) -> timedelta:
        """How much of it counts."""
        return total(self.segments(hours, at))

    def reaches(
        self, limit: timedelta, hours: WorkingTime, at: datetime, *, hold_until: datetime | None
    ) -> datetime | None:
        """When its clock reaches, or reached, `limit`, as things stand at `at`; `None` if never.

        Of a hold that lasts only its announced end is known.
        """
        counted = timedelta()
        for segment in self.segments(hours, at):
            if counted + segment.counted >= limit:
                return segment.start + (limit - counted)
            counted += segment.counted
        if self.end is not None or (self.held and hold_until is None):
            return None
        runs_from = max(hold_until, at) if self.held and hold_until else at
        try:
            return hours.add(runs_from, limit - counted)
        except NeverOpen:
            return None


def total(segments: Iterable[Segment]) -> timedelta:
    """How much of these counts."""
    return sum((one.counted for one in segments), timedelta())


def _segments(hours: WorkingTime, start: datetime, end: datetime, rests: Sequence[Rest]) -> Iterator[Segment]:
    at = start
    for rest in rests:
        rest_ends = min(rest.end or end, end)
        yield from _business(hours, at, min(rest.start, end))
        if rest.start < rest_ends:
            yield Segment(start=max(rest.start, at), end=rest_ends, cause=Cause.ON_HOLD)
        at = max(at, rest_ends)
    yield from _business(hours, at, end)


def _business(hours: WorkingTime, start: datetime, end: datetime) -> Iterator[Segment]:
    pending: Segment | None = None
    for stretch in hours.stretches(start, end):
        segment = _segment(stretch)
        if pending is not None and (pending.cause, pending.name) == (segment.cause, segment.name):
            pending = evolve(pending, end=segment.end)
            continue
        if pending is not None:
            yield pending
        pending = segment
    if pending is not None:
        yield pending


def _segment(stretch: Stretch) -> Segment:
    cause = _CAUSES[stretch.why]
    name = stretch.name if stretch.why in {Why.HOLIDAY, Why.SPECIAL_HOURS} else None
    return Segment(start=stretch.start, end=stretch.end, cause=cause, name=name)


@frozen
class ClockLedger:
    """All that the ledger notes of one conversation, in order."""

    entries: tuple[Entry, ...]

    @property
    def episodes(self) -> tuple[Episode, ...]:
        """Every wait, the first first. A conversation that is closed and reopened begins with a fresh clock."""
        done: list[Episode] = []
        now: Episode | None = None
        held_since: datetime | None = None
        for entry in self.entries:
            match entry.kind:
                case EntryKind.WAITING if now is None:
                    rests = (Rest(start=entry.at),) if held_since is not None else ()
                    now = Episode(start=entry.at, seq=entry.seq, rests=rests)
                case EntryKind.ANSWERED | EntryKind.CLOSED if now is not None:
                    by = entry.by if entry.kind is EntryKind.ANSWERED else None
                    done.append(evolve(_rested(now, entry.at), end=entry.at, answered_by=by))
                    now = None
                case EntryKind.HELD if held_since is None:
                    held_since = entry.at
                    if now is not None:
                        now = evolve(now, rests=(*now.rests, Rest(start=entry.at)))
            if entry.kind in {EntryKind.OPEN, EntryKind.CLOSED}:
                held_since = None
                if now is not None:
                    now = _rested(now, entry.at)
        return tuple(done) if now is None else (*done, now)

    @property
    def waiting(self) -> Episode | None:
        """The wait that lasts, if somebody waits."""
        episodes = self.episodes
        return episodes[-1] if episodes and episodes[-1].lasts else None

    @property
    def is_closed(self) -> bool:
        """Whether the conversation is closed."""
        return self._closing() is not None

    @property
    def last_answerer(self) -> Identity | None:
        """Who answered last since it was opened, or opened again."""
        return next((one.answered_by for one in reversed(self._since_last_closing()) if one.answered_by), None)

    def up_to(self, seq: int) -> "ClockLedger":
        """What it noted before an event."""
        return ClockLedger(tuple(one for one in self.entries if one.seq < seq))

    def pool_at(self, seq: int, now: str | None) -> str | None:
        """The pool in which the conversation was at an event; `now` is the one of now."""
        return next((one.left or None for one in self.entries if one.seq > seq and one.left is not None), now)

    @property
    def moves(self) -> tuple[tuple[datetime, str], ...]:
        """When it left which pool, in order; the name is empty where it had none."""
        return tuple((one.at, one.left) for one in self.entries if one.left is not None)

    def first_response(self, hours: WorkingTime) -> timedelta | None:
        """Business time until the first answer; `None` while there was none."""
        return next((one.elapsed(hours, one.start) for one in self.episodes if one.answered_by), None)

    def next_responses(self, hours: WorkingTime) -> tuple[timedelta, ...]:
        """Business time until each later answer."""
        answered = [one.elapsed(hours, one.start) for one in self.episodes if one.answered_by]
        return tuple(answered[1:])

    def resolution(self, hours: WorkingTime, at: datetime) -> tuple[Segment, ...]:
        """From the first patient's word since the last closing to the closing, or to `at`: whose time it was.

        What counts is business time in which the team had to act.
        """
        segments: list[Segment] = []
        last: datetime | None = None
        for episode in self._since_last_closing():
            if last is not None and last < episode.start:
                segments.append(Segment(start=last, end=episode.start, cause=Cause.WAITING_FOR_PATIENT))
            segments += episode.segments(hours, at)
            last = episode.end
        closing = self._closing()
        end = closing.at if closing else at
        if last is not None and last < end:
            segments.append(Segment(start=last, end=end, cause=Cause.WAITING_FOR_PATIENT))
        return tuple(segments)

    def _closing(self) -> Entry | None:
        last = next((one for one in reversed(self.entries) if one.kind in _STANDS), None)
        return last if last is not None and last.kind is EntryKind.CLOSED else None

    def _since_last_closing(self) -> tuple[Episode, ...]:
        closings = [one.at for one in self.entries if one.kind is EntryKind.CLOSED]
        if self._closing() is not None:
            closings = closings[:-1]
        since = closings[-1] if closings else None
        return tuple(one for one in self.episodes if since is None or one.start >= since)


_STANDS = frozenset({EntryKind.CLOSED, EntryKind.OPEN, EntryKind.WAITING})


def _rested(episode: Episode, at: datetime) -> Episode:
    """The episode with its hold over at `at`, if it was on one."""
    if not episode.held:
        return episode
    return evolve(episode, rests=(*episode.rests[:-1], evolve(episode.rests[-1], end=at)))


class ClockState(StrEnum):
    """Whether the clock of who waits runs."""

    RUNNING = "running"
    PAUSED = "paused"


class Lateness(StrEnum):
    """How late the team is."""

    IN_TIME = "in-time"
    WARNED = "warned"
    LATE = "late"
    ESCALATED = "escalated"


@frozen(kw_only=True)
class ClockFace:
    """A waiting episode as a clock on the wall shows it."""

    state: ClockState
    cause: Cause
    lateness: Lateness
    since: datetime
    elapsed: timedelta
    warn_at: datetime | None
    breach_at: datetime | None
    escalate_at: datetime | None
    segments: tuple[Segment, ...]


def face_of(
    episode: Episode, hours: WorkingTime, limits: ReplyLimits, at: datetime, *, hold_until: datetime | None = None
) -> ClockFace:
    """How the clock of a wait that lasts stands at `at`, and when it will warn, be late, and escalate."""
    segments = episode.segments(hours, at)
    elapsed = total(segments)
    cause = _cause_at(episode, hours, at)
    when = [
        episode.reaches(limit, hours, at, hold_until=hold_until)
        for limit in (limits.warn, limits.breach, limits.escalate)
    ]
    return ClockFace(
        state=ClockState.RUNNING if cause.runs else ClockState.PAUSED,
        cause=cause,
        lateness=_lateness(elapsed, limits),
        since=episode.start,
        elapsed=elapsed,
        warn_at=when[0],
        breach_at=when[1],
        escalate_at=when[2],
        segments=segments,
    )


def _cause_at(episode: Episode, hours: WorkingTime, at: datetime) -> Cause:
    return Cause.ON_HOLD if episode.held else _CAUSES[hours.standing(at).why]


def _lateness(elapsed: timedelta, limits: ReplyLimits) -> Lateness:
    if elapsed >= limits.escalate:
        return Lateness.ESCALATED
    if elapsed >= limits.breach:
        return Lateness.LATE
    return Lateness.WARNED if elapsed >= limits.warn else Lateness.IN_TIME
