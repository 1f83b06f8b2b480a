"""How well the safety detector does on labelled sentences, and how long it takes."""

from collections.abc import Iterable
from time import perf_counter

from attrs import frozen

from domain.safety.detector import SafetyDetector
from tests.labelled.safety.sentences import Sentence

KINDS = ("direct", "third-person", "lowered", "ordinary")


@frozen
class Score:
    """Of so many sentences of a kind, for how many help was shown; and those that were judged wrongly."""

    sentences: int
    alarms: int
    wrong: tuple[Sentence, ...]

    @property
    def share(self) -> float:
        """Alarms in all: recall for direct statements, false alarms for ordinary chat."""
        return self.alarms / self.sentences if self.sentences else 0.0


def scored(detector: SafetyDetector, sentences: Iterable[Sentence]) -> dict[str, Score]:
    """The score of each kind of sentence."""
    judged = [(one, bool(detector.scan(one.text).alarms)) for one in sentences]
    return {
        kind: Score(
            sentences=sum(one.how == kind for one, _ in judged),
            alarms=sum(one.how == kind and alarm for one, alarm in judged),
            wrong=tuple(one for one, alarm in judged if one.how == kind and alarm is not one.is_alarm),
        )
        for kind in KINDS
    }


def latencies(detector: SafetyDetector, sentences: Iterable[Sentence], rounds: int = 5) -> tuple[float, float]:
    """The median and the 99th percentile of one scan, in microseconds."""
    taken = []
    for one in list(sentences) * rounds:
        began = perf_counter()
        detector.scan(one.text)
        taken.append((perf_counter() - began) * 1e6)
    taken.sort()
    return taken[len(taken) // 2], taken[len(taken) * 99 // 100]
