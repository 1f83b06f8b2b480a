"""Identifiers made of digits: where a number begins, the shapes are tried, and the words beside it decide."""

import re
from collections.abc import Iterator

from attrs import evolve

from domain.phi import checksums
from domain.phi.cue_words import CONNECTORS, GLUED, Kind
from domain.phi.cues import Cue, cues_after, cues_before, is_cue
from domain.phi.dates import day_of
from domain.phi.findings import Category, Severity, Span
from domain.phi.shapes import SHAPES, Shape
from domain.phi.values import ACCEPTED, compact

_BEGIN = re.compile(r"(?<![0-9a-z@])[a-z]{0,8}+(?:-[a-z]{1,6}+)?-?[0-9]")
_SHAPES = {shape.rule_id.replace(".", "_"): shape for shape in SHAPES}
_ANY = re.compile("|".join(f"(?P<{name}>{shape.pattern})" for name, shape in _SHAPES.items()))
_PLAIN = re.compile(
    r"(?!1 ?\([2-9])"
    r"(?:[0-9]{1,3}(?:\.[0-9]{1,2})?|[0-9]{1,2}:[0-9]{2}|1[0-9]{2}/[0-9]{2,3}|[0-9]{1,3}(?:,[0-9]{3})+)(?=$"
    r"|[ ,;!?)%]{1,2}(?:[a-z#(;:!?&/+-]|$)|[.,;!?)]\n?$|[.,;?!] [a-z]|[a-z]{1,4}[ .,;!?)]|[a-z]{1,4}$)"
)
"""A number too short to identify anybody, and no part of a longer one: a dose, a time, a blood pressure. The 1 before
an area code in brackets is part of one."""
_GLUED = re.compile(r"([a-z]{2,8})-?(?=[0-9])")
_PRESCRIBER = re.compile(r"[a-z]{2}[0-9]{7}(?![0-9a-z])")
_SAID_BEFORE = 24
_CLAIMED = re.compile(r"-?[a-z][0-9]?(?![0-9a-z])")
"""What followed a social security number when it was Medicare's."""
_MORE = re.compile(r"(?:[ -][0-9a-z]*[0-9][0-9a-z]*){1,5}")
_HEAD = re.compile(r"(?<![0-9a-z])[a-z]{1,4}[ -]$")
_UNIT = re.compile(
    r" ?(?:%|mg|mcg|ug|g|kg|lbs?|pounds?|ml|cc|l|dl|iu|units?|meq|mmol|mmhg|bpm|steps?|cal|calories|kcal|degrees?"
    r"|hours?|hrs?|minutes?|mins?"
    r"|seconds?|days?|weeks?|wks?|months?|mos?|years?|yrs?|times|pills?|tabs?|tablets?|caps?|capsules?|drops?|puffs?"
    r"|doses?|feet|ft|miles?|inches|cm|mm|dollars|bucks|people|patients|visits|cells|copies|k)(?![0-9a-z])"
)
_RELEASE = re.compile(
    r",? (?:is )?(?:that |this |it )?(?:the |a )?(?:newest |latest |new |current )?(?:version|release|update|build"
    r"|firmware)"
)
_RELEASED = re.compile(
    r"(?:\bv|\b(?:versions?|rev|ver|firmware|software|app|ios|android|windows|driver|patch|release|build|runs|running|installed"
    r"|(?:updat|upgrad)(?:e|ed|ing)(?: is)?(?: to)?))[.:]? ?(?:it's |is |on |at )?$"
)
"""What stands before four figures that are the release of a program or a pump, not an address."""
_MONEY = re.compile(r"[$€£] ?$")
_AREA = re.compile(r"\([0-9]{3}\) ?$")
"""What follows it is part of a telephone number that can not be, or the shape would have begun at the bracket."""
_SERIES_BEFORE = re.compile(r"[0-9][ ,;/-]{1,2}$")
_SERIES_AFTER = re.compile(r"[ ,;/]{1,2}[0-9]")
_REREAD = frozenset(
    {
        "id.code",
        "ssn.separated",
        "date.mdy_short",
        "card.plain",
        "card.grouped",
        "phone.local",
        "zip.plus4",
        "vehicle.vin",
        "license.dea",
        "license.clia",
        "plan.mbi",
        "date.dmy",
        "date.spaced",
        "bank.iban",
        "date.md",
        "phone.trunk",
        "phone.nanp",
        "date.dotted",
        "device.mac_dashed",
    }
)
_AIRY = frozenset({"bank.iban"})
"""Shapes with blanks between groups of letters, which may be words."""
_SHORTEST = 5
"""Characters of the shortest value that any word makes an identifier."""
_PATIENCE = 100
"""How many numbers of one text are read with the words beside them; those behind are known by their shape alone."""

