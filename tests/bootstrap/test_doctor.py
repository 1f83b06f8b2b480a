"""The doctor: what is well, and what to do about the rest."""

import asyncio
import json
import socket
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import evolve
from cryptography.exceptions import UnsupportedAlgorithm

from adapters.identity import session_tokens
from adapters.keys.key_file import KeyFile
from adapters.mock.clock import FakeClock
from adapters.persistence import copying
from adapters.system.clock import SystemClock
from application.inbound.refusal import FAILED
from application.ports.clock import Clock
from application.ports.inbound import Letter
from bootstrap import record_place
from bootstrap.container import build_tool
from bootstrap.doctor import examine
from bootstrap.findings import Finding, Verdict
from bootstrap.settings import Profile, Settings
from tests.bootstrap.building import demo_settings


def findings(settings: Settings, clock: Clock | None = None) -> dict[str, Finding]:
    return {one.subject: one for one in examine(settings, clock or SystemClock())}


def verdicts(settings: Settings, clock: Clock | None = None) -> dict[str, Verdict]:
    return {subject: finding.verdict for subject, finding in findings(settings, clock).items()}


def prepared(folder: Path, **given: str) -> Settings:
    """The settings of a demo whose record and key are there, on a port that is free."""
    settings = record_place.placed(demo_settings(**given), folder)
    settings = evolve(settings, listening=evolve(settings.listening, port=0))
    record_place.migrate(settings)
    record_place.make_key(settings)
    return settings


def test_all_is_well_with_a_prepared_demo(tmp_path: Path) -> None:
    assert set(verdicts(prepared(tmp_path)).values()) == {Verdict.OK}


