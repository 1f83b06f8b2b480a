"""What acts on a use of break-glass have in common."""

import re

from attrs import frozen

from application.command import Command
from domain.ids import BreakGlassId

_ID = re.compile(r"[0-9a-f]{32}")


def glass_object(id: BreakGlassId) -> str:
    """The audit's name of it; what can not be an id of ours is not repeated."""
    return f"break-glass:{id if _ID.fullmatch(id) else '?'}"


@frozen(kw_only=True)
class GlassCommand(Command):
    """An act on one use of break-glass."""

    glass: BreakGlassId

    @property
    def object(self) -> str:
        return glass_object(self.glass)
