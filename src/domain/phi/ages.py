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
    r"(?<![a-z])(?:age|aged|ages|turned|turning|turns|turn|age is|age was|age of|edad|being|cumple|cumpli[oó]"
    r"|tiene|tenía|reached|lived to)[ :=-]{1,2}(?:of |is |at |de |be )?$"
)
_WHO = (
    r"(?:he|she|he's|she's|hes|shes|(?:grand|great[ -]?grand|god|step)?(?:mother|father)(?:[ -]in[ -]law)?|mom|mum|mama"
    r"|dad|papa|parent|gran|gram|grandma|grandpa|gramps|grandad|granddad|granny|nan|nana|aunt|auntie|uncle|patient|pt|wife"
    r"|husband|neighbor|neighbour|resident|client|sister|brother|cousin|partner|spouse|friend|landlord|landlady|abuela|abuelo|madre|padre|esposo|esposa|suegra|suegro|hermana|hermano)"
)
_ALMOST = r"(?: (?:now|almost|already|over|about|only|nearly|just|past|turning|turned|gonna be|going to be)){0,2}"
_PERSON = re.compile(
    rf"(?<![a-z]){_WHO}(?: is| was| are| who is| who's| whos| will be| 'll be|'ll be| turns| de|'s|,)?{_ALMOST} $"
)
_PERSON_SAID = re.compile(rf"(?<![a-z]){_WHO}(?: [^\W\d_][\w'-]*)?(?: is| was| will be|'s| es){_ALMOST} $")
_MYSELF = re.compile(rf"(?<![a-z])(?:i am|i'm|im){_ALMOST} $")
_NAMED = re.compile(rf"(?<![a-z])(?:my|our|his|her|the|for) {_WHO}(?: [^\W\d_][\w'-]*){{1,3}}, $")
"""The name stands between: "my father Amos Bell, 92, fell"."""
_BRACKETED = re.compile(rf"(?<![a-z]){_WHO},? \($")
_ORDINAL = re.compile(r"(?:st|nd|rd|th) (?:birthday|bday|b-day|year of (?:life|her life|his life)|year(?= |$|[.,;]))")
_AT = re.compile(r"(?:^|[.!?;\n] ?|[^\x00-\x7f] ?)at $")
_AT_THAT_AGE = re.compile(
    r" (?:he|she|i (?:still|can|am|feel|think|do)|my|mom|dad|do you|does|should|would|surgery|chemo|is (?:it|the|a|an"
    r"|another|this|that|surgery|chemo|more))(?![a-z])"
)
_MEASURED = re.compile(
    r"(?<![a-z])(?:sats?|spo2|o2|oxygen|ox|pulse|hr|heart|bp|pressure|temps?|temperature|fever|sugars?|glucose|bg|weight"
    r"|weighed|scores?|scored|percent|speed|dose|ldl|hdl|readings?|reads?)(?![a-z])"
)
_YEARS = re.compile(r" (?:years|yrs)(?![a-z])")
_REACHED = re.compile(r"(?<![a-z])(?:at|reach|reached|lived|after) $")
_NO_AGE = re.compile(
    r"[a-z%/:]|[.,][0-9]| ?(?:mg|days|weeks|months|degrees|percent|minutes|pounds|lbs|kg|bpm)"
    r"(?![a-z])"
)
_GOES_ON = re.compile(
    r"[,;!?)\n]|\.(?![0-9])|$| (?:and|n|w|but|so|with|now|lives|living|has|who|years|this|next|in|on|soon|fell"
    r"|stopped|still|had|won't|wont|can't|cant|cannot|refuses|refused|lost|keeps|needs|takes|wants|hasn't|hasnt|was|is|y|con)(?![a-z])"
)
_SAID = re.compile(rf"(?<![a-z])(?:{_TENS})(?![a-z])")
_WORDS = re.compile(r"(?<![a-z])(?:super)?(?:nonagenarian|centenarian)s?(?![a-z])")
_FIGURES = re.compile(r"9[0-9]|1[012][0-9]")


def may_tell_ages(lower: str, has_digit: bool) -> bool:
    """Whether there is a figure or a word without which there is no such age."""
    if has_digit and _FIGURES.search(lower) is not None:
        return True
    return "ninet" in lower or "hundred" in lower or "narian" in lower


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
    ordinal = _ORDINAL.match(lower, end) if figures else None
    if unit is not None:
        yield Span(start, unit.end(), Category.AGE, "age.over_89", 0.95, Severity.LOW)
    elif ordinal is not None:
        yield Span(start, end + 2, Category.AGE, "age.ordinal", 0.85, Severity.LOW)
    elif _NO_AGE.match(lower, end) is not None:
        return
    elif _CUE.search(lower, max(0, start - 16), start) is not None:
        yield Span(start, end, Category.AGE, "age.cued", 0.95, Severity.LOW)
    elif _is_of_person(lower, start, end) if figures else _is_said_of_person(lower, start):
        yield Span(start, end, Category.AGE, "age.person", 0.75, Severity.LOW)


def _is_said_of_person(lower: str, start: int) -> bool:
    """ "My mom Ruth is ninety four": in words only where a person is named by what they are to somebody."""
    return _PERSON_SAID.search(lower, max(0, start - 48), start) is not None and _MEASURED.search(lower) is None


def _is_of_person(lower: str, start: int, end: int) -> bool:
    """Whether it is somebody's age by what stands around it: "dad 99 stopped eating", "at 97 is it worth it"."""
    before = lower[max(0, start - 48) : start]
    if _BRACKETED.search(before) is not None:
        return lower.startswith(")", end)
    if _AT.search(before) is not None:
        return _AT_THAT_AGE.match(lower, end) is not None and _MEASURED.search(lower) is None
    if _YEARS.match(lower, end) is not None:
        return _REACHED.search(before) is not None
    if _GOES_ON.match(lower, end) is None:
        return False
    if lower[end : end + 1] in {",", ")"} and _NAMED.search(before) is not None:
        return _MEASURED.search(before) is None
    return _PERSON.search(before) is not None or (
        _MYSELF.search(before) is not None and _MEASURED.search(lower) is None
    )
