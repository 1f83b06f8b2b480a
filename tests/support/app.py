"""The whole HTTP side over a record in memory, and people who call it."""

import hashlib
import hmac
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from functools import cached_property
from threading import Event
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from attrs import define, field, frozen
from litestar import Litestar
from litestar.testing import TestClient

from adapters.exports.renderer import Documents
from adapters.files.images import ImageWorkshop
from adapters.http.assembly import Lifespan, assemble
from adapters.http.controllers import ROUTES
from adapters.http.edge import BASE, Edge
from adapters.http.limits import Limits
from adapters.http.use_cases import UseCases
from adapters.http.webhooks import WebhookTranslator
from adapters.identity.claims import ClaimRules
from adapters.identity.embedded_issuer import EmbeddedIssuer
from adapters.identity.session_tokens import Ed25519SessionTokens
from adapters.keys.checkpoint_signer import Ed25519Signer
from adapters.measuring.sketch import LogarithmicSketch
from adapters.mock.audit_chain import InMemoryCheckpoints
from adapters.mock.clock import FakeClock
from adapters.mock.files import InMemoryFileStore, InMemorySpool, ObedientScanner
from adapters.mock.history import NoHistory
from adapters.mock.keys import InMemoryKeys
from adapters.mock.provider_tokens import NoProviderTokens
from adapters.mock.record import InMemoryRecord
from adapters.persistence.record import SqlRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.retrieval.shared_words import SharedWords
from adapters.scheduling.embedded import EmbeddedScheduler
from adapters.system.ids import TimedIds
from application.access.admission import Admission
from application.access.end_session import EndSessionHandler
from application.access.issue_token import TokenDesk
from application.access.list_sessions import ListSessionsHandler
from application.access.refresh_session import RefreshSessionHandler
from application.access.refused_credentials import RefusedCredentials
from application.access.sign_in_code import IssueCodeHandler
from application.access.staff_sign_in_code import IssueStaffCodeHandler
from application.access.start_session import StartSessionHandler
from application.access.watch_sign_ins import SignInWatch
from application.access.who_am_i import WhoAmIHandler
from application.attachments.check_files import CheckFiles
from application.attachments.file_link import FollowFileLinkHandler, MakeFileLinkHandler
from application.attachments.open_file import OpenFileHandler
from application.attachments.see_attachment import SeeAttachmentHandler
from application.attachments.sweep_files import SweepFiles
from application.attachments.upload_file import MayUploadHandler, UploadFileHandler
from application.audit.audit_queries import DropAuditQueryHandler, KeepAuditQueryHandler, SeeAuditQueriesHandler
from application.audit.audited import Audited
from application.audit.record_access import AccessLog
from application.audit.record_received import RecordReceivedHandler
from application.audit.review_audit import ReviewAuditHandler, SeeAuditReviewsHandler
from application.audit.seal_audit import SealAudit
from application.audit.see_access_log import SeeAccessLogHandler
from application.audit.see_audit import SeeAuditHandler
from application.availability.arrange_duty import ArrangeDutyHandler
from application.availability.pools import SeePoolsHandler, SetPoolHandler
from application.availability.see_availability import SeeAvailabilityHandler
from application.cards.ask_card import AskCardHandler
from application.cards.conduct import Conducts, Tools
from application.cards.conducts import conducts
from application.cards.list_cards import ListCardsHandler
from application.cards.list_own_cards import ListOwnCardsHandler
from application.cards.reminding import Reminders
from application.cards.run_cards import RunCards
from application.cards.see_card import SeeCardHandler
from application.cards.step_card import StepCardHandler
from application.cards.telling import Telling
from application.cards.waiting import Waiting
from application.care.end_care import EndCareHandler
from application.care.restore_care import RestoreCareHandler
from application.care.see_care_team import SeeCareTeamHandler
from application.care.signposts import Signposted, SignpostedReader, Signposts
from application.closing.decide_proposal import DecideProposalHandler
from application.closing.see_proposals import SeeProposalsHandler
from application.consent.care_team import CareTeam
from application.consent.consent_status import SeeConsentHandler
from application.consent.grant_consent import GrantConsentHandler
from application.consent.require_consent import RequireConsentHandler
from application.consent.withdraw_consent import WithdrawConsentHandler
from application.desk.assign_conversation import AssignConversationHandler
from application.desk.close_conversation import CloseConversationHandler
from application.desk.hold_conversation import HoldConversationHandler
from application.desk.reopen_conversation import ReopenConversationHandler
from application.desk.say_answering import SayAnsweringHandler, StopAnsweringHandler
from application.desk.set_priority import SetPriorityHandler
from application.desk.transfer_conversation import TransferConversationHandler
from application.emergency.break_glass import OpenBreakGlassHandler
from application.emergency.end_break_glass import EndBreakGlassHandler
from application.emergency.review_break_glass import ReviewBreakGlassHandler
from application.emergency.see_break_glass import ListBreakGlassHandler, SeeBreakGlassHandler
from application.exports.ask_export import AskExportHandler
from application.exports.make_exports import MakeExports
from application.exports.see_exports import (
    DropExportHandler,
    ListExportsHandler,
    OpenExportHandler,
    SeeExportHandler,
)
from application.gate import Gate
from application.hours.clinic_hours import ClinicHours
from application.hours.clock_rules import ClockRules
from application.hours.see_hours import SeeHoursHandler
from application.hours.see_opening import SeeOpeningHandler
from application.hours.set_hours import SetHoursHandler
from application.inbound.answer_question import AnswerQuestionHandler
from application.inbound.keep_letter import KeepLetterHandler
from application.inbound.whereabouts import Whereabouts
from application.measures.count_times import CountTimes
from application.measures.report import Reporter
from application.measures.see_now import SeeNowHandler
from application.measures.see_report import SeeReportHandler
from application.medications.keep_medications import KeepMedicationsHandler
from application.medications.see_medications import SeeMedicationsHandler
from application.mentions.mentions import AcknowledgeMentionHandler, SeeMentionsHandler
from application.messaging.add_participant import AddParticipantHandler
from application.messaging.correct_message import CorrectMessageHandler
from application.messaging.keep_draft import KeepDraftHandler
from application.messaging.keep_note_draft import KeepNoteDraftHandler
from application.messaging.mark_delivered import MarkDeliveredHandler
from application.messaging.mark_read import MarkReadHandler
from application.messaging.open_conversation import OpenConversationHandler
from application.messaging.post_system_message import PostSystemMessageHandler
from application.messaging.remove_participant import RemoveParticipantHandler
from application.messaging.retract_message import RetractMessageHandler
from application.messaging.see_reasons import SeeReasonsHandler
from application.messaging.send_message import SendMessageHandler
from application.messaging.write_note import WriteNoteHandler
from application.notices.list_notices import ListNoticesHandler
from application.nudges.nudge_patients import NudgePatients
from application.people.register_person import RegisterPersonHandler
from application.people.see_person import SeePersonHandler
from application.phi.preview_text import PreviewTextHandler
from application.phone_queue.add_call import AddCallHandler
from application.phone_queue.handle_call import HandleCallHandler
from application.phone_queue.see_calls import SeeCallsHandler
from application.ports.channel import Channel
from application.presence.connections import Connections
from application.presence.set_availability import SetAvailabilityHandler
from application.presence.start_typing import StartTypingHandler
from application.proxies.end_grant import EndGrantHandler, NarrowGrantHandler
from application.proxies.give_grant import GiveGrantHandler
from application.proxies.see_proxies import SeeProxiesHandler
from application.quick_responses.blanks import Blanks
from application.quick_responses.fill_response import FillResponseHandler
from application.quick_responses.list_responses import ListResponsesHandler
from application.quick_responses.note_use import NoteUseHandler
from application.quick_responses.retire_response import RetireResponseHandler
from application.quick_responses.revise_response import ReviseResponseHandler
from application.quick_responses.suggest_responses import SuggestResponsesHandler
from application.quick_responses.write_response import WriteResponseHandler
from application.ratings.rate_care import RateCareHandler
from application.ratings.see_ratings import SeeRatingsHandler
from application.ratings.surveys import Surveys
from application.receipts.see_receipts import SeeReceiptsHandler
from application.retention.lift_hold import LiftHoldHandler
from application.retention.place_hold import PlaceHoldHandler
from application.retention.see_holds import ListHoldsHandler, SeeHoldHandler
from application.routing.offers import AnswerOfferHandler
from application.routing.see_offers import SeeOffersHandler
from application.routing.see_routing import SeeRoutingHandler
from application.running import Running
from application.safety.acknowledge_message import AcknowledgeMessageHandler
from application.safety.list_unacknowledged import ListUnacknowledgedHandler
from application.scheduling.publish_schedule import PublishScheduleHandler, SeeScheduleHandler
from application.scheduling.see_calendar import SeeCalendarHandler
from application.scheduling.see_slots import SeeSlotsHandler, SeeVisitsHandler
from application.search.search_texts import SearchTextsHandler
from application.timelines.follow_stream import FollowStreamHandler
from application.timelines.list_conversations import ListConversationsHandler
from application.timelines.read_messages import ReadMessagesHandler
from application.timelines.read_notes import ReadNotesHandler
from application.timelines.see_conversation import SeeConversationHandler
from application.triage.acknowledge_alert import AcknowledgeAlertHandler
from application.triage.climb_ladder import ClimbLadder
from application.triage.clocked_reader import ClockedReader
from application.triage.ladder import Ladder
from application.triage.list_alerts import ListAlertsHandler
from application.triage.see_clock import SeeClockHandler
from bootstrap.care_texts import care_texts
from bootstrap.opening_reasons import BUILT_IN
from domain.break_glass import BreakGlassPolicy
from domain.export import ExportPolicy
from domain.hours import ALL_WEEK, BusinessHours
from domain.ids import Identity
from domain.person import Role
from domain.provider_costs import Costs
from domain.reply_policy import ReplyPolicy
from domain.session import SessionPolicy
from tests.support.builders import POOL, a_policy
from tests.support.lent_apps import lent_app
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
    channel: Channel = field(factory=InMemoryChannel)
    keys: InMemoryKeys = field(factory=InMemoryKeys)
    open_door: bool = True
    anyone: bool = True
    common_pool: str | None = None
    """The pool of providers who have none of their own."""
    limits: Limits = field(factory=lambda: Limits(on=False, demo=True))
    hours: BusinessHours = BusinessHours(zone=ZoneInfo("UTC"), week=ALL_WEEK)  # noqa: RUF009 - it is frozen
    """What holds for pools of which nothing was said."""
    database_url: str = ""
    """Where the record is kept; in memory without one."""
    webhooks: WebhookTranslator | None = None
    calls: Event = field(factory=Event)
    """Set when a letter waits to be worked on."""
    files: InMemoryFileStore = field(factory=InMemoryFileStore)
    scanner: ObedientScanner | None = field(factory=ObedientScanner)
    daily_bytes: int | None = None
    record: Any = field(init=False)
    issuer: EmbeddedIssuer = field(init=False)
    edge: Edge = field(init=False)
    refused: RefusedCredentials = field(init=False)
    checkpoints: InMemoryCheckpoints = field(factory=InMemoryCheckpoints)

    def __attrs_post_init__(self) -> None:
        if self.database_url:
            self.record = SqlRecord(self.database_url, self.keys, self.clock, self.channel)
        else:
            self.record = InMemoryRecord(self.clock, self.channel)
        self.refused = RefusedCredentials(uow=self.record.unit_of_work, clock=self.clock, ids=TimedIds())
        self.issuer = EmbeddedIssuer(self.keys, RULES, self.clock)
        self.edge = Edge(
            spool=InMemorySpool(),
            clock=self.clock,
            channel=self.channel,
            fingerprints=Digests(),
            cursor_key=b"c" * 32,
            sessions=SessionPolicy(),
            consent=a_policy(),
            limits=self.limits,
            demo=self.open_door,
            takes_files=self.scanner is not None,
            webhooks=self.webhooks,
        )

    @cached_property
    def app(self) -> Litestar:
        """An application of its own."""
        return the_routes(self.use_cases(), self.edge, self.running)

    @asynccontextmanager
    async def running(self, _: Litestar) -> AsyncIterator[None]:
        await self.record.start()
        try:
            async with self.channel.running():
                yield
        finally:
            await self.record.stop()

    def check_files(self) -> CheckFiles:
        """The job that asks the scanner."""
        return CheckFiles(
            uow=self.record.unit_of_work, store=self.files, scanner=self.scanner, clock=self.clock, ids=TimedIds()
        )

    async def seal(self) -> None:
        """Let what was done get its place in the audit's chain."""
        chain, uow, signer = self.record.chain, self.record.unit_of_work, Ed25519Signer(b"5" * 32)
        await SealAudit(chain, self.checkpoints, signer, self.clock, "one", uow, TimedIds())()

    async def make_exports(self) -> None:
        """Let everything that is asked for be made, and proved."""
        ids, clock, chain, signer = TimedIds(), self.clock, self.record.chain, Ed25519Signer(b"5" * 32)
        make = MakeExports(
            uow=self.record.unit_of_work,
            gate=Gate(a_policy(), clock, ids),
            clock=clock,
            ids=ids,
            index=self.record.index,
            inbox=self.record.inbox,
            timeline=self.record.timeline,
            store=self.files,
            chain=chain,
            signer=signer,
            manifests=signer,
            renderer=Documents(),
            policy=ExportPolicy(),
        )
        await make()
        await self.seal()
        clock.advance(timedelta(seconds=1))
        await make()

    def sweep_files(self) -> SweepFiles:
        """The job that sweeps."""
        return SweepFiles(uow=self.record.unit_of_work, store=self.files, clock=self.clock)

    def conducts(self) -> Conducts:
        """The kinds of card."""
        return conducts(
            Tools(
                scheduler=EmbeddedScheduler(),
                waiting=Waiting(
                    ids=TimedIds(),
                    rules=ClockRules(ClinicHours(self.hours), ReplyPolicy()),
                    ladder=Ladder(ids=TimedIds(), common=self.common_pool),
                ),
                reminders=self.reminders(),
            )
        )

    def reminders(self) -> Reminders:
        """What tells patients of cards outside the chat."""
        return Reminders(gate=Gate(a_policy(), self.clock, TimedIds()))

    def telling(self) -> Telling:
        """What puts into the thread what became of a card."""
        return Telling(ids=TimedIds(), reminders=self.reminders())

    def run_cards(self) -> RunCards:
        """The job that does to cards what the clock does."""
        return RunCards(
            uow=self.record.unit_of_work,
            clock=self.clock,
            ids=TimedIds(),
            conducts=self.conducts(),
            telling=self.telling(),
            channel=self.channel,
        )

    def nudge_patients(self) -> NudgePatients:
        """The job that tells of what is unread."""
        return NudgePatients(
            uow=self.record.unit_of_work,
            gate=Gate(a_policy(), self.clock, TimedIds()),
            clock=self.clock,
            ids=TimedIds(),
            connections=Connections(self.record.unit_of_work, self.channel, self.clock),
        )

    def climb_ladder(self) -> ClimbLadder:
        """The job that tells alerts again."""
        return ClimbLadder(
            uow=self.record.unit_of_work,
            clock=self.clock,
            rules=ClockRules(ClinicHours(self.hours), ReplyPolicy()),
            ladder=Ladder(ids=TimedIds(), common=self.common_pool),
            channel=self.channel,
        )

    def platform_token(self, identity: str, role: str, name: str | None = None) -> str:
        """What the platform gives somebody who signed in there."""
        return self.issuer.mint(Identity(identity), Role(role), name)

    def use_cases(self) -> UseCases:
        """Every use case, audited and signposted as in the server."""
        uow, clock, ids, channel = self.record.unit_of_work, self.clock, TimedIds(), self.channel
        policy, digests, timeline, reader = (
            a_policy(),
            Digests(),
            self.record.timeline,
            SignpostedReader(self.record.conversations, TEXTS),
        )
        ladder = Ladder(ids=ids, common=self.common_pool)
        rules = ClockRules(ClinicHours(self.hours), ReplyPolicy())
        reader = ClockedReader(reader=reader, uow=uow, rules=rules, clock=clock)
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
        searches = Running()
        signing = {"desk": desk, "policy": sessions, "clock": clock, "ids": ids, "uow": uow}

        admission = Admission(
            uow=uow, tokens=tokens, policy=sessions, clock=clock, channel=channel, pool=self.common_pool
        )

        def act(handler: Callable[..., Any], **parts: Any) -> Any:
            return Audited(Signposted(handler(**parts), uow, TEXTS), log)

        return UseCases(
            admission=admission,
            refused_credentials=self.refused,
            connections=connections,
            conversations=reader,
            timeline=timeline,
            start_session=act(
                StartSessionHandler,
                **signing,
                platform=self.issuer,
                fingerprints=digests,
                watch=SignInWatch(clock=clock, channel=self.channel),
                open_door=self.open_door,
            ),
            refresh_session=act(RefreshSessionHandler, **signing, tokens=tokens, admission=admission),
            end_session=act(EndSessionHandler, **timed),
            list_sessions=act(ListSessionsHandler, **timed, policy=sessions),
            issue_code=act(IssueCodeHandler, **made, fingerprints=digests),
            issue_staff_code=act(IssueStaffCodeHandler, uow=uow, clock=clock, ids=ids, fingerprints=digests),
            who_am_i=act(WhoAmIHandler, **acts),
            require_consent=act(RequireConsentHandler, **acts),
            see_consent=act(SeeConsentHandler, **timed, log=log, policy=policy),
            open_break_glass=act(OpenBreakGlassHandler, **made, channel=channel, policy=BreakGlassPolicy()),
            list_break_glass=act(ListBreakGlassHandler, **read),
            see_break_glass=act(SeeBreakGlassHandler, **read),
            end_break_glass=act(EndBreakGlassHandler, **timed),
            review_break_glass=act(ReviewBreakGlassHandler, **timed),
            see_audit=act(SeeAuditHandler, **acts, running=searches),
            see_audit_queries=act(SeeAuditQueriesHandler, **read),
            keep_audit_query=act(KeepAuditQueryHandler, **made),
            drop_audit_query=act(DropAuditQueryHandler, **acts),
            review_audit=act(ReviewAuditHandler, **made),
            see_audit_reviews=act(SeeAuditReviewsHandler, **read),
            see_access_log=act(SeeAccessLogHandler, **read),
            place_hold=act(PlaceHoldHandler, **made),
            list_holds=act(ListHoldsHandler, **read),
            see_hold=act(SeeHoldHandler, **read),
            lift_hold=act(LiftHoldHandler, **timed),
            see_care_team=act(SeeCareTeamHandler, **read),
            end_care=act(EndCareHandler, **timed, channel=channel),
            restore_care=act(RestoreCareHandler, **timed, channel=channel),
            grant_consent=act(GrantConsentHandler, **timed, policy=policy, care_team=CareTeam(clock=clock, ids=ids)),
            withdraw_consent=act(WithdrawConsentHandler, **timed, care_team=CareTeam(clock=clock, ids=ids)),
            see_calls=act(SeeCallsHandler, **read),
            add_call=act(AddCallHandler, **made),
            handle_call=act(HandleCallHandler, **timed),
            see_hours=act(SeeHoursHandler, **read, clock=clock, hours=ClinicHours(self.hours)),
            see_opening=act(SeeOpeningHandler, **read, clock=clock, hours=ClinicHours(self.hours)),
            set_hours=act(SetHoursHandler, **timed),
            rate_care=act(RateCareHandler, **made, surveys=Surveys()),
            see_ratings=act(SeeRatingsHandler, **read),
            see_receipts=act(SeeReceiptsHandler, **read),
            see_proposals=act(SeeProposalsHandler, **read),
            decide_proposal=act(DecideProposalHandler, **timed),
            list_responses=act(ListResponsesHandler, **timed, log=log),
            write_response=act(WriteResponseHandler, **made),
            revise_response=act(ReviseResponseHandler, **timed),
            retire_response=act(RetireResponseHandler, **timed),
            fill_response=act(FillResponseHandler, **read, blanks=Blanks(emergency_number="911")),
            note_use=act(NoteUseHandler, **timed),
            suggest_responses=act(
                SuggestResponsesHandler, **timed, log=log, timeline=timeline, suggester=SharedWords()
            ),
            list_alerts=act(ListAlertsHandler, **read),
            acknowledge_alert=act(AcknowledgeAlertHandler, **timed, ladder=ladder, channel=channel),
            list_notices=act(ListNoticesHandler, **read),
            see_proxies=act(SeeProxiesHandler, **read),
            give_grant=act(GiveGrantHandler, **made),
            narrow_grant=act(NarrowGrantHandler, **made),
            end_grant=act(EndGrantHandler, **timed),
            register_person=act(RegisterPersonHandler, **timed),
            see_person=act(SeePersonHandler, **read),
            open_conversation=act(
                OpenConversationHandler, **made, signposts=signposts, reasons=BUILT_IN, pool=POOL, anyone=self.anyone
            ),
            add_participant=act(AddParticipantHandler, **timed),
            remove_participant=act(RemoveParticipantHandler, **timed),
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
            may_upload=act(MayUploadHandler, **acts, enabled=self.scanner is not None),
            upload_file=act(
                UploadFileHandler,
                **made,
                store=self.files,
                scanner=self.scanner,
                cleaner=ImageWorkshop(),
                daily_bytes=self.daily_bytes,
            ),
            see_attachment=act(SeeAttachmentHandler, **read),
            open_file=act(OpenFileHandler, **acts, store=self.files),
            make_file_link=act(MakeFileLinkHandler, **made, fingerprints=digests),
            follow_file_link=act(
                FollowFileLinkHandler, **timed, fingerprints=digests, store=self.files, sessions=sessions, log=log
            ),
            write_note=act(WriteNoteHandler, **made, channel=channel, common=self.common_pool),
            see_reasons=act(SeeReasonsHandler, **acts, reasons=BUILT_IN),
            see_mentions=act(SeeMentionsHandler, **read),
            acknowledge_mention=act(AcknowledgeMentionHandler, **timed),
            transfer_conversation=act(TransferConversationHandler, **made, channel=channel, common=self.common_pool),
            say_answering=act(SayAnsweringHandler, **timed, channel=channel),
            stop_answering=act(StopAnsweringHandler, **acts, channel=channel),
            see_offers=act(SeeOffersHandler, **read, reasons=BUILT_IN),
            answer_offer=act(AnswerOfferHandler, **made, channel=channel),
            see_routing=act(SeeRoutingHandler, **read, clock=clock),
            see_availability=act(SeeAvailabilityHandler, **read, clock=clock, common=self.common_pool),
            arrange_duty=act(ArrangeDutyHandler, **timed),
            see_pools=act(SeePoolsHandler, **acts),
            set_pool=act(SetPoolHandler, **timed),
            preview_text=act(PreviewTextHandler, **acts, screener=a_screener()),
            mark_read=act(MarkReadHandler, **timed, channel=channel),
            record_received=RecordReceivedHandler(uow=uow, clock=clock, ids=ids),
            mark_delivered=MarkDeliveredHandler(uow=uow, clock=clock, channel=channel),
            keep_draft=act(KeepDraftHandler, **timed),
            keep_note_draft=act(KeepNoteDraftHandler, **timed),
            post_system_message=act(PostSystemMessageHandler, **made, screener=a_screener()),
            close_conversation=act(CloseConversationHandler, **made),
            reopen_conversation=act(ReopenConversationHandler, **made),
            hold_conversation=act(HoldConversationHandler, **made),
            assign_conversation=act(AssignConversationHandler, **made),
            set_priority=act(SetPriorityHandler, **made),
            acknowledge_message=act(AcknowledgeMessageHandler, **timed),
            list_unacknowledged=act(ListUnacknowledgedHandler, **read, reader=reader),
            start_typing=act(StartTypingHandler, **acts, channel=channel),
            ask_card=act(AskCardHandler, **made, conducts=self.conducts(), screener=a_screener()),
            step_card=act(
                StepCardHandler,
                **timed,
                conducts=self.conducts(),
                telling=self.telling(),
                screener=a_screener(),
                channel=channel,
            ),
            see_card=act(SeeCardHandler, **read, conducts=self.conducts()),
            list_cards=act(ListCardsHandler, **read, clock=clock, conducts=self.conducts()),
            list_own_cards=act(ListOwnCardsHandler, **read, conducts=self.conducts()),
            see_visits=act(SeeVisitsHandler, **timed, scheduler=EmbeddedScheduler()),
            see_slots=act(SeeSlotsHandler, **timed, log=log, scheduler=EmbeddedScheduler()),
            see_calendar=act(SeeCalendarHandler, **timed, log=log),
            see_schedule=act(SeeScheduleHandler, **read),
            publish_schedule=act(PublishScheduleHandler, **timed),
            see_medications=act(SeeMedicationsHandler, **read),
            keep_medications=act(KeepMedicationsHandler, **timed),
            keep_letter=KeepLetterHandler(inbox=self.record.inbox, clock=clock, call=self.calls.set),
            answer_question=AnswerQuestionHandler(
                uow=uow,
                gate=gate,
                whereabouts=Whereabouts(places=self.record.places, history=NoHistory()),
                log=log,
                clock=clock,
            ),
            set_availability=act(SetAvailabilityHandler, **made, channel=channel, connections=connections),
            list_conversations=act(ListConversationsHandler, **shown, running=searches),
            see_conversation=act(SeeConversationHandler, **shown, clock=clock, surveys=Surveys()),
            see_report=act(
                SeeReportHandler,
                **read,
                clock=clock,
                reporter=Reporter(reader=self.record.measures, sketch=LogarithmicSketch(), costs=Costs()),
                count=CountTimes(uow=uow, clock=clock, rules=rules, sketch=LogarithmicSketch()),
                rules=rules,
                running=Running(),
            ),
            see_now=act(SeeNowHandler, **read, clock=clock, reader=self.record.measures, running=Running()),
            see_clock=act(SeeClockHandler, **read, clock=clock, rules=rules),
            read_messages=act(ReadMessagesHandler, **read, timeline=timeline),
            ask_export=act(AskExportHandler, **made, index=self.record.index, policy=ExportPolicy()),
            list_exports=act(ListExportsHandler, **read),
            see_export=act(SeeExportHandler, **read),
            drop_export=act(DropExportHandler, **timed),
            open_export=act(OpenExportHandler, **acts, store=self.files),
            search_texts=act(SearchTextsHandler, **read, index=self.record.index, timeline=timeline, running=searches),
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

    def upload(self, conversation: str, name: str, content: bytes, kind: str, *, key: str = "") -> httpx.Response:
        """Send a file into a conversation."""
        return self(
            "POST",
            "/attachments",
            data={"conversationId": conversation},
            files={"file": (name, content, kind)},
            key=key or secrets.token_hex(),
        )

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
    with (
        lent_app(server.use_cases(), server.edge, server.running, build=the_routes) as app,
        TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False) as http,
    ):
        yield Clinic(server, http)


def the_routes(use_cases: UseCases, edge: Edge, *lifespans: Lifespan) -> Litestar:
    """The application without sockets and pages."""
    return assemble(use_cases, edge, ROUTES, *lifespans)
