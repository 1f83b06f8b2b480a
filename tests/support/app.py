"""The whole HTTP side over a record in memory, and people who call it."""

import hashlib
import hmac
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx
from attrs import define, field, frozen
from litestar import Litestar
from litestar.testing import TestClient

from adapters.http.assembly import assemble
from adapters.http.controllers import ROUTES
from adapters.http.edge import BASE, Edge
from adapters.http.limits import Limits
from adapters.http.use_cases import UseCases
from adapters.identity.claims import ClaimRules
from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.identity.session_tokens import Ed25519SessionTokens
from adapters.mock.clock import FakeClock
from adapters.mock.keys import InMemoryKeys
from adapters.mock.provider_tokens import NoProviderTokens
from adapters.mock.record import InMemoryRecord
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.system.ids import TimedIds
from application.access.admission import Admission
from application.access.end_session import EndSessionHandler
from application.access.issue_token import TokenDesk
from application.access.list_sessions import ListSessionsHandler
from application.access.refresh_session import RefreshSessionHandler
from application.access.sign_in_code import IssueCodeHandler
from application.access.staff_sign_in_code import IssueStaffCodeHandler
from application.access.start_session import StartSessionHandler
from application.access.who_am_i import WhoAmIHandler
from application.audit.audited import Audited
from application.audit.record_access import AccessLog
from application.care.end_care import EndCareHandler
from application.care.restore_care import RestoreCareHandler
from application.care.see_care_team import SeeCareTeamHandler
from application.care.signposts import SignpostedReader, Signposts
from application.consent.care_team import CareTeam
from application.consent.consent_status import SeeConsentHandler
from application.consent.grant_consent import GrantConsentHandler
from application.consent.withdraw_consent import WithdrawConsentHandler
from application.desk.assign_conversation import AssignConversationHandler
from application.desk.close_conversation import CloseConversationHandler
from application.desk.hold_conversation import HoldConversationHandler
from application.desk.reopen_conversation import ReopenConversationHandler
from application.desk.set_priority import SetPriorityHandler
from application.emergency.break_glass import OpenBreakGlassHandler
from application.emergency.end_break_glass import EndBreakGlassHandler
from application.emergency.review_break_glass import ReviewBreakGlassHandler
from application.emergency.see_break_glass import ListBreakGlassHandler, SeeBreakGlassHandler
from application.gate import Gate
from application.messaging.add_participant import AddParticipantHandler
from application.messaging.correct_message import CorrectMessageHandler
from application.messaging.keep_draft import KeepDraftHandler
from application.messaging.mark_delivered import MarkDeliveredHandler
from application.messaging.mark_read import MarkReadHandler
from application.messaging.open_conversation import OpenConversationHandler
from application.messaging.post_system_message import PostSystemMessageHandler
from application.messaging.remove_participant import RemoveParticipantHandler
from application.messaging.retract_message import RetractMessageHandler
from application.messaging.send_message import SendMessageHandler
from application.messaging.write_note import WriteNoteHandler
from application.people.register_person import RegisterPersonHandler
from application.people.see_person import SeePersonHandler
from application.phi.preview_text import PreviewTextHandler
from application.phone_queue.add_call import AddCallHandler
from application.phone_queue.handle_call import HandleCallHandler
from application.phone_queue.see_calls import SeeCallsHandler
from application.presence.connections import Connections
from application.presence.set_availability import SetAvailabilityHandler
from application.presence.start_typing import StartTypingHandler
from application.proxies.end_grant import EndGrantHandler, NarrowGrantHandler
from application.proxies.give_grant import GiveGrantHandler
from application.proxies.see_proxies import SeeProxiesHandler
from application.safety.acknowledge_message import AcknowledgeMessageHandler
from application.safety.list_unacknowledged import ListUnacknowledgedHandler
from application.timelines.follow_stream import FollowStreamHandler
from application.timelines.list_conversations import ListConversationsHandler
from application.timelines.read_messages import ReadMessagesHandler
from application.timelines.read_notes import ReadNotesHandler
from application.timelines.see_conversation import SeeConversationHandler
from bootstrap.care_texts import care_texts
from domain.break_glass import BreakGlassPolicy
from domain.ids import Identity
from domain.person import Role
from domain.session import SessionPolicy
from tests.support.builders import POOL, a_policy
from tests.support.screening import a_screener

TEXTS = care_texts("Call 555 0100.")
RULES = ClaimRules(issuer="https://issuer.test", audience="carechat")


@frozen
class Digests:
    """Keyed fingerprints for tests."""

    def of(self, *parts: str) -> bytes:
        framed = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in parts)
        return hmac.digest(b"k" * 32, framed, hashlib.sha256)


