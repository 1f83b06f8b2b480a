"""Messages: written, changed, removed, and what became of them on their way."""

from datetime import datetime
from string import Template
from typing import Any

from attrs import evolve, field, frozen

from adapters.mock.twilio_service import limits, values
from adapters.mock.twilio_service.acts.conversations import require_open
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.acts.timers import change_state, rewind
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.hooks.parameters import of_delivery, of_message, of_message_to_come
from adapters.mock.twilio_service.state.conversation import Conversation, MediaFile, Message, Receipt, State
from adapters.mock.twilio_service.state.service import ChatService, Push

SYSTEM = "system"
PUSHED = ("apn", "fcm", "gcm")
STATUSES = ("sent", "delivered", "read", "failed", "undelivered")
CHANGEABLE = ("author", "body", "attributes")
"""What a request or a pre-action webhook may change."""


@frozen(kw_only=True)
class Draft:
    """A message before it has an index."""

    author: str = field(default=SYSTEM, repr=False)
    body: str | None = field(default=None, repr=False)
    attributes: str = field(default="{}", repr=False)
    media: tuple[MediaFile, ...] = ()
    created: datetime | None = None
    updated: datetime | None = None
    content_sid: str | None = None

    def check(self) -> None:
        """Raise `Refused` for what no message may be."""
        values.name(self.author)
        values.body(self.body or "")
        values.attributes(self.attributes, limits.SMALL_ATTRIBUTES_BYTES)
        if any(file.message is not None for file in self.media):
            raise Refused(Error.MEDIA_ATTACHED)


async def add_message(
    stage: Stage, service: ChatService, conversation: Conversation, draft: Draft, origin: Origin
) -> Message:
    """Take a message into a conversation; one that was inactive wakes up. Raises `Refused`."""
    draft.check()
    require_open(conversation)
    parameters = of_message_to_come(
        conversation,
        author=draft.author,
        body=draft.body,
        attributes=draft.attributes,
        participant=_author_sid(conversation, draft.author),
        files=draft.media,
    )
    changes = await stage.hooks.before(service, "onMessageAdd", parameters, origin)
    draft = evolve(draft, **_texts(changes))
    draft.check()
    require_open(conversation)
    message = Message(
        sid=stage.sids.new("IM"),
        index=stage.next_index(conversation),
        author=draft.author,
        body=draft.body,
        attributes=draft.attributes,
        participant=_author_sid(conversation, draft.author),
        created=draft.created or stage.now(),
        updated=draft.updated,
        content_sid=draft.content_sid,
        media=draft.media,
    )
    for file in draft.media:
        file.conversation, file.message, file.author = conversation.sid, message.sid, draft.author
    conversation.messages[message.sid] = message
    _send_on(stage, conversation, message)
    _push(service, conversation, message)
    if conversation.state is State.INACTIVE:
        change_state(stage, service, conversation, State.ACTIVE, reason="EVENT", origin=origin)
    rewind(stage, service, conversation)
    added = of_message(conversation, message, with_dates=False)
    stage.hooks.after(service, conversation, "onMessageAdded", added, origin)
    return message


async def update_message(
    stage: Stage,
    service: ChatService,
    conversation: Conversation,
    message: Message,
    given: dict[str, Any],
    origin: Origin,
) -> None:
    """Change a message; its index stays. Raises `Refused`."""
    _draft_of(message, given).check()
    require_open(conversation)
    parameters = of_message(conversation, message) | _as_parameters(given)
    changes = await stage.hooks.before(service, "onMessageUpdate", parameters, origin)
    given = {**given, **_texts(changes)}
    _draft_of(message, given).check()
    require_open(conversation)
    conversation.message(message.sid)
    for name, value in {"updated": stage.now(), **given}.items():
        setattr(message, name, value)
    message.participant = _author_sid(conversation, message.author)
    stage.hooks.after(service, conversation, "onMessageUpdated", of_message(conversation, message), origin)


async def remove_message(
    stage: Stage, service: ChatService, conversation: Conversation, message: Message, origin: Origin
) -> None:
    """Remove a message; its index is not given again. Its files stay."""
    require_open(conversation)
    await stage.hooks.before(service, "onMessageRemove", of_message(conversation, message), origin)
    if conversation.messages.pop(message.sid, None) is None:
        raise Refused(Error.NOT_FOUND)
    removed = of_message(conversation, message, removed=stage.now())
    stage.hooks.after(service, conversation, "onMessageRemoved", removed, origin)


def advance_receipt(
    stage: Stage,
    service: ChatService,
    conversation: Conversation,
    message: Message,
    participant: str,
    status: str,
    error_code: int = 0,
) -> Receipt:
    """Tell how far a message came to somebody by SMS or the like; raises `Refused`."""
    receipt = next((one for one in message.receipts.values() if one.participant == participant), None)
    if receipt is None or status not in STATUSES:
        raise Refused(Error.NOT_FOUND if receipt is None else Error.INVALID_PARAMETER)
    receipt.status, receipt.error_code, receipt.updated = status, error_code, stage.now()
    parameters = of_delivery(service, conversation, message, receipt)
    stage.hooks.after(service, conversation, "onDeliveryUpdated", parameters, Origin("SMS"))
    return receipt


def _send_on(stage: Stage, conversation: Conversation, message: Message) -> None:
    """Participants by SMS and the like get the message through another channel, with a receipt."""
    for one in conversation.participants.values():
        if one.identity is None and one.sid != message.participant:
            receipt = Receipt(
                sid=stage.sids.new("DY"),
                ordinal=stage.ordinal(),
                participant=one.sid,
                channel_message=stage.sids.new("SM"),
                status="sent",
                created=stage.now(),
                updated=stage.now(),
            )
            message.receipts[receipt.sid] = receipt


def _push(service: ChatService, conversation: Conversation, message: Message) -> None:
    """Devices of who takes part by chat are told, in the service's words; not the author's, nor where it is muted."""
    notice = service.settings.notifications.notices["with_media" if message.media else "new_message"]
    if not notice.enabled:
        return
    owners = {one.identity for one in service.bindings.values() if one.kind in PUSHED}
    where, words = conversation.unique_name or "", message.body or ""
    text = Template(notice.template).safe_substitute(PARTICIPANT=message.author, MESSAGE=words, CONVERSATION=where)
    for one in conversation.participants.values():
        rings = one.identity in owners and one.notification_level == "default" and one.identity != message.author
        if one.identity is not None and rings:
            service.pushes.append(Push(identity=one.identity, text=text))


def _author_sid(conversation: Conversation, author: str) -> str | None:
    member = conversation.member(author) or conversation.at_address(author)
    return member.sid if member else None


def _draft_of(message: Message, given: dict[str, Any]) -> Draft:
    texts = {name: given.get(name, getattr(message, name)) for name in CHANGEABLE}
    return Draft(**texts)


def _as_parameters(given: dict[str, Any]) -> dict[str, str]:
    return {name.capitalize(): given[name] or "" for name in CHANGEABLE if name in given}


def _texts(changes: dict[str, Any]) -> dict[str, Any]:
    """What a pre-action webhook changes; an invalid value comes back to the caller as an error."""
    wanted = {name: changes[name] for name in CHANGEABLE if name in changes}
    if not all(isinstance(value, str) for value in wanted.values()):
        raise Refused(Error.INVALID_PARAMETER)
    return wanted
