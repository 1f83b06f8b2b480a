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
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    kept.sort(key=_place)
    return kept


def _strength(span: Span) -> tuple[float, int, bool, int]:
    return -span.confidence, -span.length, span.rule_id in _GENERAL, span.start


def _place(span: Span) -> int:
    return span.start
