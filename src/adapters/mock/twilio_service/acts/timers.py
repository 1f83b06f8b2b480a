"""Conversations that fall asleep, close, or wake up by themselves (fact sheet, section 4)."""

from datetime import datetime

from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.hooks.dispatch import TIMER, Origin
from adapters.mock.twilio_service.hooks.parameters import of_state
from adapters.mock.twilio_service.state.conversation import Conversation, State
from adapters.mock.twilio_service.state.service import ChatService


def rewind(stage: Stage, service: ChatService, conversation: Conversation) -> None:
    """Start the timers anew: something happened."""
    now, awake = stage.now(), conversation.state is State.ACTIVE
    inactive = now + conversation.inactive_after if conversation.inactive_after and awake else None
    closed = now + conversation.closed_after if conversation.closed_after and conversation.counts else None
    conversation.becomes_inactive, conversation.becomes_closed = inactive, closed
    for due in (inactive, closed):
        if due is not None:
            stage.remind(due, service, conversation)


def pass_time(stage: Stage) -> None:
    """Do all that has become due."""
    while (due := stage.next_due()) is not None:
        at, _, service, conversation = due
        _look_at(stage, service, conversation, at)


def change_state(
    stage: Stage,
    service: ChatService,
    conversation: Conversation,
    state: State,
    *,
    reason: str,
    origin: Origin,
    at: datetime | None = None,
) -> None:
    """Bring a conversation into a state and tell of it."""
    came_from, conversation.state = conversation.state, state
    if came_from is state:
        return
    moment = at or stage.now()
    conversation.updated = moment
    parameters = of_state(service, conversation, came_from.value, reason, moment)
    stage.hooks.after(service, conversation, "onConversationStateUpdated", parameters, origin)


def _look_at(stage: Stage, service: ChatService, conversation: Conversation, at: datetime) -> None:
    if conversation.sid not in service.conversations:
        return
    if conversation.state is State.INITIALIZING and at == conversation.becomes_active:
        conversation.state, conversation.becomes_active = State.ACTIVE, None
        rewind(stage, service, conversation)
    elif conversation.state is State.ACTIVE and at == conversation.becomes_inactive:
        conversation.becomes_inactive = None
        change_state(stage, service, conversation, State.INACTIVE, reason="TIMER", origin=TIMER, at=at)
    elif conversation.counts and at == conversation.becomes_closed:
        conversation.becomes_inactive = conversation.becomes_closed = None
        change_state(stage, service, conversation, State.CLOSED, reason="TIMER", origin=TIMER, at=at)
