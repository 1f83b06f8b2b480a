"""What people may do at Twilio by its own client library: no more than our rules allow them here."""

from collections.abc import Mapping

from attrs import define, field, frozen
from twilio.rest.conversations.v1.service import ServiceContext
from twilio.rest.conversations.v1.service.role import RoleInstance

from adapters.twilio.rates import WriteRates
from adapters.twilio.refusals import readable
from adapters.twilio.trouble import named
from domain.person import Role

_LISTED = 200


@frozen
class RoleShape:
    """A role as it has to be at Twilio."""

    name: str
    kind: str
    permissions: frozenset[str]


_MEMBER = frozenset(("sendMessage", "sendMediaMessage"))
USER = RoleShape("carechat user", "service", frozenset(("editOwnUserInfo",)))
"""Everybody in the service. A role has to permit something; nobody makes or enters conversations by themselves."""
MEMBER = RoleShape("carechat member", "conversation", _MEMBER)
"""Patients and proxies: they write and read. Changing and taking back has its time here, which no role can tell;
at whose devices it rings, consent and quiet hours do."""
PROVIDER = RoleShape("carechat provider", "conversation", _MEMBER | {"leaveConversation", "editNotificationLevel"})
SHAPES = (USER, MEMBER, PROVIDER)


def shape_of(role: Role) -> RoleShape:
    """The role that somebody takes part with."""
    return PROVIDER if role is Role.PROVIDER else MEMBER


@define(eq=False)
class TwilioRoles:
    """The roles of a service, made when they are missing and mended when they permit something else."""

    chat: ServiceContext = field(repr=False)
    rates: WriteRates = field(repr=False)
    _known: dict[RoleShape, str] = field(factory=dict, init=False, repr=False)

    async def of(self, role: Role) -> str:
        """The SID of the role with which somebody takes part."""
        return await self.sid(shape_of(role))

    async def sid(self, shape: RoleShape) -> str:
        """The SID of a role that is there now, just as it has to be."""
        if shape not in self._known:
            there = await self.there()
            self._known[shape] = await self._kept(shape, there.get(shape.name))
        return self._known[shape]

    async def there(self) -> Mapping[str, RoleInstance]:
        """The roles of the service by name; of several with one name the oldest."""
        with readable():
            every = await self.chat.roles.list_async(limit=_LISTED, page_size=50)
        return {one.friendly_name or "": one for one in reversed(every)}

    def forget(self) -> None:
        """Look again before the next use."""
        self._known.clear()

    async def _kept(self, shape: RoleShape, there: RoleInstance | None) -> str:
        wanted = sorted(shape.permissions)
        if there is None:
            await self.rates.turn()
            there = await self.chat.roles.create_async(
                friendly_name=shape.name,
                type=shape.kind,  # type: ignore[arg-type]  # so does the package's own example
                permission=wanted,
            )
        elif frozenset(there.permissions or ()) != shape.permissions:
            await self.rates.turn()
            there = await self.chat.roles(str(there.sid)).update_async(permission=wanted)
        return named(there.sid)
