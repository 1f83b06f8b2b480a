"""Finds what identifies a person in a chat message (45 CFR 164.514(b)(2)(i)), and whether it speaks of health."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from domain.phi import contacts, spelled
from domain.phi.ages import ages, may_tell_ages
from domain.phi.dates import MONTH_WORDS, written_dates
from domain.phi.disguises import disguised
from domain.phi.findings import HEALTH_ONLY, NOTHING, REDACT, ScanResult, Span
from domain.phi.headers import record_numbers
from domain.phi.health import speaks_of_health, specially_protected
from domain.phi.last_four import last_four, may_tell_last_four
from domain.phi.lexicon import Lexicon
from domain.phi.names import NameFinder
from domain.phi.numbers import numbers
from domain.phi.places import PlaceFinder
from domain.phi.reading import WORD
from domain.phi.redaction import blacked_out
from domain.phi.resolution import resolved
from domain.phi.shadow import Shadow, shadow_of
from domain.phi.values import compact

WINDOW = 4_000
"""Characters scanned at once; longer texts are scanned in windows."""

OVERLAP = 200
"""Characters that neighbouring windows share, so that nothing is cut in two unseen."""

_WORDS = re.compile(f"({WORD})")
_DIGIT = re.compile(r"[0-9]")


def _key(value: str) -> str:
    """How published values are compared: numbers by their digits, the rest in lower case."""
    plain = compact(value.lower())
    return plain[-10:] if plain.isdigit() else value.lower()


def _published(values: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_key, values))


@frozen
class PHIDetector:
    """Immutable, safe to share between threads; time is linear in the text's length. Any `str` gives a result."""

    lexicon: Lexicon = field(factory=Lexicon, repr=False)
    published: frozenset[str] = field(default=frozenset(), repr=False, converter=_published)
    """The clinic's own numbers, addresses and domains, never reported."""

    _names: NameFinder = field(init=False, repr=False)

    @_names.default
    def _name_finder(self) -> NameFinder:
        return NameFinder(self.lexicon)

    _places: PlaceFinder = field(init=False, repr=False)

    @_places.default
    def _place_finder(self) -> PlaceFinder:
        return PlaceFinder(self.lexicon)

    def scan(self, text: str) -> ScanResult:
        """What identifies somebody in `text`, from `REDACT` on, and whether it speaks of health."""
        shadow = shadow_of(text)
        if len(shadow.text) <= WINDOW:
            return self._whole(shadow)
        return self._windows(shadow)

    def redact(self, text: str) -> str:
        """`text` with each finding replaced by its `[CATEGORY]`; nothing is found in the outcome."""
        return blacked_out(text, lambda shown: self.scan(shown).spans)

    def _whole(self, shadow: Shadow) -> ScanResult:
        gaps_and_words = _WORDS.split(shadow.lower)
        gaps, words = gaps_and_words[::2], gaps_and_words[1::2]
        has_digit = _DIGIT.search(shadow.lower) is not None
        health = speaks_of_health(words, shadow.lower, has_digit)
        spans = resolved(self._found(shadow, words, gaps, has_digit))
        if has_digit and len(spans) > 1:
            spans = resolved([*spans, *record_numbers(shadow.lower, spans)])
        if not spans:
            return HEALTH_ONLY if health else NOTHING
        return ScanResult(tuple(self._told(shadow, spans)), health, health and specially_protected(words))

    def _windows(self, shadow: Shadow) -> ScanResult:
        """Each window tells what begins in it; what the overlap shows twice is resolved."""
        spans: list[Span] = []
        health = protected = False
        for start in range(0, len(shadow.text), WINDOW - OVERLAP):
            part = Shadow(shadow.text[start : start + WINDOW], shadow.lower[start : start + WINDOW])
            result = self._whole(part)
            spans += (evolve(span, start=span.start + start, end=span.end + start) for span in result.spans)
            health, protected = health or result.health_context, protected or result.specially_protected
        moved = [_moved(shadow, span) for span in resolved(spans)]
        return ScanResult(tuple(moved), health, protected)

    def _found(self, shadow: Shadow, words: list[str], gaps: list[str], has_digit: bool) -> Iterator[Span]:
        lower = shadow.lower
        if "@" in lower:
            yield from contacts.emails(lower)
            yield from contacts.handles(lower)
        if "." in lower:
            if "://" in lower or "www." in lower:
                yield from contacts.links(lower)
            yield from contacts.hosts(lower)
        if " dot " in lower or "[dot]" in lower or "(dot)" in lower:
            yield from contacts.spelled_emails(lower)
        if "[at]" in lower or "(at)" in lower or "[ at ]" in lower or "( at )" in lower:
            yield from contacts.bracketed_emails(lower)
        if ":" in lower:
            yield from contacts.network_addresses(lower)
        if has_digit:
            yield from numbers(lower)
            if may_tell_last_four(lower):
                yield from last_four(lower)
        yield from disguised(shadow, words, has_digit, self._places.streets)
        if not MONTH_WORDS.isdisjoint(words):
            yield from written_dates(lower)
        if may_tell_ages(lower, has_digit):
            yield from ages(lower)
        if spelled.GATE in lower or spelled.GATE_ES in lower:
            yield from spelled.spelled_names(lower)
        if spelled.APART.search(lower) is not None:
            yield from spelled.repeated_names(lower)
        yield from self._places.find(shadow, words, has_digit)
        yield from self._names.find(shadow, words, gaps)

    def _told(self, shadow: Shadow, spans: list[Span]) -> Iterator[Span]:
        for span in spans:
            if span.confidence < REDACT or (self.published and self._is_published(shadow.lower[span.start : span.end])):
                continue
            yield span if shadow.origin is None else _moved(shadow, span)

    def _is_published(self, value: str) -> bool:
        return _key(value) in self.published or any(
            value.endswith(("." + entry, "@" + entry)) or ("//" + entry) in value
            for entry in self.published
            if "." in entry
        )


def _moved(shadow: Shadow, span: Span) -> Span:
    start, end = shadow.place(span.start, span.end)
    return evolve(span, start=start, end=end)
