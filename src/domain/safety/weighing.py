"""How grave a finding is where it stands: denied, over, long ago, asked about or of others weighs less.

What was decided, and why, stands in docs/safety.md.
"""

from collections.abc import Sequence

from attrs import define, field

from domain.safety.cues import FIRST_PERSON, NEGATIONS, OTHERS, PASSED_OVER, Cue
from domain.safety.reading import sentence
from domain.safety.rule import Rule, Tier, Topic

_REACH = 25
"""How many words around a finding are looked at: more would not change what is meant, and time stays linear."""
_BEFORE_NEGATION = 12
_AFTER = 4
_IF = frozenset({"if", "whether"})
_UNSURE = frozenset(
    {"know", "sure", "wonder", "wondering", "tell", "see", "unsure", "certain", "asking", "idk", "check", "as"}
)
_ASKING = frozenset({"should", "do", "can", "could", "would", "will"})
_PASSIVE_PAST = frozenset({"had", "tuvo", "overdosed", "died", "committed", "murio"})


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


def weighed(rule: Rule, around: Surroundings, start: int, end: int) -> tuple[Tier, str | None]:
    """How grave the finding is where it stands, and what lowered it."""
    words = around.words
    first, last = sentence(words, start, end, _REACH)
    if _is_denied(words, start, first):
        return Tier.NOTICE, "negated"
    if _is_over(around, end, last):
        return Tier.NOTICE, "over"
    now = around.has(Cue.NOW, first, last)
    if not now and around.has(Cue.FAMILY, first, last):
        return Tier.NOTICE, "family"
    others = not rule.of_anyone and rule.topic is not Topic.VIOLENCE and _is_of_others(words, first, start, end)
    if not now and around.has(Cue.PAST, first, last):
        return (Tier.HIGH if rule.topic.of_mind and not others else Tier.NOTICE), "past"
    if _is_asked(rule, around, start, end, first, last):
        return Tier.NOTICE, "asked"
    if others:
        if not now and _PASSIVE_PAST & set(words[first:end]):
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


def _is_asked(rule: Rule, around: Surroundings, start: int, end: int, first: int, last: int) -> bool:
    """Whether the finding is only asked or read about, or supposed."""
    words = around.words
    for position in range(max(first, start - 8), start):
        if words[position] in _IF and not rule.topic.of_mind and not _is_unsure(words, position):
            return True
    if not around.has(Cue.ASKED, first, last):
        return False
    near = range(max(first, start - 2), end)
    return not any(words[at] in FIRST_PERSON and (not at or words[at - 1] not in _ASKING) for at in near)


def _is_unsure(words: Sequence[str], at: int) -> bool:
    """Whether the "if" at `at` is of "I do not know if", and not of "how do I know if"."""
    return at > 0 and words[at - 1] in _UNSURE and "how" not in words[max(0, at - 5) : at]
