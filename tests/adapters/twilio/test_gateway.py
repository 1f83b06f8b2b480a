"""The gateway to Twilio against its stand-in: what stands there, and what never gets there."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from attrs import define, evolve, field

from adapters.keys.fingerprints import KeyedFingerprints
from adapters.mock.keys import InMemoryKeys
from adapters.mock.record import InMemoryRecord
from adapters.mock.twilio_service.acts.conversations import ConversationChange
from adapters.mock.twilio_service.errors import Refused
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.sdk_user import SdkUser
from adapters.realtime.in_memory import InMemoryChannel
from adapters.twilio.bodies import TwilioBodies
from adapters.twilio.roles import SHAPES
from application.ports.messaging import MessagingRefused, MessagingUnavailable
from application.ports.mirror import SHUT_OUT, Standing
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import DeliverOutbox, RelayPolicy
from application.timelines.read_back import ReadBackTimeline
from application.views import ProviderState
from domain.consent import CHAT, SHARING
from domain.conversation import Disposition
from domain.ids import ConversationId
from domain.message import MessageBody
from domain.person import Role
from tests.support.builders import a_consent, a_grant, a_patient, a_person, a_provider
from tests.support.desk import Desk
from tests.support.twilio_gateway import NAMES, AtTheStand, a_held_stand, a_twilio
from tests.support.twilio_stand_in import SERVICE, a_stand

pytestmark = pytest.mark.anyio
PAT, DOC, ANN = a_patient("pat.smith"), a_provider("doc.jones"), a_provider("ann.miller")
MUM = a_person("mum.smith", Role.PROXY)
WORDS = "the lump in her breast"
TOPIC = "Biopsy results"


class NobodyRests:
    async def __call__(self, ids: Any) -> frozenset[ConversationId]:
        return frozenset()

    async def awaken(self, ids: Any) -> None: ...


@define(eq=False)
class Scene:
    """A record in memory that is mirrored at the stand-in, and all that was sent there."""

    desk: Desk
    at: AtTheStand
    sent: list[httpx.Request] = field(factory=list)

    async def known_as(self, reference: str) -> ConversationId | None:
        """Which conversation the provider calls so."""
        thread = await self.desk.record.places.thread(reference)
        return thread and thread.conversation

    def relay(self, **policy: Any) -> DeliverOutbox:
        clock = self.desk.clock
        return DeliverOutbox(
            outbox=self.desk.record.outbox,
            gateway=self.at.gateway,
            timeline=self.desk.record.timeline,
            rests=NobodyRests(),
            clock=clock,
            jitter=lambda: 1.0,
            breaker=CircuitBreaker(gateway=self.at.gateway, clock=clock, jitter=lambda: 1.0),
            policy=RelayPolicy(**{"round": timedelta(hours=1), **policy}),
        )

    async def drained(self, relay: DeliverOutbox | None = None) -> None:
        """Let the relay work until there is nothing left."""
        relay = relay or self.relay()
        for _ in range(1_000):
            if not await relay() and not self.waiting:
                return
            self.desk.clock.advance(timedelta(seconds=10))
        raise AssertionError("it never ended")

    @property
    def waiting(self) -> int:
        queues = self.desk.record._memory.outbox.values()
        return sum(not one.parked for queue in queues for one in queue.values())

    async def opened(self, **said: Any) -> ConversationId:
        return (await self.desk.opened(PAT, DOC, **said)).id

    def user(self, person: Any) -> SdkUser:
        return self.at.stand.service.user(self.at.name(person.identity))


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    stand = a_held_stand()
    channel = InMemoryChannel()
    record = InMemoryRecord(stand.pace.clock, channel)
    scene = Scene(Desk(record, stand.pace.clock, channel), a_twilio(record, stand))

    async def note(request: httpx.Request) -> None:
        scene.sent.append(request)

    stand.http.event_hooks["request"].append(note)
    yield scene
    await stand.close()


async def test_twilio_learns_texts_and_opaque_names_alone(scene: Scene):
    id = await scene.opened(friendly_name=TOPIC, unique_name="pat.smith-biopsy")
    await scene.desk.send(id, PAT, WORDS)
    await scene.drained()
    everything = " ".join(f"{one.url} {one.headers} {one.content!r}" for one in scene.sent).lower()
    for secret in ("pat.smith", "doc.jones", "smith", "biopsy", id):
        assert secret not in everything, secret
    there = scene.at.conversation(id)
    assert there is not None
    assert (there.friendly_name, there.unique_name) == (None, NAMES.conversation(id))
    (message,) = there.messages.values()
    assert (message.body, message.author) == (WORDS, NAMES.person(PAT.identity))
    assert set(json.loads(message.attributes)) == {"cid", "kind"}
    assert message.participant is not None, "the author is known to take part"
    assert not any(WORDS.split()[1] in str(one.url) for one in scene.sent)


async def test_no_webhook_is_asked_for_what_comes_from_us(scene: Scene):
    id = await scene.opened()
    await scene.at.stand.listen("onMessageAdded", "onParticipantAdded", "onConversationAdded")
    await scene.desk.send(id, PAT)
    await scene.drained()
    await scene.at.stand.settled()
    assert scene.at.stand.receiver.received == []


async def test_a_message_keeps_its_own_time_after_an_outage(scene: Scene):
    id = await scene.opened()
    said = await scene.desk.send(id, PAT)
    scene.desk.clock.advance(timedelta(hours=5))
    await scene.drained()
    there = scene.at.conversation(id)
    assert there is not None
    (message,) = there.messages.values()
    assert message.created == said.created_at.replace(microsecond=0)


async def test_who_may_not_see_the_past_takes_no_part_there(scene: Scene):
    """Twilio shows a conversation from its start."""
    id = await scene.opened()
    await scene.desk.keep(ANN)
    await scene.desk.send(id, PAT)
    now = scene.desk.clock.now()
    await scene.desk.decide(id, lambda one: one.add(ANN, at=now, visible_from=None))
    await scene.drained()
    assert scene.at.people(id) == {NAMES.person(PAT.identity), NAMES.person(DOC.identity)}
    await scene.desk.send(id, ANN, "from who came late")
    await scene.drained()
    assert scene.at.bodies(id)[-1] == "from who came late"


async def test_who_joins_with_the_past_takes_part_until_they_leave(scene: Scene):
    id = await scene.opened()
    await scene.desk.keep(ANN)
    await scene.desk.send(id, PAT)
    now = scene.desk.clock.now()
    await scene.desk.decide(id, lambda one: one.add(ANN, at=now, visible_from=1))
    await scene.drained()
    assert NAMES.person(ANN.identity) in scene.at.people(id)
    await scene.desk.decide(id, lambda one: one.remove(ANN.identity))
    await scene.drained()
    assert NAMES.person(ANN.identity) not in scene.at.people(id)
    assert scene.user(ANN).conversations() == []


async def test_who_joined_and_left_meanwhile_never_takes_part(scene: Scene):
    id = await scene.opened()
    await scene.desk.keep(ANN)
    now = scene.desk.clock.now()
    await scene.desk.decide(id, lambda one: one.add(ANN, at=now, visible_from=1))
    await scene.desk.decide(id, lambda one: one.remove(ANN.identity))
    await scene.drained()
    assert NAMES.person(ANN.identity) not in scene.at.people(id)


@define
class Beside:
    """A mirror; at one of the questions to it, something else happens, once."""

    inner: Any
    question: str
    happens: Callable[[], Awaitable[None]]
    over: bool = False

    def __getattr__(self, name: str) -> Any:
        inner = getattr(self.inner, name)
        if name != self.question:
            return inner

        async def with_it(*given: Any, **more: Any) -> Any:
            answer = await inner(*given, **more) if name == "conversation" else None
            if not self.over:
                self.over = True
                await self.happens()
            return answer or await inner(*given, **more)

        return with_it


@pytest.mark.parametrize(
    ("slow", "question"),
    [("join", "conversation"), ("shut_out", "left_out"), ("shut_out", "left_out_now")],
    ids=["join-reads", "shut-out-begins", "shut-out-ends"],
)
@pytest.mark.parametrize("before", [None, "twilio-50417"])
async def test_who_is_let_in_and_shut_out_at_one_time_is_out(
    scene: Scene, slow: str, question: str, before: str | None
):
    id = await scene.opened()
    await scene.at.gateway.open(id)
    conversations = scene.at.gateway.conversations
    await conversations._remove(id, PAT.identity)
    mirror = scene.desk.record.mirror
    if before is not None:
        await mirror.left_out(id, PAT.identity, before, at=scene.desk.clock.now())
    fast = "shut_out" if slow == "join" else "join"

    async def happens() -> None:
        await getattr(conversations, fast)(id, PAT.identity)

    other = evolve(conversations, mirror=Beside(mirror, question, happens))
    await getattr(other, slow)(id, PAT.identity)
    # Whom the record does not show as out, the next look lets out.
    members = {one.identity: one for one in (await mirror.conversation(id)).members}
    if members[PAT.identity].left_out != SHUT_OUT:
        await conversations.shut_out(id, PAT.identity)
    assert NAMES.person(PAT.identity) not in scene.at.people(id)


async def test_an_sdk_client_can_do_no_more_than_our_rules_allow(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    await scene.drained()
    where = NAMES.conversation(id)
    pat, doc = scene.user(PAT), scene.user(DOC)
    sent = await pat.send(where, "by the library")
    forbidden = [
        lambda: pat.edit(where, sent.sid, {"body": "other"}),
        lambda: pat.delete(where, sent.sid),
        lambda: pat.leave(where),
        lambda: pat.add(where, "u-other"),
        lambda: pat.remove(where, NAMES.person(DOC.identity)),
        lambda: pat.rename(where, ConversationChange(friendly_name="x")),
        lambda: pat.destroy(where),
        lambda: doc.edit(where, sent.sid, {"body": "other"}),
        lambda: doc.add(where, "u-other"),
        lambda: doc.destroy(where),
    ]
    for attempt in forbidden:
        with pytest.raises(Refused):
            await attempt()
    await doc.leave(where)


async def test_roles_that_were_widened_are_mended(scene: Scene):
    await scene.opened()
    for shape in SHAPES:
        await scene.at.gateway.conversations.roles.sid(shape)
    there = scene.at.stand.service.chat.roles
    roles = {one.name: one for one in there.values()}
    roles["carechat member"].permissions = ("sendMessage", "deleteConversation")
    scene.at.gateway.conversations.roles.forget()
    await scene.at.gateway.conversations.roles.sid(SHAPES[1])
    assert set(roles["carechat member"].permissions) == SHAPES[1].permissions
    assert [one for one in roles if one.startswith("carechat ")] == [one.name for one in SHAPES]


async def test_one_that_was_opened_is_looked_at_once_more(scene: Scene):
    """Whoever withdrew their consent while it was made was let in with the others."""
    id, mirror, now = (await scene.desk.opened(PAT, DOC)).id, scene.desk.record.mirror, scene.desk.clock.now()
    await mirror.take([id], now=now, until=now + timedelta(minutes=2))
    await mirror.put_back([id], until=now + timedelta(minutes=2), due_at=now + timedelta(hours=1))
    await scene.at.gateway.open(id)
    assert list(await mirror.due(now=scene.desk.clock.now(), limit=9)) == [id]


async def test_closing_and_reopening_is_shown(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    await scene.desk.decide(id, lambda one: one.close(Disposition.RESOLVED, scene.desk.clock.now()))
    await scene.drained()
    there = scene.at.conversation(id)
    assert there is not None
    assert there.state.value == "inactive"
    assert (await scene.desk.record.mirror.conversation(id)).standing is Standing.INACTIVE
    await scene.desk.decide(id, lambda one: one.reopen(scene.desk.clock.now()))
    await scene.drained()
    assert there.state.value == "active"


async def test_a_change_that_twilio_does_not_show_is_no_call(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    await scene.drained()
    before = len(scene.sent)
    await scene.desk.decide(id, lambda one: one.assign(DOC, at=scene.desk.clock.now()))
    await scene.drained()
    assert len(scene.sent) == before


async def test_a_conversation_that_was_deleted_there_comes_back(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT, "one")
    await scene.drained()
    there = scene.at.conversation(id)
    assert there is not None
    await scene.at.stand.delete(f"/Conversations/{there.sid}")
    await scene.desk.send(id, PAT, "two")
    await scene.drained()
    assert scene.at.bodies(id) == ["two"]
    assert len(scene.at.people(id)) == 2
    anew = scene.at.conversation(id)
    assert anew is not None
    assert await scene.known_as(anew.sid) == id


async def test_for_whom_there_is_no_room_is_on_record_and_keeps_nobody_else_out(scene: Scene):
    at, mirror = scene.at, scene.desk.record.mirror
    at.stand.service.chat.participants_limit = 1
    id = await scene.opened()
    await scene.desk.send(id, PAT, "one")
    await scene.drained()
    assert (at.bodies(id), len(at.people(id))) == (["one"], 1)
    (out,) = [one for one in (await mirror.conversation(id)).members if one.left_out]
    assert out.left_out == "twilio-50417"
    assert list(await mirror.due(now=scene.desk.clock.now(), limit=9)) == [id], "to be told of"
    assert await scene.desk.record.outbox.left_out() == 1
    await at.gateway.open(id)
    assert len(at.people(id)) == 1
    at.stand.service.chat.participants_limit = 2
    await at.gateway.open(id)
    assert len(at.people(id)) == 2
    assert await scene.desk.record.outbox.left_out() == 0


async def shares(desk: Desk, *scopes: str) -> None:
    """The patient consents to these, and has given the proxy a grant."""
    desk.clock.advance(timedelta(seconds=1))
    grant = a_grant(PAT.identity, MUM.identity, desk.clock.now())
    await desk.keep(a_consent(PAT.identity, desk.clock.now(), scopes=frozenset(scopes)))
    await desk.change(lambda uow: uow.grants.add(grant))


async def test_a_proxy_who_may_not_read_is_let_in_with_nobody(scene: Scene):
    at, mirror = scene.at, scene.desk.record.mirror
    id = (await scene.desk.opened(PAT, DOC, MUM)).id
    await at.gateway.open(id)
    await at.gateway.open(id)
    await at.gateway.conversations.join(id, MUM.identity)
    scene.desk.clock.advance(timedelta(seconds=1))
    await mirror.take([id], now=scene.desk.clock.now(), until=scene.desk.clock.now() + timedelta(days=1))
    await mirror.left_out(id, PAT.identity, "twilio-50214", at=scene.desk.clock.now() + timedelta(days=1))
    await at.gateway.open(id)
    assert at.people(id) == {NAMES.person(one.identity) for one in (PAT, DOC)}
    added = [str(one.content) for one in scene.sent if one.method == "POST" and one.url.path.endswith("/Participants")]
    assert not any(NAMES.person(MUM.identity) in one for one in added)
    out = {one.identity: one.left_out for one in (await mirror.conversation(id)).members}
    assert out[MUM.identity] == SHUT_OUT
    await shares(scene.desk, CHAT, SHARING)
    await at.gateway.open(id)
    assert NAMES.person(MUM.identity) in at.people(id)


async def test_a_proxy_who_may_not_read_any_more_is_let_out_by_a_joining_that_is_brought_again(scene: Scene):
    at = scene.at
    id = (await scene.desk.opened(PAT, DOC, MUM)).id
    await shares(scene.desk, CHAT, SHARING)
    await at.gateway.open(id)
    assert NAMES.person(MUM.identity) in at.people(id)
    await shares(scene.desk, CHAT)
    await at.gateway.conversations.join(id, MUM.identity)
    assert NAMES.person(MUM.identity) not in at.people(id)
    picture = await scene.desk.record.mirror.conversation(id)
    assert {one.identity: one.left_out for one in picture.members}[MUM.identity] == SHUT_OUT


async def test_who_joins_later_and_finds_no_room_is_on_record_too(scene: Scene):
    id = await scene.opened()
    await scene.drained()
    await scene.at.gateway.open(id)
    scene.at.stand.service.chat.participants_limit = 2
    await scene.desk.keep(ANN)
    await scene.desk.decide(id, lambda one: one.add(ANN, at=scene.desk.clock.now(), visible_from=1))
    await scene.desk.send(id, PAT, "one")
    await scene.drained()
    assert scene.at.bodies(id) == ["one"]
    picture = await scene.desk.record.mirror.conversation(id)
    assert {one.identity: one.left_out for one in picture.members}[ANN.identity] == "twilio-50417"
    assert await scene.desk.record.outbox.left_out() == 1


async def test_one_that_somebody_made_anew_there_by_hand_gets_its_people_back(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT, "one")
    await scene.drained()
    there = scene.at.conversation(id)
    assert there is not None
    await scene.at.stand.delete(f"/Conversations/{there.sid}")
    await scene.at.stand.post("/Conversations", {"UniqueName": NAMES.conversation(id)})
    anew = scene.at.conversation(id)
    assert anew is not None
    await scene.desk.record.places.note_thread(id, anew.sid)
    assert list(await scene.desk.record.mirror.due(now=scene.desk.clock.now(), limit=9)) == [id]
    await scene.at.gateway.open(id)
    assert len(scene.at.people(id)) == 2
    assert (await scene.desk.record.mirror.conversation(id)).standing is Standing.ACTIVE


async def test_it_is_known_by_the_reference_before_anybody_is_in_it(scene: Scene):
    id = await scene.opened()
    scene.at.stand.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, path="/Participants$"))
    with pytest.raises(MessagingUnavailable):
        await scene.at.gateway.open(id)
    there = scene.at.conversation(id)
    assert there is not None
    assert await scene.known_as(there.sid) == id
    assert (await scene.desk.record.mirror.conversation(id)).standing is Standing.ABSENT
    await scene.at.gateway.open(id)
    assert len(scene.at.people(id)) == 2


async def test_a_revoked_key_parks_nothing(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    await scene.at.stand.control("key", {"revoked": True})
    relay = scene.relay(attempts=1)
    for _ in range(50):
        await relay()
        scene.desk.clock.advance(timedelta(minutes=5))
    assert await scene.desk.record.outbox.parked() == 0
    await scene.at.stand.control("key", {"revoked": False})
    await scene.drained(relay)
    assert scene.at.bodies(id) == ["Hello"]


async def test_a_wrong_service_parks_nothing(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    elsewhere = a_twilio(scene.desk.record, scene.at.stand, service=SERVICE[:-1] + "9")
    with pytest.raises(MessagingUnavailable):
        await elsewhere.gateway.deliver(await first_event(scene, id))


async def test_words_that_are_not_twilio_s_are_no_refusal(scene: Scene):
    """A proxy's page, or an answer that was cut, says nothing of the message."""
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    scene.at.stand.service.plan(Fault(kind=FaultKind.TOO_MANY, path="/Messages$"))
    event = await first_event(scene, id)

    async def spoil(answer: httpx.Response) -> None:
        if answer.status_code == 429:
            answer.status_code, answer._content, answer.stream = 404, b"<html>", httpx.ByteStream(b"<html>")

    scene.at.stand.http.event_hooks["response"].append(spoil)
    with pytest.raises(MessagingUnavailable):
        await scene.at.gateway.deliver(event)
    await scene.at.gateway.deliver(event, again=True)
    assert scene.at.bodies(id) == ["Hello"]


