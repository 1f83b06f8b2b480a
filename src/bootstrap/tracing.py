"""An exception as its types and places, without the text and the locals that may hold what a person wrote."""

import traceback
from collections.abc import Iterator
from pathlib import PurePath

_DEEPEST = 10
_FRAMES = 30


def as_trace(raised: BaseException) -> list[str]:
    """Name each exception of the chain and the places it came through, innermost last."""
    return list(_lines(raised, "", _DEEPEST))


def _lines(raised: BaseException, relation: str, depth: int) -> Iterator[str]:
    kind = type(raised)
    yield f"{relation}{kind.__module__}.{kind.__qualname__}"
    for frame, line in list(traceback.walk_tb(raised.__traceback__))[-_FRAMES:]:
        yield f"  {_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}"
    if depth == 0:
        return
    if isinstance(raised, BaseExceptionGroup):
        for member in raised.exceptions:
            yield from _lines(member, "holds ", depth - 1)
    if raised.__cause__ is not None:
        yield from _lines(raised.__cause__, "caused by ", depth - 1)
    elif raised.__context__ is not None and not raised.__suppress_context__:
        yield from _lines(raised.__context__, "while handling ", depth - 1)


def _place(filename: str) -> str:
    """The end of a path: enough to find the file, without the machine's folders."""
    return "/".join(PurePath(filename).parts[-3:])
