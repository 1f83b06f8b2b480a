"""Keep what the messaging provider tells us, before anything is made of it."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from attrs import frozen

from application.ports.clock import Clock
from application.ports.inbound import Inbox, Letter
from domain.errors import Busy

PATIENCE = timedelta(seconds=4)
"""The provider gives up after 5 s; what can not be kept by then is read back from it later."""


@frozen(kw_only=True)
class KeepLetter:
    """Accept a letter, as it came."""

    letter: Letter


@frozen(kw_only=True)
class KeepLetterHandler:
    """Put it on record and call for the one who works on it. Raises `Busy` when it can not be kept in time."""

    inbox: Inbox
    clock: Clock
    call: Callable[[], None]
    patience: timedelta = PATIENCE

    async def __call__(self, command: KeepLetter) -> bool:
        """Return whether it is new."""
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                new = await self.inbox.keep(command.letter, self.clock.now())
        except TimeoutError:
            raise Busy("the letter could not be kept in time") from None
        if new:
            self.call()
        return new
