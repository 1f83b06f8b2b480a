"""Tokens: what the platform says about a person, our own sessions, and the provider's access tokens."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from domain.errors import Busy
from domain.ids import Identity, SessionId
from domain.person import Role

if TYPE_CHECKING:
    from attrs import Attribute


class IssuerUnavailable(Busy):
    """The issuer can not be asked, and nothing known decides the question; try again."""


@frozen(kw_only=True)
class PlatformClaims:
    """What a verified token of the platform says. Whether we know the person is not decided here."""

    subject: str
    """1 to 128 characters of an identity, in the spelling of the issuer."""
    user_type: str | None
    name: str | None = field(repr=False)
    token_id: str
    issued_at: datetime
    proven_at: datetime
    """When the person proved who they are: the platform says it (`auth_time`), or the token is as old as the proof."""
    expires_at: datetime
    strong: bool
    """Whether the sign-in used more than one factor, as `acr` or `amr` say."""


class PlatformTokens(Protocol):
    """Tells genuine tokens of the platform from all others."""

    async def verify(self, token: str) -> PlatformClaims:
        """Return the claims of a genuine, timely token for us; else raise `InvalidToken`.

        Raises `IssuerUnavailable` only when the issuer's keys could never be read.
        """
        ...


def _whole_seconds(_: object, attribute: "Attribute[datetime]", value: datetime) -> None:
    if value.tzinfo is None or value.microsecond:
        raise ValueError(f"{attribute.name} is an aware time in whole seconds")


@frozen(kw_only=True)
class SessionGrant:
    """The content of a session token: one session, one person, one generation of its refreshes."""

    session: SessionId
    identity: Identity
    role: Role
    generation: int
    issued_at: datetime = field(validator=_whole_seconds)
    expires_at: datetime = field(validator=_whole_seconds)


class SessionTokens(Protocol):
    """Our own tokens for the API and the socket."""

    def mint(self, grant: SessionGrant) -> str:
        """Return the token of this grant; the same grant always gives the same token."""
        ...

    def read(self, token: str, now: datetime) -> SessionGrant:
        """Return what `mint` was given; else raise `InvalidToken`.

        A token is valid before `expires_at` and not at it: no leeway lengthens it.
        """
        ...


@frozen
class ProviderToken:
    """An access token of the messaging provider, for its own client library."""

    token: str = field(repr=False)
    service: str


class ProviderTokens(Protocol):
    """Mints access tokens of the messaging provider."""

    @property
    def pushes(self) -> bool:
        """Whether the provider can push to devices at all."""
        ...

    def mint(self, identity: Identity, role: Role, expires_at: datetime, *, push: bool) -> ProviderToken | None:
        """Return a token that ends at `expires_at` or an hour from now, whichever is first.

        `None` for a role that has no place in the provider's conversations. The token names the person
        by their opaque name only. Without `push` its holder can have no device told by the provider.
        """
        ...
