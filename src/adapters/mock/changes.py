"""What a unit of work wants to change: first everything is checked, then everything is done."""

from collections.abc import Callable
from datetime import datetime

from attrs import define, field

from adapters.mock.memory import Memory, Place
from application.ports.channel import AttachmentChecked, Ended, RowChanged

News = list[Place | RowChanged | AttachmentChecked | Ended]
Check = Callable[[Memory], None]
Effect = Callable[[Memory, datetime], News | None]


@define
class Changes:
    """Checks raise when what was decided no longer holds; effects never fail."""

    _checks: list[Check] = field(factory=list, init=False, repr=False)
    _effects: list[Effect] = field(factory=list, init=False, repr=False)

    def keep(self, effect: Effect, *, check: Check | None = None) -> None:
        """Do this at the commit, if the check passes."""
        self._effects.append(effect)
        if check is not None:
            self._checks.append(check)

    def apply(self, memory: Memory, at: datetime) -> News:
        """Make all of it true, or raise and change nothing; return what is to be told of it."""
        for check in self._checks:
            check(memory)
        news: News = []
        for effect in self._effects:
            news += effect(memory, at) or ()
        return news

    def forget(self) -> None:
        """Want nothing any more."""
        self._checks.clear()
        self._effects.clear()
