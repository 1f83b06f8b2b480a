"""Finds the row of the table that a request means, and has it answered."""

from collections.abc import Sequence
from urllib.parse import unquote

from attrs import define, field

from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.acts.timers import pass_time
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rates import Rates
from adapters.mock.twilio_service.rest.call import Call, Scope, form_of
from adapters.mock.twilio_service.rest.exchange import Answer, Request, json_answer
from adapters.mock.twilio_service.rest.form import Form
from adapters.mock.twilio_service.rest.routes import ROUTES, Counted, Place, Route


@define(eq=False)
class RestApi:
    """Conversations, version 1."""

    stage: Stage
    rates: Rates = field(factory=Rates)

    async def answer(self, request: Request) -> Answer:
        """Answer a call that was admitted; raises `Refused`."""
        pass_time(self.stage)
        scope, rest = self._scope(request)
        route, path = _find(request.method, rest, scope)
        call = Call(
            request=request,
            stage=self.stage,
            scope=scope,
            path=path,
            form=form_of(request),
            query=Form.read(request.query),
        )
        self._count(route, call)
        content = await route.handler(call)
        return Answer(status=204) if content is None else json_answer(route.status, content)

    def _scope(self, request: Request) -> tuple[Scope, list[str]]:
        version, *rest = [unquote(part) for part in request.path.split("/")[1:]]
        if version != "v1" or not rest:
            raise Refused(Error.NOT_FOUND)
        account = self.stage.account
        is_short = rest[0] != "Services" or len(rest) < 3
        service = account.service(account.default_service if is_short else rest[1])
        scope = Scope(account=account, service=service, origin=request.origin, is_short=is_short)
        return scope, rest if is_short else rest[2:]

    def _count(self, route: Route, call: Call) -> None:
        if route.counted is not None:
            key = call.conversation.sid if route.counted is Counted.CONVERSATION else call.service.sid
            self.rates.count(key, self.stage.now())


def _find(method: str, parts: Sequence[str], scope: Scope) -> tuple[Route, dict[str, str]]:
    places = {Place.BOTH, Place.ACCOUNT if scope.is_short else Place.SERVICE}
    matching = [route for route in ROUTES if route.place in places and _fits(route.segments, parts)]
    if not matching:
        raise Refused(Error.NOT_FOUND)
    for route in matching:
        if route.method == method:
            names = zip(route.segments, parts, strict=True)
            return route, {name.strip("{}"): part for name, part in names if name.startswith("{")}
    raise Refused(Error.METHOD_NOT_ALLOWED)


def _fits(segments: Sequence[str], parts: Sequence[str]) -> bool:
    return len(segments) == len(parts) and all(
        part != "" if name.startswith("{") else name == part for name, part in zip(segments, parts, strict=True)
    )
