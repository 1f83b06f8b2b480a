"""Who is in a conversation, and how far they have read."""

from datetime import datetime

from attrs import field, frozen

from adapters.mock.twilio_service import limits, values
from adapters.mock.twilio_service.acts.conversations import require_open
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.acts.users import create_user
from adapters.mock.twilio_service.changes import KEEP, apply
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.hooks.parameters import of_participant
from adapters.mock.twilio_service.state.conversation import Conversation, Participant
from adapters.mock.twilio_service.state.service import ChatService

Binding = dict[str, str | None]


@frozen(kw_only=True)
class ParticipantChange:
    """What a request says of a participant; what it does not say stays."""

    identity: str = field(default=KEEP, repr=False)
    binding: Binding = field(default=KEEP, repr=False)
    role: str = KEEP
    attributes: str = field(default=KEEP, repr=False)
    created: datetime = KEEP
    updated: datetime = KEEP
    read_index: int | None = KEEP
    read_at: datetime | None = KEEP
    notification_level: str = KEEP

    def check(self, service: ChatService) -> None:
        """Raise `Refused` for what no participant may have."""
        if self.identity is not KEEP:
            values.name(self.identity)
        if self.role is not KEEP:
            service.role(self.role)
        if self.attributes is not KEEP:
            values.attributes(self.attributes, limits.SMALL_ATTRIBUTES_BYTES)
        if self.read_index is not KEEP and self.read_index is not None and self.read_index < 0:
            raise Refused(Error.INVALID_PARAMETER)


async def add_participant(
    stage: Stage, service: ChatService, conversation: Conversation, change: ParticipantChange, origin: Origin
) -> Participant:
    """Add somebody; who comes by chat and has no user yet gets one. Raises `Refused`."""
    change.check(service)
    if change.identity is KEEP and change.binding is KEEP:
        raise Refused(Error.INVALID_PARAMETER)
    require_room(service, conversation, change)
    now = stage.now()
    role = service.settings.creator_role if origin.identity == conversation.created_by else None
    participant = Participant(
        sid=stage.sids.new("MB"),
        ordinal=stage.ordinal(),
        created=now,
        updated=now,
        role=role or service.settings.conversation_role,
    )
    apply(change, participant)
    await stage.hooks.before(
        service, "onParticipantAdd", of_participant(conversation, participant, exists=False), origin
    )
    require_room(service, conversation, change)
    if participant.identity is not None and service.user_of(participant.identity) is None:
        create_user(stage, service, participant.identity, {}, origin)
    service.join(conversation, participant)
    stage.hooks.after(service, conversation, "onParticipantAdded", of_participant(conversation, participant), origin)
    return participant


async def update_participant(
    stage: Stage,
    service: ChatService,
    conversation: Conversation,
    participant: Participant,
    change: ParticipantChange,
    origin: Origin,
) -> None:
    """Change a participant. A read horizon may go back: only the client library keeps it from that."""
    change.check(service)
    require_open(conversation)
    if change.identity is not KEEP and participant.identity not in {change.identity, None}:
        raise Refused(Error.INVALID_PARAMETER)
    if change.identity is not KEEP and participant.identity is None:
        _require_absent(conversation, change.identity)
    before = of_participant(conversation, participant, after=False)
    await stage.hooks.before(service, "onParticipantUpdate", before, origin)
    conversation.participant(participant.sid)
    service.leave(conversation, participant)
    apply(change, participant)
    if change.read_index is not KEEP and change.read_at is KEEP:
        participant.read_at = None if change.read_index is None else stage.now()
    participant.updated = stage.now() if change.updated is KEEP else change.updated
    service.join(conversation, participant)
    stage.hooks.after(service, conversation, "onParticipantUpdated", of_participant(conversation, participant), origin)


async def remove_participant(
    stage: Stage, service: ChatService, conversation: Conversation, participant: Participant, origin: Origin
) -> None:
    """Take somebody out of a conversation."""
    require_open(conversation)
    before = of_participant(conversation, participant, after=False)
    await stage.hooks.before(service, "onParticipantRemove", before, origin)
    conversation.participant(participant.sid)
    service.leave(conversation, participant)
    parameters = of_participant(conversation, participant, removed=stage.now())
    stage.hooks.after(service, conversation, "onParticipantRemoved", parameters, origin)


def unread(conversation: Conversation, participant: Participant) -> int | None:
    """Messages after the read horizon, at most 1,000; `None` if nothing was ever read."""
    if participant.read_index is None:
        return None
    seen = 0
    for message in conversation.newest_first():
        if message.index <= participant.read_index or seen == limits.UNREAD:
            break
        seen += 1
    return seen


def require_room(service: ChatService, conversation: Conversation, change: ParticipantChange) -> None:
    """Raise `Refused` if this one can not join: closed, full, there already, or in too many."""
    require_open(conversation)
    everybody = conversation.participants.values()
    if len(everybody) >= service.participants_limit:
        raise Refused(Error.CONVERSATION_FULL)
    if change.identity is not KEEP:
        _require_absent(conversation, change.identity)
        counted = sum(one.counts for one in service.conversations_of(change.identity))
        if counted >= limits.CONVERSATIONS_PER_IDENTITY:
            raise Refused(Error.USER_IN_TOO_MANY)
    elif sum(one.identity is None for one in everybody) >= limits.OTHER_PARTICIPANTS:
        raise Refused(Error.CONVERSATION_FULL)
    elif conversation.at_address(change.binding.get("address") or "") is not None:
        raise Refused(Error.PARTICIPANT_EXISTS)


def _require_absent(conversation: Conversation, identity: str) -> None:
    if conversation.member(identity) is not None:
        raise Refused(Error.PARTICIPANT_EXISTS)
