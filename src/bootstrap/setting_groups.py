"""Every setting with its name, bounds, default and purpose, in groups; `docs/settings.md` is made from here."""

import re
from datetime import datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from attrs import field, frozen

from bootstrap.addresses import (
    Network,
    contact,
    host_name,
    https_or_loopback,
    listener,
    network,
    origin,
    url,
    web_address,
)
from bootstrap.reading import (
    Reader,
    Setting,
    choice,
    comma_list,
    duration,
    ensure,
    flag,
    matching,
    number,
    size,
    text,
    yes,
)
from domain.retention import SIX_YEARS

HOSTS = comma_list(host_name, "host names, without ports")
ORIGINS = comma_list(origin, "exact origins, such as https://portal.example")
PATH = Reader("a path", lambda value: Path(value).expanduser() if value else None)
DATABASE = url(
    "sqlite",
    "sqlite+aiosqlite",
    "postgresql",
    "postgresql+psycopg",
    rule="sqlite:///<path> or postgresql+psycopg://<host>/<name>",
)
CHANNEL = url("redis", "rediss", "postgresql+psycopg", rule="empty, redis://…, rediss://… or postgresql+psycopg://…")

CLOCK = Reader("a time of the day, such as 21:00", lambda value: datetime.strptime(value, "%H:%M").time())  # noqa: DTZ007
_AMOUNT = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?", re.ASCII)
_KIND = re.compile(r"[a-z]{1,20}\.(read|write)", re.ASCII)
SECRETS = comma_list(str, "secrets", at_most=3)


def _zone(value: str) -> str:
    ensure(value in available_timezones())
    return value


def _amount(value: str) -> Decimal:
    ensure(_AMOUNT.fullmatch(value))
    return Decimal(value)


def _price(value: str) -> tuple[str, Decimal]:
    kind, _, amount = value.partition("=")
    ensure(_KIND.fullmatch(kind))
    return kind, _amount(amount)


def _maybe_host(value: str) -> str:
    return listener(value) if value else ""


SENDER = matching(
    r"\+[1-9][0-9]{6,14}|MG[0-9a-fA-F]{32}", "a number such as +15550100 or the SID of a Messaging Service (MG…)"
)


def _sid(prefix: str) -> Reader:
    return matching(f"{prefix}[0-9a-fA-F]{{32}}", f"a Twilio SID: {prefix} and 32 hexadecimal digits")


@frozen(kw_only=True)
class Listening:
    """Where the server listens and by which names it may be called."""

    host: Annotated[
        str, Setting("LISTEN_HOST", Reader("an address or host name", listener), "interface to listen on")
    ] = "127.0.0.1"
    port: Annotated[int, Setting("LISTEN_PORT", number(0, 65535), "port to listen on; 0 takes a free one")] = 3000
    public_base_url: Annotated[
        str, Setting("PUBLIC_BASE_URL", web_address(), "address under which browsers and Twilio reach the server")
    ] = ""
    allowed_hosts: Annotated[
        tuple[str, ...], Setting("ALLOWED_HOSTS", HOSTS, "names accepted in `Host`, beside that of PUBLIC_BASE_URL")
    ] = ()
    allowed_origins: Annotated[
        tuple[str, ...], Setting("ALLOWED_ORIGINS", ORIGINS, "origins whose pages may call the API and open sockets")
    ] = ()
    embed_origins: Annotated[
        tuple[str, ...], Setting("EMBED_ORIGINS", ORIGINS, "origins whose pages may embed the widget")
    ] = ()
    security_contact: Annotated[
        str,
        Setting("SECURITY_CONTACT", contact(), "whom `/.well-known/security.txt` names; empty: there is no such page"),
    ] = ""
    trusted_proxies: Annotated[
        tuple[Network, ...],
        Setting(
            "TRUSTED_PROXIES",
            comma_list(network, "addresses or networks"),
            "proxies whose word on client address and scheme is taken",
        ),
    ] = ()
    header_time: Annotated[
        timedelta, Setting("HEADER_TIME", duration("1s", "60s"), "time a client has to send its headers", "more")
    ] = timedelta(seconds=10)
    body_time: Annotated[
        timedelta, Setting("BODY_TIME", duration("1s", "5m"), "time a client has to send its body", "more")
    ] = timedelta(seconds=30)
    body_limit: Annotated[
        int, Setting("BODY_LIMIT", size("32KiB", "1MiB"), "largest JSON body; more is answered 413", "more")
    ] = 64 * 1024
    shutdown_time: Annotated[
        timedelta, Setting("SHUTDOWN_TIME", duration("1s", "25s"), "time to finish what is in flight at a stop")
    ] = timedelta(seconds=20)
    start_wait: Annotated[
        timedelta,
        Setting(
            "START_WAIT",
            duration("0s", "1h"),
            "how long a server that has just begun is not ready while Redis, Twilio, the issuer, the scanner or the "
            "place of files did not answer yet",
        ),
    ] = timedelta(seconds=15)


