"""What roles permit to those who come by Twilio's own client library (fact sheet, section 9)."""

from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.state.conversation import Conversation
from adapters.mock.twilio_service.state.service import ChatService, Role
from adapters.mock.twilio_service.state.settings import ServiceSettings

_BOTH = frozenset(
    "addParticipant removeParticipant deleteConversation deleteAnyMessage editAnyMessage editAnyMessageAttributes "
    "editAnyUserInfo editConversationAttributes editConversationName editOwnMessage editOwnMessageAttributes "
    "editOwnUserInfo".split()
)
CONVERSATION = _BOTH | frozenset(
    "sendMessage sendMediaMessage leaveConversation deleteOwnMessage addNonChatParticipant "
    "editOwnParticipantAttributes editAnyParticipantAttributes editNotificationLevel".split()
)
SERVICE = _BOTH | frozenset(("createConversation", "joinConversation"))

_USER = ("createConversation", "joinConversation", "editOwnUserInfo")
_MEMBER = (
    "sendMessage",
    "sendMediaMessage",
    "leaveConversation",
    "editOwnMessage",
    "editOwnMessageAttributes",
    "deleteOwnMessage",
    "editNotificationLevel",
)
_MANAGER = (
    *_MEMBER,
    "addParticipant",
    "removeParticipant",
    "editConversationName",
    "editConversationAttributes",
    "deleteConversation",
)


def make_role(stage: Stage, service: ChatService, name: str, kind: str, permissions: tuple[str, ...]) -> Role:
    """Keep a new role."""
    now = stage.now()
    role = Role(
        sid=stage.sids.new("RL"),
        ordinal=stage.ordinal(),
        name=name,
        kind=kind,
        permissions=permissions,
        created=now,
        updated=now,
    )
    service.roles[role.sid] = role
    return role


def make_service(stage: Stage, sid: str, friendly_name: str) -> ChatService:
    """Keep a new service with its default roles; what those permit, createConversation above all, is assumed."""
    now = stage.now()
    service = ChatService(
        sid=sid,
        ordinal=stage.ordinal(),
        friendly_name=friendly_name,
        created=now,
        updated=now,
        settings=ServiceSettings(creator_role="", conversation_role="", service_role=""),
    )
    settings = service.settings
    settings.service_role = make_role(stage, service, "service user", "service", _USER).sid
    settings.conversation_role = make_role(stage, service, "channel user", "conversation", _MEMBER).sid
    settings.creator_role = make_role(stage, service, "channel admin", "conversation", _MANAGER).sid
    stage.account.services[sid] = service
    return service


def require(service: ChatService, identity: str, permission: str, conversation: Conversation | None = None) -> None:
    """Raise `Refused` unless a role of the user, or their role in the conversation, permits it."""
    user = service.user(identity)
    member = conversation.member(identity) if conversation else None
    sids = [user.role, *([member.role] if member and member.role else [])]
    if not any(permission in service.role(sid).permissions for sid in sids):
        raise Refused(Error.NOT_PERMITTED)
