"""Nudges: patients, and those who act for them, are told of what they have not read; in the end a patient is called."""

from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from attrs import evolve, frozen

from domain.consent import EMAIL, PUSH, SMS
from domain.ids import ConversationId, Identity
from domain.message import Message, MessageKind
from domain.priority import Priority
from domain.wall_clock import moment

LEAST_GAP = timedelta(minutes=50)
"""Between two nudges, whatever was missed while nobody worked."""
LOOK_AGAIN = timedelta(minutes=5)
"""When a patient who is there now is looked at again."""


class NudgeKind(StrEnum):
    """Ordinary messages keep to quiet hours, urgent ones do not; each kind has nudges of its own."""

    ROUTINE = "routine"
    URGENT = "urgent"


def kind_of(priority: Priority) -> NudgeKind:
    """The kind by which a message of that priority is nudged."""
    return NudgeKind.URGENT if priority.rank >= Priority.URGENT.rank else NudgeKind.ROUTINE


class Way(StrEnum):
    """By which a patient can be nudged: each by a consent of its own, the quickest first."""

    PUSH = PUSH
    SMS = SMS
    EMAIL = EMAIL


@frozen(kw_only=True)
class Nudges:
    """How far the nudges of one person about one conversation are: of its patient, or of a proxy who takes part.

    `since` is when the first message came that they have not read; `step` how often they were told.
    Without `due_at` all was done that can be, until they read. `touched` changes with every message
    to them, so that nothing is decided on a picture that a new one has made old.
    """

    conversation: ConversationId
    identity: Identity
    kind: NudgeKind
    since: datetime
    step: int = 0
    due_at: datetime | None
    touched: int = 0


@frozen(kw_only=True)
class QuietHours:
    """From when until when, by the patient's clocks, nobody is woken for ordinary messages; none when equal."""

    begins: time = time(21)
    ends: time = time(8)

    def end_of(self, at: datetime, zone: tzinfo) -> datetime | None:
        """When the quiet hours that hold at that moment end; `None` outside of them."""
        local = at.astimezone(zone)
        clock = local.time().replace(tzinfo=None)
        over_midnight = self.begins > self.ends
        late = over_midnight and clock >= self.begins
        early = clock < self.ends and (over_midnight or clock >= self.begins)
        if not (late or early):
            return None
        day = local.date() + timedelta(days=1) if late else local.date()
        return moment(day, _minutes(self.ends), zone)

    def next_beginning(self, at: datetime, zone: tzinfo) -> datetime | None:
        """When they begin next after a moment outside of them; `None` when there are none."""
        if self.begins == self.ends:
            return None
        today = at.astimezone(zone).date()
        days = (moment(today + timedelta(days=days), _minutes(self.begins), zone) for days in (0, 1))
        return next((one for one in days if one > at), None)


@frozen(kw_only=True)
class NudgePolicy:
    """When a patient is told that something unread waits: after two spans, then daily; then somebody calls."""

    first: timedelta = timedelta(minutes=5)
    second: timedelta = timedelta(minutes=60)
    daily: int = 3
    quiet: QuietHours = QuietHours()

    @property
    def offsets(self) -> tuple[timedelta, ...]:
        """After how long each step is due, the last of them the call."""
        return (self.first, self.second, *(timedelta(days=day) for day in range(1, self.daily + 2)))

    def is_call(self, nudges: Nudges) -> bool:
        """Whether all nudges were given, so that somebody is to call."""
        return nudges.step >= len(self.offsets) - 1

    def put_off(self, nudges: Nudges, *, at: datetime, zone: tzinfo, here: bool) -> Nudges | None:
        """The nudges at a later time: for one who is there now, or in quiet hours; `None` when now is the time."""
        if here:
            return evolve(nudges, due_at=at + LOOK_AGAIN)
        wakes = nudges.kind is NudgeKind.URGENT or self.is_call(nudges)
        end = None if wakes else self.quiet.end_of(at, zone)
        return None if end is None else evolve(nudges, due_at=end)

    def given(self, nudges: Nudges, at: datetime) -> Nudges:
        """The nudges after one more step; done after the call."""
        if self.is_call(nudges):
            return evolve(nudges, due_at=None)
        step = nudges.step + 1
        return evolve(nudges, step=step, due_at=max(nudges.since + self.offsets[step], at + LEAST_GAP))

    def passed_over(self, nudges: Nudges, at: datetime) -> Nudges:
        """The nudges after what fell due by then counts as given; a call that is due stays due.

        For a record that was restored: whether they were told meanwhile, nobody knows.
        """
        while nudges.due_at is not None and nudges.due_at <= at and not self.is_call(nudges):
            step = nudges.step + 1
            nudges = evolve(nudges, step=step, due_at=nudges.since + self.offsets[step])
        return nudges

    def ways(self, nudges: Nudges, agreed: frozenset[str], offered: frozenset[Way]) -> tuple[Way, ...]:
        """By which ways they are told now: first by the quickest alone, later by every one they agreed to."""
        allowed = tuple(way for way in Way if way in offered and way.value in agreed)
        return allowed[:1] if nudges.step == 0 else allowed


def begun(
    message: Message, *, to: Identity, patient: Identity, in_: ConversationId, policy_first: timedelta
) -> Nudges | None:
    """The nudges that a message may need: what the team or the clinic wrote; nothing of the patient's own side."""
    own_side = (
        to in {message.author, message.caused_by} or patient == message.author or message.on_behalf_of is not None
    )
    if message.kind is MessageKind.AUTO_REPLY or own_side:
        return None
    return Nudges(
        conversation=in_,
        identity=to,
        kind=kind_of(message.priority),
        since=message.created_at,
        due_at=message.created_at + policy_first,
    )


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
