"""A report as tables for spreadsheets: what the page shows, chart by chart, or all of it in one list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from attrs import frozen

from adapters.http.wire.measures import CountOut, PartOut, ReportOut, SpreadOut
from application.spreadsheets import as_csv

Row = Sequence[str]
_SPREAD = ("count", "mean_seconds", "median_seconds", "p90_seconds")
_LIST = ("period", "from", "to", "zone", "table", "item", "measure", "value")


class Chart(StrEnum):
    """What a file holds."""

    PAGE = "page"
    HOURS = "hours"
    DAYS = "days"
    HEAT = "heat"
    REPLIES = "replies"
    RATINGS = "ratings"
    RESPONSES = "responses"
    CALLS = "calls"


@frozen
class _Table:
    """Columns that name a row, columns with numbers, and the rows."""

    keys: Row
    numbers: Row
    rows: Callable[[PartOut], Iterator[tuple[Row, Row]]]


def as_file(report: ReportOut, chart: Chart) -> bytes:
    """The tables of a report as CSV: those of `current` and, where it is there, of `before`."""
    if chart is Chart.PAGE:
        return as_csv(_LIST, (row for name, one in _TABLES.items() for row in _listed(report, name, one)))
    one = _TABLES[chart]
    rows = ((*period, *key, *numbers) for period, part in _periods(report) for key, numbers in one.rows(part))
    return as_csv((*_LIST[:4], *one.keys, *one.numbers), rows)


def _listed(report: ReportOut, name: str, one: _Table) -> Iterator[Row]:
    for period, part in _periods(report):
        for key, numbers in one.rows(part):
            for measure, number in zip(one.numbers, numbers, strict=True):
                yield (*period, name, " ".join(key), measure, number)


def _periods(report: ReportOut) -> Iterator[tuple[Row, PartOut]]:
    zone = report.range.zone
    yield ("current", report.range.from_.isoformat(), report.range.to.isoformat(), zone), report.current
    if report.before is not None and report.previous is not None:
        yield ("before", report.previous.from_.isoformat(), report.previous.to.isoformat(), zone), report.before


def _totals(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for name, count in (
        ("messages", part.messages),
        ("conversations_opened", part.conversations_opened),
        ("conversations_closed", part.conversations_closed),
        ("urgent_flags_raised", part.urgent.raised),
        ("urgent_flags_false", part.urgent.false),
    ):
        yield (name,), (_count(count),)


def _hours(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for one in part.hours:
        yield (f"{one.hour:02}:00",), (_count(one.messages),)


def _days(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for one in part.days:
        yield (one.date.isoformat(),), (_count(one.messages), _count(one.opened), *_spread(one.first_reply))


def _heat(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for one in part.heat:
        yield (str(one.weekday), f"{one.hour:02}:00"), (_count(one.messages),)


def _replies(part: PartOut) -> Iterator[tuple[Row, Row]]:
    replies = part.replies
    for name, times in (("first", replies.first), ("next", replies.next), ("resolution", replies.resolution)):
        yield (name, "business"), _spread(times.business)
        yield (name, "wall"), _spread(times.wall)


def _ratings(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for one in part.ratings.stars:
        yield (str(one.stars),), (_count(one.count),)
    yield ("asked",), (_count(part.ratings.asked),)
    yield ("answered",), (_count(part.ratings.answered),)
    yield ("mean",), (_number(part.ratings.mean),)


def _responses(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for one in part.quick_responses:
        yield (one.id, one.title), (_count(one.used),)


def _calls(part: PartOut) -> Iterator[tuple[Row, Row]]:
    for one in part.provider_calls.calls:
        yield (one.kind,), (str(one.count),)
    if cost := part.provider_calls.estimated_cost:
        yield (f"estimated_cost_{cost.currency}",), (cost.amount,)


_TABLES: Mapping[str, _Table] = {
    "totals": _Table(("what",), ("count",), _totals),
    Chart.REPLIES: _Table(("reply", "time"), _SPREAD, _replies),
    Chart.HOURS: _Table(("hour",), ("messages",), _hours),
    Chart.DAYS: _Table(("date",), ("messages", "opened", *(f"first_reply_{one}" for one in _SPREAD)), _days),
    Chart.HEAT: _Table(("weekday", "hour"), ("messages",), _heat),
    Chart.RATINGS: _Table(("stars",), ("count",), _ratings),
    Chart.RESPONSES: _Table(("id", "title"), ("used",), _responses),
    Chart.CALLS: _Table(("kind",), ("count",), _calls),
}


def _count(one: CountOut) -> str:
    return f"<{one.under}" if one.value is None else str(one.value)


def _spread(one: SpreadOut) -> Row:
    return (_count(one.count), *(_number(number) for number in (one.mean, one.median, one.p90)))


def _number(one: float | None) -> str:
    return "" if one is None else str(one)
