"""Traces: how long each part of an act took, and what it led to. Ids alone, nothing of what anybody wrote."""

from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from attrs import frozen


class Traces(Protocol):
    """Where spans go. What is told in them are names of ours, ids and codes."""

    def span(self, name: str, *, follows: str = "", **ids: str) -> AbstractContextManager[object]:
        """Measure what happens within, as a part of the span that is under way.

        With `follows` it is a part of the span that left that key, where this process knows of it.
        """
        ...

    def leave(self, key: str) -> None:
        """What follows under this key later is a part of the span that is under way now."""
        ...

    def stop(self) -> None:
        """Hand over what is left; it may take some seconds."""
        ...


_NOTHING = nullcontext()


@frozen
class NoTraces:
    """Nothing is measured and nothing kept."""

    def span(self, name: str, *, follows: str = "", **ids: str) -> AbstractContextManager[object]:
        """Do nothing around it."""
        return _NOTHING

    def leave(self, key: str) -> None:
        """Keep nothing."""

    def stop(self) -> None:
        """Nothing is left."""


NO_TRACES = NoTraces()
