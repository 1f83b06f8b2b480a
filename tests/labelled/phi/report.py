"""What `python -m tests.labelled.phi` prints: the figures beside their aims, each kind, and what went wrong."""

from collections import Counter
from collections.abc import Iterator

from tests.bench.figures import table
from tests.labelled.phi.aims import figures
from tests.labelled.phi.message import Group
from tests.labelled.phi.scoring import Score, Slip


def report(score: Score, part: str, *, slips: int = 0, only: str = "") -> str:
    """The figures, the kinds, and up to `slips` slips of those whose kind contains `only`."""
    lines = [table(figures(score, part)), "", *_counts(score), "", *_kinds(score)]
    if slips:
        lines += ["", *_slips([slip for slip in score.slips if only in f"{slip.what} {slip.kind}"], slips)]
    return "\n".join(lines)


def _counts(score: Score) -> Iterator[str]:
    for group in Group:
        labels = score.tally(group).labels
        texts, wrong = score.messages[group], score.wrong[group]
        yield f"{group:<12} {texts:>5} messages, {labels:>5} labels, {wrong:>3} wrong spans"


def _kinds(score: Score) -> Iterator[str]:
    yield f"{'kind':<34}{'labels':>7}{'found':>8}{'covered':>9}{'right':>7}{'redacted':>10}"
    for group, category, kind in sorted(score.tallies):
        tally = score.tallies[group, category, kind]
        shares = (tally.found, tally.covered, tally.right, tally.redacted)
        found, covered, right, redacted = (f"{100 * share / tally.labels:.1f}" for share in shares)
        name = f"{'disguised ' if group is Group.EVASION else ''}{category} {kind}"
        yield f"{name:<34}{tally.labels:>7}{found:>8}{covered:>9}{right:>7}{redacted:>10}"


def _slips(slips: list[Slip], many: int) -> Iterator[str]:
    for (what, kind), count in Counter((slip.what, slip.kind) for slip in slips).most_common():
        yield f"{what} {kind}: {count}"
        for slip in [slip for slip in slips if (slip.what, slip.kind) == (what, kind)][:many]:
            yield f"    {slip.text}  ({slip.source})"
