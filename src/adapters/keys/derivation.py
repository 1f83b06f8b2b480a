"""One secret for each purpose, from one root."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from application.ports.keys import Purpose


def derive(root: bytes, purpose: Purpose) -> bytes:
    """Return the 32 bytes of this purpose (HKDF-SHA256)."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"carechat:v1:{purpose}".encode()).derive(root)
