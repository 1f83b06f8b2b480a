"""What costs much: two at once of one person, each for so long and no longer."""

import asyncio
from datetime import timedelta

import pytest

from application.running import Running
from domain.errors import Busy, TooMany
from domain.ids import Identity

pytestmark = pytest.mark.anyio
DOC = Identity("doc")


async def test_of_one_person_there_are_two_at_once_and_others_are_not_held_up():
    running = Running()
    async with running.one(DOC), running.one(Identity("DOC")):
        with pytest.raises(TooMany):
            async with running.one(DOC):
                raise AssertionError("a third")
        async with running.one(Identity("ann")):
            pass
    async with running.one(DOC):
        pass


async def test_what_takes_too_long_is_given_up_and_its_place_is_free_again():
    running, ended = Running(most=1, longest=timedelta()), list[bool]()

    async def work() -> None:
        async with running.one(DOC):
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(True)

    for _ in range(2):
        with pytest.raises(Busy):
            await work()
    assert ended == [True, True]


async def test_what_is_cancelled_leaves_its_place():
    running, begun = Running(most=1), asyncio.Event()

    async def work() -> None:
        async with running.one(DOC):
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with running.one(DOC):
        pass
