"""How like an emergency a text sounds: the weights of its words and notions, added up.

Rules know ways to say a thing; weights know which words keep company in emergencies, and so hear wording that nobody
wrote a rule for. Each weight is of a word, a notion (see `concepts`), or two of them near one another. A stretch of
text is an emergency when its weights add up to more than `THRESHOLD`: what was found can be told word by word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from sys import intern

from attrs import field, frozen

from domain.safety.concepts import CONCEPTS, stem
from domain.safety.pattern import STOP
from domain.safety.rule import Language, Rule, Tier, Topic

THRESHOLD = 1.8
"""The sum from which a stretch sounds like an emergency; docs/safety.md says how it was chosen."""
NEAR = 4
"""Among so many words, itself included, a word makes pairs with those before it."""
_WINDOW, _STRIDE = 30, 15
_SHORTEST = 3
_STEPS = (1, 2, 3, 10, 25, 54, 69, 89, 100, 104, 110, 149, 200, 300, 1000, 1900, 2100)

Feature = str | tuple[str, ...]
"""A word or a notion; two notions near one another; or two words next to one another, with an empty one between."""


@frozen
class Likeness:
    """What sounds like an emergency: its place (half-open word numbers), what kind, and the sum of the weights."""

    start: int
    end: int
    topic: Topic
    score: float


@frozen
class Weights:
    """The weight of each feature, and of a text as such (`bias`).

    `topics` says what kind of emergency a single word or notion speaks for.
    """

    bias: float
    weights: Mapping[Feature, float] = field(repr=False)
    topics: Mapping[str, Topic] = field(repr=False)
    _near: Mapping[str, Mapping[str, float]] = field(init=False, repr=False)
    """The same for two notions: by the later one, then by the earlier."""
    _next: Mapping[str, Mapping[str, float]] = field(init=False, repr=False)
    """Likewise for two words next to one another."""

    def __attrs_post_init__(self) -> None:
        near, following = dict[str, dict[str, float]](), dict[str, dict[str, float]]()
        for feature, weight in self.weights.items():
            if not isinstance(feature, str):
                (near if len(feature) == 2 else following).setdefault(feature[-1], {})[feature[0]] = weight
        object.__setattr__(self, "_near", near)
        object.__setattr__(self, "_next", following)

    def likest(self, words: Sequence[str]) -> Iterator[Likeness]:
        """What of a text sounds like an emergency, the likest first, each place once.

        A stretch over several sentences is weighed whole, and stands where the one of them stands that weighs most:
        what is said in the others, that it is long ago or not so, is not said of it.
        """
        spoken = notions(words)
        by_word = self._by_word(spoken)
        sums = [0.0, *accumulate(by_word)]
        weighed = [(sums[last] - sums[first] + self.bias, first, last) for first, last in stretches(words)]
        found = set[tuple[int, int]]()
        for score, first, last in sorted([one for one in weighed if one[0] > THRESHOLD], reverse=True):
            start, end = max(_sentences(words, first, last), key=lambda one: sums[one[1]] - sums[one[0]])
            telling = [at for at in range(start, end) if by_word[at] > 0] or [start, end - 1]
            place = telling[0], telling[-1] + 1
            if place not in found:
                found.add(place)
                yield Likeness(*place, self._topic(spoken[start:end]), score)

    def _by_word(self, spoken: Sequence[tuple[str, str]]) -> list[float]:
        """What each word adds, alone and with those before it: the weights of what `of_word` names."""
        return [self._adds(spoken, at) for at in range(len(spoken))]

    def _adds(self, spoken: Sequence[tuple[str, str]], at: int) -> float:
        word, notion = spoken[at]
        total = self.weights.get(word, 0.0)
        if word != notion:
            total += self.weights.get(notion, 0.0)
        near = self._near.get(notion)
        if at and (following := self._next.get(word)) is not None and spoken[at - 1][0] != STOP:
            total += following.get(spoken[at - 1][0], 0.0)
        if near is not None:
            for other, its_notion in reversed(spoken[max(at - NEAR + 1, 0) : at]):
                if other == STOP:
                    break
                total += near.get(its_notion, 0.0)
        return total

    def _topic(self, spoken: Sequence[tuple[str, str]]) -> Topic:
        votes: dict[Topic, float] = {}
        for one in dict.fromkeys(name for said in spoken for name in said):
            topic = self.topics.get(one)
            if topic is not None:
                votes[topic] = votes.get(topic, 0.0) + max(self.weights[one], 0.0)
        return max(votes, key=votes.__getitem__, default=Topic.CRY_FOR_HELP)


def weights_of(bias: float, weights: str, topics: str) -> Weights:
    """Weights from their tables: rows of a weight, or a kind of emergency, and what it belongs to."""
    number = cache(float)  # thousands of features share a hundred weights
    return Weights(
        bias,
        {_feature(one): number(weight) for weight, one in _members(weights)},
        {intern(word): Topic(topic) for topic, word in _members(topics)},
    )


def _members(table: str) -> Iterator[tuple[str, str]]:
    name = ""
    for line in table.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            name = words.pop(0)
        for word in words:
            yield name, word


def _feature(written: str) -> Feature:
    parts = tuple(map(intern, written.split("~")))
    return parts if len(parts) > 1 else parts[0]


def rule_of(topic: Topic, words: Iterable[str]) -> Rule:
    """What a stretch that sounds like an emergency counts as: a rule without wording of its own."""
    return _RULES[topic, Language.SPANISH if _SPANISH.intersection(words) else Language.ENGLISH]


def notions(words: Sequence[str]) -> list[tuple[str, str]]:
    """Each word's stem, and what it is about: its notion, or the stem again. A number is about how large it is."""
    return [_spoken(word) for word in words]


