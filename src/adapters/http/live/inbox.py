"""The inbox: a snapshot of one's conversations, then each row again when it changed."""

from collections import OrderedDict
from collections.abc import Iterable

import structlog
from attrs import define, field, frozen

from adapters.http.live.outbox import Outbox
from adapters.http.live.replies import (
    INBOX,
    Alert,
    Ephemeral,
    InboxSubscribed,
    Row,
    control,
    ephemeral,
)
from adapters.http.live.scheduler import Background, Scheduler, Timer
from adapters.http.use_cases import UseCases
from adapters.http.wire.alerts import alert_details
from adapters.http.wire.render import alert_out, call_out, conversation_out
from application.ports.channel import Fleeting, FleetingKind, GlassBroken, RowChanged, StreamMoved, TeamCall
from application.ports.readers import ConversationFilter
from application.timelines.list_conversations import ListConversations
from application.views import ConversationView, PersonLeft, Stream, StreamEvent
from domain.access import CLOCKWORK, Actor, Sight, sight, watches_over_emergencies
from domain.alert import Alert as WaitAlert
from domain.alert import sees_troubles
from domain.conversation import Status
from domain.errors import NotFound
from domain.events import ParticipantLeft
from domain.ids import SYSTEM, ConversationId, Identity
from domain.person import Role

log = structlog.get_logger(__name__)

PAUSE = 0.25
"""Rows are shown at most so often (seconds), however much happens."""
ROWS = 200
_REMEMBERED = 10_000
_ALL = frozenset(Status)


@define(eq=False)
class InboxFollower:
    """One socket that follows its person's inbox."""

    actor: Actor
    outbox: Outbox
    begun: bool = field(default=False, init=False)
    """Whether the snapshot was sent; what changes before waits in `missed`."""
    missed: set[ConversationId] = field(factory=set, init=False)
    again: bool = field(default=False, init=False)
    """Whether something may have been lost while the snapshot was made."""


@frozen
class Audience:
    """Whose inbox may hold a conversation."""

    members: frozenset[Identity]
    pool: str | None
    patient: Identity

    def holds(self, actor: Actor) -> bool:
        """Whether the conversation may be a row of this person's. What it shows, the list decides."""
        acts_for_another = actor.role is Role.PROXY and self.has(actor.identity)
        return acts_for_another or sight(actor, self) is not Sight.NOTHING

    def has(self, identity: Identity) -> bool:
        """Whether this person takes part in it now."""
        return identity in self.members

    def had(self, identity: Identity) -> bool:
        """Nobody asks: what shows in a list is what is seen now."""
        return False


