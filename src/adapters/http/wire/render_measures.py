"""Measures as they are shown."""

from collections.abc import Mapping

from adapters.http.wire.measures import (
    AlertNowOut,
    AssigneeOut,
    BudgetOut,
    CallsOut,
    ChoicesOut,
    CountOut,
    DayOut,
    DefinitionOut,
    FiltersOut,
    HeatOut,
    HourOut,
    MoneyOut,
    NowOut,
    PartOut,
    PeriodOut,
    PoolChoice,
    ProviderCallsOut,
    ProviderChoice,
    RangeOut,
    RatingsOut,
    RepliesOut,
    ReportLimitsOut,
    ReportOut,
    ResponseUseOut,
    SpreadOut,
    StarsOut,
    TimesOut,
    UnansweredOut,
    UrgentOut,
    WaitingOut,
)
from adapters.http.wire.render_clocks import whole_seconds
from application.measures.report import Count, Part, ProviderCalls, Report, Spread, Times
from application.measures.see_now import AlertNow, Now
from domain.alert import AlertKind
from domain.measures import Wait
from domain.priority import Priority

_TITLES: Mapping[AlertKind, str] = {
    AlertKind.PROVIDER_LATE: "A patient waits too long for a reply",
    AlertKind.URGENT_UNREAD: "An urgent message is unread",
    AlertKind.CRISIS_UNACKNOWLEDGED: "A crisis is not acknowledged",
    AlertKind.REQUEST_OVERDUE: "A request waits for the team",
    AlertKind.SYSTEM_TROUBLE: "A part of the system is not well",
}


def report_out(one: Report) -> ReportOut:
    """A report."""
    before, cut = one.range.before, one.cut
    return ReportOut(
        range=RangeOut(from_=one.range.first, to=one.range.last, zone=one.range.zone.key, days=one.range.days),
        previous=PeriodOut(from_=before.first, to=before.last) if one.before else None,
        filters=FiltersOut(provider=cut.provider, pool=cut.pool, priority=cut.priority),
        generated_at=one.generated_at,
        filter_choices=ChoicesOut(
            providers=[ProviderChoice(identity=who.identity, display_name=who.name) for who in one.choices.providers],
            pools=[PoolChoice(id=pool, name=pool) for pool in one.choices.pools],
            priorities=list(Priority),
        ),
        definitions=[DefinitionOut(name=word.name, title=word.title, text=word.text) for word in one.definitions],
        current=_part(one.current),
        before=_part(one.before) if one.before else None,
        limits=ReportLimitsOut(reply_seconds=whole_seconds(one.reply_limit)),
    )


def now_out(one: Now) -> NowOut:
    """How things are."""
    standing = one.standing
    waits = standing.oldest is not None
    return NowOut(
        at=one.at,
        active=standing.active,
        waiting=[WaitingOut(state=state, count=count) for state, count in standing.waiting.items()],
        unanswered=UnansweredOut(
            count=standing.unanswered,
            oldest_seconds=whole_seconds(one.at - standing.oldest) if standing.oldest else None,
            mean_seconds_so_far=int(standing.mean_seconds) if waits else None,
        ),
        unread_by_patients=standing.unread,
        alerts=[_alert(each) for each in one.alerts],
    )


def _alert(one: AlertNow) -> AlertNowOut:
    alert = one.alert
    return AlertNowOut(
        id=alert.id,
        cause=alert.cause,
        kind=alert.kind,
        title=_TITLES[alert.kind],
        since=alert.since,
        assignee=AssigneeOut(identity=one.assignee, display_name=one.name or one.assignee) if one.assignee else None,
        conversation=alert.conversation,
    )


def _part(one: Part) -> PartOut:
    return PartOut(
        replies=RepliesOut(
            first=_times(one.replies[Wait.FIRST]),
            next=_times(one.replies[Wait.NEXT]),
            resolution=_times(one.replies[Wait.RESOLUTION]),
        ),
        messages=_count(one.messages),
        conversations_opened=_count(one.opened),
        conversations_closed=_count(one.closed),
        hours=[HourOut(hour=hour, messages=_count(count)) for hour, count in enumerate(one.hours)],
        days=[
            DayOut(
                date=day.date,
                messages=_count(day.messages),
                opened=_count(day.opened),
                first_reply=_spread(day.first_reply),
            )
            for day in one.days
        ],
        heat=[HeatOut(weekday=cell.weekday, hour=cell.hour, messages=_count(cell.messages)) for cell in one.heat],
        ratings=RatingsOut(
            asked=_count(one.ratings.asked),
            answered=_count(one.ratings.answered),
            mean=one.ratings.mean,
            stars=[StarsOut(stars=stars, count=_count(count)) for stars, count in one.ratings.stars],
        ),
        urgent=UrgentOut(raised=_count(one.urgent.raised), false=_count(one.urgent.false), share=one.urgent.share),
        quick_responses=[ResponseUseOut(id=use.id, title=use.title, used=_count(use.used)) for use in one.responses],
        provider_calls=_calls(one.calls),
    )


def _calls(one: ProviderCalls) -> ProviderCallsOut:
    costs = one.costs
    return ProviderCallsOut(
        calls=[CallsOut(kind=kind, count=count) for kind, count in one.calls],
        estimated_cost=None if one.cost is None else MoneyOut(amount=str(one.cost), currency=costs.currency),
        budget=BudgetOut(
            amount=str(costs.budget),
            currency=costs.currency,
            spent=str(one.spent),
            passed=one.spent > costs.budget,
        )
        if costs.budget is not None and one.spent is not None
        else None,
    )


def _times(one: Times) -> TimesOut:
    return TimesOut(business=_spread(one.business), wall=_spread(one.wall))


def _spread(one: Spread) -> SpreadOut:
    return SpreadOut(count=_count(one.count), mean=one.mean, median=one.median, p90=one.p90)


def _count(one: Count) -> CountOut:
    return CountOut(value=one.value, under=one.under)
