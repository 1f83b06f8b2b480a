"""What the messaging provider's names stand for."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from sqlalchemy import delete

from adapters.mock.record import InMemoryRecord
from application.ports.inbound import Placed, Thread
from application.ports.keys import Purpose
from application.ports.mirror import Standing
from application.provider_names import NameKind, opaque_name
from domain.conversation import Disposition
from domain.events import Heard
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient("Pat"), a_provider("doc")


def name_of(desk: Desk, kind: NameKind, id: str) -> str:
    memory = isinstance(desk.record, InMemoryRecord)
    secret = desk.record._name_secret if memory else desk.record.keys.secret(Purpose.PROVIDER_NAMES)
    return opaque_name(secret, kind, id)


async def test_a_conversation_is_found_by_the_name_we_gave_it_and_by_the_providers(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    name = name_of(desk, NameKind.CONVERSATION, one.id)
    found = await desk.record.places.thread(name)
    assert (found.conversation, found.ref, found.heard) == (one.id, None, -1)
    await desk.record.places.note_thread(one.id, "CH1")
    assert await desk.record.places.thread("CH1") == await desk.record.places.thread(name)
    assert await desk.record.places.thread("CH2") is None


async def test_a_person_is_found_by_the_name_we_gave_them(desk: Desk) -> None:
    await desk.opened(PAT, DOC)
    assert await desk.record.places.person(name_of(desk, NameKind.PERSON, "pat")) == "Pat"
    assert await desk.record.places.person("u-" + "0" * 32) is None


async def test_what_was_heard_only_grows(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    await desk.record.places.note_heard(one.id, 7)
    await desk.record.places.note_heard(one.id, 3)
    found = await desk.record.places.thread(name_of(desk, NameKind.CONVERSATION, one.id))
    assert found.heard == 7


async def test_a_message_is_found_by_the_providers_ref_and_a_place_by_its_seq(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    first, second = await desk.send(one.id, PAT), await desk.send(one.id, DOC)
    places = desk.record.places
    assert await places.note_message(one.id, first.id, "IM1", 3)
    assert await places.note_message(one.id, second.id, "IM2", 8)
    assert await places.message(one.id, "IM2") == second.id
    assert await places.message(one.id, "IM3") is None
    assert [await places.seq_at(one.id, place) for place in (2, 3, 7, 8, 100)] == [0, 1, 1, 2, 2]
    assert await places.places_after(one.id, 3) == [Placed(id=second.id, ref="IM2", place=8)]
    assert [view.provider for view in await desk.messages(one.id)] == ["sent", "sent"]


async def test_a_message_has_one_name_at_the_provider(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    said = await desk.send(one.id, PAT)
    places = desk.record.places
    assert await places.note_message(one.id, said.id, "IM1", 3)
    assert await places.note_message(one.id, said.id, "IM1", 3)
    assert not await places.note_message(one.id, said.id, "IM2", 4)
    assert not await places.note_message(one.id, "0" * 32, "IM2", 4)


async def test_a_second_copy_is_to_be_deleted_there_and_never_the_one_that_a_message_is_known_by(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    said, at = await desk.send(one.id, PAT), desk.clock.now()
    places = desk.record.places
    assert not await places.note_copy(one.id, said.id, "IM1", at)
    await places.note_message(one.id, said.id, "IM1", 3)
    assert not await places.note_copy(one.id, said.id, "IM1", at)
    for _ in range(2):
        assert await places.note_copy(one.id, said.id, "IM2", at)
    due = await desk.record.retention.claim(now=at, until=at, limit=10)
    assert [(copy.reference, copy.whole) for copy in due] == [("IM2", False)]


async def test_conversations_are_compared_in_turns_and_closed_ones_rest(desk: Desk) -> None:
    one, two = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    places, now = desk.record.places, desk.clock.now()
    threads = {due.conversation: due for due in await places.to_compare(before=now, limit=10)}
    assert set(threads) == {one.id, two.id}
    desk.clock.advance(timedelta(minutes=1))
    await places.note_compared(threads[one.id], desk.clock.now())
    assert [due.conversation for due in await places.to_compare(before=now, limit=10)] == [two.id]
    await desk.decide(two.id, lambda it: it.close(Disposition.RESOLVED, desk.clock.now()))
    desk.clock.advance(timedelta(minutes=1))
    await places.note_compared(threads[two.id], desk.clock.now())
    desk.clock.advance(timedelta(minutes=10))
    due = await places.to_compare(before=desk.clock.now(), limit=10)
    assert [each.conversation for each in due] == [one.id]


async def test_where_something_happened_comes_before_quiet_ones_and_not_for_ever(desk: Desk) -> None:
    quiet, busy = await desk.opened(PAT, DOC), await desk.opened(PAT, DOC)
    places = desk.record.places
    assert await places.least_compared(before=desk.clock.now()) is None
    threads = {due.conversation: due for due in await places.to_compare(before=desk.clock.now(), limit=10)}
    desk.clock.advance(timedelta(minutes=1))
    longest = desk.clock.now()
    for one in (quiet, busy):
        await places.note_compared(threads[one.id], desk.clock.now())
        desk.clock.advance(timedelta(minutes=1))
    for _ in range(2):
        await desk.send(busy.id, PAT)
        due = await places.to_compare(before=desk.clock.now(), limit=10)
        assert [each.conversation for each in due] == [busy.id, quiet.id]
        assert await places.least_compared(before=desk.clock.now()) == longest
        desk.clock.advance(timedelta(minutes=40))
        await places.note_compared(threads[busy.id], desk.clock.now())
        desk.clock.advance(timedelta(minutes=1))
    await desk.send(busy.id, PAT)
    due = await places.to_compare(before=desk.clock.now(), limit=10)
    assert [each.conversation for each in due] == [quiet.id, busy.id]


@pytest.mark.parametrize("standing", [Standing.ACTIVE, Standing.INACTIVE], ids=str)
async def test_a_closed_conversation_rests_when_nobody_can_write_there_and_was_compared_after_that(
    desk: Desk, standing: Standing
) -> None:
    one = await desk.opened(PAT, DOC)
    await desk.record.mirror.stands(one.id, standing)
    await desk.decide(one.id, lambda it: it.close(Disposition.RESOLVED, desk.clock.now()))

    async def is_due() -> bool:
        desk.clock.advance(timedelta(minutes=5))
        due = await desk.record.places.to_compare(before=desk.clock.now(), limit=10)
        for each in due:
            await desk.record.places.note_compared(each, desk.clock.now())
        return [each.conversation for each in due] == [one.id]

    assert [await is_due() for _ in range(3)] == [True, True, True]
    await desk.record.mirror.stands(one.id, Standing.CLOSED)
    assert [await is_due() for _ in range(3)] == [True, False, False]


async def test_what_was_closed_for_good_while_it_was_compared_is_compared_once_more(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    places = desk.record.places
    await desk.record.mirror.stands(one.id, Standing.INACTIVE)

    async def due() -> list[Thread]:
        desk.clock.advance(timedelta(minutes=5))
        return list(await places.to_compare(before=desk.clock.now(), limit=10))

    (before,) = await due()
    await desk.record.mirror.stands(one.id, Standing.CLOSED)
    await places.note_compared(before, desk.clock.now())
    (after,) = await due()
    assert (before.is_over, after.is_over) == (False, True)
    await places.note_compared(after, desk.clock.now())
    assert await due() == []


async def test_a_record_from_before_names_gives_them_when_it_starts(desk: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    again = desk.record if isinstance(desk.record, InMemoryRecord) else _without_names(desk)
    await again.start()
    found = await again.places.thread(name_of(desk, NameKind.CONVERSATION, one.id))
    assert found.conversation == one.id
    assert await again.places.person(name_of(desk, NameKind.PERSON, "doc")) == "doc"
    await again.stop()


def _without_names(desk: Desk) -> Any:
    from adapters.persistence.record import SqlRecord
    from adapters.persistence.tables import provider_person, provider_thread

    with desk.record._writer.begin() as connection:
        connection.execute(delete(provider_thread))
        connection.execute(delete(provider_person))
    return SqlRecord(desk.record.url, desk.record.keys, desk.clock, desk.channel)


async def test_what_is_missed_there_stays_known_until_it_is_found(desk: Desk, elsewhere: Desk) -> None:
    one = await desk.opened(PAT, DOC)
    for number in (1, 2):
        said = await desk.send(one.id, PAT)
        await desk.record.places.note_message(one.id, said.id, f"IM{number}", number)

    async def missed() -> list[Any]:
        return [each.missed_since for each in await elsewhere.record.places.places_after(one.id, -1)]

    since = desk.clock.now()
    await desk.record.places.note_missed(one.id, {"IM2": since})
    assert await missed() == [None, since]
    await desk.record.places.note_missed(one.id, {"IM1": since})
    assert await missed() == [since, None]
    await desk.record.places.note_missed(one.id, {})
    assert await missed() == [None, None]


async def test_places_in_a_copy_that_was_replaced_are_none_in_the_new_one(desk: Desk) -> None:
    one, places = await desk.opened(PAT, DOC), desk.record.places
    ours, theirs = await desk.send(one.id, PAT), await desk.send(one.id, DOC)
    await places.note_thread(one.id, "CH2")
    before = await places.thread("CH2")
    assert await places.note_message(one.id, theirs.id, "IM9", 0, thread="CH2")
    assert await places.note_message(one.id, ours.id, "IM1", 1, thread="CH1"), "it is ours all the same"
    await places.note_heard(one.id, 7, thread="CH1")
    await places.note_compared(evolve(before, ref="CH1"), desk.clock.now())
    await desk.send(one.id, PAT, heard=Heard(ref="IM2", place=2, thread="CH1"))
    now = await places.thread("CH2")
    assert (now.heard, now.compared_at) == (before.heard, None)
    assert [each.ref for each in await places.places_after(one.id, -1)] == ["IM9"]
    assert await places.places_after(one.id, -1, thread="CH1") == []
    assert (await places.seq_at(one.id, 5, thread="CH1"), await places.seq_at(one.id, 5, thread="CH2")) == (0, 2)
