"""Work that costs much is done for one person only so often at once, and only for so long."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from attrs import define, field

from domain.errors import Busy, TooMany
from domain.ids import Identity, identity_key

AT_ONCE = 2
"""How many searches, or looks at measures, of one person may be under way."""
LONGEST = timedelta(seconds=10)
"""After so long one is given up."""
AGAIN = timedelta(seconds=1)


@define
class Running:
    """Counts what is under way in this process, by person."""

    most: int = AT_ONCE
    longest: timedelta = LONGEST
    _now: Counter[str] = field(factory=Counter, init=False, repr=False)

    @asynccontextmanager
    async def one(self, identity: Identity) -> AsyncIterator[None]:
        """Do one more within this context.

        Raises `TooMany` where enough is under way, and `Busy` where it takes too long: it is cancelled.
        """
        key = identity_key(identity)
        if self._now[key] >= self.most:
            raise TooMany(AGAIN)
        self._now[key] += 1
        try:
            async with asyncio.timeout(self.longest.total_seconds()):
                yield
        except TimeoutError:
            raise Busy("it takes too long") from None
        finally:
            self._now[key] -= 1
            if not self._now[key]:
                del self._now[key]
