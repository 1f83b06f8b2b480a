"""What went here is deleted at Twilio, through Twilio's package and over HTTP; what stays there is told of."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.rest import messages as rest
from application.ports.records import AuditScope
from application.retention.erase_copies import PATIENCE
from domain.audit import Deed
from domain.retention import RetentionClass
from tests.adapters.twilio.test_both_ways import Scene, a_scene

pytestmark = pytest.mark.anyio
DAY = timedelta(days=1)
BEYOND = timedelta(days=2200)


@pytest.fixture(params=["memory", "sql"])
async def scene(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Scene]:
    database = f"sqlite:///{tmp_path}/record.db" if request.param == "sql" else ""
    async with a_scene(database) as one:
        yield one


async def purged(scene: Scene) -> None:
    """A message that both sides have, gone here."""
    await scene.driver.send(scene.provider, scene.id, "Once a day", key="k")
    await scene.twilio.settled()
    assert scene.twilio.bodies(scene.id) == ["Once a day"]
    scene.twilio.clock.advance(BEYOND)
    assert (await scene.twilio.container.purge_expired()())[RetentionClass.MESSAGE] >= 1


async def waiting(scene: Scene) -> dict[str, int]:
    return dict(await scene.twilio.container.record().retention.waiting())


async def erased(scene: Scene) -> int:
    return int(await scene.twilio.container.erase_copies()())


async def test_the_copy_is_deleted_there_and_that_is_on_the_audit(scene: Scene) -> None:
    await purged(scene)
    assert await erased(scene) == 1
    assert scene.twilio.bodies(scene.id) == []
    assert await waiting(scene) == {}
    assert (Deed.ERASE_COPY, f"conversation:{scene.id}") in await _deeds(scene)


async def test_what_twilio_says_is_deleted_and_gives_all_the_same_is_tried_again_and_told_of(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await purged(scene)

    async def keeps_it(*_: Any) -> None:
        """Answered as if it were done."""

    with monkeypatch.context() as there:
        there.setattr(rest, "remove_message", keeps_it)
        for _ in range(PATIENCE):
            assert await erased(scene) == 0
            scene.twilio.clock.advance(DAY)
    assert await waiting(scene) == {"still-there": 1}
    assert await scene.twilio.container.erase_copies().stuck() == 1
    assert Deed.ERASE_COPY not in {deed for deed, _ in await _deeds(scene)}
    assert await erased(scene) == 1
    assert (scene.twilio.bodies(scene.id), await waiting(scene)) == ([], {})


async def test_while_twilio_fails_it_waits_with_the_reason(scene: Scene) -> None:
    await purged(scene)
    fault = Fault(kind=FaultKind.ERROR_BEFORE, path="/Messages/", method="DELETE", times=None)
    scene.twilio.service.plan(fault)
    assert await erased(scene) == 0
    assert scene.twilio.bodies(scene.id) == ["Once a day"]
    assert await waiting(scene) == {"server-error": 1}
    scene.twilio.service.faults.clear()
    scene.twilio.clock.advance(DAY)
    assert await erased(scene) == 1
    assert scene.twilio.bodies(scene.id) == []


async def _deeds(scene: Scene) -> list[tuple[Any, str]]:
    async with scene.twilio.container.record().unit_of_work() as uow:
        found = await uow.audit.page(AuditScope(), after=None, limit=200)
    return [(one.action, one.object) for one in found.items]
