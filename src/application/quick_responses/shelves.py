"""Which quick responses somebody may use, and the name by which the audit knows one."""

import re

from domain.access import Actor
from domain.ids import QuickResponseId
from domain.person import Role
from domain.quick_response import Scope, shelf

_ID = re.compile(r"[0-9a-f]{32}")


def shelves_of(actor: Actor) -> frozenset[str] | None:
    """Everybody's, those of their pools, and their own; `None` for administrators: all that are shared."""
    if actor.role is Role.ADMIN:
        return None
    pools = {shelf(Scope.POOL, pool=pool) for pool in actor.pools}
    return frozenset({shelf(Scope.EVERYONE), shelf(Scope.OWN, owner=actor.identity), *pools})


def response_object(id: QuickResponseId | None) -> str:
    """The audit's name of a response; what can not be an id of ours is not repeated."""
    if id is None:
        return "quick-responses"
    return f"quick-response:{id if _ID.fullmatch(id) else '?'}"
