"""Servers on ports of the loopback, in the loop of a test, and the way to them whatever host is asked for."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import uvicorn


class ToPort(httpx.AsyncBaseTransport):
    """Over sockets to that port; host, scheme and signature of a request count there as they are."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        there, headers = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port), request.headers.copy()
        if request.url.scheme == "https":
            headers["X-Forwarded-Proto"] = "https"
        sent = httpx.Request(
            request.method, there, headers=headers, stream=request.stream, extensions=request.extensions
        )
        return await self._inner.handle_async_request(sent)

    async def aclose(self) -> None:
        await self._inner.aclose()


@asynccontextmanager
async def on_loopback(app: Any, **config: Any) -> AsyncIterator[ToPort]:
    """The application behind uvicorn on a port of its own; its lifespan is somebody else's."""
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none", lifespan="off", **config))
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server._serve([listener]))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0)
        way = ToPort(listener.getsockname()[1])
        try:
            yield way
        finally:
            await way.aclose()
            server.should_exit = True
            await serving
