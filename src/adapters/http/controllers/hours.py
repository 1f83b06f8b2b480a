"""When the pools work."""

from collections.abc import Mapping
from datetime import time, timedelta

from litestar import Controller, get, put
from litestar.params import JSONBody

from adapters.http.controllers.common import Caller, Cases, PathId, PathName, conversation_in_path, identity_in_path
from adapters.http.problems import PROBLEMS
from adapters.http.use_cases import UseCases
from adapters.http.wire.hours import (
    DateOut,
    HoursIn,
    HoursOut,
    LimitsIn,
    PoolLimitsIn,
    PoolLimitsOut,
    ReplyLimitsOut,
    StandingOut,
    UrgentLimitsIn,
    UrgentLimitsOut,
    WeekOut,
    WindowIn,
    WindowOut,
)
from application.hours.see_hours import HoursView, SeeHours
from application.hours.see_opening import SeeOpening
from application.hours.set_hours import SetHours
from application.hours.zones import zone_named
from domain.access import Actor
from domain.errors import Invalid
from domain.hours import WEEKDAYS, BusinessHours, DateRule, Standing, Window
from domain.priority import Priority
from domain.reply_policy import ReplyLimits
from domain.text import checked_name
from domain.wall_clock import DAY_MINUTES

_MINUTE = timedelta(minutes=1)


class Hours(Controller):
    """`/hours/{pool}`."""

    path = "/hours/{pool:str}"
    tags = ("Business hours",)

    @get(operation_id="SeeHours", responses=PROBLEMS)
    async def see(self, pool: PathName, caller: Caller, use_cases: Cases) -> HoursOut:
        """Tell when the pool works, and whether it is open now, why, and until when."""
        return await _shown(use_cases, caller, identity_in_path(pool))

    @put(operation_id="SetHours", responses=PROBLEMS)
    async def set(self, pool: PathName, data: JSONBody[HoursIn], caller: Caller, use_cases: Cases) -> HoursOut:
        """Let these hours hold for the pool in place of the earlier ones."""
        name = identity_in_path(pool)
        await use_cases.set_hours(
            SetHours(actor=caller, pool=name, hours=hours_in(data), limits=limits_in(data.limits))
        )
        return await _shown(use_cases, caller, name)


class Opening(Controller):
    """`/conversations/{id}/hours`."""

    path = "/conversations/{conversation_id:str}/hours"
    tags = ("Business hours",)

    @get(operation_id="SeeOpening", responses=PROBLEMS)
    async def see(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> StandingOut:
        """Tell whether those who answer there work now, why, and until when that holds."""
        command = SeeOpening(actor=caller, conversation=conversation_in_path(conversation_id))
        return standing_out(await use_cases.see_opening(command))


async def _shown(use_cases: UseCases, caller: Actor, pool: str) -> HoursOut:
    return hours_out(await use_cases.see_hours(SeeHours(actor=caller, pool=pool)))


def hours_in(data: HoursIn, at: str = "") -> BusinessHours:
    """The policy, or `Invalid` where it can not be; it stands at the pointer `at` of the body."""
    dates = {
        one.date: DateRule(checked_name(one.name, f"{at}/dates/{place}/name"), _windows(one.windows))
        for place, one in enumerate(data.dates)
    }
    if len(dates) < len(data.dates):
        raise Invalid.at(f"{at}/dates", "twice")
    week = {day: windows for day in WEEKDAYS if (windows := _windows(getattr(data.week, day)))}
    return BusinessHours(zone=zone_named(data.zone), week=week, dates=dates)


def limits_in(data: PoolLimitsIn) -> dict[Priority, ReplyLimits]:
    """The pool's own limits, or `Invalid` where they are not in order."""
    limits = {}
    for level in Priority:
        given: LimitsIn | None = getattr(data, level.value)
        if given is not None:
            if not given.warn_minutes <= given.breach_minutes <= given.escalate_minutes:
                raise Invalid.at(f"/limits/{level}", "not-in-order")
            limits[level] = ReplyLimits(
                warn=given.warn_minutes * _MINUTE,
                breach=given.breach_minutes * _MINUTE,
                escalate=given.escalate_minutes * _MINUTE,
                unread=_unread_in(given),
            )
    return limits


def _unread_in(given: LimitsIn) -> timedelta | None:
    minutes = given.unread_minutes if isinstance(given, UrgentLimitsIn) else None
    return None if minutes is None else minutes * _MINUTE


def _windows(given: list[WindowIn]) -> tuple[Window, ...]:
    return tuple(sorted(window_in(one) for one in given))


def window_in(one: WindowIn) -> Window:
    """A span of a day."""
    return Window.between(time.fromisoformat(one.from_), None if one.to == "24:00" else time.fromisoformat(one.to))


def hours_out(view: HoursView) -> HoursOut:
    """The hours as their viewer sees them."""
    hours, now, kept = view.hours, view.standing, view.kept
    return HoursOut(
        pool=view.pool,
        zone=hours.zone.key,
        week=week_out(hours),
        dates=dates_out(hours),
        limits=_limits_out(kept.limits if kept else {}),
        now=standing_out(now),
        is_default=kept is None,
        changed_at=kept.changed_at if kept else None,
        changed_by=kept.changed_by if kept else None,
    )


def _limits_out(limits: Mapping[Priority, ReplyLimits]) -> PoolLimitsOut:
    return PoolLimitsOut(
        routine=_reply_limits_out(limits.get(Priority.ROUTINE)),
        high=_reply_limits_out(limits.get(Priority.HIGH)),
        urgent=_urgent_limits_out(limits.get(Priority.URGENT)),
        crisis=_urgent_limits_out(limits.get(Priority.CRISIS)),
    )


def _reply_limits_out(one: ReplyLimits | None) -> ReplyLimitsOut | None:
    return None if one is None else ReplyLimitsOut(**_minutes_out(one))


def _urgent_limits_out(one: ReplyLimits | None) -> UrgentLimitsOut | None:
    if one is None:
        return None
    return UrgentLimitsOut(**_minutes_out(one), unread_minutes=None if one.unread is None else one.unread // _MINUTE)


def _minutes_out(one: ReplyLimits) -> dict[str, int]:
    return {
        "warn_minutes": one.warn // _MINUTE,
        "breach_minutes": one.breach // _MINUTE,
        "escalate_minutes": one.escalate // _MINUTE,
    }


def standing_out(now: Standing) -> StandingOut:
    """How hours stand."""
    return StandingOut(open=now.open, why=now.why, name=now.name, until=now.until)


def week_out(hours: BusinessHours) -> WeekOut:
    """The windows of each weekday."""
    return WeekOut(**{day.value: _windows_out(hours.week.get(day, ())) for day in WEEKDAYS})


def dates_out(hours: BusinessHours) -> list[DateOut]:
    """The dates with rules of their own, in order."""
    return [
        DateOut(date=day, name=rule.name, windows=_windows_out(rule.windows))
        for day, rule in sorted(hours.dates.items())
    ]


def _windows_out(windows: tuple[Window, ...]) -> list[WindowOut]:
    return [WindowOut(from_=shown_time(one.start), to=shown_time(one.end)) for one in windows]


def shown_time(minutes: int) -> str:
    """A time of the day, in hours and minutes."""
    shown = minutes if minutes <= DAY_MINUTES else minutes - DAY_MINUTES
    return f"{shown // 60:02}:{shown % 60:02}"
