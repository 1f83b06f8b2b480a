"""Places smaller than a state: addresses, cities, counties, facilities."""

import re
from collections.abc import Iterator

from attrs import field, frozen

from domain.phi import people
from domain.phi.checksums import zip_code
from domain.phi.dates import MONTH_WORDS
from domain.phi.facilities import HINTS, facilities
from domain.phi.findings import Category, Severity, Span
from domain.phi.geography import (
    CITY_LEADS,
    CITY_PREFIX,
    CITY_SHAPE,
    LEADS,
    STATE,
    STATE_WORDS,
    STATES,
    SUFFIXES,
    WORDLIKE_STATES,
)
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.shadow import Shadow
from domain.phi.streets import CALLES, ORDINAL, bare_streets, boxes, named_streets, state_zips, streets

_LETTER = r"a-z\u00c0-\u024f"
_WORD = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(r"[ -]?[^\W\d_]+(?:'[^\W\d_]+)?\.?(?=[^\W\d_]|[^a-z]|$)")
_CITY_STATE = re.compile(
    rf"(?<![{_LETTER}])(?P<city>[{_LETTER}][{_LETTER}.'-]{{2,24}}(?: [{_LETTER}][{_LETTER}.'-]{{1,20}}){{0,3}}), ?"
    rf"(?P<state>{STATE})(?![a-z'])(?:,? ?(?P<zip>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![0-9-]))?"
)
_COMMA_STATE = re.compile(rf", ?(?:{STATE})(?![a-z'])")
_LED = re.compile(
    r"(?<![A-Za-z])(?:in|from|near|to|outside|around|at|[Cc]ity:|[Tt]own:|[Ll]ocation:) "
    r"(?P<place>[A-Z][a-z'-]+(?: [A-Z][a-z'-]+){0,2})(?![a-z])"
)
_LABEL = re.compile(
    rf"(?<![a-z])(?:city|town|county|ciudad) ?: ?(?P<place>[{_LETTER}][{_LETTER}.'-]{{2,24}}"
    rf"(?: [{_LETTER}][{_LETTER}.'-]{{1,20}}){{0,2}})(?=[,\n;.]|$)"
)
_COLON = re.compile(r"[yndt] ?:")
"""Without it there is no such label."""
_COUNTY = re.compile(
    rf"(?<![{_LETTER}])(?P<name>(?:st\.? |san |santa |prince |los |el "
    rf"|new )?[{_LETTER}][{_LETTER}'.-]{{2,20}}) (?:county|parish|township|borough|precinct)"
    rf"(?![a-z])"
)
_NOT_A_PLACE = re.compile(
    r"(?:'s)? (?:disease|syndrome|score|scale|diet|fever|virus|strain|sign|test|criteria|street"
    r"|st|ave|avenue|road|rd|blvd|drive|dr|lane|ln|method|stain|position|protocol|coma|apgar"
    r"|coat)(?![a-z])"
)
_BRANCH = re.compile(
    r" (?:office|location|branch|campus|site|clinic|store|hospital|walgreens|cvs|walmart|costco|target)(?![a-z])"
)
"""What stands behind the town that a branch is called by: "the Dayton office"."""
_NUMBER_BEHIND = re.compile(r" ?(?:[:#] ?|number |no\.? )?[a-z-]{0,4}[0-9]")
"""Behind "ID": a number that identifies, and no state."""
_CAPITAL = re.compile(r"[a-z] [A-Z][a-z]")
_CAPITALISED = re.compile(r" [A-Z][a-z'-]")
_ZIP = re.compile(r",? ([0-9]{5})(?![0-9-]| ?(?:mg|units|steps|iu))")
_NO_CITY = people.NEVER | LEADS | HEALTH_WORDS
"""No city's name begins with one of these in small letters."""
_STATE_HINTS = frozenset(word for name in STATE_WORDS for word in name.split())
_BOXES = frozenset({"box", "bx", "apartado", "drawer"})
_COUNTIES = frozenset({"county", "parish", "township", "precinct"})
_HEARD = _STATE_HINTS | SUFFIXES | CALLES | LEADS | HINTS | _BOXES | _COUNTIES
"""The words that open a gate: they are taken out of the text once, and each gate asks these few."""
_STATE_NAMES = frozenset(STATES.values()) - {"washington", "new york"}


