"""Finding emergency and crisis wording in what a patient writes."""

from collections.abc import Iterable
from itertools import islice

from attrs import field, frozen

from domain.safety.cues import CUE_WORDS, FIRST_PERSON, NEGATIONS, ORDER, OTHERS, PASSED_OVER, cue_patterns
from domain.safety.findings import NOTHING, SafetyHit, SafetyResult
from domain.safety.likeness import Likeness, Weights, rule_of
from domain.safety.pattern import PatternIndex
from domain.safety.reading import Reader, Words
from domain.safety.rule import Rule
from domain.safety.vocabulary import COMMON, NAMED
from domain.safety.weighing import Surroundings, is_void, weighed, without_figures

_JUDGED = 200
"""So many of the likest stretches are judged at most: each may be denied or long ago, and the next one not."""


@frozen
class SafetyDetector:
    """Looks for the wording of `rules`, and where that raises no alarm, for what sounds like one by its `weights`.

    Immutable, and safe to share between threads.

    Time is linear in the text's length. It knows words, not people: it finds what is said plainly,
    and a text without a finding is no proof that somebody is well.
    """

    rules: tuple[Rule, ...] = field(repr=False)
    weights: Weights | None = field(default=None, repr=False)
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
        object.__setattr__(self, "_reader", Reader(known_words(self.rules)))

    def scan(self, text: str) -> SafetyResult:
        """What of `text` sounds like an emergency. Never fails, whatever the text."""
        read = self._reader.read(text)
        words = read.words
        best: dict[int, SafetyHit] = {}
        around: Surroundings | None = None
        settled: set[int] = set()
        for start, end, meaning in self._index.find(words, settled):
            rule = self.rules[meaning]
            known = best.get(meaning)
            around = around or self._surroundings(words)
            hit = self._judged(rule, read, start, end, around)
            if hit is not None and (known is None or hit.tier.rank > known.tier.rank):
                best[meaning] = hit
                if hit.tier is rule.tier:
                    settled.add(meaning)
        hits = list(best.values())
        if self.weights is not None and not any(hit.tier.is_alarm for hit in hits):
            hits += self._likest(self.weights, read, around)
        return SafetyResult(tuple(sorted(hits, key=lambda hit: (hit.start, hit.end, hit.rule)))) if hits else NOTHING

    def _likest(self, weights: Weights, read: Words, around: Surroundings | None) -> list[SafetyHit]:
        """The first alarm among what sounds like one, or else the gravest of what was lowered, if there is any.

        Where a figure of speech took a finding away, what is said beside the figure is weighed by itself.
        """
        found: list[SafetyHit] = []
        figured = False
        for one in islice(weights.likest(read.words), _JUDGED):
            around = around or self._surroundings(read.words)
            hit = self._alike(one, read, around)
            figured = figured or hit is None
            if hit is not None:
                found.append(hit)
                if hit.tier.is_alarm:
                    return [hit]
        if figured and around is not None:
            beside = islice(weights.likest(without_figures(around)), _JUDGED)
            found += [hit for one in beside if (hit := self._alike(one, read, around)) is not None]
        return [max(found, key=lambda hit: hit.tier.rank)] if found else []

    def _alike(self, one: Likeness, read: Words, around: Surroundings) -> SafetyHit | None:
        return self._judged(rule_of(one.topic, read.words), read, one.start, one.end, around)

    def _surroundings(self, words: list[str]) -> Surroundings:
        around = Surroundings(words)
        for start, end, meaning in self._cues.find(words):
            around.cues.setdefault(ORDER[meaning], []).append((start, end))
        for spans in around.cues.values():
            spans.sort()
        return around

    def _judged(self, rule: Rule, read: Words, start: int, end: int, around: Surroundings) -> SafetyHit | None:
        if (rule.wording or rule.topic.of_mind) and is_void(rule.topic, around, start, end):
            return None
        tier, lowered_by = weighed(rule, around, start, end)
        return SafetyHit(
            rule=rule.id,
            topic=rule.topic,
            language=rule.language,
            tier=tier,
            start=read.starts[start],
            end=max(read.ends[start:end]),
            lowered_by=lowered_by,
        )


def known_words(rules: Iterable[Rule]) -> frozenset[str]:
    """Every word that rules and cues are made of."""
    words = {
        word for rule in rules for written in rule.wording for place in written.split() for word in _choices(place)
    }
    return frozenset(words) | CUE_WORDS | NEGATIONS | PASSED_OVER | FIRST_PERSON | OTHERS | COMMON


def _choices(place: str) -> set[str]:
    found: set[str] = set()
    for word in place.rstrip("?").split("|"):
        found |= NAMED[word[1:]] if word[0] == "@" else {word}
    return found
