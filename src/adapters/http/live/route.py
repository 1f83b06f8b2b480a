"""The live socket's place in the application."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import Any

from litestar import Litestar, WebSocket, websocket

from adapters.http.arrival import arrival_of
from adapters.http.edge import BASE, Edge
from adapters.http.live.gateway import Gateway
from adapters.http.live.serve import serve
from adapters.http.use_cases import UseCases

_KEY = "live_gateway"


@websocket(f"{BASE}/live", name="live")
async def live_socket(socket: WebSocket[Any, Any, Any]) -> None:
    """Say how one live socket is served; origins and hosts were checked at the perimeter."""
    gateway: Gateway = socket.app.state[_KEY]
    arrival = arrival_of(socket)
    # Each frame would pass three wrappers of the framework, which have nothing to do with it.
    assert arrival.wire is not None  # noqa: S101 - the perimeter gave it
    receive, send = arrival.wire
    arrival.then = partial(serve, gateway, socket.scope["subprotocols"], receive, send, arrival)


def live_gateway(use_cases: UseCases, edge: Edge) -> Callable[[Litestar], AbstractAsyncContextManager[None]]:
    """The lifespan of the sockets: they are served between its start and its stop."""

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        gateway = Gateway(use_cases, edge)
        app.state[_KEY] = gateway
        await gateway.start()
        try:
            yield
        finally:
            await gateway.stop()

    return lifespan
