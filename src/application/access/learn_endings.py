"""Learn what other processes ended: sessions, consents, and what people may do for others."""

from datetime import datetime, timedelta

from attrs import define, field

from application.ports.channel import Channel
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory

SETTLED = timedelta(seconds=30)
"""Past this age no ending with a lower position can appear any more: commits take milliseconds."""


@define(kw_only=True)
class LearnEndings:
    """A job: read on in the record's endings, and tell each one here, once.

    The channel may lose a signal; this does not. Everything behind the newest settled position is
    read each time, and what was told already is known by its position.
    """

    uow: UnitOfWorkFactory
    channel: Channel
    clock: Clock
    _since: datetime | None = field(default=None, init=False)
    _settled: int | None = field(default=None, init=False)
    _told: frozenset[int] = field(default=frozenset(), init=False)

    async def __call__(self) -> None:
        before = self.clock.now() - SETTLED
        self._since = self._since or before
        async with self.uow() as uow:
            noted = await uow.endings.elsewhere(self._settled, since=self._since)
        news = [one.ended for one in noted if one.position not in self._told]
        self._settled = max((one.position for one in noted if one.at <= before), default=self._settled)
        self._told = frozenset(one.position for one in noted)
        self.channel.publish(*news)