@frozen(kw_only=True)
class Record:
    """Where the record is kept, under which key, and for how long."""

    database_url: Annotated[
        str, Setting("DATABASE_URL", DATABASE, "the record; empty: the demo keeps its own in --data", secret=True)
    ] = field(default="", repr=False)
    realtime_url: Annotated[
        str,
        Setting(
            "REALTIME_URL", CHANNEL, "channel that wakes other processes; empty: in memory, one process", secret=True
        ),
    ] = field(default="", repr=False)
    key_file: Annotated[
        Path | None, Setting("KEY_FILE", PATH, "file of the key that wraps the data keys; mode 0600")
    ] = None
    audit_checkpoints: Annotated[
        Path | None,
        Setting(
            "AUDIT_CHECKPOINTS",
            PATH,
            "file that keeps the audit's signed checkpoints, on another disk; empty: beside the record or the key file",
        ),
    ] = None
    data_key_period: Annotated[
        timedelta, Setting("DATA_KEY_PERIOD", duration("1d", "1095d"), "how long one data key seals new texts")
    ] = timedelta(days=90)
    key_rotation_due: Annotated[
        timedelta,
        Setting("KEY_ROTATION_DUE", duration("1d", "3650d"), "age of the current key from which on `doctor` reminds"),
    ] = timedelta(days=365)
    audit_kept: Annotated[
        timedelta,
        Setting("AUDIT_KEPT", duration("2196d", "36525d"), "age at which the audit is purged; never under six years"),
    ] = timedelta(days=2196)
    backup_dir: Annotated[
        Path | None, Setting("BACKUP_DIR", PATH, "folder of the backups; the key file must not be in it")
    ] = None
    message_storage: Annotated[
        str,
        Setting(
            "MESSAGE_STORAGE", choice("local", "provider"), "who keeps the bodies: our encrypted copy, or Twilio alone"
        ),
    ] = "local"
    messages_kept: Annotated[
        timedelta,
        Setting("MESSAGES_KEPT", duration("30d", "36525d"), "age at which what was written is not shown any more"),
    ] = SIX_YEARS
    files_kept: Annotated[
        timedelta,
        Setting("FILES_KEPT", duration("30d", "36525d"), "the same of files; with their messages at the latest"),
    ] = SIX_YEARS
    consent_kept: Annotated[
        timedelta,
        Setting("CONSENT_KEPT", duration("2196d", "36525d"), "age at which ended consents go; never under six years"),
    ] = SIX_YEARS
    metrics_kept: Annotated[
        timedelta,
        Setting("METRICS_KEPT", duration("30d", "36525d"), "age at which measures of closed conversations go"),
    ] = SIX_YEARS
    drafts_kept: Annotated[
        timedelta, Setting("DRAFTS_KEPT", duration("1d", "90d"), "age at which a draft is purged", "more")
    ] = timedelta(days=30)
    webhooks_kept: Annotated[
        timedelta,
        Setting(
            "WEBHOOKS_KEPT",
            duration("1d", "90d"),
            "age at which the text of a webhook that was applied or set aside is erased",
            "more",
        ),
    ] = timedelta(days=30)
    idempotency_kept: Annotated[
        timedelta,
        Setting("IDEMPOTENCY_KEPT", duration("24h", "30d"), "time for which a request is recognised when repeated"),
    ] = timedelta(hours=24)

    @property
    def is_sqlite(self) -> bool:
        """Whether the record is one file of this machine."""
        return self.database_url.startswith("sqlite")

    @property
    def sqlite_path(self) -> Path | None:
        """The file of a SQLite record."""
        path = urlsplit(self.database_url).path[1:] if self.is_sqlite else ""
        return Path(path) if path else None


