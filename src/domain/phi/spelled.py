"""Names that are spelled out: "spelled K-O-W-A-L", "t u t t l e, that's how it is spelled"."""

import re
from collections.abc import Iterator

from domain.phi.findings import Category, Severity, Span

GATE = "spel"
"""Without it nothing is said to be spelled; "deletrea" says it in Spanish."""
GATE_ES = "deletre"
_RUN = re.compile(r"(?<![a-z'.-])[a-z](?:(?:(?:-|\. ?)[a-z](?![a-z'])){2,15}|(?:,? [a-z](?![a-z'])){3,15})(?![a-z'-])")
"""Letters set apart by blanks alone are at least four, lest "a b c" be a name."""

APART = re.compile(r" [a-z][ -][a-z][ -][a-z](?![a-z'])")
"""Three letters set apart, without which nothing is."""
_REPEATED = re.compile(
    r"(?<![a-z'])(?P<name>[a-z]{3,16})[ ,.-]{1,3}(?P<letters>[a-z](?:[ .-]{1,2}[a-z](?![a-z'])){2,15})"
)


def repeated_names(lower: str) -> Iterator[Span]:
    """A word and then its letters one by one, as names are told on the telephone: "yoder y o d e r"."""
    for match in _REPEATED.finditer(lower):
        letters = "".join(filter(str.isalpha, match["letters"]))
        size = len(match["name"])
        if letters == match["name"] or letters[:size] == match["name"]:
            yield Span(*match.span("name"), Category.NAME, "name.spelled", 0.85, Severity.MEDIUM)
            yield Span(*match.span("letters"), Category.NAME, "name.spelled", 0.85, Severity.MEDIUM)


def spelled_names(lower: str) -> Iterator[Span]:
    """Runs of single letters in a text that speaks of spelling."""
    for match in _RUN.finditer(lower):
        yield Span(match.start(), match.end(), Category.NAME, "name.spelled", 0.80, Severity.MEDIUM)
