"""What the messaging provider's calls are thought to cost, and how much of it is planned for a month."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal

from attrs import field, frozen

_CENT = Decimal("0.01")


@frozen(kw_only=True)
class Costs:
    """Prices by kind of call, in one currency; what has no price is taken to cost nothing."""

    prices: Mapping[str, Decimal] = field(factory=dict)
    currency: str = "USD"
    budget: Decimal | None = None
    """For a calendar month in UTC; `None` where none is set."""

    def of(self, calls: Mapping[str, int]) -> Decimal | None:
        """What these cost together, to a cent; `None` where no price is set."""
        if not self.prices:
            return None
        cost = sum((self.prices.get(kind, Decimal()) * number for kind, number in calls.items()), Decimal())
        return cost.quantize(_CENT, ROUND_HALF_UP)

    def is_over(self, calls: Mapping[str, int]) -> bool:
        """Whether these cost more than the budget."""
        cost = self.of(calls)
        return self.budget is not None and cost is not None and cost > self.budget


def month_of(at: datetime) -> datetime:
    """When the month began."""
    return at.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
