"""Participants of a conversation, and the look-up of the conversations of one."""

from typing import Any

from adapters.mock.twilio_service.acts.participants import (
    ParticipantChange,
    add_participant,
    remove_participant,
    update_participant,
)
from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.form import Form
from adapters.mock.twilio_service.rest.paging import page

LARGEST = 100
LARGEST_LOOK_UP = 50
_BINDING = ("Address", "ProxyAddress", "ProjectedAddress")


async def create(call: Call) -> dict[str, Any]:
    """Add one."""
    where = call.conversation
    change = _change(call.form)
    added = await add_participant(call.stage, call.service, where, change, call.origin)
    return shapes.participant(call.scope, where, added)


async def fetch(call: Call) -> dict[str, Any]:
    """Show one, by SID or identity."""
    where = call.conversation
    return shapes.participant(call.scope, where, where.participant(call.path["participant"]))


async def update(call: Call) -> dict[str, Any]:
    """Change one, their read horizon too."""
    where = call.conversation
    one = where.participant(call.path["participant"])
    change = _change(call.form, known=one.binding)
    await update_participant(call.stage, call.service, where, one, change, call.origin)
    return shapes.participant(call.scope, where, one)


async def delete(call: Call) -> None:
    """Take one out."""
    where = call.conversation
    one = where.participant(call.path["participant"])
    await remove_participant(call.stage, call.service, where, one, call.origin)


async def listing(call: Call) -> dict[str, Any]:
    """List them."""
    where = call.conversation
    everybody = where.participants.values()
    return page(
        call, "participants", everybody, lambda one: shapes.participant(call.scope, where, one), largest=LARGEST
    )


async def conversations_of(call: Call) -> dict[str, Any]:
    """The conversations that an identity or an address is in; one of the two has to be asked for."""
    identity, address = call.query.optional("Identity"), call.query.optional("Address")
    if identity is KEEP and address is KEEP:
        raise Refused(Error.INVALID_PARAMETER)
    if identity is KEEP:
        known = [(one, one.at_address(address)) for one in call.service.conversations.values()]
    else:
        known = [(one, one.member(identity)) for one in call.service.conversations_of(identity)]
    members = {conversation.sid: member for conversation, member in known if member is not None}
    return page(
        call,
        "conversations",
        [call.service.conversation(sid) for sid in members],
        lambda one: shapes.participant_conversation(call.scope, one, members[one.sid]),
        largest=LARGEST_LOOK_UP,
    )


def _change(form: Form, known: dict[str, str | None] | None = None) -> ParticipantChange:
    identity = form.optional("Identity")
    return ParticipantChange(
        identity=KEEP if identity is None else identity,
        binding=_binding(form, known),
        role=form.sid("RoleSid", "RL"),
        attributes=form.text("Attributes"),
        created=form.instant("DateCreated"),
        updated=form.instant("DateUpdated"),
        read_index=form.number("LastReadMessageIndex"),
        read_at=form.instant("LastReadTimestamp"),
    )


def _binding(form: Form, known: dict[str, str | None] | None) -> Any:
    found = {name: form.optional(f"MessagingBinding.{name}") for name in _BINDING}
    if all(value is KEEP for value in found.values()):
        return KEEP
    binding = dict(known or {"type": "sms", "address": None, "proxy_address": None})
    names = dict(zip(_BINDING, ("address", "proxy_address", "projected_address"), strict=True))
    binding.update({names[name]: value for name, value in found.items() if value is not KEEP})
    return binding
