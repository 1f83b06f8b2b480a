"""How many deliveries wait for a person: counted now and then, for whoever watches."""

from attrs import define, field

from application.ports.messaging import Outbox


@define(eq=False)
class ParkedDeliveries:
    """The number of deliveries that are set aside and of people who are left out, as of the last count."""

    outbox: Outbox = field(repr=False)
    number: int = field(default=0, init=False)

    async def __call__(self) -> None:
        """Count."""
        self.number = await self.outbox.parked() + await self.outbox.left_out()

    def latest(self) -> int:
        """The last count."""
        return self.number
