"""When tests that take minutes have their turn."""

from collections.abc import Sequence
from typing import TypeVar

import pytest

T = TypeVar("T")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Those with a longer limit of their own begin first, on each worker some: none is left to run alone at the end."""
    usual = float(config.getini("timeout"))
    longer = sorted((one for one in items if _limit(one) > usual), key=_limit, reverse=True)
    workers = int(getattr(config, "workerinput", {}).get("workercount", 1))
    items[:] = dealt(longer, [one for one in items if _limit(one) <= usual], workers)


def _limit(item: pytest.Item) -> float:
    """Seconds that a test is allowed to take, where it says so."""
    marker = item.get_closest_marker("timeout")
    return float(marker.args[0]) if marker and marker.args else 0.0


def dealt(longer: Sequence[T], rest: Sequence[T], workers: int) -> list[T]:
    """In as many equal parts as there are workers, as they are handed out; each begins with its longer ones."""
    shares = [longer[worker::workers] for worker in range(workers)]
    parts: list[T] = []
    for turn, share in enumerate(shares):
        size = (len(longer) + len(rest) - len(parts)) // (workers - turn)
        begun = len(parts) - sum(map(len, shares[:turn]))
        parts += [*share, *rest[begun : begun + max(0, size - len(share))]]
    return parts
