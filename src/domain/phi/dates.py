"""Dates: that there is such a day, and dates written with the names of months."""

import re
from collections.abc import Iterator
from itertools import islice

from domain.phi.checksums import calendar_day
from domain.phi.cue_words import Kind
from domain.phi.cues import cues_after, cues_before
from domain.phi.findings import Category, Severity, Span

_NUMBER = re.compile(r"[0-9]+")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero janvier", "february feb febrero", "march mar marzo", "april apr abril",
            "may mayo", "june jun junio", "july jul julio", "august aug agosto",
            "september sept sep septiembre setiembre", "october oct octubre", "november nov noviembre",
            "december dec diciembre",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH_WORDS = frozenset(_MONTHS)
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_UNITS_OF_DAY = (
    "twenty[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]?first|thirtieth"
    "|twentieth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    "|nineteenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
)
_DAY = rf"(?:[0-9]{{1,2}}(?: ?(?:st|nd|rd|th))?|{_UNITS_OF_DAY})"
_YEAR = r"(?:(?:19|20)[0-9]{2}|'[0-9]{2}|[0-9]{2}(?=[ ,.;!?)]|$|:(?![0-9])))(?![0-9/]|:[0-9]|,[0-9])"
_MONTH_FIRST = re.compile(
    rf"(?P<month>{_NAMES})(?:\.| the)?[ \n]?(?:of )?(?P<day>{_DAY})(?! ?(?:%|/|:[0-9])|[0-9])(?: ?(?:-|to|through"
    rf"|thru|and|&) ?[0-9]{{1,2}}(?:st|nd|rd|th)?(?![0-9:/]| ?(?:am|pm|mg)| ?(?:of )?(?:{_NAMES})(?![a-z])))?"
    rf"(?:,? ?(?:of )?(?P<year>{_YEAR}))?"
)
_DAY_FIRST = re.compile(
    rf"(?<![0-9a-z.$/:-])(?:the )?(?P<day>{_DAY})(?:[ -]?(?:of |de |day of )?)(?P<month>{_NAMES})(?![a-z])"
    rf"(?:\.?,?[ -]?(?:of "
    rf"|de |del )?(?P<year>(?:19|20)[0-9]{{2}}|'?[0-9]{{2}})(?![0-9/]|:[0-9]| ?(?:am|pm|mg|days|pills)))?"
)
_DASHED = re.compile(rf"(?P<month>{_NAMES})[-/](?P<day>[0-9]{{1,2}})[-/](?P<year>[0-9]{{4}}|[0-9]{{2}})(?![0-9])")
_MONTH_YEAR = re.compile(rf"(?P<month>{_NAMES})\.?,?[ -/](?:of )?(?P<year>(?:19|20)[0-9]{{2}})(?![0-9])")
_DAY_BEFORE = re.compile(
    r"(?:[0-9]|[0-9] ?(?:st|nd|rd|th)|first|second|third|th|ieth)(?:[ -]|,? (?:day )?(?:of"
    r"|de) )?$"
)
_MONTH = re.compile(rf"(?<![a-z])(?:{_NAMES})(?![a-z])")
_MEASURE = re.compile(
    r" ?(?:mg|mcg|ml|tabs?|tablets?|pills?|caps?|units?|times?|hours?|hrs?|days?|weeks?|months?|years?|doses?|drops?"
    r"|miles?|lbs?|pounds?|steps?|percent|%|x |more|puffs?)(?![a-z])"
)
_PATIENCE = 200
"""How many names of months of one text are looked at."""

_WORD_MONTHS = frozenset({"may", "march", "mar", "sep", "dec", "jan"})


def day_of(value: str, order: str) -> tuple[int, int, int] | None:
    """Year, month and day of a date in figures, or `None` if there is no such day; without a year a leap year."""
    parts = [int(part) for part in _NUMBER.findall(value)]
    if order == "ymd":
        year, month, day = parts[:3]
    elif order == "md":
        (month, day), year = parts[:2], 2000
    else:
        month, day, year = parts[:3]
        if order == "dmy" and month > 12:
            month, day = day, month
    return (_full(year), month, day) if calendar_day(_full(year), month, day) else None


def _full(year: int) -> int:
    if year >= 100:
        return year
    return 2000 + year if year < 50 else 1900 + year


def written_dates(lower: str) -> Iterator[Span]:
    """Dates with the name of a month: "March 3rd, 1980", "the 3rd of May", "12-Jan-2024"."""
    done = 0
    for month in islice(_MONTH.finditer(lower), _PATIENCE):
        if month.start() < done:
            continue
        found = _beside(lower, month.start(), month.end())
        if found is not None:
            done = found.end
            yield found


def _beside(lower: str, start: int, end: int) -> Span | None:
    if _DAY_BEFORE.search(lower, max(0, start - 16), start) is not None:
        for match in _DAY_FIRST.finditer(lower, max(0, start - 28), min(len(lower), end + 12)):
            if match.start("month") == start and (span := _span(lower, match)) is not None:
                return span
    for pattern in (_MONTH_FIRST, _DASHED):
        found = pattern.match(lower, start)
        if found is not None and (span := _span(lower, found)) is not None:
            return span
    month = _MONTH_YEAR.match(lower, start)
    if month is None or all(cue.kind is not Kind.BIRTH for cue in cues_before(lower, start)):
        return None
    return Span(start, month.end(), Category.DATE, "date.month_year", 0.60, Severity.MEDIUM)


def _span(lower: str, match: re.Match[str]) -> Span | None:
    day = _ordinal(match["day"])
    year = int(match["year"].strip("'")) if match["year"] else 2000
    if not calendar_day(_full(year), _MONTHS[match["month"]], day):
        return None
    if not match["year"] and _MEASURE.match(lower, match.end()):
        return None
    after = match.start("day") > match.start("month")
    if match["month"] in _WORD_MONTHS and not match["year"] and not match["day"][0].isdigit() and after:
        return None
    said = {cue.kind for cue in (*cues_before(lower, match.start()), *cues_after(lower, match.end()))}
    severity = Severity.MEDIUM if Kind.BIRTH in said else Severity.LOW
    confidence = 0.95 if said & {Kind.BIRTH, Kind.DATE} else 0.80
    end = match.end()
    while lower[end - 1] in " ,.":
        end -= 1
    return Span(match.start(), end, Category.DATE, "date.written", confidence, severity)


_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}


def _ordinal(day: str) -> int:
    figures = _NUMBER.match(day)
    if figures is not None:
        return int(figures[0])
    if day in _ORDINALS:
        return _ORDINALS[day]
    tens = 20 if day.startswith("twenty") else 30
    return tens + _ORDINALS.get(day[6:].lstrip("- "), 0)
