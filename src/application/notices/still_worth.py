"""Whether a notice still says something true, to somebody who may still know it."""

from attrs import frozen

from application.gate import Gate
from application.mentions.mentions import may_be_called
from application.notices.agreed import agreed_ways
from application.ports.notifier import Notice, NoticeChannel, NoticeKind
from application.ports.unit_of_work import UnitOfWork
from domain.conversation import Conversation, Status, Turn
from domain.ids import SYSTEM, ConversationId, identity_key
from domain.nudge import Way
from domain.person import Person

_WAYS = {NoticeChannel.PUSH: Way.PUSH, NoticeChannel.SMS: Way.SMS, NoticeChannel.EMAIL: Way.EMAIL}


@frozen(kw_only=True)
class StillWorth:
    """Asked right before each attempt: between the decision and it somebody may have read, answered, closed, or left.

    `common` is the pool of providers who have none of their own.
    """

    gate: Gate
    common: str | None = None

    async def __call__(self, uow: UnitOfWork, notice: Notice) -> bool:
        """Nobody is told who has left, or may not read what it is about, or of what is over."""
        ends = notice.kind is NoticeKind.ALERT_OVER
        if notice.alert is not None and not ends and not await uow.alerts.lasts(notice.alert):
            return False
        if notice.recipient == SYSTEM:
            return True
        person = (await uow.people.find([notice.recipient])).get(identity_key(notice.recipient))
        if person is None or not person.active:
            return False
        if notice.kind is NoticeKind.DELEGATED:
            return person.works_here and await uow.posts.stands_in(person.identity, self.gate.clock.now())
        if notice.conversation is None:
            return person.role.is_staff
        return await self._concerns(uow, notice, person, notice.conversation)

    async def _concerns(self, uow: UnitOfWork, notice: Notice, person: Person, id: ConversationId) -> bool:
        match notice.kind:
            case NoticeKind.MESSAGE_WAITING:
                return await self._agreed(uow, notice, person, id) and await uow.nudges.unread(id, person.identity)
            case NoticeKind.CARD_CHANGED | NoticeKind.REMINDER:
                return await self._agreed(uow, notice, person, id)
            case NoticeKind.WORK_OFFERED:
                return await _is_asked(uow, person, await uow.conversations.get(id))
            case NoticeKind.WORK_HANDED_OVER:
                conversation = await uow.conversations.get(id)
                return person.works_here and _is_theirs(conversation, person)
            case NoticeKind.MENTIONED:
                return await self._is_called(uow, person, await uow.conversations.get(id))
            case _:
                return person.role.is_staff

    async def _agreed(self, uow: UnitOfWork, notice: Notice, person: Person, id: ConversationId) -> bool:
        way = _WAYS.get(notice.channel)
        return way is not None and way.value in (await agreed_ways(uow, self.gate, person, id) or ())

    async def _is_called(self, uow: UnitOfWork, person: Person, conversation: Conversation) -> bool:
        calling = [one for one in await uow.mentions.of(person.identity) if one.conversation == conversation.id]
        return may_be_called(person, conversation, self.common) and any(
            not one.rests(conversation.closed_at) for one in calling
        )


async def _is_asked(uow: UnitOfWork, person: Person, conversation: Conversation) -> bool:
    waits = conversation.status is Status.OPEN and conversation.turn is Turn.PROVIDER
    if not (waits and person.works_here) or person.identity in await uow.care.ended(conversation.patient):
        return False
    return any(one.conversation == conversation.id for one in await uow.tickets.offers_to(person.identity))


def _is_theirs(conversation: Conversation, person: Person) -> bool:
    return conversation.assignee == person.identity and conversation.status is not Status.CLOSED