@define(eq=False)
class Inbox:
    """Gathers what changed and shows it, with one question to the record per person and flush."""

    use_cases: UseCases
    scheduler: Scheduler
    background: Background
    _followers: dict[Identity, list[InboxFollower]] = field(factory=dict, init=False, repr=False)
    _changed: dict[ConversationId, None] = field(factory=dict, init=False, repr=False)
    _left: dict[Identity, set[ConversationId]] = field(factory=dict, init=False, repr=False)
    _audiences: OrderedDict[ConversationId, Audience] = field(factory=OrderedDict, init=False, repr=False)
    _due: Timer | None = field(default=None, init=False, repr=False)
    _flushing: bool = field(default=False, init=False)

    async def follow(self, follower: InboxFollower) -> None:
        """Send the snapshot, then the rows that change from its moment on."""
        self._followers.setdefault(follower.actor.identity, []).append(follower)
        try:
            page = await self.use_cases.list_conversations(
                ListConversations(actor=follower.actor, which=ConversationFilter(), limit=ROWS)
            )
        except BaseException:
            self.leave(follower)
            raise
        items = [conversation_out(one) for one in page.items]
        follower.outbox.put(control(InboxSubscribed(stream=INBOX, items=items)))
        follower.begun = True
        self._mark(follower.missed)
        if follower.again:
            self._restart(follower)

    def leave(self, follower: InboxFollower) -> None:
        """Show it nothing more; leaving twice is fine."""
        identity = follower.actor.identity
        theirs = self._followers.get(identity, [])
        if follower in theirs:
            theirs.remove(follower)
        if not theirs:
            self._followers.pop(identity, None)

    def heed(self, signal: StreamEvent | StreamMoved | Fleeting | RowChanged) -> None:
        """Note that a row may have changed."""
        if isinstance(signal, StreamEvent | StreamMoved):
            if signal.stream is Stream.STAFF:
                return
            if signal.kind not in _TALK:
                self._audiences.pop(signal.conversation, None)
            gone = _who_left(signal)
            if gone in self._followers:
                self._left.setdefault(gone, set()).add(signal.conversation)
        elif isinstance(signal, Fleeting) and signal.kind is not FleetingKind.READ:
            return
        if self._followers:
            self._mark((signal.conversation,))

    def look_again(self) -> None:
        """Any row may have changed unheard: everybody starts again."""
        self._audiences.clear()
        for followers in tuple(self._followers.values()):
            for follower in tuple(followers):
                if follower.begun:
                    self._restart(follower)
                else:
                    follower.again = True

    def alert(self, broken: GlassBroken) -> None:
        """Tell the privacy officers who are there that somebody broke the glass."""
        frame = ephemeral(Ephemeral(stream=INBOX, ev=Alert(alert_out(broken))))
        for followers in self._followers.values():
            for follower in followers:
                if follower.begun and watches_over_emergencies(follower.actor):
                    follower.outbox.put(frame)

    def call(self, call: TeamCall) -> None:
        """Tell one member of the team, wherever they are, that there is something to look at."""
        followers = self._followers.get(call.to, ())
        if followers:
            frame = ephemeral(Ephemeral(stream=INBOX, ev=Alert(call_out(call))))
            for follower in tuple(followers):
                if follower.begun:
                    follower.outbox.put(frame)

    def alert_changed(self, alert: WaitAlert) -> None:
        """Show the alert, anew, to those of the team who see what it is about."""
        if self._followers:
            self.background.spawn(self._show_alert(alert))

    async def _show_alert(self, alert: WaitAlert) -> None:
        frame = ephemeral(Ephemeral(stream=INBOX, ev=Alert(alert_details(alert))))
        try:
            audience = None if alert.conversation is None else await self._audience(alert.conversation)
        except Exception as error:  # an alert is never lost silently: whoever starts again asks for those that are open
            self._give_up(self._followers.values(), error)
            return
        for followers in tuple(self._followers.values()):
            for follower in tuple(followers):
                if follower.begun and _is_told(follower.actor, alert, audience):
                    follower.outbox.put(frame)

    def stop(self) -> None:
        """Show nothing more."""
        if self._due is not None:
            self._due.cancel()

    def _mark(self, conversations: Iterable[ConversationId]) -> None:
        self._changed.update(dict.fromkeys(conversations))
        if self._changed and self._due is None and not self._flushing:
            self._due = self.scheduler.later(PAUSE, self._flush_soon)

    def _flush_soon(self) -> None:
        self._due = None
        self._flushing = True
        self.background.spawn(self._flush())

    async def _flush(self) -> None:
        changed, self._changed = self._changed, {}
        left, self._left = self._left, {}
        try:
            await self._show(list(changed), left)
        except Exception as error:
            self._give_up(self._followers.values(), error)
        finally:
            self._flushing = False
            self._mark(())

    async def _show(self, changed: list[ConversationId], left: dict[Identity, set[ConversationId]]) -> None:
        audiences = {one: await self._audience(one) for one in changed}
        for identity, followers in tuple(self._followers.items()):
            if not followers:  # they left while others were shown theirs
                continue
            gone = left.get(identity, set())
            actor = followers[0].actor
            theirs = [one for one in changed if one in gone or audiences[one].holds(actor)]
            try:
                for start in range(0, len(theirs), ROWS):
                    await self._show_rows(actor, followers, theirs[start : start + ROWS], gone)
            except Exception as error:  # one person's trouble is not the others'
                self._give_up([followers], error)

    async def _show_rows(
        self,
        actor: Actor,
        followers: list[InboxFollower],
        conversations: list[ConversationId],
        gone: set[ConversationId],
    ) -> None:
        """Show the rows; a follower whose row is no longer theirs to see starts again."""
        which = ConversationFilter(statuses=_ALL, ids=tuple(conversations))
        page = await self.use_cases.list_conversations(ListConversations(actor=actor, which=which, limit=ROWS))
        frames = [ephemeral(Ephemeral(stream=INBOX, ev=Row(conversation_out(one)))) for one in page.items]
        vanished = gone.intersection(conversations) - {one.id for one in page.items}
        for follower in tuple(followers):
            if not follower.begun:
                follower.missed.update(conversations)
            elif vanished:
                self._restart(follower)
            else:
                for frame in frames:
                    follower.outbox.put(frame)

    def _give_up(self, whose: Iterable[list[InboxFollower]], error: Exception) -> None:
        log.error("live.inbox_failed", error=type(error).__name__)
        for followers in tuple(whose):
            for follower in tuple(followers):
                self._restart(follower)

    def _restart(self, follower: InboxFollower) -> None:
        follower.outbox.lag(INBOX)

    async def _audience(self, conversation: ConversationId) -> Audience:
        known = self._audiences.get(conversation)
        if known is None:
            known = await self._look_up(conversation)
            if conversation not in self._changed:  # else it may be out of date already
                self._audiences[conversation] = known
            if len(self._audiences) > _REMEMBERED:
                self._audiences.popitem(last=False)
        return known

    async def _look_up(self, conversation: ConversationId) -> Audience:
        try:
            view: ConversationView = await self.use_cases.conversations.details(CLOCKWORK, conversation)
        except NotFound:
            return Audience(frozenset(), None, SYSTEM)
        return Audience(frozenset(one.identity for one in view.participants), view.pool, view.patient)


_TALK = frozenset({"message.created", "message.corrected", "message.retracted"})
_STAFF = frozenset({Role.PROVIDER, Role.ADMIN})


def _who_left(happened: StreamEvent | StreamMoved) -> Identity | None:
    if isinstance(happened, StreamMoved):
        return happened.member if happened.kind == ParticipantLeft.kind else None
    return happened.content.identity if isinstance(happened.content, PersonLeft) else None


def _is_told(actor: Actor, alert: WaitAlert, audience: Audience | None) -> bool:
    """Whether an alert about a conversation with this audience, or about the clinic, is this person's to see."""
    if actor.role not in _STAFF:
        return False
    if alert.tells(actor.identity):
        return True
    return sees_troubles(actor) if audience is None else audience.holds(actor)
