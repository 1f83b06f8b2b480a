"""Work for a client that is there: it ends when they go."""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

from litestar import Request

from domain.errors import Busy

T = TypeVar("T")


async def while_there(request: Request[Any, Any, Any], work: Awaitable[T]) -> T:
    """What `work` gives; when the client goes before, it is cancelled. The request's body must have been read."""
    working = asyncio.ensure_future(work)
    watching = asyncio.create_task(_gone(request))
    try:
        await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise Busy("the client is gone")  # nobody reads this
    finally:
        for task in (working, watching):
            task.cancel()
        await asyncio.gather(working, watching, return_exceptions=True)


async def _gone(request: Request[Any, Any, Any]) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
