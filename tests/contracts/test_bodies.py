"""Where the provider alone keeps bodies: they go once they arrived, a digest stays, and readers get them back."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from attrs import define, evolve, field

from adapters.keys.fingerprints import KeyedFingerprints
from adapters.mock.keys import InMemoryKeys
from adapters.mock.record import InMemoryRecord
from application.ports.messaging import Brought, MessagingUnavailable
from application.timelines.read_back import ReadBackTimeline, body_digest
from application.views import MessageView
from domain.ids import ConversationId
from domain.message import MessageBody
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
DIGESTS = KeyedFingerprints(InMemoryKeys())
LEASE, WINDOW = timedelta(minutes=1), timedelta(minutes=10)


@define
class Elsewhere:
    """What the provider keeps."""

    kept: dict[str, str] = field(factory=dict)
    down: bool = False
    asked: list[str] = field(factory=list)

    async def texts(self, id: ConversationId, references: Sequence[str]) -> Mapping[str, str]:
        if self.down:
            raise MessagingUnavailable("unreachable")
        self.asked += references
        return {one: self.kept[one] for one in references if one in self.kept}


@pytest.fixture
def thrifty(desk: Desk) -> Desk:
    """A record that keeps no bodies which arrived."""
    record = desk.record
    if isinstance(record, InMemoryRecord):
        record.outbox = evolve(record.outbox, digests=DIGESTS)
    else:
        from adapters.persistence.erasing import EraseBodies

        erasing = partial(EraseBodies, sealer=record._sealer, digests=DIGESTS)
        record.outbox = evolve(record.outbox, erasing=erasing)
    return desk


async def arrive(desk: Desk, provider: Elsewhere, *, only: int | None = None) -> None:
    """Let the provider take what waits, message n as IMn."""
    claimed = await desk.record.outbox.claim(now=desk.clock.now(), lease=LEASE, limit=99)
    taken = [one for one in claimed if only is None or one.seq == only]
    events = await desk.record.timeline.events_at([(one.conversation, one.seq) for one in taken])
    done = []
    for one in taken:
        said = events[one.conversation, one.seq].content
        assert isinstance(said, MessageView)
        if said.body is not None:
            provider.kept[f"IM{said.seq}"] = said.body
        done.append((one, Brought(f"IM{said.seq}") if one.seq == said.seq else None))
    await desk.record.outbox.delivered(done)
    await desk.record.outbox.release([one for one in claimed if one not in taken])


def reader(desk: Desk, provider: Elsewhere) -> ReadBackTimeline:
    return ReadBackTimeline(timeline=desk.record.timeline, bodies=provider, digests=DIGESTS)


async def read(desk: Desk, provider: Elsewhere, id: ConversationId) -> list[MessageView]:
    return list(await reader(desk, provider).messages(id, visible_from=1, after=None, before=None, limit=50))


async def change(desk: Desk, id: ConversationId, what: Any) -> None:
    (said, *_) = await desk.messages(id)
    async with desk.uow() as uow:
        conversation = await uow.conversations.get(id)
        what(conversation, await uow.messages.get(id, said.id))
        uow.conversations.save(conversation)
        await uow.commit()


def corrected(desk: Desk, text: str) -> Any:
    return lambda one, said: one.correct(
        said, by=PAT.identity, body=MessageBody(text), at=desk.clock.now(), window=WINDOW
    )


async def test_a_body_goes_when_it_has_arrived_and_not_before(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    for text in ("one", "two"):
        await thrifty.send(id, PAT, text)
    assert [one.body for one in await thrifty.messages(id)] == ["one", "two"]
    await arrive(thrifty, provider, only=1)
    first, second = await thrifty.messages(id)
    assert (first.body, second.body) == (None, "two")
    assert first.elsewhere is not None
    assert first.elsewhere.reference == "IM1"
    assert first.elsewhere.digest == body_digest(DIGESTS, first.id, "one")
    assert second.elsewhere is None
    assert first.retracted_at is None


async def test_readers_get_it_back(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    for text in ("one", "two"):
        await thrifty.send(id, PAT, text)
    await arrive(thrifty, provider)
    shown = await read(thrifty, provider, id)
    assert [(one.body, one.altered, one.elsewhere) for one in shown] == [("one", False, None), ("two", False, None)]
    timeline = reader(thrifty, provider)
    assert (await timeline.message(id, shown[0].id)).body == "one"
    events = await timeline.events(id, after=0, limit=9)
    assert [one.content.body for one in events if isinstance(one.content, MessageView)] == ["one", "two"]


async def test_what_the_provider_does_not_give_is_unavailable_and_told_so(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    await thrifty.send(id, PAT, "one")
    await arrive(thrifty, provider)
    provider.down = True
    (one,) = await read(thrifty, provider, id)
    assert (one.body, one.elsewhere is not None) == (None, True)
    provider.down = False
    provider.kept.clear()
    (one,) = await read(thrifty, provider, id)
    assert (one.body, one.elsewhere is not None) == (None, True)


async def test_what_was_changed_there_is_shown_as_altered(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    await thrifty.send(id, PAT, "take one")
    await arrive(thrifty, provider)
    provider.kept["IM1"] = "take two"
    (one,) = await read(thrifty, provider, id)
    assert (one.body, one.altered) == ("take two", True)


async def test_a_correction_is_kept_until_it_has_arrived_and_the_past_goes_with_it(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    await thrifty.send(id, PAT, "before")
    await change(thrifty, id, corrected(thrifty, "after"))
    assert thrifty.rows_of("message_past") == 1
    await arrive(thrifty, provider, only=1)
    (one,) = await thrifty.messages(id)
    assert one.body == "after", "the correction waits for its own delivery"
    await arrive(thrifty, provider)
    (one,) = await thrifty.messages(id)
    assert one.body is None
    assert thrifty.rows_of("message_past") == 0
    assert [each.body for each in await read(thrifty, provider, id)] == ["after"]


async def test_what_has_gone_can_be_corrected_and_taken_back(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    await thrifty.send(id, PAT, "before")
    await arrive(thrifty, provider)
    await change(thrifty, id, corrected(thrifty, "after"))
    (one,) = await thrifty.messages(id)
    assert (one.body, one.elsewhere) == ("after", None)
    await arrive(thrifty, provider)
    assert [(each.body, each.altered) for each in await read(thrifty, provider, id)] == [("after", False)]
    now = thrifty.clock.now()
    await change(thrifty, id, lambda one, said: one.retract(said, by=PAT.identity, at=now, window=WINDOW))
    provider.asked.clear()
    (one,) = await read(thrifty, provider, id)
    assert (one.body, one.elsewhere, one.retracted_at) == (None, None, now)
    assert provider.asked == [], "what was taken back is not asked for"


async def test_what_was_set_aside_stays_here(thrifty: Desk):
    provider, id = Elsewhere(), (await thrifty.opened(PAT, DOC)).id
    await thrifty.send(id, PAT, "refused")
    (one,) = await thrifty.record.outbox.claim(now=thrifty.clock.now(), lease=LEASE, limit=9)
    await thrifty.record.outbox.park(one, reason="refused")
    assert [each.body for each in await read(thrifty, provider, id)] == ["refused"]


async def test_by_default_bodies_stay(desk: Desk):
    provider, id = Elsewhere(), (await desk.opened(PAT, DOC)).id
    await desk.send(id, PAT, "one")
    await arrive(desk, provider)
    assert [one.body for one in await desk.messages(id)] == ["one"]
