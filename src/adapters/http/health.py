"""How the server stands: alive, ready, and its measures."""

import hmac
from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import SkipValidation
from msgspec import Meta, Struct

from adapters.http.arrival import arrival_of
from adapters.http.credentials import bearer_of
from adapters.http.edge import Edge
from adapters.http.hosts import is_loopback
from adapters.http.limits import FREE, LIMIT
from adapters.http.metrics import MEDIA_TYPE, Metrics
from adapters.http.problems import PROBLEMS
from adapters.http.refusals import BUSY_AGAIN
from adapters.http.use_cases import UseCases
from domain.credential import Surface
from domain.errors import InvalidToken, NothingShown

_OWN_PROBLEMS = {status: PROBLEMS[status] for status in (400, 422, 500)}


class Alive(Struct):
    """The process answers."""

    status: Annotated[str, Meta(examples=["live"])]


class Standing(Struct):
    """Whether requests should come here, and how each thing does that the server needs, or does without for a while."""

    status: Annotated[str, Meta(description="ready, not-ready or draining")]
    checks: Annotated[dict[str, bool], Meta(description="What is needed: not ready where one is false.")]
    beside: Annotated[
        dict[str, bool],
        Meta(
            description="What chat goes on without: false where this process did not get through when it last tried. "
            "For a while after a start it is not ready either, until each answered once."
        ),
    ]


@get("/health/live", opt={LIMIT: FREE}, tags=["Health"], operation_id="Live", responses=_OWN_PROBLEMS)
async def live() -> Alive:
    """Tell that the process answers; stands on nothing else."""
    return Alive("live")


@get(
    "/health/ready",
    opt={LIMIT: FREE},
    tags=["Health"],
    operation_id="Ready",
    responses={503: ResponseSpec(Standing, description="Not ready, or about to stop."), **_OWN_PROBLEMS},
)
async def ready(edge: NamedDependency[SkipValidation[Edge]]) -> Response[Standing]:
    """Tell whether the server can do its work now."""
    checks = dict(await edge.ready())
    unmet = edge.unmet()
    beside = {name: is_well() and name not in unmet for name, is_well in edge.beside.items()}
    if edge.draining():
        return _unready(Standing("draining", checks, beside))
    if edge.held_back() or not all(checks.values()):
        return _unready(Standing("not-ready", checks, beside))
    return Response(Standing("ready", checks, beside))


@get("/metrics", opt={LIMIT: FREE}, include_in_schema=False)
async def metrics(
    request: Request[Any, Any, Any],
    edge: NamedDependency[SkipValidation[Edge]],
    metrics: NamedDependency[SkipValidation[Metrics]],
    use_cases: NamedDependency[SkipValidation[UseCases]],
) -> Response[bytes]:
    """The measures, to this machine and to whoever holds the token; to others there is no such page."""
    try:
        _admit_measuring(request, edge)
    except InvalidToken as error:
        # Who shows nothing looks for a page; who shows something tries a token.
        if not isinstance(error, NothingShown):
            use_cases.refused_credentials.note(Surface.MEASURES, arrival_of(request).address, error)
        raise NotFoundException from None
    return Response(metrics.text(), media_type=MEDIA_TYPE)


def _unready(standing: Standing) -> Response[Standing]:
    return Response(standing, status_code=503, headers={"Retry-After": str(BUSY_AGAIN)})


def _admit_measuring(request: Request[Any, Any, Any], edge: Edge) -> None:
    if is_loopback(arrival_of(request).address):
        return
    shown = bearer_of(request.scope["headers"])
    if not (edge.metrics_token and hmac.compare_digest(shown.encode(), edge.metrics_token.encode())):
        raise InvalidToken("not the token of the measures")
