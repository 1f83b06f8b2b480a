"""Quantiles by DDSketch: bins that grow by a factor, so that a bin's middle is near all that is in it."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from attrs import field, frozen
from ddsketch import LogarithmicMapping

ACCURACY = 0.02
"""How far a quantile may be off, as a share of it. Bins on record stand for this number: another one needs others."""


@frozen
class LogarithmicSketch:
    """`application.ports.measures.Sketch`. The mapping is written down in decision 0028: bins are kept for years."""

    _mapping: LogarithmicMapping = field(factory=lambda: LogarithmicMapping(ACCURACY), init=False)

    def bin_of(self, seconds: float) -> int:
        """The bin of a time; less than a second is taken for one."""
        return int(self._mapping.key(max(seconds, 1.0)))

    def quantiles(self, bins: Mapping[int, int], *fractions: float) -> tuple[float, ...]:
        """The seconds below which so much of them lies: what a `DDSketch` of the same bins says, without making one."""
        ordered = sorted(bins)
        seen = list(accumulate(map(bins.__getitem__, ordered)))
        ranks = (fraction * (seen[-1] - 1) for fraction in fractions)
        return tuple(float(self._mapping.value(ordered[bisect_right(seen, rank)])) for rank in ranks)
