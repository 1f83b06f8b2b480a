"""How each thing looks in an answer."""

from datetime import datetime
from typing import Any

from adapters.mock.twilio_service.acts.participants import unread
from adapters.mock.twilio_service.rest.call import Scope
from adapters.mock.twilio_service.state.conversation import (
    Conversation,
    Message,
    Participant,
    Receipt,
    ScopedWebhook,
)
from adapters.mock.twilio_service.state.service import Role, User
from adapters.mock.twilio_service.values import whole_seconds

Shape = dict[str, Any]


def times(one: Any) -> Shape:
    """When it was made and changed."""
    updated: datetime | None = one.updated
    return {
        "date_created": whole_seconds(one.created),
        "date_updated": None if updated is None else whole_seconds(updated),
    }


def owner(scope: Scope, *, always: bool = False) -> Shape:
    """Whose it is. The short form does not name the service of what is inside a conversation."""
    shape = {"account_sid": scope.account.credentials.account_sid}
    return shape if scope.is_short and not always else shape | {"chat_service_sid": scope.service.sid}


def timers(conversation: Conversation) -> dict[str, str]:
    """When it will fall asleep and close."""
    dues = {"date_inactive": conversation.becomes_inactive, "date_closed": conversation.becomes_closed}
    return {name: whole_seconds(due) for name, due in dues.items() if due is not None}


def conversation(scope: Scope, one: Conversation) -> Shape:
    """A conversation."""
    return {
        **owner(scope, always=True),
        "sid": one.sid,
        "messaging_service_sid": one.messaging_service,
        "friendly_name": one.friendly_name,
        "unique_name": one.unique_name,
        "attributes": one.attributes,
        "state": one.state.value,
        **times(one),
        "timers": timers(one),
        "bindings": {"email": one.email} if one.email else {},
        "url": scope.url("Conversations", one.sid),
        "links": {
            name.lower(): scope.url("Conversations", one.sid, name) for name in ("Participants", "Messages", "Webhooks")
        },
    }


def participant(scope: Scope, where: Conversation, one: Participant) -> Shape:
    """A participant."""
    return {
        **owner(scope),
        "conversation_sid": where.sid,
        "sid": one.sid,
        "identity": one.identity,
        "attributes": one.attributes,
        "messaging_binding": one.binding,
        "role_sid": one.role,
        **times(one),
        "url": scope.url("Conversations", where.sid, "Participants", one.sid),
        "last_read_message_index": one.read_index,
        "last_read_timestamp": None if one.read_at is None else whole_seconds(one.read_at),
    }


def message(scope: Scope, where: Conversation, one: Message) -> Shape:
    """A message."""
    here = ("Conversations", where.sid, "Messages", one.sid)
    return {
        **owner(scope),
        "conversation_sid": where.sid,
        "sid": one.sid,
        "index": one.index,
        "author": one.author,
        "body": one.body,
        "media": [_file(file) for file in one.media] or None,
        "attributes": one.attributes,
        "participant_sid": one.participant,
        **times(one),
        "url": scope.url(*here),
        "delivery": _delivery(one),
        "links": {"delivery_receipts": scope.url(*here, "Receipts")},
        "content_sid": one.content_sid,
    }


def receipt(scope: Scope, where: Conversation, of: Message, one: Receipt) -> Shape:
    """A delivery receipt."""
    return {
        **owner(scope),
        "conversation_sid": where.sid,
        "message_sid": of.sid,
        "sid": one.sid,
        "channel_message_sid": one.channel_message,
        "participant_sid": one.participant,
        "status": one.status,
        "error_code": one.error_code,
        **times(one),
        "url": scope.url("Conversations", where.sid, "Messages", of.sid, "Receipts", one.sid),
    }


