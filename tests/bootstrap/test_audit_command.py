"""`carechat audit`, in this process: the chain of a record that was used."""

import asyncio
import hashlib
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from adapters.mock.clock import FakeClock
from application.people.register_person import RegisterPerson
from bootstrap.cli.commands import run
from bootstrap.cli.on_record import tool_settings
from bootstrap.container import Container, build_tool
from domain.access import CLOCKWORK
from tests.support.builders import a_provider


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with one act in it, chained."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    assert run(["migrate", "--data", str(folder)]) == 0
    assert run(["keys", "new", "--data", str(folder)]) == 0
    assert asyncio.run(_use(folder)) > 0
    return folder


async def _use(folder: Path) -> int:
    async with _opened(folder) as container:
        await container.register_person()(RegisterPerson(actor=CLOCKWORK, person=a_provider("ann")))
        seal = container.seal_audit()
        sealed = int(await seal())
        await seal.last()
        return sealed


@asynccontextmanager
async def _opened(folder: Path) -> AsyncIterator[Container]:
    container = build_tool(tool_settings(folder))
    record = container.record()
    await record.start()
    try:
        yield container
    finally:
        await record.stop()


def test_an_audit_that_holds_is_told_and_printed_with_its_proof(data: Path, capsys: pytest.CaptureFixture[str]):
    capsys.readouterr()
    assert run(["audit", "verify", "--data", str(data)]) == 0
    assert "the audit holds: positions 1 to 1, 1 signed checkpoints" in capsys.readouterr().out
    assert run(["audit", "export", "--data", str(data)]) == 0
    record, proof = map(json.loads, capsys.readouterr().out.splitlines())
    assert record["record"]["id"] == record["recordId"]
    assert proof["checkpoint"]["hash"] == record["hash"]


def test_an_export_of_the_audit_is_on_the_audit_with_its_period_and_digest(
    data: Path, capsysbinary: pytest.CaptureFixture[bytes]
):
    capsysbinary.readouterr()
    assert run(["audit", "export", "--until", "2999-01-01", "--data", str(data)]) == 0
    printed = capsysbinary.readouterr()
    digest = hashlib.sha256(printed.out).hexdigest()
    assert digest.encode() in printed.err
    assert noted(data) == [
        ("audit:/2999-01-01T00:00:00Z", "done", "begun"),
        (f"audit:1-1:{digest}", "done", "complete"),
    ]
    assert run(["audit", "export", "--from", "2999-01-01", "--data", str(data)]) == 0
    assert capsysbinary.readouterr().out == b""
    assert run(["audit", "verify", "--data", str(data)]) == 0


def test_the_audit_of_a_patient_is_printed_alone(data: Path, capsys: pytest.CaptureFixture[str]):
    capsys.readouterr()
    assert run(["audit", "export", "--patient", "ann", "--data", str(data)]) == 0
    (record, _) = map(json.loads, capsys.readouterr().out.splitlines())
    assert record["record"]["object"] == "person:ann"
    assert noted(data)[0] == ("person:ann", "done", "begun:/")
    assert run(["audit", "export", "--patient", "bob", "--data", str(data)]) == 1
    assert "there is no such patient" in capsys.readouterr().err


def noted(data: Path) -> list[tuple[str, str, str]]:
    """What the audit says of exports of itself."""
    with closing(sqlite3.connect(data / "carechat.db")) as connection:
        found = connection.execute("SELECT object, outcome, reason FROM audit WHERE action = 'audit.export'")
        return found.fetchall()


@pytest.mark.parametrize("words", [("audit", "export"), ("backup", "a.backup"), ("export", "--from", "2026-01-01")])
def test_a_command_leaves_the_chain_to_the_server_at_once(data: Path, words: tuple[str, ...]):
    out = ["--out", "a.zip"] if words[0] == "export" else []
    assert run([*words, *out, "--data", str(data)]) == 0
    assert asyncio.run(_use(data)) > 0


def test_what_was_done_without_a_server_waits_to_be_chained(data: Path, capsys: pytest.CaptureFixture[str]):
    asyncio.run(_act_long_ago(data))
    capsys.readouterr()
    assert run(["audit", "verify", "--data", str(data)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 records wait to be chained: a server that runs does it",
        "the audit holds: positions 1 to 1, 1 signed checkpoints",
    ]


async def _act_long_ago(folder: Path) -> None:
    async with _opened(folder) as container:
        with container.clock.override(FakeClock()):
            await container.register_person()(RegisterPerson(actor=CLOCKWORK, person=a_provider("bob")))


def test_an_audit_that_does_not_hold_ends_with_1_and_names_the_record(data: Path, capsys: pytest.CaptureFixture[str]):
    with closing(sqlite3.connect(data / "carechat.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER audit_is_final")
        connection.execute("UPDATE audit SET actor = 'somebody-else'")
    assert run(["audit", "verify", "--data", str(data)]) == 1
    assert "changed: position 1, record " in capsys.readouterr().err
