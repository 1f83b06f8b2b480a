"""The doctor's questions: each is answered `ok`, or with what to do. No answer holds a secret."""

import asyncio
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm

from adapters.identity.session_tokens import Ed25519SessionTokens
from adapters.keys.key_file import KeyFile, KeyFileRefused
from application.inbound.reconcile import LATE
from application.ports.clock import Clock
from application.ports.tokens import SessionGrant
from bootstrap import production, realtime, record_place
from bootstrap.addresses import is_loopback
from bootstrap.findings import Finding, Verdict
from bootstrap.from_settings import checkpoint_file, choices
from bootstrap.provider import twilio_client
from bootstrap.reading import BadSetting
from bootstrap.refused import Refused
from bootstrap.settings import Settings
from bootstrap.twilio_doctor import Connect, examine_texts, examine_twilio
from domain.audit_chain import Tampering
from domain.ids import Identity, SessionId
from domain.person import Role

LETTERS_WAIT = timedelta(minutes=20)
"""What waits for something else waits for 15 minutes at most; then it is taken over as it is."""
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that is right shows an earlier time than this version was made in."""
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


def examine(settings: Settings, clock: Clock, connect: Connect = twilio_client) -> Iterator[Finding]:
    """Look at everything that a server needs, the first things first; `connect` makes the client of calls."""
    yield _settings(settings)
    yield from (Finding("production", Verdict.NOTE, weakness) for weakness in production.warnings(settings))
    yield _chat(settings)
    yield from _database(settings)
    yield from _keys(settings, clock)
    yield from _checkpoints(settings)
    yield _clock(settings, clock)
    yield _realtime(settings)
    yield from _provider(settings, clock, connect)
    yield from _outbox(settings)
    yield from _missing_files(settings)
    yield from _inbox(settings, clock)
    yield from _comparing(settings, clock)
    yield _port(settings)


def _settings(settings: Settings) -> Finding:
    return _told("settings", lambda: production.check(settings), f"fit for `{settings.profile}`")


def _chat(settings: Settings) -> Finding:
    if settings.chat_enabled:
        return Finding("chat", Verdict.OK, "switched on")
    return Finding("chat", Verdict.NOTE, "switched off: ENABLE_TWILIO_CHAT or NEXT_PUBLIC_ENABLE_TWILIO_CHAT is false")


def _database(settings: Settings) -> Iterator[Finding]:
    if not settings.record.database_url:
        yield Finding("database", Verdict.FIX, "none: set DATABASE_URL, or look at a folder with --data DIR")
        return
    try:
        current = record_place.is_current(settings)
    except Refused:
        yield Finding(
            "database", Verdict.FIX, "out of reach: check DATABASE_URL, that the server runs and lets this user in"
        )
        return
    yield Finding("database", Verdict.OK, "SQLite file" if settings.record.is_sqlite else "PostgreSQL answers")
    yield from _restore(settings)
    if current:
        yield Finding("schema", Verdict.OK, "current")
    else:
        yield Finding("schema", Verdict.FIX, "missing or of another version: run `carechat migrate`")


def _restore(settings: Settings) -> Iterator[Finding]:
    try:
        record_place.refuse_unfinished(settings)
    except Refused as cause:
        yield Finding("restore", Verdict.FIX, str(cause))


def _keys(settings: Settings, clock: Clock) -> Iterator[Finding]:
    path = settings.record.key_file
    if path is None or not path.exists():
        yield Finding("key file", Verdict.FIX, "absent: `carechat keys new` makes one, KEY_FILE names it")
        return
    try:
        keys = KeyFile.load(path)
    except KeyFileRefused as cause:
        yield Finding("key file", Verdict.FIX, str(cause))
        return
    yield _current_key(settings, keys, clock)
    yield from _lost_keys(settings, keys)
    yield _tokens(keys, clock)


def _current_key(settings: Settings, keys: KeyFile, clock: Clock) -> Finding:
    current, since = keys.current_key_id(), None
    with suppress(Refused):
        since = record_place.key_used_since(settings, current)
    if since is None:
        return Finding("key file", Verdict.OK, f"current key {current}")
    words = f"current key {current}, in use since {since:%Y-%m-%d}"
    if clock.now() - since < settings.record.key_rotation_due:
        return Finding("key file", Verdict.OK, words)
    return Finding("key file", Verdict.NOTE, f"{words}: it is due, run `carechat keys rotate` (KEY_ROTATION_DUE)")


def _lost_keys(settings: Settings, keys: KeyFile) -> Iterator[Finding]:
    try:
        lost = record_place.lost_keys(settings, keys)
    except Refused:
        return
    if lost:
        words = f"lost: {', '.join(lost)}. What they seal shows as damaged: bring back a copy of the key file with them"
        yield Finding("data keys", Verdict.FIX, words)
    else:
        yield Finding("data keys", Verdict.OK, "all of them open")


def _tokens(keys: KeyFile, clock: Clock) -> Finding:
    now = clock.now().replace(microsecond=0)
    grant = SessionGrant(
        session=SessionId("0" * 32),
        identity=Identity("doctor"),
        role=Role.SERVICE,
        generation=0,
        issued_at=now,
        expires_at=now + timedelta(minutes=1),
    )
    try:
        tokens = Ed25519SessionTokens(keys)
        tokens.read(tokens.mint(grant), now)
    except UnsupportedAlgorithm:
        words = "none can be signed: this machine's OpenSSL has no Ed25519, as in some FIPS modes. Use one that has it"
        return Finding("tokens", Verdict.FIX, words)
    return Finding("tokens", Verdict.OK, "made and read back")


def _checkpoints(settings: Settings) -> Iterator[Finding]:
    """The second place of the audit's checkpoints: there, in good form, and out of reach of the record's disk."""
    if settings.record.sqlite_path is None and settings.record.key_file is None:
        return
    place = checkpoint_file(settings)
    folder = place.path.parent
    try:
        position = max((one.position for one in place.read()), default=0)
    except (OSError, Tampering):
        yield Finding("audit", Verdict.FIX, "AUDIT_CHECKPOINTS can not be read: run `carechat audit verify`")
        return
    if not folder.is_dir() or not os.access(place.path if place.path.exists() else folder, os.W_OK):
        yield Finding("audit", Verdict.FIX, "AUDIT_CHECKPOINTS can not be written: make its folder, let us write there")
    elif settings.in_production and _beside_the_record(settings, folder):
        words = "checkpoints lie on the record's disk: let AUDIT_CHECKPOINTS name a file on another"
        yield Finding("audit", Verdict.NOTE, words)
    else:
        yield Finding("audit", Verdict.OK, f"checkpoints up to position {position} in a second place")


def _beside_the_record(settings: Settings, folder: Path) -> bool:
    """Whether who writes the record's disk, or, where a server keeps it, holds the key file, holds the checkpoints."""
    beside = settings.record.sqlite_path or settings.record.key_file
    if settings.record.audit_checkpoints is None or beside is None or not beside.parent.is_dir():
        return settings.record.audit_checkpoints is None
    if settings.record.sqlite_path is None:
        return False
    return beside.parent.stat().st_dev == folder.stat().st_dev