def webhook(scope: Scope, where: Conversation, one: ScopedWebhook) -> Shape:
    """A webhook of a conversation."""
    if one.target == "studio":
        configuration: Shape = {"flow_sid": one.flow}
    else:
        listed = {"triggers": one.triggers} if one.target == "trigger" else {"filters": one.filters}
        configuration = {"url": one.url, "method": one.method, **{name: list(words) for name, words in listed.items()}}
    return {
        **owner(scope),
        "conversation_sid": where.sid,
        "sid": one.sid,
        "target": one.target,
        "configuration": configuration,
        **times(one),
        "url": scope.url("Conversations", where.sid, "Webhooks", one.sid),
    }


def user(scope: Scope, one: User, *, alone: bool) -> Shape:
    """A user. Only a user fetched alone tells whether they are there."""
    tells = alone and scope.service.settings.reachability
    notifiable = any(binding.identity == one.identity for binding in scope.service.bindings.values())
    return {
        **owner(scope, always=True),
        "sid": one.sid,
        "role_sid": one.role,
        "identity": one.identity,
        "friendly_name": one.friendly_name,
        "attributes": one.attributes,
        "is_online": one.online if tells else None,
        "is_notifiable": notifiable if tells else None,
        **times(one),
        "url": scope.url("Users", one.sid),
        "links": {"user_conversations": scope.url("Users", one.sid, "Conversations")},
    }


def user_conversation(scope: Scope, of: User, one: Conversation, member: Participant) -> Shape:
    """A conversation as one of its users has it."""
    return {
        **owner(scope, always=True),
        "conversation_sid": one.sid,
        "unread_messages_count": unread(one, member),
        "last_read_message_index": member.read_index,
        "participant_sid": member.sid,
        "user_sid": of.sid,
        "friendly_name": one.friendly_name,
        "conversation_state": one.state.value,
        "timers": timers(one),
        "attributes": one.attributes,
        **times(one),
        "created_by": one.created_by,
        "notification_level": member.notification_level,
        "unique_name": one.unique_name,
        "url": scope.url("Users", of.sid, "Conversations", one.sid),
        "links": _places(scope, one, member),
    }


def participant_conversation(scope: Scope, one: Conversation, member: Participant) -> Shape:
    """A conversation as a look-up by participant finds it."""
    who = scope.service.user_of(member.identity) if member.identity else None
    return {
        **owner(scope, always=True),
        "participant_sid": member.sid,
        "participant_user_sid": who.sid if who else None,
        "participant_identity": member.identity,
        "participant_messaging_binding": member.binding,
        "conversation_sid": one.sid,
        "conversation_unique_name": one.unique_name,
        "conversation_friendly_name": one.friendly_name,
        "conversation_attributes": one.attributes,
        **{f"conversation_{name}": time for name, time in times(one).items()},
        "conversation_created_by": one.created_by,
        "conversation_state": one.state.value,
        "conversation_timers": timers(one),
        "links": _places(scope, one, member),
    }


def role(scope: Scope, one: Role) -> Shape:
    """A role."""
    return {
        **owner(scope, always=True),
        "sid": one.sid,
        "friendly_name": one.name,
        "type": one.kind,
        "permissions": list(one.permissions),
        **times(one),
        "url": scope.url("Roles", one.sid),
    }


def _places(scope: Scope, one: Conversation, member: Participant) -> dict[str, str]:
    return {
        "participant": scope.url("Conversations", one.sid, "Participants", member.sid),
        "conversation": scope.url("Conversations", one.sid),
    }


def _file(file: Any) -> Shape:
    return {
        "sid": file.sid,
        "content_type": file.content_type,
        "filename": file.filename,
        "size": len(file.content),
        "category": "media",
    }


def _delivery(one: Message) -> Shape | None:
    """How far all receipts together are; nobody by SMS or the like, no summary."""
    total = len(one.receipts)
    if not total:
        return None
    reached = {"sent": 0, "delivered": 0, "read": 0, "failed": 0, "undelivered": 0}
    steps = {"sent": ("sent",), "delivered": ("sent", "delivered"), "read": ("sent", "delivered", "read")}
    for each in one.receipts.values():
        for step in steps.get(each.status, (each.status,)):
            reached[step] += 1
    words = {step: "none" if not count else "all" if count == total else "some" for step, count in reached.items()}
    return {"total": total, **words}
