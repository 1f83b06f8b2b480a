"""What the browser carries through a sign-in: encrypted, bound to its purpose, ten minutes long."""

import base64
import binascii
import json
import os
from datetime import UTC, datetime, timedelta

from attrs import asdict, field, frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.identity.claims import LEEWAY
from domain.errors import InvalidToken

LIFE = timedelta(minutes=10)
MAX_SEALED = 4096
_CONTEXT = b"carechat:sign-in:v1"
_NONCE = 12


@frozen(kw_only=True)
class SignInState:
    """The secrets of one sign-in, and where it leads back to."""

    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)
    return_to: str = field(repr=False)
    began_at: int


def seal(state: SignInState, secret: bytes) -> str:
    """Return the state as text for a cookie."""
    nonce = os.urandom(_NONCE)
    sealed = AESGCM(secret).encrypt(nonce, json.dumps(asdict(state)).encode(), _CONTEXT)
    return base64.urlsafe_b64encode(nonce + sealed).decode()


def unseal(sealed: str, secret: bytes, now: datetime) -> SignInState:
    """Return the state that `seal` was given, or raise `InvalidToken` for an altered or an old one."""
    if len(sealed) > MAX_SEALED:
        raise InvalidToken("the sign-in is not ours")
    try:
        raw = base64.b64decode(sealed.encode("ascii"), b"-_", validate=True)
        opened = AESGCM(secret).decrypt(raw[:_NONCE], raw[_NONCE:], _CONTEXT)
    except (InvalidTag, binascii.Error, ValueError):
        raise InvalidToken("the sign-in is not ours") from None
    state = SignInState(**json.loads(opened))
    # Two workers' clocks may differ a little.
    if not -LEEWAY <= now - datetime.fromtimestamp(state.began_at, UTC) < LIFE:
        raise InvalidToken("the sign-in took too long")
    return state
