"""Tokens, codes and sessions on the wire."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

from adapters.http.wire.base import Body, Name, Reply
from domain.person import Role

DisplayName = Annotated[str, Meta(min_length=1, max_length=200)]


class SignIn(Body):
    """Who wants to sign in, and as what."""

    identity: Name
    user_type: Role


class NewCode(Body):
    """Whom a single-use code stands for; the name counts for someone who is new here."""

    identity: Name
    user_type: Role
    display_name: DisplayName | None = None


class CodeOut(Reply):
    """A code that signs its person in once, until `expiresAt`."""

    code: str
    expires_at: datetime


class ProviderTokenOut(Reply):
    """An access token of the messaging provider."""

    token: str
    service_sid: str


class TokenOut(Reply):
    """A session token. `expiresIn` counts whole seconds; refresh it after `refreshAfter`."""

    token: str
    token_type: Literal["Bearer"]
    identity: str
    user_type: Role
    expires_in: int
    expires_at: datetime
    refresh_after: datetime
    mode: Literal["mock", "twilio"]
    provider: ProviderTokenOut | None


class DeviceOut(Reply):
    """On what a session began: such as `firefox` on `windows`; `other` for what is not told apart."""

    browser: str
    system: str


class SessionOut(Reply):
    """One of the caller's sessions."""

    id: str
    device: DeviceOut
    started_at: datetime
    last_active_at: datetime
    expires_at: datetime
    current: bool


class SessionList(Reply):
    """The caller's sessions, the newest first."""

    items: list[SessionOut]
    next_cursor: str | None
