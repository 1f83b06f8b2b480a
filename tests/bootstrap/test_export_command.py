"""`carechat export`, in this process: a record that was used, written down and verified without it."""

import asyncio
import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from application.cards.ask_card import AskCard
from application.consent.grant_consent import GrantConsent
from application.exports.ask_export import AskExport
from application.medications.keep_medications import KeepMedications
from application.messaging.open_conversation import OpenConversation
from application.messaging.send_message import SendMessage
from application.people.register_person import RegisterPerson
from bootstrap.cli.commands import run
from bootstrap.cli.on_record import tool_settings
from bootstrap.container import build_tool
from domain.access import CLOCKWORK
from domain.consent import CHAT
from domain.export import ExportForm, ExportScope
from domain.ids import ConversationId, ExportId
from domain.medication import Medication
from tests.support.builders import a_patient, a_provider, an_actor

PAT, DOC = a_patient(care_team={"doc"}), a_provider()


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with a conversation in it."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    assert run(["migrate", "--data", str(folder)]) == 0
    assert run(["keys", "new", "--data", str(folder)]) == 0
    return folder


async def _talk(folder: Path) -> str:
    container = build_tool(tool_settings(folder))
    record, do = container.record(), container.use_cases()
    await record.start()
    try:
        for person in (PAT, DOC):
            await do.register_person(RegisterPerson(actor=CLOCKWORK, person=person))
        pat = an_actor(PAT)
        await do.grant_consent(GrantConsent(actor=pat, identity="pat", scopes=frozenset({CHAT})))
        id = (await do.open_conversation(OpenConversation(actor=pat, participants=("doc",)))).id
        await do.send_message(SendMessage(actor=pat, conversation=ConversationId(id), key="1", text="My knee is sore"))
    finally:
        await record.stop()
    return str(id)


def test_a_record_is_written_down_and_verified_without_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    id = asyncio.run(_talk(data))
    out = tmp_path / "export.zip"
    assert run(["export", "--patient", "PAT", "--format", "csv", "--out", str(out), "--data", str(data)]) == 0
    assert "1 conversations, 1 messages" in capsys.readouterr().out
    assert out.stat().st_mode & 0o777 == 0o600
    assert run(["export", "key", "--data", str(data)]) == 0
    key = capsys.readouterr().out.strip()
    assert run(["audit", "verify", "--data", str(data)]) == 0
    assert not [path for path in (data / "files").rglob("*") if path.is_file()], "nothing of it stays behind"
    with zipfile.ZipFile(out) as archive:
        assert b"My knee is sore" in archive.read(f"conversation-{id}-001.csv")
    shutil.rmtree(data)
    capsys.readouterr()
    assert run(["export", "verify", str(out), "--public-key", key]) == 0
    told = capsys.readouterr().out
    assert "1 documents, 1 messages" in told
    assert key in told
    content = out.read_bytes()
    out.write_bytes(content.replace(b"knee", b"neck"))
    assert run(["export", "verify", str(out)]) == 1
    assert "does not hold" in capsys.readouterr().err


async def _ask_refill(folder: Path, id: str) -> None:
    container = build_tool(tool_settings(folder))
    record, do = container.record(), container.use_cases()
    await record.start()
    try:
        listed = (Medication(id="a", drug="Lisinopril", refills_left=7),)
        await do.keep_medications(KeepMedications(actor=CLOCKWORK, identity="pat", entries=listed))
        say = {"medicationId": "a", "text": "Soon please"}
        await do.ask_card(AskCard(actor=an_actor(PAT), conversation=ConversationId(id), kind="refill", say=say))
    finally:
        await record.stop()


async def _exported_by_its_patient(folder: Path, id: str) -> str:
    """The document that the server's own maker makes for them."""
    container = build_tool(tool_settings(folder), files="memory")
    record = container.record()
    await record.start()
    try:
        scope = ExportScope(conversation=ConversationId(id))
        asked = AskExport(actor=an_actor(PAT), scope=scope, form=ExportForm.JSON)
        made = await container.use_cases().ask_export(asked)
        await container.make_exports()()
        async with container.uow()() as uow:
            (file,) = await uow.exports.files(ExportId(made.id))
        return b"".join([piece async for piece in container.file_store().read(file.blob)]).decode()
    finally:
        await record.stop()


def test_what_a_hold_keeps_beyond_its_time_is_for_the_operator_and_marked_for_others(data: Path, tmp_path: Path):
    id = asyncio.run(_talk(data))
    hold = "INSERT INTO legal_hold (id, patient, reason, placed_by, placed_at) VALUES ('h', 'pat', x'', 'a', 1)"
    with closing(sqlite3.connect(data / "carechat.db")) as connection, connection:
        connection.execute(hold)
        connection.execute("UPDATE message SET created_at = 1")
    assert run(["retention", "--data", str(data)]) == 0
    out = tmp_path / "export.zip"
    assert run(["export", "--conversation", id, "--out", str(out), "--data", str(data)]) == 0
    with zipfile.ZipFile(out) as archive:
        (kept,) = json.loads(archive.read(f"conversation-{id}-001.json"))["messages"]
    assert kept["body"] == "My knee is sore"
    (shown,) = json.loads(asyncio.run(_exported_by_its_patient(data, id)))["messages"]
    assert (shown["body"], shown["bodyState"]) == (None, "expired")


def test_what_a_card_tells_is_written_down_and_proved_as_long_as_the_text_of_its_message(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    id = asyncio.run(_talk(data))
    asyncio.run(_ask_refill(data, id))

    def by_the_operator(name: str) -> dict[str, Any]:
        out = tmp_path / name
        assert run(["export", "--conversation", id, "--out", str(out), "--data", str(data)]) == 0
        assert run(["export", "verify", str(out)]) == 0
        assert "1 documents, 2 messages" in capsys.readouterr().out
        with zipfile.ZipFile(out) as archive:
            told: dict[str, Any] = json.loads(archive.read(f"conversation-{id}-001.json"))["messages"][1]
        return told

    told = by_the_operator("now.zip")["card"]
    assert (told["state"], told["details"]["text"]) == ("requested", "Soon please")
    assert not {"refillsLeft", "request", "controlled"} & told["details"].keys(), "the team's alone"
    hold = "INSERT INTO legal_hold (id, patient, reason, placed_by, placed_at) VALUES ('h', 'pat', x'', 'a', 1)"
    with closing(sqlite3.connect(data / "carechat.db")) as connection, connection:
        connection.execute(hold)
        connection.execute("UPDATE message SET created_at = 1")
    assert by_the_operator("held.zip")["card"] == told, "a hold keeps it for the operator"
    _, shown = json.loads(asyncio.run(_exported_by_its_patient(data, id)))["messages"]
    assert shown["bodyState"] == "expired"
    assert "card" not in shown


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], "say what to export"),
        (["--conversation", "0" * 32], "no such conversation or patient"),
        (["--patient", "nobody-known"], "no such conversation or patient"),
    ],
)
def test_what_can_not_be_exported_is_told_in_a_line(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: list[str], told: str
):
    assert run(["export", *given, "--out", str(tmp_path / "x.zip"), "--data", str(data)]) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "x.zip").exists()


def test_an_existing_file_is_never_written_over(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    id = asyncio.run(_talk(data))
    out = tmp_path / "x.zip"
    out.write_text("mine")
    assert run(["export", "--conversation", id, "--out", str(out), "--data", str(data)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert out.read_text() == "mine"
