"""A clinic on mock adapters: every use case, a clock that stands still, and people who agreed to chat."""

from datetime import timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from attrs import define, evolve, field

from adapters.mock.clock import FakeClock
from adapters.mock.ids import SequentialIds
from adapters.mock.memory import Memory
from adapters.mock.message_gateway import MockMessageGateway
from adapters.mock.provider_tokens import NoProviderTokens
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from application.access.admission import Admission
from application.access.issue_token import TokenDesk
from application.access.start_session import StartSessionHandler
from application.access.watch_sign_ins import SignInWatch
from application.audit.record_access import AccessLog
from application.care.signposts import Signposts
from application.consent.care_team import CareTeam
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.inbound.tell_staff import TellStaff
from application.messaging.open_conversation import OpenConversation, OpenConversationHandler
from application.messaging.send_message import SendMessage, SendMessageHandler, Sent
from application.ports.channel import Signal
from application.ports.tokens import SessionGrant
from application.ports.unit_of_work import Made, RequestKey
from application.presence.connections import Connections
from application.ratings.surveys import Surveys
from application.relay.circuit_breaker import CircuitBreaker
from application.relay.deliver_outbox import DeliverOutbox, RelayPolicy
from application.relay.reading_proxies import ReadingProxies
from application.relay.resting import RestingConversations
from application.running import Running
from application.safety.screener import Screener
from application.views import ConversationView
from bootstrap.care_texts import care_texts
from bootstrap.opening_reasons import BUILT_IN
from domain.access import Actor
from domain.auto_reply import AutoReplyTexts
from domain.consent import ConsentPolicy
from domain.conversation import Conversation
from domain.errors import InvalidToken
from domain.hours import ALL_WEEK, BusinessHours
from domain.ids import ConversationId
from domain.person import Person
from domain.safety.help_lines import lines_of
from domain.session import SessionPolicy
from tests.support.builders import POOL, a_consent, a_conversation, a_policy, an_actor
from tests.support.screening import a_screener


class PlainFingerprints:
    """Digests without a key: enough to tell requests apart."""

    def of(self, *parts: str) -> bytes:
        return sha256("\0".join(f"{len(part)}:{part}" for part in parts).encode()).digest()


@define
class PlainTokens:
    """Session tokens that are looked up: the same grant always gives the same token."""

    _grants: dict[str, SessionGrant] = field(factory=dict, init=False)
    reads: int = field(default=0, init=False)

    def mint(self, grant: SessionGrant) -> str:
        token = f"token:{grant.session}:{grant.generation}:{grant.issued_at.isoformat()}"
        self._grants[token] = grant
        return token

    def read(self, token: str, now: Any) -> SessionGrant:
        self.reads += 1
        grant = self._grants.get(token)
        if grant is None or now >= grant.expires_at:
            raise InvalidToken("no such token")
        return grant


