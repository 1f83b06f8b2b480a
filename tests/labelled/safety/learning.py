"""`python -m tests.labelled.safety.learning`: learns the weights of `domain.safety.weights` from labelled sentences.

A logistic regression over the features of `domain.safety.likeness`, fitted by stochastic gradient steps (AdaGrad),
the weights of its last rounds averaged, so that the order of the sentences matters little: the same weights every
time. It learns from the tuned sittings, from what rules and figures of speech say, and from the other detector's
messages, in which emergencies are rare.
"""

import argparse
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from textwrap import fill

from attrs import frozen

from domain.safety.detector import SafetyDetector, known_words
from domain.safety.figures import IDIOMS, TRIFLES
from domain.safety.likeness import Feature, Weights, notions, of_word, stretches
from domain.safety.reading import Reader
from domain.safety.rule import Topic
from domain.safety.rules import RULES
from domain.safety.vocabulary import NAMED
from tests.labelled.phi.sets import messages
from tests.labelled.safety.scoring import scored
from tests.labelled.safety.sentences import HELD_OUT, TUNED, Sentence, sitting

WEIGHTS = Path("src/domain/safety/weights.py")
_ROUNDS, _STEP, _PULL = 12, 0.35, 4e-5
_AVERAGED = 6
"""Of so many of the last rounds the mean is kept."""
_SEEDS = (1, 2, 3, 4, 5)
"""Of what is learned with each the mean is kept: a seed says how patterns are spoken and in which order is learned."""
_ELSEWHERE = ("development", "fresh", "blind")
"""Parts of the other detector's messages; its held-out part stays unknown."""
_OF_A_RULE = 0.3
"""What a rule's or a figure's wording counts beside a sentence that somebody wrote."""
_HALF, _STEEP = 0.5, 30.0
_SEEN_OFTEN, _WORTH_KEEPING = 3, 0.2
_ABOUT = {
    "cardiac": Topic.CHEST_PAIN,
    "heart": Topic.CHEST_PAIN,
    "breath": Topic.BREATHING,
    "overdose": Topic.POISONING,
    "poison": Topic.POISONING,
    "selfharm": Topic.SELF_HARM,
    "seizure": Topic.UNCONSCIOUS,
    "psychosis": Topic.HARM_TO_OTHERS,
    "homicide": Topic.HARM_TO_OTHERS,
    "obstetric": Topic.PREGNANCY,
    "pediatric": Topic.INFANT,
    "allergy": Topic.ANAPHYLAXIS,
    "sepsis": Topic.INFECTION,
    "burns": Topic.INJURY,
    "head": Topic.INJURY,
    "spine": Topic.INJURY,
    "heat": Topic.INJURY,
    "eye": Topic.INJURY,
    "diabetic": Topic.DIABETES,
    "torsion": Topic.SEVERE_PAIN,
    "belly": Topic.SEVERE_PAIN,
}
"""Older sittings' names for what a sentence is about."""


_MODULE = '''"""What `python -m tests.labelled.safety.learning` learned; not to be edited by hand. Data only.

Each row begins with a weight and names what has it (see `likeness`): a word or a notion, `a~b` two of them
near one another, `a~~b` two words next to one another. In the second table a row begins with a kind of emergency.
"""

from domain.safety.likeness import Weights, weights_of

LEARNED_FROM = "{digest}"
"""Which sentences these weights were learned from: a test fails when they are others."""

_WEIGHTS = """
{weights}
"""
_TOPICS = """
{topics}
"""
WEIGHTS: Weights = weights_of({bias}, _WEIGHTS, _TOPICS)
'''


@frozen
class Example:
    """Words that are an emergency or are none, how much they count, and what they are about, if that is known."""

    words: tuple[str, ...]
    alarm: bool
    counts: float = 1.0
    topic: Topic | None = None


@frozen
class _Row:
    """An example as it is learned: its features by number, and the text that gives it a place of its own."""

    features: list[int]
    alarm: bool
    counts: float
    text: str


