"""Spans by OpenTelemetry's package. It is only loaded where traces are asked for."""

import re
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager

from attrs import define, field
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
from opentelemetry.trace import (
    NonRecordingSpan,
    SpanContext,
    Status,
    StatusCode,
    Tracer,
    get_current_span,
    set_span_in_context,
)

REMEMBERED = 10_000
"""So many acts are known whose consequences may still come."""
_OWN = "carechat."
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Ours have one of these shapes; what a caller gives as an id may be anything that they typed."""


class _Provider(TracerProvider):
    """The package's own looks at its process anew after every fork, with threads.

    uvloop runs such hooks in a child that is about to become another program, one that cleans an image say, while the
    lock of Python's thread pools is still held from before the fork: the child would wait for it, and the server for
    the child, for ever.
    """

    def _handle_fork(self) -> None:
        """No process of ours goes on with spans behind a fork."""


@define
class OpenTelemetryTraces:
    """`application.ports.traces.Traces`. An error is told by its class: its text may hold what a person wrote."""

    _provider: TracerProvider = field(repr=False)
    _left: OrderedDict[str, SpanContext] = field(factory=OrderedDict, init=False, repr=False)
    _tracer: Tracer = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._tracer = self._provider.get_tracer("carechat")

    @contextmanager
    def span(self, name: str, *, follows: str = "", **ids: str) -> Iterator[None]:
        """Measure what happens within."""
        left = self._left.get(follows) if follows else None
        parent = None if left is None else set_span_in_context(NonRecordingSpan(left))
        told = {
            _OWN + key: value
            for key, value in ids.items()
            if value and (not key.endswith("_id") or _ID.fullmatch(value))
        }
        with self._tracer.start_as_current_span(
            name, context=parent, attributes=told, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield
            except Exception as error:
                span.set_status(Status(StatusCode.ERROR))
                span.set_attribute("error.type", getattr(error, "code", None) or type(error).__qualname__)
                raise

    def leave(self, key: str) -> None:
        """Remember the span that is under way, of those newest in memory."""
        context = get_current_span().get_span_context()
        if context.is_valid:
            self._left[key] = context
            if len(self._left) > REMEMBERED:
                self._left.popitem(last=False)

    def stop(self) -> None:
        """Hand over what is left."""
        self._provider.shutdown()


def open_telemetry(
    address: str, version: str, share: float, exporter: SpanExporter | None = None
) -> OpenTelemetryTraces:
    """Traces to the collector at `address` (OTLP over HTTP), of this share of the acts, from 0 to 1."""
    resource = Resource({"service.name": "carechat", "service.version": version})
    provider = _Provider(resource=resource, sampler=ParentBased(TraceIdRatioBased(share)), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(exporter or OTLPSpanExporter(endpoint=address, timeout=5)))
    return OpenTelemetryTraces(provider)
