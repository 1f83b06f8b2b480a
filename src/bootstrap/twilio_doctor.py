"""The doctor's questions about Twilio. No answer holds a SID's digits or a secret."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx

from application.ports.clock import Clock
from bootstrap.findings import Finding, Verdict
from bootstrap.from_settings import webhook_url
from bootstrap.provider import twilio_account, twilio_chat, twilio_checks, twilio_setup, twilio_tokens
from bootstrap.settings import Settings
from domain.ids import Identity
from domain.person import Role

if TYPE_CHECKING:
    from adapters.twilio.checks import Probe, TwilioChecks
    from adapters.twilio.setup import TwilioSetup

Connect = Callable[[], httpx.AsyncClient]
SKEW = timedelta(seconds=30)
"""More than the `Date` header and the way of an answer explain."""
SOME_USERS = 1_000
"""Whose roles are looked at here; `carechat twilio setup` looks at all of them."""
NOT_ADMITTED = "does not know this key, or lets it do no such thing: TWILIO_API_KEY, TWILIO_API_SECRET"


async def examine_twilio(settings: Settings, clock: Clock, connect: Connect) -> list[Finding]:
    """Ask Twilio, and our own webhook as Twilio would."""
    async with connect() as client:
        return [one async for one in _findings(settings, clock, client)]


async def examine_texts(settings: Settings, clock: Clock, connect: Connect) -> Finding:
    """Ask Twilio whether the sender of text messages is the account's."""
    if not settings.twilio.sms_from:
        return Finding("text messages", Verdict.OK, "none go out: TWILIO_SMS_FROM is not set")
    async with connect() as client:
        (found,) = await _asked("text messages", lambda: _texts(settings, clock, client))
        return found


async def _texts(settings: Settings, clock: Clock, client: httpx.AsyncClient) -> list[Finding]:
    from adapters.twilio.text_messages import is_ours

    if await is_ours(twilio_account(settings, client, clock), settings.twilio.sms_from):
        return [Finding("text messages", Verdict.OK, "the sender is the account's")]
    words = "TWILIO_SMS_FROM is no sender of this account that can send text messages"
    return [Finding("text messages", Verdict.FIX, words)]


async def _findings(settings: Settings, clock: Clock, client: httpx.AsyncClient) -> AsyncIterator[Finding]:
    checks, chat = twilio_checks(settings, client, clock), twilio_chat(settings, client, clock)
    service = await _asked("twilio", lambda: _service(checks, clock))
    for one in service:
        yield one
    if service[0].verdict is not Verdict.FIX:
        for one in await _asked("set-up", lambda: _setup(twilio_setup(settings, chat, clock, users=SOME_USERS))):
            yield one
        for one in await _asked("key kind", lambda: _key_kind(checks, tokens=settings.twilio.provider_tokens)):
            yield one
        for one in await _asked("limits", lambda: _limits(checks)):
            yield one
        for one in await _asked("push", lambda: _push(checks, settings.twilio.push_credential_sid)):
            yield one
    yield _tokens(settings, clock, admitted=service[0].verdict is Verdict.OK)
    yield await _webhook(settings, client)


async def _asked(subject: str, ask: Callable[[], Awaitable[list[Finding]]]) -> list[Finding]:
    from adapters.twilio.trouble import TwilioRefused, TwilioTrouble

    try:
        return await ask()
    except TwilioRefused as refusal:
        return [Finding(subject, Verdict.FIX, _meaning(refusal.status, refusal.code))]
    except TwilioTrouble as trouble:
        words = f"does not answer as it should ({trouble}): the network, a proxy, TWILIO_BASE_URL, Twilio's status page"
        return [Finding(subject, Verdict.FIX, words)]


def _meaning(status: int, code: int | None) -> str:
    match status:
        case 401 | 403:
            return NOT_ADMITTED
        case 404:
            return "knows no such service in this account: TWILIO_CHAT_SERVICE_SID, TWILIO_ACCOUNT_SID"
    return f"refuses ({status}, {code or 'no code'})"


async def _service(checks: "TwilioChecks", clock: Clock) -> list[Finding]:
    seen = await checks.service()
    found = [Finding("twilio", Verdict.OK, "answers, and knows the key and the service"), _account(ours=seen.ours)]
    if seen.time is None:
        words = "Twilio's answer has no time in it (a proxy between?): see to it that NTP sets the clock"
        return [*found, Finding("clock skew", Verdict.NOTE, words)]
    skew = abs(seen.time - clock.now())
    if skew > SKEW:
        words = f"{skew.total_seconds():.0f} s away from Twilio's: access tokens may be refused. Let NTP set the clock"
        return [*found, Finding("clock skew", Verdict.FIX, words)]
    return [*found, Finding("clock skew", Verdict.OK, "the same time here and there")]


def _account(*, ours: bool) -> Finding:
    if ours:
        return Finding("account", Verdict.OK, "the service is of TWILIO_ACCOUNT_SID")
    words = (
        "the service is of another account than TWILIO_ACCOUNT_SID: "
        "webhooks are refused, and access tokens that name it are, too"
    )
    return Finding("account", Verdict.FIX, words)


