"""Named facilities: one or more proper words before "Hospital", "Clinic", "Medical Center"."""

import re
from collections.abc import Iterator

from domain.phi import people
from domain.phi.findings import Category, Severity, Span
from domain.phi.geography import FACILITY_HEADS, FACILITY_PAIRS, FACILITY_PLAIN, FACILITY_SEEDS
from domain.phi.health import WORDS as HEALTH_WORDS
from domain.phi.lexicon import Lexicon
from domain.phi.shadow import Shadow

HINTS = FACILITY_HEADS | frozenset(second for _, second in FACILITY_PAIRS)
"""Without one of these there is no facility."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LEADS = frozenset(
    "at to from in near by with via for location facility hospital clinic of and outside inside"
    " visiting left leaving".split()
)
_MORE = frozenset("center centre system clinic hospital group associates".split())
_INSIDE = frozenset("general community regional county family children's women's".split())
"""Plain words that may stand between the name proper and the head."""
_WHOSE = people.RELATIONS | people.NEVER
_READ = frozenset(
    "website site webpage article articles study studies blog video videos diet newsletter podcast".split()
)
"""What a facility publishes for all to read tells nothing of whoever read it."""
_ASKED = frozenset("ask tell call called told visit send contact".split())
"""What leads to a facility as to a person."""
_NO_NAME = (people.TITLES - {"st"}) | (people.NEVER - {"good", "new", "our"})
"""A facility's name ends before one of these."""
_NO_BEGINNING = (FACILITY_PLAIN | {"of", "and", "our", "new"}) - frozenset(
    "county university general children's women's community regional".split()
)
"""A facility's name does not begin with one of these."""
_LONGEST = 4
_PATIENCE = 100
"""How many of one text are looked at."""


def facilities(shadow: Shadow, lexicon: Lexicon) -> Iterator[Span]:
    """Each facility that is named; "the hospital" and "urgent care" are not."""
    tokens = list(_TOKEN.finditer(shadow.lower))
    done, patience = -1, _PATIENCE
    for place in range(len(tokens)):
        if place <= done or not patience:
            continue
        last = _head(shadow, tokens, place)
        if last < 0:
            continue
        patience -= 1
        first = _name(shadow, tokens, place, lexicon)
        if first < place and first > done:
            while last + 1 < len(tokens) and tokens[last + 1][0] in _MORE and _joined(shadow, tokens, last + 1):
                last += 1
            done = last
            if last + 1 < len(tokens) and tokens[last + 1][0] in _READ and _joined(shadow, tokens, last + 1):
                continue
            yield Span(
                tokens[first].start(), tokens[last].end(), Category.LOCATION, "place.facility", 0.82, Severity.LOW
            )
        done = last


def _joined(shadow: Shadow, tokens: list[re.Match[str]], place: int) -> bool:
    """Whether nothing but a blank stands before the word."""
    return shadow.lower[tokens[place - 1].end() : tokens[place].start()] in {" ", ". ", "-", " & "}


def _head(shadow: Shadow, tokens: list[re.Match[str]], place: int) -> int:
    """The last word of what makes a facility, if one begins at `place`; else -1."""
    word = tokens[place][0]
    after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if (word, after) in FACILITY_PAIRS and _joined(shadow, tokens, place + 1):
        return place + 1
    return place if word in FACILITY_HEADS else -1


def _name(shadow: Shadow, tokens: list[re.Match[str]], place: int, lexicon: Lexicon) -> int:
    """The first word of the facility's name; `place` if it has none."""
    text = shadow.text
    informative = not text.isupper() and any(text[token.start()].isupper() for token in tokens[1:])
    first, named = place, False
    while first > 0 and place - first < _LONGEST and _joined(shadow, tokens, first):
        word, initial = tokens[first - 1][0], text[tokens[first - 1].start()]
        if word in _NO_NAME or (word.endswith("'s") and word[:-2] in _WHOSE):
            break
        if informative and not initial.isupper() and word not in {"of", "and"}:
            break
        if word in FACILITY_PLAIN or word in HEALTH_WORDS:
            if not informative or not initial.isupper():
                break
        elif (
            not informative
            and not _proper(word, lexicon)
            and not (named and word in lexicon.ordinary and word in FACILITY_SEEDS)
        ):
            break
        else:
            named = True
        first -= 1
    while first < place and tokens[first][0] in _NO_BEGINNING:
        first += 1
    if not informative and not named:
        return _led_name(shadow, tokens, place)
    if not named or first == place:
        return place
    if informative:
        return first if text[tokens[place].start()].isupper() or tokens[place][0] in {"hospital", "clinic"} else place
    before = tokens[first - 1][0] if first else ""
    return first if before in _LEADS or first == 0 or place - first > 1 else place


def _led_name(shadow: Shadow, tokens: list[re.Match[str]], place: int) -> int:
    """Two or three everyday words to which "at", "from", "ask" lead: "at cedar grove nursing home"."""
    first, seeded = place, False
    while first > 0 and place - first < 3 and _joined(shadow, tokens, first):
        word = tokens[first - 1][0]
        if word in _LEADS or word in _ASKED or word in _NO_NAME or word in HEALTH_WORDS:
            break
        if word in FACILITY_PLAIN and word not in _INSIDE:
            break
        seeded = seeded or word in FACILITY_SEEDS
        first -= 1
    led = first > 0 and tokens[first - 1][0] in _LEADS | _ASKED
    return first if led and (place - first > 1 or (seeded and place > first)) else place


def _proper(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters can be part of a facility's name."""
    return word in FACILITY_SEEDS or not lexicon.is_ordinary(word) or word in lexicon.surnames
