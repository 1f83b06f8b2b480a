"""The application from its parts: use cases, edge and handlers."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, TypeAlias

from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.middleware import DefineMiddleware
from litestar.types import ControllerRouterHandler

from adapters.http import health
from adapters.http.consent_first import consent_first
from adapters.http.credentials import credential_dependencies
from adapters.http.docs_page import docs_handlers, openapi_config, secure_operations
from adapters.http.door import Door, Plans
from adapters.http.edge import Edge
from adapters.http.failed_sockets import note_failed_socket
from adapters.http.metrics import REFRESH, Metrics, is_shared
from adapters.http.perimeter import Perimeter
from adapters.http.problems import problem_handlers
from adapters.http.request_log import RequestLog
from adapters.http.strict_json import StrictRequest
from adapters.http.use_cases import USE_CASES, UseCases

Lifespan: TypeAlias = Callable[[Litestar], AbstractAsyncContextManager[None]]
"""Something that holds from the first request to the last."""

_REPORT_EVERY = 60


def assemble(
    use_cases: UseCases, edge: Edge, handlers: Sequence[ControllerRouterHandler], *lifespan: Lifespan
) -> Litestar:
    """Put an application together; every handler stands behind the perimeter and the door.

    What is in `lifespan` is entered before everything else, in order, and left after it.
    """
    plans, metrics = Plans(), Metrics(edge.gauges, edge.common_gauges)
    app = Litestar(
        [health.live, health.ready, health.metrics, *docs_handlers(), *handlers],
        dependencies=_dependencies(use_cases, edge, metrics),
        state=State({USE_CASES: use_cases}),
        exception_handlers=problem_handlers(edge.limits),
        middleware=[
            DefineMiddleware(
                Door,
                plans=plans,
                admission=use_cases.admission,
                limits=edge.limits,
                refused=use_cases.refused_credentials,
            )
        ],
        request_class=StrictRequest,
        request_max_body_size=edge.sizes.body,
        openapi_config=openapi_config(edge),
        lifespan=[*lifespan, _counting(edge), _measuring(metrics)],
        after_exception=[note_failed_socket, consent_first(use_cases)],
        logging_config=None,
        debug=False,
    )
    plans.read(app)
    secure_operations(app)
    app.asgi_handler = Perimeter(app.asgi_handler, edge, RequestLog(metrics))
    return app


def _dependencies(use_cases: UseCases, edge: Edge, metrics: Metrics) -> Mapping[str, Provide]:
    named = {USE_CASES: use_cases, "edge": edge, "metrics": metrics}
    return {**{name: _given(value) for name, value in named.items()}, **credential_dependencies()}


def _given(value: Any) -> Provide:
    def give() -> Any:
        return value

    return Provide(give, use_cache=True, sync_to_thread=False)


def _counting(edge: Edge) -> Lifespan:
    """Hear of sign-ins that fail at other processes, and tell the log once a minute how many were refused."""
    limits = edge.limits

    @asynccontextmanager
    async def counting(_: Litestar) -> AsyncIterator[None]:
        deafen = edge.channel.listen(limits.heed)
        try:
            async with _every(_REPORT_EVERY, limits.report):
                yield
        finally:
            deafen()
            limits.report()

    return counting


def _measuring(metrics: Metrics) -> Lifespan:
    """Where other processes tell of this one, keep its numbers fresh."""

    @asynccontextmanager
    async def measuring(_: Litestar) -> AsyncIterator[None]:
        if not is_shared():
            yield
            return
        async with _every(REFRESH, metrics.refresh):
            yield

    return measuring


@asynccontextmanager
async def _every(seconds: float, act: Callable[[], None]) -> AsyncIterator[None]:
    async def repeat() -> None:
        while True:
            await asyncio.sleep(seconds)
            act()

    task = asyncio.create_task(repeat())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
