"""How grave a finding is where it stands: denied, over, long ago, asked about or of others weighs less.

What was decided, and why, stands in docs/safety.md.
"""

from collections.abc import Sequence

from attrs import define, field

from domain.safety.cues import FIRST_PERSON, NEGATIONS, OTHERS, PASSED_OVER, Cue
from domain.safety.pattern import STOP
from domain.safety.reading import sentence
from domain.safety.rule import Rule, Tier, Topic
from domain.safety.vocabulary import NAMED

_REACH = 25
"""How many words around a finding are looked at: more would not change what is meant, and time stays linear."""
_BEFORE_NEGATION = 12
_AFTER = 4
_IF = frozenset({"if", "whether"})
_UNSURE = frozenset(
    {"know", "sure", "wonder", "wondering", "tell", "see", "unsure", "certain", "asking", "idk", "check", "as"}
)
_ASKING = frozenset({"should", "do", "can", "could", "would", "will"})
_PASSIVE_PAST = frozenset({"had", "tuvo", "died", "committed", "murio"})
_SELF = frozenset({Topic.SUICIDE, Topic.SELF_HARM})
_PEOPLE = OTHERS | FIRST_PERSON
_NUMBERED = frozenset({Topic.DIABETES, Topic.INFECTION})
_JUST_BEFORE = 4
_NOT_SO = NEGATIONS | {"than"}
_PRESSING = frozenset(
    "sooner earlier worse worst worsening asap urgent urgently emergency help severe crushing but wait until peor antes"
    " urgente ayuda fuerte pero esperar".split()
)
_WIDE = 8
"""How many words may stand between "the form asks" and what it asks about."""


@define
class Surroundings:
    """A text's words with the cues in it; read only once something was found."""

    words: list[str]
    cues: dict[Cue, list[tuple[int, int]]] = field(factory=dict)

    def has(self, cue: Cue, first: int, last: int) -> bool:
        """Whether such a cue begins in the span."""
        return any(first <= start < last for start, _ in self.cues.get(cue, ()))

    def overlaps(self, cue: Cue, start: int, end: int) -> bool:
        """Whether such a cue shares a word with the span."""
        return any(first < end and start < last for first, last in self.cues.get(cue, ()))


def is_void(topic: Topic, around: Surroundings, start: int, end: int) -> bool:
    """Whether a figure of speech or a mishap shares a word with the finding; what is done on purpose is no mishap, and
    what somebody threatens is no figure."""
    meant = Cue.DELIBERATE if topic in _SELF else Cue.THREAT if topic is Topic.VIOLENCE else None
    if meant is not None and around.has(meant, *sentence(around.words, start, end, _REACH)):
        return False
    return any(around.overlaps(cue, start, end) for cue in _voids(topic))


def without_figures(around: Surroundings) -> list[str]:
    """The words of the text, a stop for each that belongs to a figure of speech or a mishap."""
    rest = list(around.words)
    for start, end in (span for cue in (Cue.IDIOM, Cue.TRIFLE) for span in around.cues.get(cue, ())):
        rest[start:end] = [STOP] * (end - start)
    return rest


def _voids(topic: Topic) -> tuple[Cue, ...]:
    if topic.of_mind:
        return (Cue.IDIOM, Cue.TRIFLE)
    return (Cue.IDIOM, Cue.MEASURE) if topic in _NUMBERED else (Cue.IDIOM,)


def weighed(rule: Rule, around: Surroundings, start: int, end: int) -> tuple[Tier, str | None]:
    """How grave the finding is where it stands, and what lowered it."""
    words = around.words
    first, last = sentence(words, start, end, _REACH)
    if _is_denied(words, start, first) or _is_painless(around, start, end):
        return Tier.NOTICE, "negated"
    if _is_over(around, end, last):
        return Tier.NOTICE, "over"
    now = around.has(Cue.NOW, first, last)
    recovered = around.has(Cue.RECOVERED, first, last)
    if not now and around.has(Cue.FAMILY, first, last):
        return Tier.NOTICE, "family"
    if rule.topic not in _SELF and around.has(Cue.JOKE, first, last):
        return Tier.NOTICE, "joke"
    if not rule.topic.of_mind and _is_of_an_animal(around, first, start, end):
        return Tier.NOTICE, "animal"
    others = not rule.of_anyone and rule.topic is not Topic.VIOLENCE and _is_of_others(words, first, start, end)
    if (recovered or not now) and around.has(Cue.PAST, first, last):
        return (Tier.HIGH if rule.topic.of_mind and not others else Tier.NOTICE), "past"
    if not now and not rule.topic.of_mind and not rule.of_anyone and _is_usual(around, first, last):
        return Tier.NOTICE, "usual"
    if not now and not rule.topic.of_mind and _is_booked(around, start, end, first, last):
        return Tier.NOTICE, "asked"
    if _is_asked(rule, around, start, end, first, last) or _is_told(around, start, first, last):
        return Tier.NOTICE, "asked"
    if others:
        said = set(words[max(first, start - _JUST_BEFORE) : end])
        if not now and said & _PASSIVE_PAST and not said & NAMED["child"]:
            return Tier.NOTICE, "past"
        return min(rule.tier, Tier.URGENT, key=lambda tier: tier.rank), "third-person"
    return rule.tier, None


