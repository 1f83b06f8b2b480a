"""The signs of the whole server, and the settings from which on some of them alert."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.mock.clock import FakeClock
from adapters.realtime.in_memory import InMemoryChannel
from application.attachments.scan_health import ScanHealth
from tests.bootstrap.building import a_container
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

WORDS = Path(__file__).parents[2] / "src/adapters/http/web/src/console/words/alerts.ts"
pytestmark = pytest.mark.anyio


def test_the_server_asks_for_each_sign_from_its_setting_on() -> None:
    container = a_container()
    signs = {one.cause: getattr(one, "limit", None) for one in (*container.signs(), *container.own_signs())}
    told = {
        "outbox-parked": 1,
        "people-left-out": 1,
        "webhooks-failed": 1,
        "outbox-late": timedelta(minutes=5),
        "webhooks-late": timedelta(minutes=2),
        "files-missing": timedelta(minutes=15),
        "answers-late": 3,
        "sockets-failing": 100,
        "scanner-down": 3,
    }
    assert signs.items() >= told.items()
    assert signs.keys() >= {
        "audit-chain-broken",
        "audit-unsealed",
        "audit-checkpoints-unreachable",
        "copies-not-deleted",
        "keys-lost",
        "record-backlog",
        "sign-ins-failing",
        "staff-on-new-device",
        "texts-damaged",
    }
    assert container.edge().failed_sockets is container.failed_sockets(), "what sockets count is what the sign reads"
    assert container.use_cases().answer_question.use_case.late is container.late_answers(), "and so with late answers"


async def test_what_is_set_aside_for_a_person_raises_an_alert() -> None:
    clock = FakeClock()
    container = a_container(clock=clock)
    desk = Desk(container.record(), clock, InMemoryChannel())
    patient, provider = a_patient(), a_provider()
    conversation = await desk.opened(patient, provider)
    await desk.send(conversation.id, patient)
    (watch,) = [one for one in container.jobs() if one.name == "watch-signs"]
    await watch.run()
    assert await _troubles(desk) == set()
    (delivery,) = await desk.record.outbox.claim(now=clock.now(), lease=timedelta(minutes=1), limit=9)
    await desk.record.outbox.park(delivery, reason="refused")
    await watch.run()
    assert await _troubles(desk) == {"outbox-parked"}


async def _troubles(desk: Desk) -> set[str | None]:
    async with desk.uow() as uow:
        return {one.cause for one in await uow.alerts.troubles()}


def test_the_console_has_words_for_every_cause_in_every_language() -> None:
    container = a_container()
    causes = {one.cause for one in (*container.signs(), *container.own_signs())}
    english, spanish = WORDS.read_text().split("export const es")
    for language in (english, spanish):
        known = set(re.findall(r"'?trouble_([a-z-]+)'?:", language))
        assert not {one for one in causes if one not in known}


async def _seen(count: int) -> bool:
    container = a_container()
    for _ in range(count):
        container.scan_health().asked_in_vain()
    (sign,) = [one for one in container.own_signs() if one.cause == "scanner-down"]
    return bool(await sign.is_troubled())


async def test_the_sign_of_the_scanner_reads_what_the_job_saw() -> None:
    assert [await _seen(2), await _seen(3)] == [False, True]


def test_a_scanner_for_which_nothing_waits_is_no_trouble() -> None:
    health = ScanHealth()
    for _ in range(3):
        health.asked_in_vain()
    health.left(1)
    assert health.failures() == 3
    health.left(0)
    assert health.failures() == 0, "another process was answered, or the file is gone"
