"""Schedules in SQL. A schedule is one sealed JSON text: it is read whole, and nothing looks inside it."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from attrs import frozen
from sqlalchemy import Row, insert, select, update

from adapters.persistence.changes import Statement
from adapters.persistence.sealing import Damaged, Sealer, schedule_place
from adapters.persistence.tables import schedule
from adapters.persistence.work import Work
from application.ports.records import KeptSchedule
from domain.hours import Weekday, Window
from domain.ids import Identity
from domain.schedule import OpenRule, Schedule, VisitReason, VisitType

_MINUTE = timedelta(minutes=1)


@frozen
class SqlSchedules:
    """`application.ports.records.Schedules` on the table."""

    work: Work

    async def of(self, owners: Iterable[Identity]) -> Mapping[Identity, KeptSchedule]:
        wanted = sorted(set(owners))
        if not wanted:
            return {}
        rows = await self.work.reading.all(select(schedule).where(schedule.c.owner.in_(wanted)))
        return {Identity(row.owner): _from_row(row, self.work.sealer) for row in rows}

    def save(self, before: KeptSchedule | None, after: KeptSchedule) -> None:
        row = {
            "zone": after.schedule.zone.key,
            "rules": self.work.sealer.seal(_written(after.schedule), schedule_place(after.schedule.owner)),
            "changed_at": after.changed_at,
            "changed_by": after.changed_by,
        }
        if before is None:
            self.work.changes.steps.append(Statement(insert(schedule).values(owner=after.schedule.owner, **row)))
            return
        stands = update(schedule).where(
            schedule.c.owner == before.schedule.owner, schedule.c.changed_at == before.changed_at
        )
        self.work.changes.steps.append(Statement(stands.values(row), must_match=True))


def _written(one: Schedule) -> str:
    return json.dumps(
        {
            "rules": [
                {
                    "weekday": rule.weekday.value,
                    "window": [rule.window.start, rule.window.end],
                    "since": rule.since.isoformat() if rule.since else None,
                    "until": rule.until.isoformat() if rule.until else None,
                    "every": rule.every,
                    "visits": sorted(rule.visits),
                }
                for rule in one.rules
            ],
            "exceptions": {
                day.isoformat(): [[window.start, window.end] for window in windows]
                for day, windows in one.exceptions.items()
            },
            "visits": [
                {
                    "code": visit.code,
                    "label": visit.label,
                    "length": visit.length // _MINUTE,
                    "buffer": visit.buffer // _MINUTE,
                    "reasons": [[reason.code, reason.label, reason.self_bookable] for reason in visit.reasons],
                    "needs": list(visit.needs),
                }
                for visit in one.visits
            ],
        }
    )


def _from_row(row: Row[Any], sealer: Sealer) -> KeptSchedule:
    kept = _rules(row, sealer)
    return KeptSchedule(
        schedule=Schedule(
            owner=Identity(row.owner),
            zone=ZoneInfo(row.zone),
            rules=tuple(map(_rule, kept["rules"])),
            exceptions={
                date.fromisoformat(day): tuple(Window(*pair) for pair in pairs)
                for day, pairs in kept["exceptions"].items()
            },
            visits=tuple(map(_visit, kept["visits"])),
        ),
        changed_at=row.changed_at,
        changed_by=Identity(row.changed_by),
    )


def _rules(row: Row[Any], sealer: Sealer) -> dict[str, Any]:
    """What was published; of a damaged one nothing can be booked."""
    try:
        kept: dict[str, Any] = json.loads(sealer.open(bytes(row.rules), schedule_place(row.owner)))
    except Damaged:
        return {"rules": [], "exceptions": {}, "visits": []}
    return kept


def _rule(kept: dict[str, Any]) -> OpenRule:
    return OpenRule(
        weekday=Weekday(kept["weekday"]),
        window=Window(*kept["window"]),
        since=date.fromisoformat(kept["since"]) if kept["since"] else None,
        until=date.fromisoformat(kept["until"]) if kept["until"] else None,
        every=kept["every"],
        visits=frozenset(kept["visits"]),
    )


def _visit(kept: dict[str, Any]) -> VisitType:
    return VisitType(
        code=kept["code"],
        label=kept["label"],
        length=kept["length"] * _MINUTE,
        buffer=kept["buffer"] * _MINUTE,
        reasons=tuple(
            VisitReason(code=code, label=label, self_bookable=bookable) for code, label, bookable in kept["reasons"]
        ),
        needs=tuple(kept["needs"]),
    )