@frozen(kw_only=True)
class SignIn:
    """Which platform tokens open a session."""

    issuer: Annotated[str, Setting("AUTH_ISSUER", text(), "`iss` of the platform's tokens")] = ""
    audience: Annotated[str, Setting("AUTH_AUDIENCE", text(), "`aud` of the platform's tokens")] = ""
    jwks_url: Annotated[str, Setting("AUTH_JWKS_URL", https_or_loopback(), "where the issuer publishes its keys")] = ""
    role_claim: Annotated[str, Setting("AUTH_ROLE_CLAIM", text(100), "claim that holds the role")] = "userType"
    name_claim: Annotated[str, Setting("AUTH_NAME_CLAIM", text(100), "claim that holds the display name")] = "name"
    client_id: Annotated[str, Setting("AUTH_CLIENT_ID", text(), "client with which the console signs in")] = ""
    leeway: Annotated[
        timedelta, Setting("AUTH_LEEWAY", duration("0s", "2m"), "how far the issuer's clock may differ", "more")
    ] = timedelta(seconds=60)


@frozen(kw_only=True)
class Sessions:
    """How long a person stays signed in."""

    token_life: Annotated[timedelta, Setting("TOKEN_LIFE", duration("1m", "1h"), "life of a token", "more")] = (
        timedelta(hours=1)
    )
    idle: Annotated[
        timedelta,
        Setting("SESSION_IDLE", duration("2m", "60m"), "time without a human act that ends a session", "more"),
    ] = timedelta(minutes=15)
    staff_mfa: Annotated[
        bool,
        Setting("STAFF_MFA", flag(), "true: staff sign in only with a second factor, by `acr` or `amr` of their token"),
    ] = False
    failed_sign_ins: Annotated[
        int,
        Setting(
            "SIGN_IN_FAILURES",
            number(3, 1_000),
            "failed sign-ins of one account, or from one address, in 10 minutes, that alert",
            "more",
        ),
    ] = 10
    break_glass: Annotated[
        timedelta, Setting("BREAK_GLASS_TIME", duration("5m", "4h"), "how long emergency access lasts", "more")
    ] = timedelta(minutes=60)
    break_glass_fresh: Annotated[
        timedelta,
        Setting("BREAK_GLASS_FRESH", duration("1m", "15m"), "age of the sign-in at which it opens nothing", "more"),
    ] = timedelta(minutes=5)
    life: Annotated[
        timedelta, Setting("SESSION_LIFE", duration("15m", "24h"), "time that ends a session whatever happens", "more")
    ] = timedelta(hours=12)


