"""Text that people type: what is kept byte-exact, what is cleaned, what is refused."""

import re
import unicodedata

from domain.errors import Invalid

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"})
# What Unicode calls default ignorable (DerivedCoreProperties.txt): joiners, fillers of Hangul and Khmer, selectors of
# variation, tags. Of those some count as letters or marks, and some places are kept free for more. Noncharacters and
# the Braille pattern without dots show nothing either.
_UNSHOWN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_WORD = re.compile(r"[^\W_]+")
_JOINED = re.compile(r"(?<=[^\W_])['\u2019\u02bc-](?=[^\W_])")
_PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "ħ": "h", "ŧ": "t"}
)
"""Letters that no accent makes, as those write them who do not have them."""
_PREFIX_MIN, _PREFIX_MAX = 2, 16


def is_blank(text: str) -> bool:
    """Whether nothing of `text` can be seen: blanks, zero-width and direction marks, fillers, lone selectors only.

    A character that is younger than our tables counts as seen: a new emoji is a message.
    """
    return all(unicodedata.category(char) in _INVISIBLE for char in _UNSHOWN.sub("", text))


def checked(text: str, pointer: str, *, limit: int, octets: int | None = None) -> str:
    """Return `text` as it is, or raise `Invalid` at `pointer` when it can not be kept.

    It must show something, hold at most `limit` code points (and `octets` bytes of UTF-8),
    and no control characters but tab and line breaks.
    """
    if len(text) > limit:
        raise Invalid.at(pointer, "length")
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise Invalid.at(pointer, "not-text") from None
    if octets is not None and size > octets:
        raise Invalid.at(pointer, "length")
    if _CONTROLS.search(text):
        raise Invalid.at(pointer, "control-character")
    if is_blank(text):
        raise Invalid.at(pointer, "empty")
    return text


def checked_name(text: str, pointer: str, *, limit: int = 200) -> str:
    """A display name without direction and zero-width marks, fillers and selectors, or `Invalid`."""
    visible = "".join(char for char in _UNSHOWN.sub("", text) if unicodedata.category(char) != "Cf").strip()
    if "\n" in visible or "\t" in visible or "\r" in visible:
        raise Invalid.at(pointer, "control-character")
    return checked(visible, pointer, limit=limit)


def folded(text: str) -> str:
    """`text` without case and accents, for comparing names."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def searched_phrase(text: str, pointer: str = "/text") -> str:
    """What a search looks for in texts: folded, blanks as one; `Invalid` unless that is 2 to 100 characters."""
    phrase = spaced(text)
    if not 2 <= len(phrase) <= 100 or is_blank(phrase):
        raise Invalid.at(pointer, "length")
    return phrase


def spaced(text: str) -> str:
    """`text` folded, with one blank wherever there were some."""
    return " ".join(folded(text).split())


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as they are searched: folded, letters and digits only."""
    return tuple(_WORD.findall(folded(name)))


def name_prefixes(name: str) -> frozenset[str]:
    """Every beginning, 2 to 16 letters long, of every word of a name, however people write it: Łukasz and Lukasz,
    O'Brien and OBrien."""
    written = (name, _JOINED.sub("", name))
    words = {word for one in written for each in name_words(one) for word in (each, each.translate(_PLAIN_LETTERS))}
    return frozenset(word[:length] for word in words for length in range(_PREFIX_MIN, min(len(word), _PREFIX_MAX) + 1))


def search_terms(query: str) -> tuple[str, ...]:
    """The beginnings that a search asks for, or `Invalid` at `/q` unless one has 2 to 16 letters and none more.

    Single letters beside longer words (O'Brien, "maria g") are passed over: nothing is found by them.
    """
    words = tuple(word for word in name_words(query) if len(word) >= _PREFIX_MIN)
    if not words or len(query) > 64 or any(len(word) > _PREFIX_MAX for word in words):
        raise Invalid.at("/q", "length")
    return words
