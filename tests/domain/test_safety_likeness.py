"""What sounds like an emergency by the company that its words keep: weights, kinds, where it stands, what lowers it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.safety.concepts import CONCEPTS, stem
from domain.safety.detector import SafetyDetector
from domain.safety.likeness import Likeness, Weights, notions, of_word, stretches, weights_of
from domain.safety.pattern import STOP
from domain.safety.rule import Language, Rule, Tier, Topic
from domain.safety.rules import RULES
from domain.safety.weights import WEIGHTS

_NO_RULES: tuple[Rule, ...] = ()
BY_WEIGHTS = SafetyDetector(_NO_RULES, WEIGHTS)
FEW = weights_of(
    -1.0,
    "+2.0 knee hiss\n+1.5 hiss~bang knee~~hiss\n-4.0 nice",
    "chest-pain hiss\nsuicide knee",
)


def likest(words: Sequence[str], weights: Weights = FEW) -> Likeness:
    return next(weights.likest(words))


@pytest.mark.parametrize(
    ("text", "topic", "tier"),
    [
        ("the ache goes from my breastbone down the arm and i am soaked in sweat", Topic.CHEST_PAIN, Tier.URGENT),
        ("i cannot bear to be alive and the rope is ready", Topic.SUICIDE, Tier.CRISIS),
        ("half of my face slid down and my words come out as mush", Topic.STROKE, Tier.URGENT),
        ("me aprieta el pecho y me corre sudor frio", Topic.CHEST_PAIN, Tier.URGENT),
    ],
)
def test_words_that_no_rule_knows_are_heard_by_the_company_they_keep(text: str, topic: Topic, tier: Tier) -> None:
    (hit,) = BY_WEIGHTS.scan(text).alarms

    assert (hit.topic, hit.tier) == (topic, tier)
    assert hit.rule == f"likeness.{topic}.{hit.language}"


@pytest.mark.parametrize(
    "text",
    [
        "can i move my visit to thursday",
        "the brace is too tight on my knee",
        "refill of the heart medicine please",
        "gracias, ya me siento mejor",
        "",
        "?!",
    ],
)
def test_ordinary_chat_sounds_like_no_emergency(text: str) -> None:
    assert not BY_WEIGHTS.scan(text).alarms


def test_the_kind_is_the_one_that_the_heaviest_words_speak_for() -> None:
    found = likest(["a", "hiss", "and", "bang", "hiss"])

    assert (found.topic, found.start, found.end) == (Topic.CHEST_PAIN, 1, 5)
    assert found.score == pytest.approx(2.0 + 1.5 + 2.0 - 1.0)


def test_words_next_to_one_another_may_weigh_more_than_each_alone() -> None:
    apart, together = likest(["knee", "a", "hiss"]), likest(["knee", "hiss"])

    assert together.score == pytest.approx(apart.score + 1.5)


def test_pairs_do_not_reach_over_the_end_of_a_sentence() -> None:
    within, across = likest(["hiss", "a", "bang", "hiss"]), likest(["hiss", ".", "bang", "hiss"])

    assert within.score == pytest.approx(across.score + 1.5)


def test_kind_words_in_another_sentence_do_not_drown_a_cry() -> None:
    assert list(FEW.likest(["nice", "nice", "nice", ".", "my", "knee", "hiss"]))
    assert not list(FEW.likest(["nice", "nice", "nice", "my", "knee", "hiss"]))


def test_what_sounds_likest_comes_first_and_each_place_once() -> None:
    words = ["knee", "hiss", "a", ".", "nice", "nice", "nice", ".", "knee", "hiss", "knee", "hiss"]

    found = list(FEW.likest(words))

    assert [(one.start, one.end) for one in found] == [(8, 12), (0, 2)]
    assert found[0].score > found[1].score


def test_a_stretch_over_sentences_stands_in_the_one_that_weighs_most() -> None:
    (found,) = FEW.likest(["knee", "a", ".", "knee", "a", "hiss"])

    assert (found.start, found.end) == (3, 6)


def test_what_is_denied_is_a_notice() -> None:
    result = SafetyDetector(_NO_RULES, FEW).scan("no knee hiss")

    assert result.tier is Tier.NOTICE
    assert result.hits[0].lowered_by == "negated"


@pytest.mark.parametrize(
    "text",
    [
        "Years ago I had crushing chest pain, sweating and my left arm was numb. "
        "My dad is not waking up after his surgery.",
        "No chest pain, no trouble breathing, no numbness in my arm, no slurred speech, no fainting. "
        "My dad is not waking up after his surgery.",
    ],
)
def test_what_is_denied_or_long_past_does_not_hide_the_next_sentence(text: str) -> None:
    """The weights by themselves: the first sentence weighs more, and is a notice."""
    assert BY_WEIGHTS.scan(text).alarms


@pytest.mark.parametrize("lowered", ["no knee hiss knee hiss. ", "years ago a knee hiss knee hiss. "])
def test_however_often_it_is_denied_before_what_is_so_is_heard(lowered: str) -> None:
    detector = SafetyDetector(_NO_RULES, FEW)

    assert not detector.scan(lowered * 90).alarms
    assert detector.scan(lowered * 90 + "my knee hiss").alarms


def test_spanish_is_answered_in_spanish() -> None:
    result = BY_WEIGHTS.scan("siento un peso en el pecho y me corre sudor frio")

    assert result.language is Language.SPANISH


def test_where_a_rule_raised_the_alarm_weights_add_nothing() -> None:
    said = "I want to kill myself"

    assert SafetyDetector(RULES, WEIGHTS).scan(said) == SafetyDetector(RULES).scan(said)


@given(st.lists(st.sampled_from(["knee", "hiss", ".", "a", "77"]), max_size=120))
def test_every_word_but_stops_and_crumbs_is_in_some_stretch(words: list[str]) -> None:
    seen = {at for first, last in stretches(words) for at in range(first, last)}

    assert seen.issuperset(range(len(words))) or len(words) > 30
    assert all(last - first <= 30 for first, last in stretches(words))
    if words:
        assert max(last for _, last in stretches(words)) == len(words)


@given(st.text(max_size=300))
def test_any_text_gets_an_answer_with_offsets_inside_it(text: str) -> None:
    for hit in BY_WEIGHTS.scan(text).hits:
        assert 0 <= hit.start < hit.end <= len(text)


def test_notions_are_written_in_the_form_in_which_they_are_looked_up() -> None:
    assert CONCEPTS[stem("bleeding")] == CONCEPTS[stem("sangrando")] == "BLOOD"


def test_weights_come_from_their_tables() -> None:
    assert isinstance(WEIGHTS, Weights)
    assert FEW.weights == {"knee": 2.0, "hiss": 2.0, ("hiss", "bang"): 1.5, ("knee", "", "hiss"): 1.5, "nice": -4.0}


LOUD = Weights(1_000.0, WEIGHTS.weights, WEIGHTS.topics)
"""Whatever is said sounds like something: its sum can be seen."""
_HEAVY = sorted({part for one in WEIGHTS.weights for part in ((one,) if isinstance(one, str) else one) if part})


@given(st.lists(st.sampled_from([*_HEAVY, *CONCEPTS, "chair", "104", STOP]), min_size=1, max_size=40))
def test_a_stretch_weighs_what_the_features_of_its_words_weigh(words: list[str]) -> None:
    spoken = notions(words)
    each = [sum(WEIGHTS.weights.get(one, 0.0) for one in of_word(spoken, at)) for at in range(len(words))]

    found = likest(words, LOUD)

    assert found.score - LOUD.bias == pytest.approx(max(sum(each[first:last]) for first, last in stretches(words)))