@frozen(kw_only=True)
class Chat:
    """What people may do, and until when."""

    enabled: Annotated[bool, Setting("ENABLE_TWILIO_CHAT", flag(), "false: every chat call answers 503")] = True
    enabled_for_pages: Annotated[
        bool, Setting("NEXT_PUBLIC_ENABLE_TWILIO_CHAT", flag(), "the same by its older name; of the two false wins")
    ] = True
    reopen_window: Annotated[
        timedelta, Setting("REOPEN_WINDOW", duration("1h", "30d"), "time after closing in which a member may reopen")
    ] = timedelta(days=7)
    edit_window: Annotated[
        timedelta, Setting("EDIT_WINDOW", duration("0s", "24h"), "time in which an author may correct a message")
    ] = timedelta(minutes=10)
    new_conversations_per_day: Annotated[
        int, Setting("NEW_CONVERSATIONS_PER_DAY", number(1, 1000), "conversations a patient may open in a day", "more")
    ] = 30
    care_contact: Annotated[
        str,
        Setting(
            "CARE_CONTACT",
            text(200),
            "how else to get help, said where care has ended or no consent is in force: a telephone number",
        ),
    ] = ""
    clinic_country: Annotated[
        str,
        Setting("CLINIC_COUNTRY", matching("[A-Za-z]{2}", "a country's two letters"), "whose help lines are shown"),
    ] = "US"
    emergency_number: Annotated[
        str, Setting("EMERGENCY_NUMBER", text(60), "emergency number in help texts; empty: the country's")
    ] = ""
    crisis_line: Annotated[
        str, Setting("CRISIS_LINE", text(120), "crisis line in help texts, name and number; empty: the country's")
    ] = ""
    published_contacts: Annotated[
        tuple[str, ...],
        Setting(
            "PUBLISHED_CONTACTS",
            comma_list(str, "telephone numbers, addresses and domains"),
            "the clinic's own numbers, e-mail addresses and domains, which identify no patient and are never marked",
        ),
    ] = ()
    consent_documents: Annotated[
        Path | None,
        Setting("CONSENT_DOCUMENTS", PATH, "TOML file of the clinic's consent documents; empty: the built-in ones"),
    ] = None
    survey_open: Annotated[
        timedelta, Setting("SURVEY_OPEN", duration("1h", "90d"), "time after a closing in which a patient may rate it")
    ] = timedelta(days=7)
    team_receipts: Annotated[
        bool, Setting("TEAM_RECEIPTS", flag(), "off: patients are not told how far the team got with a message", "off")
    ] = True
    stale_thread: Annotated[
        timedelta,
        Setting("STALE_THREAD", duration("1d", "365d"), "time without a word after which closing is proposed to staff"),
    ] = timedelta(days=45)
    response_review: Annotated[
        timedelta,
        Setting("RESPONSE_REVIEW", duration("1d", "1095d"), "time after which a quick response is due for review"),
    ] = timedelta(days=180)


