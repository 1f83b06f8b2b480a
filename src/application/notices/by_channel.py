"""One notifier for every channel that is set up."""

from collections.abc import Mapping

from attrs import frozen

from application.ports.notifier import Notice, NoticeChannel, Notifier, NotifierRefused


@frozen
class NotifiersByChannel:
    """Passes each notice to who brings it; what no channel is set up for is refused."""

    notifiers: Mapping[NoticeChannel, Notifier]

    async def notify(self, notice: Notice) -> None:
        """Give it by its channel."""
        notifier = self.notifiers.get(notice.channel)
        if notifier is None:
            raise NotifierRefused("channel-off")
        await notifier.notify(notice)
