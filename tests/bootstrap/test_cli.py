"""The command line, in this process: what it says, and how it ends."""

import json
import logging
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.keys.key_file import KeyFile
from adapters.persistence import migrations
from adapters.system.clock import SystemClock
from bootstrap.cli.commands import parser, run
from bootstrap.from_settings import platform_rules
from bootstrap.settings import GROUPS, setting_of
from domain.person import Role
from tests.bootstrap.building import demo_settings

COMMANDS = ("demo", "serve", "migrate", "doctor", "token", "keys", "people", "twilio", "twilio-mock", "version")


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No setting of this machine, no `.env.local`, and logging as it was before."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    for group in GROUPS.values():
        for _, setting, _ in setting_of(group):
            monkeypatch.delenv(setting.name, raising=False)
    yield
    root.handlers = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of an embedded record."""
    folder = tmp_path / "a folder"
    assert run(["migrate", "--data", str(folder)]) == 0
    assert run(["keys", "new", "--data", str(folder)]) == 0
    return folder


Said = Callable[[], tuple[str, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """What was printed since the last look."""

    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    read()
    return read


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, said: Said) -> None:
    with pytest.raises(SystemExit) as end:
        run([command, "--help"])

    assert end.value.code == 0
    assert f"usage: carechat {command}" in said()[0]


@pytest.mark.parametrize("wrong", [[], ["dance"], ["demo", "--port", "x"], ["demo", "--prot", "1"], ["keys"]])
def test_what_is_not_understood_ends_with_2(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run(wrong)

    assert end.value.code == 2


def test_the_help_names_every_command() -> None:
    text = parser().format_help()

    assert all(command in text for command in COMMANDS)


def test_version_tells_the_version(said: Said) -> None:
    assert run(["version"]) == 0
    assert said()[0].startswith("carechat 0.")


@pytest.mark.parametrize("command", ["version", "phi"])
def test_a_command_that_needs_no_server_loads_none(command: str) -> None:
    told = f"from bootstrap.cli.commands import parser; parser({command!r}); import sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", told], capture_output=True, check=True, text=True)

    assert {"litestar", "sqlalchemy", "alembic"}.isdisjoint(loaded.stdout.split())


def test_migrate_makes_a_record_that_only_its_owner_may_read(data: Path) -> None:
    assert migrations.is_current(f"sqlite:///{data / 'carechat.db'}")
    assert stat.S_IMODE(data.stat().st_mode) == 0o700


def test_migrating_again_is_fine(data: Path, said: Said) -> None:
    assert run(["migrate", "--data", str(data)]) == 0
    assert "newest shape" in said()[0]


def test_a_command_without_a_record_says_how_to_name_one(said: Said) -> None:
    assert run(["migrate"]) == 1
    assert said() == ("", "carechat: which record? Give --data DIR (a folder) or set DATABASE_URL\n")


def test_a_database_out_of_reach_is_told_without_its_address(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://nobody:hush-hush@127.0.0.1:1/none")

    assert run(["migrate"]) == 1
    out, err = said()
    assert err.startswith("carechat: the record can not be used (")
    assert "hush-hush" not in out + err


def test_a_bad_setting_is_told_by_its_name_and_not_its_value(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LISTEN_PORT", "ninety")

    assert run(["migrate", "--data", "x"]) == 1
    out, err = said()
    assert "LISTEN_PORT must be" in err
    assert "ninety" not in out + err


def test_a_new_key_file_never_takes_the_place_of_another(data: Path, said: Said) -> None:
    before = (data / "carechat.key").read_bytes()

    assert run(["keys", "new", "--data", str(data)]) == 1
    assert "there is a file already" in said()[1]
    assert (data / "carechat.key").read_bytes() == before


def test_keys_are_rotated_and_shown_by_their_ids_only(data: Path, said: Said) -> None:
    file = data / "carechat.key"
    first = KeyFile.load(file).current_key_id()

    assert run(["keys", "rotate", "--file", str(file)]) == 0
    assert run(["keys", "show", "--file", str(file)]) == 0

    out, err = said()
    second = KeyFile.load(file).current_key_id()
    assert second != first
    assert out.count(second) == 2
    kept = json.loads(file.read_text())
    assert not any(secret in out + err for secret in [kept["root"], *kept["keys"].values()])


def test_keys_need_a_file(said: Said) -> None:
    assert run(["keys", "show"]) == 1
    assert "which key file?" in said()[1]


@pytest.mark.anyio
async def test_a_token_of_the_embedded_issuer_is_accepted_by_it(data: Path, said: Said) -> None:
    assert run(["token", "maria", "--role", "patient", "--name", "Maria Lopez", "--data", str(data)]) == 0

    keys = KeyFile.load(data / "carechat.key")
    issuer = EmbeddedIssuer(keys, platform_rules(demo_settings()), SystemClock())
    claims = await issuer.verify(said()[0].strip())
    assert (claims.subject, claims.user_type, claims.name) == ("maria", Role.PATIENT, "Maria Lopez")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("AUTH_ISSUER", "https://platform.test"),
        ("AUTH_JWKS_URL", "https://platform.test/keys"),
        ("PUBLIC_BASE_URL", "https://chat.test"),
    ],
)
def test_no_token_is_made_among_settings_of_production(
    data: Path, said: Said, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    assert run(["token", "maria", "--role", "patient", "--data", str(data)]) == 1
    out, err = said()
    assert out == ""
    assert "settings of production" in err


def test_a_token_is_for_a_possible_identity(data: Path, said: Said) -> None:
    assert run(["token", "maria lopez", "--role", "patient", "--data", str(data)]) == 1
    assert "maria" not in said()[1]


def names_of(data: Path) -> int:
    with sqlite3.connect(data / "carechat.db") as database:
        return int(database.execute("SELECT count(*) FROM person").fetchone()[0])


def test_people_are_imported_and_changed_by_a_second_import(data: Path, said: Said) -> None:
    file = data.parent / "people.jsonl"
    file.write_text(
        '{"identity": "maria", "userType": "patient", "displayName": "Maria Lopez"}\n'
        '{"identity": "dr-osei", "userType": "provider", "pools": ["clinic"]}\n'
    )

    assert run(["people", "import", str(file), "--data", str(data)]) == 0
    assert said()[0] == "2 people imported, 0 lines refused\n"
    assert run(["people", "import", str(file), "--data", str(data)]) == 0
    assert names_of(data) == 2


def test_a_refused_line_is_told_by_number_and_the_others_are_taken(data: Path, said: Said) -> None:
    file = data.parent / "people.csv"
    file.write_text("identity,userType,zone\nmaria,patient,\njames,surgeon,Mars\namina,patient,\n")

    assert run(["people", "import", str(file), "--data", str(data)]) == 1

    out, err = said()
    assert out == "2 people imported, 1 lines refused\n"
    assert err == "line 3: /userType invalid; /zone invalid\n"
    assert names_of(data) == 2


def test_a_patient_stays_a_patient_in_an_import_too(data: Path, said: Said) -> None:
    file = data.parent / "people.jsonl"
    file.write_text('{"identity": "maria", "userType": "patient"}\n')
    assert run(["people", "import", str(file), "--data", str(data)]) == 0
    file.write_text('{"identity": "maria", "userType": "provider"}\n')

    assert run(["people", "import", str(file), "--data", str(data)]) == 1
    assert said()[1] == "line 1: /userType patient-stays-patient\n"


@pytest.mark.parametrize("content", [None, b"\xff\xfe{"])
def test_a_file_that_can_not_be_read_changes_nothing(data: Path, said: Said, content: bytes | None) -> None:
    file = data.parent / "people.jsonl"
    if content is not None:
        file.write_bytes(content)

    assert run(["people", "import", str(file), "--data", str(data)]) == 1
    assert said()[1].startswith("carechat: FILE ")
    assert names_of(data) == 0


def test_people_are_not_imported_into_a_record_of_another_shape(tmp_path: Path, said: Said) -> None:
    (tmp_path / "people.jsonl").write_text("")

    assert run(["people", "import", "people.jsonl", "--data", str(tmp_path / "none")]) == 1
    assert "run `carechat migrate`" in said()[1]


def test_the_demo_listens_on_this_machine_only(said: Said) -> None:
    assert run(["demo", "--host", "0.0.0.0"]) == 1  # noqa: S104 - what must be refused
    assert "LISTEN_HOST must be on loopback" in said()[1]


def test_the_demo_without_the_mock_is_refused_in_one_line(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_USE_MOCK", "false")

    assert run(["demo", "--port", "0"]) == 1
    out, err = said()
    assert out == ""
    assert err.count("\n") == 1
    assert "TWILIO_USE_MOCK" in err


def test_the_demo_never_runs_on_the_record_of_a_clinic(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://127.0.0.1/clinic")
    monkeypatch.setenv("PUBLIC_BASE_URL", "https://chat.test")

    assert run(["demo", "--port", "0"]) == 1
    assert "give the demo a folder" in said()[1]


def test_serve_refuses_what_production_must_not_be(said: Said) -> None:
    assert run(["serve"]) == 1
    assert "PUBLIC_BASE_URL must be an https address" in said()[1]


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"DATABASE_URL": "sqlite:////srv/record/carechat.db"}, "--workers must be 1 on SQLite"),
        ({"DATABASE_URL": "postgresql+psycopg://127.0.0.1/carechat"}, "REALTIME_URL must be set with --workers over 1"),
    ],
)
def test_serve_refuses_workers_that_could_not_wake_each_other(
    said: Said, monkeypatch: pytest.MonkeyPatch, more: dict[str, str], refusal: str
) -> None:
    for name, value in more.items():
        monkeypatch.setenv(name, value)
    assert run(["serve", "--workers", "2"]) == 1
    assert refusal in said()[1]


@pytest.mark.parametrize("number", ["0", "65", "two", "-1"])
def test_serve_takes_only_a_number_of_workers(said: Said, number: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["serve", "--workers", number])
    assert ended.value.code == 2
    assert "a number from 1 to 64" in said()[1]
