"""Keys: data keys are wrapped, and one secret for each purpose is derived; key material stays behind the port."""

from enum import StrEnum
from typing import Protocol

from domain.errors import Busy


class KeyUnavailable(Busy):
    """The key is unknown or out of reach, or what it should open was altered."""


class Purpose(StrEnum):
    """What a derived secret is for. One secret never serves two purposes."""

    NAME_SEARCH = "name-search"
    REQUEST_DIGEST = "request-digest"
    CURSOR = "cursor"
    SESSION_TOKEN = "session-token"  # noqa: S105 - the name of a purpose
    PLATFORM_ISSUER = "platform-issuer"
    SIGN_IN = "sign-in"
    AUDIT = "audit"
    AUDIT_CHECKPOINT = "audit-checkpoint"
    PROVIDER_NAMES = "provider-names"
    CHANNEL = "channel"


class KeyProvider(Protocol):
    """The holder of the key-encryption keys and of the root of the derived secrets."""

    def current_key_id(self) -> str:
        """Return the id of the key-encryption key that `wrap` uses now."""
        ...

    def wrap(self, data_key: bytes, context: bytes) -> tuple[str, bytes]:
        """Return the current key's id and `data_key` encrypted under it, bound to `context`."""
        ...

    def unwrap(self, key_id: str, wrapped: bytes, context: bytes) -> bytes:
        """Return the data key, or raise `KeyUnavailable`.

        What was wrapped under an earlier key still opens; under another context or key it never does.
        """
        ...

    def secret(self, purpose: Purpose) -> bytes:
        """Return 32 bytes (HKDF-SHA256) for this purpose, the same after every start and every rotation."""
        ...
