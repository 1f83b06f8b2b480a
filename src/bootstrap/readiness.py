"""Whether the server can do its work now, told for each thing that it stands on."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Protocol

from attrs import define, field, frozen

TIME_LIMIT = 2.0
"""How long the record has to answer (seconds)."""
FIRST_ANSWER = 5.0
"""How long everything else has to answer for the first time (seconds)."""
SELDOM = 15.0
"""Once the start waits no more, they are asked so often (seconds)."""


class Checkable(Protocol):
    """Something that can be out of reach."""

    def check(self) -> Awaitable[None]:
        """Raise when it can not be used."""
        ...


@frozen
class Readiness:
    """Asks the record; one that does not answer in time counts as out of reach."""

    record: Checkable
    awaiting: Callable[[], bool]
    """Whether the record was not opened yet."""

    async def __call__(self) -> Mapping[str, bool]:
        return {"record": not self.awaiting() and await _usable(self.record)}


@define(eq=False)
class FirstContact:
    """A job that asks, from the start on, what chat goes on without, until each has answered once.

    A server that has just begun is not ready before: whoever sends people to it, or starts the next one, waits until
    it is whole. But not for ever, and not again later: a balancer that took every server out because the messaging
    provider is down would end the chat for nothing.
    """

    things: Mapping[str, Checkable | None] = field(repr=False)
    """By name; `None` for what is not set up."""
    patience: timedelta
    """How long a start waits for them."""
    now: Callable[[], float] = field(default=time.monotonic, repr=False)
    _unmet: frozenset[str] = field(init=False)
    _began: float | None = field(default=None, init=False)
    _asked: float = field(default=float("-inf"), init=False)

    def __attrs_post_init__(self) -> None:
        self._unmet = frozenset(name for name, thing in self.things.items() if thing is not None)

    def unmet(self) -> frozenset[str]:
        """What did not answer yet."""
        return self._unmet

    def holds_back(self) -> bool:
        """Whether the start still waits for something."""
        return bool(self._unmet) and not self._is_late()

    async def __call__(self) -> None:
        """Ask what did not answer yet."""
        if self._began is None:
            self._began = self.now()
        if not self._unmet or (self._is_late() and self.now() - self._asked < SELDOM):
            return
        self._asked = self.now()
        names = sorted(self._unmet)
        answers = await asyncio.gather(*(_usable(self.things[name], FIRST_ANSWER) for name in names))
        self._unmet -= {name for name, is_there in zip(names, answers, strict=True) if is_there}

    def _is_late(self) -> bool:
        return self._began is not None and self.now() - self._began >= self.patience.total_seconds()


async def _usable(thing: Checkable | None, within: float = TIME_LIMIT) -> bool:
    if thing is None:
        return True
    try:
        async with asyncio.timeout(within):
            await thing.check()
    except Exception:
        return False
    return True
