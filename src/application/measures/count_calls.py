"""Count the calls to the messaging provider, and tell whether they cost more than is planned."""

from attrs import frozen

from application.ports.clock import Clock
from application.ports.measures import MeasureReader, Meter
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.measures import ALL, QUARTER, Tally, What
from domain.provider_costs import Costs, month_of


@frozen(kw_only=True)
class CountCalls:
    """A job: what this process counted since the last time. What a killed process had not kept is not counted."""

    uow: UnitOfWorkFactory
    clock: Clock
    meter: Meter

    async def __call__(self) -> int:
        """Return how many calls were counted."""
        counts, now = self.meter.take(), self.clock.now()
        if not counts:
            return 0
        try:
            async with self.uow() as uow:
                for kind, number in sorted(counts.items()):
                    uow.measures.count(Tally(what=What.CALL, at=now, of=kind, count=number))
                await uow.commit()
        except BaseException:
            self.meter.put_back(counts)
            raise
        return sum(counts.values())


@frozen
class BudgetPassed:
    """A `HealthSign`: the calls of this calendar month are thought to cost more than its budget."""

    reader: MeasureReader
    costs: Costs
    clock: Clock
    cause: str = "provider-budget-passed"

    async def is_troubled(self) -> bool:
        """Whether they do."""
        if self.costs.budget is None:
            return False
        now = self.clock.now()
        sums = await self.reader.sums([What.CALL], ALL, month_of(now), now + QUARTER)
        return self.costs.is_over({kind: number for (_, kind), (number, _) in sums.items()})
