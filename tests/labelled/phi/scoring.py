"""How well a detector does on labelled messages.

An identifier is *found* when at least half of its characters lie in spans of the threshold, *fully covered* when all
its letters and digits do, and of the *right kind* when the span with the most of it has its category. A span is
*wrong* when it overlaps no label.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.labelled.phi.message import Group, Label, Message


@dataclass(frozen=True)
class Found:
    """A span of a detector: code points, category, confidence 0 to 1, and whether its severity is worth a warning."""

    start: int
    end: int
    category: str
    confidence: float
    grave: bool = True


Detector = Callable[[str], Iterable[Found]]


@dataclass(frozen=True)
class Thresholds:
    """From which confidence on a span warns the sender, flags the message, is redacted."""

    warn: float = 0.80
    flag: float = 0.50
    redact: float = 0.20


@dataclass
class Tally:
    """Counts of labels."""

    labels: int = 0
    found: int = 0
    covered: int = 0
    right: int = 0
    redacted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


@dataclass(frozen=True)
class Slip:
    """One thing that went wrong, to be read by whoever mends the detector. The texts are made up."""

    what: str
    kind: str
    text: str
    source: str


@dataclass
class Score:
    """What `scored` counted."""

    tallies: dict[tuple[Group, str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    """By group, category and kind."""
    spans: Counter[Group] = field(default_factory=Counter)
    wrong: Counter[Group] = field(default_factory=Counter)
    messages: Counter[Group] = field(default_factory=Counter)
    flagged: Counter[Group] = field(default_factory=Counter)
    warned: Counter[Group] = field(default_factory=Counter)
    slips: list[Slip] = field(default_factory=list)

    def tally(self, group: Group, category: str | None = None, kind: str | None = None) -> Tally:
        """The counts of a group, of one category or one kind in it."""
        chosen = (
            tally
            for (its_group, its_category, its_kind), tally in self.tallies.items()
            if its_group is group and category in (None, its_category) and kind in (None, its_kind)
        )
        return sum(chosen, Tally())


def scored(detect: Detector, messages: Iterable[Message], thresholds: Thresholds | None = None) -> Score:
    """What the detector makes of the messages."""
    bounds, score = thresholds or Thresholds(), Score()
    for message in messages:
        spans = list(detect(message.text))
        flagged = [span for span in spans if span.confidence >= bounds.flag]
        redacted = [span for span in spans if span.confidence >= bounds.redact]
        warned = any(span.grave and span.confidence >= bounds.warn for span in spans)
        score.messages[message.group] += 1
        score.flagged[message.group] += bool(flagged)
        score.warned[message.group] += warned
        _count_labels(score, message, flagged, redacted)
        _count_spans(score, message, flagged)
    return score


def _count_labels(score: Score, message: Message, flagged: Sequence[Found], redacted: Sequence[Found]) -> None:
    for label in message.labels:
        tally = score.tallies[message.group, label.category, label.kind]
        value = message.text[label.start : label.end]
        hidden = _inside(label, flagged)
        tally.labels += 1
        tally.redacted += _half(label, _inside(label, redacted))
        if not _half(label, hidden):
            score.slips.append(Slip("missed", f"{label.category} {label.kind}", _shown(message, label), message.source))
            continue
        tally.found += 1
        if all(place in hidden for place, char in enumerate(value, label.start) if char.isalnum()):
            tally.covered += 1
        else:
            score.slips.append(Slip("cut", f"{label.category} {label.kind}", _shown(message, label), message.source))
        given = max(flagged, key=lambda span: min(span.end, label.end) - max(span.start, label.start)).category
        if given == label.category:
            tally.right += 1
        else:
            kind = f"{label.category} {label.kind} as {given}"
            score.slips.append(Slip("mistaken", kind, _shown(message, label), message.source))


def _count_spans(score: Score, message: Message, flagged: Sequence[Found]) -> None:
    for span in flagged:
        score.spans[message.group] += 1
        if not any(span.start < label.end and label.start < span.end for label in message.labels):
            score.wrong[message.group] += 1
            score.slips.append(Slip("wrong", span.category, _shown(message, span), message.source))


def _inside(label: Label, spans: Iterable[Found]) -> set[int]:
    """The places of the label that lie in a span."""
    return {place for span in spans for place in range(max(span.start, label.start), min(span.end, label.end))}


def _half(label: Label, hidden: set[int]) -> bool:
    return 2 * len(hidden) >= label.end - label.start


def _shown(message: Message, place: Label | Found) -> str:
    text = message.text
    return f"{text[: place.start]}⟦{text[place.start : place.end]}⟧{text[place.end :]}".replace("\n", "⏎")