@define(eq=False)
class Server:
    """The application and what stands behind it."""

    clock: FakeClock = field(factory=FakeClock)
    channel: InMemoryChannel = field(factory=InMemoryChannel)
    keys: InMemoryKeys = field(factory=InMemoryKeys)
    open_door: bool = True
    anyone: bool = True
    common_pool: str | None = None
    """The pool of providers who have none of their own."""
    limits: Limits = field(factory=lambda: Limits(on=False, demo=True))
    database_url: str = ""
    """Where the record is kept; in memory without one."""
    record: Any = field(init=False)
    issuer: EmbeddedIssuer = field(init=False)
    app: Litestar = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.database_url:
            self.record = SqlRecord(self.database_url, self.keys, self.clock, self.channel)
        else:
            self.record = InMemoryRecord(self.clock, self.channel)
        self.issuer = EmbeddedIssuer(self.keys, RULES, self.clock)
        edge = Edge(
            clock=self.clock,
            channel=self.channel,
            fingerprints=Digests(),
            cursor_key=b"c" * 32,
            sessions=SessionPolicy(),
            consent=a_policy(),
            limits=self.limits,
            demo=self.open_door,
        )
        self.app = assemble(self.use_cases(), edge, ROUTES, self._running)

    @asynccontextmanager
    async def _running(self, _: Litestar) -> AsyncIterator[None]:
        await self.record.start()
        try:
            yield
        finally:
            await self.record.stop()

    def platform_token(self, identity: str, role: str, name: str | None = None) -> str:
        """What the platform gives somebody who signed in there."""
        return self.issuer.mint(Identity(identity), Role(role), name)

    def use_cases(self) -> UseCases:
        """Every use case, audited as in the server."""
        uow, clock, ids, channel = self.record.unit_of_work, self.clock, TimedIds(), self.channel
        policy, digests, timeline, reader = (
            a_policy(),
            Digests(),
            self.record.timeline,
            SignpostedReader(self.record.conversations, TEXTS),
        )
        sessions = SessionPolicy()
        gate, log = Gate(policy, clock, ids), AccessLog(uow, clock, ids)
        tokens = Ed25519SessionTokens(self.keys)
        desk = TokenDesk(tokens, NoProviderTokens(), gate, sessions)
        connections = Connections(uow, channel, clock)
        signposts = Signposts(TEXTS)
        acts: dict[str, Any] = {"uow": uow, "gate": gate}
        timed = {**acts, "clock": clock}
        made = {**timed, "ids": ids}
        read = {**acts, "log": log}
        shown = {**read, "reader": reader, "connections": connections}
        signing = {"desk": desk, "policy": sessions, "clock": clock, "ids": ids, "uow": uow}

        admission = Admission(
            uow=uow, tokens=tokens, policy=sessions, clock=clock, channel=channel, pool=self.common_pool
        )

        def act(handler: Callable[..., Any], **parts: Any) -> Any:
            return Audited(handler(**parts), log)

        return UseCases(
            admission=admission,
            connections=connections,
            conversations=reader,
            timeline=timeline,
            start_session=act(
                StartSessionHandler, **signing, platform=self.issuer, fingerprints=digests, open_door=self.open_door
            ),
            refresh_session=act(RefreshSessionHandler, **signing, tokens=tokens, admission=admission),
            end_session=act(EndSessionHandler, **timed),
            list_sessions=act(ListSessionsHandler, **timed, policy=sessions),
            issue_code=act(IssueCodeHandler, **made, fingerprints=digests),
            issue_staff_code=act(IssueStaffCodeHandler, uow=uow, clock=clock, ids=ids, fingerprints=digests),
            who_am_i=act(WhoAmIHandler, **acts),
            see_consent=act(SeeConsentHandler, **timed, policy=policy),
            open_break_glass=act(OpenBreakGlassHandler, **made, channel=channel, policy=BreakGlassPolicy()),
            list_break_glass=act(ListBreakGlassHandler, **read),
            see_break_glass=act(SeeBreakGlassHandler, **read),
            end_break_glass=act(EndBreakGlassHandler, **timed),
            review_break_glass=act(ReviewBreakGlassHandler, **timed),
            see_care_team=act(SeeCareTeamHandler, **read),
            end_care=act(EndCareHandler, **timed, channel=channel),
            restore_care=act(RestoreCareHandler, **acts, channel=channel),
            grant_consent=act(GrantConsentHandler, **timed, policy=policy, care_team=CareTeam(clock=clock, ids=ids)),
            withdraw_consent=act(WithdrawConsentHandler, **timed, care_team=CareTeam(clock=clock, ids=ids)),
            see_calls=act(SeeCallsHandler, **read),
            add_call=act(AddCallHandler, **made),
            handle_call=act(HandleCallHandler, **timed),
            see_proxies=act(SeeProxiesHandler, **read),
            give_grant=act(GiveGrantHandler, **made),
            narrow_grant=act(NarrowGrantHandler, **made),
            end_grant=act(EndGrantHandler, **timed),
            register_person=act(RegisterPersonHandler, **timed),
            see_person=act(SeePersonHandler, **read),
            open_conversation=act(OpenConversationHandler, **made, signposts=signposts, pool=POOL, anyone=self.anyone),
            add_participant=act(AddParticipantHandler, **timed),
            remove_participant=act(RemoveParticipantHandler, **acts),
            send_message=act(
                SendMessageHandler,
                **made,
                signposts=signposts,
                timeline=timeline,
                fingerprints=digests,
                screener=a_screener(),
            ),
            correct_message=act(CorrectMessageHandler, **timed, screener=a_screener()),
            retract_message=act(RetractMessageHandler, **timed),
            write_note=act(WriteNoteHandler, **made),
            preview_text=act(PreviewTextHandler, **acts, screener=a_screener()),
            mark_read=act(MarkReadHandler, **acts, channel=channel),
            mark_delivered=MarkDeliveredHandler(uow=uow, channel=channel),
            keep_draft=act(KeepDraftHandler, **timed),
            post_system_message=act(PostSystemMessageHandler, **made, screener=a_screener()),
            close_conversation=act(CloseConversationHandler, **made),
            reopen_conversation=act(ReopenConversationHandler, **made),
            hold_conversation=act(HoldConversationHandler, **made),
            assign_conversation=act(AssignConversationHandler, **made),
            set_priority=act(SetPriorityHandler, **made),
            acknowledge_message=act(AcknowledgeMessageHandler, **timed),
            list_unacknowledged=act(ListUnacknowledgedHandler, **read, reader=reader),
            start_typing=act(StartTypingHandler, **acts, channel=channel),
            set_availability=act(SetAvailabilityHandler, **acts, channel=channel, connections=connections),
            list_conversations=act(ListConversationsHandler, **shown),
            see_conversation=act(SeeConversationHandler, **shown),
            read_messages=act(ReadMessagesHandler, **read, timeline=timeline),
            read_notes=act(ReadNotesHandler, **read, timeline=timeline),
            follow_stream=FollowStreamHandler(**shown, timeline=timeline),
        )


