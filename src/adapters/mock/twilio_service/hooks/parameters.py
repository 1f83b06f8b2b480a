"""The parameters of each kind of webhook (fact sheet, section 8). A value that is not there is left out."""

import json
from collections.abc import Mapping
from datetime import datetime

from adapters.mock.twilio_service.state.conversation import Conversation, MediaFile, Message, Participant, Receipt
from adapters.mock.twilio_service.state.service import ChatService, User
from adapters.mock.twilio_service.values import milliseconds

Parameters = dict[str, str]


def of_message(
    conversation: Conversation, message: Message, *, with_dates: bool = True, removed: datetime | None = None
) -> Parameters:
    """onMessage…: a message that is, or was."""
    return _given(
        ConversationSid=conversation.sid,
        MessageSid=message.sid,
        MessagingServiceSid=conversation.messaging_service,
        Index=str(message.index),
        DateCreated=_time(message.created),
        DateUpdated=_time(message.updated) if with_dates else None,
        DateRemoved=_time(removed),
        Body=message.body or "",
        Author=message.author,
        ParticipantSid=message.participant,
        Attributes=message.attributes,
        Media=media(message.media),
    )


def of_message_to_come(
    conversation: Conversation,
    *,
    author: str,
    body: str | None,
    attributes: str,
    participant: str | None,
    files: tuple[MediaFile, ...],
) -> Parameters:
    """onMessageAdd: a message before it is."""
    return _given(
        ConversationSid=conversation.sid,
        Body=body or "",
        Author=author,
        ParticipantSid=participant,
        Attributes=attributes,
        Media=media(files),
    )


def media(files: tuple[MediaFile, ...]) -> str | None:
    """The files of a message as JSON in a text."""
    if not files:
        return None
    return json.dumps(
        [
            {"Sid": file.sid, "ContentType": file.content_type, "Filename": file.filename, "Size": len(file.content)}
            for file in files
        ]
    )


def of_conversation(
    service: ChatService, conversation: Conversation, *, exists: bool = True, removed: datetime | None = None
) -> Parameters:
    """onConversation…: a conversation that is, was, or (without SID and dates) is to come."""
    return _given(
        ConversationSid=conversation.sid if exists else None,
        DateCreated=_time(conversation.created) if exists else None,
        DateUpdated=_time(conversation.updated) if exists else None,
        DateRemoved=_time(removed),
        FriendlyName=conversation.friendly_name,
        UniqueName=conversation.unique_name,
        Attributes=conversation.attributes,
        ChatServiceSid=service.sid,
        MessagingServiceSid=conversation.messaging_service,
        State=conversation.state.value,
    )


def of_state(service: ChatService, conversation: Conversation, came_from: str, reason: str, at: datetime) -> Parameters:
    """onConversationStateUpdated."""
    return _given(
        ConversationSid=conversation.sid,
        ChatServiceSid=service.sid,
        StateUpdated=_time(at),
        StateFrom=came_from,
        StateTo=conversation.state.value,
        Reason=reason,
        MessagingServiceSid=conversation.messaging_service,
    )


def of_participant(
    conversation: Conversation,
    participant: Participant,
    *,
    exists: bool = True,
    after: bool = True,
    removed: datetime | None = None,
) -> Parameters:
    """onParticipant…: `exists` tells SID and dates, `after` what only a post-action event tells."""
    binding = participant.binding or {}
    names = {
        "Type": "type",
        "Address": "address",
        "ProxyAddress": "proxy_address",
        "ProjectedAddress": "projected_address",
    }
    read = participant.read_index if after and exists else None
    return _given(
        ConversationSid=conversation.sid,
        ParticipantSid=participant.sid if exists else None,
        DateCreated=_time(participant.created) if exists else None,
        DateUpdated=_time(participant.updated) if exists else None,
        DateRemoved=_time(removed),
        Identity=participant.identity,
        RoleSid=participant.role,
        Attributes=participant.attributes,
        LastReadMessageIndex=None if read is None else str(read),
        **{f"MessagingBinding.{ours}": binding.get(theirs) for ours, theirs in names.items()},
    )


def of_user(service: ChatService, user: User, *, presence: bool = False) -> Parameters:
    """onUser…: with presence where the event tells it, whatever has changed."""
    notifiable = any(one.identity == user.identity for one in service.bindings.values())
    return _given(
        ChatServiceSid=service.sid,
        UserSid=user.sid,
        DateCreated=_time(user.created),
        DateUpdated=_time(user.updated),
        Identity=user.identity,
        RoleSid=user.role,
        Attributes=user.attributes,
        FriendlyName=user.friendly_name,
        isOnline=_flag(user.online) if presence else None,
        isNotifiable=_flag(notifiable) if presence else None,
    )


def of_delivery(service: ChatService, conversation: Conversation, message: Message, receipt: Receipt) -> Parameters:
    """onDeliveryUpdated."""
    return _given(
        ConversationSid=conversation.sid,
        ChatServiceSid=service.sid,
        MessageSid=message.sid,
        DeliveryReceiptSid=receipt.sid,
        ChannelMessageSid=receipt.channel_message,
        ParticipantSid=receipt.participant,
        Status=receipt.status,
        ErrorCode=str(receipt.error_code),
        DateCreated=_time(receipt.created),
        DateUpdated=_time(receipt.updated),
    )


def common(account_sid: str, event: str, source: str, identity: str | None, service: ChatService) -> Parameters:
    """What every webhook says."""
    return _given(
        AccountSid=account_sid,
        EventType=event,
        Source=source,
        ClientIdentity=identity,
        ChatServiceSid=service.sid,
        RetryCount="0",
    )


def _given(**parameters: str | None) -> Parameters:
    return {name: value for name, value in parameters.items() if value is not None}


def _time(time: datetime | None) -> str | None:
    return None if time is None else milliseconds(time)


def _flag(value: bool) -> str:
    return "true" if value else "false"


def without(parameters: Mapping[str, str], *names: str) -> Parameters:
    """The same without some."""
    return {name: value for name, value in parameters.items() if name not in names}
