"""Work that costs much is done for one person only so often at once."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from attrs import define, field

from domain.errors import TooMany
from domain.ids import Identity, identity_key

AT_ONCE = 2
"""How many searches, or exports, of one person may be under way."""
AGAIN = timedelta(seconds=1)


@define
class Running:
    """Counts what is under way in this process, by person."""

    most: int = AT_ONCE
    _now: Counter[str] = field(factory=Counter, init=False, repr=False)

    @contextmanager
    def one(self, identity: Identity) -> Iterator[None]:
        """Do one more within this context; raises `TooMany` where enough is under way."""
        key = identity_key(identity)
        if self._now[key] >= self.most:
            raise TooMany(AGAIN)
        self._now[key] += 1
        try:
            yield
        finally:
            self._now[key] -= 1
            if not self._now[key]:
                del self._now[key]
