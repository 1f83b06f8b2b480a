"""What the settings mean to those who are built from them."""

from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from adapters.files.checkpoint_file import CheckpointFile
from adapters.files.s3 import Signer
from adapters.http.edge import BASE, Sizes, SocketNumbers
from adapters.http.limits import Limits, Rate, Rates
from adapters.identity.claims import ClaimRules
from adapters.notices.smtp import MailServer, SmtpNotifier
from adapters.notices.webhook import PREFIX, SignedWebhook
from application.availability.pool_rules import PoolRules
from application.ports.notifier import Addresses, NoticeChannel, Notifier
from bootstrap.addresses import is_loopback
from bootstrap.consent_documents import POLICY
from bootstrap.consent_file import policy_from
from bootstrap.opening_reasons import BUILT_IN, reasons_from
from bootstrap.production import EMBEDDED_ISSUER, ways_to_staff
from bootstrap.reading import BadSetting
from bootstrap.settings import Profile, Settings
from domain.auto_reply import AutoReplyRules, AutoReplyTexts
from domain.break_glass import BreakGlassPolicy
from domain.consent import ConsentPolicy
from domain.hours import ALL_WEEK, OFFICE_WEEK, BusinessHours
from domain.nudge import NudgePolicy, QuietHours, Way
from domain.opening_reasons import OpeningReasons
from domain.pool_policy import PoolPolicy, RoutingMode
from domain.provider_costs import Costs
from domain.reply_policy import AlarmLimits, ReplyLimits, ReplyPolicy
from domain.retention import RetentionPolicy
from domain.routing import RoutingPolicy
from domain.safety.help_lines import HelpLines, lines_of
from domain.session import SessionPolicy

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1", "[::1]"})
EMBEDDED_AUDIENCE = "carechat"
CALLBACK = "/sign-in/callback"
POOL = "clinic"
"""The pool of conversations whose people name none; in the demo, of every provider who names none."""

TOOL = {
    "record": "sql",
    "keys": "file",
    "gateway": "mock",
    "bodies": "local",
    "channel": "memory",
    "platform": "embedded",
    "staff_sign_in": "none",
    "provider_tokens": "none",
    "notifier": "channels",
    "webhooks": "mock",
    "history": "mock",
    "pushes": "none",
    "files": "memory",
    "scanner": "none",
    "traces": "none",
}
"""The adapters of a command that works on the record."""


def choices(settings: Settings) -> dict[str, str]:
    """Which adapter stands behind each port; `BadSetting` for one that is not to be had."""
    check_provider(settings)
    sends_texts(settings)
    return {
        **TOOL,
        "notifier": "mock" if is_demo(settings) else "channels",
        "bodies": settings.record.message_storage,
        "channel": "shared" if settings.record.realtime_url else "memory",
        "gateway": "mock" if settings.twilio.use_mock else "twilio",
        "history": "mock" if settings.twilio.use_mock else "twilio",
        "pushes": "twilio" if _pushes(settings) else "none",
        "platform": "issuer" if settings.sign_in.jwks_url else "embedded",
        "staff_sign_in": "oidc" if _signs_staff_in(settings) else "none",
        "files": file_place(settings),
        "scanner": _scanner(settings),
        "provider_tokens": "twilio" if _gives_provider_tokens(settings) else "none",
        "webhooks": "twilio" if settings.twilio.auth_tokens else "mock",
        "traces": "otel" if settings.logs.traces_url else "none",
    }


def _pushes(settings: Settings) -> bool:
    return not settings.twilio.use_mock and bool(settings.twilio.push_credential_sid)


def export_choices(settings: Settings) -> dict[str, str]:
    """The adapters of a command that reads the whole record, and keeps files beside those of the server."""
    return {**TOOL, "bodies": settings.record.message_storage, "files": file_place(settings)}


def check_provider(settings: Settings) -> None:
    """Raise `BadSetting` where the messaging provider can not be used as it is set."""
    twilio = settings.twilio
    if twilio.use_mock:
        return
    for name, value in _needed_by_twilio(settings).items():
        if not value:
            raise BadSetting(name, "set when TWILIO_USE_MOCK is false")
    if is_demo(settings) and not is_loopback(urlsplit(twilio.base_url).hostname):
        raise BadSetting(
            "TWILIO_BASE_URL", "on loopback in the demo with TWILIO_USE_MOCK=false: its people are made up"
        )