async def _setup(setup: "TwilioSetup") -> list[Finding]:
    differs = {one.what for one in await setup.differences()}
    reachability = Finding("reachable", Verdict.OK, "reachability is on")
    if "reachability" in differs:
        reachability = Finding("reachable", Verdict.FIX, "reachability is off: `carechat twilio setup`")
    others = sorted(differs - {"reachability"})
    if others:
        return [reachability, Finding("set-up", Verdict.FIX, f"{'; '.join(others)} differ: `carechat twilio setup`")]
    return [reachability, Finding("set-up", Verdict.OK, "roles, webhooks and notifications are as they have to be")]


async def _limits(checks: "TwilioChecks") -> list[Finding]:
    if await checks.has_timers():
        words = "timers of the account end conversations: take them away in Twilio's console (Conversations, Defaults)"
        return [Finding("limits", Verdict.FIX, words)]
    return [Finding("limits", Verdict.OK, "20 writes a second at most, of Twilio's 30; no timers end conversations")]


async def _push(checks: "TwilioChecks", sid: str) -> list[Finding]:
    if not sid:
        return [Finding("push", Verdict.OK, "Twilio pushes nothing: TWILIO_PUSH_CREDENTIAL_SID is not set")]
    if await checks.has_push_credential(sid):
        return [Finding("push", Verdict.OK, "the push credential is the account's")]
    words = (
        "TWILIO_PUSH_CREDENTIAL_SID is no push credential of this account: "
        "take its SID from Twilio's console (Conversations, Credentials), or make one there"
    )
    return [Finding("push", Verdict.FIX, words)]


async def _key_kind(checks: "TwilioChecks", *, tokens: bool) -> list[Finding]:
    from adapters.twilio.checks import KeyKind

    match await checks.key_kind():
        case KeyKind.MAIN:
            found = Finding("key kind", Verdict.OK, "a Main key")
        case KeyKind.STANDARD:
            words = "a Standard key, or a Restricted one with permissions that chat does not need: Twilio tells no more"
            found = Finding("key kind", Verdict.OK, words)
        case KeyKind.RESTRICTED:
            words = "a Restricted key, which can not sign access tokens: make a Standard or Main one"
            found = Finding("key kind", Verdict.FIX if tokens else Verdict.NOTE, words)
        case _:
            words = "not told by Twilio: in its console (API keys & tokens) it has to be a Standard or Main one"
            found = Finding("key kind", Verdict.NOTE, words)
    return [found]


def _tokens(settings: Settings, clock: Clock, *, admitted: bool) -> Finding:
    """Nobody can be asked to look at a token; its signer, and the service in it, Twilio was asked about."""
    if not settings.twilio.provider_tokens:
        return Finding("sdk tokens", Verdict.OK, "none are given: PROVIDER_TOKENS is off")
    until = clock.now() + timedelta(minutes=1)
    twilio_tokens(settings, clock).mint(Identity("doctor"), Role.PATIENT, until, push=True)
    if not admitted:
        words = "made, and taken by nobody until Twilio knows the key and the service: see the line `twilio`"
        return Finding("sdk tokens", Verdict.FIX, words)
    return Finding("sdk tokens", Verdict.OK, "made by TWILIO_API_KEY; whether it may is told by its kind")


async def _webhook(settings: Settings, client: httpx.AsyncClient) -> Finding:
    from adapters.twilio.checks import Probe

    if not settings.twilio.auth_tokens:
        return Finding("webhook", Verdict.FIX, "takes nothing: TWILIO_AUTH_TOKEN is not set")
    probes = [
        Probe(url=webhook_url(settings), account_sid=settings.twilio.account_sid, auth_token=token, client=client)
        for token in settings.twilio.auth_tokens
    ]
    try:
        return await _probed(probes)
    except httpx.HTTPError as cause:
        words = (
            f"not reached from here ({type(cause).__name__}): start the server, and see to it that PUBLIC_BASE_URL "
            "leads to it; if this machine alone can not go that way, ask again from one outside"
        )
        return Finding("webhook", Verdict.FIX, words)


async def _probed(probes: "Sequence[Probe]") -> Finding:
    unsigned = await probes[0].unsigned()
    if unsigned != httpx.codes.FORBIDDEN:
        words = f"PUBLIC_BASE_URL leads elsewhere: a call without signature was answered {unsigned}, not 403"
        return Finding("webhook", Verdict.FIX, words)
    for place, probe in enumerate(probes, start=1):
        signed = await probe.signed()
        if signed not in {httpx.codes.OK, httpx.codes.NO_CONTENT}:
            which = f" by token {place} of {len(probes)}" if len(probes) > 1 else ""
            words = (
                f"a call signed{which} was answered {signed}: "
                "the server runs with another TWILIO_AUTH_TOKEN or PUBLIC_BASE_URL"
            )
            return Finding("webhook", Verdict.FIX, words)
    by = f" by each of {len(probes)} tokens" if len(probes) > 1 else ""
    return Finding("webhook", Verdict.OK, f"reached at PUBLIC_BASE_URL; takes what is signed{by}, refuses the rest")