@lru_cache(maxsize=4_096)
def _spoken(word: str) -> tuple[str, str]:
    said = _plain(word)
    return said, CONCEPTS.get(said, said)


def of_word(spoken: Sequence[tuple[str, str]], at: int) -> list[Feature]:
    """All that may have a weight in one word: itself, its notion, and both with those shortly before it."""
    word, notion = spoken[at]
    found: list[Feature] = [word] if word == notion else [word, notion]
    for before in range(at - 1, max(at - NEAR, -1), -1):
        other, its_notion = spoken[before]
        if other == STOP:
            break
        if before == at - 1:
            found.append((other, "", word))
        found.append((its_notion, notion))
    return found


def stretches(words: Sequence[str]) -> list[tuple[int, int]]:
    """What of a text is weighed by itself, half-open: each sentence, and the whole, long ones in windows."""
    size = len(words)
    if not size:
        return []
    found = {(first, last) for first, last in _sentences(words, 0, size) if _SHORTEST <= last - first <= _WINDOW}
    if size <= _WINDOW:
        return sorted(found | {(0, size)})
    return sorted(found | {(first, min(size, first + _WINDOW)) for first in range(0, size - _STRIDE, _STRIDE)})


def _sentences(words: Sequence[str], first: int, last: int) -> list[tuple[int, int]]:
    """The sentences in a stretch, half-open, or the stretch itself where nothing but stops is in it."""
    ends = [at for at in range(first, last) if words[at] == STOP]
    found = zip([first, *(end + 1 for end in ends)], [*ends, last], strict=True)
    return [(start, end) for start, end in found if start < end] or [(first, last)]


def _plain(word: str) -> str:
    if not word.isdigit():
        return stem(word)
    number = int(word) if len(word) < 6 else _STEPS[-1] + 1
    return next((f"#{step}" for step in _STEPS if number <= step), "#many")


_SPANISH = frozenset(
    "el los las un una de del en y que mi mis se le por para estoy esta es tengo tiene muy mucho hace "
    "quiero puedo siento duele tome como desde ya voy creo soy cuando mas ayuda".split()
)
_RULES = {
    (topic, language): Rule(
        id=f"likeness.{topic}.{language}",
        topic=topic,
        tier=Tier.CRISIS if topic.of_mind else Tier.URGENT,
        language=language,
        basis="learned from the labelled sentences: docs/safety.md",
        wording=(),
    )
    for topic in Topic
    for language in Language
}
