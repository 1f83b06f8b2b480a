"""An account: its credentials, its services, and what holds for all of them."""

import hmac
from datetime import datetime

from attrs import define, field, frozen

from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.state.service import ChatService
from adapters.mock.twilio_service.state.settings import HookTarget


@frozen(kw_only=True)
class Credentials:
    """What a client signs in with, and what webhooks are signed with."""

    account_sid: str
    api_key: str
    api_secret: str = field(repr=False)
    auth_token: str = field(repr=False)


@define(eq=False, kw_only=True)
class PushCredential:
    """What Twilio needs to reach the push service of a phone maker. Its secrets are taken and not kept."""

    sid: str
    ordinal: int
    kind: str
    created: datetime
    updated: datetime
    friendly_name: str | None = None
    sandbox: str | None = None


@define(eq=False, kw_only=True)
class AddressConfiguration:
    """An address that makes a conversation by itself when somebody new writes to it."""

    sid: str
    ordinal: int
    kind: str
    address: str = field(repr=False)
    created: datetime
    updated: datetime
    country: str | None = None
    friendly_name: str | None = field(default=None, repr=False)
    enabled: bool = False
    way: str = "default"
    service: str | None = None
    webhook_url: str | None = None
    webhook_method: str = "POST"
    webhook_filters: tuple[str, ...] = ()
    flow: str | None = None
    retry_count: int | None = None


@define(eq=False, kw_only=True)
class Account:
    """The account that the service stands for."""

    credentials: Credentials = field(repr=False)
    default_service: str
    auth_token: str = field(repr=False)
    key_revoked: bool = False
    default_messaging_service: str | None = None
    default_inactive_timer: str | None = None
    default_closed_timer: str | None = None
    hooks: HookTarget = field(factory=HookTarget)
    services: dict[str, ChatService] = field(factory=dict, repr=False)
    push_credentials: dict[str, PushCredential] = field(factory=dict, repr=False)
    addresses: dict[str, AddressConfiguration] = field(factory=dict, repr=False)

    def admits(self, user: str, password: str) -> bool:
        """Whether this is the API key with its secret, or the account with its auth token."""
        ours = self.credentials
        by_key = _same(user, ours.api_key) and _same(password, ours.api_secret) and not self.key_revoked
        return by_key or (_same(user, ours.account_sid) and _same(password, self.auth_token))

    def service(self, sid: str) -> ChatService:
        """By SID; raises `Refused`."""
        if sid not in self.services:
            raise Refused(Error.NOT_FOUND)
        return self.services[sid]

    def address(self, address: str) -> AddressConfiguration | None:
        """The configuration of an address, if it has one."""
        return next((one for one in self.addresses.values() if one.address == address), None)

    def hooks_of(self, service: ChatService) -> HookTarget:
        """The service's own webhooks if any are set; they stand in place of the account's."""
        own = service.settings.hooks
        return own if own.is_set else self.hooks


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())
