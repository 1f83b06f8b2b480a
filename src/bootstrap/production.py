"""What settings may not do together: the rules of `serve` and `demo`, and the warnings of a weakened production."""

import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from application.ports.notifier import NoticeChannel
from bootstrap.addresses import is_loopback
from bootstrap.reading import BadSetting, Setting
from bootstrap.settings import GROUPS, Profile, Settings, setting_of

EMBEDDED_ISSUER = "carechat-embedded"
ENCRYPTED = frozenset({"require", "verify-ca", "verify-full"})
SHORTEST = {"TWILIO_AUTH_TOKEN": 32, "TWILIO_API_SECRET": 32, "METRICS_TOKEN": 16, "FILES_S3_SECRET": 16}
SAMPLES = (
    "change",
    "dummy",
    "example",
    "insert",
    "password",
    "placeholder",
    "replace",
    "sample",
    "secret",
    "todo",
    "your",
    "<",
)


def check(settings: Settings, *, workers: int = 1) -> None:
    """Raise `BadSetting` for the first rule that the settings break together."""
    _check_everywhere(settings, workers)
    if settings.profile is Profile.DEMO:
        _require(is_loopback(settings.listening.host), "LISTEN_HOST", "on loopback: the demo signs in whoever asks")
    if settings.in_production:
        _check_address(settings)
        _check_sign_in(settings)
        _check_database(settings)
        _check_key_file(settings)
        _check_provider(settings)
        _check_secrets(settings)
        _check_files(settings)


def warnings(settings: Settings) -> Iterator[str]:
    """One line for each default that production weakens; the value itself is never told."""
    if not settings.in_production:
        return
    for name, group in GROUPS.items():
        for attribute, setting, default in setting_of(group):
            if _is_weaker(setting, getattr(getattr(settings, name), attribute), default):
                yield f"{setting.name} is weaker than its default"
    if not settings.listening.trusted_proxies:
        yield "TRUSTED_PROXIES is empty: every request over plain HTTP is refused"
    if _sslmode(settings) == "require":
        yield "DATABASE_URL encrypts without verifying the server: sslmode=verify-full does"
    if settings.files.scanner in {"", "none"}:
        yield "SCANNER is not chosen: no file is taken"
    if settings.files.scanner == "types-only":
        yield "SCANNER is types-only: nobody looks for malware in files"
    ways = ways_to_staff(settings)
    if not any(one in ways for one in settings.triage.alert_channels or ways):
        yield "ALERT_CHANNELS has no way that is set up: staff who are away are not told (SMTP_HOST, TWILIO_SMS_FROM)"
    if not settings.sessions.staff_mfa:
        yield "STAFF_MFA is off: staff sign in with one factor"
    if settings.twilio.use_mock:
        yield "TWILIO_USE_MOCK is on: nothing reaches Twilio"
    if speaks_to_twilio(settings) and not settings.twilio.baa_signed:
        yield "TWILIO_BAA_SIGNED is not true: without a Business Associate Agreement no patient's word may go to Twilio"
    if is_loopback(urlsplit(settings.twilio.base_url).hostname):
        yield "TWILIO_BASE_URL is a stand-in on this machine: nothing reaches Twilio"


def ways_to_staff(settings: Settings) -> frozenset[NoticeChannel]:
    """By which ways staff can be told outside the chat. A push to them there is none."""
    set_up = {
        NoticeChannel.SMS: bool(settings.twilio.sms_from),
        NoticeChannel.EMAIL: bool(settings.triage.smtp_host),
    }
    return frozenset(way for way, is_there in set_up.items() if is_there)


def speaks_to_twilio(settings: Settings) -> bool:
    """Whether what people write goes to Twilio itself: neither to the mock nor to a stand-in on this machine."""
    stand_in = is_loopback(urlsplit(settings.twilio.base_url).hostname)
    return not settings.twilio.use_mock and not stand_in


def _require(holds: object, name: str, rule: str) -> None:
    if not holds:
        raise BadSetting(name, rule)


def _check_everywhere(settings: Settings, workers: int) -> None:
    record, twilio = settings.record, settings.twilio
    loopback = is_loopback(settings.listening.host)
    _require(settings.limits.enforced or loopback, "RATE_LIMITS", "on unless LISTEN_HOST is loopback")
    _require(
        record.message_storage == "local" or not twilio.use_mock, "MESSAGE_STORAGE", "local with the mock provider"
    )
    _require(
        not record.is_sqlite or record.sqlite_path not in {None, Path(":memory:")},
        "DATABASE_URL",
        "a file: a record in memory is lost with the process",
    )
    _check_bucket(settings)
    _require(workers == 1 or not record.is_sqlite, "--workers", "1 on SQLite, which has one writer")
    _require(workers == 1 or record.realtime_url, "REALTIME_URL", "set with --workers over 1: it wakes their sockets")
    _require(not record.realtime_url or not record.is_sqlite, "REALTIME_URL", "empty on SQLite, which has one writer")


