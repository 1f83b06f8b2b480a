"""What is measured of the HTTP side, grouped by route; nothing of anybody in it."""

from collections.abc import Callable, Iterator, Mapping

from attrs import define, field
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily

MEDIA_TYPE = "text/plain; version=0.0.4"
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


@define(eq=False)
class _Gauges:
    """Asks each gauge for its value when somebody looks."""

    sources: Mapping[str, Callable[[], float]]

    def collect(self) -> Iterator[GaugeMetricFamily]:
        for name, value in self.sources.items():
            yield GaugeMetricFamily(name, name.replace("_", " "), value=value())


@define
class Metrics:
    """The measures of one application, in a registry of its own."""

    gauges: Mapping[str, Callable[[], float]]
    sockets: Gauge = field(init=False)
    _registry: CollectorRegistry = field(factory=lambda: CollectorRegistry(auto_describe=False), init=False)
    _requests: Counter = field(init=False)
    _seconds: Histogram = field(init=False)
    _children: dict[tuple[str, str, int], tuple[Counter, Histogram]] = field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._requests = Counter(
            "carechat_requests", "Requests answered.", ["method", "route", "status"], registry=self._registry
        )
        self._seconds = Histogram(
            "carechat_request_seconds",
            "Time to answer.",
            ["method", "route"],
            buckets=_SECONDS,
            registry=self._registry,
        )
        self.sockets = Gauge("carechat_sockets", "Live sockets open.", registry=self._registry)
        self._registry.register(_Gauges(self.gauges))

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        key = (method if method in _METHODS else "OTHER", route, status)
        children = self._children.get(key)
        if children is None:
            children = self._children[key] = (
                self._requests.labels(key[0], route, str(status)),
                self._seconds.labels(key[0], route),
            )
        children[0].inc()
        children[1].observe(seconds)

    def text(self) -> bytes:
        """Everything, in the form that Prometheus reads."""
        return generate_latest(self._registry)
