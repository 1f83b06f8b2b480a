"""Blacking out: each finding becomes its category in brackets."""

import re
from collections.abc import Callable, Iterable

from domain.phi.findings import Category, Span

_MARK = re.compile(rf"\[(?:{'|'.join(Category)})\]")
_ROUNDS = 8


def blacked_out(text: str, find: Callable[[str], Iterable[Span]]) -> str:
    """`text` without its findings; looked at again until nothing is found."""
    for _ in range(_ROUNDS):
        spans = tuple(find(text))
        if not spans:
            return text
        for span in reversed(spans):
            text = f"{text[: span.start]}[{span.category}]{text[span.end :]}"
    return text


def marks(text: str) -> Iterable[re.Match[str]]:
    """What was blacked out before."""
    return _MARK.finditer(text)