def _check_address(settings: Settings) -> None:
    _require(
        settings.listening.public_base_url.startswith("https://"), "PUBLIC_BASE_URL", "an https address in production"
    )


def _check_sign_in(settings: Settings) -> None:
    sign_in = settings.sign_in
    _require(
        sign_in.issuer not in {"", EMBEDDED_ISSUER},
        "AUTH_ISSUER",
        "the platform's issuer in production, not the embedded one",
    )
    _require(sign_in.audience, "AUTH_AUDIENCE", "set in production")
    _require(sign_in.jwks_url, "AUTH_JWKS_URL", "set in production")


def _check_database(settings: Settings) -> None:
    _require(
        settings.record.database_url,
        "DATABASE_URL",
        "set in production: where the record is must not be left to chance",
    )
    if settings.record.is_sqlite:
        return
    local = all(name.startswith("/") or is_loopback(name) for name in _database_hosts(settings.record.database_url))
    _require(local or _sslmode(settings) in ENCRYPTED, "DATABASE_URL", "with sslmode=verify-full for a remote database")


def _database_hosts(url: str) -> list[str]:
    """Every host that libpq may connect to; none named means the socket of this machine."""
    parts = urlsplit(url)
    query = parse_qs(parts.query)
    named = [part for value in [*query.get("host", []), *query.get("hostaddr", [])] for part in value.split(",")]
    without_ports = [name.partition(":")[0] if name.count(":") == 1 else name for name in named]
    return [name for name in [parts.hostname or "", *without_ports] if name]


def _sslmode(settings: Settings) -> str:
    return parse_qs(urlsplit(settings.record.database_url).query).get("sslmode", [""])[-1]


def _check_key_file(settings: Settings) -> None:
    path = settings.record.key_file
    if path is None:
        raise BadSetting("KEY_FILE", "set in production: there is no default key")
    _require(path.is_file(), "KEY_FILE", "an existing file: `carechat keys` makes one")
    _require(stat.S_IMODE(path.stat().st_mode) & 0o177 == 0, "KEY_FILE", "readable by its owner alone (mode 0600)")
    data = settings.record.sqlite_path
    folders = [data.parent if data else None, settings.record.backup_dir, settings.files.folder]
    inside = any(path.resolve().is_relative_to(folder.resolve()) for folder in folders if folder)
    _require(not inside, "KEY_FILE", "outside the data, the files and the backup folder")


def _check_provider(settings: Settings) -> None:
    twilio = settings.twilio
    if twilio.use_mock:
        _require(
            twilio.allow_mock_in_production, "TWILIO_USE_MOCK", "false, or ALLOW_MOCK_IN_PRODUCTION=yes, in production"
        )
        return
    needed = {
        "TWILIO_ACCOUNT_SID": twilio.account_sid,
        "TWILIO_AUTH_TOKEN": twilio.auth_tokens,
        "TWILIO_API_KEY": twilio.api_key,
        "TWILIO_API_SECRET": twilio.api_secret,
        "TWILIO_CHAT_SERVICE_SID": twilio.chat_service_sid,
    }
    for name, value in needed.items():
        _require(value, name, "set in production, unless the mock provider is chosen by name")


def _check_files(settings: Settings) -> None:
    files = settings.files
    if files.scanner not in {"", "none"}:
        _require(
            files.endpoint or files.folder or settings.record.is_sqlite,
            "FILES_DIR",
            "set, or FILES_S3_ENDPOINT, where SCANNER is chosen",
        )


def _check_bucket(settings: Settings) -> None:
    files = settings.files
    for name, value in (
        ("FILES_S3_BUCKET", files.bucket),
        ("FILES_S3_KEY", files.key),
        ("FILES_S3_SECRET", files.secret),
    ):
        _require(value or not files.endpoint, name, "set with FILES_S3_ENDPOINT")


def _check_secrets(settings: Settings) -> None:
    secrets = {
        "TWILIO_AUTH_TOKEN": settings.twilio.auth_tokens,
        "TWILIO_API_SECRET": (settings.twilio.api_secret,),
        "METRICS_TOKEN": (settings.logs.metrics_token,),
        "FILES_S3_SECRET": (settings.files.secret,),
    }
    for name, values in secrets.items():
        if name not in settings.given:
            continue
        for value in values or ("",):
            _require(len(value) >= SHORTEST[name], name, f"at least {SHORTEST[name]} characters in production")
            _require(not _is_sample(value), name, "a secret of your own in production, not a sample")


def _is_sample(secret: str) -> bool:
    return secret.lower().startswith(SAMPLES) or len(set(secret)) < 8


def _is_weaker(setting: Setting, value: object, default: object) -> bool:
    match setting.weaker:
        case "more":
            return value > default  # type: ignore[operator, no-any-return]
        case "off":
            return not value
        case "on":
            return bool(value)
        case None:
            return False
