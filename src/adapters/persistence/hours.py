"""Business hours in SQL. A policy is one JSON text: it is read whole, and nothing looks inside it."""

import json
from datetime import date, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from attrs import frozen
from sqlalchemy import Row, insert, select, union_all, update

from adapters.persistence.changes import Statement
from adapters.persistence.tables import business_hours, earlier_hours
from adapters.persistence.work import Work
from application.ports.records import PoolHours
from domain.hours import BusinessHours, DateRule, Weekday, Window
from domain.ids import Identity
from domain.priority import Priority
from domain.reply_policy import ReplyLimits


@frozen
class SqlHours:
    """`application.ports.records.Hours` on the table."""

    work: Work

    async def of(self, pool: str) -> PoolHours | None:
        row = await self.work.reading.first(select(business_hours).where(business_hours.c.pool == pool))
        return None if row is None else _from_row(row)

    async def all(self) -> tuple[PoolHours, ...]:
        rows = await self.work.reading.all(select(business_hours).order_by(business_hours.c.pool))
        return tuple(_from_row(row) for row in rows)

    async def ever(self) -> tuple[PoolHours, ...]:
        names = [one.name for one in business_hours.columns]
        both = union_all(*(select(*(table.c[name] for name in names)) for table in (earlier_hours, business_hours)))
        rows = await self.work.reading.all(both.order_by("pool", "holds_from"))
        return tuple(_from_row(row) for row in rows)

    def save(self, before: PoolHours | None, after: PoolHours) -> None:
        row, steps = _to_row(after), self.work.changes.steps
        if before is None:
            steps.append(Statement(insert(business_hours).values(row)))
            return
        still = update(business_hours).where(
            business_hours.c.pool == before.pool, business_hours.c.changed_at == before.changed_at
        )
        steps.append(Statement(still.values(row), must_match=True))
        if before.holds_from < after.holds_from:
            steps.append(Statement(insert(earlier_hours).values(_to_row(before))))


def _to_row(kept: PoolHours) -> dict[str, Any]:
    return {
        "pool": kept.pool,
        "zone": kept.hours.zone.key,
        "rules": _written(kept),
        "changed_at": kept.changed_at,
        "changed_by": kept.changed_by,
        "holds_from": kept.holds_from,
    }


def _written(kept: PoolHours) -> str:
    limits = {
        level.value: [_seconds(one.warn), _seconds(one.breach), _seconds(one.escalate)]
        for level, one in kept.limits.items()
    }
    unread = {level.value: _seconds(one.unread) for level, one in kept.limits.items() if one.unread is not None}
    return json.dumps(_rules(kept.hours) | {"limits": limits} | ({"unread": unread} if unread else {}))


def written_rules(hours: BusinessHours) -> str:
    """What of the hours is kept beside the name of their zone."""
    return json.dumps(_rules(hours))


def _rules(hours: BusinessHours) -> dict[str, Any]:
    week = {day.value: _pairs(windows) for day, windows in hours.week.items()}
    return {
        "week": week,
        "dates": {day.isoformat(): [rule.name, _pairs(rule.windows)] for day, rule in hours.dates.items()},
    }


def _seconds(span: timedelta) -> int:
    return span // timedelta(seconds=1)


def _pairs(windows: tuple[Window, ...]) -> list[list[int]]:
    return [[one.start, one.end] for one in windows]


@lru_cache(maxsize=512)
def hours_from(zone: str, text: str) -> BusinessHours:
    """The hours whose rules were written as that text."""
    rules = json.loads(text)
    return BusinessHours(
        zone=ZoneInfo(zone),
        week={Weekday(day): _windows(pairs) for day, pairs in rules["week"].items()},
        dates={
            date.fromisoformat(day): DateRule(name, _windows(pairs)) for day, (name, pairs) in rules["dates"].items()
        },
    )


def _from_row(row: Row[Any]) -> PoolHours:
    rules = json.loads(row.rules)
    unread = {level: timedelta(seconds=one) for level, one in rules.get("unread", {}).items()}
    limits = {
        Priority(level): ReplyLimits(
            **{name: timedelta(seconds=one) for name, one in zip(_LIMITS, given, strict=True)},
            unread=unread.get(level),
        )
        for level, given in rules.get("limits", {}).items()
    }
    return PoolHours(
        pool=row.pool,
        hours=hours_from(row.zone, row.rules),
        limits=limits,
        changed_at=row.changed_at,
        changed_by=Identity(row.changed_by),
        holds_from=row.holds_from,
    )


_LIMITS = ("warn", "breach", "escalate")


def _windows(pairs: list[list[int]]) -> tuple[Window, ...]:
    return tuple(Window(start, end) for start, end in pairs)
