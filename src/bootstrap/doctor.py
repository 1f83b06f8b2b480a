"""The doctor's questions: each is answered `ok`, or with what to do. No answer holds a secret."""

import os
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from attrs import frozen

from adapters.identity.session_tokens import Ed25519SessionTokens
from adapters.keys.key_file import KeyFile, KeyFileRefused
from application.ports.clock import Clock
from application.ports.tokens import SessionGrant
from bootstrap import production, record_place
from bootstrap.addresses import is_loopback
from bootstrap.from_settings import choices
from bootstrap.reading import BadSetting
from bootstrap.refused import Refused
from bootstrap.settings import Settings
from domain.ids import Identity, SessionId
from domain.person import Role

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that is right shows an earlier time than this version was made in."""
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


class Verdict(StrEnum):
    """How the answer is meant."""

    OK = "ok"
    NOTE = "note"
    FIX = "fix"


@frozen
class Finding:
    """What was looked at, how it stands, and what to do."""

    subject: str
    verdict: Verdict
    words: str


def examine(settings: Settings, clock: Clock) -> Iterator[Finding]:
    """Look at everything that a server needs, the first things first."""
    yield _settings(settings)
    yield _chat(settings)
    yield from _database(settings)
    yield from _keys(settings, clock)
    yield _clock(settings, clock)
    yield _realtime(settings)
    yield _provider(settings)
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
    if current:
        yield Finding("schema", Verdict.OK, "current")
    else:
        yield Finding("schema", Verdict.FIX, "missing or of another version: run `carechat migrate`")


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
    yield Finding("key file", Verdict.OK, f"current key {keys.current_key_id()}")
    yield _tokens(keys, clock)


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
    tokens = Ed25519SessionTokens(keys)
    if tokens.read(tokens.mint(grant), now) == grant:
        return Finding("tokens", Verdict.OK, "made and read back")
    return Finding("tokens", Verdict.FIX, "what was made is not what was read: the key file may be damaged")


def _clock(settings: Settings, clock: Clock) -> Finding:
    now = clock.now()
    path = settings.record.sqlite_path
    written = path.stat().st_mtime if path is not None and path.is_file() else 0.0
    if EARLIEST <= now < LATEST and now.timestamp() > written - 60:
        return Finding("clock", Verdict.OK, f"{now:%Y-%m-%d %H:%M} UTC")
    return Finding("clock", Verdict.FIX, "the machine's clock is wrong: let it be set by NTP")


def _realtime(settings: Settings) -> Finding:
    if settings.record.realtime_url:
        return Finding("realtime", Verdict.FIX, "REALTIME_URL must be empty: sockets are woken within one process only")
    return Finding("realtime", Verdict.OK, "in memory, one process")


def _provider(settings: Settings) -> Finding:
    return _told("provider", lambda: choices(settings), "the embedded mock: nothing reaches Twilio")


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
