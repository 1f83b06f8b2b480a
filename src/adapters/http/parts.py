"""Parts of a file: what a `Range` header asks for (RFC 9110, section 14), one range at most."""

import re
from collections.abc import Callable

_ONE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)

Part = Callable[[int], tuple[int, int] | None]


def part_of(header: str | None) -> Part | None:
    """Which part is wanted; `None` for all of it, which is also the answer to what is no single range of bytes."""
    asked = _ONE.fullmatch(header.strip()) if header else None
    if asked is None or not any(asked.groups()):
        return None
    first, last = asked.groups()
    if first and last and int(last) < int(first):
        return None

    def part(size: int) -> tuple[int, int] | None:
        start = int(first) if first else max(0, size - int(last))
        end = min(size, int(last) + 1) if first and last else size
        return (start, end) if start < end else None

    return part
