"""Measures, for administrators."""

from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from litestar import Controller, Response, get
from litestar.params import QueryParameter

from adapters.http.controllers.common import AnyRequest, Caller, Cases
from adapters.http.leaving import while_there
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import NAME_PATTERN
from adapters.http.wire.measure_tables import Chart, as_file
from adapters.http.wire.measures import NowOut, ReportOut
from adapters.http.wire.render_measures import now_out, report_out
from application.measures.see_now import SeeNow
from application.measures.see_report import SeeReport
from domain.access import Actor
from domain.errors import Invalid
from domain.ids import Identity
from domain.measures import Cut, Range
from domain.priority import Priority

FromQuery = Annotated[date, QueryParameter(name="from", description="The first day.")]
ToQuery = Annotated[date, QueryParameter(name="to", description="The last day; at most 400 days in all.")]
ZoneQuery = Annotated[
    str,
    QueryParameter(
        name="zone", min_length=1, max_length=64, description="A zone of the IANA list, whose days they are."
    ),
]
ProviderQuery = Annotated[str | None, QueryParameter(name="provider", pattern=NAME_PATTERN, max_length=128)]
PoolQuery = Annotated[str | None, QueryParameter(name="pool", pattern=NAME_PATTERN, max_length=128)]
PriorityQuery = Annotated[Priority | None, QueryParameter(name="priority")]
CompareQuery = Annotated[
    Literal["previous"] | None, QueryParameter(name="compare", description="With as many days before beside them.")
]
ChartQuery = Annotated[Chart, QueryParameter(name="chart")]
_CSV = "text/csv"


class Analytics(Controller):
    """`/analytics`: for administrators. Each look is on the audit, without what was looked at."""

    path = "/analytics"
    tags = ("Measures",)

    @get("/report", operation_id="SeeReport", responses=PROBLEMS)
    async def report(
        self,
        request: AnyRequest,
        caller: Caller,
        use_cases: Cases,
        first: FromQuery,
        last: ToQuery,
        zone: ZoneQuery,
        provider: ProviderQuery = None,
        pool: PoolQuery = None,
        priority: PriorityQuery = None,
        compare: CompareQuery = None,
    ) -> ReportOut:
        """Tell the measures of some days, of all of the clinic or of a cut, with the words for each number."""
        command = _asked(caller, first, last, zone, provider, pool, priority, compare)
        return report_out(await while_there(request, use_cases.see_report(command)))

    @get("/csv", operation_id="SeeReportFile", media_type=_CSV, responses=PROBLEMS)
    async def file(
        self,
        request: AnyRequest,
        caller: Caller,
        use_cases: Cases,
        first: FromQuery,
        last: ToQuery,
        zone: ZoneQuery,
        chart: ChartQuery,
        provider: ProviderQuery = None,
        pool: PoolQuery = None,
        priority: PriorityQuery = None,
        compare: CompareQuery = None,
    ) -> Response[bytes]:
        """Give the same numbers as a table for spreadsheets: one chart's, or all of the page's in a list."""
        command = _asked(caller, first, last, zone, provider, pool, priority, compare)
        file = as_file(report_out(await while_there(request, use_cases.see_report(command))), chart)
        headers = {
            "Content-Disposition": f'attachment; filename="measures-{chart}-{first}-{last}.csv"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        }
        return Response(file, media_type=f"{_CSV}; charset=utf-8", headers=headers)

    @get("/now", operation_id="SeeNow", responses=PROBLEMS)
    async def now(self, request: AnyRequest, caller: Caller, use_cases: Cases) -> NowOut:
        """Tell how things are now: who waits, what is unread, which alerts are open."""
        return now_out(await while_there(request, use_cases.see_now(SeeNow(actor=caller))))


def _asked(
    caller: Actor,
    first: date,
    last: date,
    zone: str,
    provider: str | None,
    pool: str | None,
    priority: Priority | None,
    compare: str | None,
) -> SeeReport:
    return SeeReport(
        actor=caller,
        range=Range(first=first, last=last, zone=_zone(zone)),
        cut=Cut(pool=pool, provider=Identity(provider) if provider else None, priority=priority),
        compare=compare is not None,
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Invalid.at("/zone", "unknown-zone") from None
