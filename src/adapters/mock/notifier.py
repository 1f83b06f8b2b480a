"""A notifier that keeps what it was told, and disappoints when it is told to."""

from attrs import define, field

from application.ports.notifier import Notice, NoticeChannel, NotifierRefused, NotifierUnavailable

KEPT = 500


@define(eq=False)
class MockNotifier:
    """Tells nobody, and remembers the last notices in order. The same one is remembered once."""

    told: list[Notice] = field(factory=list, init=False)
    _troubles: list[NotifierUnavailable | NotifierRefused] = field(factory=list, init=False, repr=False)

    async def notify(self, notice: Notice) -> None:
        """Remember it."""
        if self._troubles:
            raise self._troubles.pop(0)
        if notice not in self.told:
            self.told.append(notice)
            del self.told[:-KEPT]

    def to(self, recipient: str, channel: NoticeChannel | None = None) -> list[Notice]:
        """What one person was told."""
        return [one for one in self.told if one.recipient == recipient and channel in {None, one.channel}]

    def fail(self, times: int = 1) -> None:
        """Be unavailable for the next notices."""
        self._troubles += [NotifierUnavailable("unavailable") for _ in range(times)]

    def refuse(self, times: int = 1) -> None:
        """Refuse the next notices for good."""
        self._troubles += [NotifierRefused("no-address") for _ in range(times)]
