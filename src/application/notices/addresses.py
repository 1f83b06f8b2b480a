"""Where people are reached, as the directory says."""

from attrs import frozen

from application.ports.notifier import NoticeChannel
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.errors import NotFound
from domain.ids import Identity
from domain.person import Person

_SCHEMES = {NoticeChannel.EMAIL: "mailto:", NoticeChannel.SMS: "tel:"}


def address_of(person: Person, channel: NoticeChannel) -> str | None:
    """The first of somebody's contact points that fits a channel; `None` where none does."""
    scheme = _SCHEMES.get(channel)
    if scheme is None:
        return None
    return next((one.removeprefix(scheme) for one in person.contacts if one.startswith(scheme)), None)


def can_reach(person: Person, channel: NoticeChannel) -> bool:
    """Whether they have what a channel needs: text messages and e-mails need an address, the others none."""
    return channel not in _SCHEMES or address_of(person, channel) is not None


@frozen
class DirectoryAddresses:
    """Looks at the contact points of the directory: `mailto:` for e-mail, `tel:` for text messages."""

    uow: UnitOfWorkFactory

    async def of(self, identity: Identity, channel: NoticeChannel) -> str | None:
        """The first of their contact points that fits."""
        if channel not in _SCHEMES:
            return None
        async with self.uow() as uow:
            try:
                return address_of(await uow.people.get(identity), channel)
            except NotFound:
                return None

    async def language_of(self, identity: Identity) -> str:
        """The language that the directory names."""
        async with self.uow() as uow:
            try:
                return (await uow.people.get(identity)).language
            except NotFound:
                return "en"
