"""Alerts: listed, and taken up."""

from datetime import datetime
from typing import Annotated, Literal

from litestar import Controller, Response, get, post
from litestar.params import QueryParameter

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    alert_in_path,
    answer,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.alerts import AlertDetails, AlertList, alert_details
from adapters.http.wire.base import PAGE_DEFAULT, Body
from application.triage.acknowledge_alert import AcknowledgeAlert
from application.triage.list_alerts import ListAlerts
from domain.ids import AlertId

AlertStatusQuery = Annotated[
    Literal["open", "all"],
    QueryParameter(name="status", description="`open`: those whose reason lasts; `all`: those that are over too."),
]


class Alerts(Controller):
    """`/alerts`, for staff."""

    path = "/alerts"
    tags = ("Alerts",)

    @get(operation_id="ListAlerts", responses=PROBLEMS)
    async def list_alerts(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        status: AlertStatusQuery = "open",
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> AlertList:
        """List the alerts that the caller sees, the newest first."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"alerts:{status}")
        place = cursors.open(cursor)
        after = (datetime.fromisoformat(str(place[0])), AlertId(str(place[1]))) if place else None
        page = await use_cases.list_alerts(
            ListAlerts(actor=caller, open_only=status == "open", after=after, limit=limit)
        )
        return AlertList(
            items=[alert_details(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @post("/{alert_id:str}/acknowledge", operation_id="AcknowledgeAlert", status_code=200, responses=PROBLEMS)
    async def acknowledge(
        self,
        request: AnyRequest,
        alert_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[AlertDetails]:
        """Take the alert up: nobody is told of it again. The first one stands; repeating it changes nothing."""
        repeat = repeat_of(request, idempotency_key, caller, edge, Body())
        command = AcknowledgeAlert(actor=caller, alert=alert_in_path(alert_id), request=repeat)
        made = await use_cases.acknowledge_alert(command)
        page = await use_cases.list_alerts(ListAlerts(actor=caller, id=AlertId(made.id)))
        return answer(alert_details(page.items[0]), status=200, replayed=made.replayed)
