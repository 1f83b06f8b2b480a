"""Sessions, sign-in codes, looks in an emergency, and what ended."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from attrs import field, frozen

from application.ports.channel import Ended
from application.views import Page
from domain.break_glass import BreakGlass
from domain.device import Device
from domain.ids import BreakGlassId, Identity, SessionId
from domain.person import Role
from domain.session import Session


class Sessions(Protocol):
    """Who is signed in."""

    async def get(self, id: SessionId) -> Session:
        """Return the session, ended or not, or raise `NotFound`."""
        ...

    async def of(self, identity: Identity) -> tuple[Session, ...]:
        """Return the person's sessions that have not ended, the newest first."""
        ...

    async def is_new_device(self, identity: Identity, device: Device) -> bool:
        """Whether the person has signed in before, and never on a device of that kind."""
        ...

    def add(self, session: Session) -> None:
        """Keep a new session."""
        ...

    def save(self, session: Session) -> None:
        """Keep its changes; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        ...

    def touch(self, activity: Mapping[SessionId, datetime]) -> None:
        """Note human activity; never moves backward, never revives what has ended."""
        ...


@frozen(kw_only=True)
class SignInCode:
    """What a single-use code stands for; the code itself is kept as a digest only."""

    digest: bytes = field(repr=False)
    identity: Identity
    role: Role
    proven_at: datetime
    """When the person proved who they are to whoever asked for the code."""
    expires_at: datetime


class SignInCodes(Protocol):
    """Single-use codes that a host page swaps for a session."""

    async def get(self, digest: bytes) -> SignInCode | None:
        """Return the code unless it is unknown or was used."""
        ...

    def add(self, code: SignInCode) -> None:
        """Keep a new code."""
        ...

    def use(self, digest: bytes, at: datetime) -> None:
        """Use it up; the commit raises `ConcurrentUpdate` if somebody else just did."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget those that expired before that time."""
        ...


class BreakGlasses(Protocol):
    """Uses of break-glass. Texts and comments are kept encrypted."""

    async def get(self, id: BreakGlassId) -> BreakGlass:
        """Return it, or raise `NotFound`."""
        ...

    async def latest_of(self, identity: Identity) -> BreakGlass | None:
        """Return the person's last use."""
        ...

    async def page(
        self, identity: Identity | None, *, unreviewed: bool, after: Sequence[int | str] | None, limit: int
    ) -> Page[BreakGlass]:
        """Return uses, the newest first: of one person, or (`None`) of everybody."""
        ...

    async def due(self, at: datetime) -> tuple[BreakGlassId, ...]:
        """Return some of those that have not ended although their time is over."""
        ...

    def add(self, glass: BreakGlass) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if the person has an unreviewed one by now."""
        ...

    def save(self, glass: BreakGlass) -> None:
        """Keep its end or its review; the commit raises `ConcurrentUpdate` if it changed meanwhile."""
        ...


@frozen(kw_only=True)
class Noted:
    """An ending on record. Positions rise; a lower one may appear a little later than a higher one."""

    position: int
    at: datetime
    ended: Ended


class Endings(Protocol):
    """What ended: told to this process once it is durable, and found on record by the others."""

    def add(self, ended: Ended) -> None:
        """Keep it, and tell the channel after the commit."""
        ...

    async def elsewhere(self, after: int | None, *, since: datetime) -> tuple[Noted, ...]:
        """What other processes noted behind the position `after`, in order; at first (`None`) since that time."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget those from before that time."""
        ...
