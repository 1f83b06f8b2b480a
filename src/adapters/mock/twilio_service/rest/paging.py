"""Pages of lists: each says by an absolute address where the next one is."""

import base64
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode

from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest.call import Call

USUAL = 50
_POSITION = ("PageSize", "Page", "PageToken")


class Placed(Protocol):
    """Something with a place among its like."""

    @property
    def ordinal(self) -> int:
        """Grows in the order of the list."""
        ...


T = TypeVar("T", bound=Placed)


def page(
    call: Call,
    key: str,
    items: Iterable[T],
    shape: Callable[[T], dict[str, Any]],
    *,
    largest: int,
    newest_first: bool = False,
) -> dict[str, Any]:
    """One page of the list. A page begins where the one before it ended, whatever came or went in between."""
    ordered = sorted(items, key=lambda one: one.ordinal, reverse=newest_first)
    size = _size(call, largest)
    start = _start(call, ordered, size, newest_first)
    shown = ordered[start : start + size]
    before = ordered[max(0, start - size) : start]
    following = _token("A", shown[-1]) if start + size < len(ordered) else None
    preceding = _token("F", before[0]) if before else None
    return {key: [shape(one) for one in shown], "meta": _meta(call, key, size, preceding, following)}


def _meta(call: Call, key: str, size: int, preceding: str | None, following: str | None) -> dict[str, Any]:
    number, here = _number(call, "Page", 0), call.query.text("PageToken")
    return {
        "page": number,
        "page_size": size,
        "first_page_url": _address(call, size, 0, None),
        "previous_page_url": _address(call, size, max(0, number - 1), preceding) if preceding else None,
        "url": _address(call, size, number, None if here is KEEP else here),
        "next_page_url": _address(call, size, number + 1, following) if following else None,
        "key": key,
    }


def _address(call: Call, size: int, number: int, token: str | None) -> str:
    kept = [pair for pair in call.query.pairs if pair[0] not in _POSITION]
    position = [("PageSize", str(size)), ("Page", str(number)), *([("PageToken", token)] if token else [])]
    return f"{call.request.origin}{call.request.path}?{urlencode(kept + position)}"


def _size(call: Call, largest: int) -> int:
    size = _number(call, "PageSize", min(USUAL, largest))
    if not 1 <= size <= largest:
        raise Refused(Error.INVALID_PARAMETER)
    return size


def _number(call: Call, name: str, otherwise: int) -> int:
    found = call.query.number(name)
    return otherwise if found is KEEP or found is None else found


def _start(call: Call, ordered: Sequence[Placed], size: int, newest_first: bool) -> int:
    token = call.query.text("PageToken")
    if token is KEEP:
        return size * max(0, _number(call, "Page", 0))
    how, place = _placed(token)
    sign = -1 if newest_first else 1
    for start, one in enumerate(ordered):
        if one.ordinal * sign > place * sign - (how == "F"):
            return start
    return len(ordered)


def _token(how: str, one: Placed) -> str:
    """`A`: after this one; `F`: from this one on."""
    return "PT" + base64.urlsafe_b64encode(f"{how}{one.ordinal}".encode()).decode().rstrip("=")


def _placed(token: str) -> tuple[str, int]:
    try:
        text = base64.urlsafe_b64decode(token.removeprefix("PT") + "===").decode()
        return text[0], int(text[1:])
    except (ValueError, IndexError):
        raise Refused(Error.INVALID_PARAMETER) from None
