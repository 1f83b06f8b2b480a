"""Files that come from Twilio's own clients: fetched from there alone, looked into, and told of when refused."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import evolve

from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.service import TwilioService
from adapters.mock.twilio_service.state.conversation import MediaFile
from adapters.twilio.fetching import WHOLE_FETCH, TwilioFetch
from adapters.twilio.media import TwilioMedia
from adapters.twilio.transport import TwilioTransport
from application.ports.inbound import FileRefused, HistoryUnavailable
from application.views import AttachmentView
from domain.attachment import LARGEST_FILE, AttachmentState
from domain.ids import ConversationId, MessageId
from tests.adapters.twilio.test_both_ways import Scene, a_scene
from tests.support.files import PDF, SVG, WHERE_IT_WAS_TAKEN, a_picture
from tests.support.twilio_gateway import KEY, a_held_stand
from tests.support.twilio_stand_in import SERVICE, Stand

pytestmark = pytest.mark.anyio
CLEAN, REJECTED = AttachmentState.CLEAN, AttachmentState.REJECTED
PENDING, FAILED = AttachmentState.PENDING, AttachmentState.FAILED


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with a_scene() as one:
        yield one


def uploaded(service: TwilioService, content: bytes, type: str, name: str | None = None) -> MediaFile:
    """A file that somebody uploaded there."""
    return service.app.media.keep(service.chat, content, type, name)


async def sends(scene: Scene, *files: tuple[bytes, str, str | None], text: str | None = "See here") -> None:
    media = tuple(uploaded(scene.twilio.service, *file) for file in files)
    await scene.says(scene.patient, text, media=media)  # type: ignore[arg-type]


async def files(scene: Scene) -> list[list[AttachmentView]]:
    """The files of each message here."""
    found = await scene.twilio.container.record().timeline.messages(
        ConversationId(scene.id), visible_from=1, after=None, before=None, limit=50
    )
    return [list(one.attachments) for one in found]


async def content(scene: Scene, file: AttachmentView) -> bytes:
    async with scene.twilio.container.record().unit_of_work() as uow:
        blob = (await uow.attachments.get(file.id)).blob
    return b"".join([piece async for piece in scene.twilio.container.file_store().read(blob)])


async def test_a_file_from_there_is_a_file_of_the_message_here(scene: Scene):
    await sends(scene, (PDF, "application/pdf", "findings.pdf"), (a_picture(exif=True), "image/jpeg", None))
    await scene.twilio.heard()
    assert await scene.texts() == ["See here"]
    ((paper, picture),) = await files(scene)
    assert (paper.name, paper.state, await content(scene, paper)) == ("findings.pdf", CLEAN, PDF)
    assert (picture.name, picture.state) == ("file.jpeg", CLEAN)
    assert WHERE_IT_WAS_TAKEN.encode() not in await content(scene, picture), "cleaned as uploads are"
    await scene.twilio.settled()
    await scene.twilio.container.bring_files()()
    assert len(scene.twilio.bodies(scene.id)) == 1, "it is not brought back"


async def test_a_file_that_no_webhook_told_of_is_found_by_comparing(scene: Scene):
    scene.twilio.unreachable()
    await sends(scene, (PDF, "application/pdf", "findings.pdf"))
    scene.twilio.clock.advance(timedelta(minutes=6))
    await scene.twilio.container.reconcile()()
    assert [[one.state for one in each] for each in await files(scene)] == [[CLEAN]]


@pytest.mark.parametrize(
    "file",
    [
        (SVG, "image/svg+xml", "x.svg"),
        (PDF, "image/png", "x.png"),
        (b"%PDF-" + bytes(LARGEST_FILE), "application/pdf", "x.pdf"),
    ],
)
async def test_what_is_refused_is_told_of(scene: Scene, file: Any):
    await sends(scene, file)
    await scene.twilio.heard()
    ((shown,),) = await files(scene)
    assert (shown.name, shown.state) == (file[2], FAILED)


async def test_what_the_scanner_finds_is_rejected(scene: Scene):
    scene.driver._clinic.scanner.finds = True
    await sends(scene, (PDF, "application/pdf", "findings.pdf"))
    await scene.twilio.heard()
    assert [[one.state for one in each] for each in await files(scene)] == [[REJECTED]]


async def test_words_wait_for_a_file_a_while_and_no_longer(scene: Scene):
    scene.twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, path="/Media/", times=None))
    await sends(scene, (PDF, "application/pdf", "findings.pdf"))
    await scene.twilio.service.settled()
    await scene.twilio.container.work_inbox()()
    assert await scene.texts() == []
    await scene.twilio.heard()
    assert await scene.texts() == ["See here"]
    assert await states(scene) == [[PENDING]]


async def states(scene: Scene) -> list[list[AttachmentState]]:
    return [[one.state for one in each] for each in await files(scene)]


async def lacking(scene: Scene) -> None:
    """A message whose file can not be fetched: Twilio's media do not answer."""
    scene.twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, path="/Media/", times=None))
    await sends(scene, (PDF, "application/pdf", "findings.pdf"))
    await scene.twilio.heard()
    assert await states(scene) == [[PENDING]]


