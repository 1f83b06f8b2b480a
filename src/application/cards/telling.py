"""Putting what became of a card into the thread: both sides see it live, and the patient is told in words."""

from attrs import field, frozen

from application.cards.occasion import Occasion
from application.cards.reminding import Reminders
from application.nudges.begin_nudges import NudgeClock
from application.ports.clock import Ids
from domain.card import Card, CardKind
from domain.conversation import Status
from domain.ids import MessageId, identity_key
from domain.message import MessageBody
from domain.person import Role


@frozen(kw_only=True)
class Telling:
    """The patient is told what others did to their card, or the clock; the thread says what they gave up themselves.

    Who agrees to nothing is told nothing. What is closed gets no more words: there the patient is told outside that
    something is new, and the card says what.
    """

    ids: Ids
    reminders: Reminders
    nudges: NudgeClock = field(factory=NudgeClock)

    async def keep(self, occasion: Occasion, kind: CardKind, before: Card, after: Card) -> None:
        """Keep the card, and let the conversation know."""
        uow, conversation = occasion.uow, occasion.conversation
        by_patient = occasion.actor.role is Role.PATIENT
        words = kind.words(after.state, await language_of(occasion), by_patient=by_patient)
        if words is not None and await self.reminders.may_tell(occasion):
            if conversation.status is not Status.CLOSED:
                message = conversation.announce(id=MessageId(self.ids.new()), body=MessageBody(words), at=occasion.now)
                if not by_patient:
                    self.nudges.wrote(uow, conversation, message)
            elif not by_patient:
                await self.reminders.tell_of_change(occasion, after, kind.scope)
        self.show(occasion, before, after)

    def show(self, occasion: Occasion, before: Card, after: Card) -> None:
        """Keep the card, and let it be seen; nobody is told in words."""
        occasion.conversation.note_card(after)
        occasion.uow.conversations.save(occasion.conversation)
        occasion.uow.cards.save(before, after)


async def language_of(occasion: Occasion) -> str:
    """The language that the conversation's patient reads."""
    patient = occasion.conversation.patient
    person = (await occasion.uow.people.find([patient])).get(identity_key(patient))
    return person.language if person else "en"