def _needed_by_twilio(settings: Settings) -> dict[str, str]:
    twilio = settings.twilio
    return {
        "TWILIO_ACCOUNT_SID": twilio.account_sid,
        "TWILIO_API_KEY": twilio.api_key,
        "TWILIO_API_SECRET": twilio.api_secret,
        "TWILIO_CHAT_SERVICE_SID": twilio.chat_service_sid,
    }


def files_folder(settings: Settings) -> Path | None:
    """Where files are kept on this machine: the folder that is named, else beside the record or the demo's key."""
    record = settings.record
    beside = record.sqlite_path or (record.key_file if is_demo(settings) else None)
    return settings.files.folder or (beside.parent / "files" if beside else None)


def retention_policy(settings: Settings) -> RetentionPolicy:
    """For how long each class is kept."""
    record = settings.record
    return RetentionPolicy(
        messages=record.messages_kept,
        files=record.files_kept,
        consents=record.consent_kept,
        metrics=record.metrics_kept,
    )


def provider_costs(settings: Settings) -> Costs:
    """What calls to the messaging provider are thought to cost."""
    twilio = settings.twilio
    return Costs(prices=dict(twilio.prices), currency=twilio.currency, budget=twilio.budget)


def checkpoint_file(settings: Settings) -> CheckpointFile:
    """The second place of the audit's checkpoints; `BadSetting` where nothing says where that is."""
    record = settings.record
    beside = record.sqlite_path or record.key_file
    path = record.audit_checkpoints or (beside.parent / "audit-checkpoints.jsonl" if beside else None)
    if path is None:
        raise BadSetting("AUDIT_CHECKPOINTS", "set where there is no key file")
    return CheckpointFile(path)


def file_place(settings: Settings) -> str:
    """What keeps files: a bucket, a folder, or, where neither is known, nothing but memory."""
    if settings.files.endpoint:
        return "s3"
    return "folder" if files_folder(settings) else "memory"


def _scanner(settings: Settings) -> str:
    """The scanner by its kind; the demo, where none is named, relies on the checks of types."""
    chosen = settings.files.scanner or ("types-only" if is_demo(settings) else "none")
    return chosen.partition(":")[0].replace("-", "_")


def is_given(part: object | None) -> bool:
    """Whether there is such a part."""
    return part is not None


def file_signer(settings: Settings) -> Signer:
    """Who signs requests to the bucket."""
    files = settings.files
    return Signer(key=files.key, secret=files.secret, region=files.region)


def daily_bytes(settings: Settings) -> int | None:
    """How much a person uploads a day; `None` where nothing is limited."""
    return settings.files.bytes_per_day if settings.limits.enforced else None


def help_lines(settings: Settings) -> HelpLines:
    """Whom to call in an emergency: the country's lines, and the clinic's own where it names some."""
    chat = settings.chat
    return lines_of(chat.clinic_country).with_own(emergency=chat.emergency_number, crisis=chat.crisis_line)


def _signs_staff_in(settings: Settings) -> bool:
    return bool(settings.sign_in.jwks_url and settings.sign_in.client_id)


def _gives_provider_tokens(settings: Settings) -> bool:
    twilio = settings.twilio
    for name, value in _needed_by_twilio(settings).items():
        if twilio.provider_tokens and not value:
            raise BadSetting(name, "set when PROVIDER_TOKENS is on")
    return twilio.provider_tokens


def session_policy(settings: Settings) -> SessionPolicy:
    """How long sessions and their tokens last."""
    sessions = settings.sessions
    return SessionPolicy(
        token_life=sessions.token_life,
        provider_life=settings.twilio.provider_token_life,
        idle=sessions.idle,
        absolute=sessions.life,
    )


def consent_policy(settings: Settings) -> ConsentPolicy:
    """The clinic's own consent documents, or the built-in ones; `BadSetting` for a file that is not right."""
    path = settings.chat.consent_documents
    return POLICY if path is None else policy_from(path)


def break_glass_policy(settings: Settings) -> BreakGlassPolicy:
    """How long emergency access lasts, and how lately one must have signed in for it."""
    return BreakGlassPolicy(lasts=settings.sessions.break_glass, fresh=settings.sessions.break_glass_fresh)


def clinic_hours(settings: Settings) -> BusinessHours:
    """What holds for pools of which nobody has said anything: office hours; in the demo, round the clock."""
    week = ALL_WEEK if is_demo(settings) else OFFICE_WEEK
    return BusinessHours(zone=ZoneInfo(settings.triage.zone), week=week)


