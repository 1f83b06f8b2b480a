"""The client of all calls to Twilio where traces are kept: each call is a span."""

from typing import Any

import httpx

from adapters.twilio.call_meter import about
from application.ports.traces import Traces


class TracedClient(httpx.AsyncClient):
    """Tells what a call was about and whether it read or wrote; no name of anything there and no word."""

    def __init__(self, traces: Traces, **settings: Any) -> None:
        super().__init__(**settings)
        self._traces = traces

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Make one call within a span."""
        with self._traces.span("twilio.call", method=request.method, about=about(request)):
            return await super().send(request, **options)