def _clock(settings: Settings, clock: Clock) -> Finding:
    now = clock.now()
    path = settings.record.sqlite_path
    written = path.stat().st_mtime if path is not None and path.is_file() else 0.0
    if EARLIEST <= now < LATEST and now.timestamp() > written - 60:
        return Finding("clock", Verdict.OK, f"{now:%Y-%m-%d %H:%M} UTC")
    return Finding("clock", Verdict.FIX, "the machine's clock is wrong: let it be set by NTP")


def _realtime(settings: Settings) -> Finding:
    if not settings.record.realtime_url:
        return Finding("realtime", Verdict.OK, "in memory, one process")
    if asyncio.run(realtime.answers(settings.record.realtime_url)):
        return Finding("realtime", Verdict.OK, "an envelope came back")
    return Finding("realtime", Verdict.FIX, "out of reach: check REALTIME_URL, and that the server runs and lets us in")


def _provider(settings: Settings, clock: Clock, connect: Connect) -> Iterator[Finding]:
    at = "a stand-in for Twilio on this machine" if settings.twilio.base_url else "Twilio"
    well = "the embedded mock: nothing reaches Twilio" if settings.twilio.use_mock else at
    chosen = _told("provider", lambda: choices(settings), well)
    yield chosen
    if production.speaks_to_twilio(settings):
        yield _agreement(settings)
    if chosen.verdict is Verdict.OK and not settings.twilio.use_mock:
        yield from asyncio.run(examine_twilio(settings, clock, connect))
    if chosen.verdict is Verdict.OK:
        yield asyncio.run(examine_texts(settings, clock, connect))


