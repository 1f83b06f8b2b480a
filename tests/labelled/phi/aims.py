"""What the detector is to reach (`MEASURES`), and below what it may not fall again (`REACHED`)."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.bench.figures import Aim, Figure
from tests.labelled.phi.floors import REACHED
from tests.labelled.phi.message import Group
from tests.labelled.phi.scoring import Score, Tally
from tests.labelled.phi.slots import CATEGORIES

FOUND_BY_CATEGORY = {
    **dict.fromkeys(("DATE", "EMAIL", "SSN", "PHONE"), 99.0),
    **dict.fromkeys(("MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "DEVICE"), 97.0),
    **dict.fromkeys(("NAME", "LOCATION"), 92.0),
}


@dataclass(frozen=True)
class Measure:
    """One figure of a score, in percent, with its aim."""

    name: str
    of: Callable[[Score], float]
    at_least: float | None = None
    at_most: float | None = None
    fewer: bool = False
    """Whether less is better."""

    def keeps(self, part: str, score: Score) -> bool:
        """Whether the figure is no worse than what was reached once."""
        value, reached = self.of(score), REACHED[self.name][part]
        return value <= reached if self.fewer else value >= reached

    def figure(self, score: Score) -> Figure:
        """The figure as the bench prints it."""
        bounded = self.at_least is not None or self.at_most is not None
        aim = Aim("phi", at_least=self.at_least, at_most=self.at_most) if bounded else None
        return Figure(self.name, "%", self.of(score), aim=aim)


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else float("nan")


def _share(name: str, *, category: str | None = None, group: Group = Group.IDENTIFIERS) -> Callable[[Score], float]:
    """A count of labels among all of them; `right` among those that were found."""

    def share(score: Score) -> float:
        tally: Tally = score.tally(group, category)
        return _percent(getattr(tally, name), tally.found if name == "right" else tally.labels)

    return share


def _precision(score: Score) -> float:
    chat = (Group.IDENTIFIERS, Group.CLEAN)
    spans = sum(score.spans[group] for group in chat)
    return _percent(spans - sum(score.wrong[group] for group in chat), spans)


def _flagged(group: Group) -> Callable[[Score], float]:
    return lambda score: _percent(score.flagged[group], score.messages[group])


def _warned(group: Group) -> Callable[[Score], float]:
    return lambda score: _percent(score.warned[group], score.messages[group])


MEASURES: tuple[Measure, ...] = (
    Measure("identifiers found", _share("found"), at_least=97),
    Measure("identifiers fully covered", _share("covered"), at_least=94),
    Measure("identifiers of the right kind", _share("right"), at_least=95),
    Measure("precision of spans", _precision, at_least=98.5),
    Measure("clean messages flagged", _flagged(Group.CLEAN), at_most=1, fewer=True),
    Measure("clean messages warned about", _warned(Group.CLEAN), at_most=1, fewer=True),
    Measure("hard clean messages flagged", _flagged(Group.HARD), fewer=True),
    Measure("hard clean messages warned about", _warned(Group.HARD), fewer=True),
    Measure("invalid numbers flagged", _flagged(Group.INVALID), at_most=1, fewer=True),
    *(
        Measure(f"{category} found", _share("found", category=category), at_least=FOUND_BY_CATEGORY.get(category))
        for category in CATEGORIES
    ),
    Measure("identifiers found for redaction", _share("redacted")),
    Measure("disguised numbers found", _share("found", group=Group.EVASION)),
    Measure("disguised numbers found for redaction", _share("redacted", group=Group.EVASION)),
)


def figures(score: Score, part: str) -> list[Figure]:
    """All measures of a part's score."""
    made = []
    for measure in MEASURES:
        figure = measure.figure(score)
        made.append(Figure(f"phi {part}: {figure.name}", figure.unit, figure.ours, aim=figure.aim))
    return made
