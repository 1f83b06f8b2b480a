"""The hub: who follows what in this process, and which socket gets which signal."""

from collections.abc import Callable, Collection, Iterable
from typing import Protocol, TypeVar

from attrs import define, field

from adapters.http.live.replies import (
    DeliveredUpTo,
    Ephemeral,
    FileChecked,
    Present,
    ReadUpTo,
    Typed,
    Written,
    ephemeral,
    event,
    stream_name,
)
from adapters.http.live.subscription import Subscription
from adapters.http.wire.render import attachment_out, presence_out
from application.ports.channel import (
    AlertChanged,
    AttachmentChecked,
    ConsentWithdrawn,
    Fleeting,
    FleetingKind,
    GlassBroken,
    GlassEnded,
    GrantEnded,
    PresenceChanged,
    RowChanged,
    SessionEnded,
    Signal,
    SignalsMissed,
    StreamMoved,
    TeamCall,
)
from application.views import ParticipantView, PersonLeft, Stream, StreamEvent
from domain.alert import Alert
from domain.events import ParticipantJoined, ParticipantLeft
from domain.ids import BreakGlassId, ConversationId, Identity, SessionId

T = TypeVar("T")
K = TypeVar("K", Identity, SessionId)

SIGNED_OUT, FORBIDDEN, REPLACED, RESTARTING = 4401, 4403, 4409, 1012


class Member(Protocol):
    """A signed-in socket, as the hub knows it."""

    @property
    def identity(self) -> Identity: ...
    @property
    def session(self) -> SessionId: ...
    def close(self, code: int) -> None:
        """Close it; the first code stands."""
        ...

    def end_emergency(self, glass: BreakGlassId) -> None:
        """A use of break-glass is over: end what is followed through it."""
        ...


class Watcher(Protocol):
    """The inbox: told what may change a row."""

    def heed(self, signal: StreamEvent | StreamMoved | Fleeting | RowChanged) -> None:
        """Something happened in a conversation."""
        ...

    def look_again(self) -> None:
        """Something may have happened in any conversation."""
        ...

    def alert(self, broken: GlassBroken) -> None:
        """Somebody broke the glass."""
        ...

    def alert_changed(self, alert: Alert) -> None:
        """Somebody waited too long, or something is broken; or that was taken up, or is over."""
        ...

    def call(self, call: TeamCall) -> None:
        """A member of the team is called to look."""
        ...


@define
class Room:
    """One conversation that somebody follows, and who takes part in it."""

    followers: dict[Stream, list[Subscription]] = field(factory=lambda: {Stream.CONVERSATION: [], Stream.STAFF: []})
    members: set[Identity] = field(factory=set)