def _is_denied(words: Sequence[str], start: int, first: int) -> bool:
    """Whether a negation reaches the finding over nothing but words that lists of complaints are made of."""
    after_pause = False
    for position in range(start - 1, max(first, start - _BEFORE_NEGATION) - 1, -1):
        word = words[position]
        if word in NEGATIONS:
            return not after_pause
        if word == ",":
            after_pause = True
        elif word in PASSED_OVER:
            after_pause = False
        else:
            return False
    return False


def _is_painless(around: Surroundings, start: int, end: int) -> bool:
    """Whether the finding is but of a place that is said not to hurt."""
    return any(start <= begin < end == stop for begin, stop in around.cues.get(Cue.PAINLESS, ()))


def _is_over(around: Surroundings, end: int, last: int) -> bool:
    """Whether what follows says that it has ended."""
    for start, stop in around.cues.get(Cue.OVER, ()):
        if end - 1 <= start and end < stop <= min(last, end + _AFTER):
            return "not" not in around.words[end:stop]
    return False


def _is_of_others(words: Sequence[str], first: int, start: int, end: int) -> bool:
    """Whether the nearest person named before or in the finding is somebody else."""
    for position in range(end - 1, first - 1, -1):
        word = words[position]
        if word in OTHERS:
            return True
        if word in FIRST_PERSON and not (position + 1 < len(words) and words[position + 1] in OTHERS):
            return False
    return False


def _is_of_an_animal(around: Surroundings, first: int, start: int, end: int) -> bool:
    """Whether a pet is what the finding is said of: nobody is named between the pet and the finding's end."""
    return any(
        first <= pet <= start and not _PEOPLE.intersection(around.words[pet + 1 : end])
        for pet, _ in around.cues.get(Cue.ANIMAL, ())
    )


def _is_asked(rule: Rule, around: Surroundings, start: int, end: int, first: int, last: int) -> bool:
    """Whether the finding is only asked or read about, or supposed."""
    words = around.words
    for position in range(max(first, start - 8), start):
        if words[position] in _IF and not rule.topic.of_mind and not _is_unsure(words, position):
            return True
    if not around.has(Cue.ASKED, first, last) or _is_helpless(around, first, start):
        return False
    near = range(max(first, start - 3), end)
    return not any(words[at] in FIRST_PERSON and (not at or words[at - 1] not in _ASKING) for at in near)


def _is_helpless(around: Surroundings, first: int, start: int) -> bool:
    """Whether the question is what to do about what happens to somebody: "what do I do when he is not breathing"."""
    return any(first <= begin < start for begin, _ in around.cues.get(Cue.HELPLESS, ()))


def _is_usual(around: Surroundings, first: int, last: int) -> bool:
    """Whether the sentence says that it is always so, and not that it is otherwise than always."""
    return any(
        first <= begin < last and not _NOT_SO & set(around.words[max(first, begin - 2) : begin])
        for begin, _ in around.cues.get(Cue.USUAL, ())
    )


def _is_booked(around: Surroundings, start: int, end: int, first: int, last: int) -> bool:
    """Whether it is what a visit that is arranged already is for, and nothing presses: "my visit for the chest pain is
    on Friday"."""
    return _PRESSING.isdisjoint(around.words[first:last]) and around.overlaps(Cue.BOOKED, start, end)


def _is_told(around: Surroundings, start: int, first: int, last: int) -> bool:
    """Whether the finding is what a form asks, a book tells or a class teaches, and not what the writer says."""
    return any(
        max(first, start - _WIDE - (stop - begin)) <= begin and stop <= start and not around.has(Cue.NOW, stop, last)
        for begin, stop in around.cues.get(Cue.TOLD, ())
    )


def _is_unsure(words: Sequence[str], at: int) -> bool:
    """Whether the "if" at `at` is of "I do not know if", and not of "how do I know if"."""
    return at > 0 and words[at - 1] in _UNSURE and "how" not in words[max(0, at - 5) : at]