@define(eq=False)
class Clinic:
    """Everything a use case may need, by the name of its dependency."""

    clock: FakeClock = field(factory=FakeClock)
    ids: SequentialIds = field(factory=SequentialIds)
    channel: InMemoryChannel = field(factory=InMemoryChannel)
    gateway: MockMessageGateway = field(factory=MockMessageGateway)
    consent_policy: ConsentPolicy = field(factory=a_policy)
    session_policy: SessionPolicy = field(factory=SessionPolicy)
    fingerprints: PlainFingerprints = field(factory=PlainFingerprints)
    tokens: PlainTokens = field(factory=PlainTokens)
    screener: Screener = field(factory=a_screener)
    signals: list[Signal] = field(factory=list)
    memory: Memory = field(factory=Memory)
    record: InMemoryRecord = field(init=False)
    gate: Gate = field(init=False)
    log: AccessLog = field(init=False)
    connections: Connections = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.channel.listen(self.signals.append)
        self.record = InMemoryRecord(self.clock, self.channel, self.memory)
        self.gate = Gate(self.consent_policy, self.clock, self.ids)
        self.log = AccessLog(self.uow, self.clock, self.ids)
        self.connections = Connections(self.uow, self.channel, self.clock)

    def elsewhere(self) -> "Clinic":
        """Another process on the same record; no channel joins the two."""
        return evolve(self, channel=InMemoryChannel(), signals=[])

    @property
    def uow(self) -> Any:
        return self.record.unit_of_work

    def deed(self, handler: type[Any], **said: Any) -> Any:
        """A use case with what it depends on."""
        known = {
            "uow": self.uow,
            "gate": self.gate,
            "clock": self.clock,
            "ids": self.ids,
            "channel": self.channel,
            "care_team": CareTeam(clock=self.clock, ids=self.ids),
            "rests": RestingConversations(uow=self.uow, gate=self.gate),
            "reading": ReadingProxies(uow=self.uow, gate=self.gate),
            "tell": TellStaff(uow=self.uow, clock=self.clock, ids=self.ids),
            "log": self.log,
            "connections": self.connections,
            "signposts": Signposts(care_texts("Call 555 0100.")),
            "fingerprints": self.fingerprints,
            "timeline": self.record.timeline,
            "reader": self.record.conversations,
            "index": self.record.index,
            "outbox": self.record.outbox,
            "inbox": self.record.inbox,
            "gateway": self.gateway,
            "tokens": self.tokens,
            "screener": self.screener,
            "surveys": Surveys(),
            "running": Running(),
            "reasons": BUILT_IN,
            "hours": ClinicHours(BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)),
            "texts": AutoReplyTexts(lines_of("US")),
        }
        wanted = {one.alias for one in handler.__attrs_attrs__ if one.init}
        return handler(**{name: one for name, one in known.items() if name in wanted} | said)

    async def register(self, *people: Person, consenting: bool = True) -> None:
        """Know these people; patients agree to chat."""
        async with self.uow() as uow:
            for person in people:
                uow.people.save(person)
                if consenting and not person.role.is_staff:
                    uow.consents.save(a_consent(person.identity, self.clock.now()))
            await uow.commit()

    async def conversation(self, *people: Person, **said: Any) -> Conversation:
        """A conversation of these people, whom the clinic knows."""
        one = a_conversation(*people, at=self.clock.now(), **said)
        await self.register(*people)
        async with self.uow() as uow:
            uow.conversations.add(one)
            await uow.commit()
        return one

    async def view(self, id: ConversationId, who: Person) -> ConversationView:
        view: ConversationView = await self.record.conversations.details(an_actor(who), id)
        return view

    async def open(self, actor: Actor, *participants: str, **said: Any) -> Made:
        settings = {name: said.pop(name) for name in ("anyone", "daily") if name in said}
        handler = self.deed(OpenConversationHandler, pool=POOL, **settings)
        made: Made = await handler(OpenConversation(actor=actor, participants=participants, **said))
        return made

    async def send(self, actor: Actor, id: ConversationId, text: str = "Hello", key: str = "k", **said: Any) -> Sent:
        command = SendMessage(actor=actor, conversation=id, text=text, key=key, **said)
        sent: Sent = await self.deed(SendMessageHandler)(command)
        return sent

    def relay(self, **said: Any) -> DeliverOutbox:
        policy = RelayPolicy(**said)
        breaker = CircuitBreaker(gateway=self.gateway, clock=self.clock, jitter=lambda: 1.0)
        made: DeliverOutbox = self.deed(DeliverOutbox, jitter=lambda: 1.0, policy=policy, breaker=breaker)
        return made

    def admission(self) -> Admission:
        made: Admission = self.deed(Admission, policy=self.session_policy)
        return made

    def desk(self) -> TokenDesk:
        return TokenDesk(self.tokens, NoProviderTokens(), self.gate, self.session_policy)

    def start_session(self, **said: Any) -> StartSessionHandler:
        made: StartSessionHandler = self.deed(
            StartSessionHandler,
            desk=self.desk(),
            policy=self.session_policy,
            platform=said.pop("platform", None),
            watch=said.pop("watch", None) or SignInWatch(clock=self.clock, channel=self.channel),
            **said,
        )
        return made

    def later(self, **by: float) -> None:
        self.clock.advance(timedelta(**by))


def a_request(key: str = "r", fingerprint: bytes = b"1") -> RequestKey:
    return RequestKey(scope="pat /path", key=key, fingerprint=fingerprint)
