"""Patients who do not read: told without words and names, as they agreed to it, once, and called in the end."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from application.inbound.hear_message import HearMessage, HearMessageHandler
from application.messaging.mark_read import MarkRead, MarkReadHandler
from application.messaging.post_system_message import PostSystemMessage, PostSystemMessageHandler
from application.nudges.nudge_patients import NudgePatients
from application.ports.inbound import HeardMessage
from application.ports.notifier import NoticeChannel
from domain.consent import CHAT, EMAIL, SHARING, SMS
from domain.nudge import Way
from domain.person import Role
from domain.phone_queue import CallReason
from domain.priority import Priority
from domain.proxy import ProxyGrant
from tests.support.builders import a_consent, a_grant, a_patient, a_person, a_provider, a_service, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT = a_patient(name="Pat Jones", contacts=("tel:+15550100", "mailto:pat@example.org"))
DOC, MUM = a_provider(), a_person("mum", Role.PROXY, contacts=("tel:+15550101",))
TEAM, PATIENT = an_actor(DOC), an_actor(PAT)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
SPAN = [5 * MINUTE, 55 * MINUTE, DAY - 60 * MINUTE, DAY, DAY, DAY]


async def a_talk(clinic: Clinic, *scopes: str) -> str:
    """A conversation whose patient agreed to these ways of being told."""
    conversation = await clinic.conversation(PAT, DOC)
    clinic.later(seconds=1)
    async with clinic.uow() as uow:
        consent = a_consent(PAT.identity, clinic.clock.now())
        uow.consents.save(evolve(consent, scopes=frozenset({CHAT, *scopes})))
        await uow.commit()
    return conversation.id


def job(clinic: Clinic, **said: Any) -> NudgePatients:
    made: NudgePatients = clinic.deed(NudgePatients, **said)
    return made


async def told(clinic: Clinic) -> list[NoticeChannel]:
    """By which ways the patient was told so far, the latest first."""
    async with clinic.uow() as uow:
        page = await uow.notices.page(after=None, limit=99)
    assert all("Pat" not in repr(one) and "Hello" not in repr(one) for one in page)
    return [one.notice.channel for one in page]


async def calls(clinic: Clinic) -> list[CallReason]:
    async with clinic.uow() as uow:
        return [one.reason for one in await uow.calls.page(after=None, limit=9)]


async def test_who_reads_nothing_is_told_five_times_and_then_called(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    await clinic.send(TEAM, id)
    counts = []
    for span in SPAN:
        clinic.clock.advance(span - timedelta(seconds=1))
        assert await job(clinic)() == 0
        clinic.clock.advance(timedelta(seconds=1))
        assert await job(clinic)() == 1
        counts.append((len(await told(clinic)), await calls(clinic)))
    assert counts == [(1, []), (2, []), (3, []), (4, []), (5, []), (5, [CallReason.UNREAD])]
    clinic.clock.advance(30 * DAY)
    assert await job(clinic)() == 0


async def test_who_reads_in_time_is_not_told(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    sent = await clinic.send(TEAM, id)
    clinic.clock.advance(4 * MINUTE)
    await clinic.deed(MarkReadHandler)(MarkRead(actor=PATIENT, conversation=id, seq=sent.message.seq))
    for _ in range(3):
        clinic.clock.advance(DAY)
        assert await job(clinic)() == 0
    assert await told(clinic) == []
    assert clinic.memory.nudges == {}, "there is nothing left to look at"


async def test_reading_one_message_puts_the_rest_off_and_forgets_nothing(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    first = await clinic.send(TEAM, id, key="1")
    await clinic.send(TEAM, id, key="2")
    clinic.clock.advance(4 * MINUTE)
    await clinic.deed(MarkReadHandler)(MarkRead(actor=PATIENT, conversation=id, seq=first.message.seq))
    clinic.clock.advance(4 * MINUTE)
    assert await job(clinic)() == 0
    clinic.clock.advance(MINUTE)
    assert await job(clinic)() == 1


async def test_several_workers_tell_once(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    await clinic.send(TEAM, id)
    clinic.clock.advance(5 * MINUTE)
    worked = await asyncio.gather(*(job(one)() for one in (clinic, clinic.elsewhere(), clinic.elsewhere())))
    assert sum(worked) == 1
    assert len(await told(clinic)) == 1


async def test_each_conversation_that_waits_is_told_of(clinic: Clinic):
    """A notice of one of them is withdrawn once it is read; the other one still waits then."""
    ids = [await a_talk(clinic, SMS) for _ in range(2)]
    for id in ids:
        await clinic.send(TEAM, id)
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 2
    async with clinic.uow() as uow:
        page = await uow.notices.page(after=None, limit=9)
    assert sorted(one.notice.conversation for one in page) == sorted(ids)


async def test_ordinary_and_urgent_words_of_one_conversation_ring_once(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    await clinic.send(TEAM, id, key="1")
    await clinic.send(TEAM, id, key="2", priority=Priority.URGENT)
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 2
    assert await told(clinic) == [NoticeChannel.SMS]


async def test_only_what_was_agreed_to_is_used_and_push_where_nobody_else_pushes(clinic: Clinic):
    id = await a_talk(clinic, EMAIL, "notices-push")
    await clinic.send(TEAM, id)
    clinic.clock.advance(5 * MINUTE)
    await job(clinic, offered=frozenset(Way))()
    assert await told(clinic) == [NoticeChannel.PUSH]
    clinic.clock.advance(55 * MINUTE)
    await job(clinic)()
    assert (await told(clinic))[0] is NoticeChannel.EMAIL
    assert len(await told(clinic)) == 2, "the provider pushes by itself"


async def test_who_agreed_to_no_way_is_called_all_the_same(clinic: Clinic):
    id = await a_talk(clinic)
    await clinic.send(TEAM, id)
    for span in SPAN:
        clinic.clock.advance(span)
        await job(clinic)()
    assert await told(clinic) == []
    assert await calls(clinic) == [CallReason.UNREAD]


async def test_an_announcement_waits_to_be_read_too_and_an_urgent_one_rings_at_night(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    service = an_actor(a_service())
    night = clinic.clock.now().replace(hour=23)
    clinic.clock.advance(night - clinic.clock.now())
    await clinic.deed(PostSystemMessageHandler)(PostSystemMessage(actor=service, conversation=id, text="Ready"))
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 0
    await clinic.send(TEAM, id, priority=Priority.URGENT)
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 1
    clinic.clock.advance(8 * 60 * MINUTE)
    clinic.clock.advance(50 * MINUTE)
    assert await job(clinic)() >= 1, "in the morning the other one is told"


async def test_who_is_there_is_not_told_and_whose_consent_ended_neither(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    await clinic.send(TEAM, id)
    clinic.connections.arrived(PAT.identity)
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 0
    clinic.connections.departed(PAT.identity)
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 1
    async with clinic.uow() as uow:
        consent = await uow.consents.of(PAT.identity)
        assert consent is not None
        uow.consents.save(consent.revoke(clinic.clock.now()))
        await uow.commit()
    clinic.clock.advance(DAY)
    assert await job(clinic)() == 0
    assert clinic.memory.nudges == {}


async def a_family(clinic: Clinic, *scopes: str) -> tuple[str, ProxyGrant]:
    """A conversation of the patient and their mother, who may read for them."""
    await clinic.register(MUM)
    grant = a_grant(at=clinic.clock.now())
    async with clinic.uow() as uow:
        uow.grants.add(grant)
        await uow.commit()
    conversation = await clinic.conversation(PAT, MUM, DOC)
    clinic.later(seconds=1)
    async with clinic.uow() as uow:
        uow.consents.save(evolve(a_consent(PAT.identity, clinic.clock.now()), scopes=frozenset({CHAT, *scopes})))
        await uow.commit()
    return conversation.id, grant


async def who_was_told(clinic: Clinic) -> list[str]:
    async with clinic.uow() as uow:
        return sorted(one.notice.recipient for one in await uow.notices.page(after=None, limit=99))


async def test_who_may_read_for_the_patient_is_told_too_and_nobody_is_called_in_their_place(clinic: Clinic):
    id, _ = await a_family(clinic, SMS, SHARING)
    sent = await clinic.send(TEAM, id)
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 2
    assert await who_was_told(clinic) == ["mum", "pat"]
    await clinic.deed(MarkReadHandler)(MarkRead(actor=PATIENT, conversation=id, seq=sent.message.seq))
    for span in SPAN[1:]:
        clinic.clock.advance(span)
        await job(clinic)()
    assert await who_was_told(clinic) == ["mum"] * 5 + ["pat"], "each by what they themselves read"
    assert await calls(clinic) == []


async def test_what_the_patient_s_own_side_writes_rings_for_neither(clinic: Clinic):
    id, _ = await a_family(clinic, SMS, SHARING)
    await clinic.send(PATIENT, id)
    clinic.clock.advance(DAY)
    assert await job(clinic)() == 0
    await clinic.send(TEAM, id, key="2")
    await clinic.deed(MarkReadHandler)(MarkRead(actor=an_actor(MUM), conversation=id, seq=2))
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 1
    assert await who_was_told(clinic) == ["pat"]


@pytest.mark.parametrize("how", ["ended", "not shared", "no consent"])
async def test_whose_grant_is_over_or_whose_patient_took_back_the_consent_is_told_nothing(clinic: Clinic, how: str):
    id, grant = await a_family(clinic, SMS, SHARING)
    await clinic.send(TEAM, id)
    async with clinic.uow() as uow:
        if how == "ended":
            uow.grants.end(grant.end(clinic.clock.now(), PAT.identity))
        consent = await uow.consents.of(PAT.identity)
        if how == "not shared":
            uow.consents.save(consent.without(SHARING, clinic.clock.now(), PAT.identity))
        if how == "no consent":
            uow.consents.save(consent.revoke(clinic.clock.now()))
        await uow.commit()
    clinic.clock.advance(5 * MINUTE)
    await job(clinic)()
    assert "mum" not in await who_was_told(clinic)


async def test_who_is_connected_to_another_process_is_there(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    await clinic.send(TEAM, id)
    there = clinic.elsewhere()
    there.connections.arrived(PAT.identity)
    for _ in range(20):
        clinic.clock.advance(timedelta(seconds=15))
        await there.connections.flush()
    assert await job(clinic)() == 0
    there.connections.departed(PAT.identity)
    clinic.clock.advance(5 * MINUTE)
    await there.connections.flush()
    assert await job(clinic)() == 1


async def test_what_the_team_wrote_at_a_client_of_the_provider_waits_to_be_read_too(clinic: Clinic):
    id = await a_talk(clinic, SMS)
    said = HeardMessage(ref="IM1", place=0, author="u-1", body="Hello", sent_at=clinic.clock.now())
    handler = clinic.deed(HearMessageHandler, places=None, open=None, files=None)
    for _ in range(2):
        await handler(HearMessage(actor=TEAM, conversation=id, message=said))
    clinic.clock.advance(5 * MINUTE)
    assert await job(clinic)() == 1
    assert await told(clinic) == [NoticeChannel.SMS]
