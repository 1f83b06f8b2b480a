"""Access tokens for Twilio's own client library."""

from datetime import datetime, timedelta

from attrs import field, frozen

from application.ports.clock import Clock
from application.ports.tokens import ProviderToken
from application.provider_names import NameKind, opaque_name
from domain.ids import Identity
from domain.person import Role

LIFE = timedelta(hours=1)
HOLDERS = frozenset({Role.PATIENT, Role.PROVIDER, Role.PROXY})
"""Who takes part in conversations. What they may do there is set by their Twilio role, not by the token."""


@frozen(kw_only=True)
class TwilioProviderTokens:
    """`ProviderTokens` signed by a Standard or Main API key (a Restricted one can not mint)."""

    account_sid: str
    api_key: str
    api_secret: str = field(repr=False)
    service_sid: str
    push_credential_sid: str | None = None
    name_secret: bytes = field(repr=False)
    clock: Clock = field(repr=False)

    @property
    def pushes(self) -> bool:
        """Twilio's client registers a device only by a token with a push credential."""
        return bool(self.push_credential_sid)

    def mint(self, identity: Identity, role: Role, expires_at: datetime, *, push: bool) -> ProviderToken | None:
        """Return a token for the opaque name of the person, or `None` for a role without conversations."""
        if role not in HOLDERS:
            return None
        # Here and not above: without provider tokens Twilio's package is never loaded for them.
        from twilio.jwt.access_token import AccessToken
        from twilio.jwt.access_token.grants import ChatGrant

        credential = self.push_credential_sid if push else None
        chat = ChatGrant(service_sid=self.service_sid, push_credential_sid=credential)
        token = AccessToken(
            self.account_sid,
            self.api_key,
            self.api_secret,
            grants=[chat],
            identity=opaque_name(self.name_secret, NameKind.PERSON, identity),
            # The library caps no life, and a `nbf` of ours would make the token too new for a clock behind ours.
            valid_until=int(min(expires_at, self.clock.now() + LIFE).timestamp()),
            nbf=None,
        )
        return ProviderToken(token.to_jwt(), self.service_sid)
