"""How a pool works: whether what waits is offered, who is called last, and what is said automatically."""

from enum import StrEnum

from attrs import frozen

from domain.errors import Invalid
from domain.ids import Identity, is_name


class RoutingMode(StrEnum):
    """How somebody comes to a conversation that waits."""

    OFFERS = "offers"
    """It is offered to one after another."""
    MANUAL = "manual"
    """It stands in the pool's list until somebody takes it."""


@frozen(kw_only=True)
class PoolPolicy:
    """What holds in one pool; what nobody said is the plainest: by hand, and nothing by itself."""

    pool: str
    routing: RoutingMode = RoutingMode.MANUAL
    on_call: Identity | None = None
    supervisor: Identity | None = None
    auto_replies: bool = False

    def __attrs_post_init__(self) -> None:
        if not is_name(self.pool):
            raise Invalid.at("/pool", "charset")