async def troubled(scene: Scene) -> bool:
    (sign,) = [one for one in scene.twilio.container.signs() if one.cause == "files-missing"]
    return bool(await sign.is_troubled())


async def test_a_file_that_could_not_be_fetched_comes_when_it_can(scene: Scene):
    await lacking(scene)
    fetch = scene.twilio.container.fetch_files()
    scene.twilio.clock.advance(timedelta(minutes=16))
    assert await troubled(scene), "on-call is alerted"
    assert (await fetch(), await fetch()) == (0, 0)
    scene.twilio.service.faults.clear()
    assert await fetch() == 0, "it is asked for ever more rarely"
    scene.twilio.clock.advance(timedelta(minutes=1))
    assert await fetch() == 1
    ((file,),) = await files(scene)
    assert (file.state, file.size, await content(scene, file)) == (CLEAN, len(PDF), PDF)
    assert not await troubled(scene)
    assert await scene.notes() == []
    await scene.twilio.settled()
    await scene.twilio.container.bring_files()()
    assert len(scene.twilio.bodies(scene.id)) == 1, "it is not brought back"
    assert await fetch() == 0


async def test_the_scanner_looks_at_what_came_late_too(scene: Scene):
    await lacking(scene)
    scene.twilio.service.faults.clear()
    scene.driver._clinic.scanner.finds = True
    scene.twilio.clock.advance(timedelta(minutes=1))
    await scene.twilio.container.fetch_files()()
    assert await states(scene) == [[REJECTED]]


async def test_after_three_days_the_team_is_told_and_one_word_asks_again(scene: Scene):
    await lacking(scene)
    fetch, missing = scene.twilio.container.fetch_files(), scene.twilio.container.record().missing_files
    for _ in range(80):
        scene.twilio.clock.advance(timedelta(hours=1))
        await fetch()
    assert await states(scene) == [[FAILED]]
    assert (await missing.given_up(), await troubled(scene)) == (1, False)
    (note,) = await scene.notes()
    assert "could not be fetched" in note
    scene.twilio.service.faults.clear()
    scene.twilio.clock.advance(timedelta(days=1))
    assert await fetch() == 0, "it is asked for no more"
    assert await missing.again(scene.twilio.clock.now()) == 1
    assert await fetch() == 1
    assert await states(scene) == [[CLEAN]]


async def test_a_file_that_is_gone_there_is_asked_for_no_more(scene: Scene):
    await lacking(scene)
    scene.twilio.service.faults.clear()
    scene.twilio.service.chat.media.clear()
    scene.twilio.clock.advance(timedelta(minutes=1))
    assert await scene.twilio.container.fetch_files()() == 0
    assert await states(scene) == [[FAILED]]
    assert "could not be fetched" in " ".join(await scene.notes())


async def test_a_file_whose_message_was_taken_back_is_not_fetched(scene: Scene):
    await lacking(scene)
    (said,) = await scene.driver.history(scene.patient, scene.id)
    await scene.driver.retract(scene.patient, scene.id, said.id)
    scene.twilio.service.faults.clear()
    scene.twilio.clock.advance(timedelta(minutes=1))
    assert await scene.twilio.container.fetch_files()() == 0
    assert await scene.twilio.container.record().missing_files.oldest() is None


async def test_what_carries_a_file_of_ours_is_nobodys_word(scene: Scene):
    before = await scene.driver.send(scene.provider, scene.id, "from here", key="k")
    await scene.twilio.settled()
    part = json.dumps({"cid": before.id, "part": 1})
    media = (uploaded(scene.twilio.service, PDF, "application/pdf", "a.pdf"),)
    await scene.says(scene.patient, "It hurts", attributes=part)
    await scene.says(scene.patient, None, attributes=part, media=media)  # type: ignore[arg-type]
    await scene.twilio.heard()
    assert await scene.texts() == ["from here", "It hurts", "[a.pdf]"], "attributes are chosen by clients"


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    one = a_held_stand()
    yield one
    await one.close()


class Elsewhere(httpx.AsyncBaseTransport):
    """Answers of the media host, as they might be."""

    def __init__(self, link: str, answer: httpx.Response) -> None:
        self.link, self.answer, self.called = link, answer, []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.called.append(request)
        if "/Media/" in request.url.path:
            return httpx.Response(200, json={"links": {"content_direct_temporary": self.link}})
        return self.answer