_PROOFS = frozenset({"card", "iban", "vin", "dea", "udi"})
"""Checks that leave so little to chance that no harmless word outweighs them."""

_HEADED = frozenset(
    {Kind.PLATE, Kind.PLAN, Kind.LICENSE, Kind.PASSPORT, Kind.DEVICE, Kind.MRN, Kind.ACCOUNT, Kind.OTHER}
)
_DATES = frozenset({"ymd", "mdy", "dmy", "md"})
_TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_IDENTIFYING = frozenset(ACCEPTED) - {Kind.DATE, Kind.PHONE, Kind.BIRTH, Kind.ZIP}


def numbers(lower: str) -> Iterator[Span]:
    """The identifiers of lower-case text that begin with a number, or with letters that lead into one."""
    done, looked = 0, 0
    for begin in _BEGIN.finditer(lower):
        start = begin.start()
        if start < done:
            continue
        if start and lower[start - 1] in "(+" and (span := _opened(lower, start - 1)) is not None:
            done = span.end
            yield span
            continue
        glued = _GLUED.match(lower, start)
        led = glued is not None and glued[1] in GLUED and not _is_prescriber(lower, start)
        if glued is not None and led:
            start = glued.end()
        if (plain := _PLAIN.match(lower, start)) is not None:
            done = plain.end()
            continue
        match = _ANY.match(lower, start)
        if match is None:
            continue
        looked += 1
        if looked > _PATIENCE:
            done = match.end()
            if (span := _alone(lower, _SHAPES[match.lastgroup or ""], start, done)) is not None:
                yield span
            continue
        shape = _SHAPES[match.lastgroup or ""]
        done = match.end()
        span = _judged(lower, shape, start, done)
        if span is None and shape.rule_id != "id.code" and (lesser := _CODE.match(lower, start)) is not None:
            done = lesser.end()
            if shape.rule_id in _REREAD:
                before = cues_before(lower, start)
                whole = None if shape.rule_id in _AIRY else _named(lower, start, match.end(), before)
                span = whole or _named(lower, start, done, before)
        if span is None and led:
            span = _named(lower, begin.start(), done, cues_before(lower, begin.start()))
        if span is not None:
            done = span.end
            yield span


def _is_prescriber(lower: str, start: int) -> bool:
    """Whether two letters in front belong to the number because a prescriber's is told: "dea ph6400490"."""
    return _PRESCRIBER.match(lower, start) is not None and "dea" in lower[max(0, start - _SAID_BEFORE) : start]


def _alone(lower: str, shape: Shape, start: int, end: int) -> Span | None:
    """A value by its shape alone."""
    if shape.needs_cue:
        return None
    if shape.check in _DATES:
        known = day_of(lower[start:end], shape.check) is not None
        return Span(start, end, shape.category, shape.rule_id, shape.confidence, shape.severity) if known else None
    return _proved(lower, shape, start, end, ())


_CODE = re.compile(_SHAPES["id_code"].pattern)


def _opened(lower: str, start: int) -> Span | None:
    match = _ANY.match(lower, start)
    return _judged(lower, _SHAPES[match.lastgroup or ""], start, match.end()) if match is not None else None


def _judged(lower: str, shape: Shape, start: int, end: int) -> Span | None:
    """The value by its own shape, or by what the words beside it call it."""
    if shape.rule_id == "id.code" and _is_too_short(lower, start, end):
        return None
    if lower.startswith(")", max(0, start - 2)) and _AREA.search(lower, max(0, start - 6), start):
        return None
    before = cues_before(lower, start)
    if shape.rule_id == "id.code":
        return _headed(lower, start, end) or _named(lower, start, end, before) or _bare(lower, start, end, before)
    if shape.check not in _PROOFS and _harmless(before):
        return None
    if shape.rule_id in _REREAD - _AIRY and before and before[0].linked and before[0].kind in _IDENTIFYING:
        span = _named(lower, start, end, before[:1])
        if span is not None:
            return span
    if shape.check in _DATES:
        return _dated(lower, shape, start, end, before)
    if shape.category is Category.PHONE:
        return _phone(lower, shape, start, end, before)
    return _proved(lower, shape, start, end, before)


def _is_too_short(lower: str, start: int, end: int) -> bool:
    """Whether no word beside it could make the value an identifier: it is short, and no group goes with it."""
    return (
        end - start < _SHORTEST
        and _MORE.match(lower, end) is None
        and _HEAD.search(lower, max(0, start - 6), start) is None
    )


def _harmless(before: tuple[Cue, ...]) -> bool:
    return bool(before) and before[0].kind is Kind.HARMLESS and before[0].words <= 3


