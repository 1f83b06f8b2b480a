"""Ready answers by the words that they share with a message (Okapi BM25), without anything outside the process.

Titles and tags say what a response is for, so their words count more than those of its text. Words of one stem
count as one; words that stand in any text count for nothing.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from domain.quick_response import QuickResponse
from domain.text import folded

_WORD = re.compile(r"[^\W\d_]{2,}")
_SATURATION, _LENGTH = 1.2, 0.75
_HEADING = 3
"""How often a word of title or tags counts."""
_ENDINGS = ("ciones", "cion", "ments", "ment", "ings", "ing", "ies", "ed", "es", "s")
_COMMON = frozenset(
    """
    about above after all also am an and any are as at be been but by can could did do does for from get go got had has
    have he her here him his how if in into is it its just me might more my no not now of on one or our out please she
    should since so some than that the their them then there these they this to too up us very was we were what when
    where which who why will with would yes you your
    al algo ante como con cual de del desde donde el ella en era es esta estoy este favor fue ha hay la las le lo los
    mas me mi mis muy no nos para pero por puede que quiero se ser si sin sobre su sus también tengo tiene un una unas
    unos usted ya yo
    """.split()
)


@frozen
class SharedWords:
    """`application.ports.suggesting.ReplySuggester` on the words alone."""

    def rank(self, message: str, offered: Sequence[QuickResponse], *, limit: int) -> tuple[QuickResponse, ...]:
        """Return those that share a telling word, the best first; among equals the one that is used more."""
        asked = set(_stems(message))
        papers = [Counter(_words_of(one)) for one in offered]
        if not asked or not papers:
            return ()
        known = Counter(stem for paper in papers for stem in paper)
        mean = sum(paper.total() for paper in papers) / len(papers)
        rarity = {stem: math.log(1 + (len(papers) - known[stem] + 0.5) / (known[stem] + 0.5)) for stem in asked}
        scores = [sum(rarity[stem] * _weight(paper, stem, mean) for stem in asked) for paper in papers]
        best = sorted(zip(scores, offered, strict=True), key=lambda one: (-one[0], -one[1].uses, one[1].short_code))
        return tuple(response for score, response in best if score > 0)[:limit]


def _weight(paper: Counter[str], stem: str, mean: float) -> float:
    count = paper[stem]
    return count * (_SATURATION + 1) / (count + _SATURATION * (1 - _LENGTH + _LENGTH * paper.total() / mean))


def _words_of(response: QuickResponse) -> Iterable[str]:
    heading = " ".join((response.title, response.short_code.replace("-", " "), *response.tags)).replace("-", " ")
    yield from _stems(" ".join([heading] * _HEADING))
    yield from _stems(response.body)


def _stems(text: str) -> Iterable[str]:
    for word in _WORD.findall(folded(text)):
        if word not in _COMMON:
            yield next(
                (word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), word
            )