@frozen(kw_only=True)
class Triage:
    """Who must answer, and by when."""

    zone: Annotated[
        str,
        Setting(
            "CLINIC_ZONE",
            Reader("a name of the IANA zone database", _zone),
            "whose clocks count where a pool or a person has none",
        ),
    ] = "America/New_York"
    nudge_first: Annotated[
        timedelta,
        Setting("NUDGE_FIRST", duration("1m", "60m"), "time until a patient is told of an unread message"),
    ] = timedelta(minutes=5)
    nudge_second: Annotated[
        timedelta, Setting("NUDGE_SECOND", duration("60m", "20h"), "time after which they are told again, the same day")
    ] = timedelta(minutes=60)
    nudges_daily: Annotated[
        int,
        Setting("NUDGES_DAILY", number(0, 14), "on how many days after that; then somebody is to call"),
    ] = 3
    quiet_from: Annotated[
        time,
        Setting("QUIET_FROM", CLOCK, "when quiet hours begin by the patient's clocks; not for urgent messages"),
    ] = time(21)
    quiet_until: Annotated[
        time, Setting("QUIET_UNTIL", CLOCK, "when they end; the same as QUIET_FROM: there are none")
    ] = time(8)
    reply_warn: Annotated[
        timedelta, Setting("REPLY_WARN", duration("1m", "7d"), "business time after which a clock warns", "more")
    ] = timedelta(minutes=4)
    reply_breach: Annotated[
        timedelta, Setting("REPLY_BREACH", duration("1m", "7d"), "business time after which the team is late", "more")
    ] = timedelta(minutes=5)
    reply_escalate: Annotated[
        timedelta,
        Setting("REPLY_ESCALATE", duration("1m", "14d"), "business time after which lateness goes up", "more"),
    ] = timedelta(minutes=10)
    urgent_unread: Annotated[
        timedelta,
        Setting("URGENT_UNREAD", duration("1m", "2h"), "time after which an unread urgent message alerts", "more"),
    ] = timedelta(minutes=10)
    crisis_acknowledgement: Annotated[
        timedelta,
        Setting("CRISIS_ACKNOWLEDGEMENT", duration("1m", "30m"), "time in which a crisis is acknowledged", "more"),
    ] = timedelta(minutes=5)
    alert_channels: Annotated[
        tuple[str, ...],
        Setting(
            "ALERT_CHANNELS",
            comma_list(choice("push", "sms", "email").read, "push, sms and email"),
            "by which ways staff are told outside the chat; where nothing is set, by sms and email as far as set up",
        ),
    ] = ()
    webhook_url: Annotated[
        str,
        Setting(
            "ALERT_WEBHOOK_URL", https_or_loopback(), "where another system of the clinic is told of alerts; https"
        ),
    ] = ""
    webhook_secrets: Annotated[
        tuple[str, ...],
        Setting(
            "ALERT_WEBHOOK_SECRET",
            SECRETS,
            "signs those calls (Standard Webhooks); a comma list while rotating, each `whsec_` and base64",
            secret=True,
        ),
    ] = field(default=(), repr=False)
    smtp_host: Annotated[
        str, Setting("SMTP_HOST", Reader("a host name, or nothing", _maybe_host), "server for e-mail; empty: no e-mail")
    ] = ""
    smtp_port: Annotated[int, Setting("SMTP_PORT", number(1, 65535), "its port")] = 587
    smtp_security: Annotated[
        str,
        Setting("SMTP_SECURITY", choice("starttls", "tls", "none"), "how mail is kept private; none only on loopback"),
    ] = "starttls"
    smtp_user: Annotated[str, Setting("SMTP_USER", text(200), "as whom mail is handed in; empty: without sign-in")] = ""
    smtp_password: Annotated[str, Setting("SMTP_PASSWORD", text(), "its password", secret=True)] = field(
        default="", repr=False
    )
    smtp_from: Annotated[str, Setting("SMTP_FROM", text(200), "the sender of e-mails")] = ""
    alert_repeat: Annotated[
        timedelta,
        Setting("ALERT_REPEAT", duration("1m", "30m"), "time after which an alert is repeated and goes up", "more"),
    ] = timedelta(minutes=5)
    outbox_late: Annotated[
        timedelta,
        Setting("OUTBOX_LATE", duration("1m", "24h"), "age of a message not yet with the provider that alerts", "more"),
    ] = timedelta(minutes=5)
    webhooks_late: Annotated[
        timedelta,
        Setting("WEBHOOKS_LATE", duration("30s", "24h"), "age of a webhook not yet applied that alerts", "more"),
    ] = timedelta(minutes=2)
    files_late: Annotated[
        timedelta,
        Setting(
            "FILES_LATE", duration("1m", "24h"), "time in vain to fetch a file from the provider that alerts", "more"
        ),
    ] = timedelta(minutes=15)
    late_answers: Annotated[
        int,
        Setting("LATE_ANSWERS", number(1, 1000), "answers too late for the provider, in 5 minutes, that alert", "more"),
    ] = 3
    socket_failures: Annotated[
        int,
        Setting("SOCKET_FAILURES", number(5, 100_000), "sockets that failed, in 5 minutes, that alert", "more"),
    ] = 100
    scanner_failures: Annotated[
        int,
        Setting("SCANNER_FAILURES", number(1, 100), "attempts in a row to scan a file, in vain, that alert", "more"),
    ] = 3
    offer_time: Annotated[
        timedelta, Setting("OFFER_TIME", duration("30s", "30m"), "time in which an offer is answered", "more")
    ] = timedelta(minutes=2)
    offline_grace: Annotated[
        timedelta,
        Setting("OFFLINE_GRACE", duration("20s", "10m"), "time for which a lost connection is no absence", "more"),
    ] = timedelta(seconds=60)
    pool_routing: Annotated[
        str,
        Setting(
            "POOL_ROUTING",
            choice("offers", "manual"),
            "how what waits comes to somebody in pools of which nobody said how; empty: offers, in the demo manual",
        ),
    ] = ""
    auto_replies: Annotated[
        bool, Setting("AUTO_REPLIES", flag(), "off: in such pools nothing is said automatically", "off")
    ] = True
    auto_reply_every: Annotated[
        timedelta,
        Setting("AUTO_REPLY_EVERY", duration("5m", "24h"), "time between two automatic replies to one patient"),
    ] = timedelta(minutes=15)
    auto_reply_quiet: Annotated[
        timedelta,
        Setting("AUTO_REPLY_QUIET", duration("0s", "1h"), "time after a word of the team without automatic replies"),
    ] = timedelta(minutes=5)
    opening_reasons: Annotated[
        Path | None,
        Setting("OPENING_REASONS", PATH, "TOML file of the reasons to open a conversation; empty: the built-in ones"),
    ] = None


