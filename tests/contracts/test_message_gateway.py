"""What every `MessageGateway` promises: the one in memory, and Twilio's over HTTP to its stand-in."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any, Protocol

import pytest
from attrs import define, field

from adapters.mock.clock import FakeClock
from adapters.mock.message_gateway import MockMessageGateway
from adapters.mock.record import InMemoryRecord
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.realtime.in_memory import InMemoryChannel
from application.ports.messaging import Brought, MessageGateway, MessagingRefused, MessagingUnavailable
from application.ports.mirror import Horizon
from application.views import MessageView, StreamEvent
from domain.conversation import Disposition
from domain.ids import ConversationId
from domain.message import MessageBody
from domain.person import Person
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk
from tests.support.twilio_gateway import AtTheStand, a_held_stand, a_twilio

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient(), a_provider()
WINDOW = timedelta(minutes=10)


class Provider(Protocol):
    """A provider to look at, and to be disappointed by."""

    gateway: MessageGateway

    def bodies(self, id: ConversationId) -> list[str | None]: ...
    def is_there(self, id: ConversationId) -> bool: ...
    def is_finished(self, id: ConversationId) -> bool: ...
    def has_read(self, id: ConversationId, who: Person) -> bool: ...
    def fail(self, retry_after: int) -> None: ...
    def refuse(self) -> None: ...
    def lose_answer(self) -> None: ...
    def go_down(self) -> None: ...


@define(eq=False)
class InMemory:
    gateway: MockMessageGateway = field(factory=MockMessageGateway)

    def bodies(self, id: ConversationId) -> list[str | None]:
        texts: dict[str, str | None] = {}
        for event in self.gateway.arrived:
            if isinstance(event.content, MessageView) and event.conversation == id:
                texts[event.content.id] = event.content.body
        return [text for text in texts.values() if text is not None]

    def is_there(self, id: ConversationId) -> bool:
        return id in self.gateway.opened

    def is_finished(self, id: ConversationId) -> bool:
        return id in self.gateway.finished

    def has_read(self, id: ConversationId, who: Person) -> bool:
        return self.gateway.horizons.get((id, who.identity), 0) >= 2

    def fail(self, retry_after: int) -> None:
        self.gateway.fail(retry_after=timedelta(seconds=retry_after))

    def refuse(self) -> None:
        self.gateway.refuse()

    def lose_answer(self) -> None:
        self.gateway.lose_answers()

    def go_down(self) -> None:
        self.gateway.go_down()


@define(eq=False)
class OverHttp:
    at: AtTheStand

    @property
    def gateway(self) -> MessageGateway:
        return self.at.gateway

    def bodies(self, id: ConversationId) -> list[str | None]:
        return self.at.bodies(id)

    def is_there(self, id: ConversationId) -> bool:
        return len(self.at.people(id)) == 2

    def is_finished(self, id: ConversationId) -> bool:
        there = self.at.conversation(id)
        return there is not None and there.state.value == "closed"

    def has_read(self, id: ConversationId, who: Person) -> bool:
        there = self.at.conversation(id)
        member = there.member(self.at.name(who.identity)) if there else None
        return member is not None and member.read_index == 1

    def fail(self, retry_after: int) -> None:
        self._plan(FaultKind.TOO_MANY, retry_after=retry_after)

    def refuse(self) -> None:
        for one in self.at.stand.service.chat.conversations.values():
            one.state = type(one.state)("closed")

    def lose_answer(self) -> None:
        self._plan(FaultKind.LOST)

    def go_down(self) -> None:
        self.at.stand.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, times=None))

    def _plan(self, kind: FaultKind, **more: Any) -> None:
        self.at.stand.service.plan(Fault(kind=kind, path="/Messages$", method="POST", **more))


@define(eq=False)
class Scene:
    """A record in memory, and the provider that it is mirrored at."""

    desk: Desk
    provider: Provider

    async def spoken(self, *texts: str) -> ConversationId:
        id = (await self.desk.opened(PAT, DOC)).id
        for text in texts:
            await self.desk.send(id, PAT, text)
        return id

    async def event(self, id: ConversationId, seq: int = 1) -> StreamEvent:
        (event,) = await self.desk.record.timeline.events(id, after=seq - 1, limit=1)
        return event  # type: ignore[no-any-return]

    async def deliver(self, id: ConversationId, seq: int = 1, **how: bool) -> Brought | None:
        return await self.provider.gateway.deliver(await self.event(id, seq), **how)

    async def change(self, id: ConversationId, decide: Callable[[Any, Any], None]) -> None:
        (said,) = (await self.desk.messages(id))[:1]
        async with self.desk.uow() as uow:
            conversation = await uow.conversations.get(id)
            decide(conversation, await uow.messages.get(id, said.id))
            uow.conversations.save(conversation)
            await uow.commit()


@pytest.fixture(params=["memory", "twilio"])
async def scene(request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    if request.param == "memory":
        clock, channel = FakeClock(), InMemoryChannel()
        yield Scene(Desk(InMemoryRecord(clock, channel), clock, channel), InMemory())
        return
    stand = a_held_stand()
    channel = InMemoryChannel()
    record = InMemoryRecord(stand.pace.clock, channel)
    yield Scene(Desk(record, stand.pace.clock, channel), OverHttp(a_twilio(record, stand)))
    await stand.close()


async def test_what_is_delivered_is_there_in_order_under_a_name(scene: Scene):
    id = await scene.spoken("one", "two", "three")
    names = [await scene.deliver(id, seq) for seq in (1, 2, 3)]
    assert scene.provider.bodies(id) == ["one", "two", "three"]
    assert len(set(names)) == 3
    assert None not in names


async def test_delivered_again_it_is_there_once_under_the_same_name(scene: Scene):
    id = await scene.spoken("one", "two")
    first, _ = [await scene.deliver(id, seq) for seq in (1, 2)]
    assert await scene.deliver(id, again=True) == first
    assert scene.provider.bodies(id) == ["one", "two"]


async def test_a_lost_answer_makes_no_double(scene: Scene):
    id = await scene.spoken("one")
    await scene.provider.gateway.open(id)
    scene.provider.lose_answer()
    with pytest.raises(MessagingUnavailable):
        await scene.deliver(id)
    assert scene.provider.bodies(id) == ["one"], "it did arrive"
    assert await scene.deliver(id, again=True) is not None
    assert scene.provider.bodies(id) == ["one"]


async def test_what_did_not_arrive_is_made_when_it_is_brought_again(scene: Scene):
    id = await scene.spoken("one")
    scene.provider.fail(7)
    with pytest.raises(MessagingUnavailable) as trouble:
        await scene.deliver(id)
    assert trouble.value.retry_after == timedelta(seconds=7)
    assert scene.provider.bodies(id) == []
    await scene.deliver(id, again=True)
    assert scene.provider.bodies(id) == ["one"]


async def test_what_is_refused_says_so_by_a_code(scene: Scene):
    id = await scene.spoken("one of many words", "two")
    await scene.deliver(id)
    scene.provider.refuse()
    with pytest.raises(MessagingRefused) as refusal:
        await scene.deliver(id, 2)
    assert "words" not in f"{refusal.value!r} {refusal.value}"
    assert len(refusal.value.reason) <= 40


async def test_the_question_tells_whether_it_answers(scene: Scene):
    await scene.provider.gateway.check()
    scene.provider.go_down()
    with pytest.raises(MessagingUnavailable):
        await scene.provider.gateway.check()


async def test_a_correction_replaces_and_a_retraction_removes(scene: Scene):
    id = await scene.spoken("one", "two")
    for seq in (1, 2):
        await scene.deliver(id, seq)
    now = scene.desk.clock.now()
    body = MessageBody("corrected")
    await scene.change(id, lambda one, said: one.correct(said, by=PAT.identity, body=body, at=now, window=WINDOW))
    for again in (False, True):
        await scene.deliver(id, 3, again=again)
    assert scene.provider.bodies(id) == ["corrected", "two"]
    await scene.change(id, lambda one, said: one.retract(said, by=PAT.identity, at=now, window=WINDOW))
    for again in (False, True):
        await scene.deliver(id, 4, again=again)
    assert scene.provider.bodies(id) == ["two"]


async def test_what_was_taken_back_before_it_went_never_goes(scene: Scene):
    id = await scene.spoken("one")
    now = scene.desk.clock.now()
    await scene.change(id, lambda one, said: one.retract(said, by=PAT.identity, at=now, window=WINDOW))
    for seq in (1, 2):
        await scene.deliver(id, seq)
    assert scene.provider.bodies(id) == []


async def test_a_conversation_is_opened_once_and_finished_for_good(scene: Scene):
    id = await scene.spoken()
    for _ in range(2):
        await scene.provider.gateway.open(id)
    assert scene.provider.is_there(id)
    await scene.desk.decide(id, lambda one: one.close(Disposition.RESOLVED, scene.desk.clock.now()))
    for _ in range(2):
        await scene.provider.gateway.finish(id)
    assert scene.provider.is_finished(id)


async def test_a_read_horizon_moves_forward_only(scene: Scene):
    id = await scene.spoken("one", "two")
    names = [await scene.deliver(id, seq) for seq in (1, 2)]
    for seq in (2, 1):
        horizon = Horizon(conversation=id, identity=DOC.identity, seq=seq, reference=names[seq - 1].ref)
        await scene.provider.gateway.read(horizon)
    assert scene.provider.has_read(id, DOC)
    assert not scene.provider.has_read(id, PAT)


async def named(scene: Scene, id: ConversationId, *seqs: int) -> list[str]:
    """Bring these messages there; their names."""
    names = [await scene.deliver(id, seq) for seq in seqs]
    return [one.ref for one in names if one is not None]


async def test_what_is_to_go_there_is_gone_and_the_rest_stays(scene: Scene):
    id = await scene.spoken("old", "new")
    old, _ = await named(scene, id, 1, 2)
    await scene.provider.gateway.erase(id, old, whole=False)
    assert scene.provider.bodies(id) == ["new"]
    await scene.provider.gateway.erase(id, old, whole=False)
    assert scene.provider.bodies(id) == ["new"], "that it is gone already is fine"


async def test_in_a_conversation_that_is_closed_for_good_nothing_goes_but_the_whole(scene: Scene):
    id = await scene.spoken("old", "new")
    old, _ = await named(scene, id, 1, 2)
    await scene.provider.gateway.finish(id)
    with pytest.raises(MessagingRefused) as refused:
        await scene.provider.gateway.erase(id, old, whole=False)
    assert refused.value.reason == "conversation-closed"
    assert scene.provider.bodies(id) == ["old", "new"]
    await scene.provider.gateway.erase(id, old, whole=True)
    assert scene.provider.bodies(id) == []


async def test_a_provider_that_is_down_deletes_later(scene: Scene):
    id = await scene.spoken("old")
    (old,) = await named(scene, id, 1)
    scene.provider.go_down()
    with pytest.raises(MessagingUnavailable):
        await scene.provider.gateway.erase(id, old, whole=False)
