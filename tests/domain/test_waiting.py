"""What a waiting patient is told, who writes an answer, whom a note calls, and for what one opens a conversation."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from bootstrap.opening_reasons import BUILT_IN
from domain.answering import ANSWERING_LASTS, begin_answering
from domain.auto_reply import AutoReply, AutoReplyRules, AutoReplyTexts, Waiting
from domain.errors import BeingAnswered, Invalid, NotFound
from domain.ids import ConversationId, Identity, MentionId, NoteId
from domain.mention import MOST_MENTIONS, Mention, names_in
from domain.opening_reasons import OpeningReason, OpeningReasons
from domain.priority import Priority
from domain.safety.help_lines import lines_of

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
RULES, TEXTS = AutoReplyRules(), AutoReplyTexts(lines_of("US"))
A, B = Identity("ann"), Identity("bob")


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        (Waiting(closed=True), AutoReply.OUT_OF_HOURS),
        (Waiting(closed=True, position=2), AutoReply.OUT_OF_HOURS),
        (Waiting(closed=True, asked=True), None),
        (Waiting(position=2), AutoReply.QUEUE),
        (Waiting(), None),
        (Waiting(held_until=NOW + MINUTE, closed=True), AutoReply.ON_HOLD),
        (Waiting(held_until=NOW), None),
        (Waiting(position=1, told_at=NOW - 14 * MINUTE), None),
        (Waiting(position=1, told_at=NOW - 15 * MINUTE), AutoReply.QUEUE),
        (Waiting(position=1, staff_spoke_at=NOW - 4 * MINUTE), None),
        (Waiting(position=1, staff_spoke_at=NOW - 5 * MINUTE), AutoReply.QUEUE),
    ],
)
def test_what_is_said_and_when_rather_nothing(waiting: Waiting, said: AutoReply | None):
    assert RULES.choose(waiting, NOW) is said


@pytest.mark.parametrize("language", ["en", "es-MX", "fr"])
@pytest.mark.parametrize("kind", AutoReply)
@pytest.mark.parametrize("urgent", [False, True])
def test_the_emergency_number_is_always_there_and_urgent_reads_otherwise(kind: AutoReply, language: str, urgent: bool):
    waiting = Waiting(urgent=urgent, position=3, held_until=NOW, opening=NOW, closed=True)
    text = TEXTS.say(kind, waiting, language, UTC)
    assert "911" in text
    other = TEXTS.say(kind, evolve(waiting, urgent=not urgent), language, UTC)
    assert text != other
    assert not any(claim in text for claim in ("You marked", "Usted lo marcó", "Usted marcó"))


def test_times_are_those_of_the_clinic_and_waits_are_rounded():
    zone = ZoneInfo("America/New_York")
    closed = TEXTS.say(AutoReply.OUT_OF_HOURS, Waiting(opening=NOW), "en", zone)
    assert "on Monday, March 2 at 05:00 (EST)" in closed
    assert "el lunes 2 de marzo a las 05:00 (EST)" in TEXTS.say(
        AutoReply.OUT_OF_HOURS, Waiting(opening=NOW), "es", zone
    )
    queue = TEXTS.say(AutoReply.QUEUE, Waiting(position=4, wait=timedelta(seconds=20)), "en", zone)
    assert "number 4" in queue
    assert "took a message up after about 1 min." in queue
    assert "answer took" not in queue
    assert "about" not in TEXTS.say(AutoReply.QUEUE, Waiting(position=4), "en", zone)


def test_a_reason_has_words_of_its_own_but_never_for_what_is_urgent():
    def say(urgent: bool) -> str:
        return TEXTS.say(AutoReply.QUEUE, Waiting(urgent=urgent, position=1), "en", UTC, "Refills take a day.")

    assert "Refills take a day." in say(False)
    assert "Refills" not in say(True)


def test_one_writes_an_answer_until_it_lapses_or_is_taken_over_knowingly():
    id = ConversationId("c")
    first = begin_answering(None, id, A, NOW, take_over=False)
    again = begin_answering(first, id, A, NOW + MINUTE / 2, take_over=False)
    assert (again.since, again.until) == (NOW, NOW + MINUTE / 2 + ANSWERING_LASTS)
    with pytest.raises(BeingAnswered):
        begin_answering(again, id, B, NOW + MINUTE, take_over=False)
    taken = begin_answering(again, id, B, NOW + MINUTE, take_over=True)
    assert (taken.identity, taken.instead_of) == (B, A)
    lapsed = begin_answering(first, id, B, NOW + ANSWERING_LASTS, take_over=False)
    assert (lapsed.identity, lapsed.instead_of) == (B, None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@ann please look", ("ann",)),
        ("(@ann), @bob.", ("ann", "bob")),
        ("@ann @ann", ("ann",)),
        ("write to ann@clinic.example", ()),
        ("@ann@clinic.example: now", ("ann@clinic.example",)),
        ("@ and @.", ()),
        (" ".join(f"@n{number}" for number in range(30)), tuple(f"n{number}" for number in range(MOST_MENTIONS))),
    ],
)
def test_whom_a_note_calls(text: str, names: tuple[str, ...]):
    assert names_in(text) == names


def test_a_mention_is_acknowledged_by_whom_it_calls():
    said = {"id": MentionId("m"), "conversation": ConversationId("c"), "note": NoteId("n"), "by": A, "at": NOW}
    mention = Mention(identity=B, next_at=NOW, **said)
    seen = mention.acknowledge(B, NOW)
    assert seen.acknowledge(B, NOW + MINUTE) is seen
    with pytest.raises(NotFound):
        mention.acknowledge(A, NOW)


def test_reasons_raise_and_never_lower():
    symptom = BUILT_IN.named("symptom")
    assert symptom is not None
    assert [symptom.raises(one) for one in Priority] == [Priority.HIGH, Priority.HIGH, Priority.URGENT, Priority.CRISIS]
    assert BUILT_IN.named("I have a headache") is None
    assert (symptom.words("es-AR"), symptom.words("de")) == (symptom.label["es"], symptom.label["en"])


@pytest.mark.parametrize("wrong", [{"code": "A b"}, {"label": {}}, {"label": {"en": " "}}, {"reply": {"en": "\x00"}}])
def test_a_reason_that_can_not_be(wrong: dict):
    with pytest.raises(Invalid):
        OpeningReason(**{"code": "x", "label": {"en": "X"}, **wrong})


def test_no_code_stands_twice():
    one = OpeningReason(code="x", label={"en": "X"})
    with pytest.raises(Invalid):
        OpeningReasons((one, one))
