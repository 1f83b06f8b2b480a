"""What goes wrong between a client and Twilio, on request: planned for the next calls, or drawn by chance."""

import random
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from enum import StrEnum

from attrs import define, evolve, field, frozen

from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.pace import Pace
from adapters.mock.twilio_service.rest.exchange import Answer, Request, error_answer

_AGES = timedelta(days=365)


class FaultKind(StrEnum):
    """What goes wrong, and whether the work is done nevertheless."""

    TOO_MANY = "too-many"
    """429, nothing is done; with `Retry-After` if `retry_after` is given."""
    CONFLICT = "conflict"
    """409, nothing is done: somebody else changed it at the same time."""
    ERROR_BEFORE = "error-before"
    """500 or 503, nothing is done."""
    ERROR_AFTER = "error-after"
    """500 or 503, and the work is done."""
    SLOW = "slow"
    """The work is done, the answer comes late."""
    LATE = "late"
    """The work begins only after the delay: who gave up waiting and looked has not found it, and it is done then."""
    HANG = "hang"
    """The work is done, and no answer ever comes."""
    CUT = "cut"
    """The work is done, the connection ends in the middle of the answer."""
    LOST = "lost"
    """The work is done, the connection ends without a byte of the answer."""
    GARBAGE = "garbage"
    """The work is done, the answer is not JSON."""
    EMPTY = "empty"
    """The work is done, the answer is JSON that says nothing."""


@frozen(kw_only=True)
class Fault:
    """One fault: on which calls, how often, and how it looks.

    `times` limits how often it strikes (`None`: no limit), `chance` draws each time.
    `path` is a regular expression that is searched in the path.
    """

    kind: FaultKind
    method: str | None = None
    path: str = ""
    times: int | None = 1
    chance: float = 1.0
    status: int = 500
    retry_after: int | None = None
    delay: timedelta = timedelta(seconds=10)

    def concerns(self, request: Request) -> bool:
        """Whether it can strike this call."""
        return self.method in {None, request.method} and re.search(self.path, request.path) is not None


@define(eq=False)
class Faults:
    """The faults that are planned, in order: of those that concern a call the first strikes."""

    pace: Pace
    _random: random.Random = field(repr=False)
    planned: list[Fault] = field(factory=list, init=False)
    struck: "Counter[FaultKind]" = field(factory=Counter, init=False)
    """How often each kind did."""

    def plan(self, fault: Fault) -> None:
        """Let something go wrong from now on."""
        self.planned.append(fault)

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self.planned.clear()

    async def through(self, request: Request, work: Callable[[], Awaitable[Answer]]) -> Answer:
        """Have the work done, or not, and spoil its answer, as planned."""
        fault = self._next(request)
        if fault is None:
            return await work()
        match fault.kind:
            case FaultKind.TOO_MANY:
                return _too_many(fault)
            case FaultKind.CONFLICT:
                return error_answer(Error.CONVERSATION_CHANGED)
            case FaultKind.ERROR_BEFORE:
                return _server_error(fault)
            case FaultKind.LATE:
                await self.pace.wait(fault.delay)
        answer = await _done(work)
        return await self._spoil(fault, answer)

    async def _spoil(self, fault: Fault, answer: Answer) -> Answer:
        match fault.kind:
            case FaultKind.ERROR_AFTER:
                return _server_error(fault)
            case FaultKind.SLOW:
                await self.pace.wait(fault.delay)
            case FaultKind.HANG:
                await self.pace.wait(_AGES)
                answer.cut_after = 0
            case FaultKind.CUT:
                answer.cut_after = len(answer.body) // 2
            case FaultKind.LOST:
                answer.cut_after = 0
            case FaultKind.GARBAGE:
                return Answer(status=answer.status, body=b"<html>\xff", headers={"Content-Type": "text/html"})
            case FaultKind.EMPTY:
                return Answer(status=answer.status, body=b"{}")
        return answer

    def _next(self, request: Request) -> Fault | None:
        for place, fault in enumerate(self.planned):
            if fault.concerns(request) and (fault.chance >= 1 or self._random.random() < fault.chance):
                self.struck[fault.kind] += 1
                self._use_up(place, fault)
                return fault
        return None

    def _use_up(self, place: int, fault: Fault) -> None:
        if fault.times is None:
            return
        if fault.times <= 1:
            del self.planned[place]
        else:
            self.planned[place] = evolve(fault, times=fault.times - 1)


async def _done(work: Callable[[], Awaitable[Answer]]) -> Answer:
    """The answer of the work, a refusal too."""
    try:
        return await work()
    except Refused as refusal:
        return error_answer(refusal.error)


def _too_many(fault: Fault) -> Answer:
    answer = error_answer(Error.TOO_MANY_REQUESTS)
    if fault.retry_after is not None:
        answer.headers["Retry-After"] = str(fault.retry_after)
    return answer


def _server_error(fault: Fault) -> Answer:
    return error_answer(Error.UNAVAILABLE if fault.status == 503 else Error.SERVER)
