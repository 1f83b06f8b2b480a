"""`carechat twilio reconcile` and `retry` on a record of its own."""

import argparse
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.system.clock import SystemClock
from bootstrap.cli import twilio
from bootstrap.cli.twilio_reconcile import describe
from bootstrap.doctor import examine
from bootstrap.findings import Verdict
from bootstrap.record_place import files_given_up, make_folders, make_key, migrate, placed, webhooks_aside
from bootstrap.settings import Profile, read_settings


def test_with_the_mock_there_is_nothing_to_take_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TWILIO_USE_MOCK", "true")
    settings = placed(read_settings(Profile.DEMO), tmp_path)
    make_folders(settings)
    make_key(settings)
    migrate(settings)
    parser = argparse.ArgumentParser()
    describe(parser)
    options = parser.parse_args(["--data", str(tmp_path)])
    assert options.run(options) == 0
    assert capsys.readouterr().out == "Compared: 0. Not to be compared now: 0.\n"


def test_what_was_given_up_is_asked_for_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TWILIO_USE_MOCK", "true")
    settings = placed(read_settings(Profile.DEMO), tmp_path)
    make_folders(settings)
    make_key(settings)
    migrate(settings)
    with closing(sqlite3.connect(tmp_path / "carechat.db")) as db:
        db.execute("INSERT INTO provider_file (attachment_id, tried, media, missing_since) VALUES ('f', 0, 'ME1', 1)")
        db.execute(
            "INSERT INTO inbox (key, kind, thread, raw, came_at, due_at, attempts, aside_at, reason)"
            " VALUES ('k', 'told', '', x'00', 1, 1, 20, 1, 'failed')"
        )
        db.commit()
    assert files_given_up(settings) == 1
    (line,) = [one for one in examine(settings, SystemClock()) if one.subject == "files"]
    assert (line.verdict, "carechat twilio retry" in line.words) == (Verdict.FIX, True)
    assert webhooks_aside(settings) == 1
    (line,) = [one for one in examine(settings, SystemClock()) if one.subject == "inbox"]
    assert (line.verdict, "carechat twilio retry" in line.words) == (Verdict.FIX, True)
    parser = argparse.ArgumentParser()
    twilio.describe(parser)
    options = parser.parse_args(["retry", "--data", str(tmp_path)])
    assert options.run(options) == 0
    assert capsys.readouterr().out == "To be tried again: 0. Files to be fetched again: 1. Webhooks to be applied: 1.\n"
    assert files_given_up(settings) == webhooks_aside(settings) == 0
