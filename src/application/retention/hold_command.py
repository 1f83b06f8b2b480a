"""What acts on legal holds have in common."""

import re

from attrs import frozen

from application.command import Command
from domain.ids import HoldId

_ID = re.compile(r"[0-9a-f]{32}")


def hold_object(id: HoldId) -> str:
    """The audit's name of a hold; what can not be an id of ours is not repeated."""
    return f"hold:{id if _ID.fullmatch(id) else '?'}"


@frozen(kw_only=True)
class HoldCommand(Command):
    """An act on one hold."""

    hold: HoldId

    @property
    def object(self) -> str:
        return hold_object(self.hold)
