"""Adapters are exchanged by one line: the snippet of CONTRIBUTING.md runs, and shows what it says."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from adapters.mock.clock import FakeClock
from bootstrap.seed import seed
from tests.bootstrap.building import a_container
from tests.docs.papers import ROOT, blocks

pytestmark = pytest.mark.anyio


def the_snippet() -> Callable[[], Awaitable[None]]:
    """The test that CONTRIBUTING.md prints."""
    (printed,) = [block.text for block in blocks(ROOT / "CONTRIBUTING.md") if block.kind == "python"]
    names: dict[str, Any] = {}
    exec(compile(printed, "CONTRIBUTING.md", "exec"), names)  # noqa: S102 - our own paper
    (test,) = [thing for name, thing in names.items() if name.startswith("test_")]
    found: Callable[[], Awaitable[None]] = test
    return found


async def test_the_snippet_of_the_paper_runs_as_printed() -> None:
    await the_snippet()()


async def test_without_the_exchanged_gateway_everything_is_delivered_at_once() -> None:
    container = a_container(clock=FakeClock())
    await seed(container)
    relay = container.relay()

    assert await relay() > 0
    assert await relay() == 0
    container.clock().advance(relay.policy.longest_delay)
    assert await relay() == 0


async def test_an_exchanged_adapter_is_put_back() -> None:
    container, clock = a_container(), FakeClock()

    with container.clock.override(clock):
        assert container.clock() is clock
    assert container.clock() is not clock
