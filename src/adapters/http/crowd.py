"""How many requests are answered at once; one more is told to come again, and not when it has waited for long."""

from attrs import define

from adapters.http.edge import BASE
from adapters.http.edge_errors import Overcrowded

WEBHOOK = f"{BASE}/webhook"
"""Who calls here does not come again, so they are let in always."""


@define
class Crowd:
    """The requests of one process that are here in full and whose answer has not begun."""

    most: int
    under_way: int = 0

    def place(self, path: str) -> "Place":
        """One for a request to this path. Calls of the chat need one; pages, health and webhooks go on without."""
        return Place(self, path.startswith(BASE) and path != WEBHOOK)


@define
class Place:
    """What a request takes when all of it is here, and leaves when its answer begins."""

    crowd: Crowd
    needed: bool
    _taken: bool = False

    def take(self) -> None:
        """Raises `Overcrowded` where none is free."""
        if not self.needed:
            return
        if self.crowd.under_way >= self.crowd.most:
            raise Overcrowded
        self.crowd.under_way += 1
        self._taken = True

    def leave(self) -> None:
        """Let the next one in; to leave twice is no fault."""
        if self._taken:
            self.crowd.under_way -= 1
            self._taken = False