def _proved(lower: str, shape: Shape, start: int, end: int, before: tuple[Cue, ...]) -> Span | None:
    """A shape that stands by itself, if its check holds."""
    plain = compact(lower[start:end])
    category, severity, rule = shape.category, shape.severity, shape.rule_id
    if rule == "ssn.separated":
        if any(cue.kind is Kind.MEDICARE for cue in before) and (suffix := _CLAIMED.match(lower, end)) is not None:
            return Span(start, suffix.end(), Category.HEALTH_PLAN, "plan.medicare", 0.98, severity)
        if not (checksums.ssn(plain) or checksums.itin(plain)):
            return None
        confidence = 0.98 if any(cue.kind is Kind.SSN for cue in before) else (0.9 if "-" in lower[start:end] else 0.5)
        return Span(start, end, category, rule, confidence, severity)
    if rule == "zip.plus4":
        return Span(start, end, category, rule, shape.confidence, severity) if checksums.zip_code(plain) else None
    if rule == "device.udi":
        digits = plain[2:16]
        return Span(start, end, category, rule, shape.confidence, severity) if checksums.gtin(digits) else None
    check = checksums.CHECKS.get(shape.check)
    if check is not None and not check(plain):
        return None
    if rule == "device.mac_dashed" and plain.isdigit() and not before:
        return None
    if rule in {"license.clia", "plan.mbi"} and before and before[0].kind is Kind.PLAN:
        category, severity = Category.HEALTH_PLAN, Severity.CRITICAL
    if rule == "ip.v4" and lower.startswith("on ", max(0, start - 3)) and lower.startswith(" now", end):
        return None
    if rule == "ip.v4" and (_RELEASED.search(lower, max(0, start - 24), start) or _RELEASE.match(lower, end)):
        return None
    trimmed = _trimmed(lower, start, end) if category is Category.URL else end
    confidence = min(0.98, shape.confidence + (0.05 if before else 0.0))
    return Span(start, trimmed, category, rule, confidence, severity)


def _trimmed(lower: str, start: int, end: int) -> int:
    while end > start and lower[end - 1] in ".,;:!?'\"":
        end -= 1
    return end


def _dated(lower: str, shape: Shape, start: int, end: int, before: tuple[Cue, ...]) -> Span | None:
    if day_of(lower[start:end], shape.check) is None:
        return None
    said = {cue.kind for cue in before} | {cue.kind for cue in cues_after(lower, end)}
    birth = Kind.BIRTH in said
    if "." in lower[start:end] and not birth and _RELEASED.search(lower, max(0, start - 24), start):
        return None
    if shape.needs_cue:
        sure = birth or Kind.DATE in said
        if not sure and not (
            shape.check == "md"
            and _is_late_day(lower[start:end])
            and not _SERIES_BEFORE.search(lower[max(0, start - 3) : start])
        ):
            return None
        if shape.check == "md" and lower.startswith("with ", max(0, start - 5)):
            return None
        if lower.endswith("/10", start, end) and not birth and "/10 " in lower[max(0, start - _SCORES) : start]:
            return None
        if shape.check == "md" and (_UNIT.match(lower, end) or _FRACTION.match(lower, end)):
            return None
    elif _UNIT.match(lower, end):
        return None
    severity = Severity.MEDIUM if birth else shape.severity
    return Span(
        start,
        end,
        shape.category,
        shape.rule_id,
        0.95 if said & {Kind.BIRTH, Kind.DATE} else shape.confidence,
        severity,
    )


def _is_late_day(value: str) -> bool:
    """A day from the eleventh on: scores and fractions seldom have such a second part, but for parts of an inch."""
    month, _, day = value.partition("/")
    if day == "16" and int(month) % 2:
        return False
    return int(day) in range(11, 32) and value not in {"1/12", "1/20", "12/12"}


_SCORES = 60
"""So many characters before a score out of ten another one makes it one."""
_FRACTION = re.compile(
    r" ?(?:of|out of|tablet|tab|pill|dose|cup|tea|table|tsp|tbsp|strength|way|full|done|pain|scale|on the|x|inch|mile"
    r"|normal|better|hour|bottle|pack|a |size|vision|for (?:pain|severity))"
)


def _phone(lower: str, shape: Shape, start: int, end: int, before: tuple[Cue, ...]) -> Span | None:
    value = lower[start:end]
    plain = "".join(filter(str.isdigit, re.split(r"x|ext|#", value)[0]))
    cued = any(cue.kind is Kind.PHONE for cue in before) or any(
        cue.kind is Kind.PHONE for cue in cues_after(lower, end)
    )
    if shape.needs_cue:
        strong = [cue for cue in before if cue.kind is Kind.PHONE and (cue.linked or cue.words <= 3)]
        if not strong and not any(cue.kind is Kind.PHONE for cue in cues_after(lower, end)):
            return None
        if _UNIT.match(lower, end):
            return None
        return Span(start, end, shape.category, shape.rule_id, 0.85, shape.severity)
    if shape.rule_id == "phone.nanp" and not checksums.nanp(plain):
        return None
    if (
        not cued
        and not set(value) & set("-.()+/")
        and (_SERIES_BEFORE.search(lower[max(0, start - 3) : start]) or _SERIES_AFTER.match(lower, end))
    ):
        return None
    toll_free = plain[-10:-7] in _TOLL_FREE
    severity = Severity.LOW if toll_free else shape.severity
    return Span(start, end, shape.category, shape.rule_id, 0.95 if cued else shape.confidence, severity)


