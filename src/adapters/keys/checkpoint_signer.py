"""Ed25519 signatures of audit checkpoints and of manifests of exports, by a key derived from the key file's root."""

from attrs import define, evolve, field
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.audit_chain import Checkpoint, signed_manifest


@define
class Ed25519Signer:
    """`CheckpointSigner` and `ManifestSigner` (RFC 8032) over a 32-byte secret."""

    secret: bytes = field(repr=False)
    _key: Ed25519PrivateKey = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(self.secret)

    def sign(self, checkpoint: Checkpoint) -> Checkpoint:
        return evolve(checkpoint, signature=self._key.sign(checkpoint.signed))

    @property
    def public_key(self) -> bytes:
        return self._key.public_key().public_bytes_raw()

    def sign_manifest(self, manifest: bytes) -> bytes:
        return self._key.sign(signed_manifest(manifest))

    def is_ours(self, checkpoint: Checkpoint) -> bool:
        try:
            self._key.public_key().verify(checkpoint.signature, checkpoint.signed)
        except InvalidSignature:
            return False
        return True
