"""Street addresses, post-office boxes and ZIP codes (USPS Publication 28)."""

import re
from collections.abc import Iterator

from domain.phi import people
from domain.phi.checksums import zip_code
from domain.phi.dates import MONTH_WORDS
from domain.phi.findings import Category, Severity, Span
from domain.phi.geography import (
    DIRECTIONS,
    FIRM_SUFFIXES,
    HOUSE_TRAP,
    STATE,
    STATE_WORDS,
    STREET_WORDS,
    SUFFIXES,
    WORDLIKE_STATES,
)
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.shadow import Shadow

_LETTER = r"a-z\u00c0-\u024f"
_NUMBER = re.compile(r"(?<![0-9a-z.,/$#:-])(?:[0-9]{1,6}(?:-[0-9]{1,4})?[a-d]?(?: 1/2)?|[nsew][0-9]{2,5})(?= [a-z0-9])")
_WORD = re.compile(rf" ([{_LETTER}][{_LETTER}'-]*|[0-9]{{1,3}}(?:st|nd|rd|th))\.?")
_NUMBERED = re.compile(
    r" (?:(?:n|s|e|w|north|south|east|west)\.? )?(?:broadway|ave(?:nue)? [a-z]|(?:highway|hwy|route|rte|county road"
    r"|cr|state route|state road|sr|us|fm) [0-9]{1,5})(?![0-9a-z])"
)
_NAMED = rf" [{_LETTER}][{_LETTER}'-]{{1,24}}"
_CALLE = re.compile(
    r"(?<![a-z0-9])(?:[0-9]{1,5},? (?:calle|avenida|avda|callejon|callejón|paseo|camino)"
    rf"(?: (?:de|del|la|los|las|el)){{0,2}}{_NAMED}(?:{_NAMED})?"
    rf"|(?:calle|avenida|avda|colonia)(?:{_NAMED}){{1,3}},? (?:#|n[uú]m(?:ero)?\.? ?|no\.? ?)?[0-9]{{1,5}})(?![0-9a-z])"
)
"""The kind of street before its name, and the house before both or behind them."""
ORDINAL = re.compile(r"[0-9](?:st|nd|rd|th)(?![a-z])")
"""Without it no numbered street is named; it begins with the digit, which is quick to find."""
CALLES = frozenset("calle avenida avda callejon callejón paseo camino colonia".split())
_CROSS = re.compile(
    r"(?<![0-9a-z.,/$#:-])[0-9]{1,5} (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.? [0-9]{1,3}(?:st|nd|rd|th)"
    r"(?![a-z0-9]| (?:floor|fl|day|week|grade|time|dose|year|of))"
)
"""House, direction and a numbered street whose kind nobody says: "112 N. 8th"."""
_NUMBERED_BEHIND = re.compile(
    r"(?<![0-9a-z.,/$#:-])[0-9]{1,3}(?:st|nd|rd|th) (?:street|st|avenue|ave)\.?,? (?:#|no\.? ?)?[0-9]{2,5}"
    r"(?![0-9/:%-]| ?(?:am|pm|mg|days|weeks|times)(?![a-z]))"
)
"""The house number behind the street, as in Spanish: "36th Street 447"."""
_WITHOUT_NUMBER = re.compile(
    r"(?<![A-Za-z])(?:on|at|off|near|along|onto|from) (?P<street>(?:[A-Z][a-z]+ ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Court|Parkway|Pkwy|Highway|Hwy))(?![A-Za-z'])"
)
_UNIT = re.compile(
    r"[, \n]{1,2}(?:(?:apt|apartment|unit|suite|ste|bldg|building|rm|room|fl|floor|lot|trlr|space|spc"
    r"|no)\.? ?#? ?[0-9a-z-]{1,6}(?: ?(?:bldg|floor|fl|unit) ?[0-9a-z]{1,4})?|# ?[0-9a-z-]{1,6}|[0-9]{1,2}(?:st|nd|rd"
    r"|th) (?:floor|fl))(?![0-9a-z])"
)
_DIRECTION = re.compile(r" (?:ne|nw|se|sw|n|s|e|w|north|south|east|west)\.?(?![a-z'])")
_CITY = rf"[{_LETTER}][{_LETTER}.'-]{{1,24}}(?: [{_LETTER}][{_LETTER}.'-]{{1,20}}){{0,3}}?"
_REST = re.compile(
    rf"[,.]?[ \n]{{0,2}},? ?(?P<city>{_CITY})?(?P<comma>,? )(?P<state>{STATE})(?![a-z'])\.?(?:,? ?(?P<zip>[0-9]{{5}}"
    rf"(?:-[0-9]{{4}})?)(?![0-9-]))?"
)
_TAIL = re.compile(
    rf"(?P<comma>,)?[ \n](?:in )?(?P<city>{_CITY})(?P<zip>,? [0-9]{{5}}(?:-[0-9]{{4}})?)?(?=[.,;!?\n]"
    rf"|$)"
)
_BARE_ZIP = re.compile(r"[, ]{1,2}(?P<zip>[0-9]{5}(?:-[0-9]{4})?)(?![0-9-])")
_LED = re.compile(
    r"(?:live|lives|living|address|adress|reside[sd]?|ship|mail|send|sent|moved|deliver|at|located|home"
    r"|house|to|is|on|addr|from|:)[a-z ]{0,12}:? ?$"
)
_DOCTOR = re.compile(r" ([a-z]+)")
_BOX = re.compile(
    r"(?<![a-z0-9])(?:p\.? ?o\.? ?(?:box|bx)|post office box|apartado|(?:rr|rural route|hc|r\.r\.|star route|psc|cmr"
    r"|unit) ?#? ?[0-9]{1,5}[a-z]?,? box|box number|p\.?o\.? drawer)[ #:]{0,3}(?:no\.? )?[0-9]{1,6}(?:-?[a-z])?"
    r"(?![0-9])"
)
_STATE_BEFORE = re.compile(rf"(?<![a-z])(?P<state>{STATE})\.?,? $")
_STATE_REACH = 28
"""Characters that hold the longest name of a state, and what may stand behind it."""
_ZIP = re.compile(r"(?<= )[0-9]{5}(?:-[0-9]{4})?(?![0-9a-z-]| ?(?:mg|units|steps|iu|mcg))")
_LONGEST = 6
_NO_CITY = people.NEVER - STREET_WORDS
"""No city's name begins with one of these."""


