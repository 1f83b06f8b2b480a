"""The first line of a chart: "Lopez, Maria 05/30/1945 4477976" names nobody's number and yet tells whose it is."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.phi.findings import Category, Severity, Span

_NUMBER = re.compile(r"[ ,;|/]{1,3}([a-z]{0,2}[0-9](?:-?[0-9]){4,10})(?![0-9a-z/.-])")

_RULES = frozenset({"/", "|"})
"""What sets the parts of such a line apart, whichever way the name is turned."""


def record_numbers(lower: str, found: Sequence[Span]) -> Iterator[Span]:
    """The number behind a turned name and a date, in the order in which `found` has them."""
    for name, day in pairwise(found):
        if day.category is not Category.DATE or name.category is not Category.NAME:
            continue
        gap = lower[name.end : day.start].strip(" ,(")
        if gap not in _RULES and (gap or name.rule_id != "name.turned"):
            continue
        number = _NUMBER.match(lower, day.end)
        if number is not None:
            yield Span(*number.span(1), Category.MRN, "mrn.header", 0.70, Severity.HIGH)
