"""What a client of Twilio's writes to break us: it reaches nobody else, and nothing that was said later."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from application.inbound.hear_message import HearMessage, HearMessageHandler
from application.inbound.reconcile import GIVES_UP_AFTER
from application.ports.inbound import HistoryUnavailable
from tests.acceptance.people import CAST
from tests.adapters.twilio.test_both_ways import Scene, a_scene
from tests.support.databases import postgres_answers, scratch_database
from tests.support.services import absent

pytestmark = pytest.mark.anyio
HOSTILE = [r'{"cid":"\ud800"}', r'{"cid":"\u0000"}', r'{"cid":"00000000000000000000000000000000","part":1e999}']


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with a_scene() as one:
        yield one


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def on_any_record(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Scene]:
    if request.param == "memory":
        async with a_scene() as one:
            yield one
        return
    if request.param == "postgres" and not postgres_answers():
        absent("no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine")
    with scratch_database(request.param) as url:
        async with a_scene(url or f"sqlite:///{tmp_path / 'record.db'}") as one:
            yield one


@pytest.mark.parametrize("attributes", HOSTILE)
@pytest.mark.parametrize("told", [True, False])
async def test_hostile_attributes_make_no_difference(on_any_record: Scene, attributes: str, told: bool) -> None:
    scene = on_any_record
    if not told:
        scene.twilio.unreachable()
    await scene.says(scene.patient, "I feel dizzy", attributes=attributes)
    await scene.says(scene.patient, "I want to kill myself")
    await scene.twilio.heard()
    scene.twilio.clock.advance(timedelta(minutes=6))
    await scene.twilio.container.reconcile()()
    assert await scene.texts() == ["I feel dizzy", "I want to kill myself"]
    assert (await scene.driver.see(scene.provider, scene.id)).priority == "crisis"


async def test_a_word_that_breaks_us_is_kept_and_what_was_said_later_arrives(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break_at(monkeypatch, "poison")
    scene.twilio.unreachable()
    await scene.says(scene.patient, "poison")
    await scene.says(scene.patient, "I want to kill myself")
    scene.twilio.clock.advance(timedelta(minutes=6))
    compared = await scene.twilio.container.reconcile()()
    assert (compared.done, compared.left) == (1, 0)
    assert await scene.texts() == ["I want to kill myself"]
    assert (await scene.driver.see(scene.provider, scene.id)).priority == "crisis"
    await scene.twilio.heard()
    assert await scene.letters() == {"onMessageAdded": "failed"}
    assert "taking it over failed" in " ".join(await scene.notes())
    assert await scene.twilio.container.work_inbox().stuck() == 1
    monkeypatch.undo()
    assert await scene.twilio.container.work_inbox().again() == 1
    await scene.twilio.heard()
    assert await scene.texts() == ["I want to kill myself", "poison"]
    assert await scene.twilio.container.work_inbox().stuck() == 0


async def test_a_conversation_that_can_not_be_compared_holds_no_other_up(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await scene.driver.open(CAST["James"], [scene.provider])
    await scene.twilio.settled()
    scene.twilio.unreachable()
    await scene.twilio.user(CAST["James"].identity).send(scene.twilio.sid(other), "Hello?")
    broken, reconcile = scene.sid(), scene.twilio.container.reconcile()
    named = type(reconcile.history).named

    async def fails(self: Any, name: str) -> Any:
        if name == broken:
            raise UnicodeError("surrogates")
        return await named(self, name)

    monkeypatch.setattr(type(reconcile.history), "named", fails)
    scene.twilio.clock.advance(timedelta(minutes=6))
    compared = await reconcile()
    assert (compared.done, compared.left) == (1, 1)
    assert await scene.texts(id=other) == ["Hello?"]
    assert (await reconcile()).left == 0, "its turn comes again later"


async def test_a_conversation_that_twilio_does_not_tell_of_goes_last_and_alerts_when_that_lasts(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [await scene.driver.open(CAST["James"], [scene.provider]) for _ in range(2)]
    await scene.twilio.settled()
    scene.twilio.unreachable()
    container, silent = scene.twilio.container, await _silent_about(monkeypatch, scene)
    (sign,) = [one for one in container.own_signs() if one.cause == "not-compared"]
    for minutes in (0, 30, 60):
        scene.twilio.clock.advance(timedelta(minutes=30))
        for id in others:
            await scene.twilio.user(CAST["James"].identity).send(scene.twilio.sid(id), f"after {minutes}")
        compared = await container.reconcile()()
        assert (compared.done, compared.left) == (2, 1)
        for id in others:
            assert (await scene.texts(id=id))[-1] == f"after {minutes}"
        assert await sign.is_troubled() is (minutes >= 60)
    await scene.says(scene.patient, "Hello?")
    silent.clear()
    assert (await container.reconcile()()).left == 0
    assert await scene.texts() == ["Hello?"]
    assert not await sign.is_troubled()


async def test_when_twilio_tells_of_nothing_it_is_not_asked_of_everything(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        await scene.driver.open(CAST["James"], [scene.provider])
    await scene.twilio.settled()
    asked = []

    async def away(self: Any, name: str) -> Any:
        asked.append(name)
        raise HistoryUnavailable("timeout")

    monkeypatch.setattr(type(scene.twilio.container.history()), "named", away)
    await scene.twilio.container.reconcile()()
    assert len(asked) == GIVES_UP_AFTER
    monkeypatch.undo()
    assert (await scene.twilio.container.reconcile()()).done == 6, (
        "what nobody heard of meanwhile is looked for at once"
    )


async def _silent_about(monkeypatch: pytest.MonkeyPatch, scene: Scene) -> set[str]:
    """Let Twilio not tell of the conversation, until the set is empty."""
    silent, history = {scene.sid()}, type(scene.twilio.container.history())
    named = history.named

    async def tells(self: Any, name: str) -> Any:
        found = await named(self, name)
        if found is not None and found[0] in silent:
            raise HistoryUnavailable("incomplete")
        return found

    monkeypatch.setattr(history, "named", tells)
    return silent


def _break_at(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    hear = HearMessageHandler.__call__

    async def fails(self: HearMessageHandler, command: HearMessage) -> None:
        if command.message.body == word:
            raise UnicodeError("surrogates")
        await hear(self, command)

    monkeypatch.setattr(HearMessageHandler, "__call__", fails)
