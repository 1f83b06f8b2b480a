"""A detector that breaks down: the patient's word is delivered, and somebody looks at it."""

from typing import Any

import pytest

from application.messaging.send_message import Sent
from application.safety.list_unacknowledged import ListUnacknowledged, ListUnacknowledgedHandler
from application.safety.screener import Screener
from application.views import Acknowledgement
from domain.phi import PHIDetector
from domain.priority import Priority
from domain.safety.detector import SafetyDetector
from domain.safety.help_lines import lines_of
from domain.safety.rules import RULES
from domain.safety.weights import WEIGHTS
from domain.screening import UNSCREENED
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic
from tests.support.screening import Broken

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
BROKEN: Any = Broken()
PHI, SAFETY = PHIDetector(), SafetyDetector(RULES, WEIGHTS)


def a_clinic(phi: Any, safety: Any) -> Clinic:
    return Clinic(screener=Screener(phi, safety, lines_of("US")))


async def sent_and_waiting(clinic: Clinic, text: str, **said: Any) -> tuple[Sent, tuple[Acknowledgement, ...]]:
    conversation = await clinic.conversation(PAT, DOC)
    sent = await clinic.send(an_actor(PAT), conversation.id, text, **said)
    page = await clinic.deed(ListUnacknowledgedHandler)(ListUnacknowledged(actor=an_actor(DOC)))
    return sent, tuple(page.items)


@pytest.mark.parametrize(("phi", "safety"), [(BROKEN, BROKEN), (PHI, BROKEN), (BROKEN, SAFETY)])
async def test_the_message_is_delivered_raised_and_waits_for_a_clinician(
    phi: Any, safety: Any, caplog: pytest.LogCaptureFixture
):
    sent, (waiting,) = await sent_and_waiting(a_clinic(phi, safety), "my knee hurts")

    assert (sent.message.body, sent.message.priority, sent.message.safety) == ("my knee hurts", Priority.HIGH, None)
    assert (waiting.message, waiting.priority, waiting.cause) == (sent.message.id, Priority.HIGH, UNSCREENED)
    assert "screening.failed RuntimeError" in caplog.text
    assert "knee" not in caplog.text, "the error quotes the text, the log does not"


async def test_a_graver_choice_of_the_sender_stands():
    sent, _ = await sent_and_waiting(a_clinic(BROKEN, BROKEN), "my knee hurts", priority=Priority.URGENT)

    assert sent.message.priority is Priority.URGENT


async def test_an_emergency_is_heard_while_the_other_detector_is_broken():
    sent, (waiting,) = await sent_and_waiting(a_clinic(BROKEN, SAFETY), "I want to kill myself")

    assert sent.message.safety is not None
    assert "988" in sent.message.safety.help_text
    assert (sent.message.phi, sent.message.priority) == (None, Priority.CRISIS)
    assert waiting.cause == "suicide"


async def test_identifiers_are_marked_while_the_other_detector_is_broken():
    sent, _ = await sent_and_waiting(a_clinic(PHI, BROKEN), "My social security number is 219-09-9999")

    assert sent.message.phi is not None
    assert sent.message.phi.categories == ("SSN",)


async def test_the_team_s_words_wait_for_nobody():
    clinic = a_clinic(BROKEN, BROKEN)
    conversation = await clinic.conversation(PAT, DOC)
    sent = await clinic.send(an_actor(DOC), conversation.id, "Take two tablets")
    page = await clinic.deed(ListUnacknowledgedHandler)(ListUnacknowledged(actor=an_actor(DOC)))

    assert (sent.message.body, sent.message.priority, page.items) == ("Take two tablets", Priority.ROUTINE, ())
