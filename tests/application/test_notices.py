"""Notices are given, given again after trouble, and given up when they are worth nothing any more."""

import asyncio
from datetime import timedelta

import pytest

from adapters.mock.clock import FakeClock
from adapters.mock.ids import SequentialIds
from adapters.mock.notifier import MockNotifier
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.gate import Gate
from application.notices.addresses import DirectoryAddresses
from application.notices.by_channel import NotifiersByChannel
from application.notices.deliver_notices import DeliverNotices
from application.notices.still_worth import StillWorth
from application.ports.notifier import Notice, NoticeChannel, NoticeKind, NotifierRefused
from application.ports.records import KeptNotice, NoticeOutcome
from domain.ids import Identity, NoticeId
from domain.person import Person, Role
from tests.support.builders import IDS, a_policy, a_provider

pytestmark = pytest.mark.anyio


class Office:
    """A record, somebody who gives notices, and the clock on the wall."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.record = InMemoryRecord(self.clock, InMemoryChannel())
        self.notifier = MockNotifier()
        self.deliver = self.another()

    def another(self) -> DeliverNotices:
        return DeliverNotices(
            uow=self.record.unit_of_work,
            notifier=self.notifier,
            clock=self.clock,
            jitter=lambda: 1.0,
            worth=StillWorth(gate=Gate(a_policy(), self.clock, SequentialIds())),
        )

    async def add(self, **said) -> Notice:
        notice = Notice(
            id=NoticeId(IDS.new()),
            kind=NoticeKind.SYSTEM_TROUBLE,
            channel=NoticeChannel.EMAIL,
            recipient=Identity("doc"),
            at=self.clock.now(),
            **said,
        )
        async with self.record.unit_of_work() as uow:
            uow.people.save(a_provider())
            uow.notices.add(notice)
            await uow.commit()
        return notice

    async def kept(self) -> KeptNotice:
        async with self.record.unit_of_work() as uow:
            return (await uow.notices.page(after=None, limit=1))[0]


async def test_a_notice_is_given_once_whoever_else_looks():
    office = Office()
    notice = await office.add()
    await asyncio.gather(*(office.another()() for _ in range(5)))
    assert office.notifier.told == [notice]
    assert (await office.kept()).outcome is NoticeOutcome.GIVEN
    office.clock.advance(timedelta(days=2))
    assert await office.deliver() == 0


async def test_after_trouble_it_is_given_again_with_growing_waits():
    office = Office()
    notice = await office.add()
    office.notifier.fail(3)
    waits = []
    for _ in range(3):
        assert await office.deliver() == 1
        waits.append((await office.kept()).due_at - office.clock.now())
        office.clock.advance(waits[-1])
    assert waits == [timedelta(seconds=10), timedelta(seconds=20), timedelta(seconds=40)]
    assert office.notifier.told == []
    await office.deliver()
    assert office.notifier.told == [notice]


async def test_whether_the_ways_of_notices_answer_is_told_by_what_was_seen_last():
    office = Office()
    seen = [office.deliver.health.is_well()]
    await office.add()
    office.notifier.fail(2)
    for _ in range(3):
        await office.deliver()
        seen.append(office.deliver.health.is_well())
        office.clock.advance(timedelta(minutes=1))
    assert seen == [True, False, False, True]


async def test_after_a_day_it_is_given_up():
    office = Office()
    await office.add()
    office.notifier.fail(1_000)
    rounds = 0
    while (await office.kept()).outcome is None:
        await office.deliver()
        office.clock.advance(timedelta(minutes=10))
        rounds += 1
    kept = await office.kept()
    assert (kept.outcome, kept.reason) == (NoticeOutcome.GIVEN_UP, "unavailable")
    assert 144 <= rounds <= 146
    assert 20 <= kept.attempts <= 40


async def test_what_is_worth_nothing_any_more_is_not_given():
    office = Office()
    await office.add(until=office.clock.now() + timedelta(minutes=1))
    office.clock.advance(timedelta(minutes=1))
    await office.deliver()
    assert office.notifier.told == []
    assert (await office.kept()).outcome is NoticeOutcome.GIVEN_UP


async def test_what_is_refused_is_not_tried_again():
    office = Office()
    await office.add()
    office.notifier.refuse()
    await office.deliver()
    kept = await office.kept()
    assert (kept.outcome, kept.reason) == (NoticeOutcome.REFUSED, "no-address")
    with pytest.raises(NotifierRefused):
        await NotifiersByChannel({}).notify(kept.notice)


async def test_people_are_reached_where_the_directory_says():
    office = Office()
    async with office.record.unit_of_work() as uow:
        contacts = ("tel:+15550100", "mailto:doc@clinic.test", "mailto:second@clinic.test")
        uow.people.save(
            Person(identity=Identity("Doc"), role=Role.PROVIDER, name="Doc", contacts=contacts, language="es")
        )
        await uow.commit()
    book = DirectoryAddresses(office.record.unit_of_work)
    assert await book.of(Identity("doc"), NoticeChannel.EMAIL) == "doc@clinic.test"
    assert await book.of(Identity("doc"), NoticeChannel.SMS) == "+15550100"
    assert await book.of(Identity("doc"), NoticeChannel.PUSH) is None
    assert await book.of(Identity("nobody-known"), NoticeChannel.EMAIL) is None
    assert [await book.language_of(Identity(who)) for who in ("doc", "stranger")] == ["es", "en"]
