"""A Conversations service: conversations, users, roles and push bindings that belong together."""

from datetime import datetime

from attrs import define, field, frozen

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.state.conversation import Conversation, MediaFile, Participant
from adapters.mock.twilio_service.state.settings import ServiceSettings


@define(eq=False, kw_only=True)
class Role:
    """What somebody may do through Twilio's own client library."""

    sid: str
    ordinal: int
    name: str
    kind: str
    permissions: tuple[str, ...]
    created: datetime
    updated: datetime


@define(eq=False, kw_only=True)
class User:
    """Somebody who takes part by chat."""

    sid: str
    ordinal: int
    identity: str = field(repr=False)
    role: str
    created: datetime
    updated: datetime
    friendly_name: str | None = field(default=None, repr=False)
    attributes: str = field(default="{}", repr=False)
    online: bool = False


@define(eq=False, kw_only=True)
class Binding:
    """A device that gets push notifications for an identity."""

    sid: str
    ordinal: int
    identity: str = field(repr=False)
    kind: str
    endpoint: str = field(repr=False)
    credential: str | None
    message_types: tuple[str, ...]
    created: datetime
    updated: datetime


@frozen(kw_only=True)
class Push:
    """What the devices of somebody were told."""

    identity: str = field(repr=False)
    text: str = field(repr=False)


@define(eq=False, kw_only=True)
class ChatService:
    """One service of the account."""

    sid: str
    ordinal: int
    friendly_name: str
    created: datetime
    updated: datetime
    settings: ServiceSettings
    participants_limit: int = limits.PARTICIPANTS
    conversations: dict[str, Conversation] = field(factory=dict, repr=False)
    users: dict[str, User] = field(factory=dict, repr=False)
    roles: dict[str, Role] = field(factory=dict, repr=False)
    bindings: dict[str, Binding] = field(factory=dict, repr=False)
    pushes: list[Push] = field(factory=list, repr=False)
    media: dict[str, MediaFile] = field(factory=dict, repr=False)
    _unique_names: dict[str, Conversation] = field(factory=dict, init=False, repr=False)
    _identities: dict[str, User] = field(factory=dict, init=False, repr=False)
    _memberships: dict[str, dict[str, Conversation]] = field(factory=dict, init=False, repr=False)

    def conversation(self, key: str) -> Conversation:
        """By SID or unique name; raises `Refused`."""
        found = self.conversations.get(key) or self._unique_names.get(key)
        if found is None:
            raise Refused(Error.CONVERSATION_NOT_FOUND)
        return found

    def add(self, conversation: Conversation) -> None:
        """Keep a conversation; its unique name was asked for before."""
        self.conversations[conversation.sid] = conversation
        if conversation.unique_name:
            self._unique_names[conversation.unique_name] = conversation

    def rename(self, conversation: Conversation, unique_name: str | None) -> None:
        """Give a conversation another unique name, or none."""
        self._unique_names.pop(conversation.unique_name or "", None)
        conversation.unique_name = unique_name
        if unique_name:
            self._unique_names[unique_name] = conversation

    def remove(self, conversation: Conversation) -> None:
        """Forget a conversation with all that is in it."""
        for participant in list(conversation.participants.values()):
            self.leave(conversation, participant)
        self._unique_names.pop(conversation.unique_name or "", None)
        self.conversations.pop(conversation.sid, None)

    def require_free(self, unique_name: str, besides: Conversation | None = None) -> None:
        """Raise `Refused` if another conversation has that name."""
        if self._unique_names.get(unique_name, besides) is not besides:
            raise Refused(Error.UNIQUE_NAME_TAKEN)

    def join(self, conversation: Conversation, participant: Participant) -> None:
        """Put a participant into a conversation."""
        conversation.participants[participant.sid] = participant
        if participant.identity is not None:
            self._memberships.setdefault(participant.identity, {})[conversation.sid] = conversation

    def leave(self, conversation: Conversation, participant: Participant) -> None:
        """Take a participant out of a conversation."""
        conversation.participants.pop(participant.sid, None)
        if participant.identity is not None:
            self._memberships.get(participant.identity, {}).pop(conversation.sid, None)

    def conversations_of(self, identity: str) -> list[Conversation]:
        """The conversations that an identity is in."""
        return list(self._memberships.get(identity, {}).values())

    def user(self, key: str) -> User:
        """By SID or identity; raises `Refused`."""
        found = self.users.get(key) or self._identities.get(key)
        if found is None:
            raise Refused(Error.USER_NOT_FOUND)
        return found

    def user_of(self, identity: str) -> User | None:
        """The user of that identity, if there is one."""
        return self._identities.get(identity)

    def add_user(self, user: User) -> None:
        """Keep a user; raises `Refused` for an identity that has one."""
        if user.identity in self._identities:
            raise Refused(Error.USER_EXISTS)
        self.users[user.sid] = user
        self._identities[user.identity] = user

    def remove_user(self, user: User) -> None:
        """Forget a user."""
        self.users.pop(user.sid, None)
        self._identities.pop(user.identity, None)

    def role(self, sid: str) -> Role:
        """By SID; raises `Refused`."""
        if sid not in self.roles:
            raise Refused(Error.NOT_FOUND)
        return self.roles[sid]
