"""Waits for what happens in another process: asked again and again, and bounded."""

import asyncio
import time
from collections.abc import Callable


async def until(condition: Callable[[], bool], within: float, *, pause: float = 0.005) -> bool:
    """Return whether the condition came true in time."""
    deadline = time.monotonic() + within
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(pause)
    return True
