"""Files at the stand-in for Twilio: behind their words, under names that tell nothing, once, and gone with them."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from attrs import define, evolve, field

from adapters.mock.files import InMemoryFileStore
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.inbound.tell_staff import TellStaff
from application.ports.inbound import NOT_SHOWN
from application.ports.mirror_files import DueFile
from application.relay.bring_files import BringFiles
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import DeliverOutbox, RelayPolicy
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, MessageId
from tests.adapters.twilio.test_gateway import NobodyRests
from tests.support.builders import IDS, a_patient, a_provider
from tests.support.desk import Desk
from tests.support.twilio_gateway import NAMES, AtTheStand, a_held_stand, a_twilio

pytestmark = pytest.mark.anyio
PAT, DOC = a_patient("pat.smith"), a_provider("doc.jones")
CLEAN, PENDING, REJECTED = AttachmentState.CLEAN, AttachmentState.PENDING, AttachmentState.REJECTED
CONTENT = b"\x89PNG the rash"


@define(eq=False)
class Scene:
    desk: Desk
    at: AtTheStand
    store: InMemoryFileStore = field(factory=InMemoryFileStore)
    sent: list[httpx.Request] = field(factory=list)
    breaker: CircuitBreaker = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.breaker = CircuitBreaker(gateway=self.at.gateway, clock=self.desk.clock, jitter=lambda: 1.0)

    async def said(self, id: ConversationId, *states: AttachmentState) -> MessageId:
        """Let the patient send a message with such files."""
        files = []
        for state in states:
            file = Attachment(
                id=AttachmentId(IDS.new()),
                conversation=id,
                uploader=PAT.identity,
                name="pat.smith rash.png",
                type=FileType.PNG,
                size=len(CONTENT),
                state=state,
                blob=BlobId(IDS.new()),
                uploaded_at=self.desk.clock.now(),
                check_due_at=self.desk.clock.now() if state is PENDING else None,
            )
            await self.store.put(file.blob, CONTENT)
            current = await self.desk.load(id)
            await self.desk.change(lambda uow, file=file, current=current: uow.attachments.add(file, current))
            files.append(file)
        return (await self.desk.send(id, PAT, "Look at this", attachments=tuple(files))).id

    async def brought(self, rounds: int = 5) -> None:
        """Let words and files go out."""
        relay = DeliverOutbox(
            outbox=self.desk.record.outbox,
            gateway=self.at.gateway,
            timeline=self.desk.record.timeline,
            rests=NobodyRests(),
            clock=self.desk.clock,
            jitter=lambda: 1.0,
            breaker=self.breaker,
            policy=RelayPolicy(round=timedelta(hours=1)),
        )
        for _ in range(rounds):
            await relay()
            await self.bring()
            self.desk.clock.advance(timedelta(minutes=3))

    async def bring(self) -> int:
        return await BringFiles(
            files=self.desk.record.mirror_files,
            store=self.store,
            gateway=self.at.gateway,
            rests=NobodyRests(),
            breaker=self.breaker,
            tell=TellStaff(uow=self.desk.uow, clock=self.desk.clock, ids=IDS),
            clock=self.desk.clock,
        )()

    def there(self, id: ConversationId) -> list[Any]:
        there = self.at.conversation(id)
        return list(there.messages.values()) if there else []

    @property
    def media(self) -> dict[str, Any]:
        return self.at.stand.service.chat.media


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


async def test_each_file_comes_behind_its_words_and_tells_nobody_s_name(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    message = await scene.said(id, CLEAN, CLEAN)
    await scene.brought()
    words, first, second = scene.there(id)
    assert (words.body, words.media) == ("Look at this", ())
    for part, one in enumerate((first, second), 1):
        assert (one.body, one.author, one.created) == (None, NAMES.person(PAT.identity), words.created)
        assert json.loads(one.attributes) == {"cid": message, "part": part}
        (file,) = one.media
        assert (file.content, file.content_type, file.filename) == (CONTENT, "image/png", "file.png")
    assert "smith" not in " ".join(f"{one.url} {one.headers} {one.content!r}" for one in scene.sent).lower()


async def test_a_file_that_is_being_checked_holds_nothing_back_and_follows(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    await scene.said(id, PENDING)
    await scene.desk.send(id, PAT, "And it itches")
    await scene.brought()
    assert scene.at.bodies(id) == ["Look at this", "And it itches"]
    (file,) = scene.desk.record._memory.attachments.values()
    await scene.desk.change(lambda uow: uow.attachments.save(file, file.checked(CLEAN)))
    await scene.brought()
    assert [len(one.media) for one in scene.there(id)] == [0, 0, 1]


async def test_a_file_that_nobody_may_open_is_told_of_by_words(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    await scene.said(id, REJECTED, CLEAN)
    await scene.brought()
    assert [(one.body, len(one.media)) for one in scene.there(id)] == [("Look at this", 0), (NOT_SHOWN, 0), (None, 1)]
    assert len(scene.media) == 1


@pytest.mark.parametrize("lost", ["Media", "Messages"])
async def test_a_lost_answer_makes_no_file_twice(scene: Scene, lost: str):
    id = (await scene.desk.opened(PAT, DOC)).id
    await scene.said(id)
    await scene.brought(1)
    await scene.said(id, CLEAN)
    scene.breaker = CircuitBreaker(gateway=scene.at.gateway, clock=scene.desk.clock, jitter=lambda: 1.0)
    inner, gone = scene.at.stand.http._transport, []

    class Losing(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await inner.handle_async_request(request)
            carries = lost == "Media" or b"MediaSid" in request.content
            if not gone and request.method == "POST" and request.url.path.endswith(lost) and carries:
                gone.append(request)
                raise httpx.ReadError("lost")
            return response

    scene.at.stand.http._transport = Losing()
    await scene.brought(10)
    assert gone
    assert [len(one.media) for one in scene.there(id)] == [0, 0, 1]


async def test_nobody_s_words_pass_for_a_file_of_somebody_else_s(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    message = await scene.said(id, CLEAN)
    await scene.at.gateway.open(id)
    there = scene.at.conversation(id)
    assert there is not None
    attributes = json.dumps({"cid": message, "part": 1})
    await scene.at.stand.service.user(NAMES.person(DOC.identity)).send(there.sid, "No rash", attributes=attributes)
    (due,) = scene.desk.record._memory.attachments.values()
    file = DueFile(
        id=due.id,
        conversation=id,
        message=message,
        author=PAT.identity,
        sent_at=due.uploaded_at,
        part=1,
        type=due.type,
        state=due.state,
        blob=due.blob,
        due_at=due.uploaded_at,
        again=True,
    )
    await scene.at.gateway.bring(file, CONTENT)
    assert [len(one.media) for one in scene.there(id)] == [0, 1]


async def test_a_message_that_is_taken_back_takes_its_files_and_their_contents_with_it(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    message = await scene.said(id, CLEAN, REJECTED)
    await scene.brought()
    assert len(scene.there(id)) == 3
    async with scene.desk.uow() as uow:
        conversation, said = await uow.conversations.get(id), await uow.messages.get(id, message)
        conversation.retract(said, by=PAT.identity, at=scene.desk.clock.now(), window=timedelta(days=1))
        uow.conversations.save(conversation)
        await uow.commit()
    await scene.brought()
    assert (scene.there(id), scene.media) == ([], {})


async def heard(scene: Scene, id: ConversationId) -> int:
    """Up to which place all that stands there is on record."""
    there = scene.at.conversation(id)
    assert there is not None
    thread = await scene.desk.record.places.thread(there.sid)
    assert thread is not None
    return thread.heard


async def test_the_places_of_files_leave_no_gap_in_what_was_heard(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    await scene.said(id, CLEAN, REJECTED)
    await scene.brought()
    await scene.said(id)
    await scene.brought()
    assert len(scene.there(id)) == 4
    assert await heard(scene, id) == 3


async def test_a_file_that_was_brought_before_the_answer_was_lost_has_its_place_too(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    await scene.said(id, CLEAN)
    await scene.brought(1)
    (file,) = scene.desk.record._memory.attachments.values()
    there = scene.desk.record._memory.files_there[file.id]
    scene.desk.record._memory.files_there[file.id] = evolve(there, ref=None, place=None)
    scene.desk.record._memory.files_due[file.id] = scene.desk.clock.now()
    await scene.bring()
    assert len(scene.there(id)) == 2
    assert scene.desk.record._memory.files_there[file.id] == there


async def test_of_a_file_that_is_refused_and_words_in_its_place_too_the_team_is_told(scene: Scene):
    id = (await scene.desk.opened(PAT, DOC)).id
    await scene.said(id, CLEAN)
    await scene.brought(1)
    message = await scene.said(id, CLEAN)
    await scene.desk.send(id, PAT, "And it itches")
    inner, refusals = scene.at.stand.http._transport, 2

    class Refusing(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal refusals
            carries = b"MediaSid" in request.content or NOT_SHOWN.replace(" ", "+").encode() in request.content
            if refusals and request.method == "POST" and carries:
                refusals -= 1
                told = {"code": 50430, "status": 400, "message": "no", "more_info": ""}
                return httpx.Response(400, json=told, request=request)
            return await inner.handle_async_request(request)

    scene.at.stand.http._transport = Refusing()
    await scene.brought()
    assert refusals == 0
    assert [one.body for one in scene.there(id)] == ["Look at this", None, "Look at this", "And it itches"]
    notes = await scene.desk.record.timeline.notes(id, after=0, limit=9)
    assert ["refused by the messaging provider" in one.body for one in notes] == [True]
    assert await scene.desk.record.outbox.parked() == 1
    (kept,) = [one for one in scene.desk.record._memory.attachments.values() if one.message == message]
    content = b"".join([piece async for piece in scene.store.read(kept.blob)])
    assert (kept.state, content) == (CLEAN, CONTENT), "nothing of it is lost here"
    await scene.desk.record.outbox.unpark()
    await scene.brought()
    assert [len(one.media) for one in scene.there(id)] == [0, 1, 0, 0, 1]
    assert await scene.desk.record.outbox.parked() == 0
