"""`carechat retention`: what would go, and what went."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bootstrap.cli.commands import run
from bootstrap.reading import BadSetting
from bootstrap.settings import Profile, read_settings
from tests.bootstrap.building import NO_FILE


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with a topic and a consent that are old enough to go."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    assert run(["migrate", "--data", str(folder)]) == 0
    assert run(["keys", "new", "--data", str(folder)]) == 0
    grant = "INSERT INTO proxy_grant (id, patient, proxy, scopes, basis, since, granted_by, granted_at, ended_at)"
    with closing(sqlite3.connect(folder / "carechat.db")) as connection, connection:
        connection.execute(f"{grant} VALUES ('g', 'pat', 'mum', '[]', 'patient', 1, 'pat', 1, 1)")
        connection.execute(f"{grant} VALUES ('h', 'sue', 'mum', '[]', 'patient', 1, 'sue', 1, 1)")
        connection.execute(
            "INSERT INTO legal_hold (id, patient, reason, placed_by, placed_at) VALUES ('h', 'sue', x'', 'a', 1)"
        )
    return folder


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert run(list(words)) == 0
    return capsys.readouterr().out


def test_a_dry_run_tells_what_would_go_and_a_run_lets_it_go(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        preview = told(capsys, "retention", "--dry-run", "--data", str(data))
        assert "consent  kept 2196 days" in preview
        assert "1 would go, 1 under a legal hold stay" in preview
        assert "audit    kept 2196 days" in preview
    assert told(capsys, "retention", "--data", str(data)) == "consent  1 went\n"
    assert told(capsys, "retention", "--data", str(data)) == "nothing is beyond its time\n"


@pytest.mark.parametrize("name", ["CONSENT_KEPT", "AUDIT_KEPT"])
def test_consents_and_the_audit_are_never_kept_for_less_than_six_years(name: str) -> None:
    with pytest.raises(BadSetting, match=name):
        read_settings(Profile.TOOL, {name: "2191d"}, env_file=NO_FILE)
    assert read_settings(Profile.TOOL, {name: "3000d"}, env_file=NO_FILE)
