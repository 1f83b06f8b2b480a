"""Exports: how their documents are written, and who signs for them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from attrs import field, frozen

from application.views import MessageView
from domain.conversation import Disposition, Status
from domain.export import ExportForm, ExportScope
from domain.ids import ConversationId, ExportId, Identity
from domain.person import Role


@frozen(kw_only=True)
class Speaker:
    """Somebody who takes or took part, or wrote."""

    identity: Identity
    name: str = field(repr=False)
    role: Role


@frozen(kw_only=True)
class Portion:
    """Some messages of one conversation in order, and what a reader must know of it: one document."""

    export: ExportId
    conversation: ConversationId
    topic: str | None = field(repr=False)
    patient: Identity
    status: Status
    disposition: Disposition | None
    opened_at: datetime
    closed_at: datetime | None
    people: Mapping[Identity, Speaker] = field(repr=False)
    scope: ExportScope
    as_of: datetime
    part: int
    messages: tuple[MessageView, ...] = field(repr=False)


class ExportRenderer(Protocol):
    """Writes documents."""

    async def render(self, form: ExportForm, portion: Portion) -> bytes:
        """The document: the same bytes for the same portion."""
        ...


class ManifestSigner(Protocol):
    """Signs manifests, so that who holds the public key can tell that they are ours."""

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which anybody can verify."""

    def sign_manifest(self, manifest: bytes) -> bytes:
        """The signature over a manifest."""
        ...
