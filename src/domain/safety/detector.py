"""Finding emergency and crisis wording in what a patient writes."""

from collections.abc import Iterable, Sequence

from attrs import define, evolve, field, frozen

from domain.safety.cues import (
    CUE_WORDS,
    FIRST_PERSON,
    NEGATIONS,
    ORDER,
    OTHERS,
    PASSED_OVER,
    Cue,
    cue_patterns,
)
from domain.safety.pattern import STOP, PatternIndex
from domain.safety.reading import Reader, Words, between, sentence
from domain.safety.rule import Language, Rule, Tier, Topic
from domain.safety.vocabulary import COMMON, NAMED

_REACH = 25
"""How many words around a finding are looked at: more would not change what is meant, and time stays linear."""
_BEFORE_NEGATION = 12
_AFTER = 4
_IF = frozenset({"if", "whether"})
_UNSURE = frozenset({"know", "sure", "wonder", "wondering", "tell", "see", "unsure", "certain", "asking", "idk", "check", "as"})
_ASKING = frozenset({"should", "do", "can", "could", "would", "will"})
_PASSIVE_PAST = frozenset({"had", "tuvo", "overdosed", "died", "committed", "murio"})


@frozen(kw_only=True)
class SafetyHit:
    """Where a rule was met, and how grave that is. It holds no text.

    `start` and `end` are code points of the text as given, half-open. `lowered_by` names what made
    the finding less grave than its rule.
    """

    rule: str
    topic: Topic
    language: Language
    tier: Tier
    start: int
    end: int
    lowered_by: str | None = None


@frozen
class SafetyResult:
    """What was found in a text: one hit a rule, its gravest. `tier` is the gravest of all, `None` without any."""

    hits: tuple[SafetyHit, ...] = ()

    @property
    def tier(self) -> Tier | None:
        """The gravest tier, or `None` when nothing was found."""
        return max((hit.tier for hit in self.hits), key=lambda tier: tier.rank, default=None)

    @property
    def alarms(self) -> tuple[SafetyHit, ...]:
        """The hits that help is shown for."""
        return tuple(hit for hit in self.hits if hit.tier.is_alarm)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What kinds of emergency, each once, in the order of the text."""
        return tuple(dict.fromkeys(hit.topic for hit in self.alarms))

    @property
    def language(self) -> Language:
        """The language that help is to be shown in: that of the gravest hit."""
        gravest = max(self.alarms, key=lambda hit: hit.tier.rank, default=None)
        return gravest.language if gravest else Language.ENGLISH


NOTHING = SafetyResult()


@define
class _Surroundings:
    """A text's words with the cues in it; read only once something was found."""

    words: list[str]
    cues: dict[Cue, list[tuple[int, int]]] = field(factory=dict)

    def starts(self, cue: Cue) -> list[int]:
        return [start for start, _ in self.cues.get(cue, ())]

    def overlaps(self, cue: Cue, start: int, end: int) -> bool:
        return any(first < end and start < last for first, last in self.cues.get(cue, ()))


@frozen
class SafetyDetector:
    """Looks for the wording of `rules`. Immutable, and safe to share between threads.

    Time is linear in the text's length. It knows words, not people: it finds what is said plainly,
    and a text without a finding is no proof that somebody is well.
    """

    rules: tuple[Rule, ...] = field(converter=tuple, repr=False)
    _index: PatternIndex = field(init=False, repr=False)
    _cues: PatternIndex = field(init=False, repr=False)
    _reader: Reader = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        index = PatternIndex()
        for meaning, rule in enumerate(self.rules):
            for written in rule.wording:
                index.add(written, meaning, NAMED, COMMON)
        object.__setattr__(self, "_index", index)
        object.__setattr__(self, "_cues", cue_patterns(COMMON))
        object.__setattr__(self, "_reader", Reader(_known_words(self.rules)))

    def scan(self, text: str) -> SafetyResult:
        """What of `text` sounds like an emergency. Never fails, whatever the text."""
        read = self._reader.read(text)
        words = read.words
        best: dict[int, SafetyHit] = {}
        around: _Surroundings | None = None
        for start, end, meaning in self._index.find(words):
            rule = self.rules[meaning]
            known = best.get(meaning)
            if known is not None and known.tier is rule.tier:
                continue
            around = around or self._surroundings(words)
            hit = self._judged(rule, read, start, end, around)
            if hit is not None and (known is None or hit.tier.rank > known.tier.rank):
                best[meaning] = hit
        if not best:
            return NOTHING
        return SafetyResult(tuple(sorted(best.values(), key=lambda hit: (hit.start, hit.end, hit.rule))))

    def _surroundings(self, words: list[str]) -> _Surroundings:
        around = _Surroundings(words)
        for start, end, meaning in self._cues.find(words):
            around.cues.setdefault(ORDER[meaning], []).append((start, end))
        for spans in around.cues.values():
            spans.sort()
        return around

    def _judged(self, rule: Rule, read: Words, start: int, end: int, around: _Surroundings) -> SafetyHit | None:
        if around.overlaps(Cue.IDIOM, start, end):
            return None
        tier, lowered_by = _weighed(rule, around, start, end)
        return SafetyHit(
            rule=rule.id,
            topic=rule.topic,
            language=rule.language,
            tier=tier,
            start=read.starts[start],
            end=max(read.ends[start:end]),
            lowered_by=lowered_by,
        )


def _weighed(rule: Rule, around: _Surroundings, start: int, end: int) -> tuple[Tier, str | None]:
    """How grave the finding is where it stands, and what lowered it."""
    words = around.words
    first, last = sentence(words, start, end, _REACH)
    if _is_denied(words, start, first):
        return Tier.NOTICE, "negated"
    if _is_over(around, end, last):
        return Tier.NOTICE, "over"
    now = between(around.starts(Cue.NOW), first, last)
    if not now and between(around.starts(Cue.FAMILY), first, last):
        return Tier.NOTICE, "family"
    others = not rule.of_anyone and rule.topic is not Topic.VIOLENCE and _is_of_others(words, first, start, end)
    if not now and between(around.starts(Cue.PAST), first, last):
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


def _is_over(around: _Surroundings, end: int, last: int) -> bool:
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


def _is_asked(rule: Rule, around: _Surroundings, start: int, end: int, first: int, last: int) -> bool:
    """Whether the finding is only asked or read about, or supposed."""
    words = around.words
    for position in range(max(first, start - 8), start):
        if words[position] in _IF and not rule.topic.of_mind and not _is_unsure(words, position):
            return True
    if not between(around.starts(Cue.ASKED), first, last):
        return False
    near = range(max(first, start - 2), end)
    return not any(words[at] in FIRST_PERSON and (not at or words[at - 1] not in _ASKING) for at in near)


def _is_unsure(words: Sequence[str], at: int) -> bool:
    """Whether the "if" at `at` is of "I do not know if", and not of "how do I know if"."""
    return at > 0 and words[at - 1] in _UNSURE and "how" not in words[max(0, at - 5) : at]


def _known_words(rules: Iterable[Rule]) -> frozenset[str]:
    words = {word for rule in rules for written in rule.wording for place in written.split() for word in _choices(place)}
    return frozenset(words) | CUE_WORDS | NEGATIONS | PASSED_OVER | FIRST_PERSON | OTHERS | COMMON


def _choices(place: str) -> set[str]:
    found: set[str] = set()
    for word in place.rstrip("?").split("|"):
        found |= NAMED[word[1:]] if word[0] == "@" else {word}
    return found
