"""Jobs and the relay, by a clock that the test moves."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from adapters.realtime.in_memory import InMemoryChannel
from application.ports.channel import SessionEnded
from application.views import PersonLeft, Stream, StreamEvent
from bootstrap.jobs import AFTER_FAILURE, GATHER, LOOK_AGAIN, Job, Jobs, wait_for_event
from domain.ids import ConversationId, Identity, SessionId

pytestmark = pytest.mark.anyio

EVENT = StreamEvent(
    stream=Stream.CONVERSATION,
    conversation=ConversationId("c"),
    seq=1,
    kind="participant.left",
    content=PersonLeft(identity=Identity("pat")),
)


class Waiting:
    """Waits that last until the test lets time pass, or their event is set."""

    def __init__(self) -> None:
        self.spans: list[timedelta] = []
        self._over: list[asyncio.Event] = []

    async def __call__(self, event: asyncio.Event, at_most: timedelta) -> None:
        over = asyncio.Event()
        self.spans.append(at_most)
        self._over.append(over)
        waits = [asyncio.ensure_future(one.wait()) for one in (event, over)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        self._over.remove(over)

    async def pass_by(self) -> None:
        """Let every present wait be over, and all that follows from it happen."""
        for over in list(self._over):
            over.set()
        await settle()


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def counting(*answers: int | Exception) -> tuple[list[int], Callable[[], Awaitable[int]]]:
    """Something to run that answers these in turn, then 0, and the count of its runs."""
    runs: list[int] = []

    async def run() -> int:
        answer = answers[len(runs)] if len(runs) < len(answers) else 0
        runs.append(len(runs))
        if isinstance(answer, Exception):
            raise answer
        return answer

    return runs, run


async def test_a_job_runs_each_time_its_span_is_over() -> None:
    waiting, (runs, run) = Waiting(), counting()
    jobs = Jobs(wait=waiting)

    async with jobs.running(jobs.repeat(Job(name="a", run=run, every=timedelta(minutes=7)))):
        await settle()
        assert runs == []
        await waiting.pass_by()
        await waiting.pass_by()
        assert len(runs) == 2
    assert waiting.spans == [timedelta(minutes=7)] * 3


async def test_a_job_begins_at_its_own_share_of_the_span() -> None:
    waiting, (runs, run) = Waiting(), counting()
    jobs = Jobs(wait=waiting)

    async with jobs.running(jobs.repeat(Job(name="a", run=run, every=timedelta(seconds=8)), first=0.25)):
        await settle()
        await waiting.pass_by()
        await waiting.pass_by()
        assert len(runs) == 2
    assert waiting.spans == [timedelta(seconds=2), timedelta(seconds=8), timedelta(seconds=8)]


async def test_a_job_that_raises_is_logged_by_its_type_and_runs_again() -> None:
    waiting, (runs, run) = Waiting(), counting(ValueError("maria"))
    jobs = Jobs(wait=waiting)

    with capture_logs() as logs:
        async with jobs.running(jobs.repeat(Job(name="a", run=run, every=timedelta(seconds=1)))):
            await settle()
            await waiting.pass_by()
            await waiting.pass_by()

    assert len(runs) == 2
    [line] = logs
    assert (line["event"], line["job"], line["error"]) == ("job.failed", "a", "ValueError")
    assert "maria" not in str(line)


async def test_the_relay_runs_on_without_a_pause_while_rounds_are_full() -> None:
    waiting, (runs, run) = Waiting(), counting(10, 10, 10, 4)
    jobs = Jobs(wait=waiting)

    async with jobs.running(jobs.relay(run, InMemoryChannel(), batch=10)):
        await settle()
        assert len(runs) == 4
        assert waiting.spans == [GATHER]


async def test_the_relay_sleeps_when_there_is_nothing_to_do() -> None:
    waiting, (runs, run) = Waiting(), counting()
    jobs = Jobs(wait=waiting)

    async with jobs.running(jobs.relay(run, InMemoryChannel(), batch=10)):
        await settle()
        assert len(runs) == 1
        assert waiting.spans == [LOOK_AGAIN]
        await waiting.pass_by()
        await waiting.pass_by()
        assert len(runs) == 2


async def test_a_committed_event_wakes_the_relay_which_lets_more_gather() -> None:
    waiting, (runs, run), channel = Waiting(), counting(), InMemoryChannel()
    jobs = Jobs(wait=waiting)

    async with jobs.running(jobs.relay(run, channel, batch=10)):
        await settle()
        channel.publish(SessionEnded(session=SessionId("s")))
        await settle()
        assert waiting.spans == [LOOK_AGAIN]
        channel.publish(EVENT, EVENT, EVENT)
        await settle()
        assert waiting.spans == [LOOK_AGAIN, GATHER]
        await waiting.pass_by()
        assert len(runs) == 2


async def test_what_is_committed_during_a_round_is_not_forgotten() -> None:
    waiting, channel = Waiting(), InMemoryChannel()
    jobs = Jobs(wait=waiting)
    runs: list[int] = []

    async def run() -> int:
        runs.append(1)
        if len(runs) == 1:
            channel.publish(EVENT)
        return 0

    async with jobs.running(jobs.relay(run, channel, batch=10)):
        await settle()
        assert waiting.spans[-1] == GATHER
        await waiting.pass_by()
        assert len(runs) == 2


async def test_a_failing_relay_is_not_hurried_by_news() -> None:
    waiting, (runs, run), channel = Waiting(), counting(OSError(), OSError()), InMemoryChannel()
    jobs = Jobs(wait=waiting)

    with capture_logs():
        async with jobs.running(jobs.relay(run, channel, batch=10)):
            await settle()
            channel.publish(EVENT)
            await settle()
            assert (len(runs), waiting.spans) == (1, [AFTER_FAILURE])
            await waiting.pass_by()
            assert len(runs) == 2


async def test_a_stop_waits_for_what_is_under_way() -> None:
    jobs, began, go_on, finished = Jobs(), asyncio.Event(), asyncio.Event(), []

    async def run() -> None:
        began.set()
        await go_on.wait()
        finished.append(True)

    async with jobs.running(jobs.repeat(Job(name="a", run=run, every=timedelta(0)))):
        await began.wait()
        asyncio.get_running_loop().call_soon(go_on.set)
    assert finished == [True]


async def test_a_stop_wakes_a_job_that_waits_to_be_called_for() -> None:
    ended_by_itself: list[str] = []
    jobs = Jobs(wait=Waiting())

    async def sealing() -> None:
        _, run = counting()
        await jobs.repeat(Job(name="seal", run=run, every=timedelta(hours=1), sooner=asyncio.Event()))
        ended_by_itself.append("seal")

    async with jobs.running(sealing()):
        await settle()
    assert ended_by_itself == ["seal"]


async def test_who_stopped_listening_is_not_woken_again() -> None:
    channel = InMemoryChannel()
    jobs = Jobs(wait=Waiting())
    async with jobs.running(jobs.relay(counting()[1], channel, batch=10)):
        await settle()

    assert channel == InMemoryChannel()


async def test_the_real_wait_ends_with_the_event_or_with_the_time() -> None:
    event = asyncio.Event()
    await wait_for_event(event, timedelta(0))
    event.set()
    await wait_for_event(event, timedelta(days=1))
