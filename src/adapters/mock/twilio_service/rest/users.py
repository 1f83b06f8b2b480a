"""Users, and their conversations as they have them."""

from typing import Any

from adapters.mock.twilio_service.acts.participants import ParticipantChange, remove_participant, update_participant
from adapters.mock.twilio_service.acts.users import create_user, delete_user, update_user
from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import QUIET
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.state.conversation import Conversation, Participant
from adapters.mock.twilio_service.state.service import User

LARGEST = 50


async def create(call: Call) -> dict[str, Any]:
    """Make one."""
    identity = call.form.required("Identity")
    user = create_user(call.stage, call.service, identity, _given(call), call.origin)
    return shapes.user(call.scope, user, alone=True)


async def fetch(call: Call) -> dict[str, Any]:
    """Show one, by SID or identity."""
    return shapes.user(call.scope, _user(call), alone=True)


async def update(call: Call) -> dict[str, Any]:
    """Change one."""
    user = _user(call)
    await update_user(call.stage, call.service, user, _given(call), call.origin)
    return shapes.user(call.scope, user, alone=True)


async def delete(call: Call) -> None:
    """Forget one."""
    delete_user(call.service, _user(call))


async def listing(call: Call) -> dict[str, Any]:
    """List them."""
    everybody = call.service.users.values()
    return page(call, "users", everybody, lambda one: shapes.user(call.scope, one, alone=False), largest=LARGEST)


async def conversations(call: Call) -> dict[str, Any]:
    """The conversations a user is in."""
    user = _user(call)

    def shape(one: Conversation) -> dict[str, Any]:
        return shapes.user_conversation(call.scope, user, one, one.participant(user.identity))

    return page(call, "conversations", call.service.conversations_of(user.identity), shape, largest=LARGEST)


async def fetch_conversation(call: Call) -> dict[str, Any]:
    """One conversation as a user has it."""
    user, where, member = _membership(call)
    return shapes.user_conversation(call.scope, user, where, member)


async def update_conversation(call: Call) -> dict[str, Any]:
    """Change how a user has it: how far they read, whether they are notified."""
    user, where, member = _membership(call)
    change = ParticipantChange(
        read_index=call.form.number("LastReadMessageIndex"),
        read_at=call.form.instant("LastReadTimestamp"),
        notification_level=call.form.choice("NotificationLevel", ("default", "muted")),
    )
    await update_participant(call.stage, call.service, where, member, change, QUIET)
    return shapes.user_conversation(call.scope, user, where, member)


async def delete_conversation(call: Call) -> None:
    """Let a user leave it."""
    _, where, member = _membership(call)
    await remove_participant(call.stage, call.service, where, member, QUIET)


def _user(call: Call) -> User:
    return call.service.user(call.path["user"])


def _membership(call: Call) -> tuple[User, Conversation, Participant]:
    user, where = _user(call), call.conversation
    member = where.member(user.identity)
    if member is None:
        raise Refused(Error.NOT_FOUND)
    return user, where, member


def _given(call: Call) -> dict[str, Any]:
    role = call.form.sid("RoleSid", "RL")
    return given(
        friendly_name=call.form.optional("FriendlyName"),
        attributes=call.form.text("Attributes"),
        role=KEEP if role is None else role,
    )
