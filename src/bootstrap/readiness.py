"""Whether the server can do its work now, told for each thing that it stands on."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from attrs import frozen

TIME_LIMIT = 2.0


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


async def _usable(thing: Checkable) -> bool:
    try:
        async with asyncio.timeout(TIME_LIMIT):
            await thing.check()
    except Exception:
        return False
    return True
