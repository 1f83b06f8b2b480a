"""A rotation while the server runs, which is killed in the middle: the next one goes on, and nothing is lost."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from application.messaging.send_message import SendMessage
from application.ports.readers import ConversationFilter
from application.timelines.list_conversations import ListConversations
from bootstrap.cli.commands import run
from bootstrap.container import Container, build_container
from bootstrap.record_place import placed
from bootstrap.seed import seed
from domain.access import Actor
from domain.attachment import Attachment, AttachmentState, BlobId
from domain.conversation import Conversation
from domain.file_types import FileType
from domain.ids import AttachmentId, ConversationId, Identity
from domain.person import Role
from tests.bootstrap.building import demo_settings
from tests.support.server import ServerProcess

MANY = 5_000
LARGE = 128 * 1024
MARIA = Actor(identity=Identity("maria"), role=Role.PATIENT)
PATIENCE = 60.0
T = TypeVar("T")


def a_demo(data: Path) -> Container:
    return build_container(placed(demo_settings(), data))


async def fill(container: Container) -> None:
    record = container.record()
    await record.start()
    try:
        await seed(container)
        page = await container.list_conversations()(ListConversations(actor=MARIA, which=ConversationFilter()))
        say = container.send_message()
        for start in range(0, MANY, 500):
            texts = [
                SendMessage(actor=MARIA, conversation=page.items[0].id, key=f"k{number}", text=f"text {number}")
                for number in range(start, start + 500)
            ]
            await asyncio.gather(*map(say, texts))
    finally:
        await record.stop()


async def bodies(container: Container) -> list[str | None]:
    record = container.record()
    await record.start()
    try:
        page = await container.list_conversations()(ListConversations(actor=MARIA, which=ConversationFilter()))
        shown = await record.timeline.messages(page.items[0].id, visible_from=1, after=0, before=None, limit=MANY + 100)
        return [one.body for one in shown]
    finally:
        await record.stop()


def by_key(data: Path) -> list[int]:
    """How many messages each data key seals, the oldest key first."""
    count = "SELECT count(*) FROM message WHERE substr(body, 2, 8) = data_key.id"
    with closing(sqlite3.connect(data / "carechat.db")) as connection:
        rows = connection.execute(f"SELECT ({count}) FROM data_key ORDER BY created_at")  # noqa: S608 - of ours
        return [row[0] for row in rows]


def until(holds: Callable[[T], bool], data: Path, look: Callable[[Path], T]) -> T:
    deadline = time.monotonic() + PATIENCE
    while not holds(found := look(data)):
        assert time.monotonic() < deadline, found
        time.sleep(0.1)
    return found


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_server_that_is_killed_while_it_seals_anew_goes_on_at_its_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    where = ["--data", str(data)]
    assert run(["migrate", *where]) == 0
    assert run(["keys", "new", *where]) == 0
    await fill(a_demo(data))
    before = await bodies(a_demo(data))
    server = ServerProcess(data)
    await server.begin()
    try:
        assert run(["keys", "rotate", *where]) == 0
        until(lambda found: len(found) == 2 and 0 < found[1] < MANY, data, by_key)
        server.kill9()
        left = by_key(data)[0]
        assert left > 0, "it was killed in the middle"
        await server.begin()
        until(lambda found: found[0] == 0, data, by_key)
    finally:
        server.kill9()
    assert await bodies(a_demo(data)) == before
    capsys.readouterr()
    assert await asyncio.to_thread(run, ["keys", "status", *where]) == 0
    assert "0 are damaged" in capsys.readouterr().out


FILES = 400


async def keep_files(container: Container) -> None:
    """Files of a conversation, each with a content of its own."""
    record, store = container.record(), container.file_store()
    await record.start()
    try:
        await seed(container)
        page = await container.list_conversations()(ListConversations(actor=MARIA, which=ConversationFilter()))
        conversation = await loaded(container, page.items[0].id)
        for number in range(FILES):
            file = Attachment(
                id=AttachmentId(container.ids().new()),
                conversation=conversation.id,
                uploader=MARIA.identity,
                name="a.pdf",
                type=FileType.PDF,
                size=LARGE,
                state=AttachmentState.CLEAN,
                blob=BlobId(container.ids().new()),
                uploaded_at=container.clock().now(),
            )
            await store.put(file.blob, number.to_bytes(4, "big") * (LARGE // 4))
            async with record.unit_of_work() as uow:
                uow.attachments.add(file, conversation)
                await uow.commit()
    finally:
        await record.stop()


async def loaded(container: Container, id: ConversationId) -> Conversation:
    async with container.record().unit_of_work() as uow:
        found: Conversation = await uow.conversations.get(id)
        return found


async def contents(container: Container) -> list[bytes]:
    record, store = container.record(), container.file_store()
    await record.start()
    try:
        async with record.unit_of_work() as uow:
            files = await uow.attachments.kept(behind=None, limit=2 * FILES)
        return [b"".join([piece async for piece in store.read(file.blob)]) for file in files]
    finally:
        await record.stop()


def names(data: Path) -> set[str]:
    with closing(sqlite3.connect(data / "carechat.db")) as connection:
        return {row[0] for row in connection.execute("SELECT blob FROM attachment")}


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_server_that_is_killed_while_it_seals_files_anew_goes_on_with_those_that_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    where = ["--data", str(data)]
    assert run(["migrate", *where]) == 0
    assert run(["keys", "new", *where]) == 0
    await keep_files(a_demo(data))
    before, first = await contents(a_demo(data)), names(data)
    assert len(set(before)) == FILES
    server = ServerProcess(data)
    await server.begin()
    try:
        assert run(["keys", "rotate", *where]) == 0
        until(lambda found: 0 < len(found & first) < FILES, data, names)
        server.kill9()
        assert len(names(data) & first) > 0, "it was killed in the middle"
        await server.begin()
        until(lambda found: not found & first, data, names)
    finally:
        server.kill9()
    assert await contents(a_demo(data)) == before
    capsys.readouterr()
    assert await asyncio.to_thread(run, ["keys", "status", *where]) == 0
    assert f"{FILES} of {FILES} files are under it" in capsys.readouterr().out