@pytest.mark.parametrize(
    "link",
    [
        "http://media.us1.twilio.com/x",
        "https://media.us1.twilio.com.evil.example/x",
        "https://eviltwilio.com/x",
        "https://169.254.169.254/latest",
        "https://u:p@media.us1.twilio.com/x",
        "https://media.us1.twilio.com:8443/x",
        "file:///etc/passwd",
        "https://[/x",
    ],
)
async def test_no_answer_sends_us_elsewhere(stand: Stand, link: str):
    way = Elsewhere(link, httpx.Response(200, content=b"x"))
    with pytest.raises(FileRefused):
        await fetcher(way, stand).fetch("ME" + "1" * 32)
    assert len(way.called) == 1


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(302, headers={"Location": "https://evil.example/"}), FileRefused),
        (httpx.Response(200, content=bytes(LARGEST_FILE + 1)), FileRefused),
        (httpx.Response(403), FileRefused),
        (httpx.Response(503), HistoryUnavailable),
    ],
)
async def test_only_the_content_itself_is_taken(stand: Stand, answer: httpx.Response, error: type[Exception]):
    way = Elsewhere("https://media.us1.twilio.com/x?Signature=s", answer)
    with pytest.raises(error):
        await fetcher(way, stand).fetch("ME" + "1" * 32)
    assert [("authorization" in one.headers) for one in way.called] == [True, False]


class Dripping(httpx.AsyncByteStream):
    """Content of which a little comes each second: no read waits long, and the whole takes 100 s."""

    def __init__(self, second: Callable[[], None]) -> None:
        self.second, self.fallen, self.closed = second, 0, False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for self.fallen in range(1, 101):
            self.second()
            await asyncio.sleep(0)
            yield b"x"

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize(
    ("within", "most"), [(WHOLE_FETCH, 16), (timedelta(seconds=60), 61)], ids=["by default", "as chosen"]
)
async def test_content_that_drips_is_given_up(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, within: timedelta, most: int
):
    loop, passed = asyncio.get_running_loop(), list[int]()
    time = loop.time
    monkeypatch.setattr(loop, "time", lambda: time() + sum(passed))
    drops = Dripping(lambda: passed.append(1))
    way = Elsewhere("https://media.us1.twilio.com/x", httpx.Response(200, stream=drops))
    with pytest.raises(HistoryUnavailable, match="media-unreachable"):
        await evolve(fetcher(way, stand), within=within).fetch("ME" + "1" * 32)
    assert most // 2 < drops.fallen <= most
    assert drops.closed, "the connection is given back"


def fetcher(way: httpx.AsyncBaseTransport, stand: Stand) -> TwilioFetch:
    client = httpx.AsyncClient(transport=way)
    media = TwilioMedia(transport=TwilioTransport(client, stand.pace.clock), key=KEY, service=SERVICE)
    return TwilioFetch(media=media, client=client)


@pytest.mark.parametrize("text", ["See here", None])
async def test_where_twilio_alone_keeps_bodies_words_with_files_and_without_go_and_are_read_back(
    tmp_path: Path, text: str | None
):
    async with a_scene(f"sqlite:///{tmp_path}/record.db", MESSAGE_STORAGE="provider") as scene:
        await sends(scene, (PDF, "application/pdf", "findings.pdf"), (a_picture(), "image/jpeg", None), text=text)
        await scene.twilio.settled()
        before = await scene.texts()
        said = MessageId((await scene.driver.history(scene.provider, scene.id))[0].id)
        await scene.twilio.container.sweep_bodies()()
        kept = await scene.twilio.container.record().timeline.message(ConversationId(scene.id), said)
        assert (kept.body, len(kept.attachments)) == (None, 2)
        shown = await scene.twilio.container.timeline().message(ConversationId(scene.id), said)
        assert (shown.body, shown.altered) == (text or "[findings.pdf] [image/jpeg]", False)
        await scene.twilio.container.reconcile()()
        assert (await scene.texts(), await scene.notes()) == (before, [])


async def test_where_twilio_can_not_be_asked_words_with_files_stay_here_until_it_can(tmp_path: Path):
    async with a_scene(f"sqlite:///{tmp_path}/record.db", MESSAGE_STORAGE="provider") as scene:
        await sends(scene, (PDF, "application/pdf", "findings.pdf"))
        await scene.twilio.settled()
        for kind in (FaultKind.ERROR_BEFORE, FaultKind.EMPTY, FaultKind.GARBAGE):
            scene.twilio.service.plan(Fault(kind=kind, method="GET", path="/Messages/", times=None))
            await scene.twilio.container.sweep_bodies()()
            assert await scene.texts() == ["See here"]
            scene.twilio.service.faults.clear()
        await scene.twilio.container.sweep_bodies()()
        scene.twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, method="GET", path="/Messages/", times=None))
        assert await scene.texts() == [None]
