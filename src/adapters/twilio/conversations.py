"""Conversations at Twilio, and who takes part in them there."""

from collections.abc import Iterable
from datetime import datetime

from attrs import define, field
from twilio.rest.conversations.v1.service import ServiceContext
from twilio.rest.conversations.v1.service.conversation import ConversationContext

from adapters.twilio.names import TwilioNames
from adapters.twilio.rates import WriteRates
from adapters.twilio.refusals import ALREADY_IN, CLOSED, NAME_TAKEN, NO_ROOM, NOT_FOUND, fine_if, means
from adapters.twilio.roles import TwilioRoles
from adapters.twilio.trouble import TwilioRefused, named
from application.ports.clock import Clock
from application.ports.messaging import MessagingUnavailable
from application.ports.mirror import (
    BY_US,
    SHUT_OUT,
    SHUTTING_OUT,
    Mirror,
    MirroredConversation,
    MirroredMember,
    Reading,
    Standing,
)
from domain.conversation import Status
from domain.ids import ConversationId, Identity

MOST_KNOWN = 50_000


@define(kw_only=True, eq=False)
class TwilioConversations:
    """Addressed by our opaque names, made when they are missing.

    Twilio shows a conversation from the start to who takes part: who may not see all of it stays away from there.
    """

    chat: ServiceContext = field(repr=False)
    mirror: Mirror = field(repr=False)
    reading: Reading = field(repr=False)
    names: TwilioNames
    roles: TwilioRoles = field(repr=False)
    rates: WriteRates = field(repr=False)
    clock: Clock = field(repr=False)
    _known: set[ConversationId] = field(factory=set, init=False, repr=False)

    def at(self, id: ConversationId) -> ConversationContext:
        """The conversation, as Twilio's package has it."""
        return self.chat.conversations(self.names.conversation(id))

    async def turn(self, id: ConversationId) -> None:
        """Return when it is time for one more write in it."""
        await self.rates.turn(self.names.conversation(id))

    async def ensure(self, id: ConversationId, *, afresh: bool = False) -> None:
        """See to it that it is there; looked up `afresh` also where it was there before."""
        if id in self._known and not afresh:
            return
        picture = await self._as_of_today(id)
        if picture.standing is Standing.ABSENT:
            await self._open(picture)
        elif afresh:
            await self._let_in(id, [one for one in picture.members if one.left_out])
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known.add(id)

    async def make_anew(self, id: ConversationId) -> None:
        """It is not there, though it was: somebody deleted it. The record is ours, so it comes back."""
        self._known.discard(id)
        await self.mirror.stands(id, Standing.ABSENT)
        await self.ensure(id)

    async def join(self, id: ConversationId, identity: Identity) -> None:
        """Let somebody take part, if they take part here today and see all of it."""
        here = (await self._as_of_today(id)).members
        await self._let_in(id, [one for one in here if one.identity == identity])

    async def leave(self, id: ConversationId, identity: Identity) -> None:
        """Let somebody take part no more, if they do not take part here today either."""
        if identity not in {one.identity for one in (await self.mirror.conversation(id)).members}:
            await self._remove(id, identity)

    async def shut_out(self, id: ConversationId, identity: Identity) -> None:
        """Let a member take part no more until they are let in again: a token that is left opens nothing."""
        # Noted first: whoever lets them in at this very moment sees it, or is undone by the removal.
        await self.mirror.left_out(id, identity, SHUTTING_OUT, at=self.clock.now())
        await self._remove(id, identity)
        await self.mirror.left_out_now(id, identity, SHUT_OUT, was=SHUTTING_OUT, at=self.clock.now())

    async def show_state(self, id: ConversationId) -> None:
        """Let it stand there as it stands here."""
        picture = await self.mirror.conversation(id)
        wanted = _wanted(picture)
        # An inactive one wakes up by itself when somebody writes there: that it is over is told each time.
        if picture.standing is Standing.CLOSED or (wanted is Standing.ACTIVE and picture.standing is wanted):
            return
        await self.turn(id)
        await self.at(id).update_async(state=wanted.value)
        await self.mirror.stands(id, wanted, due_at=self._due_at(picture))

    async def finish(self, id: ConversationId) -> None:
        """Close it for good."""
        await self.turn(id)
        with fine_if(CLOSED, NOT_FOUND):
            await self.at(id).update_async(state=Standing.CLOSED.value)
        await self.mirror.stands(id, Standing.CLOSED)

    async def _as_of_today(self, id: ConversationId) -> MirroredConversation:
        return await self.reading(await self.mirror.conversation(id))

    async def _open(self, picture: MirroredConversation) -> None:
        reference = await self._made(self.names.conversation(picture.id))
        # Before anybody is in it: what they write there must find its way here.
        await self.mirror.bind(picture.id, reference=reference)
        await self._let_in(picture.id, picture.members)
        now = await self.mirror.conversation(picture.id)
        # Once more right away: whoever withdrew their consent meanwhile was let in with the others.
        await self.mirror.stands(picture.id, Standing.ACTIVE, due_at=self._due_at(now) or self.clock.now())

    def _due_at(self, picture: MirroredConversation) -> datetime | None:
        """When it has to be looked at again: it is over some day, and who is left out is told of at once."""
        left_out = any(one.left_out not in {None, *BY_US} for one in picture.members)
        return picture.closed_at or (self.clock.now() if left_out else None)

    async def _made(self, name: str) -> str:
        await self.rates.turn()
        try:
            made = await self.chat.conversations.create_async(unique_name=name)
        except TwilioRefused as refusal:
            if means(refusal, NOT_FOUND):
                raise MessagingUnavailable("service-missing") from None
            if not means(refusal, NAME_TAKEN):
                raise
            made = await self.chat.conversations(name).fetch_async()
        return named(made.sid)

    async def _let_in(self, id: ConversationId, members: Iterable[MirroredMember]) -> None:
        """Let those take part who see all of it. For whom Twilio has no room is noted, and keeps nobody else out."""
        added = []
        for one in members:
            if not one.sees_all:
                continue
            if one.active:
                reason = await self._reason(id, one)
                await self._note(id, one, reason)
                added += [one.identity] if reason is None else []
            elif one.left_out != SHUT_OUT:
                # What is brought again may have let them in before.
                await self.shut_out(id, one.identity)
        if added:
            await self._undo(id, added)

    async def _note(self, id: ConversationId, one: MirroredMember, reason: str | None) -> None:
        if reason == one.left_out:
            return
        if reason is None and one.left_out is not None:
            await self.mirror.left_out_now(id, one.identity, None, was=one.left_out, at=self.clock.now())
        else:
            await self.mirror.left_out(id, one.identity, reason, at=self.clock.now())

    async def _undo(self, id: ConversationId, added: Iterable[Identity]) -> None:
        """Let those out again who were to be out by the time they were let in."""
        now = {one.identity: one for one in (await self._as_of_today(id)).members}
        for identity in added:
            one = now.get(identity)
            if one is None:
                await self._remove(id, identity)
            elif one.left_out in BY_US or not one.active:
                await self.shut_out(id, identity)

    async def _reason(self, id: ConversationId, one: MirroredMember) -> str | None:
        """Let somebody in; why there is no room, if there is none."""
        try:
            await self._add(id, one)
        except TwilioRefused as refusal:
            if not means(refusal, *NO_ROOM):
                raise
            return f"twilio-{refusal.code}"
        return None

    async def _add(self, id: ConversationId, one: MirroredMember) -> None:
        role = await self.roles.of(one.role)
        await self.turn(id)
        with fine_if(ALREADY_IN):
            await self.at(id).participants.create_async(identity=self.names.person(one.identity), role_sid=role)

    async def _remove(self, id: ConversationId, identity: Identity) -> None:
        await self.turn(id)
        with fine_if(NOT_FOUND, CLOSED):
            await self.at(id).participants(self.names.person(identity)).delete_async()


def _wanted(picture: MirroredConversation) -> Standing:
    return Standing.INACTIVE if picture.status is Status.CLOSED else Standing.ACTIVE
