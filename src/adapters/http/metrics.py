"""What is measured of the HTTP side, grouped by route; nothing of anybody in it.

Several processes behind one port share a folder, named by `PROMETHEUS_MULTIPROC_DIR` before they begin: each writes
its numbers there, and whoever is asked tells those of all (`prometheus_client`'s multiprocess mode).
"""

import os
from collections.abc import Callable, Mapping
from typing import Literal

from attrs import define, field
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

MEDIA_TYPE = "text/plain; version=0.0.4"
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
REFRESH = 5.0
"""How old (seconds) a gauge may be that another process tells."""
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
Source = Callable[[], float]


def forget_process(id: int, folder: str) -> None:
    """A process has ended: what it had open counts no more, what it had done does."""
    mark_process_dead(id, folder)  # type: ignore[no-untyped-call]  # the library leaves this module unannotated


@define
class Metrics:
    """The measures of one application, in a registry of its own.

    `own` are numbers of this process, which add up with those of others; `common` are the same wherever they are asked
    for, and the greatest counts.
    """

    own: Mapping[str, Source]
    common: Mapping[str, Source] = field(factory=dict)
    sockets: Gauge = field(init=False)
    _registry: CollectorRegistry = field(factory=lambda: CollectorRegistry(auto_describe=False), init=False)
    _requests: Counter = field(init=False)
    _seconds: Histogram = field(init=False)
    _gauges: list[tuple[Gauge, Source]] = field(factory=list, init=False, repr=False)
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
        self.sockets = self._gauge("carechat_sockets", "Live sockets open.", "livesum")
        for name, source in self.own.items():
            self._gauges.append((self._gauge(name, name.replace("_", " "), "livesum"), source))
        for name, source in self.common.items():
            self._gauges.append((self._gauge(name, name.replace("_", " "), "livemax"), source))

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

    def refresh(self) -> None:
        """Ask for the numbers that stand now."""
        for gauge, source in self._gauges:
            gauge.set(source())

    def text(self) -> bytes:
        """Everything, of all processes, in the form that Prometheus reads."""
        self.refresh()
        if not is_shared():
            return generate_latest(self._registry)
        everybody = CollectorRegistry(auto_describe=False)
        MultiProcessCollector(everybody)  # type: ignore[no-untyped-call]  # likewise
        return generate_latest(everybody)

    def _gauge(self, name: str, words: str, mode: Literal["livesum", "livemax"]) -> Gauge:
        return Gauge(name, words, registry=self._registry, multiprocess_mode=mode)


def is_shared() -> bool:
    """Whether other processes tell what this one measures."""
    return SHARED_FOLDER in os.environ
