"""Measures on the wire."""

from datetime import date, datetime

from msgspec import field

from adapters.http.wire.base import Reply
from domain.alert import AlertKind
from domain.priority import Priority


class CountOut(Reply):
    """How many. In a filtered cut a number of 1 to 4 is hidden: `value` is null and `under` 5."""

    value: int | None
    under: int | None


class SpreadOut(Reply):
    """Times in seconds; null where there are none, or so few that they are hidden."""

    count: CountOut
    mean: float | None
    median: float | None
    p90: float | None


class TimesOut(Reply):
    """The same times, of opening hours alone and on the wall."""

    business: SpreadOut
    wall: SpreadOut


class RepliesOut(Reply):
    """First and later replies, and closings."""

    first: TimesOut
    next: TimesOut
    resolution: TimesOut


class HourOut(Reply):
    """An hour of the day."""

    hour: int
    messages: CountOut


class DayOut(Reply):
    """A day; `firstReply` is in business time."""

    date: date
    messages: CountOut
    opened: CountOut
    first_reply: SpreadOut


class HeatOut(Reply):
    """An hour of a weekday; 1 is Monday."""

    weekday: int
    hour: int
    messages: CountOut


class StarsOut(Reply):
    """A score, and how often it was given."""

    stars: int
    count: CountOut


class RatingsOut(Reply):
    """What patients said."""

    asked: CountOut
    answered: CountOut
    mean: float | None
    stars: list[StarsOut]


class UrgentOut(Reply):
    """Urgent flags raised, and judged false by the team."""

    raised: CountOut
    false: CountOut
    share: float | None


class ResponseUseOut(Reply):
    """How often a quick response was used; those that are people's own stand together under `personal`."""

    id: str
    title: str
    used: CountOut


class CallsOut(Reply):
    """Calls of one kind to the messaging provider."""

    kind: str
    count: int


class MoneyOut(Reply):
    """An amount, to a cent."""

    amount: str
    currency: str


class BudgetOut(Reply):
    """What is planned for this calendar month (UTC), and what its calls are thought to have cost so far."""

    amount: str
    currency: str
    spent: str
    passed: bool


class ProviderCallsOut(Reply):
    """Calls to the messaging provider, never filtered; what has no price costs nothing here."""

    calls: list[CallsOut]
    estimated_cost: MoneyOut | None
    budget: BudgetOut | None


class PartOut(Reply):
    """Every number of one period."""

    replies: RepliesOut
    messages: CountOut
    conversations_opened: CountOut
    conversations_closed: CountOut
    hours: list[HourOut]
    days: list[DayOut]
    heat: list[HeatOut]
    ratings: RatingsOut
    urgent: UrgentOut
    quick_responses: list[ResponseUseOut]
    provider_calls: ProviderCallsOut


class PeriodOut(Reply):
    """Days, the first and the last included."""

    from_: date = field(name="from")
    to: date


class RangeOut(Reply):
    """Days as the zone's calendar has them, the first and the last included."""

    from_: date = field(name="from")
    to: date
    zone: str
    days: int


class FiltersOut(Reply):
    """What was chosen; null is everything."""

    provider: str | None
    pool: str | None
    priority: Priority | None


class ProviderChoice(Reply):
    """A provider who can be chosen."""

    identity: str
    display_name: str


class PoolChoice(Reply):
    """A pool that can be chosen."""

    id: str
    name: str


class ChoicesOut(Reply):
    """What can be chosen: active providers (500 at most), their pools, and priorities."""

    providers: list[ProviderChoice]
    pools: list[PoolChoice]
    priorities: list[Priority]


class DefinitionOut(Reply):
    """What a number means."""

    name: str
    title: str
    text: str


class ReportLimitsOut(Reply):
    """Within how much business time the team is to reply."""

    reply_seconds: int


class ReportOut(Reply):
    """The measures of a cut."""

    range: RangeOut
    previous: PeriodOut | None
    filters: FiltersOut
    generated_at: datetime
    filter_choices: ChoicesOut
    definitions: list[DefinitionOut]
    current: PartOut
    before: PartOut | None
    limits: ReportLimitsOut


class WaitingOut(Reply):
    """Open conversations by state: `provider` and `patient` by whose turn it is, `queued` of nobody's, `on-hold`."""

    state: str
    count: int


class UnansweredOut(Reply):
    """Conversations in which a patient waits for the team, and for how long on the wall."""

    count: int
    oldest_seconds: int | None
    mean_seconds_so_far: int | None


class AssigneeOut(Reply):
    """Who is accountable."""

    identity: str
    display_name: str


class AlertNowOut(Reply):
    """An open alert; `title` says it in words."""

    id: str
    cause: str
    kind: AlertKind
    title: str
    since: datetime
    assignee: AssigneeOut | None
    conversation: str | None


class NowOut(Reply):
    """How things are."""

    at: datetime
    active: int
    waiting: list[WaitingOut]
    unanswered: UnansweredOut
    unread_by_patients: int
    alerts: list[AlertNowOut]