def examples(sittings: Iterable[str] = TUNED) -> Iterator[Example]:
    """Everything that somebody wrote and is learned from."""
    read = Reader(known_words(RULES)).read
    by_rules = SafetyDetector(RULES)
    for name in sittings:
        for one in sitting(name):
            words = tuple(read(one.text).words)
            if one.is_alarm:
                yield Example(words, alarm=True, topic=_topic(one, by_rules))
            else:
                yield from _harmless(words)
    for message in {one.source: one for part in _ELSEWHERE for one in reversed(messages(part))}.values():
        if not by_rules.scan(message.text).alarms:
            yield from _harmless(tuple(read(message.text).words))


def of_patterns(seed: int) -> Iterator[Example]:
    """What rules and figures of speech say, each in one of its ways.

    Each pattern has dice of its own: one pattern more or less changes nothing of what the others say.
    """
    for rule in RULES:
        for written in rule.wording:
            said = _spoken(written, random.Random(f"{seed} {written}"))
            yield Example(said, alarm=True, counts=_OF_A_RULE, topic=rule.topic)
    for written in IDIOMS + TRIFLES:
        yield Example(_spoken(written, random.Random(f"{seed} {written}")), alarm=False, counts=_OF_A_RULE)


def _harmless(words: tuple[str, ...]) -> Iterator[Example]:
    """A text without an emergency has none in any stretch of it."""
    for first, last in sorted({(0, len(words)), *stretches(words)}):
        yield Example(words[first:last], alarm=False)


def _topic(one: Sentence, by_rules: SafetyDetector) -> Topic | None:
    if one.about in set(Topic):
        return Topic(one.about)
    return _ABOUT.get(one.about) or next(iter(by_rules.scan(one.text).topics), None)


def _spoken(written: str, dice: random.Random) -> tuple[str, ...]:
    """One way to say a pattern, with nothing in its gaps."""
    tokens = written.split()
    turn = next((at for at, token in enumerate(tokens) if token.startswith("<>")), None)
    if turn is not None and dice.random() < _HALF:
        tokens = [*tokens[turn + 1 :], *tokens[:turn]]
    said = []
    for token in tokens:
        if token[0] in "~<" or (token.endswith("?") and dice.random() < _HALF):
            continue
        choices = [
            word
            for choice in token.rstrip("?").split("|")
            for word in (sorted(NAMED[choice[1:]]) if choice[0] == "@" else [choice])
        ]
        said.append(dice.choice(choices))
    return tuple(said)


def learned(given: Iterable[Example], seeds: Sequence[int] = _SEEDS) -> Weights:
    """The weights that tell the examples apart best: the mean of what is learned with each of the seeds."""
    said = list(given)
    fits = [_fit([*said, *of_patterns(seed)], seed) for seed in seeds]
    mean: dict[Feature, float] = defaultdict(float)
    for _, weights in fits:
        for one, weight in weights.items():
            mean[one] += weight
    kept = {one: round(total / len(fits), 1) for one, total in mean.items() if abs(total / len(fits)) >= _WORTH_KEEPING}
    bias = round(sum(bias for bias, _ in fits) / len(fits), 1)
    rows = [(_features(one), one) for one in (*said, *of_patterns(seeds[0]))]
    return Weights(bias, dict(sorted(kept.items(), key=str)), _topics(rows, kept))


def _fit(given: list[Example], seed: int) -> tuple[float, dict[Feature, float]]:
    """The weight of a text as such, and that of each feature that is seen often."""
    rows = [(_features(one), one) for one in given]
    seen = Counter(feature for found, _ in rows for feature in set(found))
    number = {feature: at for at, feature in enumerate(sorted(seen, key=str)) if seen[feature] >= _SEEN_OFTEN}
    data = [
        _Row([number[one] for one in found if one in number], row.alarm, row.counts, " ".join(row.words))
        for found, row in rows
    ]
    weights = _fitted(data, len(seen), seed)
    return weights[-1], {one: weights[at] for one, at in number.items()}


def _features(one: Example) -> list[Feature]:
    spoken = notions(one.words)
    return [feature for at in range(len(spoken)) for feature in of_word(spoken, at)]