@frozen(kw_only=True)
class Limits:
    """How much one caller may ask for. Every limit counts per identity, or per address before sign-in."""

    enforced: Annotated[
        bool, Setting("RATE_LIMITS", flag(), "off is accepted only with a loopback listener", "off")
    ] = True
    sends_per_second: Annotated[
        int, Setting("SENDS_PER_SECOND", number(1, 100), "messages a second of one person", "more")
    ] = 5
    sends_burst: Annotated[int, Setting("SENDS_BURST", number(1, 1000), "messages at once", "more")] = 20
    requests_per_minute: Annotated[
        int, Setting("REQUESTS_PER_MINUTE", number(10, 60_000), "other requests a minute of one person", "more")
    ] = 600
    requests_burst: Annotated[int, Setting("REQUESTS_BURST", number(1, 10_000), "other requests at once", "more")] = 100
    tokens_per_minute: Annotated[
        int, Setting("TOKENS_PER_MINUTE", number(1, 600), "tokens a minute of one person", "more")
    ] = 10
    demo_tokens_per_minute: Annotated[
        int, Setting("DEMO_TOKENS_PER_MINUTE", number(1, 60_000), "tokens a minute of one address, in the demo")
    ] = 600
    failed_sign_ins_per_minute: Annotated[
        int,
        Setting(
            "FAILED_SIGN_INS_PER_MINUTE", number(1, 600), "refused sign-ins a minute of one account and address", "more"
        ),
    ] = 10
    sockets_per_identity: Annotated[
        int,
        Setting(
            "SOCKETS_PER_IDENTITY", number(1, 100), "open sockets of one person; one more closes the oldest", "more"
        ),
    ] = 5
    sockets_unsigned_per_address: Annotated[
        int,
        Setting("SOCKETS_UNSIGNED_PER_ADDRESS", number(1, 10_000), "sockets of one address not yet signed in", "more"),
    ] = 200
    frames_per_second: Annotated[
        int, Setting("FRAMES_PER_SECOND", number(1, 1000), "frames a second on one socket", "more")
    ] = 10
    frames_burst: Annotated[int, Setting("FRAMES_BURST", number(1, 10_000), "frames at once on one socket", "more")] = (
        40
    )


