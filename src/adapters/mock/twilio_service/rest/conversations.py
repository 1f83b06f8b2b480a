"""Conversations."""

import json
from datetime import timedelta
from typing import Any

from adapters.mock.twilio_service import limits, values
from adapters.mock.twilio_service.acts.conversations import (
    ConversationChange,
    create_conversation,
    delete_conversation,
    update_conversation,
)
from adapters.mock.twilio_service.acts.participants import ParticipantChange, add_participant
from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.form import Form
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.state.conversation import Conversation, State

LARGEST = 100
SETTING_UP = timedelta(seconds=1)
"""How long a conversation made with its participants stays `initializing`; the length is assumed."""


async def create(call: Call) -> dict[str, Any]:
    """Make one."""
    conversation = await create_conversation(call.stage, call.service, _change(call.form), call.origin)
    return shapes.conversation(call.scope, conversation)


async def fetch(call: Call) -> dict[str, Any]:
    """Show one."""
    return shapes.conversation(call.scope, call.conversation)


async def update(call: Call) -> dict[str, Any]:
    """Change one."""
    conversation = call.conversation
    await update_conversation(call.stage, call.service, conversation, _change(call.form), call.origin)
    return shapes.conversation(call.scope, conversation)


async def delete(call: Call) -> None:
    """Delete one."""
    await delete_conversation(call.stage, call.service, call.conversation, call.origin)


async def listing(call: Call) -> dict[str, Any]:
    """List them, by days of their making (both included) and by state."""
    start, end = call.query.text("StartDate"), call.query.text("EndDate")
    state = call.query.choice("State", State)

    def wanted(one: Conversation) -> bool:
        day = one.created.date().isoformat()
        return (
            (start is KEEP or day >= start[:10])
            and (end is KEEP or day <= end[:10])
            and (state is KEEP or one.state.value == state)
        )

    found = [one for one in call.service.conversations.values() if wanted(one)]
    return page(call, "conversations", found, lambda one: shapes.conversation(call.scope, one), largest=LARGEST)


async def create_with_participants(call: Call) -> dict[str, Any]:
    """Make one with 3 to 10 participants at once. It can not be changed until it is set up."""
    people = [_person(text) for text in _given_people(call.form)]
    conversation = await create_conversation(call.stage, call.service, _change(call.form), call.origin)
    try:
        for one in people:
            await add_participant(call.stage, call.service, conversation, one, call.origin)
    except Refused:
        call.service.remove(conversation)
        raise
    conversation.state = State.INITIALIZING
    conversation.becomes_active = call.stage.now() + SETTING_UP
    call.stage.remind(conversation.becomes_active, call.service, conversation)
    shape = shapes.conversation(call.scope, conversation)
    return shape


def _given_people(form: Form) -> tuple[str, ...]:
    people: tuple[str, ...] = form.many("Participant")
    if people is KEEP or len(people) not in limits.WITH_PARTICIPANTS:
        raise Refused(Error.INVALID_PARAMETER)
    return people


def _person(text: str) -> ParticipantChange:
    try:
        content = json.loads(text)
        binding = content.get("messaging_binding", KEEP)
        if binding is not KEEP:
            binding = _sms(str(binding["address"]), binding.get("proxy_address"))
        return ParticipantChange(identity=content.get("identity", KEEP), binding=binding)
    except (ValueError, AttributeError, KeyError, TypeError):
        raise Refused(Error.INVALID_PARAMETER) from None


def _sms(address: str, proxy: str | None) -> dict[str, str | None]:
    return {"type": "sms", "address": address, "proxy_address": proxy}


def _change(form: Form) -> ConversationChange:
    state = form.choice("State", [one.value for one in State if one is not State.INITIALIZING])
    email = given(address=form.text("Bindings.Email.Address"), name=form.text("Bindings.Email.Name"))
    return ConversationChange(
        friendly_name=form.optional("FriendlyName"),
        unique_name=form.optional("UniqueName"),
        attributes=form.text("Attributes"),
        state=KEEP if state is KEEP else State(state),
        messaging_service=form.sid("MessagingServiceSid", "MG"),
        email=email or KEEP,
        inactive_after=_timer(form, "Timers.Inactive", limits.INACTIVE_TIMER, Error.INACTIVE_TIMER_TOO_SHORT),
        closed_after=_timer(form, "Timers.Closed", limits.CLOSED_TIMER, Error.CLOSED_TIMER_TOO_SHORT),
        created=form.instant("DateCreated"),
        updated=form.instant("DateUpdated"),
    )


def _timer(form: Form, name: str, at_least: timedelta, otherwise: Error) -> Any:
    text = form.text(name)
    return KEEP if text is KEEP else values.duration(text, at_least, otherwise)
