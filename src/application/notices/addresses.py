"""Where people are reached, as the directory says."""

from attrs import frozen

from application.ports.notifier import NoticeChannel
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.errors import NotFound
from domain.ids import Identity

_SCHEMES = {NoticeChannel.EMAIL: "mailto:", NoticeChannel.SMS: "tel:"}


@frozen
class DirectoryAddresses:
    """Looks at the contact points of the directory: `mailto:` for e-mail, `tel:` for text messages."""

    uow: UnitOfWorkFactory

    async def of(self, identity: Identity, channel: NoticeChannel) -> str | None:
        """The first of their contact points that fits."""
        scheme = _SCHEMES.get(channel)
        if scheme is None:
            return None
        async with self.uow() as uow:
            try:
                person = await uow.people.get(identity)
            except NotFound:
                return None
        return next((one.removeprefix(scheme) for one in person.contacts if one.startswith(scheme)), None)

    async def language_of(self, identity: Identity) -> str:
        """The language that the directory names."""
        async with self.uow() as uow:
            try:
                return (await uow.people.get(identity)).language
            except NotFound:
                return "en"
