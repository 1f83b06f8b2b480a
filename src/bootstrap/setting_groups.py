"""Every setting with its name, bounds, default and purpose, in groups; `docs/settings.md` is made from here."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from attrs import field, frozen

from bootstrap.addresses import Network, host_name, https_or_loopback, listener, network, origin, url, web_address
from bootstrap.reading import Reader, Setting, choice, comma_list, duration, flag, matching, number, size, text, yes

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

SECRETS = comma_list(str, "secrets", at_most=3)


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
    backup_dir: Annotated[
        Path | None, Setting("BACKUP_DIR", PATH, "folder of the backups; the key file must not be in it")
    ] = None
    message_storage: Annotated[
        str,
        Setting(
            "MESSAGE_STORAGE", choice("local", "provider"), "who keeps the bodies: our encrypted copy, or Twilio alone"
        ),
    ] = "local"
    drafts_kept: Annotated[
        timedelta, Setting("DRAFTS_KEPT", duration("1d", "90d"), "age at which a draft is purged", "more")
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
        str, Setting("CARE_CONTACT", text(200), "how else to get help, said where care has ended: a telephone number")
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
    scanner: Annotated[
        str, Setting("SCANNER", text(), "malware scanner for attachments, once they are there; empty: none")
    ] = ""


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
    base_url: Annotated[
        str,
        Setting("TWILIO_BASE_URL", https_or_loopback("twilio.com"), "for tests: where a stand-in for Twilio answers"),
    ] = ""
    provider_tokens: Annotated[
        bool, Setting("PROVIDER_TOKENS", flag(), "on: a consented session also gets a token of Twilio's SDK", "on")
    ] = False


@frozen(kw_only=True)
class Logs:
    """What the server tells about itself, and to whom."""

    level: Annotated[
        str, Setting("LOG_LEVEL", choice("debug", "info", "warning", "error"), "least level that is written")
    ] = "info"
    metrics_token: Annotated[
        str, Setting("METRICS_TOKEN", text(), "opens /metrics to callers that are not on loopback", secret=True)
    ] = field(default="", repr=False)
