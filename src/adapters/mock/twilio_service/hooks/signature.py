"""The signature that a receiver checks (fact sheet, section 8)."""

import base64
import hashlib
import hmac
from collections.abc import Iterable


def sign(auth_token: str, url: str, parameters: Iterable[tuple[str, str]]) -> str:
    """HMAC-SHA1 over the address and the parameters in order of their names, in base64."""
    text = url + "".join(name + value for name, value in sorted(set(parameters)))
    # SHA-1 is what Twilio signs with; a receiver can not choose.
    return base64.b64encode(hmac.new(auth_token.encode(), text.encode(), hashlib.sha1).digest()).decode()
