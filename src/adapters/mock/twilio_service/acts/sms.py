"""What comes in by SMS: into the conversation its sender is in, or into a new one where the address makes one."""

from adapters.mock.twilio_service.acts.conversations import ConversationChange, create_conversation
from adapters.mock.twilio_service.acts.messages import Draft, add_message
from adapters.mock.twilio_service.acts.participants import ParticipantChange, add_participant
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.state.account import AddressConfiguration
from adapters.mock.twilio_service.state.conversation import Conversation, Message, ScopedWebhook
from adapters.mock.twilio_service.state.service import ChatService

SMS = Origin("SMS")


async def receive_sms(stage: Stage, sender: str, to: str, body: str) -> Message:
    """Take a message from `sender` to `to`; raises `Refused` where nobody waits for it."""
    for service in stage.account.services.values():
        known = next((one for one in service.conversations.values() if _joins(one, sender, to)), None)
        if known is not None:
            return await _add(stage, service, known, sender, body)
    configuration = stage.account.address(to)
    if configuration is None or not configuration.enabled:
        raise Refused(Error.PARTICIPANT_NOT_FOUND)
    service = stage.account.service(configuration.service or stage.account.default_service)
    conversation = await _begin(stage, service, configuration, sender)
    return await _add(stage, service, conversation, sender, body)


async def _add(stage: Stage, service: ChatService, where: Conversation, sender: str, body: str) -> Message:
    return await add_message(stage, service, where, Draft(author=sender, body=body), SMS)


async def _begin(stage: Stage, service: ChatService, configuration: AddressConfiguration, sender: str) -> Conversation:
    conversation = await create_conversation(stage, service, ConversationChange(), SMS)
    if configuration.way == "webhook" and configuration.webhook_url:
        now = stage.now()
        webhook = ScopedWebhook(
            sid=stage.sids.new("WH"),
            ordinal=stage.ordinal(),
            target="webhook",
            created=now,
            updated=now,
            url=configuration.webhook_url,
            method=configuration.webhook_method.upper(),
            filters=configuration.webhook_filters,
        )
        conversation.webhooks[webhook.sid] = webhook
    binding: dict[str, str | None] = {"type": "sms", "address": sender, "proxy_address": configuration.address}
    await add_participant(stage, service, conversation, ParticipantChange(binding=binding), SMS)
    return conversation


def _joins(conversation: Conversation, sender: str, to: str) -> bool:
    """Whether an open conversation has that sender, reached from that address."""
    member = conversation.at_address(sender) if conversation.counts else None
    return member is not None and (member.binding or {}).get("proxy_address") == to
