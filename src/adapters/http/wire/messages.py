"""Messages on the wire."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field

from adapters.http.wire.attachments import AttachmentOut
from adapters.http.wire.base import Body, Id, Reply, Text
from adapters.http.wire.cards import CardOut
from adapters.http.wire.safety import SafetyOut
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


class LoweringOut(Reply):
    """That a colleague let the conversation be less urgent than the message; `why` is null for who takes no part."""

    to: Priority
    by: str
    at: datetime
    why: str | None


class AcknowledgementOut(Reply):
    """A message that a clinician must acknowledge, or did.

    `causes` are codes, such as `chest-pain`, `marked` (by its author) or `unscreened`; null for who takes no part.
    `why` are the words of who raised it (`raised-by-team`); null where a message did, and for who takes no part.
    """

    conversation_id: str
    message_id: str
    priority: Priority
    causes: list[str] | None
    set_by: str
    set_at: datetime
    acknowledged_by: str | None
    acknowledged_at: datetime | None
    lowered: LoweringOut | None
    why: str | None


class AcknowledgementList(Reply):
    """What waits for a clinician: the most urgent first, then the oldest."""

    items: list[AcknowledgementOut]
    next_cursor: str | None


class DeliveryOut(Reply):
    """How far the message reached: any other member, and the copy at the provider."""

    state: DeliveryState
    provider: ProviderState


class MessageOut(Reply):
    """A message; `body` is null once it was retracted, and once its time on record is over (`expired`).

    `onBehalfOf` stands there only where a proxy wrote for the patient it names.
    `card` stands there only with a message of kind `card`: what it brought into the thread, as it stands today.
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
    body_state: Literal["unavailable", "altered", "expired"] | UnsetType = UNSET
    card: CardOut | UnsetType = UNSET


class MessageList(Reply):
    """Messages, ascending by `seq`. `nextCursor` is null: pages are asked for by `seq`."""

    items: list[MessageOut]
    next_cursor: None
