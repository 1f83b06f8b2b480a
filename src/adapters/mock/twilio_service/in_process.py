"""An httpx transport into the service without sockets, with the time-outs that a socket would have."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
from attrs import define, field

from adapters.mock.twilio_service.pace import Pace
from adapters.mock.twilio_service.service import TwilioService


@define(eq=False)
class InProcessTransport(httpx.AsyncBaseTransport):
    """Like `httpx.ASGITransport`, but a client's read time-out counts, in the service's own time.

    The service goes on with a request whose client has given up, as it would on a wire.
    """

    service: TwilioService
    _inner: httpx.ASGITransport = field(init=False, repr=False)
    _going_on: "set[asyncio.Future[httpx.Response]]" = field(factory=set, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._inner = httpx.ASGITransport(app=self.service.app)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        limit = request.extensions.get("timeout", {}).get("read")
        answering = asyncio.ensure_future(self._inner.handle_async_request(request))
        if limit is None:
            return await answering
        self._going_on.add(answering)
        answering.add_done_callback(self._forget)
        await _first(answering, self.service.stage.pace, timedelta(seconds=limit))
        if not answering.done():
            raise httpx.ReadTimeout("the service did not answer in time", request=request)
        return answering.result()

    async def aclose(self) -> None:
        """Give up requests that nobody waits for any more."""
        for answering in list(self._going_on):
            answering.cancel()
        await asyncio.gather(*self._going_on, return_exceptions=True)

    def _forget(self, answering: "asyncio.Future[httpx.Response]") -> None:
        self._going_on.discard(answering)
        if not answering.cancelled():
            answering.exception()


async def _first(answering: "asyncio.Future[httpx.Response]", pace: Pace, limit: timedelta) -> None:
    """Return when the answer is there, or when its time is over."""
    alarm = asyncio.ensure_future(pace.wait(limit))
    both: set[asyncio.Future[Any]] = {answering, alarm}
    await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    alarm.cancel()
    await asyncio.gather(alarm, return_exceptions=True)