@define(eq=False)
class Caller:
    """Somebody who calls the API, signed in or not."""

    http: TestClient[Litestar]
    identity: str = ""
    role: str = ""
    token: str = field(default="", repr=False)

    def __call__(self, method: str, path: str, body: Any = None, **more: Any) -> httpx.Response:
        """One request under the base path; `key` is its Idempotency-Key."""
        headers = dict(more.pop("headers", {}))
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        if key := more.pop("key", None):
            headers["Idempotency-Key"] = key
        if body is not None:
            more["json"] = body
        return self.http.request(method, BASE + path, headers=headers, **more)

    def made(self, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """The JSON of an answer that must be a good one."""
        answer = self(method, path, body, **more)
        assert answer.is_success, (answer.status_code, answer.text)
        return answer.json() if answer.content else None


@define(eq=False)
class Clinic:
    """A server with people in it."""

    server: Server
    http: TestClient[Litestar]

    @property
    def clock(self) -> FakeClock:
        """The server's clock."""
        return self.server.clock

    def nobody(self) -> Caller:
        """Somebody who is not signed in."""
        return Caller(self.http)

    def sign_in(self, identity: str, role: str) -> Caller:
        """Somebody, new or known, in a session of their own."""
        caller = Caller(self.http, identity, role)
        caller.token = caller.made("POST", "/token", {"identity": identity, "userType": role})["token"]
        return caller

    def patient(self, identity: str = "pat", *, consents: bool = True) -> Caller:
        """A patient, who has agreed to chat unless said otherwise."""
        caller = self.sign_in(identity, "patient")
        if consents:
            caller.made("POST", f"/consents/{identity}", {"scopes": ["chat"]})
        return caller

    def provider(self, identity: str = "doc", *, pools: tuple[str, ...] = (POOL,)) -> Caller:
        """A provider of the clinic's pool."""
        person = {"userType": "provider", "displayName": f"Dr. {identity.title()}", "pools": list(pools)}
        self.sign_in("platform", "service").made("PUT", f"/people/{identity}", person)
        return self.sign_in(identity, "provider")

    def opened(self, by: Caller, *others: Caller, **more: Any) -> dict[str, Any]:
        """A conversation that somebody opens with others."""
        body = {"participants": [{"identity": one.identity} for one in others], **more}
        answer: dict[str, Any] = by.made("POST", "/conversations", body)
        return answer


@contextmanager
def a_clinic(**said: Any) -> Iterator[Clinic]:
    """A running server; `said` goes to `Server`."""
    server = Server(**said)
    with TestClient(server.app, base_url="http://127.0.0.1", raise_server_exceptions=False) as http:
        yield Clinic(server, http)
