"""Somebody at Twilio's own client library: roles are checked, webhooks ask and tell, reading only goes forward."""

from typing import Any

from attrs import define, field

from adapters.mock.twilio_service.acts.conversations import (
    ConversationChange,
    create_conversation,
    delete_conversation,
    update_conversation,
)
from adapters.mock.twilio_service.acts.messages import Draft, add_message, remove_message, update_message
from adapters.mock.twilio_service.acts.participants import (
    ParticipantChange,
    add_participant,
    remove_participant,
    update_participant,
)
from adapters.mock.twilio_service.acts.permissions import require
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.acts.timers import pass_time
from adapters.mock.twilio_service.acts.users import create_user, set_online, update_user
from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.state.conversation import Conversation, MediaFile, Message, Participant
from adapters.mock.twilio_service.state.service import Binding, ChatService, User


@define(eq=False)
class SdkUser:
    """One identity in one service. Every method raises `Refused` for what its roles do not permit.

    Conversations are named by SID or unique name.
    """

    stage: Stage
    service: ChatService
    identity: str = field(repr=False)

    @property
    def origin(self) -> Origin:
        """Whose acts these are, as webhooks tell it."""
        return Origin("SDK", self.identity)

    def user(self) -> User:
        """The user, made at the first time they come."""
        pass_time(self.stage)
        known = self.service.user_of(self.identity)
        return known or create_user(self.stage, self.service, self.identity, {}, self.origin)

    def connect(self) -> None:
        """Be online."""
        set_online(self.stage, self.service, self.user(), True)

    def disconnect(self) -> None:
        """Be gone."""
        set_online(self.stage, self.service, self.user(), False)

    def conversations(self) -> list[Conversation]:
        """What they take part in; closed ones are out of reach."""
        self.user()
        return [one for one in self.service.conversations_of(self.identity) if one.counts]

    def messages(self, conversation: str) -> list[Message]:
        """All messages of a conversation they take part in."""
        return list(self._mine(conversation)[0].messages.values())

    async def open(self, change: ConversationChange) -> Conversation:
        """Make a conversation and be its first participant."""
        self.user()
        require(self.service, self.identity, "createConversation")
        conversation = await create_conversation(self.stage, self.service, change, self.origin)
        await self._enter(conversation)
        return conversation

    async def join(self, conversation: str) -> Participant:
        """Join a conversation that is known by name."""
        self.user()
        require(self.service, self.identity, "joinConversation")
        return await self._enter(self.service.conversation(conversation))

    async def leave(self, conversation: str) -> None:
        """Leave."""
        where, me = self._mine(conversation, "leaveConversation")
        await remove_participant(self.stage, self.service, where, me, self.origin)

    async def rename(self, conversation: str, change: ConversationChange) -> Conversation:
        """Change name or attributes."""
        needed = "editConversationName" if change.attributes is KEEP else "editConversationAttributes"
        where, _ = self._mine(conversation, needed)
        await update_conversation(self.stage, self.service, where, change, self.origin)
        return where

    async def destroy(self, conversation: str) -> None:
        """Delete a conversation."""
        where, _ = self._mine(conversation, "deleteConversation")
        await delete_conversation(self.stage, self.service, where, self.origin)

    async def add(self, conversation: str, identity: str) -> Participant:
        """Bring somebody in."""
        where, _ = self._mine(conversation, "addParticipant")
        change = ParticipantChange(identity=identity)
        return await add_participant(self.stage, self.service, where, change, self.origin)

    async def remove(self, conversation: str, identity: str) -> None:
        """Take somebody out."""
        where, _ = self._mine(conversation, "removeParticipant")
        await remove_participant(self.stage, self.service, where, where.participant(identity), self.origin)

    async def send(
        self, conversation: str, body: str | None, attributes: str = "{}", media: tuple[MediaFile, ...] = ()
    ) -> Message:
        """Write."""
        where, _ = self._mine(conversation, "sendMediaMessage" if media else "sendMessage")
        draft = Draft(author=self.identity, body=body, attributes=attributes, media=media)
        return await add_message(self.stage, self.service, where, draft, self.origin)

    async def edit(self, conversation: str, message: str, given: dict[str, Any]) -> Message:
        """Change body or attributes of a message."""
        where, _ = self._mine(conversation)
        one = where.message(message)
        whose = "Own" if one.author == self.identity else "Any"
        for name, permission in (("body", "Message"), ("attributes", "MessageAttributes")):
            if name in given:
                require(self.service, self.identity, f"edit{whose}{permission}", where)
        await update_message(self.stage, self.service, where, one, given, self.origin)
        return one

    async def delete(self, conversation: str, message: str) -> None:
        """Delete a message."""
        where, _ = self._mine(conversation)
        one = where.message(message)
        needed = "deleteOwnMessage" if one.author == self.identity else "deleteAnyMessage"
        require(self.service, self.identity, needed, where)
        await remove_message(self.stage, self.service, where, one, self.origin)

    async def read(self, conversation: str, index: int) -> Participant:
        """Bring the read horizon forward; it does not go back."""
        where, me = self._mine(conversation)
        if me.read_index is None or index > me.read_index:
            change = ParticipantChange(read_index=index)
            await update_participant(self.stage, self.service, where, me, change, self.origin)
        return me

    async def introduce(self, given: dict[str, Any]) -> User:
        """Change one's own friendly name or attributes."""
        user = self.user()
        require(self.service, self.identity, "editOwnUserInfo")
        await update_user(self.stage, self.service, user, given, self.origin)
        return user

    def register_device(self, kind: str, endpoint: str, credential: str | None) -> Binding:
        """Get push notifications on a device."""
        self.user()
        now = self.stage.now()
        binding = Binding(
            sid=self.stage.sids.new("BS"),
            ordinal=self.stage.ordinal(),
            identity=self.identity,
            kind=kind,
            endpoint=endpoint,
            credential=credential,
            message_types=("new_message", "added_to_conversation", "removed_from_conversation"),
            created=now,
            updated=now,
        )
        self.service.bindings[binding.sid] = binding
        return binding

    async def _enter(self, conversation: Conversation) -> Participant:
        change = ParticipantChange(identity=self.identity)
        return await add_participant(self.stage, self.service, conversation, change, self.origin)

    def _mine(self, key: str, permission: str | None = None) -> tuple[Conversation, Participant]:
        self.user()
        where = self.service.conversation(key)
        me = where.member(self.identity)
        if me is None:
            raise Refused(Error.NOT_PERMITTED)
        if permission is not None:
            require(self.service, self.identity, permission, where)
        return where, me
