"""Make the token of a session: the same session and generation always give the same token."""

from datetime import datetime, timedelta

from attrs import field, frozen

from application.gate import Gate
from application.notices.pushes import may_be_pushed
from application.ports.tokens import ProviderToken, ProviderTokens, SessionGrant, SessionTokens
from application.ports.unit_of_work import UnitOfWork
from domain.access import Actor
from domain.ids import Identity, SessionId
from domain.person import Role
from domain.session import Session, SessionPolicy

REFRESH_AT = 0.75
"""The share of a token's life after which clients should refresh it; of the provider's, where there is one."""


@frozen(kw_only=True)
class IssuedToken:
    """What a client holds of its session."""

    token: str = field(repr=False)
    session: SessionId
    identity: Identity
    role: Role
    issued_at: datetime
    expires_at: datetime
    refresh_after: datetime
    provider: ProviderToken | None = field(default=None, repr=False)
    replayed: bool = field(default=False, eq=False)
    """Whether an earlier request was given the same token."""

    @property
    def life(self) -> timedelta:
        """How long the token counts, from its making."""
        return self.expires_at - self.issued_at


@frozen
class TokenDesk:
    """Hands out session tokens, and the provider's beside them where that is switched on."""

    tokens: SessionTokens
    provider: ProviderTokens
    gate: Gate
    policy: SessionPolicy

    async def issue(self, uow: UnitOfWork, session: Session) -> IssuedToken:
        """Return the token of the session's current generation.

        The provider's token comes only under a consent in force, and lets devices be told only by one to that.
        """
        expires_at = session.token_expires_at(self.policy)
        grant = SessionGrant(
            session=session.id,
            identity=session.identity,
            role=session.role,
            generation=session.generation,
            issued_at=session.rotated_at,
            expires_at=expires_at,
        )
        actor, provider = Actor(identity=session.identity, role=session.role), None
        renewed_by = expires_at
        if (await self.gate.standing(uow, actor)).in_force:
            push = self.provider.pushes and await may_be_pushed(uow, self.gate, actor)
            until = session.provider_token_expires_at(self.policy)
            provider = self.provider.mint(session.identity, session.role, until, push=push)
            renewed_by = expires_at if provider is None else until
        return IssuedToken(
            token=self.tokens.mint(grant),
            session=session.id,
            identity=session.identity,
            role=session.role,
            issued_at=session.rotated_at,
            expires_at=expires_at,
            refresh_after=session.rotated_at + (renewed_by - session.rotated_at) * REFRESH_AT,
            provider=provider,
            replayed=session.repeated,
        )
