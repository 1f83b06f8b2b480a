"""Findings that overlap become one: the surer wins, then the longer, then the more specific rule."""

from collections.abc import Iterable

from domain.phi.findings import Span

_GENERAL = frozenset({"id.cued", "phone.bare"})


def resolved(spans: Iterable[Span]) -> list[Span]:
    """The spans without overlap, sorted by place."""
    found = list(spans)
    if len(found) < 2:
        return found
    found.sort(key=_strength)
    kept: list[Span] = []
    for span in found:
        rivals = [other for other in kept if other.start < span.end and span.start < other.end]
        if all(_is_part(other, span) for other in rivals):
            kept = [other for other in kept if other not in rivals]
            kept.append(span)
    kept.sort(key=_place)
    return kept


def _strength(span: Span) -> tuple[float, int, bool, int]:
    return -span.confidence, -span.length, span.rule_id in _GENERAL, span.start


def _is_part(part: Span, whole: Span) -> bool:
    """Whether one finding is but a piece of the other, as a ZIP code is of an address."""
    return (
        part.category is whole.category
        and whole.start <= part.start
        and part.end <= whole.end
        and part.length < whole.length
    )


def _place(span: Span) -> int:
    return span.start