def _named(lower: str, start: int, end: int, before: tuple[Cue, ...]) -> Span | None:
    """What the nearest fitting cue calls it."""
    if _MONEY.search(lower[max(0, start - 2) : start]) or _UNIT.match(lower, end):
        return None
    cues = before
    if all(cue.general or not cue.linked for cue in before):
        behind = cues_after(lower, end)
        general = [cue for cue in before if cue.general]
        cues = (
            *(cue for cue in before if not cue.general),
            *(cue for cue in behind if cue.linked or not before),
            *general,
        )
    for cue in cues:
        for acceptance in ACCEPTED.get(cue.kind, ()):
            if acceptance.strict and acceptance.takes(lower[start:end], compact(lower[start:end])):
                return Span(
                    start, end, acceptance.category, acceptance.rule_id, acceptance.confidence, acceptance.severity
                )
    for cue in cues:
        if cue.kind is Kind.HARMLESS:
            return None
        for acceptance in ACCEPTED.get(cue.kind, ()):
            if acceptance.linked and (cue.general or not cue.linked):
                continue
            first, last = _whole(lower, start, end, cue, acceptance.most) if cue.linked else (start, end)
            for begin, stop in ((first, last), (start, last), (start, end)):
                value = lower[begin:stop]
                if acceptance.takes(value, compact(value)):
                    return Span(
                        begin, stop, acceptance.category, acceptance.rule_id, acceptance.confidence, acceptance.severity
                    )
            if acceptance.strict and cue.linked and acceptance.fits(compact(lower[start:last])):
                return None
    return None


def _headed(lower: str, start: int, end: int) -> Span | None:
    """A value that begins with a group of letters: "plate ABC 1234"."""
    head = _HEAD.search(lower, max(0, start - 6), start)
    if head is None or _is_cue(head[0]):
        return None
    before = cues_before(lower, head.start())
    if not before or not before[0].linked or before[0].kind not in _HEADED:
        return None
    span = _named(lower, start, end, before[:1])
    if span is not None and span.start < start:
        return span
    if span is not None:
        for acceptance in ACCEPTED[before[0].kind]:
            if acceptance.takes(lower[head.start() : span.end], compact(lower[head.start() : span.end])):
                return evolve(span, start=head.start())
        return span
    for acceptance in ACCEPTED[before[0].kind]:
        value = lower[head.start() : end]
        if acceptance.takes(value, compact(value)):
            return Span(
                head.start(), end, acceptance.category, acceptance.rule_id, acceptance.confidence, acceptance.severity
            )
    return None


def _whole(lower: str, start: int, end: int, cue: Cue, most: int) -> tuple[int, int]:
    """The value with the groups that belong to it: "XYZ 123 456 789"."""
    more = _MORE.match(lower, end)
    last = end
    if more is not None:
        last = more.end()
        while last > end and (len(compact(lower[start:last])) > most or _UNIT.match(lower, last)):
            last = max(lower.rfind(" ", start, last), lower.rfind("-", start, last))
        last = max(last, end)
    head = _HEAD.search(lower, max(0, start - 6), start)
    return (head.start() if head is not None and not _is_cue(head[0]) else start), last


def _is_cue(head: str) -> bool:
    word = head.strip(" -")
    return word in _COMMON or word in CONNECTORS or is_cue(word)


_COMMON = frozenset(
    "is was are my the at in on to of or and no nbr num id for as be its it a i me it's now new old with has had by"
    " so if up us we am pm dr st year not said says read shows show went like took gave over was".split()
)


def _bare(lower: str, start: int, end: int, before: tuple[Cue, ...]) -> Span | None:
    """Ten digits in a row without a word beside them: a telephone number or a provider's, with little confidence."""
    value = lower[start:end]
    if not value.isdigit() or len(value) not in {10, 11} or _harmless(before) or _UNIT.match(lower, end):
        return None
    if before and before[0].linked and any(a.strict for a in ACCEPTED.get(before[0].kind, ())):
        return None
    if checksums.nanp(value):
        return Span(start, end, Category.PHONE, "phone.bare", 0.30, Severity.MEDIUM)
    if checksums.npi(value):
        return Span(start, end, Category.LICENSE, "license.npi", 0.40, Severity.HIGH)
    return None
