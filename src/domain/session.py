"""Sessions: one sign-in, its rotating token, and the ways it ends."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from attrs import define, frozen

from domain.device import UNKNOWN, Device
from domain.errors import SessionOver, TokenReused
from domain.ids import Identity, SessionId
from domain.person import Role


class Ending(StrEnum):
    """Why a session ended."""

    SIGNED_OUT = "signed-out"
    REVOKED = "revoked"
    IDLE = "idle"
    EXPIRED = "expired"
    TOKEN_REUSED = "token-reused"  # noqa: S105 - a reason, not a secret
    PERSON_CHANGED = "person-changed"


@frozen(kw_only=True)
class SessionPolicy:
    """How long things last. Services have no idle limit."""

    token_life: timedelta = timedelta(hours=1)
    provider_life: timedelta = timedelta(minutes=15)
    """Of the provider's token beside ours: nobody can revoke it, so it outlives a session that is ended by no more."""
    idle: timedelta = timedelta(minutes=15)
    absolute: timedelta = timedelta(hours=12)
    overlap: timedelta = timedelta(seconds=60)
    """How long the token before the last refresh still works."""
    repeat: timedelta = timedelta(seconds=30)
    """How long the refresh itself is answered once more."""


@define(kw_only=True)
class Session:
    """A signed-in person on one device.

    `generation` counts refreshes; the token of generation n is the one in use, the one of n-1 may
    overlap it for a while.
    """

    id: SessionId
    identity: Identity
    role: Role
    started_at: datetime
    proven_at: datetime
    """When the person last proved who they are: a proof from before makes a session, not a fresh sign-in."""
    ends_by: datetime
    last_active_at: datetime
    generation: int = 0
    rotated_at: datetime
    device: Device = UNKNOWN
    repeated: bool = False
    ended_at: datetime | None = None
    ending: Ending | None = None

    @classmethod
    def start(
        cls,
        *,
        id: SessionId,
        identity: Identity,
        role: Role,
        at: datetime,
        policy: SessionPolicy,
        proven_at: datetime | None = None,
        device: Device = UNKNOWN,
    ) -> Self:
        """A new session, counted from whole seconds as its tokens are; the proof is of now unless it is older."""
        began = at.replace(microsecond=0)
        return cls(
            id=id,
            identity=identity,
            role=role,
            started_at=began,
            proven_at=min(began, proven_at or began),
            ends_by=began + policy.absolute,
            last_active_at=at,
            rotated_at=began,
            device=device,
        )

    def token_expires_at(self, policy: SessionPolicy) -> datetime:
        """When the current token ends: its life, and never after the session."""
        return min(self.rotated_at + policy.token_life, self.ends_by)

    def provider_token_expires_at(self, policy: SessionPolicy) -> datetime:
        """When the provider's token beside it ends."""
        return min(self.rotated_at + policy.provider_life, self.token_expires_at(policy))

    def over(self, at: datetime, policy: SessionPolicy) -> Ending | None:
        """Why the session is over at the moment `at`, or `None` while it lasts."""
        if self.ended_at is not None:
            return self.ending
        if at >= self.ends_by:
            return Ending.EXPIRED
        if self.role is not Role.SERVICE and at >= self.last_active_at + policy.idle:
            return Ending.IDLE
        return None

    def check_token(self, generation: int, at: datetime, policy: SessionPolicy) -> None:
        """Raise `InvalidToken` unless a token of `generation` opens the session now."""
        if self.over(at, policy):
            raise SessionOver("the session is over")
        if generation == self.generation:
            return
        if generation != self.generation - 1 or at >= self.rotated_at + policy.overlap:
            raise SessionOver("the token was replaced")

    def refresh(self, generation: int, at: datetime, policy: SessionPolicy) -> None:
        """Exchange the token of `generation`.

        The same old token is answered once more within `policy.repeat` (the answer may have been
        lost); shown again after that it counts as stolen: the session ends and `TokenReused` is raised.
        """
        if self.over(at, policy):
            raise SessionOver("the session is over")
        if generation == self.generation:
            self.generation += 1
            self.rotated_at = at.replace(microsecond=0)
            self.repeated = False
            return
        lost_answer = generation == self.generation - 1 and at < self.rotated_at + policy.repeat
        if lost_answer and not self.repeated:
            self.repeated = True
            return
        self.end(at, Ending.TOKEN_REUSED)
        raise TokenReused("the token was exchanged before")

    def end(self, at: datetime, why: Ending) -> None:
        """End the session; the first ending stands."""
        if self.ended_at is None:
            self.ended_at = at
            self.ending = why
