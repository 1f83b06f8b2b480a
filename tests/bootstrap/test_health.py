"""Health tells of each thing that a server stands on, and of the things beside it as they are."""

import asyncio
from datetime import timedelta

import pytest
from attrs import define

from adapters.mock.clock import FakeClock
from application.ports.messaging import MessagingUnavailable
from application.ports.notifier import NoticeChannel
from bootstrap import readiness
from bootstrap.readiness import FirstContact
from tests.bootstrap.building import a_container

pytestmark = pytest.mark.anyio


async def test_each_thing_is_told_as_it_was_last_seen():
    container = a_container()
    beside = container.edge().beside

    def told() -> set[str]:
        return {name for name, is_well in beside.items() if not is_well()}

    assert (set(beside), told()) == ({"channel", "provider", "scanner", "notices", "issuer", "files"}, set())
    breaker, scanner, notices = container.breaker(), container.scan_health(), container.deliver_notices().health
    for _ in range(breaker.policy.failures):
        breaker.failed(MessagingUnavailable("away"))
    assert told() == {"provider"}
    scanner.asked_in_vain()
    assert told() == {"provider", "scanner"}
    notices.failed(NoticeChannel.EMAIL)
    notices.answered(NoticeChannel.SMS)
    assert told() == {"provider", "scanner", "notices"}
    breaker.took()
    scanner.answered()
    notices.answered(NoticeChannel.EMAIL)
    assert told() == set()


@define(eq=False)
class Thing:
    """Something that a server stands on."""

    is_there: bool = False
    hangs: bool = False
    asked: int = 0

    async def check(self) -> None:
        self.asked += 1
        if self.hangs:
            await asyncio.Event().wait()
        if not self.is_there:
            raise OSError


@define(eq=False)
class Start:
    """A start with two things to meet, on a clock of its own."""

    scanner: Thing
    provider: Thing
    clock: FakeClock
    contact: FirstContact

    @classmethod
    def without(cls, provider: Thing) -> "Start":
        scanner, clock = Thing(is_there=True), FakeClock()
        things = {"scanner": scanner, "provider": provider, "files": None}
        return cls(
            scanner, provider, clock, FirstContact(things, timedelta(minutes=1), now=lambda: clock.now().timestamp())
        )

    async def after(self, seconds: float) -> tuple[bool, set[str]]:
        """Whether it is held back when that time has passed, and for what."""
        self.clock.advance(timedelta(seconds=seconds))
        await self.contact()
        return self.contact.holds_back(), set(self.contact.unmet())


async def test_a_start_waits_until_each_thing_has_answered_once_and_then_for_none_any_more():
    start = Start.without(Thing())
    assert start.contact.holds_back(), "nobody was asked yet"
    assert [await start.after(n) for n in (0, 1, 1)] == [(True, {"provider"})] * 3
    start.provider.is_there = True
    assert await start.after(1) == (False, set())
    start.provider.is_there = start.scanner.is_there = False
    assert await start.after(1) == (False, set())
    assert (start.scanner.asked, start.provider.asked) == (1, 4)


async def test_it_does_not_wait_for_ever_and_then_asks_seldom_until_it_is_whole():
    start = Start.without(Thing())
    assert await start.after(3_600) == (True, {"provider"}), "the time counts from the first question on"
    assert await start.after(59) == (True, {"provider"})
    asked = start.provider.asked
    assert [await start.after(1) for _ in range(30)] == [(False, {"provider"})] * 30
    assert start.provider.asked == asked + 2
    start.provider.is_there = True
    assert await start.after(15) == (False, set())


async def test_what_does_not_answer_in_time_was_not_met(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(readiness, "FIRST_ANSWER", 0.01)
    assert await Start.without(Thing(hangs=True)).after(0) == (True, {"provider"})


async def test_a_server_whose_things_are_all_in_it_is_held_back_by_none():
    container = a_container()
    edge, (job,) = container.edge(), [one for one in container.jobs() if one.name == "first-contact"]
    assert (edge.held_back(), job.at_start) == (True, True)
    await job.run()
    assert (edge.held_back(), set(edge.unmet())) == (False, set())
