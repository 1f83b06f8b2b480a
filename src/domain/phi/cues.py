"""The words beside a number that say what it is, and how far they reach.

A *far* cue holds within five words of the same sentence; a *near* cue only if nothing but connecting words
("number", "is", "#", "my") stands between it and the value, because on its own it is an everyday word.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from domain.phi.cue_words import CONNECTORS, CUES, INSIDE, MISWRITTEN, SIZES, SLIPS, Kind

WINDOW_BEFORE = 5
"""Words looked at before a value."""

WINDOW_AFTER = 3
"""Words looked at behind it."""

_REACH = 72
"""Characters that hold those words."""

_GENERAL = frozenset({"numbr", "id", "identifier", "code", "number", "ref", "reference"})
_SAYING = frozenset(Kind) - {Kind.DATE, Kind.PHONE, Kind.OTHER, Kind.PRESCRIPTION}
"""Kinds of which even an everyday word says more than a special one farther off."""
_VAGUE = frozenset({Kind.OTHER, Kind.HARMLESS, Kind.PHONE})
"""Kinds of which "number", "id" or "code" alone says little."""
_ABBREVIATIONS = frozenset(
    "no num nbr nr nro núm acct ser pat memb insur conf auth ph tel lic pt st dr mr mrs ms ext apt id ins mem subs"
    " grp pol cert reg rec med hosp appt b d o s"
    " dob"
    " soc sec approx ave rd blvd ste cont exp ref jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu"
    " fri sat sun".split()
)
_TOKEN = re.compile(r"[a-z\u00c0-\u024f]+(?:['/.&-][a-z\u00c0-\u024f]+)*\.?|[0-9]+|[^\sa-z0-9]|\n")
_LEADERS = re.compile(r"[._\u2026]{3,}|(?:\. ){3,}")
_SAYS_SO = re.compile(
    r"[^.!?\n0-9]{0,24}?[, -](?:its|it's|that's|thats|that is|which is|this is) (?:my|the|his|her"
    r"|our|their|for) "
)


@frozen
class Cue:
    """A cue found beside a value."""

    kind: Kind
    linked: bool
    """Only connecting words stand between."""
    words: int
    """How many words lie between."""
    general: bool = False
    """Says that it identifies, not what ("id"), or is a mere preposition. A cue that says more goes first."""


_ONLY_BEFORE = frozenset({Kind.DATE, Kind.PHONE})
"""Whose near cues are prepositions and the like: they lead to what follows them, not to what stands before."""


def cues_before(text: str, start: int) -> tuple[Cue, ...]:
    """The cues before `start` in lower-case `text`, nearest first; a linked one ends the search."""
    near = text[max(0, start - _REACH) : start]
    if ".." in near or "__" in near or ". ." in near or "\u2026" in near:
        near = _LEADERS.sub(":", near)
    if _DIGITS.search(near):
        near = _VALUE.sub("0", near)
    found = list(_walk(_same_sentence(_TOKEN.findall(near))))
    if len(found) > 1:
        found.sort(key=_vagueness)
    if near.endswith(_TOLD) and all(cue.general or not cue.linked for cue in found):
        found = [*_told_of(text[max(0, start - 2 * _REACH) : start]), *found]
    return tuple(found)


def _told_of(near: str) -> Iterator[Cue]:
    """What a sentence that ends with "is" or the like began with: "the MRN they gave me at the desk was"."""
    words = 0
    for place, word in reversed(list(enumerate(tokens := _same_sentence(_TOKEN.findall(near))))):
        if word[0].isdigit() or word == ";" or words > _WINDOW_OF_TOLD:
            return
        found = _phrase(tokens, place) if word in CUES or word in MISWRITTEN else None
        if found is not None and found[0] in _TOLD_OF and (found[1] or word in _BOOKS):
            yield Cue(found[0], False, words)
            return
        words += word[0].isalpha()


_TOLD = (" is ", " was ", ": ", " = ", " reads ", " says ", " said ", " be ")
_TOLD_OF = frozenset(
    {Kind.MRN, Kind.SSN, Kind.NPI, Kind.DEA, Kind.PASSPORT, Kind.LICENSE, Kind.PLATE, Kind.PLAN, Kind.ACCOUNT}
)
_BOOKS = frozenset({"chart", "record"})
"""What is opened and looked at, and has a number: "the record you have open is"."""
_WINDOW_OF_TOLD = 11
_DIGITS = re.compile(r"[0-9][0-9-]{3}")
_VALUE = re.compile(r"(?<![0-9a-z-])(?:[a-z]{1,4}-?)?[0-9][0-9-]{3,}[0-9a-z]*")
"""A number with letters in front or dashes inside, which is one word."""


def _vagueness(cue: Cue) -> bool:
    return cue.general


def cues_after(text: str, end: int) -> tuple[Cue, ...]:
    """The cues behind `end`, as in "445566 is my MRN"."""
    said = _SAYS_SO.match(text, end)
    begin = said.end() if said is not None else end
    far = text.startswith((" is ", " was "), end)
    tokens = _TOKEN.findall(text, begin, begin + (_REACH if far else 40))
    ahead: list[str] = []
    words = 0
    for word in tokens:
        if word in ".!?;\n" or word.isdigit():
            break
        words += word[0].isalpha()
        if words > (_WINDOW_OF_TOLD if far else WINDOW_AFTER + 1):
            break
        ahead.append(word.rstrip("."))
        if word[-1] == "." and word[:-1] not in _ABBREVIATIONS:
            break
    for size in range(1, len(ahead) + 1):
        found = _phrase(ahead, size - 1)
        if found is not None and (found[1] or (ahead[size - 1] not in CONNECTORS and found[0] not in _ONLY_BEFORE)):
            if size > WINDOW_AFTER + 1 and not (found[1] and found[0] in _TOLD_OF):
                continue
            kind, special = found
            longer = _phrase(ahead, size) if size < len(ahead) else None
            if longer is not None and longer[0] is not kind:
                kind, special = longer
            between = [word for word in ahead[: size - 1] if word not in INSIDE]
            if all(word in CONNECTORS for word in between):
                return (Cue(kind, True, len(between)),)
            return (Cue(kind, False, len(between)),) if special else ()
    return ()


def is_cue(word: str) -> bool:
    """Whether the word is a cue by itself."""
    return () in CUES.get(word, ())


_MAY_END = frozenset("!?;\n.")


def _same_sentence(tokens: list[str]) -> list[str]:
    """The tokens behind the last end of a sentence; abbreviations end none, a label's line break neither."""
    for place in range(len(tokens) - 1, -1, -1):
        word = tokens[place]
        if word[-1] not in _MAY_END:
            continue
        if word in "?;" and _answered(tokens[place + 1 :]):
            continue
        if word == "\n" and place == len(tokens) - 1 and _is_label(tokens[:place]):
            continue
        if word in "!?;" or (word == "\n" and (place == 0 or tokens[place - 1] not in ":#=")):
            return tokens[place + 1 :]
        if word[-1] == "." and place < len(tokens) - 1 and (word == "." or _ends(word)):
            return tokens[place + 1 :]
    return tokens


