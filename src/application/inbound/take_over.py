"""Take over what the messaging provider tells: each kind of news by the rules of the act that it is."""

from collections.abc import Collection, Sequence

from attrs import frozen

from application.inbound.hear_change import HearChangeHandler, HearCorrection, HearRetraction
from application.inbound.hear_member import HearJoining, HearLeaving, HearMemberHandler
from application.inbound.hear_message import HearMessage, HearMessageHandler, text_of
from application.inbound.memberships import SeenMemberships
from application.inbound.refusal import NOT_A_MEMBER, NOT_OURS, SOMEBODY_ELSE, Refused
from application.inbound.second_copies import SecondCopies
from application.inbound.silent_telephones import SilentTelephones
from application.inbound.whereabouts import Whereabouts, acting
from application.messaging.mark_read import MarkRead, MarkReadHandler
from application.ports.clock import Clock
from application.ports.inbound import (
    NOT_SHOWN,
    DeliveryNews,
    HeardMessage,
    HistoryUnavailable,
    Inbox,
    MemberNews,
    MessageNews,
    News,
    NewsReader,
    Places,
    PresenceNews,
    ProviderHistory,
    ReadNews,
    Thread,
    Wrote,
)
from application.ports.mirror_files import FileMirror
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from domain.access import Actor
from domain.conversation import Conversation
from domain.errors import Busy, Forbidden, NotFound
from domain.ids import ConversationId, MessageId
from domain.person import Person


class TooSoon(Exception):
    """What it stands on has not been told yet; it is tried again."""