@frozen
class PlaceFinder:
    """Finds places with the lists of one lexicon."""

    lexicon: Lexicon = field(repr=False)
    first_words: frozenset[str] = field(init=False, repr=False)
    """The first words of the listed places."""

    @first_words.default
    def _first_words(self) -> frozenset[str]:
        return frozenset(re.split("[ -]", place)[0] for place in self.lexicon.places)

    def find(self, shadow: Shadow, words: list[str], has_digit: bool) -> Iterator[Span]:
        """The places in the text, whose `words` have been taken out of its lower case."""
        heard = _HEARD.intersection(words)
        stated = not _STATE_HINTS.isdisjoint(heard)
        suffixed = not SUFFIXES.isdisjoint(heard)
        if suffixed:
            yield from named_streets(shadow)
        if has_digit:
            if suffixed:
                yield from streets(shadow, self.lexicon)
            if not CALLES.isdisjoint(heard) or ORDINAL.search(shadow.lower) is not None:
                yield from bare_streets(shadow, self.lexicon)
            if stated:
                yield from state_zips(shadow)
            if not _BOXES.isdisjoint(heard):
                yield from boxes(shadow, self.lexicon)
        if stated and _COMMA_STATE.search(shadow.lower) is not None:
            yield from self._city_states(shadow)
        if not self.first_words.isdisjoint(words):
            yield from self._listed(shadow)
        if ":" in shadow.lower or (not LEADS.isdisjoint(heard) and _CAPITAL.search(shadow.text) is not None):
            yield from self._shaped(shadow)
        if not HINTS.isdisjoint(heard):
            yield from facilities(shadow, self.lexicon)
        if not _COUNTIES.isdisjoint(heard):
            yield from self._counties(shadow)

    def streets(self, shadow: Shadow) -> Iterator[Span]:
        """The streets with a house number."""
        return streets(shadow, self.lexicon)

    def _city_states(self, shadow: Shadow) -> Iterator[Span]:
        """ "City, ST": capitals or a listed city before the comma, a state behind it, perhaps a ZIP code."""
        places = self.lexicon.places
        for match in _CITY_STATE.finditer(shadow.lower):
            state, written = match["state"], shadow.text[match.start("state") : match.end("state")]
            start, words = match.start("city"), match["city"].split(" ")
            while (
                words and " ".join(words) not in places and (words[0] in _NO_CITY or not shadow.text[start].isupper())
            ):
                start += len(words[0]) + 1
                words = words[1:]
            city = " ".join(words)
            if not words or city in STATE_WORDS or words[-1] in HEALTH_WORDS:
                continue
            if city not in places:
                if shadow.text.isupper() and self.lexicon.is_ordinary(words[-1]):
                    continue
                if len(state) == 2 and not (written.isupper() or match["zip"]):
                    continue
            elif (
                len(state) == 2
                and state in WORDLIKE_STATES
                and not written.isupper()
                and len(words) < 2
                and self.lexicon.is_ordinary(city)
            ):
                continue
            if state == "id" and not match["zip"] and _NUMBER_BEHIND.match(shadow.lower, match.end("state")):
                continue
            end = match.end("zip") if match["zip"] and zip_code(match["zip"]) else match.end("state")
            yield Span(start, end, Category.LOCATION, "place.city_state", 0.88, Severity.LOW)

    def _listed(self, shadow: Shadow) -> Iterator[Span]:
        """Cities of the list, where a preposition leads to them or a capital marks them."""
        lower, text = shadow.lower, shadow.text
        informative = not text.isupper()
        for match in _WORD.finditer(lower):
            if match[0] not in self.first_words:
                continue
            start, end = match.start(), self._longest(lower, match.start())
            name = lower[start:end]
            if end == start or name in _STATE_NAMES or _NOT_A_PLACE.match(lower, end):
                continue
            confidence = self._sure(
                name,
                _lead(lower, start),
                capital=informative and text[start].isupper(),
                informative=informative,
                opens=start == 0,
            )
            if not confidence and name not in self.lexicon.ordinary and _BRANCH.match(lower, end):
                confidence = 0.60
            zipped = _ZIP.match(lower, end)
            if zipped is not None and zip_code(zipped[1]) and (confidence or name not in self.lexicon.ordinary):
                end, confidence = zipped.end(), 0.85
            if confidence:
                yield Span(start, end, Category.LOCATION, "place.city", confidence, Severity.LOW)

    def _sure(self, name: str, led: str, *, capital: bool, informative: bool, opens: bool) -> float:
        """How sure a listed city is, by what leads to it and how it is written; 0 if not at all."""
        several = " " in name or "-" in name
        named = name in self.lexicon.given or name in self.lexicon.surnames
        ordinary = name in self.lexicon.ordinary
        if led in CITY_LEADS and (capital or several or not ordinary):
            if not capital and not several and named and led in {"at", "around"}:
                return 0.0
            return 0.85 if capital or several else 0.70
        if several and (capital or not informative or led in LEADS):
            return 0.60
        return 0.55 if capital and not named and not ordinary and not opens else 0.0

    def _longest(self, lower: str, start: int) -> int:
        """The end of the longest listed place that begins at `start`; `start` if there is none."""
        end, found = start, start
        for _ in range(4):
            match = _NEXT.match(lower, end)
            if match is None:
                break
            end = match.end()
            if lower[start:end].rstrip(".").replace(".", "") in self.lexicon.places:
                found = end - (lower[end - 1] == ".")
        return found

    def _shaped(self, shadow: Shadow) -> Iterator[Span]:
        """Places in no list: behind a label, or with a capital and the shape of a town's name."""
        labels = _LABEL.finditer(shadow.lower) if _COLON.search(shadow.lower) is not None else ()
        for match in labels:
            if not self.lexicon.is_ordinary(match["place"]) and match["place"] not in _STATE_NAMES:
                yield Span(*match.span("place"), Category.LOCATION, "place.label", 0.85, Severity.LOW)
        if shadow.text.isupper() or _CAPITALISED.search(shadow.text) is None:
            return
        for match in _LED.finditer(shadow.text):
            words = match["place"].lower().split(" ")
            first, last = words[0], words[-1]
            if (
                first in HEALTH_WORDS
                or first in MONTH_WORDS
                or first in people.NEVER
                or last in people.ORGANISATION_HEADS
            ):
                continue
            if " ".join(words) in STATE_WORDS or _NOT_A_PLACE.match(shadow.lower, match.end()):
                continue
            if (len(words) > 1 and first in CITY_PREFIX) or (
                re.fullmatch(CITY_SHAPE, last) and not self.lexicon.is_ordinary(last)
            ):
                yield Span(*match.span("place"), Category.LOCATION, "place.shape", 0.70, Severity.LOW)

    def _counties(self, shadow: Shadow) -> Iterator[Span]:
        """ "Hennepin County", with a capital or a name nobody uses for anything else."""
        for match in _COUNTY.finditer(shadow.lower):
            name = match["name"].rpartition(" ")[2]
            capital = shadow.text[match.start()].isupper() and not shadow.text.isupper()
            if (
                name not in people.NEVER
                and name not in LEADS
                and ((capital and name not in {"the", "this", "our"}) or not self.lexicon.is_ordinary(name))
            ):
                yield Span(match.start(), match.end(), Category.LOCATION, "place.county", 0.85, Severity.LOW)


def _lead(lower: str, start: int) -> str:
    """The word before."""
    return lower[max(0, start - 14) : start].rstrip(" ").rpartition(" ")[2].rpartition("\n")[2]
