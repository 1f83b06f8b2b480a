"""Ages over 89, which identify (45 CFR 164.514(b)(2)(i)(C)); those up to 89 do not."""

import re
from collections.abc import Iterator

from domain.phi.findings import Category, Severity, Span

_OLD = r"(?:9[0-9]|1[01][0-9]|120)"
_TENS = (
    r"ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )hundred(?: and)?(?: (?:one|two"
    r"|three|four|five|six|seven|eight|nine|ten))?"
)
_UNIT = r"(?:(?:years?|yrs?)[ -]?(?:old|of age|young)|y/?\.?o\.?(?![a-z])|yr old|year-old|-year|años)"
_NUMBER = re.compile(rf"(?<![0-9.,/$:-]){_OLD}(?![0-9])")
_UNIT_BEHIND = re.compile(rf"[ -]?(?:{_UNIT})(?![a-z])")
_CUE = re.compile(
    r"(?<![a-z])(?:age|aged|ages|turned|turning|turns|turn|age is|age was|age of|edad)[ :=-]{1,2}(?:of "
    r"|is |at |de )?$"
)
_PERSON = re.compile(
    r"(?<![a-z])(?:he|she|he's|she's|(?:mother|mom|mum|dad|father|grandma|grandpa|grandmother|grandfather|granny|nana"
    r"|aunt|uncle|patient|pt|wife|husband|neighbor|resident))(?: is| was| just turned| will be|'s|,)? (?:now |almost "
    r"|already |over |about )?$"
)
_NO_AGE = re.compile(
    r"[a-z%/:]|[.,][0-9]| ?(?:mg|days|weeks|months|degrees|percent|minutes|pounds|lbs|kg|bpm)"
    r"(?![a-z])"
)
_GOES_ON = re.compile(
    r"[,;!?)\n]|\.(?![0-9])|$| (?:and|n|w|but|so|with|now|lives|living|has|who|years|this|next|in"
    r"|on)(?![a-z])"
)
_SAID = re.compile(rf"(?<![a-z])(?:{_TENS})(?![a-z])")
_WORDS = re.compile(r"(?<![a-z])(?:super)?(?:nonagenarian|centenarian)s?(?![a-z])")
GATE = re.compile(r"9[0-9]|1[012][0-9]|ninet|hundred|narian")
"""Without one of these there is no such age."""


def ages(lower: str) -> Iterator[Span]:
    """Ages from 90 to 120, in figures and in words."""
    for match in _NUMBER.finditer(lower):
        yield from _age(lower, match.start(), match.end(), figures=True)
    if "ninet" in lower or "hundred" in lower:
        for match in _SAID.finditer(lower):
            yield from _age(lower, match.start(), match.end(), figures=False)
    if "narian" in lower:
        for match in _WORDS.finditer(lower):
            yield Span(match.start(), match.end(), Category.AGE, "age.word", 0.90, Severity.LOW)


def _age(lower: str, start: int, end: int, *, figures: bool) -> Iterator[Span]:
    """The age at this place: its unit belongs to it; a word before it does not."""
    unit = _UNIT_BEHIND.match(lower, end)
    if unit is not None:
        yield Span(start, unit.end(), Category.AGE, "age.over_89", 0.95, Severity.LOW)
    elif _NO_AGE.match(lower, end) is not None:
        return
    elif _CUE.search(lower, max(0, start - 16), start) is not None:
        yield Span(start, end, Category.AGE, "age.cued", 0.95, Severity.LOW)
    elif figures and _GOES_ON.match(lower, end) and _PERSON.search(lower, max(0, start - 36), start) is not None:
        yield Span(start, end, Category.AGE, "age.person", 0.75, Severity.LOW)
