"""A messaging provider for which nobody needs a token."""

from datetime import datetime

from attrs import frozen

from application.ports.tokens import ProviderToken
from domain.ids import Identity
from domain.person import Role


@frozen
class NoProviderTokens:
    """`ProviderTokens` where clients talk to us alone."""

    @property
    def pushes(self) -> bool:
        """There is nobody who could."""
        return False

    def mint(self, identity: Identity, role: Role, expires_at: datetime, *, push: bool) -> ProviderToken | None:
        """Return `None` for everybody."""
        return None