def boxes(shadow: Shadow, lexicon: Lexicon) -> Iterator[Span]:
    """Post-office boxes and rural routes, with the city behind them."""
    for match in _BOX.finditer(shadow.lower):
        end = _end(shadow, match.end(), lexicon)
        yield Span(match.start(), end, Category.LOCATION, "address.box", 0.95, Severity.HIGH)


def state_zips(shadow: Shadow) -> Iterator[Span]:
    """A ZIP code behind a state."""
    for code in _ZIP.finditer(shadow.lower):
        match = _STATE_BEFORE.search(shadow.lower, max(0, code.start() - _STATE_REACH), code.start())
        if match is None:
            continue
        written = shadow.text[match.start("state") : match.end("state")]
        wordlike = match["state"] in WORDLIKE_STATES and (not written.isupper() or shadow.text.isupper())
        if not wordlike and zip_code(code[0]):
            yield Span(*code.span(), Category.LOCATION, "zip.state", 0.90, Severity.LOW)


def streets(shadow: Shadow, lexicon: Lexicon) -> Iterator[Span]:
    """A house number, one to five words of which the last is a street suffix, and the rest of the address."""
    done = 0
    for number in _NUMBER.finditer(shadow.lower):
        if number.start() < done:
            continue
        found = _street_end(shadow, number.start(), number.end(), lexicon)
        if found is not None:
            done = _end(shadow, found, lexicon)
            confidence = 0.95 if done > found + 6 or _is_led(shadow.lower, number.start()) else 0.88
            yield Span(number.start(), done, Category.LOCATION, "address.street", confidence, Severity.HIGH)


def named_streets(shadow: Shadow) -> Iterator[Span]:
    """Streets without a house number, with capitals and a word that leads to a place: "on Old Quarry Rd"."""
    for match in _WITHOUT_NUMBER.finditer(shadow.text):
        yield Span(*match.span("street"), Category.LOCATION, "address.named", 0.70, Severity.LOW)


def bare_streets(shadow: Shadow, lexicon: Lexicon) -> Iterator[Span]:
    """Streets without a suffix, or with the number behind: "118 Calle Larkspur", "112 N. 8th", "36th Street 447"."""
    for pattern in (_CALLE, _CROSS, _NUMBERED_BEHIND):
        for match in pattern.finditer(shadow.lower):
            end = _end(shadow, match.end(), lexicon)
            yield Span(match.start(), end, Category.LOCATION, "address.street", 0.90, Severity.HIGH)


def _is_led(lower: str, start: int) -> bool:
    return _LED.search(lower, max(0, start - 24), start) is not None


