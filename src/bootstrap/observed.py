"""One line in the log for each use case: which, how it ended, how long it took; ids only."""

import logging
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Generic, TypeVar

import structlog
from attrs import field, frozen

from application.ports.traces import NO_TRACES, Traces
from domain.errors import Busy, DomainError

C = TypeVar("C", contravariant=True)
R = TypeVar("R")

SLOW = 1.0
"""Seconds after which a quiet use case speaks up all the same."""
LOGGER = "carechat.use-cases"
_log = structlog.get_logger(LOGGER)
_gauge = logging.getLogger(LOGGER)


@frozen
class Observed(Generic[C, R]):
    """A use case whose every ending is logged.

    A line costs some 40 µs (a silent ending 0.5): what chat does all the
    time is `quiet`, and its ordinary endings are told at the level debug only. No refusal and no
    failure is ever left out.
    """

    name: str
    use_case: Callable[[C], Awaitable[R]]
    quiet: bool = False
    now: Callable[[], float] = field(default=perf_counter, repr=False)
    traces: Traces = NO_TRACES

    async def __call__(self, command: C) -> R:
        if self.traces is NO_TRACES:
            return await self._observe(command)
        with self.traces.span(f"use-case.{self.name}", **_whose(command)):
            return await self._observe(command)

    async def _observe(self, command: C) -> R:
        began = self.now()
        try:
            result = await self.use_case(command)
        except DomainError as refusal:
            level = logging.WARNING if isinstance(refusal, Busy) else logging.INFO
            self._tell(level, command, began, outcome="refused", code=refusal.code)
            raise
        except Exception as failure:
            self._tell(logging.ERROR, command, began, outcome="failed", error=type(failure).__qualname__)
            raise
        took = self.now() - began
        level = logging.DEBUG if self.quiet and took < SLOW else logging.INFO
        if _gauge.isEnabledFor(level):
            self._tell(level, command, began, outcome="done")
        return result

    def _tell(self, level: int, command: C, began: float, **facts: str) -> None:
        took = round((self.now() - began) * 1000, 1)
        _log.log(level, f"use-case.{self.name}", duration_ms=took, **facts, **_whose(command))


def _whose(command: object) -> dict[str, str]:
    """Who acted, by session and role, in which request, on which conversation."""
    actor = getattr(command, "actor", None)
    ids = {
        "session_id": getattr(actor, "session", None),
        "role": getattr(actor, "role", None),
        "request_id": getattr(actor, "request_id", None),
        "conversation_id": getattr(command, "conversation", None),
    }
    return {name: str(id) for name, id in ids.items() if id}
