"""A recorded week of Twilio's webhooks, told twice and shuffled, comes to the same."""

import random
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import define, field

from adapters.http.edge import BASE
from adapters.mock.keys import InMemoryKeys
from adapters.mock.twilio_service.acts.messages import remove_message, update_message
from adapters.mock.twilio_service.hooks.dispatch import LOUD
from adapters.persistence import migrations
from application.views import MessageView
from bootstrap.web import create_app
from domain.attachment import AttachmentState
from domain.ids import ConversationId
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.elsewhere import worked_through
from tests.acceptance.drivers.http import HttpDriver
from tests.acceptance.people import CAST
from tests.support.files import PDF, SVG
from tests.support.twilio_clinic import SETTINGS, TwilioClinic, at_twilio

pytestmark = pytest.mark.anyio
SENT = ((PDF, "application/pdf"), (SVG, "image/svg+xml"))
FOUND = (("day-6.pdf", AttachmentState.CLEAN), ("day-6", AttachmentState.FAILED))
MARIA, JAMES, OSEI, ADEYEMI = (CAST[name] for name in ("Maria", "James", "Dr. Osei", "Nurse Adeyemi"))


@define
class Recorder(httpx.AsyncBaseTransport):
    """Keeps webhooks instead of bringing them."""

    calls: list[tuple[bytes, str]] = field(factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.calls.append((request.content, request.headers["X-Twilio-Signature"]))
        return httpx.Response(204)


@define
class Week:
    """The record as it was before, its keys, the conversations, what was told, and the files that it tells of."""

    path: Path
    keys: InMemoryKeys
    conversations: tuple[str, ...]
    calls: list[tuple[bytes, str]]
    files: dict[str, bytes]
    """What Twilio gives when it is asked for a file."""


@pytest.fixture
async def week(tmp_path: Path) -> Week:
    path, keys = tmp_path / "before.db", InMemoryKeys()
    url = f"sqlite:///{path}"
    migrations.upgrade(url)
    clinic = Clinic("sql", keys, DATABASE_URL=url, **SETTINGS)
    twilio, recorder = at_twilio(clinic.container, clinic.clock), Recorder()
    app = create_app(clinic.container)
    record = clinic.container.record()
    await record.start()
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        await clinic.people_arrive()
        driver = HttpDriver(clinic, app, http)
        ids = [await driver.open(MARIA, [OSEI, ADEYEMI]), await driver.open(JAMES, [OSEI])]
    await twilio.mirrored()
    for id in ids:
        await record.places.note_thread(ConversationId(id), twilio.sid(id))
    await record.stop()
    shutil.copy(path, tmp_path / "week.db")
    twilio.way.inner = recorder  # type: ignore[assignment]
    await twilio.listen(asks=False)
    files = await _live_through(twilio, ids)
    await twilio.close()
    return Week(tmp_path / "week.db", keys, tuple(ids), recorder.calls, files)


async def _live_through(twilio: TwilioClinic, ids: list[str]) -> dict[str, bytes]:
    """Seven days: words, files, changes, removals, reading, leaving. Return the files."""
    stage, chat, media = twilio.service.stage, twilio.service.chat, twilio.service.app.media
    files = {}
    for day in range(7):
        for id, patient in zip(ids, (MARIA, JAMES), strict=True):
            there = twilio.there(id)
            assert there is not None
            first = await twilio.user(patient.identity).send(there.sid, f"Day {day}: how it is")
            await twilio.user(OSEI.identity).send(there.sid, f"Day {day}: thank you")
            oops = await twilio.user(patient.identity).send(there.sid, f"Day {day}: oops")
            for text in ("better", "best"):
                twilio.clock.advance(timedelta(seconds=30))
                await update_message(stage, chat, there, first, {"body": f"Day {day}: {text}"}, LOUD)
            await remove_message(stage, chat, there, oops, LOUD)
            if day % 3 == 0:
                sent = [media.keep(chat, *one, f"day-{day}") for one in SENT]
                files |= {one.sid: one.content for one in sent}
                with_files = await twilio.user(patient.identity).send(
                    there.sid, f"Day {day}: findings", media=tuple(sent)
                )
                if day == 3:
                    await remove_message(stage, chat, there, with_files, LOUD)
            await twilio.user(patient.identity).read(there.sid, first.index + 1)
        twilio.clock.advance(timedelta(days=1))
    there = twilio.there(ids[0])
    assert there is not None
    await twilio.user(ADEYEMI.identity).send(there.sid, "I am on leave now")
    await twilio.user(ADEYEMI.identity).leave(there.sid)
    await twilio.service.settled()
    return files


@asynccontextmanager
async def told(
    week: Week, calls: list[tuple[bytes, str]], seed: int, *, meanwhile: float = 0.0
) -> AsyncIterator[dict[str, Any]]:
    """What a server on the record of before comes to when it is told all this.

    `meanwhile` is the chance of working through it after each.
    """
    path = week.path.with_name(f"told-{seed}.db")
    shutil.copy(week.path, path)
    clinic = Clinic("sql", week.keys, DATABASE_URL=f"sqlite:///{path}", **SETTINGS)
    clinic.files_elsewhere.contents.update(week.files)
    clinic.clock.advance(timedelta(days=8))
    app = create_app(clinic.container)
    record = clinic.container.record()
    await record.start()
    try:
        transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            draws = random.Random(seed)
            for body, signature in calls:
                headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
                assert (await http.post(f"{BASE}/webhook", content=body, headers=headers)).status_code == 204
                if draws.random() < meanwhile:
                    await clinic.container.work_inbox()()
        clinic.clock.advance(timedelta(minutes=20))
        await worked_through(clinic)
        yield {id: await _picture(clinic, ConversationId(id)) for id in week.conversations}
    finally:
        await record.stop()


async def _picture(clinic: Clinic, id: ConversationId) -> dict[str, Any]:
    record = clinic.container.record()
    messages = await record.timeline.messages(id, visible_from=1, after=None, before=None, limit=200)
    async with record.unit_of_work() as uow:
        conversation = await uow.conversations.get(id)
    places = {one.id: one.place for one in await record.places.places_after(id, -1)}
    by_seq = {one.seq: places[one.id] for one in messages}
    return {
        "messages": Counter((one.author, one.body, one.retracted_at is not None, _files(one)) for one in messages),
        "people": set(conversation.participants),
        "order": [by_seq[one.seq] for one in messages],
        "read": {
            who: max((place for seq, place in by_seq.items() if seq <= one.read_seq), default=-1)
            for who, one in conversation.participants.items()
        },
    }


def _files(message: MessageView) -> tuple[tuple[str, AttachmentState], ...]:
    return tuple((one.name, one.state) for one in message.attachments)


async def test_a_week_told_twice_and_shuffled_comes_to_the_same(week: Week) -> None:
    assert len(week.calls) > 80
    async with told(week, week.calls, 0) as picture:
        straight = picture
    maria = straight[week.conversations[0]]
    assert maria["messages"]["maria", "Day 6: best", False, ()] == 1
    assert maria["messages"]["maria", "Day 6: findings", False, FOUND] == 1
    assert maria["messages"]["maria", None, True, ()] == 8
    assert maria["read"]["maria"] > 18, "she read the last day's answer"
    assert maria["people"] == {"maria", "dr-osei"}
    for seed in (1, 2, 3):
        async with told(week, twice(week, seed), seed) as picture:
            assert picture == straight


async def test_worked_through_meanwhile_it_comes_to_the_same_messages_people_and_horizons(week: Week) -> None:
    async with told(week, week.calls, 0) as picture:
        straight = picture
    async with told(week, twice(week, 5), 5, meanwhile=0.05) as picture:
        for id in week.conversations:
            assert picture[id]["messages"] == straight[id]["messages"]
            assert picture[id]["people"] == straight[id]["people"]
            order = picture[id]["order"]
            for who, place in straight[id]["read"].items():
                assert picture[id]["read"][who] == as_far(order, place)


def as_far(order: list[int], place: int) -> int:
    """How far a horizon gets to a place: as many as were read, but nothing unread that was told before counts."""
    return max(takewhile(lambda one: one <= place, order), default=-1)


def twice(week: Week, seed: int) -> list[tuple[bytes, str]]:
    """All of it two times, in any order."""
    calls = week.calls * 2
    random.Random(seed).shuffle(calls)
    return calls
