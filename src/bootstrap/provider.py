"""Twilio as the messaging provider. Its package is only loaded where Twilio is spoken to."""

import secrets
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import httpx

from adapters.twilio.addresses import TwilioAddresses
from adapters.twilio.call_meter import CallMeter
from adapters.twilio.names import TwilioNames
from adapters.twilio.provider_tokens import TwilioProviderTokens
from adapters.twilio.rates import WriteRates
from adapters.twilio.traced_client import TracedClient
from application.ports.bodies import ProviderBodies
from application.ports.clock import Clock
from application.ports.inbound import ProviderFiles, ProviderHistory
from application.ports.messaging import MessageGateway
from application.ports.mirror import Mirror, Reading
from application.ports.mirror_files import FileMirror
from application.ports.notifier import Addresses
from application.ports.pushes import Pushes
from application.ports.traces import NO_TRACES, Traces
from bootstrap.from_settings import webhook_url
from bootstrap.settings import Settings

if TYPE_CHECKING:
    from twilio.rest import Client
    from twilio.rest.conversations.v1.service import ServiceContext

    from adapters.twilio.checks import TwilioChecks
    from adapters.twilio.client import TwilioKey
    from adapters.twilio.gateway import TwilioMessageGateway
    from adapters.twilio.media import TwilioMedia
    from adapters.twilio.setup import TwilioSetup
    from adapters.twilio.text_messages import TwilioTextMessages
    from adapters.twilio.transport import TwilioTransport
    from bootstrap.container import Container

TIMEOUT = timedelta(seconds=8)
"""Shorter than the relay's own: what Twilio did is known by its name, what was broken off is not."""
CONNECTIONS = 40


def twilio_client(meter: CallMeter | None = None, traces: Traces = NO_TRACES) -> httpx.AsyncClient:
    """The client of all calls to Twilio; a server's are counted by its meter."""
    make = httpx.AsyncClient if traces is NO_TRACES else partial(TracedClient, traces)
    return make(
        event_hooks={"request": [meter.note] if meter else []},
        timeout=TIMEOUT.total_seconds(),
        limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
    )


def twilio_chat(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> "ServiceContext":
    """The Conversations service of the settings."""
    from adapters.twilio.client import chat_service

    return chat_service(_key(settings), settings.twilio.chat_service_sid, _transport(settings, client, clock))


def twilio_checks(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> "TwilioChecks":
    """What can be asked about the account."""
    from adapters.twilio.checks import TwilioChecks

    return TwilioChecks(
        chat=twilio_chat(settings, client, clock),
        account=twilio_account(settings, client, clock),
        key=_key(settings),
    )


def twilio_text_messages(
    settings: Settings, client: httpx.AsyncClient, clock: Clock, addresses: Addresses
) -> "TwilioTextMessages":
    """Notices by text message."""
    from adapters.twilio.text_messages import TwilioTextMessages

    there = twilio_account(settings, client, clock)
    return TwilioTextMessages(client=there, sender=settings.twilio.sms_from, addresses=addresses, clock=clock)


def twilio_account(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> "Client":
    """The account, for what is not part of the Conversations service."""
    from adapters.twilio.client import account

    return account(_key(settings), _transport(settings, client, clock))


def twilio_tokens(settings: Settings, clock: Clock) -> TwilioProviderTokens:
    """Tokens as clients get them, but for a name that nobody has."""
    twilio = settings.twilio
    return TwilioProviderTokens(
        account_sid=twilio.account_sid,
        api_key=twilio.api_key,
        api_secret=twilio.api_secret,
        service_sid=twilio.chat_service_sid,
        push_credential_sid=twilio.push_credential_sid,
        name_secret=secrets.token_bytes(32),
        clock=clock,
    )


def _key(settings: Settings) -> "TwilioKey":
    from adapters.twilio.client import TwilioKey

    twilio = settings.twilio
    return TwilioKey(account_sid=twilio.account_sid, api_key=twilio.api_key, api_secret=twilio.api_secret)


def _transport(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> "TwilioTransport":
    from adapters.twilio.transport import TwilioTransport

    return TwilioTransport(client, clock, TwilioAddresses(settings.twilio.base_url))


def twilio_media(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> "TwilioMedia":
    """Contents of files there."""
    from adapters.twilio.media import TwilioMedia

    transport = _transport(settings, client, clock)
    return TwilioMedia(transport=transport, key=_key(settings), service=settings.twilio.chat_service_sid)


def twilio_files(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> ProviderFiles:
    """Contents of files that were sent there."""
    from adapters.twilio.fetching import TwilioFetch

    media = twilio_media(settings, client, clock)
    return TwilioFetch(media=media, client=client, base_url=settings.twilio.base_url)


def twilio_gateway(
    chat: "ServiceContext",
    mirror: Mirror,
    reading: Reading,
    name_secret: bytes,
    clock: Clock,
    media: "TwilioMedia",
    files: FileMirror,
) -> MessageGateway:
    """The gateway to it."""
    from adapters.twilio.gateway import twilio_gateway as gateway

    return gateway(chat, mirror, reading, TwilioNames(name_secret), WriteRates(clock=clock), media, files)


def twilio_pushes(gateway: "TwilioMessageGateway") -> Pushes:
    """Where its own pushes ring."""
    from adapters.twilio.pushes import TwilioPushes

    return TwilioPushes(conversations=gateway.conversations)


def twilio_history(settings: Settings, client: httpx.AsyncClient, clock: Clock) -> ProviderHistory:
    """What stands at Twilio, to compare with."""
    from adapters.twilio.history import TwilioHistory

    return TwilioHistory(chat=twilio_chat(settings, client, clock))


def twilio_bodies(chat: "ServiceContext", name_secret: bytes) -> ProviderBodies:
    """Bodies that Twilio alone keeps."""
    from adapters.twilio.bodies import TwilioBodies

    return TwilioBodies(chat=chat, names=TwilioNames(name_secret))


def twilio_setup(
    settings: Settings, chat: "ServiceContext", clock: Clock, *, users: int | None = None
) -> "TwilioSetup":
    """What the service has to look like, its first `users` among it (all of them, as far as setup goes)."""
    from adapters.twilio.roles import TwilioRoles
    from adapters.twilio.setup import MOST_USERS, TwilioSetup

    rates = WriteRates(clock=clock)
    return TwilioSetup(
        chat=chat,
        roles=TwilioRoles(chat, rates),
        rates=rates,
        webhook_url=webhook_url(settings),
        push=bool(settings.twilio.push_credential_sid),
        users=MOST_USERS if users is None else users,
    )


async def mended(container: "Container") -> bool:
    """Set the service up as it has to be; `False` where it does not answer, or does not let us."""
    from adapters.twilio.trouble import TwilioTrouble

    setup = twilio_setup(container.settings(), container.twilio_chat(), container.clock())
    try:
        await setup.mend()
    except TwilioTrouble:
        return False
    return True
