"""Schedules, free times, calendars and medications on the wire."""

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta, field

from adapters.http.wire.base import Body, Name, Reply
from adapters.http.wire.cards import Code
from adapters.http.wire.hours import EndOfWindow, TimeOfDay, WindowOut, Windows
from domain.hours import MOST_DATES, Weekday
from domain.medication import MOST, TEXT_LIMIT
from domain.schedule import LABEL_LIMIT, MOST_NEEDS, MOST_REASONS, MOST_RULES, MOST_VISITS

Label = Annotated[str, Meta(min_length=1, max_length=LABEL_LIMIT)]


class RuleIn(Body):
    """Time that comes again on a weekday. Times are whole five minutes; without `visitTypes` it is for all of them."""

    weekday: Weekday
    from_: TimeOfDay = field(name="from")
    to: EndOfWindow
    since: date | None = None
    until: date | None = None
    every_weeks: Annotated[int, Meta(ge=1, le=8)] = 1
    visit_types: Annotated[list[Code], Meta(max_length=MOST_VISITS)] = field(default_factory=list)


class ExceptionIn(Body):
    """What holds on one date in place of every rule; without windows nothing can be booked."""

    date: date
    windows: Windows = field(default_factory=list)


class ReasonIn(Body):
    """Why somebody comes, and whether patients book that themselves."""

    code: Code
    label: Label
    self_bookable: bool = False


class VisitTypeIn(Body):
    """A kind of visit: how long, how long the pause after it, for what, and what else is booked with it."""

    code: Code
    label: Label
    minutes: Annotated[int, Meta(ge=5, le=480, multiple_of=5)]
    reasons: Annotated[list[ReasonIn], Meta(min_length=1, max_length=MOST_REASONS)]
    buffer_minutes: Annotated[int, Meta(ge=0, le=120, multiple_of=5)] = 0
    needs: Annotated[list[Name], Meta(max_length=MOST_NEEDS)] = field(default_factory=list)


class ScheduleIn(Body):
    """When somebody, or a thing that visits need, can be booked."""

    zone: Annotated[str, Meta(min_length=1, max_length=64, description="A name of the IANA zone database.")]
    rules: Annotated[list[RuleIn], Meta(max_length=MOST_RULES)]
    exceptions: Annotated[list[ExceptionIn], Meta(max_length=MOST_DATES)] = field(default_factory=list)
    visit_types: Annotated[list[VisitTypeIn], Meta(max_length=MOST_VISITS)] = field(default_factory=list)


class RuleOut(Reply):
    """Time that comes again on a weekday."""

    weekday: Weekday
    from_: str = field(name="from")
    to: str
    since: date | None
    until: date | None
    every_weeks: int
    visit_types: list[str]


class ExceptionOut(Reply):
    """What holds on one date in place of every rule."""

    date: date
    windows: list[WindowOut]


class ReasonOut(Reply):
    """Why somebody comes, and whether patients book that themselves."""

    code: str
    label: str
    self_bookable: bool


class VisitTypeOut(Reply):
    """A kind of visit."""

    code: str
    label: str
    minutes: int
    buffer_minutes: int
    reasons: list[ReasonOut]
    needs: list[str]


class PublishedOut(Reply):
    """A published schedule."""

    owner: str
    zone: str
    rules: list[RuleOut]
    exceptions: list[ExceptionOut]
    visit_types: list[VisitTypeOut]
    changed_at: datetime
    changed_by: str


class BookableOut(Reply):
    """A visit that can be asked for, and with whom."""

    provider: str
    code: str
    label: str
    minutes: int
    reasons: list[ReasonOut]


class BookableList(Reply):
    """What can be booked with those who take part."""

    items: list[BookableOut]
    next_cursor: None


class SlotOut(Reply):
    """A free time; `day` and `time` are what the patient's clocks show, `offset` (from UTC) is theirs then.

    In autumn one hour comes twice: its times differ by the offset alone.
    """

    provider: str
    start: datetime
    end: datetime
    day: date
    time: str
    offset: str


class SlotList(Reply):
    """Free times, the earliest first, and the patient's zone."""

    zone: str
    items: list[SlotOut]
    next_cursor: str | None


class CalendarEntryOut(Reply):
    """Time that is booked, or held until `heldUntil`. Who comes is told to whose calendar it is.

    `conversationId` is told to those who take part in it.

    Of a colleague's in whose conversation one takes no part, only the times are told.
    """

    card_id: str | None
    conversation_id: str | None
    visit_type: str | None
    start: datetime
    end: datetime
    busy_until: datetime
    needs: list[str]
    held_until: datetime | None
    display_name: str | None


class CalendarList(Reply):
    """A calendar, in order. Its days are those of `zone`: of the schedule, or the clinic's where there is none."""

    provider: str
    zone: str
    items: list[CalendarEntryOut]
    next_cursor: str | None


MedicationText = Annotated[str, Meta(min_length=1, max_length=TEXT_LIMIT)]


class MedicationIn(Body):
    """An entry of a patient's list. What is not known is left out."""

    id: Name
    drug: MedicationText
    strength: MedicationText | None = None
    instructions: MedicationText | None = None
    last_fill: date | None = None
    refills_left: Annotated[int, Meta(ge=0, le=1_000)] | None = None
    controlled: bool = False


class MedicationsIn(Body):
    """The whole list of a patient."""

    items: Annotated[list[MedicationIn], Meta(max_length=MOST)]


class MedicationOut(Reply):
    """An entry; `text` is how a request for it begins. `request` and `controlled` are told to the team alone."""

    id: str
    drug: str
    strength: str | None
    instructions: str | None
    last_fill: date | None
    text: str
    request: str | None
    controlled: bool | None


class MedicationList(Reply):
    """What a patient takes."""

    items: list[MedicationOut]
    next_cursor: None
