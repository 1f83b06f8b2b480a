"""What the settings mean to those who are built from them."""

from adapters.http.edge import Sizes, SocketNumbers
from adapters.http.limits import Limits, Rate, Rates
from adapters.identity.claims import ClaimRules
from bootstrap.consent_documents import POLICY
from bootstrap.consent_file import policy_from
from bootstrap.production import EMBEDDED_ISSUER
from bootstrap.reading import BadSetting
from bootstrap.settings import Profile, Settings
from domain.break_glass import BreakGlassPolicy
from domain.consent import ConsentPolicy
from domain.safety.help_lines import HelpLines, lines_of
from domain.session import SessionPolicy

EMBEDDED_AUDIENCE = "carechat"
CALLBACK = "/sign-in/callback"
POOL = "clinic"
"""The pool of conversations whose people name none; in the demo, of every provider who names none."""

TOOL = {
    "record": "sql",
    "keys": "file",
    "gateway": "mock",
    "platform": "embedded",
    "staff_sign_in": "none",
    "provider_tokens": "none",
}
"""The adapters of a command that works on the record."""


def choices(settings: Settings) -> dict[str, str]:
    """Which adapter stands behind each port; `BadSetting` for one that is not to be had."""
    twilio = settings.twilio
    if not twilio.use_mock:
        raise BadSetting("TWILIO_USE_MOCK", "true: this version brings messages to the embedded mock only")
    return {
        **TOOL,
        "platform": "issuer" if settings.sign_in.jwks_url else "embedded",
        "staff_sign_in": "oidc" if _signs_staff_in(settings) else "none",
        "provider_tokens": "twilio" if _gives_provider_tokens(settings) else "none",
    }


def help_lines(settings: Settings) -> HelpLines:
    """Whom to call in an emergency: the country's lines, and the clinic's own where it names some."""
    chat = settings.chat
    return lines_of(chat.clinic_country).with_own(emergency=chat.emergency_number, crisis=chat.crisis_line)


def _signs_staff_in(settings: Settings) -> bool:
    return bool(settings.sign_in.jwks_url and settings.sign_in.client_id)


def _gives_provider_tokens(settings: Settings) -> bool:
    twilio = settings.twilio
    needed = {
        "TWILIO_ACCOUNT_SID": twilio.account_sid,
        "TWILIO_API_KEY": twilio.api_key,
        "TWILIO_API_SECRET": twilio.api_secret,
        "TWILIO_CHAT_SERVICE_SID": twilio.chat_service_sid,
    }
    for name, value in needed.items():
        if twilio.provider_tokens and not value:
            raise BadSetting(name, "set when PROVIDER_TOKENS is on")
    return twilio.provider_tokens


def session_policy(settings: Settings) -> SessionPolicy:
    """How long sessions and their tokens last."""
    sessions = settings.sessions
    return SessionPolicy(token_life=sessions.token_life, idle=sessions.idle, absolute=sessions.life)


def consent_policy(settings: Settings) -> ConsentPolicy:
    """The clinic's own consent documents, or the built-in ones; `BadSetting` for a file that is not right."""
    path = settings.chat.consent_documents
    return POLICY if path is None else policy_from(path)


def break_glass_policy(settings: Settings) -> BreakGlassPolicy:
    """How long emergency access lasts, and how lately one must have signed in for it."""
    return BreakGlassPolicy(lasts=settings.sessions.break_glass, fresh=settings.sessions.break_glass_fresh)


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
        failed_sign_ins=Rate.per_minute(numbers.failed_sign_ins_per_minute),
    )
    return Limits(rates, on=numbers.enforced, demo=is_demo(settings))


def sizes(settings: Settings) -> Sizes:
    """How large and how slow a request may be."""
    listening = settings.listening
    return Sizes(body=listening.body_limit, head_time=listening.header_time, body_time=listening.body_time)


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


def callback_url(settings: Settings) -> str:
    """Where the issuer sends staff back to."""
    return settings.public_url + CALLBACK
