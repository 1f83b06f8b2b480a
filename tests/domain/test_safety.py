"""The safety detector: what it finds, what lowers it, where it says that it stands, and how long it takes."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.priority import Priority
from domain.safety.cues import CUES, Cue
from domain.safety.detector import SafetyDetector, known_words
from domain.safety.pattern import PatternIndex
from domain.safety.reading import Reader
from domain.safety.rule import Language, Rule, Tier, Topic
from domain.safety.rules import RULES, RULES_VERSION
from domain.safety.vocabulary import COMMON, NAMED
from domain.safety.weights import WEIGHTS

DETECTOR = SafetyDetector(RULES, WEIGHTS)
READER = Reader(known_words(RULES))


def tier_of(text: str) -> Tier | None:
    return DETECTOR.scan(text).tier


@pytest.mark.parametrize(
    ("text", "tier", "topic"),
    [
        ("My chest hurts and I am sweating", Tier.URGENT, Topic.CHEST_PAIN),
        ("I want to kill myself", Tier.CRISIS, Topic.SUICIDE),
        ("no puedo respirar", Tier.URGENT, Topic.BREATHING),
        ("I took a whole bottle of pills", Tier.CRISIS, Topic.POISONING),
        ("he is not breathing", Tier.CRISIS, Topic.UNCONSCIOUS),
        ("my throat is closing", Tier.URGENT, Topic.ANAPHYLAXIS),
        ("pregnant and bleeding", Tier.URGENT, Topic.PREGNANCY),
        ("mi bebé está morado", Tier.URGENT, Topic.INFANT),
        ("my husband hit me", Tier.CRISIS, Topic.VIOLENCE),
        ("hit my head on the ice and can't remember anything", Tier.URGENT, Topic.INJURY),
        ("stiff neck, fever and the light hurts", Tier.URGENT, Topic.INFECTION),
        ("my sugar is 35", Tier.URGENT, Topic.DIABETES),
        ("sudden severe testicle pain", Tier.URGENT, Topic.SEVERE_PAIN),
        ("llamen al 911", Tier.URGENT, Topic.CRY_FOR_HELP),
        ("bp is 220/130", Tier.URGENT, Topic.STROKE),
    ],
)
def test_an_emergency_is_heard(text: str, tier: Tier, topic: Topic) -> None:
    result = DETECTOR.scan(text)

    assert result.tier is tier
    assert topic in result.topics


@pytest.mark.parametrize(
    "disguised",
    [
        "i want to k\u200bi\u200bll myself",
        "\uff4b\uff49\uff4c\uff4c \uff4dyself",
        "i w\u0430nt to di\u0435",
        "k.m.s",
        "K1LL MYS3LF",
        "kiiiill myselffff",
        "s u i c i d e",
        "suiside",
        "wanna unalive myself",
        "kill\nmyself",
    ],
)
def test_a_disguise_or_a_slip_of_the_finger_hides_nothing(disguised: str) -> None:
    assert DETECTOR.scan(disguised).alarms


@pytest.mark.parametrize(
    ("text", "tier", "lowered_by"),
    [
        ("No chest pain since Tuesday", Tier.NOTICE, "negated"),
        ("I don't have any chest pain or trouble breathing", Tier.NOTICE, "negated"),
        ("the chest pain is gone", Tier.NOTICE, "over"),
        ("I had a heart attack in 2012", Tier.NOTICE, "past"),
        ("I was suicidal years ago", Tier.HIGH, "past"),
        ("what are the symptoms of a stroke", Tier.NOTICE, "asked"),
        ("there is a family history of stroke", Tier.NOTICE, "family"),
        ("short of breath on the stairs, same as always", Tier.NOTICE, "usual"),
        ("that bill made my chest hurt haha", Tier.NOTICE, "joke"),
        ("the form asks if I have thoughts of suicide", Tier.NOTICE, "asked"),
        ("when should a person go to the er for chest pain", Tier.NOTICE, "asked"),
        ("the nurse asked if i was suicidal and i said no", Tier.NOTICE, "over"),
        ("what do you do when someone is not breathing", Tier.NOTICE, "asked"),
        ("what should I do if he is not breathing", Tier.NOTICE, "asked"),
        ("my chest does not hurt", Tier.NOTICE, "negated"),
        ("my cat had a seizure and I was at the vet", Tier.NOTICE, "animal"),
        ("my visit for chest pain is on monday", Tier.NOTICE, "asked"),
        ("tengo cita por el dolor de pecho el martes", Tier.NOTICE, "asked"),
        ("the label warns of trouble breathing", Tier.NOTICE, "asked"),
        ("hace quince años intenté suicidarme, ahora estoy bien", Tier.HIGH, "past"),
        ("I used to be suicidal in college, not now", Tier.HIGH, "past"),
        ("my brother said he wants to die", Tier.URGENT, "third-person"),
        ("my husband has crushing chest pain right now", Tier.URGENT, "third-person"),
    ],
)
def test_what_makes_it_less_lowers_it_and_never_drops_it(text: str, tier: Tier, lowered_by: str) -> None:
    result = DETECTOR.scan(text)

    assert result.tier is tier
    assert lowered_by in {hit.lowered_by for hit in result.hits}


@pytest.mark.parametrize(
    "text",
    [
        "I do not want to live",
        "it won't stop bleeding",
        "I had a seizure years ago and now I am having a seizure again",
        "not sure if i am having a stroke",
        "no, the chest pain is still there",
        "I can not sleep because of chest pain",
        "the chest pain is not my usual",
        "the form can wait, I am having thoughts of suicide now",
        "kms lol",
        "the nurse asked if i was suicidal and i said yes",
        "it does not hurt but my face is drooping",
        "my dog ate my pills and I had a seizure",
        "started cutting again and this time i can not stop",
        "burned myself with the iron to feel something",
        "what do I do when he is not breathing",
        "what should I do when my son is having a seizure",
        "qué hago cuando mi bebé no respira",
        "no puedo despertar a mi mamá",
        "no siento la mitad de la cara",
        "no le veo sentido a seguir viviendo",
        "no wet nappy since yesterday, baby's eyes look sunken and she is so sleepy",
        "my visit for chest pain is on monday but it is worse now",
        "can I get an appointment for my chest pain",
        "my visit is on monday, the crushing chest pain came back and i am sweating",
        "my appointment for chest pain is monday but my arm is numb and i can not speak",
        "mi esposo dice que se va a matar",
        "help my son is choking on those pills",
        "I was stabbed in the back outside my office",
        "I was stabbed in the back by a coworker with a knife",
        "se me durmió el brazo y la cara estando sentada",
    ],
)
def test_a_no_that_denies_nothing_lowers_nothing(text: str) -> None:
    assert DETECTOR.scan(text).alarms


@pytest.mark.parametrize(
    "text",
    [
        "dying to see you",
        "killer headache",
        "the insurance is bleeding me dry",
        "just killing time",
        "flu shot?",
        "breathless with excitement",
        "cut my dose in half",
        "sugar 45 grams",
        "my wife beat me at chess",
        "blacked out the wrong box on the form",
        "I burned myself with the iron",
        "he threw me under the bus in that meeting",
        "new contacts, one eye is blurry",
        "quiero desaparecer las manchas de la cara",
        "me corté las uñas",
        "bought a fire extinguisher",
        "my bra hurts under the chest",
    ],
)
def test_a_figure_of_speech_is_no_emergency(text: str) -> None:
    assert DETECTOR.scan(text).hits == ()


@pytest.mark.parametrize(
    "text",
    [
        "he will kill me when he gets home late",
        "my husband will kill me when he comes home late from the bar",
        "my boss said he will kill me if I am late again",
        "my teacher threatened to strangle me if I forget my homework",
        "my coach swore he would kill me if I skip practice",
        "he told me he will kill me if I cancel",
        "I am scared he will kill me if I forget",
        "dijo que me va a matar si llego tarde a la comida, mi jefe",
        "he threw me under the bus and I am bleeding from my head",
        "killing time in the kitchen and now my hand is bleeding and will not stop",
        "this exam is going to kill me and I want to kill myself",
        "the saw took the end of my finger off",
        "my foot has gone cold and white and it hurts",
        "I am in agony",
    ],
)
def test_a_figure_takes_nothing_from_what_is_threatened_or_said_beside_it(text: str) -> None:
    assert DETECTOR.scan(text).alarms


@pytest.mark.parametrize(
    "text",
    [
        "my boss will kill me if I am late",
        "my teacher will kill me if I forget the note",
        "my wife will kill me if I forget the milk",
        "my trainer told me this workout would kill me",
        "she threw me under the bus at the meeting",
        "word word word",
        "in agony over which plan to pick",
        "I bombed the test",
    ],
)
def test_what_is_no_threat_stays_a_figure(text: str) -> None:
    assert not DETECTOR.scan(text).alarms


@pytest.mark.parametrize(
    "text",
    [
        "a little swelling in my throat and tongue since the bee sting",
        "slight swelling of my tongue",
        "mild swelling of my face and tongue",
        "little swelling of my tongue and throat",
        "my tongue is swelling a little since the bee sting",
        "my tongue is swollen but no hives",
        "the swelling went down into my throat",
        "my husband passed out and never came back",
        "my wife collapsed and never came back",
        "my friend overdosed and never came back",
        "I am a little short of breath with a cold sweat",
        "a bit short of breath with this cold sweat and nausea",
        "I was lying on my left arm and now it is numb and i can not speak",
    ],
)
def test_a_small_word_beside_a_danger_makes_it_no_smaller(text: str) -> None:
    assert DETECTOR.scan(text).tier is Tier.URGENT


@pytest.mark.parametrize(
    "text",
    [
        "He stopped breathing and never came back",
        "My mom is not waking up from surgery at home",
        "my son is not waking up from his operation, home for 3 hours",
        "My dad is not waking up after his surgery",
        "What number do I call when he will not wake up",
        "What number do I call when someone is not breathing",
        "Years ago I had crushing chest pain, sweating and my left arm was numb. "
        "My dad is not waking up after his surgery.",
        "No chest pain, no trouble breathing, no numbness in my arm, no slurred speech, no fainting. "
        "My dad is not waking up after his surgery.",
    ],
)
def test_who_does_not_wake_or_breathe_is_a_crisis_whatever_is_said_around_it(text: str) -> None:
    assert DETECTOR.scan(text).tier is Tier.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "my chest pain never came back, thanks",
        "is it normal to be scared of not waking up from anesthesia?",
        "a bit short of breath with this cold but ok",
        "face swelling went down after the dental work",
        "throat is sore but no swelling",
    ],
)
def test_what_ended_or_is_feared_or_small_in_itself_shows_no_help(text: str) -> None:
    assert not DETECTOR.scan(text).alarms


def test_offsets_are_code_points_of_the_text_as_it_was_given() -> None:
    text = "😀 é\u200b hello: my c\u200bhest hurts"

    (hit,) = DETECTOR.scan(text).hits

    assert text[hit.start : hit.end] == "c\u200bhest hurts"


def test_a_result_holds_no_text() -> None:
    assert "unicorn" not in repr(DETECTOR.scan("unicorn: i want to die, unicorn"))


def test_the_gravest_hit_gives_the_language_of_the_help() -> None:
    assert DETECTOR.scan("me quiero morir").language is Language.SPANISH
    assert DETECTOR.scan("i want to die").language is Language.ENGLISH


def test_tiers_become_priorities() -> None:
    assert [tier.priority for tier in Tier] == list(Priority)


def test_rules_have_an_id_and_a_basis_of_their_own() -> None:
    ids = [rule.id for rule in RULES]

    assert len(ids) == len(set(ids))
    assert all(rule.basis and rule.wording and len(rule.id) <= 40 for rule in RULES)
    assert RULES_VERSION
    assert {(rule.topic, rule.language) for rule in RULES} == {(topic, lang) for topic in Topic for lang in Language}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_choice_of_every_pattern_can_be_written_by_somebody(rule: Rule) -> None:
    """No spelling rule turns a word of a pattern into another one, and each pattern finds its own words."""
    for written in rule.wording:
        index = PatternIndex()
        index.add(written, 0, NAMED, COMMON)
        for text in _read_aloud(written):
            assert list(index.find(READER.read(text).words)), (written, text)


@pytest.mark.parametrize("cue", Cue)
def test_every_choice_of_every_cue_can_be_written_by_somebody(cue: Cue) -> None:
    for written in CUES[cue]:
        index = PatternIndex()
        index.add(written, 0, NAMED, COMMON)
        for text in _read_aloud(written):
            assert list(index.find(READER.read(text).words)), (written, text)


def _read_aloud(written: str) -> list[str]:
    """The pattern with nothing in its gaps, once for each choice of each place."""
    places = [_choices(place) for place in written.split() if place[0] not in "~<"]
    plain = [choices[0] for choices in places]
    return [
        " ".join([*plain[:at], choice, *plain[at + 1 :]]) for at, choices in enumerate(places) for choice in choices
    ]


def _choices(place: str) -> list[str]:
    words = place.rstrip("?").split("|")
    return [one for word in words for one in (sorted(NAMED[word[1:]]) if word[0] == "@" else [word])]


@given(st.text(max_size=300))
def test_any_text_gives_a_result(text: str) -> None:
    for hit in DETECTOR.scan(text).hits:
        assert 0 <= hit.start < hit.end <= len(text)


@given(st.lists(st.sampled_from(["chest", "pain", "not", "kill", "my", "i", ".", "had", "blood", "years", "ago"])))
def test_what_is_added_after_a_sentence_takes_nothing_away(words: list[str]) -> None:
    assert tier_of("i want to die. " + " ".join(words)) is Tier.CRISIS


@pytest.mark.parametrize(
    "piece", ["a", "chest pain ", "i want to ", "k i l l ", "no ", "x'", "a-", "\u200b", "blood not stop "]
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    """Four times the text takes about four times as long; sixteen would be its square.

    Both are timed in the same moment, several times: a machine that is busy meanwhile slows both.
    """

    def taken(size: int) -> float:
        text = (piece * size)[:size]
        began = perf_counter()
        DETECTOR.scan(text)
        return perf_counter() - began

    assert min(taken(20_000) / taken(5_000) for _ in range(9)) < 10


@pytest.mark.parametrize(
    ("stung", "alarms"),
    [
        ("a wasp stung my toe, small swelling, ice helps", False),
        ("a wasp stung my tongue and it is swelling fast", True),
        ("got stung and my face is all puffy", True),
        ("me raspé la rodilla, ya la lavé", False),
    ],
)
def test_a_swelling_is_grave_by_its_place(stung: str, alarms: bool) -> None:
    assert bool(DETECTOR.scan(stung).alarms) is alarms