async def test_an_answer_without_a_name_names_nothing_and_is_looked_for(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    event, spoilt = await first_event(scene, id), set()

    async def spoil(answer: httpx.Response) -> None:
        """Leave the SID out of the first answer, and the messages out of the first list."""
        here = answer.request.method
        if answer.request.url.path.endswith("/Messages") and here not in spoilt:
            spoilt.add(here)
            answer._content = b'{"body": "Hello", "index": 0}'

    scene.at.stand.http.event_hooks["response"].append(spoil)
    for again in (False, True):
        with pytest.raises(MessagingUnavailable, match="answer-unreadable"):
            await scene.at.gateway.deliver(event, again=again)
    there = scene.at.conversation(id)
    assert there is not None
    found = await scene.at.gateway.deliver(event, again=True)
    assert found is not None
    assert found.ref in there.messages
    assert scene.at.bodies(id) == ["Hello"]


async def test_it_is_looked_for_behind_what_was_written_before_it_and_went_later(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT, "old")
    old = await first_event(scene, id)
    scene.desk.clock.advance(timedelta(hours=1))
    await scene.desk.send(id, PAT, "new")
    (_, new) = await scene.desk.record.timeline.events(id, after=0, limit=9)
    known = await scene.at.gateway.deliver(new)
    await scene.at.gateway.deliver(old)
    assert await scene.at.gateway.deliver(new, again=True) == known
    assert scene.at.bodies(id) == ["new", "old"]


@pytest.mark.parametrize("kind", [FaultKind.ERROR_BEFORE, FaultKind.LOST])
async def test_it_is_looked_for_no_further_back_than_it_can_stand(scene: Scene, kind: FaultKind):
    """All that stand before it are ours, and none of them is too old: nothing else ends the looking."""
    id = await scene.opened()
    for number in range(120):
        await scene.desk.send(id, PAT, str(number))
    await scene.drained()
    await scene.desk.send(id, PAT, "the last")
    scene.at.stand.service.plan(Fault(kind=kind, method="POST", path="/Messages$"))
    scene.sent.clear()
    await scene.drained()
    looks = [one for one in scene.sent if one.method == "GET" and one.url.path.endswith("/Messages")]
    assert len(looks) == 1
    assert scene.at.bodies(id)[-2:] == ["119", "the last"]


async def test_it_is_looked_for_behind_words_too_long_for_one_page(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    event = await first_event(scene, id)
    known = await scene.at.gateway.deliver(event)
    text = "\u0001" * (32 * 1024 - 1)  # each octet of which JSON writes as six
    for _ in range(25):
        await scene.at.stand.message(NAMES.conversation(id), Author="somebody", Body=text)
        await scene.at.stand.pass_by(seconds=1)
    assert await scene.at.gateway.deliver(event, again=True) == known


async def test_a_long_burst_is_never_turned_away(scene: Scene):
    """Twilio takes 30 writes a second in a conversation."""
    id = await scene.opened()
    for number in range(120):
        await scene.desk.send(id, PAT, str(number))
    scene.sent.clear()
    await scene.drained()
    assert scene.at.bodies(id) == [str(number) for number in range(120)]
    writes = [one for one in scene.sent if one.method == "POST" and str(one.url).endswith("/Messages")]
    assert len(writes) == 120, "each went once"


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_through_all_faults_nothing_is_lost_and_nothing_is_twice(seed: int):
    stand = a_stand(seed=seed)
    channel = InMemoryChannel()
    record = InMemoryRecord(stand.pace.clock, channel)
    scene = Scene(Desk(record, stand.pace.clock, channel), a_twilio(record, stand))
    some = [await scene.opened() for _ in range(4)]
    kinds = (FaultKind.TOO_MANY, FaultKind.CONFLICT, FaultKind.ERROR_BEFORE, FaultKind.ERROR_AFTER, FaultKind.CUT)
    for kind in (*kinds, FaultKind.LOST, FaultKind.GARBAGE, FaultKind.EMPTY):
        stand.service.plan(Fault(kind=kind, times=None, chance=0.04, retry_after=2))
    stand.service.stage.gap_chance = 0.2
    for number in range(40):
        for id in some:
            author = PAT if number % 2 else DOC
            await scene.desk.send(id, author, f"m{number}")
    await scene.drained(scene.relay(attempts=200))
    assert [scene.at.bodies(id) for id in some] == [[f"m{number}" for number in range(40)]] * 4
    for id in some:
        states = {one.provider for one in await scene.desk.messages(id)}
        assert states == {ProviderState.SENT}
        names = [await record.mirror.message(id, one.id) for one in await scene.desk.messages(id)]
        there = scene.at.conversation(id)
        assert there is not None
        assert names == list(there.messages), "each is known by the name that it has there"
    await stand.close()


async def test_what_came_from_there_is_not_sent_back(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT, "from there")
    event = await first_event(scene, id)
    known = evolve(event, content=evolve(event.content, provider=ProviderState.SENT))
    assert await scene.at.gateway.deliver(known) is None
    assert scene.at.bodies(id) == []


async def test_a_text_that_can_not_be_read_here_is_refused(scene: Scene):
    id = await scene.opened()
    await scene.desk.send(id, PAT)
    event = await first_event(scene, id)
    damaged = evolve(event, content=evolve(event.content, body=None, damaged=True))
    with pytest.raises(MessagingRefused, match="damaged"):
        await scene.at.gateway.deliver(damaged)


async def test_a_correction_of_what_only_looks_sent_is_found_by_our_own_id(scene: Scene):
    id = await scene.opened()
    said = await scene.desk.send(id, PAT, "before")
    await scene.at.gateway.deliver(await first_event(scene, id))
    scene.at.gateway.messages._remembered.clear()
    async with scene.desk.uow() as uow:
        one = await uow.conversations.get(id)
        now, body = scene.desk.clock.now(), MessageBody("after")
        one.correct(
            await uow.messages.get(id, said.id), by=PAT.identity, body=body, at=now, window=timedelta(minutes=10)
        )
        uow.conversations.save(one)
        await uow.commit()
    (event,) = await scene.desk.record.timeline.events(id, after=1, limit=1)
    await scene.at.gateway.deliver(event)
    assert scene.at.bodies(id) == ["after"]


async def first_event(scene: Scene, id: ConversationId) -> Any:
    (event,) = await scene.desk.record.timeline.events(id, after=0, limit=1)
    return event


async def test_bodies_are_read_back_and_what_was_changed_or_deleted_there_is_noticed(scene: Scene):
    digests = KeyedFingerprints(InMemoryKeys())
    scene.desk.record.outbox = evolve(scene.desk.record.outbox, digests=digests)
    bodies = TwilioBodies(chat=scene.at.gateway.chat, names=NAMES)
    timeline = ReadBackTimeline(timeline=scene.desk.record.timeline, bodies=bodies, digests=digests)
    id = await scene.opened()
    for number in range(20):
        await scene.desk.send(id, PAT, f"m{number}")
    await scene.drained()
    assert {one.body for one in await scene.desk.messages(id)} == {None}

    async def shown() -> list[tuple[str | None, bool]]:
        found = await timeline.messages(id, visible_from=1, after=None, before=None, limit=50)
        return [(one.body, one.altered) for one in found]

    assert await shown() == [(f"m{number}", False) for number in range(20)]
    there = scene.at.conversation(id)
    assert there is not None
    first, second, *_ = there.messages.values()
    first.body = "altered by somebody"
    del there.messages[second.sid]
    assert (await shown())[:3] == [("altered by somebody", True), (None, False), ("m2", False)]
    scene.at.stand.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, times=None))
    assert {body for body, _ in await shown()} == {None}