@frozen(kw_only=True)
class TakeOver:
    """Makes news true here, once, in whatever order they come.

    A message whose place does not follow what is on record makes us read what was said between: so each
    author's words keep their order, whatever the webhooks do. `hasty` says not to wait for that any more.
    """

    uow: UnitOfWorkFactory
    inbox: Inbox
    reader: NewsReader
    clock: Clock
    whereabouts: Whereabouts
    places: Places
    history: ProviderHistory
    files: FileMirror
    hear_message: HearMessageHandler
    hear_change: HearChangeHandler
    hear_member: HearMemberHandler
    mark_read: MarkReadHandler
    memberships: SeenMemberships
    second_copies: SecondCopies
    connections: Connections
    telephones: SilentTelephones

    async def __call__(self, news: News, *, hasty: bool = False) -> None:
        """Raises `Refused` and domain errors for what the rules forbid; `TooSoon`, `HistoryUnavailable` to wait."""
        match news:
            case MessageNews():
                await self._message(news, await self.thread(news.thread), hasty)
            case MemberNews():
                await self._member(news, await self.thread(news.thread))
            case ReadNews():
                await self._read(news, await self.thread(news.thread), hasty)
            case PresenceNews():
                await self._presence(news)
            case DeliveryNews():
                await self._delivery(news)

    async def thread(self, ref: str) -> Thread:
        """The conversation, or `Refused`."""
        thread = await self.whereabouts.thread(ref)
        if thread is None:
            raise Refused(NOT_OURS)
        return thread

    async def catch_up(self, thread: Thread, ref: str) -> int:
        """Take over what was said behind what is on record; return the place of the last message there.

        What can not be taken over becomes a letter of its own, the same one that tells of it by itself.
        """
        last = thread.heard
        for said in await self.history.after(ref, thread.heard):
            try:
                await self.hear(thread.conversation, said, ref)
            except (Busy, HistoryUnavailable):
                raise
            except Exception:
                # Refused, or a fault of ours: either is dealt with by itself, and holds nothing up that was said later.
                await self.inbox.keep(self.reader.letter_of(ref, said), self.clock.now())
            last = said.place
            await self.places.note_heard(thread.conversation, last, thread=ref)
        return last

    async def _message(self, news: MessageNews, thread: Thread, hasty: bool) -> None:
        said, id = news.message, thread.conversation
        known = await self.places.message(id, said.ref)
        if known is None:
            await self._close_gap(news, thread, hasty)
            known = await self.hear(id, said, news.thread)
            if said.place == (await self.thread(news.thread)).heard + 1:
                await self.places.note_heard(id, said.place, thread=news.thread)
        if news.what is Wrote.SENT or known is None or await self._is_part(said):
            return
        if news.by and news.by != said.author:
            raise Refused(SOMEBODY_ELSE)
        actor = await self._author(id, said.author)
        if news.what is Wrote.CHANGED:
            await self.hear_change(
                HearCorrection(actor=actor, conversation=id, message=known, text=text_of(said), at=news.at)
            )
        else:
            await self.hear_change(HearRetraction(actor=actor, conversation=id, message=known, at=news.at))

    async def _close_gap(self, news: MessageNews, thread: Thread, hasty: bool) -> None:
        if news.message.place == thread.heard + 1:
            return
        try:
            await self.catch_up(thread, news.thread)
        except HistoryUnavailable:
            if not hasty:
                raise

    async def hear(self, id: ConversationId, said: HeardMessage, thread: str) -> MessageId | None:
        """Take one message over that was written in `thread`, unless it is on record; its id here.

        `None` where it went into the conversation that continues this one, or is a second copy of ours.
        Raises what sending raises.
        """
        known = await self.places.message(id, said.ref)
        if known is not None:
            return known
        if said.member:
            await self.telephones.heard(said.member)
        if await self._is_part(said):
            return MessageId(said.marker or "")
        if await self._bears_ours(id, said):
            ours = MessageId(said.marker or "")
            if await self.places.note_message(id, ours, said.ref, said.place, thread=thread):
                return ours
            if await self.second_copies.took(id, ours, said):
                return None
        actor = await self._author(id, said.author)
        await self.hear_message(HearMessage(actor=actor, conversation=id, message=said, thread=thread))
        self.connections.wrote_elsewhere(actor.identity, said.sent_at)
        return await self.places.message(id, said.ref)

    async def _bears_ours(self, id: ConversationId, said: HeardMessage) -> bool:
        """Whether it bears the id of a message of ours by the same author.

        Clients choose attributes too, so the id alone proves nothing.
        """
        if said.part or said.marker is None:
            return False
        async with self.uow() as uow:
            try:
                message = await uow.messages.get(id, MessageId(said.marker))
                conversation = await uow.conversations.get(id)
            except NotFound:
                return False
            author = await self.whereabouts.person(uow, said.author, conversation)
        return message.author == (said.author if author is None else author.identity)

    async def _is_part(self, said: HeardMessage) -> bool:
        """Whether it only carries a file of a message of ours, or stands in its place: nobody wrote anything.

        Its content must be one that we brought there, which hangs on one message alone.
        """
        if not said.part or said.marker is None:
            return False
        if not said.files:
            return said.body == NOT_SHOWN
        ours = {one.media for one in await self.files.of(MessageId(said.marker))}
        return not said.body and all(one.ref in ours for one in said.files)

    async def _author(self, id: ConversationId, name: str) -> Actor:
        async with self.uow() as uow:
            conversation = await uow.conversations.get(id)
            person = await self.whereabouts.person(uow, name, conversation)
        if person is None or not person.active:
            raise Refused(NOT_A_MEMBER)
        return acting(person)

    async def _member(self, news: MemberNews, thread: Thread) -> None:
        if news.present and await self.memberships.has_ended(news.ref):
            return
        members = {one.who for one in await self.history.members(news.thread)}
        if members and (news.who in members) is not news.present:
            return  # Something newer is true there by now.
        async with self.uow() as uow:
            conversation = await uow.conversations.get(thread.conversation)
            person = await self.whereabouts.person(uow, news.who, conversation)
        if not news.present:
            # What they wrote before they left is theirs to have said.
            await self.catch_up(thread, news.thread)
            await self.memberships.ended(news.ref)
            if person is not None and await self._stays(person, news.who, members, conversation):
                return
        if person is None:
            if news.present:
                raise Refused(NOT_A_MEMBER)
            return
        kind = HearJoining if news.present else HearLeaving
        await self.hear_member(kind(conversation=thread.conversation, person=person))

    async def _stays(self, person: Person, left: str, members: Collection[str], conversation: Conversation) -> bool:
        """Whether it was only their telephone that was taken out: they take part there by another name still."""
        if await self.places.person(left) is not None:
            return False
        async with self.uow() as uow:
            others = [await self.whereabouts.person(uow, one, conversation) for one in members]
        return any(one is not None and one.identity == person.identity for one in others)

    async def _read(self, news: ReadNews, thread: Thread, hasty: bool) -> None:
        if thread.heard < news.place:
            try:
                heard = await self.catch_up(thread, news.thread)
            except HistoryUnavailable:
                heard = thread.heard
            if heard < news.place and not hasty:
                raise TooSoon("not everything up to there was told")
        seq = await self.places.seq_at(thread.conversation, news.place, thread=news.thread)
        async with self.uow() as uow:
            conversation = await uow.conversations.get(thread.conversation)
            person = await self.whereabouts.person(uow, news.who, conversation)
        if person is not None and seq:
            await self._mark_read(acting(person), thread.conversation, seq)

    async def _mark_read(self, actor: Actor, id: ConversationId, seq: int) -> None:
        """Who takes no part any more, or withdrew consent, has no horizon to move."""
        try:
            await self.mark_read(MarkRead(actor=actor, conversation=id, seq=seq, anew=False))
        except (NotFound, Forbidden):
            return

    async def _delivery(self, news: DeliveryNews) -> None:
        """What is written where nobody of ours is, is not ours."""
        thread = await self.whereabouts.thread(news.thread)
        if thread is None:
            return
        if news.came:
            await self.telephones.heard(news.member)
        else:
            await self.telephones.missed(thread.conversation, news.member)

    async def _presence(self, news: PresenceNews) -> None:
        identity = await self.places.person(news.who)
        if identity is not None:
            self.connections.seen_elsewhere(identity, online=news.online, at=news.at)


def in_order(news: Sequence[tuple[int, News]]) -> list[int]:
    """Positions of news in the order in which they are best taken over.

    People join before they write, what was said comes in the order of its places, and people leave afterwards. What
    did not come to a telephone is told before what came from it: rather once more than not at all.
    """

    def rank(pair: tuple[int, News]) -> tuple[int, int, int]:
        position, one = pair
        match one:
            case MemberNews(present=True) | DeliveryNews():
                return 0, 0, position
            case MessageNews(what=Wrote.SENT, message=said):
                return 1, said.place, position
            case MessageNews(message=said):
                return 2, said.place, position
            case ReadNews(place=place):
                return 3, place, position
        return 4, 0, position

    return [position for position, _ in sorted(news, key=rank)]
