"""Somebody who follows conversations through the channel and the timeline, as the gateway does for sockets."""

from attrs import define, field

from adapters.http.use_cases import UseCases
from application.access.who_am_i import WhoAmI
from application.messaging.mark_delivered import MarkDelivered
from application.ports.channel import (
    AttachmentChecked,
    Channel,
    ConsentWithdrawn,
    Fleeting,
    GrantEnded,
    PresenceChanged,
    Signal,
)
from application.timelines.follow_stream import FollowConversation, FollowStaff
from application.views import MessageView, NoteView, ParticipantView, PersonLeft, Stream, StreamEvent
from domain.access import Actor
from domain.errors import ConsentRequired
from domain.ids import ConversationId, Identity
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.pictures import message_of
from tests.acceptance.drivers.seen import News

PAGE = 100
Followed = tuple[Stream, ConversationId]


@define(eq=False)
class ChannelWatcher:
    """A live connection without a wire."""

    actor: Actor
    do: UseCases
    channel: Channel
    news: list[News] = field(factory=list)
    closed: bool = False
    _seen: dict[Followed, int] = field(factory=dict)
    _people: dict[ConversationId, set[Identity]] = field(factory=dict)
    _delivered: dict[ConversationId, int] = field(factory=dict)
    _forget: object = None

    async def begin(self) -> None:
        """Come online; who has not agreed is sent away."""
        if not (await self.do.who_am_i(WhoAmI(actor=self.actor))).consent.in_force:
            raise ConsentRequired("no consent is in force")
        self._forget = self.channel.listen(self._hear)
        self.do.connections.arrived(self.actor.identity)

    async def follow(self, conversation: str, *, after: int | None = None) -> None:
        command = FollowConversation(actor=self.actor, conversation=ConversationId(conversation))
        await self._begin(command, Stream.CONVERSATION, after)

    async def follow_notes(self, conversation: str) -> None:
        command = FollowStaff(actor=self.actor, conversation=ConversationId(conversation))
        await self._begin(command, Stream.STAFF, None)

    async def settle(self) -> None:
        """Everything was heard when it happened; what was delivered is told."""
        horizons = {one: {self.actor.identity: seq} for one, seq in self._delivered.items()}
        self._delivered.clear()
        if horizons:
            await self.do.mark_delivered(MarkDelivered(horizons=horizons))

    async def drop(self) -> None:
        await self.settle()
        self._end()
        self.do.connections.departed(self.actor.identity)

    async def _begin(self, command: FollowConversation | FollowStaff, stream: Stream, after: int | None) -> None:
        following = await answer(self.do.follow_stream(command))
        id = command.conversation
        seen = following.seq if after is None else max(after, following.visible_from - 1)
        self._people[id] = {one.identity for one in following.participants}
        while seen < following.seq:
            page = await self.do.follow_stream.replay(stream, id, after=seen, limit=PAGE)
            for event in page:
                self._show(event)
            seen = page[-1].seq
        self._seen[stream, id] = seen

    def _hear(self, signal: Signal) -> None:
        match signal:
            case ConsentWithdrawn(identity=identity) | GrantEnded(identity=identity) if identity == self.actor.identity:
                self.closed = True
                self._end()
            case StreamEvent() if self._seen.get((signal.stream, signal.conversation), signal.seq) < signal.seq:
                self._seen[signal.stream, signal.conversation] = signal.seq
                self._show(signal)
            case Fleeting() if (Stream.CONVERSATION, signal.conversation) in self._seen:
                if signal.identity != self.actor.identity:
                    self._sign(signal)
            case AttachmentChecked() if (Stream.CONVERSATION, signal.conversation) in self._seen:
                said = f"{signal.attachment.name} {signal.attachment.state}"
                self.news.append(News(kind="attachment", conversation=signal.conversation, text=said))
            case PresenceChanged(identity=identity, presence=presence):
                for id in [one for one, people in self._people.items() if identity in people - {self.actor.identity}]:
                    self.news.append(News(kind="presence", conversation=id, who=identity, presence=presence.online))

    def _sign(self, signal: Fleeting) -> None:
        news = News(kind=str(signal.kind), conversation=signal.conversation, who=signal.identity, seq=signal.seq)
        self.news.append(news)

    def _show(self, event: StreamEvent) -> None:
        news = {"kind": event.kind, "conversation": event.conversation, "seq": event.seq}
        match event.content:
            case MessageView() as view:
                self.news.append(News(**news, message=message_of(view)))
                if event.kind == "message.created" and view.author != self.actor.identity:
                    self._delivered[event.conversation] = event.seq
            case NoteView(body=body):
                self.news.append(News(**news, text=body))
            case ParticipantView(identity=identity) | PersonLeft(identity=identity):
                self.news.append(News(**news, who=identity))
                if isinstance(event.content, PersonLeft) and identity == self.actor.identity:
                    self._seen.pop((Stream.CONVERSATION, event.conversation), None)
                    self._seen.pop((Stream.STAFF, event.conversation), None)
            case _:
                self.news.append(News(**news))

    def _end(self) -> None:
        self._seen.clear()
        self._people.clear()
        if callable(self._forget):
            self._forget()