def _agreement(settings: Settings) -> Finding:
    if settings.twilio.baa_signed:
        return Finding("agreement", Verdict.OK, "a Business Associate Agreement with Twilio is in force, as you say")
    words = "sign a Business Associate Agreement with Twilio, then say so: TWILIO_BAA_SIGNED=true"
    return Finding("agreement", Verdict.FIX, words)


def _outbox(settings: Settings) -> Iterator[Finding]:
    try:
        parked = record_place.parked(settings)
    except Refused:
        return
    if parked:
        words = f"{parked} set aside (deliveries, files, people): mend it (docs/twilio.md); `carechat twilio retry`"
        yield Finding("outbox", Verdict.FIX, words)
    else:
        yield Finding("outbox", Verdict.OK, "nothing is set aside")


def _missing_files(settings: Settings) -> Iterator[Finding]:
    try:
        number = record_place.files_given_up(settings)
    except Refused:
        return
    if number:
        words = (
            f"{number} could not be fetched from Twilio: mend the cause (docs/twilio.md), then `carechat twilio retry`"
        )
        yield Finding("files", Verdict.FIX, words)
    else:
        yield Finding("files", Verdict.OK, "none was given up")


def _inbox(settings: Settings, clock: Clock) -> Iterator[Finding]:
    try:
        number, since = record_place.webhooks_aside(settings), record_place.webhooks_wait_since(settings)
    except Refused:
        return
    waits = timedelta() if since is None else clock.now() - since
    if number:
        words = (
            f"{number} webhooks could not be taken over: mend the cause (docs/twilio.md), then `carechat twilio retry`"
        )
        yield Finding("inbox", Verdict.FIX, words)
    elif waits > LETTERS_WAIT:
        words = f"webhooks wait, the first one for {_minutes(waits)}: does the server run, and does Twilio answer it?"
        yield Finding("inbox", Verdict.FIX, words)
    else:
        yield Finding("inbox", Verdict.OK, "nothing failed, and nothing waits")


def _comparing(settings: Settings, clock: Clock) -> Iterator[Finding]:
    if settings.twilio.use_mock:
        return
    try:
        last = record_place.compared_longest_ago(settings, clock.now() - LATE)
    except Refused:
        return
    if last is not None:
        ago = _minutes(clock.now() - last)
        words = f"a conversation was last compared with Twilio {ago} ago: `carechat twilio reconcile` compares all"
        yield Finding("comparing", Verdict.FIX, words)
    else:
        yield Finding("comparing", Verdict.OK, "none waits for long")


def _minutes(span: timedelta) -> str:
    return f"{span // timedelta(minutes=1)} min"


def _port(settings: Settings) -> Finding:
    host, port = settings.listening.host, settings.listening.port
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return _taken(port, error)
    reach = "this machine only" if is_loopback(host) else "other machines too"
    return Finding("port", Verdict.OK, f"{port} is free; {reach} can reach it")


def _taken(port: int, error: OSError) -> Finding:
    cause = os.strerror(error.errno) if error.errno else "not usable"
    words = f"{port}: {cause}. If that is not this server itself, choose another LISTEN_PORT or LISTEN_HOST"
    return Finding("port", Verdict.NOTE, words)


def _told(subject: str, check: Callable[[], object], well: str) -> Finding:
    try:
        check()
    except BadSetting as wrong:
        return Finding(subject, Verdict.FIX, str(wrong))
    return Finding(subject, Verdict.OK, well)
