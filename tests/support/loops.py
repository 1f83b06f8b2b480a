"""Event loops: `pytest.mark.anyio` for tests that are coroutines, `portal` for steps that are not."""

from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """We run on asyncio only."""
    return "asyncio"


@pytest.fixture
def portal() -> Iterator[BlockingPortal]:
    """A running event loop in a thread: background tasks go on between the calls into it."""
    with start_blocking_portal("asyncio") as portal:
        yield portal