def nudge_policy(settings: Settings) -> NudgePolicy:
    """When patients are told that something unread waits."""
    triage = settings.triage
    return NudgePolicy(
        first=triage.nudge_first,
        second=triage.nudge_second,
        daily=triage.nudges_daily,
        quiet=QuietHours(begins=triage.quiet_from, ends=triage.quiet_until),
    )


def nudge_ways(settings: Settings) -> frozenset[Way]:
    """How patients can be told: by what is set up. The demo shows all; Twilio pushes by itself, where it is there."""
    if is_demo(settings):
        return frozenset(Way) if settings.twilio.use_mock else frozenset({Way.SMS, Way.EMAIL})
    set_up = {Way.SMS: sends_texts(settings), Way.EMAIL: bool(settings.triage.smtp_host)}
    return frozenset(way for way, is_there in set_up.items() if is_there)


def sends_texts(settings: Settings) -> bool:
    """Whether notices go out by text message; `BadSetting` where nothing says as whom Twilio is called."""
    twilio = settings.twilio
    needed = {
        "TWILIO_ACCOUNT_SID": twilio.account_sid,
        "TWILIO_API_KEY": twilio.api_key,
        "TWILIO_API_SECRET": twilio.api_secret,
    }
    for name, value in needed.items():
        if twilio.sms_from and not value:
            raise BadSetting(name, "set when TWILIO_SMS_FROM is")
    return bool(twilio.sms_from)


def notice_channels(settings: Settings) -> frozenset[NoticeChannel]:
    """By which ways staff are told outside the chat: by those that were chosen, or else by all that are set up."""
    if chosen := settings.triage.alert_channels:
        return frozenset(NoticeChannel(one) for one in chosen)
    return frozenset({NoticeChannel.PUSH}) if is_demo(settings) else ways_to_staff(settings)


def mail_server(settings: Settings) -> MailServer | None:
    """Where e-mails are handed in; `None` where there are none. `BadSetting` for one that would not be private."""
    triage = settings.triage
    if not triage.smtp_host:
        return None
    if triage.smtp_security == "none" and triage.smtp_host not in LOOPBACK:
        raise BadSetting("SMTP_SECURITY", "starttls or tls for a server on another machine")
    if "@" not in triage.smtp_from:
        raise BadSetting("SMTP_FROM", "an e-mail address when SMTP_HOST is set")
    return MailServer(
        host=triage.smtp_host,
        port=triage.smtp_port,
        security=triage.smtp_security,
        user=triage.smtp_user,
        password=triage.smtp_password,
        sender=triage.smtp_from,
    )


def webhook_secrets(settings: Settings) -> tuple[str, ...]:
    """What signs calls to another system; `BadSetting` where a call would not be signed."""
    triage = settings.triage
    if triage.webhook_url and not triage.webhook_secrets:
        raise BadSetting("ALERT_WEBHOOK_SECRET", "set when ALERT_WEBHOOK_URL is")
    for secret in triage.webhook_secrets:
        if not _is_webhook_secret(secret):
            raise BadSetting("ALERT_WEBHOOK_SECRET", "whsec_ and 24 to 64 bytes in base64")
    return triage.webhook_secrets


def _is_webhook_secret(secret: str) -> bool:
    try:
        key = b64decode(secret.removeprefix(PREFIX), validate=True)
    except ValueError:
        return False
    return secret.startswith(PREFIX) and 24 <= len(key) <= 64


def notifiers(
    mail: MailServer | None,
    webhook: SignedWebhook,
    texts: Callable[[], Notifier],
    addresses: Addresses,
    settings: Settings,
) -> dict[NoticeChannel, Notifier]:
    """Who brings notices by which channel: none by those that are not set up."""
    ways: dict[NoticeChannel, Notifier] = {}
    if mail is not None:
        ways[NoticeChannel.EMAIL] = SmtpNotifier(server=mail, addresses=addresses)
    if sends_texts(settings):
        ways[NoticeChannel.SMS] = texts()
    if settings.triage.webhook_url:
        ways[NoticeChannel.WEBHOOK] = webhook
    return ways


def reply_policy(settings: Settings) -> ReplyPolicy:
    """How soon somebody must act."""
    triage = settings.triage
    if not triage.reply_warn <= triage.reply_breach <= triage.reply_escalate:
        raise BadSetting("REPLY_BREACH", "no shorter than REPLY_WARN and no longer than REPLY_ESCALATE")
    return ReplyPolicy(
        reply=ReplyLimits(warn=triage.reply_warn, breach=triage.reply_breach, escalate=triage.reply_escalate),
        alarm=AlarmLimits(
            urgent_unread=triage.urgent_unread, crisis=triage.crisis_acknowledgement, repeat=triage.alert_repeat
        ),
    )


