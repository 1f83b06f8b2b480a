"""Messages on the wire."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field

from adapters.http.wire.base import Body, Id, Reply, Text
from application.views import DeliveryState, ProviderState
from domain.message import MessageKind
from domain.priority import Priority


class NewMessage(Body):
    """A message to send."""

    body: Text
    priority: Priority = Priority.ROUTINE
    attachment_ids: Annotated[list[Id], Meta(max_length=10)] = field(default_factory=list)


class CorrectedText(Body):
    """What a message says from now on."""

    body: Text


class SystemMessage(Body):
    """A message in the clinic's name."""

    conversation_id: Id
    message: Text


class PhiOut(Reply):
    """What kinds of health information a text holds."""

    level: Literal["none", "identifier", "health", "phi"]
    categories: list[str]


class SafetyOut(Reply):
    """That a text sounds like an emergency, and the help that is shown for it."""

    tier: Literal["urgent", "crisis"]
    help_text: str


class AcknowledgementOut(Reply):
    """A message that a clinician must acknowledge, or did.

    `causes` are codes, such as `chest-pain`, `marked` (by its author) or `unscreened`; null for who takes no part.
    """

    conversation_id: str
    message_id: str
    priority: Priority
    causes: list[str] | None
    set_by: str
    set_at: datetime
    acknowledged_by: str | None
    acknowledged_at: datetime | None


class AcknowledgementList(Reply):
    """What waits for a clinician: the most urgent first, then the oldest."""

    items: list[AcknowledgementOut]
    next_cursor: str | None


class AttachmentOut(Reply):
    """A file of a message."""

    id: str
    name: str
    content_type: str
    size: int
    state: Literal["pending", "clean", "rejected", "failed"]


class DeliveryOut(Reply):
    """How far the message reached: any other member, and the copy at the provider."""

    state: DeliveryState
    provider: ProviderState


class MessageOut(Reply):
    """A message; `body` is null once it was retracted.

    `onBehalfOf` stands there only where a proxy wrote for the patient it names.
    `bodyState` stands there only while a text that was not retracted can not be shown.
    """

    id: str
    conversation_id: str
    seq: int
    author: str
    kind: MessageKind
    body: str | None
    priority: Priority
    created_at: datetime
    edited_at: datetime | None
    retracted_at: datetime | None
    phi: PhiOut | None
    safety: SafetyOut | None
    attachments: list[AttachmentOut]
    delivery: DeliveryOut
    on_behalf_of: str | UnsetType = UNSET
    body_state: Literal["unavailable"] | UnsetType = UNSET


class MessageList(Reply):
    """Messages, ascending by `seq`. `nextCursor` is null: pages are asked for by `seq`."""

    items: list[MessageOut]
    next_cursor: None