def _street_end(shadow: Shadow, start: int, place: int, lexicon: Lexicon) -> int | None:
    """Where the street's name ends, its suffix included."""
    lower, text = shadow.lower, shadow.text
    capital, best, suffix, names = True, -1, "", 0
    while names < _LONGEST and (match := _WORD.match(lower, place)) is not None:
        word, initial = match[1], text[match.start(1)]
        if word in HOUSE_TRAP or (names == 0 and word in HEALTH_WORDS):
            break
        if names and word in SUFFIXES and not (word == "dr" and _is_doctor(lower, match.end())):
            titled = capital and initial.isupper()
            if (
                word in FIRM_SUFFIXES
                or titled
                or word == "dr"
                or (best < 0 and (_is_led(lower, start) or _UNIT.match(lower, match.end())))
            ):
                best, suffix = match.end(), word
        elif names and word in people.NEVER and word not in STREET_WORDS:
            break
        names += word not in DIRECTIONS
        capital = capital and (initial.isupper() or initial.isdigit())
        place = match.end()
        if best == place and lower[place : place + 1] != " ":
            break
        if (
            lower[place - 1] == "."
            and word not in DIRECTIONS
            and best != place
            and word not in {"st", "mt", "ft", "dr"}
        ):
            break
    if best < 0:
        numbered = _NUMBERED.match(lower, start + len(lower[start:].partition(" ")[0]))
        return numbered.end() if numbered is not None else None
    if not capital and suffix not in FIRM_SUFFIXES and suffix != "dr" and not _is_led(lower, start):
        return None
    goes_on = lower[best : best + 1] in {" ", ","} and (_UNIT.match(lower, best) or _city_end(shadow, best, lexicon))
    return best - 1 if lower[best - 1] == "." and not goes_on else best


def _is_doctor(lower: str, end: int) -> bool:
    """Whether "dr" behind a number is a doctor: a name follows, and no comma."""
    following = _DOCTOR.match(lower, end)
    if following is None:
        return False
    word = following[1]
    return word not in STATE_WORDS and word not in {
        "apt",
        "unit",
        "suite",
        "ste",
        "and",
        "in",
        "is",
        "near",
        "since",
        "zip",
        "last",
        "this",
        "next",
        "for",
        "but",
        "until",
        "to",
    }


def _end(shadow: Shadow, end: int, lexicon: Lexicon) -> int:
    """Where the address ends: direction, unit, city, state and ZIP code belong to it."""
    direction = _DIRECTION.match(shadow.lower, end)
    if direction is not None:
        end = direction.end()
    for _ in range(2):
        unit = _UNIT.match(shadow.lower, end)
        if unit is None:
            break
        end = unit.end()
    city = _city_end(shadow, end, lexicon)
    return end if city is None else city


def _capitals(text: str) -> bool:
    return all(word[:1].isupper() for word in text.split(" "))


def _city_end(shadow: Shadow, end: int, lexicon: Lexicon) -> int | None:
    """Where city, state and ZIP code behind a street end, if they are there."""
    match = _REST.match(shadow.lower, end)
    if match is not None:
        state, written = match["state"], shadow.text[match.start("state") : match.end("state")]
        city = (match["city"] or "").strip(" ,").removeprefix("in ")
        shown = shadow.text[match.start("city") : match.end("city")] if match["city"] else ""
        firm = (
            bool(match["zip"])
            or (written.isupper() and not shadow.text.isupper())
            or len(state) > 2
            or state not in WORDLIKE_STATES
            or city in lexicon.places
        )
        if (
            firm
            and (not city or city in lexicon.places or match["zip"] or _capitals(shown))
            and city.partition(" ")[0] not in _NO_CITY
        ):
            return match.end("zip") if match["zip"] and zip_code(match["zip"]) else match.end("state")
    zipped = _BARE_ZIP.match(shadow.lower, end)
    if zipped is not None and zip_code(zipped["zip"]):
        return zipped.end()
    tail = _TAIL.match(shadow.lower, end)
    if tail is None:
        return None
    city, shown = tail["city"].rstrip("."), shadow.text[tail.start("city") : tail.end("city")]
    if city in lexicon.places or (tail["zip"] and _capitals(shown)):
        return tail.end("zip") if tail["zip"] else tail.start("city") + len(city)
    proper = (
        _capitals(shown)
        and not shadow.text.isupper()
        and city not in MONTH_WORDS
        and not lexicon.is_ordinary(city.partition(" ")[0])
    )
    return (
        tail.start("city") + len(city)
        if tail["comma"] and proper and city.partition(" ")[0] not in lexicon.given
        else None
    )
