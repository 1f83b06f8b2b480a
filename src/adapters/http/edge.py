"""What the edge is told: who may call, how much, and how the server stands."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import timedelta
from ipaddress import IPv4Network, IPv6Network

from attrs import Factory, field, frozen

from adapters.http.failed_sockets import FailedSockets
from adapters.http.limits import Limits
from adapters.http.webhooks import WebhookTranslator
from application.ports.channel import Channel
from application.ports.clock import Clock, Fingerprints
from application.ports.files import Spool
from application.ports.staff_sign_in import StaffSignIn
from application.ports.traces import NO_TRACES, Traces
from domain.consent import ConsentPolicy
from domain.session import SessionPolicy

BASE = "/api/v2/twilio/chat"
"""The path under which the chat API lives."""

UPLOADS = f"{BASE}/attachments"
"""Where files are sent to."""

SIGN_IN_CALLBACK = "/sign-in/callback"
"""Where the issuer of staff sends the browser back to."""

DEMO_HOSTS = frozenset({"localhost", "127.0.0.1", "[::1]"})

Network = IPv4Network | IPv6Network
Readiness = Callable[[], Awaitable[Mapping[str, bool]]]
"""Tells for each thing the server stands on, by name, whether it can be used."""


@frozen(kw_only=True)
class Sizes:
    """How large and how slow a request may be."""

    body: int = 64 * 1024
    url: int = 8 * 1024
    headers: int = 32 * 1024
    head_time: timedelta = timedelta(seconds=10)
    body_time: timedelta = timedelta(seconds=30)
    upload_time: timedelta = timedelta(minutes=3)
    """How long a client has to send a file."""


@frozen(kw_only=True)
class SocketNumbers:
    """The bounds of live sockets."""

    per_identity: int = 5
    unsigned_per_address: int = 200
    frames_per_second: int = 10
    frames_burst: int = 40


async def _nothing_to_check() -> Mapping[str, bool]:
    return {}


def _never() -> bool:
    return False


@frozen(kw_only=True)
class Edge:
    """Everything the HTTP side knows that is not a use case. Bootstrap fills it from the settings."""

    clock: Clock
    channel: Channel
    fingerprints: Fingerprints
    """Keyed digests: of requests under an idempotency key, for one."""
    cursor_key: bytes = field(repr=False)
    sessions: SessionPolicy
    consent: ConsentPolicy
    limits: Limits
    webhooks: WebhookTranslator | None = None
    """Understands the messaging provider's webhooks; without one, none is genuine."""
    spool: Spool
    """Where files wait until all of them is here."""
    mode: str = "mock"
    """`mock` or `twilio`, as `/token` tells it."""
    demo: bool = False
    production: bool = False
    enabled: bool = True
    """Off: every chat call is answered `chat-disabled`."""
    hosts: frozenset[str] = DEMO_HOSTS
    """The names accepted in `Host`, without ports, in lower case."""
    origins: frozenset[str] = frozenset()
    """The origins whose pages may call the API and open sockets; exact, in lower case."""
    embed_origins: frozenset[str] = frozenset()
    """The origins whose pages may embed the widget; exact, in lower case."""
    emergency_number: str = ""
    """What the widget tells patients to call in an emergency; empty: their local number, unnamed."""
    zone: str = "UTC"
    """Whose clocks the clinic goes by: a name of the IANA zone database."""
    care_contact: str = ""
    """How else to reach the clinic, as the widget says where it can not be used; empty: nothing is said."""
    team_receipts: bool = True
    """Whether patients are told how far the team got with a message."""
    takes_files: bool = True
    """Whether files are taken at all: clients are told of no type where they are not."""
    security_contact: str = ""
    """Whom to tell of a weakness, as an address; empty: nobody is named."""
    trusted_proxies: tuple[Network, ...] = ()
    sizes: Sizes = Sizes()
    at_once: int = 500
    """How many calls of the chat a process answers at once. It answers some hundred sends in a second at least, so
    who is let in waits for about that long at most."""
    sockets: SocketNumbers = SocketNumbers()
    failed_sockets: FailedSockets = Factory(FailedSockets)
    metrics_token: str = field(default="", repr=False)
    ready: Readiness = _nothing_to_check
    beside: Mapping[str, Callable[[], bool]] = Factory(dict)
    """Of each thing that the server can be without for a while: whether this process got through when it last tried."""
    unmet: Callable[[], Collection[str]] = frozenset
    """Which of these did not answer yet since the start."""
    held_back: Callable[[], bool] = _never
    """Whether the server, just begun, had better wait for those."""
    draining: Callable[[], bool] = _never
    """Whether the server is about to stop."""
    awaiting: Callable[[], bool] = _never
    """Whether the server has begun without its record: the chat answers `busy` until it is there."""
    gauges: Mapping[str, Callable[[], float]] = Factory(dict)
    """What `/metrics` shows of this process beside requests, by the name of the metric (`carechat_…`)."""
    common_gauges: Mapping[str, Callable[[], float]] = Factory(dict)
    """Likewise what is the same for all processes."""
    traces: Traces = NO_TRACES
    staff_sign_in: StaffSignIn | None = None
    version: str = "0"

    @property
    def secure(self) -> bool:
        """Whether browsers reach the server by https only."""
        return self.production
