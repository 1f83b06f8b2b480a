"""Making, changing and deleting conversations."""

from datetime import datetime, timedelta
from typing import Any

from attrs import field, frozen

from adapters.mock.twilio_service import limits, values
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.acts.timers import change_state, rewind
from adapters.mock.twilio_service.changes import KEEP, apply
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.hooks.parameters import of_conversation
from adapters.mock.twilio_service.sids import is_sid
from adapters.mock.twilio_service.state.conversation import Conversation, State
from adapters.mock.twilio_service.state.service import ChatService


@frozen(kw_only=True)
class ConversationChange:
    """What a request says of a conversation; what it does not say stays."""

    friendly_name: str | None = field(default=KEEP, repr=False)
    unique_name: str | None = KEEP
    attributes: str = field(default=KEEP, repr=False)
    state: State = KEEP
    messaging_service: str | None = KEEP
    email: dict[str, str] = field(default=KEEP, repr=False)
    inactive_after: timedelta | None = KEEP
    closed_after: timedelta | None = KEEP
    created: datetime = KEEP
    updated: datetime = KEEP

    def check(self) -> None:
        """Raise `Refused` for a name or attributes that no conversation may have."""
        if self.unique_name is not KEEP and self.unique_name:
            values.name(self.unique_name)
            if is_sid(self.unique_name, "CH"):
                raise Refused(Error.UNIQUE_NAME_LIKE_SID)
        if self.friendly_name is not KEEP and self.friendly_name:
            values.name(self.friendly_name)
        if self.attributes is not KEEP:
            values.attributes(self.attributes, limits.CONVERSATION_ATTRIBUTES_BYTES)

    @property
    def sets_timers(self) -> bool:
        """Whether a timer is given."""
        return self.inactive_after is not KEEP or self.closed_after is not KEEP


async def create_conversation(
    stage: Stage, service: ChatService, change: ConversationChange, origin: Origin
) -> Conversation:
    """Make a conversation; raises `Refused`."""
    change.check()
    if change.state is State.CLOSED:
        raise Refused(Error.MADE_CLOSED)
    if change.sets_timers and change.state is KEEP:
        raise Refused(Error.TIMERS_WITHOUT_STATE)
    now = stage.now()
    conversation = Conversation(
        sid=stage.sids.new("CH"),
        ordinal=stage.ordinal(),
        created=now,
        updated=now,
        created_by=origin.identity or "system",
        messaging_service=stage.account.default_messaging_service,
        **_account_timers(stage),
    )
    apply(change, conversation)
    parameters = of_conversation(service, conversation, exists=False)
    _take_over(conversation, await stage.hooks.before(service, "onConversationAdd", parameters, origin))
    if conversation.unique_name:
        service.require_free(conversation.unique_name)
    service.add(conversation)
    rewind(stage, service, conversation)
    stage.hooks.after(service, conversation, "onConversationAdded", of_conversation(service, conversation), origin)
    return conversation


async def update_conversation(
    stage: Stage, service: ChatService, conversation: Conversation, change: ConversationChange, origin: Origin
) -> None:
    """Change a conversation; raises `Refused`, for a closed one always."""
    change.check()
    require_open(conversation)
    if change.unique_name is not KEEP and change.unique_name:
        service.require_free(change.unique_name, besides=conversation)
    parameters = of_conversation(service, conversation)
    changes = await stage.hooks.before(service, "onConversationUpdate", parameters, origin)
    require_open(conversation)
    conversation.updated = stage.now()
    apply(change, conversation, besides=("state", "unique_name"))
    if change.unique_name is not KEEP:
        service.rename(conversation, change.unique_name or None)
    _take_over(conversation, changes)
    if change.state is not KEEP:
        change_state(stage, service, conversation, change.state, reason="API", origin=origin)
    rewind(stage, service, conversation)
    stage.hooks.after(service, conversation, "onConversationUpdated", of_conversation(service, conversation), origin)


async def delete_conversation(stage: Stage, service: ChatService, conversation: Conversation, origin: Origin) -> None:
    """Delete a conversation with all that is in it."""
    await stage.hooks.before(service, "onConversationRemove", of_conversation(service, conversation), origin)
    service.conversation(conversation.sid)
    parameters = of_conversation(service, conversation, removed=stage.now())
    service.remove(conversation)
    stage.hooks.after(service, conversation, "onConversationRemoved", parameters, origin)


def require_open(conversation: Conversation) -> None:
    """Raise `Refused` for a conversation that nothing can be changed in."""
    if conversation.state is State.CLOSED:
        raise Refused(Error.CONVERSATION_CLOSED)
    if conversation.state is State.INITIALIZING:
        raise Refused(Error.CONVERSATION_CHANGED)


def _account_timers(stage: Stage) -> dict[str, Any]:
    account = stage.account
    return {
        "inactive_after": values.duration(account.default_inactive_timer or "", timedelta(), Error.INVALID_PARAMETER),
        "closed_after": values.duration(account.default_closed_timer or "", timedelta(), Error.INVALID_PARAMETER),
    }


def _take_over(conversation: Conversation, changes: dict[str, Any]) -> None:
    """A pre-action webhook may change the friendly name, nothing else."""
    if "friendly_name" in changes:
        given = changes["friendly_name"]
        if not isinstance(given, str):
            raise Refused(Error.INVALID_PARAMETER)
        conversation.friendly_name = values.name(given)
