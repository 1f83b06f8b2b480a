"""One measurement for each request, and one line for each that was refused, failed or slow.

What was answered as wished is told at the level debug: a line costs as much as a good part of a
request, and the use cases tell of what was done. A route's template stands there, never an address.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Any

import structlog
from attrs import define

from adapters.http.arrival import Arrival
from adapters.http.hosts import HEALTH_PATHS
from adapters.http.metrics import Metrics

log = structlog.get_logger(__name__)
_gauge = logging.getLogger(__name__)

NO_ROUTE = "none"
SLOW = 1.0
"""Seconds after which an answer is told of although all went well."""


@define
class RequestLog:
    """Tells the log and the measures what was served."""

    metrics: Metrics

    def served(self, scope: Any, arrival: Arrival) -> None:
        """A request was answered, or its client went away."""
        took = perf_counter() - arrival.began
        route, method = scope.get("path_template", NO_ROUTE), scope["method"]
        self.metrics.request(method, route, arrival.status, took)
        if route in HEALTH_PATHS and arrival.status == 200:
            return
        level = logging.DEBUG if arrival.status < 400 and took < SLOW else logging.INFO
        if not _gauge.isEnabledFor(level):
            return
        log.log(
            level,
            "request.served",
            method=method,
            route=route,
            status=arrival.status,
            duration_ms=round(took * 1000, 1),
            request_id=arrival.request_id,
            caller=arrival.caller and arrival.caller.identity,
        )

    @contextmanager
    def socket(self) -> Iterator[None]:
        """Count a socket while it is open."""
        self.metrics.sockets.inc()
        try:
            yield
        finally:
            self.metrics.sockets.dec()