def _fitted(data: list[_Row], size: int, seed: int) -> list[float]:
    """Logistic regression by AdaGrad; the last weight is that of a text as such.

    Each round takes the rows in another order, in which one row more or less moves no other.
    """
    weights, steps = [0.0] * (size + 1), [1e-2] * (size + 1)
    means = [0.0] * (size + 1)
    for turn in range(_ROUNDS):
        for row in sorted(data, key=lambda one: sha256(f"{seed} {turn} {one.text}".encode()).digest()):
            total = weights[-1] + sum([weights[at] for at in row.features])
            slope = row.counts * (1 / (1 + exp(-max(-_STEEP, min(_STEEP, total)))) - row.alarm)
            for at in [*row.features, -1]:
                pull = slope + _PULL * weights[at]
                steps[at] += pull * pull
                weights[at] -= _STEP * pull / sqrt(steps[at])
        if turn >= _ROUNDS - _AVERAGED:
            means = [mean + weight / _AVERAGED for mean, weight in zip(means, weights, strict=True)]
    return means


def _topics(rows: Iterable[tuple[list[Feature], Example]], kept: Mapping[Feature, float]) -> dict[str, Topic]:
    """For each word and notion that speaks for an emergency: the kind in which it is said most beyond what is usual."""
    said: dict[str, Counter[Topic]] = defaultdict(Counter)
    usual: Counter[Topic] = Counter()
    for found, row in rows:
        if row.topic is not None:
            usual[row.topic] += 1
            for feature in {one for one in found if isinstance(one, str) and kept.get(one, 0) > 0}:
                said[feature][row.topic] += 1
    return {
        feature: max(counts, key=lambda topic: (counts[topic] ** 2 / usual[topic], topic))
        for feature, counts in said.items()
    }


def _written(weights: Weights) -> str:
    """The weights as the module that holds them: what has each weight, and what speaks for each kind of emergency."""
    alike: dict[float, list[str]] = defaultdict(list)
    for feature, weight in weights.weights.items():
        alike[weight].append(feature if isinstance(feature, str) else "~".join(feature))
    kinds: dict[str, list[str]] = defaultdict(list)
    for word, topic in weights.topics.items():
        kinds[topic.value].append(word)
    return _MODULE.format(
        digest=digest(),
        bias=weights.bias,
        weights="\n".join(_lines(f"{weight:+}", alike[weight]) for weight in sorted(alike)),
        topics="\n".join(_lines(kind, kinds[kind]) for kind in sorted(kinds)),
    )


def _lines(name: str, members: Iterable[str]) -> str:
    return fill(
        " ".join([name, *sorted(members)]), 118, break_long_words=False, break_on_hyphens=False, subsequent_indent=" "
    )


def digest() -> str:
    """What the weights were learned from, in short: another one means that they are to be learned anew."""
    patterns = [list(of_patterns(seed)) for seed in _SEEDS]
    return sha256(repr((_ROUNDS, _STEP, _PULL, _AVERAGED, list(examples()), patterns)).encode()).hexdigest()[:16]


def main() -> int:
    """Learn, and write the weights down; or show what other seeds would reach on the sittings that are held out."""
    parser = argparse.ArgumentParser(prog="python -m tests.labelled.safety.learning", description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="*", metavar="N", help="write nothing, show what these would reach")
    options = parser.parse_args()
    given = list(examples())
    for seed in options.seeds or ():
        print(f"seed {seed}: {_reached(learned(given, [seed]))}")
    if options.seeds:
        return 0
    weights = learned(given)
    Path(WEIGHTS).write_text(_written(weights), encoding="utf-8")
    print(f"{len(weights.weights)} weights of {len(given)} examples: {_reached(weights)}")
    return 0


def _reached(weights: Weights) -> str:
    """The shares for which help is shown, direct and ordinary, of each sitting that is held out."""
    detector = SafetyDetector(RULES, weights)
    shares = {name: scored(detector, sitting(name)) for name in HELD_OUT}
    return "  ".join(f"{name} {one['direct'].share:.3f} {one['ordinary'].share:.3f}" for name, one in shares.items())


if __name__ == "__main__":
    sys.exit(main())