@define(eq=False)
class Hub:
    """Joining and leaving are synchronous: no signal falls between them."""

    inbox: Watcher
    per_identity: int = 5
    _rooms: dict[ConversationId, Room] = field(factory=dict, init=False, repr=False)
    _rooms_of: dict[Identity, set[ConversationId]] = field(factory=dict, init=False, repr=False)
    _sockets: dict[Identity, list[Member]] = field(factory=dict, init=False, repr=False)
    _by_session: dict[SessionId, list[Member]] = field(factory=dict, init=False, repr=False)

    # Sockets

    def enter(self, socket: Member) -> None:
        """Count a signed-in socket; one more than a person may have closes their oldest."""
        theirs = self._sockets.setdefault(socket.identity, [])
        theirs.append(socket)
        self._by_session.setdefault(socket.session, []).append(socket)
        if len(theirs) > self.per_identity:
            oldest = theirs[0]
            self.depart(oldest)
            oldest.close(REPLACED)

    def depart(self, socket: Member) -> None:
        """Forget a socket; forgetting it twice is fine."""
        _remove(self._sockets, socket.identity, socket)
        _remove(self._by_session, socket.session, socket)

    def close_all(self) -> None:
        """The server stops: every socket is to come back soon."""
        for theirs in tuple(self._sockets.values()):
            for socket in tuple(theirs):
                socket.close(RESTARTING)

    @property
    def sockets(self) -> int:
        """How many sockets are signed in."""
        return sum(map(len, self._sockets.values()))

    # Rooms

    def join(self, subscription: Subscription) -> None:
        """Let a subscription hear what happens from now on."""
        room = self._rooms.setdefault(subscription.conversation, Room())
        room.followers[subscription.stream].append(subscription)

    def leave(self, subscription: Subscription) -> None:
        """Let it hear nothing more."""
        room = self._rooms.get(subscription.conversation)
        if room is None:
            return
        followers = room.followers[subscription.stream]
        if subscription in followers:
            followers.remove(subscription)
        if not any(room.followers.values()):
            del self._rooms[subscription.conversation]
            for identity in room.members:
                self._forget_member(identity, subscription.conversation)

    def is_attended_by(self, conversation: ConversationId, identities: set[Identity]) -> None:
        """Note who takes part in a conversation that somebody follows."""
        if room := self._rooms.get(conversation):
            for identity in identities:
                room.members.add(identity)
                self._rooms_of.setdefault(identity, set()).add(conversation)

    # Signals

    def hear(self, signal: Signal) -> None:
        """Pass a signal to the sockets that it concerns."""
        match signal:
            case StreamEvent():
                self.inbox.heed(signal)
                self._on_event(signal)
            case StreamMoved():
                self.inbox.heed(signal)
                self._on_moved(signal)
            case SignalsMissed():
                self.inbox.look_again()
                self._look_again()
            case Fleeting():
                self.inbox.heed(signal)
                self._on_sign(signal)
            case RowChanged():
                self.inbox.heed(signal)
            case AlertChanged(alert=alert):
                self.inbox.alert_changed(alert)
            case AttachmentChecked():
                self._on_checked(signal)
            case GlassBroken():
                self.inbox.alert(signal)
            case TeamCall():
                self.inbox.call(signal)
            case GlassEnded(glass=glass):
                for theirs in tuple(self._sockets.values()):
                    _each(theirs, lambda one: one.end_emergency(glass))
            case PresenceChanged():
                self._on_presence(signal)
            case SessionEnded(session=session):
                _each(self._by_session.get(session), lambda one: one.close(SIGNED_OUT))
            case ConsentWithdrawn(identity=identity) | GrantEnded(identity=identity):
                _each(self._sockets.get(identity), lambda one: one.close(FORBIDDEN))

    def _on_event(self, happened: StreamEvent) -> None:
        room = self._rooms.get(happened.conversation)
        if room is None:
            return
        if happened.stream is Stream.CONVERSATION:
            self._note_membership(room, happened)
        followers = room.followers[happened.stream]
        if followers:
            frame = event(happened)
            for one in tuple(followers):
                one.hear(happened.seq, frame)

    def _note_membership(self, room: Room, happened: StreamEvent) -> None:
        content = happened.content
        if isinstance(content, ParticipantView):
            self.is_attended_by(happened.conversation, {content.identity})
        elif isinstance(content, PersonLeft):
            self._note_departure(room, happened.conversation, content.identity, happened.seq)

    def _note_departure(self, room: Room, conversation: ConversationId, identity: Identity, seq: int) -> None:
        room.members.discard(identity)
        self._forget_member(identity, conversation)
        for followers in tuple(room.followers.values()):
            _each([one for one in followers if one.identity == identity], lambda one: one.left_at(seq))

    def _on_moved(self, moved: StreamMoved) -> None:
        """The followers read the event themselves: the record has it."""
        room = self._rooms.get(moved.conversation)
        if room is None:
            return
        if moved.kind == ParticipantJoined.kind and moved.member is not None:
            self.is_attended_by(moved.conversation, {moved.member})
        elif moved.kind == ParticipantLeft.kind and moved.member is not None:
            self._note_departure(room, moved.conversation, moved.member, moved.seq)
        _each(room.followers[moved.stream], lambda one: one.hear_of(moved.seq))

    def _look_again(self) -> None:
        for room in tuple(self._rooms.values()):
            for followers in room.followers.values():
                _each(followers, lambda one: one.look_again())

    def _on_sign(self, sign: Fleeting) -> None:
        room = self._rooms.get(sign.conversation)
        if room is None or not room.followers[Stream.CONVERSATION]:
            return
        name = stream_name(Stream.CONVERSATION, sign.conversation)
        match sign.kind:
            case FleetingKind.TYPING:
                frame = ephemeral(Ephemeral(stream=name, ev=Typed(sign.identity)))
                self._show(room, frame, but=sign.identity)
            case FleetingKind.READ:
                frame = ephemeral(Ephemeral(stream=name, ev=ReadUpTo(sign.identity, sign.seq)))
                self._show(room, frame)
            case FleetingKind.DELIVERED:
                frame = ephemeral(Ephemeral(stream=name, ev=DeliveredUpTo(sign.identity, sign.seq)))
                self._show(room, frame, to=sign.to)

    def _on_presence(self, change: PresenceChanged) -> None:
        presence = presence_out(change.presence)
        for conversation in tuple(self._rooms_of.get(change.identity, ())):
            name = stream_name(Stream.CONVERSATION, conversation)
            frame = ephemeral(Ephemeral(stream=name, ev=Present(change.identity, presence)))
            self._show(self._rooms[conversation], frame)

    def _on_checked(self, checked: AttachmentChecked) -> None:
        room = self._rooms.get(checked.conversation)
        if room is None:
            return
        name = stream_name(Stream.CONVERSATION, checked.conversation)
        said = FileChecked(checked.message, attachment_out(checked.attachment))
        frame = ephemeral(Ephemeral(stream=name, ev=said))
        for one in tuple(room.followers[Stream.CONVERSATION]):
            if one.first <= checked.seq:
                one.show(frame)

    @staticmethod
    def _show(room: Room, frame: Written, but: Identity | None = None, to: Collection[Identity] = frozenset()) -> None:
        for one in tuple(room.followers[Stream.CONVERSATION]):
            if one.identity != but and (not to or one.identity in to):
                one.show(frame)

    def _forget_member(self, identity: Identity, conversation: ConversationId) -> None:
        theirs = self._rooms_of.get(identity)
        if theirs is not None:
            theirs.discard(conversation)
            if not theirs:
                del self._rooms_of[identity]


def _each(things: Iterable[T] | None, do: Callable[[T], None]) -> None:
    """Do it to each of those that there are now, whatever it does to the collection."""
    for one in tuple(things or ()):
        do(one)


def _remove(index: dict[K, list[Member]], key: K, socket: Member) -> None:
    theirs = index.get(key)
    if theirs is not None and socket in theirs:
        theirs.remove(socket)
        if not theirs:
            del index[key]