def opening_reasons(settings: Settings) -> OpeningReasons:
    """The clinic's own list, or the built-in one; `BadSetting` for a file that is not right."""
    path = settings.triage.opening_reasons
    return BUILT_IN if path is None else reasons_from(path)


def routing_policy(settings: Settings) -> RoutingPolicy:
    """Who is asked next."""
    return RoutingPolicy(grace=settings.triage.offline_grace)


def pool_rules(settings: Settings) -> PoolRules:
    """How a pool works of which nobody has said anything. In the demo nobody is asked: who tries it is mostly alone."""
    usual = "manual" if is_demo(settings) else "offers"
    routing = RoutingMode(settings.triage.pool_routing or usual)
    return PoolRules(PoolPolicy(pool=POOL, routing=routing, auto_replies=settings.triage.auto_replies))


def auto_reply_rules(settings: Settings) -> AutoReplyRules:
    """How often something is said automatically."""
    return AutoReplyRules(every=settings.triage.auto_reply_every, quiet=settings.triage.auto_reply_quiet)


def auto_reply_texts(settings: Settings) -> AutoReplyTexts:
    """What is said automatically."""
    return AutoReplyTexts(help_lines(settings))


def platform_rules(settings: Settings) -> ClaimRules:
    """Whose tokens open a session."""
    sign_in = settings.sign_in
    return ClaimRules(
        issuer=sign_in.issuer or EMBEDDED_ISSUER,
        audience=sign_in.audience or EMBEDDED_AUDIENCE,
        role_claim=sign_in.role_claim,
        name_claim=sign_in.name_claim,
        leeway=sign_in.leeway,
    )


def console_rules(settings: Settings) -> ClaimRules:
    """Whose identity tokens sign staff in: those made for our client."""
    sign_in = settings.sign_in
    return ClaimRules(
        issuer=sign_in.issuer,
        audience=sign_in.client_id,
        role_claim=sign_in.role_claim,
        name_claim=sign_in.name_claim,
        leeway=sign_in.leeway,
    )


def limits(settings: Settings) -> Limits:
    """How much anybody may ask."""
    numbers = settings.limits
    rates = Rates(
        sends=Rate(numbers.sends_per_second, numbers.sends_burst),
        requests=Rate.per_minute(numbers.requests_per_minute, numbers.requests_burst),
        mint=Rate.per_minute(numbers.tokens_per_minute),
        demo_mint=Rate.per_minute(numbers.demo_tokens_per_minute),
        uploads=Rate.per_minute(settings.files.uploads_per_minute),
        failed_sign_ins=Rate.per_minute(numbers.failed_sign_ins_per_minute),
    )
    return Limits(rates, on=numbers.enforced, demo=is_demo(settings))


def sizes(settings: Settings) -> Sizes:
    """How large and how slow a request may be."""
    listening = settings.listening
    return Sizes(
        body=listening.body_limit,
        head_time=listening.header_time,
        body_time=listening.body_time,
        upload_time=settings.files.upload_time,
    )


def sockets(settings: Settings) -> SocketNumbers:
    """The bounds of live sockets."""
    numbers = settings.limits
    return SocketNumbers(
        per_identity=numbers.sockets_per_identity,
        unsigned_per_address=numbers.sockets_unsigned_per_address,
        frames_per_second=numbers.frames_per_second,
        frames_burst=numbers.frames_burst,
    )


def origins(settings: Settings) -> frozenset[str]:
    """The origins whose pages may call: those listed, and our own."""
    own = {settings.public_url.lower()}
    if is_demo(settings):
        own |= {f"http://{host}:{settings.listening.port}" for host in settings.hosts}
    return frozenset({*own, *settings.listening.allowed_origins})


def daily_conversations(settings: Settings) -> int | None:
    """How many conversations a patient opens a day; `None` where nothing is limited."""
    return settings.chat.new_conversations_per_day if settings.limits.enforced else None


def common_pool(demo: bool) -> str | None:
    """The pool of providers who have none of their own: in the demo there is one for all."""
    return POOL if demo else None


def is_demo(settings: Settings) -> bool:
    """Whether this is `carechat demo`."""
    return settings.profile is Profile.DEMO


def webhook_url(settings: Settings) -> str:
    """The address that is configured at the messaging provider, and signed by it."""
    return f"{settings.public_url}{BASE}/webhook"


def callback_url(settings: Settings) -> str:
    """Where the issuer sends staff back to."""
    return settings.public_url + CALLBACK