def _answered(between: list[str]) -> bool:
    """ "MRN? 445566", "MRN?? I have 445566", "...; the new one is 445566": the value goes with what stands before."""
    return all(word in CONNECTORS or word in _AMONG or word in "??" for word in between)


def _is_label(tokens: list[str]) -> bool:
    """ "Medical record number", and the value on the line below."""
    found = _phrase(tokens, len(tokens) - 1) if tokens and tokens[-1].rstrip(".") in _LABEL_ENDS else None
    return found is not None and found[1]


def _ends(word: str) -> bool:
    return "." not in word[:-1] and word[:-1] not in _ABBREVIATIONS


def _walk(tokens: list[str]) -> Iterator[Cue]:
    linked, listed, words, place = True, True, 0, len(tokens) - 1
    while place >= 0 and words <= WINDOW_BEFORE:
        word = tokens[place]
        if word[0].isdigit() and word not in CUES:
            if not listed or place + 1 >= len(tokens) or tokens[place + 1] not in _AMONG:
                return
            linked, words = True, 0
            place -= 1
            continue
        known = word in _WRITTEN or word[-1] == "." or "/" in word
        found = _phrase(tokens, place) if known else None
        if found is not None:
            kind, far = found
            if linked and not far and kind is Kind.DEVICE and not _SHOWN.isdisjoint(tokens[place + 1 :]):
                linked = False
            if linked or far:
                yield Cue(kind, linked, words, _is_general(word, kind, tokens[place - 1] if place else "", far))
        if word not in CONNECTORS:
            linked = False
            listed = listed and word in _AMONG
        words += word[0].isalpha()
        place -= 1


_SHOWN = frozenset("says said reads read shows showed showing displays displayed".split())
"""What a device has on its display is seldom its own number."""
_LABEL_ENDS = frozenset("number num no # id identifier mrn ssn dob npi vin iban policy acct account".split())
_WRITTEN = CUES.keys() | MISWRITTEN
_AMONG = frozenset(
    ", ; and or & should would could be evening daytime night alternate backup second l r left not to instead / then"
    " one ones previously formerly was is it my his her our their the other new old"
    " right correct mine son's daughter's husband's wife's mom's dad's mother's father's brother's sister's".split()
)
"""What stands between two values of one kind: "MRN 445566, not the old one 778899"."""


def _is_general(word: str, kind: Kind, ahead: str, far: bool) -> bool:
    """Whether the words say that a number identifies, not what."""
    if kind is Kind.HARMLESS:
        return word == "code" and (ahead in INSIDE or ahead in CUES)
    if kind in _VAGUE and (word in _GENERAL or (kind is Kind.OTHER and ahead == "id")):
        return True
    return word == "file" or not (far or kind in _SAYING)


def _phrase(tokens: list[str], place: int) -> tuple[Kind, bool] | None:
    """The longest cue that ends with the word at `place`."""
    word = tokens[place]
    if word not in CUES:
        word = word.rstrip(".").removesuffix("'s").rpartition("/")[2]
        word = SLIPS.get(word, word)
    phrases = CUES.get(word)
    if phrases is None:
        return None
    sizes = SIZES[word]
    if not sizes[0]:
        return phrases[()]
    ahead = [SLIPS.get(token, token.rstrip(".")) for token in tokens[max(0, place - sizes[0]) : place]]
    for size in sizes:
        if size <= place and (before := tuple(ahead[len(ahead) - size :])) in phrases:
            return phrases[before]
    return None
