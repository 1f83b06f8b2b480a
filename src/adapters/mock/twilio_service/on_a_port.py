"""The service behind uvicorn: a connection that is cut on request really ends, and nobody logs it as an error."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from adapters.mock.twilio_service.app import ConnectionCut, Receive, Send, TwilioApp

_CUT = "carechat.cut"
Served = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


class CuttableProtocol(HttpToolsProtocol):
    """HTTP/1.1 whose connection the application can end."""

    def on_message_begin(self) -> None:
        """Give the application the means with each request."""
        super().on_message_begin()
        self.scope["extensions"] = {_CUT: {"cut": self.transport.close}}


def cuttable(app: TwilioApp) -> Served:
    """The application for a server with `CuttableProtocol`."""

    async def served(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        try:
            await app(scope, receive, send)
        except ConnectionCut:
            scope["extensions"][_CUT]["cut"]()
            while (await receive())["type"] != "http.disconnect":
                pass

    return served
