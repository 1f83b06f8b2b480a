"""The door of each route: who may come in is known before anything of the request is read."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import structlog
from attrs import define, field, frozen
from litestar import Litestar
from litestar._kwargs import KwargsModel
from litestar.enums import ScopeType
from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute
from litestar.types import ASGIApp, Receive, Scope, Send

from adapters.http.arrival import Arrival, arrival_of
from adapters.http.body_plan import BodyPlan, plan_of
from adapters.http.credentials import CALLER, admit
from adapters.http.limits import FREE, LIMIT, MINT, SENDS, UPLOADS, Limits
from adapters.http.short_way import ShortWay, short_way
from application.access.admission import Admission
from application.access.refused_credentials import RefusedCredentials
from domain.credential import Surface
from domain.errors import Flaw, Invalid, Unauthenticated

ANY_QUERY = "any_query"
"""In the `opt` of a handler that others call with parameters of theirs."""

_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,17}", re.ASCII)
_TRUTHS = frozenset({"true", "false"})


@frozen
class Plan:
    """What the door asks of a route."""

    caller: bool
    limit: str | None
    query: Mapping[str, type | None]
    """The declared query parameters; of those that are exactly one number or truth value, the type."""
    lists: frozenset[str] = frozenset()
    any_query: bool = False
    body: BodyPlan | None = None
    short: ShortWay | None = None


@define(eq=False)
class Plans:
    """The plans of all routes, made once when the application is built."""

    _plans: dict[int, Plan] = field(factory=dict, init=False, repr=False)

    def of(self, scope: Any) -> Plan:
        """The plan of the handler that was found for this request."""
        return self._plans[id(scope["route_handler"])]

    def read(self, app: Litestar) -> None:
        """Plan every route of the application."""
        for route in app.routes:
            if isinstance(route, HTTPRoute):
                for handler, model in route.route_handler_map.values():
                    self._plans[id(handler)] = _plan(handler, model)


@define
class Door:
    """Lets people in, counts them, and refuses query parameters that nobody declared."""

    app: ASGIApp
    plans: Plans
    admission: Admission
    limits: Limits
    refused: RefusedCredentials

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may come in; sockets speak for themselves."""
        if scope["type"] == ScopeType.HTTP:
            plan = self.plans.of(scope)
            arrival = arrival_of(scope)
            arrival.body = plan.body
            if plan.caller:
                await self._admit(scope, arrival, plan)
            elif plan.limit not in {FREE, MINT}:
                self.limits.unsigned(arrival.address)
            if scope["query_string"] and not plan.any_query:
                _check_query(plan, scope["query_string"])
            if plan.short is not None:
                await plan.short(scope, receive, send)
                return
        await self.app(scope, receive, send)

    async def _admit(self, scope: Scope, arrival: Arrival, plan: Plan) -> None:
        try:
            actor = await admit(self.admission, scope["headers"], arrival)
        except Unauthenticated as error:
            self.refused.note(Surface.REQUEST, arrival.address, error)
            raise
        structlog.contextvars.bind_contextvars(caller=actor.identity)
        counts = {SENDS: self.limits.send, UPLOADS: self.limits.upload}
        counts.get(plan.limit or "", self.limits.request)(actor.identity)


def dependencies_of(model: KwargsModel) -> set[str]:
    """The names of all that a handler is given, and of what that needs in turn."""
    return {one.key for batch in model.dependency_batches for one in batch}


def _plan(handler: HTTPRouteHandler, model: KwargsModel) -> Plan:
    parameters = handler.parsed_fn_signature.parameters
    query: dict[str, type | None] = {}
    for one in model.expected_query_params:
        declared = parameters.get(one.field_name)
        query[one.field_alias] = None if declared is None else _exact(declared)
    return Plan(
        caller=CALLER in dependencies_of(model),
        limit=handler.opt.get(LIMIT),
        query=query,
        lists=frozenset(model.sequence_query_parameter_names),
        any_query=bool(handler.opt.get(ANY_QUERY)),
        body=plan_of(handler.parsed_data_field),
        short=short_way(handler, model),
    )


def _exact(declared: Any) -> type | None:
    """`int` or `bool` where the parameter is one of these, or may be left out."""
    kinds = {kind.annotation for kind in declared.inner_types} if declared.is_optional else {declared.annotation}
    kinds -= {type(None)}
    return next((kind for kind in (bool, int) if kinds == {kind}), None)


def _check_query(plan: Plan, query: bytes) -> None:
    flaws = []
    seen = set()
    for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True):
        if name not in plan.query:
            flaws.append(Flaw(f"/{name}" if name.isidentifier() and len(name) <= 64 else "", "unknown-member"))
        elif name in seen and name not in plan.lists:
            flaws.append(Flaw(f"/{name}", "repeated"))
        elif not _is_exact(plan.query[name], value):
            flaws.append(Flaw(f"/{name}", "type"))
        seen.add(name)
    if flaws:
        raise Invalid(*flaws[:20])


def _is_exact(kind: type | None, value: str) -> bool:
    if kind is bool:
        return value in _TRUTHS
    return kind is not int or _WHOLE_NUMBER.fullmatch(value) is not None