@frozen(kw_only=True)
class Twilio:
    """The account at Twilio, or the embedded mock in its place."""

    use_mock: Annotated[bool, Setting("TWILIO_USE_MOCK", flag(), "true: the embedded mock; the demo's default")] = False
    allow_mock_in_production: Annotated[
        bool, Setting("ALLOW_MOCK_IN_PRODUCTION", yes(), "yes: `serve` may run on the mock that TWILIO_USE_MOCK names")
    ] = False
    baa_signed: Annotated[
        bool,
        Setting("TWILIO_BAA_SIGNED", flag(), "true: a Business Associate Agreement with Twilio is in force"),
    ] = False
    account_sid: Annotated[str, Setting("TWILIO_ACCOUNT_SID", _sid("AC"), "the account")] = ""
    auth_tokens: Annotated[
        tuple[str, ...],
        Setting("TWILIO_AUTH_TOKEN", SECRETS, "verifies webhooks; a comma list while rotating", secret=True),
    ] = field(default=(), repr=False)
    api_key: Annotated[str, Setting("TWILIO_API_KEY", _sid("SK"), "key with which the server calls Twilio")] = ""
    api_secret: Annotated[str, Setting("TWILIO_API_SECRET", text(), "secret of that key", secret=True)] = field(
        default="", repr=False
    )
    chat_service_sid: Annotated[str, Setting("TWILIO_CHAT_SERVICE_SID", _sid("IS"), "the Conversations service")] = ""
    push_credential_sid: Annotated[
        str, Setting("TWILIO_PUSH_CREDENTIAL_SID", _sid("CR"), "push credential of provider tokens")
    ] = ""
    sms_from: Annotated[
        str, Setting("TWILIO_SMS_FROM", SENDER, "sender of notices by text message; empty: no text messages")
    ] = ""
    base_url: Annotated[
        str,
        Setting("TWILIO_BASE_URL", https_or_loopback("twilio.com"), "for tests: where a stand-in for Twilio answers"),
    ] = ""
    prices: Annotated[
        tuple[tuple[str, Decimal], ...],
        Setting(
            "TWILIO_PRICES",
            comma_list(_price, "kinds of calls with prices, such as messages.write=0.005"),
            "what calls are thought to cost; kinds are those of the measures",
        ),
    ] = ()
    currency: Annotated[
        str, Setting("TWILIO_CURRENCY", matching("[A-Z]{3}", "three capital letters"), "of prices and budget")
    ] = "USD"
    budget: Annotated[
        Decimal | None,
        Setting(
            "TWILIO_BUDGET",
            Reader("an amount, such as 250", lambda value: _amount(value) if value else None),
            "for calls of a calendar month; on-call is alerted when it is passed; empty: none",
        ),
    ] = None
    provider_tokens: Annotated[
        bool, Setting("PROVIDER_TOKENS", flag(), "on: a consented session also gets a token of Twilio's SDK", "on")
    ] = False
    provider_token_life: Annotated[
        timedelta,
        Setting("PROVIDER_TOKEN_LIFE", duration("5m", "1h"), "life of that token, which can not be revoked", "more"),
    ] = timedelta(minutes=15)


@frozen(kw_only=True)
class Logs:
    """What the server tells about itself, and to whom."""

    level: Annotated[
        str, Setting("LOG_LEVEL", choice("debug", "info", "warning", "error"), "least level that is written")
    ] = "info"
    metrics_token: Annotated[
        str, Setting("METRICS_TOKEN", text(), "opens /metrics to callers that are not on loopback", secret=True)
    ] = field(default="", repr=False)
    traces_url: Annotated[
        str, Setting("TRACES_URL", web_address(), "collector of traces (OTLP over HTTP, with its path); empty: none")
    ] = ""
    traces_percent: Annotated[
        int, Setting("TRACES_PERCENT", number(1, 100), "how many of a hundred acts are traced")
    ] = 100
