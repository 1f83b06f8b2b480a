"""Putting what became of a card into the thread: both sides see it live, and the patient is told in words."""

from attrs import field, frozen

from application.cards.occasion import Occasion
from application.cards.reminding import Reminders
from application.nudges.begin_nudges import NudgeClock
from application.ports.clock import Ids
from domain.access import CLOCKWORK
from domain.card import Card, CardKind, Step, in_language
from domain.conversation import Status
from domain.ids import MessageId, identity_key
from domain.message import MessageBody
from domain.person import Person, Role

_FOR = {"en": "{words} ({who} for {whom})", "es": "{words} ({who} en nombre de {whom})"}


@frozen(kw_only=True)
class Telling:
    """The patient is told what others did to their card, or the clock; the thread says what they gave up themselves.

    Of what a proxy did it says who did it and for whom.

    Who agrees to nothing is told nothing. What is closed gets no more words: there the patient is told outside that
    something is new, and the card says what.
    """

    ids: Ids
    reminders: Reminders
    nudges: NudgeClock = field(factory=NudgeClock)

    async def keep(
        self, occasion: Occasion, kind: CardKind, before: Card, after: Card, step: Step | None = None
    ) -> None:
        """Keep the card, and let the conversation know."""
        patient = await _patient_of(occasion)
        language = _language(patient)
        by_patient = occasion.actor.role is Role.PATIENT
        zones = self.reminders.gate.zones
        zone = zones.of(patient) if patient else zones.clinic
        words = kind.words(before, after, step, language, zone, by_patient=by_patient)
        if words is not None and occasion.actor.role is Role.PROXY:
            words = await _for_whom(occasion, words, patient, language)
        if words is not None and await self.reminders.may_tell(occasion):
            if occasion.conversation.status is not Status.CLOSED:
                self._say(occasion, words, calls=not (by_patient or kind.is_fleeting(before, after, step)))
            elif not by_patient:
                await self.reminders.tell_of_change(occasion, after, kind.scope)
        self.show(occasion, before, after)

    def _say(self, occasion: Occasion, words: str, *, calls: bool) -> None:
        message = occasion.conversation.announce(
            id=MessageId(self.ids.new()),
            body=MessageBody(words),
            at=occasion.now,
            caused_by=None if occasion.actor is CLOCKWORK else occasion.actor.identity,
        )
        if calls:
            self.nudges.wrote(occasion.uow, occasion.conversation, message)

    def show(self, occasion: Occasion, before: Card, after: Card) -> None:
        """Keep the card, and let it be seen; nobody is told in words."""
        occasion.conversation.note_card(after)
        occasion.uow.conversations.save(occasion.conversation)
        occasion.uow.cards.save(before, after)


async def _for_whom(occasion: Occasion, words: str, patient: Person | None, language: str) -> str:
    """Words of what somebody did who acts for the patient, with who it was and for whom: both sides are to know."""
    identity = occasion.actor.identity
    who = (await occasion.uow.people.find([identity])).get(identity_key(identity))
    names = {"who": who.name if who else identity, "whom": patient.name if patient else occasion.conversation.patient}
    return in_language(_FOR, language).format(words=words, **names)


async def language_of(occasion: Occasion) -> str:
    """The language that the conversation's patient reads."""
    return _language(await _patient_of(occasion))


async def _patient_of(occasion: Occasion) -> Person | None:
    patient = occasion.conversation.patient
    return (await occasion.uow.people.find([patient])).get(identity_key(patient))


def _language(person: Person | None) -> str:
    return person.language if person else "en"
