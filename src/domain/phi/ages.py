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
_WITH_UNIT = re.compile(rf"(?<![0-9.,/$-])(?:{_OLD}|(?<![a-z])(?:{_TENS}))[ -]?(?:{_UNIT})(?![a-z])")
_CUED = re.compile(
    rf"(?<![a-z])(?:age|aged|ages|turned|turning|turns|turn|age is|age was|age:|age of|be turning|edad)[ :=-]{{1,2}}"
    rf"(?:of |is |at )?(?P<age>{_OLD}|{_TENS})(?![0-9a-z%/:]|[.,][0-9]| ?(?:mg|days|weeks|months|degrees|percent"
    rf"|minutes))"
)
_SUBJECT = re.compile(
    rf"(?<![a-z])(?:he|she|he's|she's|(?:mother|mom|mum|dad|father|grandma|grandpa|grandmother|grandfather|granny"
    rf"|nana|aunt|uncle|patient|pt|wife|husband|neighbor|resident))(?: is| was| just turned| will be|'s|,)? (?:now "
    rf"|almost |already |over |about )?(?P<age>{_OLD})(?=[,;!?)\n]|\.(?![0-9])|$| (?:and|but|so|with|now|lives|living"
    rf"|has|who|years|this|next|in|on)(?![a-z]))(?! (?:on|in) (?:room|the scale))"
)
_WORDS = re.compile(r"(?<![a-z])(?:super)?(?:nonagenarian|centenarian)s?(?![a-z])")
GATE = ("9", "1", "ninet", "hundred", "narian")


def ages(lower: str) -> Iterator[Span]:
    """Ages from 90 to 120, in figures and in words."""
    for match in _WITH_UNIT.finditer(lower):
        yield Span(match.start(), match.end(), Category.AGE, "age.over_89", 0.95, Severity.LOW)
    for pattern, rule, confidence in ((_CUED, "age.cued", 0.95), (_SUBJECT, "age.person", 0.75)):
        for match in pattern.finditer(lower):
            yield Span(*match.span("age"), Category.AGE, rule, confidence, Severity.LOW)
    if "narian" in lower:
        for match in _WORDS.finditer(lower):
            yield Span(match.start(), match.end(), Category.AGE, "age.word", 0.90, Severity.LOW)
