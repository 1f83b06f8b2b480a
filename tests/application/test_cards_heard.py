"""What the patient's side says with a card is screened as their messages are; sending is never blocked."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from application.cards.ask_card import AskCard, AskCardHandler
from application.cards.conduct import Conducts, PlainConduct
from application.cards.reminding import Reminders
from application.cards.see_card import SeeCard, SeeCardHandler
from application.cards.step_card import StepCard, StepCardHandler
from application.cards.telling import Telling
from application.hours.clinic_hours import ClinicHours
from application.hours.clock_rules import ClockRules
from application.messaging.mark_read import MarkRead, MarkReadHandler
from application.safety.list_unacknowledged import ListUnacknowledged, ListUnacknowledgedHandler
from application.safety.screener import Screener
from application.triage.climb_ladder import ClimbLadder
from application.triage.ladder import Ladder
from application.triage.watch_messages import WatchMessages
from application.views import Acknowledgement, MessageView
from domain.alert import AlertKind, Clearing
from domain.card import Card
from domain.cards.refill import KIND
from domain.hours import ALL_WEEK, BusinessHours
from domain.ids import CardId
from domain.priority import Priority
from domain.reply_policy import ReplyPolicy
from domain.safety.help_lines import lines_of
from domain.safety.rule import Tier
from domain.screening import UNSCREENED
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic
from tests.support.screening import Broken

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
GRAVE, FAINT = "I want to kill myself", "My chest hurts and I am sweating"
CONDUCTS = Conducts({KIND.name: PlainConduct(KIND)})
BROKEN: Any = Broken()
MINUTE = timedelta(minutes=1)


@pytest.fixture
def clinic() -> Clinic:
    return Clinic()


async def asked(clinic: Clinic, **say: object) -> CardId:
    conversation = await clinic.conversation(PAT, DOC)
    command = AskCard(
        actor=an_actor(PAT), conversation=conversation.id, kind=KIND.name, say={"medicationId": "m1", **say}
    )
    made = await clinic.deed(AskCardHandler, conducts=CONDUCTS)(command)
    return CardId(made.id)


async def stepped(clinic: Clinic, card: CardId, who: Any, step: str, **say: object) -> None:
    telling = Telling(ids=clinic.ids, reminders=Reminders(gate=clinic.gate))
    handler = clinic.deed(StepCardHandler, conducts=CONDUCTS, telling=telling)
    await handler(StepCard(actor=an_actor(who), card=card, step=step, say=say))


async def found(clinic: Clinic, card: CardId) -> tuple[MessageView, list[Acknowledgement]]:
    """The card's message, and what waits for a clinician."""
    seen = await clinic.deed(SeeCardHandler, conducts=CONDUCTS)(SeeCard(actor=an_actor(PAT), card=card))
    message = await clinic.record.timeline.message(seen.card.conversation, seen.card.message)
    assert seen.alarm == message.safety
    page = await clinic.deed(ListUnacknowledgedHandler)(ListUnacknowledged(actor=an_actor(DOC)))
    return message, list(page.items)


@pytest.mark.parametrize(("words", "level"), [(GRAVE, Priority.CRISIS), (FAINT, Priority.URGENT)])
@pytest.mark.parametrize("name", ["text", "pharmacy"])
async def test_what_is_asked_for_in_grave_words_is_raised(clinic: Clinic, name: str, words: str, level: Priority):
    message, (waiting,) = await found(clinic, await asked(clinic, **{name: words}))
    assert (message.priority, message.safety.tier.value) == (level, level.value)
    assert (waiting.message, waiting.priority) == (message.id, level)


async def test_no_sentence_goes_on_from_one_fact_to_the_next(clinic: Clinic):
    message, waiting = await found(clinic, await asked(clinic, text="I want to", pharmacy="die is on Main Street"))
    assert (message.priority, message.safety, waiting) == (Priority.ROUTINE, None, [])


async def test_of_two_grave_things_the_graver_stays_and_both_wait(clinic: Clinic):
    card = await asked(clinic, text=GRAVE)
    await stepped(clinic, card, DOC, "ask", question="What is it?")
    clinic.clock.advance(MINUTE)
    await stepped(clinic, card, PAT, "answer", answer=FAINT)
    message, waiting = await found(clinic, card)
    assert (message.priority, message.safety.tier) == (Priority.CRISIS, Tier.CRISIS)
    assert sorted(one.cause for one in waiting) == ["chest-pain", "suicide"]


async def test_a_grave_answer_makes_a_card_unread_that_the_team_had_read(clinic: Clinic):
    """Urgent unread: who read the request has not read what was answered since, until they look again."""
    card = await asked(clinic)
    await stepped(clinic, card, DOC, "ask", question="What is it?")
    message, _ = await found(clinic, card)
    looking = MarkRead(actor=an_actor(DOC), conversation=(await kept(clinic, card)).conversation, seq=message.seq)
    await clinic.deed(MarkReadHandler)(looking)
    clinic.clock.advance(MINUTE)
    await stepped(clinic, card, PAT, "answer", answer=FAINT)
    rules = ClockRules(ClinicHours(BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)), ReplyPolicy())
    watch = clinic.deed(WatchMessages, rules=rules, ladder=Ladder(ids=clinic.ids))
    clinic.clock.advance(10 * MINUTE)
    assert await watch() == 1
    (alert,) = clinic.memory.alerts.values()
    assert (alert.kind, alert.message, alert.level) == (AlertKind.URGENT_UNREAD, message.id, Priority.URGENT)
    await clinic.deed(MarkReadHandler)(looking)
    await clinic.deed(ClimbLadder, rules=rules, ladder=Ladder(ids=clinic.ids))()
    assert clinic.memory.alerts[alert.id].cleared_because is Clearing.READ


async def kept(clinic: Clinic, card: CardId) -> Card:
    async with clinic.uow() as uow:
        return await uow.cards.get(card)


async def test_words_of_the_team_raise_nothing(clinic: Clinic):
    card = await asked(clinic)
    await stepped(clinic, card, DOC, "ask", question=GRAVE)
    message, waiting = await found(clinic, card)
    assert (message.priority, message.safety, message.phi, waiting) == (Priority.ROUTINE, None, None, [])


@pytest.mark.parametrize("later", [False, True])
async def test_where_the_detectors_are_broken_somebody_looks(later: bool):
    clinic = Clinic(screener=Screener(BROKEN, BROKEN, lines_of("US")))
    card = await asked(clinic, **({} if later else {"text": "The same"}))
    if later:
        await stepped(clinic, card, DOC, "ask", question="Which?")
        await stepped(clinic, card, PAT, "answer", answer="The same")
    message, (waiting,) = await found(clinic, card)
    assert (message.priority, message.safety) == (Priority.HIGH, None)
    assert (waiting.priority, waiting.cause) == (Priority.HIGH, UNSCREENED)