def test_no_finding_tells_a_secret_or_a_place(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    key = (tmp_path / "carechat.key").read_text()
    words = " ".join(finding.words for finding in findings(settings).values())

    assert str(tmp_path) not in words
    assert not [line for line in key.splitlines() if len(line) > 40 and line.split('"')[-2] in words]


def test_what_is_missing_is_named_with_what_makes_it(tmp_path: Path) -> None:
    found = findings(record_place.placed(demo_settings(), tmp_path))

    assert "carechat migrate" in found["schema"].words
    assert "carechat keys new" in found["key file"].words
    assert "tokens" not in found
    assert not (tmp_path / "carechat.db").exists()


def test_a_database_out_of_reach_is_told_without_its_password(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    away = "postgresql+psycopg://nobody:hush-hush@127.0.0.1:1/none"
    found = findings(evolve(settings, record=evolve(settings.record, database_url=away)))

    assert found["database"].verdict is Verdict.FIX
    assert "hush" not in found["database"].words


@pytest.mark.parametrize("scheme", ["redis", "postgresql+psycopg"])
def test_a_broker_out_of_reach_is_told_without_its_password(tmp_path: Path, scheme: str) -> None:
    settings = prepared(tmp_path)
    away = f"{scheme}://nobody:hush-hush@127.0.0.1:1/0"
    found = findings(evolve(settings, record=evolve(settings.record, realtime_url=away)))

    assert found["realtime"].verdict is Verdict.FIX
    assert "hush" not in found["realtime"].words


@pytest.mark.parametrize(
    "broker",
    [pytest.param("redis_url", marks=pytest.mark.redis), pytest.param("postgres_url", marks=pytest.mark.postgres)],
)
def test_a_broker_that_answers_is_well(tmp_path: Path, broker: str, request: pytest.FixtureRequest) -> None:
    settings = prepared(tmp_path)
    there = evolve(settings.record, realtime_url=request.getfixturevalue(broker))

    assert findings(evolve(settings, record=there))["realtime"].verdict is Verdict.OK


def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    (tmp_path / "carechat.key").chmod(0o644)

    assert "chmod 600" in findings(settings)["key file"].words


def test_a_clock_that_went_back_is_noticed(tmp_path: Path) -> None:
    settings = prepared(tmp_path)

    for wrong in (datetime(1970, 1, 1, tzinfo=UTC), datetime.now(UTC) - timedelta(hours=1)):
        assert verdicts(settings, FakeClock(wrong))["clock"] is Verdict.FIX


def test_a_taken_port_is_a_note(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listening = evolve(settings.listening, port=taken.getsockname()[1])
        assert verdicts(evolve(settings, listening=listening))["port"] is Verdict.NOTE


def test_that_chat_is_switched_off_is_a_note(tmp_path: Path) -> None:
    settings = prepared(tmp_path, NEXT_PUBLIC_ENABLE_TWILIO_CHAT="false")

    assert verdicts(settings)["chat"] is Verdict.NOTE


def test_a_provider_that_is_not_to_be_had_is_told(tmp_path: Path) -> None:
    settings = prepared(tmp_path, TWILIO_USE_MOCK="false")

    assert findings(settings)["provider"].verdict is Verdict.FIX


def in_production(settings: Settings, **record: object) -> Settings:
    return evolve(settings, profile=Profile.SERVE, record=evolve(settings.record, **record))


def test_checkpoints_on_the_disk_of_the_record_are_told_of_in_production(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    assert findings(in_production(settings))["audit"].verdict is Verdict.NOTE
    beside = in_production(settings, audit_checkpoints=tmp_path / "points.jsonl")
    assert findings(beside)["audit"].verdict is Verdict.NOTE
    served = "postgresql+psycopg://nobody@127.0.0.1:1/none"
    elsewhere = in_production(settings, audit_checkpoints=tmp_path / "points.jsonl", database_url=served)
    assert findings(elsewhere)["audit"].verdict is Verdict.OK


def test_checkpoints_that_can_be_neither_written_nor_read_are_to_be_fixed(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    nowhere = in_production(settings, audit_checkpoints=tmp_path / "absent" / "points.jsonl")
    assert "make its folder" in findings(nowhere)["audit"].words
    (tmp_path / "points.jsonl").write_text("nonsense\n")
    spoilt = in_production(settings, audit_checkpoints=tmp_path / "points.jsonl")
    assert "audit verify" in findings(spoilt)["audit"].words


def test_a_key_that_was_used_for_long_is_to_be_rotated(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    asyncio.run(_open_the_record(settings))
    today = datetime.now(UTC)
    fresh, old = (findings(settings, FakeClock(at))["key file"] for at in (today, today + timedelta(days=366)))
    assert (fresh.verdict, old.verdict) == (Verdict.OK, Verdict.NOTE)
    assert f"in use since {today:%Y-%m-%d}" in fresh.words
    assert "`carechat keys rotate`" in old.words


def test_a_lost_key_is_named_with_what_to_do(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    asyncio.run(_open_the_record(settings))
    assert verdicts(settings)["data keys"] is Verdict.OK
    key_file = settings.record.key_file
    assert key_file is not None
    lost = KeyFile.load(key_file).current_key_id()
    KeyFile.rotate(key_file)
    document = json.loads(key_file.read_text())
    del document["keys"][lost]
    key_file.write_text(json.dumps(document))
    found = findings(settings)["data keys"]
    assert (found.verdict, lost in found.words) == (Verdict.FIX, True)


def test_a_machine_that_can_sign_no_tokens_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = prepared(tmp_path)

    def not_here(_: bytes) -> None:
        raise UnsupportedAlgorithm("ed25519")

    monkeypatch.setattr(session_tokens, "Ed25519PrivateKey", SimpleNamespace(from_private_bytes=not_here))
    found = findings(settings)["tokens"]
    assert (found.verdict, "OpenSSL" in found.words) == (Verdict.FIX, True)


def test_what_was_given_up_and_what_could_not_be_taken_over_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, now = prepared(tmp_path), datetime(2026, 3, 2, 9, tzinfo=UTC)

    async def set_aside() -> None:
        record = build_tool(settings).record()
        await record.start()
        await record.inbox.keep(Letter(key="k", kind="onMessageAdded", thread="CH1", raw="x"), now)
        (letter,) = await record.inbox.claim(now=now, lease=timedelta(minutes=1), limit=1)
        await record.inbox.set_aside(letter, reason=FAILED, at=now)
        await record.stop()

    asyncio.run(set_aside())
    monkeypatch.setattr(record_place, "files_given_up", lambda _: 1)
    found = findings(settings, FakeClock(now))
    assert [found[one].verdict for one in ("inbox", "files")] == [Verdict.FIX, Verdict.FIX]
    assert found["inbox"].words.startswith("1 webhooks")
    assert found["files"].words.startswith("1 could not be fetched")


def test_webhooks_that_wait_for_long_are_told(tmp_path: Path) -> None:
    settings, came_at = prepared(tmp_path), datetime(2026, 3, 2, 9, tzinfo=UTC)

    async def keep_one() -> None:
        record = build_tool(settings).record()
        await record.start()
        await record.inbox.keep(Letter(key="k", kind="onMessageAdded", thread="CH1", raw="x"), came_at)
        await record.stop()

    asyncio.run(keep_one())
    soon, late = (findings(settings, FakeClock(came_at + timedelta(minutes=after)))["inbox"] for after in (5, 25))
    assert (soon.verdict, late.verdict) == (Verdict.OK, Verdict.FIX)
    assert "25 min" in late.words


def test_that_comparing_is_far_behind_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, now = prepared(tmp_path), datetime(2026, 3, 2, 9, tzinfo=UTC)
    settings = evolve(settings, twilio=evolve(settings.twilio, use_mock=False))
    assert findings(settings, FakeClock(now))["comparing"].verdict is Verdict.OK
    monkeypatch.setattr(record_place, "compared_longest_ago", lambda *_: now - timedelta(minutes=90))
    found = findings(settings, FakeClock(now))["comparing"]
    assert (found.verdict, "90 min ago" in found.words) == (Verdict.FIX, True)


async def _open_the_record(settings: Settings) -> None:
    record = build_tool(settings).record()
    await record.start()
    await record.stop()


def test_a_restore_that_was_cut_off_is_told_with_what_to_do(tmp_path: Path) -> None:
    settings = prepared(tmp_path)
    with closing(sqlite3.connect(tmp_path / "carechat.db")) as record:
        record.execute(f"CREATE TABLE {copying.UNFINISHED} (id INTEGER)")
    found = findings(settings)["restore"]
    assert (found.verdict, "carechat restore" in found.words) == (Verdict.FIX, True)


def test_what_production_has_weaker_than_it_should_is_noted(tmp_path: Path) -> None:
    weak = in_production(prepared(tmp_path))
    words = [one.words for one in examine(weak, SystemClock()) if one.subject == "production"]
    assert "STAFF_MFA is off: staff sign in with one factor" in words
