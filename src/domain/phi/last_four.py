"""The last four digits of a number, told as such: "ssn last 4: 4432", "4432 last four of my ssn", "xxx-xx-4432"."""

import re
from collections.abc import Iterator

from domain.phi.findings import Category, Severity, Span

_HINTS = ("last", "ltim", "ends", "ending", "termina", "x", "*", "#", "•")
_GATE = re.compile(r"last ?(?:four|4|digits)|[uú]ltim[oa]s|x[x -]{2,6}[0-9]|[*#•][*#• -]{2,6}[0-9]|ends|ending|termina")
"""Without one of these nothing is told so; without a hint it need not be looked for."""

_FOUR = r"(?<![0-9a-z/.$-])(?P<value>[0-9]{4})(?![0-9a-z%/-]|[.,:][0-9])"
_LAST = (
    r"(?:last|final|[uú]ltim[oa]s) ?(?:four|4|cuatro)"
    r"(?: (?:digits|numbers|nums|numeros|n[uú]meros|d[ií]gitos)(?![a-z]))?"
)
_OWNER = (
    r"(?:file|that|which|it"
    r"|of|de|del|for|on|to|in|my|mi|his|her|su|the|el|la|our|your|is|are|es|son|were|was|be|dad's|mom's|dads|moms)"
)
_NUMBER = (
    r"(?:ssn|ss|s\.s\.n\.?|social|soc|sec|security|seguro|itin|number|num|no|#|credit|debit|card|visa|mastercard|amex"
    r"|tarjeta|account|acct|checking|savings|bank|cuenta|phone|cell|tel[eé]fono|mobile)"
)
_BETWEEN = rf"(?:[ :=,#()-]|(?<![a-z])(?:{_OWNER}|{_NUMBER})(?![a-z])){{0,24}}"
_TOLD = (
    re.compile(rf"{_LAST}(?:ssn)?(?![a-z0-9]){_BETWEEN}{_FOUR}"),
    re.compile(rf"{_FOUR}{_BETWEEN}{_LAST}(?![a-z0-9])(?!{_BETWEEN}[0-9])"),
    re.compile(
        rf"(?<![a-z]){_NUMBER}{_BETWEEN}(?:ends|ending|ended|termina|terminada)"
        rf"(?: (?:in|with|en|con|is))?[ :]{{1,2}}{_FOUR}"
    ),
    re.compile(rf"(?:ends|ending|ended) (?:in|with) {_FOUR}[ ,-]{{1,3}}{_BETWEEN}{_NUMBER}(?![a-z])"),
    re.compile(r"(?<![0-9a-z])(?:x{3}|[*#•]{3})[ -]?(?:xx|[*#•]{2})[ -]?(?P<value>[0-9]{4})(?![0-9a-z])"),
)
_CARD = re.compile(
    r"(?<![a-z])(?:card|visa|mastercard|amex|credit|debit|account|acct|checking|savings|bank|tarjeta|cuenta)"
)
_SOCIAL = re.compile(r"(?<![a-z])(?:ssn|ss|s\.s\.n|social|soc|seguro|itin)(?![a-z])")
_PHONE = re.compile(r"(?<![a-z])(?:phone|cell|tel[eé]fono|mobile)")
_NEAR = 32


def may_tell_last_four(lower: str) -> bool:
    """Whether the text has a word or a mask that speaks of last digits."""
    return any([hint in lower for hint in _HINTS]) and _GATE.search(lower) is not None


def last_four(lower: str) -> Iterator[Span]:
    """Four digits that are said to end a number; what kind of number the words around say, a social one if none do."""
    for told in _TOLD:
        for match in told.finditer(lower):
            yield _of(lower[max(0, match.start() - _NEAR) : match.end() + _NEAR], *match.span("value"))


def _of(around: str, start: int, end: int) -> Span:
    if _SOCIAL.search(around) is not None:
        return Span(start, end, Category.SSN, "ssn.last_four", 0.92, Severity.HIGH)
    if _CARD.search(around) is not None:
        return Span(start, end, Category.ACCOUNT, "card.last_four", 0.82, Severity.MEDIUM)
    if _PHONE.search(around) is not None:
        return Span(start, end, Category.PHONE, "phone.last_four", 0.60, Severity.LOW)
    return Span(start, end, Category.SSN, "ssn.last_four", 0.90, Severity.HIGH)
