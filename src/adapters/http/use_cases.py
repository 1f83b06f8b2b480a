"""The use cases that the HTTP side calls, as one typed bundle that bootstrap fills."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol

from attrs import frozen

from application.access.admission import Admission
from application.access.end_session import EndSession
from application.access.issue_token import IssuedToken
from application.access.list_sessions import ListSessions
from application.access.refresh_session import RefreshSession
from application.access.refused_credentials import RefusedCredentials
from application.access.sign_in_code import IssueCode, IssuedCode
from application.access.staff_sign_in_code import IssueStaffCode, StaffCode
from application.access.start_session import Started, StartSession
from application.access.who_am_i import Myself, WhoAmI
from application.attachments.file_link import FollowFileLink, MadeLink, MakeFileLink
from application.attachments.open_file import OpenedFile, OpenFile
from application.attachments.see_attachment import SeeAttachment
from application.attachments.upload_file import MayUpload, UploadFile
from application.audit.audit_queries import DropAuditQuery, KeepAuditQuery, QueryView, SeeAuditQueries
from application.audit.record_received import RecordReceived
from application.audit.review_audit import ReviewAudit, SeeAuditReviews
from application.audit.see_access_log import AccessLine, SeeAccessLog
from application.audit.see_audit import SeeAudit
from application.availability.arrange_duty import ArrangeDuty
from application.availability.pools import SeePools, SetPool
from application.availability.see_availability import AvailabilityView, SeeAvailability
from application.cards.ask_card import AskCard
from application.cards.list_cards import ListCards, QueueItem
from application.cards.list_own_cards import ListOwnCards, OwnCard
from application.cards.see_card import SeeCard, SeenCard
from application.cards.step_card import StepCard
from application.care.end_care import BlockCare, EndCare
from application.care.restore_care import RestoreCare
from application.care.see_care_team import SeeCareTeam
from application.closing.decide_proposal import Decided, DecideProposal
from application.closing.see_proposals import SeeProposals
from application.consent.consent_status import ConsentView, SeeConsent
from application.consent.grant_consent import GrantConsent
from application.consent.require_consent import RequireConsent
from application.consent.withdraw_consent import WithdrawConsent
from application.desk.assign_conversation import AssignConversation
from application.desk.close_conversation import CloseConversation
from application.desk.hold_conversation import HoldConversation
from application.desk.reopen_conversation import ReopenConversation
from application.desk.say_answering import SayAnswering, StopAnswering
from application.desk.set_priority import SetPriority
from application.desk.transfer_conversation import TransferConversation
from application.emergency.break_glass import OpenBreakGlass
from application.emergency.end_break_glass import EndBreakGlass
from application.emergency.review_break_glass import ReviewBreakGlass
from application.emergency.see_break_glass import ListBreakGlass, SeeBreakGlass
from application.exports.ask_export import AskExport
from application.exports.see_exports import DropExport, ListExports, OpenedExport, OpenExport, SeeExport
from application.hours.see_hours import HoursView, SeeHours
from application.hours.see_opening import SeeOpening
from application.hours.set_hours import SetHours
from application.inbound.answer_question import AnswerQuestion
from application.inbound.keep_letter import KeepLetter
from application.measures.report import Report
from application.measures.see_now import Now, SeeNow
from application.measures.see_report import SeeReport
from application.medications.keep_medications import KeepMedications
from application.medications.see_medications import MedicationsView, SeeMedications
from application.mentions.mentions import AcknowledgeMention, SeeMentions
from application.messaging.add_participant import AddParticipant
from application.messaging.correct_message import CorrectMessage
from application.messaging.keep_draft import KeepDraft
from application.messaging.keep_note_draft import KeepNoteDraft
from application.messaging.mark_delivered import MarkDelivered
from application.messaging.mark_read import MarkRead
from application.messaging.open_conversation import OpenConversation
from application.messaging.post_system_message import PostSystemMessage
from application.messaging.remove_participant import RemoveParticipant
from application.messaging.retract_message import RetractMessage
from application.messaging.see_reasons import ReasonView, SeeReasons
from application.messaging.send_message import SendMessage, Sent
from application.messaging.write_note import WriteNote
from application.notices.list_notices import ListNotices
from application.people.register_person import RegisterPerson
from application.people.see_person import SeePerson
from application.phi.preview_text import PreviewText
from application.phone_queue.add_call import AddCall
from application.phone_queue.call_view import CallView
from application.phone_queue.handle_call import HandleCall
from application.phone_queue.see_calls import SeeCalls
from application.ports.readers import ConversationReader, TimelineReader
from application.ports.records import KeptNotice, KeptSchedule
from application.ports.unit_of_work import Made
from application.presence.connections import Connections
from application.presence.set_availability import SetAvailability
from application.presence.start_typing import StartTyping
from application.proxies.end_grant import EndGrant, NarrowGrant
from application.proxies.give_grant import GiveGrant
from application.proxies.see_proxies import SeeProxies
from application.quick_responses.fill_response import FilledResponse, FillResponse
from application.quick_responses.list_responses import ListResponses, ResponseView
from application.quick_responses.note_use import NoteUse, Used
from application.quick_responses.retire_response import RetireResponse
from application.quick_responses.revise_response import ReviseResponse
from application.quick_responses.suggest_responses import SuggestResponses
from application.quick_responses.write_response import WriteResponse
from application.ratings.rate_care import RateCare, Rated
from application.ratings.see_ratings import SeeRatings
from application.receipts.see_receipts import ReceiptsView, SeeReceipts
from application.retention.lift_hold import LiftHold
from application.retention.place_hold import PlaceHold
from application.retention.see_holds import ListHolds, SeeHold
from application.routing.offers import AnswerOffer
from application.routing.see_offers import OfferView, SeeOffers
from application.routing.see_routing import RoutingView, SeeRouting
from application.safety.acknowledge_message import AcknowledgeMessage
from application.safety.list_unacknowledged import ListUnacknowledged
from application.scheduling.publish_schedule import PublishSchedule, SeeSchedule
from application.scheduling.see_calendar import CalendarView, SeeCalendar
from application.scheduling.see_slots import SeeSlots, SeeVisits, SlotsView
from application.search.search_texts import Found, SearchTexts
from application.timelines.follow_stream import FollowConversation, Following, FollowStaff
from application.timelines.list_conversations import ListConversations
from application.timelines.read_messages import ReadMessages
from application.timelines.read_notes import ReadNotes
from application.timelines.see_conversation import SeeConversation
from application.triage.acknowledge_alert import AcknowledgeAlert
from application.triage.list_alerts import ListAlerts
from application.triage.see_clock import LedgerView, SeeClock
from application.views import (
    Acknowledgement,
    AttachmentView,
    ConversationView,
    GlassView,
    MessageView,
    NoteView,
    Page,
    SessionView,
    Stream,
    StreamEvent,
)
from domain.alert import Alert
from domain.answering import Answering
from domain.audit import AuditRecord
from domain.audit_review import AuditReview
from domain.care import CareRelation
from domain.closing import ClosingProposal
from domain.export import Export
from domain.hours import Standing
from domain.ids import ConversationId, Identity
from domain.legal_hold import LegalHold
from domain.mention import Mention
from domain.person import Person
from domain.pool_policy import PoolPolicy
from domain.proxy import ProxyGrant
from domain.rating import Rating
from domain.schedule import VisitType
from domain.screening import Screening


class FollowStream(Protocol):
    """Checks the right to follow a stream, and reads the stream's past."""

    async def __call__(self, command: FollowConversation | FollowStaff) -> Following:
        """Where the stream stands, for one who may follow it."""
        ...

    async def replay(
        self, stream: Stream, conversation: ConversationId, *, after: int, limit: int
    ) -> tuple[StreamEvent, ...]:
        """The events behind `after`, in order; for one who was allowed to follow."""
        ...


USE_CASES = "use_cases"
"""The name of the bundle among dependencies, and in the application's state."""


@frozen(kw_only=True)
class UseCases:
    """Each field is called with its command; refusals are already on the audit when they arrive."""

    admission: Admission
    refused_credentials: RefusedCredentials
    connections: Connections
    conversations: ConversationReader
    """For answering with what a command made; the command has authorised it."""
    timeline: TimelineReader
    """Likewise."""

    start_session: Callable[[StartSession], Awaitable[Started]]
    refresh_session: Callable[[RefreshSession], Awaitable[IssuedToken]]
    end_session: Callable[[EndSession], Awaitable[None]]
    list_sessions: Callable[[ListSessions], Awaitable[tuple[SessionView, ...]]]
    issue_code: Callable[[IssueCode], Awaitable[IssuedCode]]
    issue_staff_code: Callable[[IssueStaffCode], Awaitable[StaffCode]]
    who_am_i: Callable[[WhoAmI], Awaitable[Myself]]
    require_consent: Callable[[RequireConsent], Awaitable[None]]

    see_consent: Callable[[SeeConsent], Awaitable[ConsentView]]
    grant_consent: Callable[[GrantConsent], Awaitable[Made]]
    withdraw_consent: Callable[[WithdrawConsent], Awaitable[None]]

    may_upload: Callable[[MayUpload], Awaitable[None]]
    upload_file: Callable[[UploadFile], Awaitable[Made]]
    see_attachment: Callable[[SeeAttachment], Awaitable[AttachmentView]]
    open_file: Callable[[OpenFile], Awaitable[OpenedFile]]
    make_file_link: Callable[[MakeFileLink], Awaitable[MadeLink]]
    follow_file_link: Callable[[FollowFileLink], Awaitable[OpenedFile]]

    preview_text: Callable[[PreviewText], Awaitable[Screening]]

    open_break_glass: Callable[[OpenBreakGlass], Awaitable[Made]]
    list_break_glass: Callable[[ListBreakGlass], Awaitable[Page[GlassView]]]
    see_break_glass: Callable[[SeeBreakGlass], Awaitable[GlassView]]
    end_break_glass: Callable[[EndBreakGlass], Awaitable[None]]
    review_break_glass: Callable[[ReviewBreakGlass], Awaitable[Made]]
    place_hold: Callable[[PlaceHold], Awaitable[Made]]
    list_holds: Callable[[ListHolds], Awaitable[Page[LegalHold]]]
    see_hold: Callable[[SeeHold], Awaitable[LegalHold]]
    lift_hold: Callable[[LiftHold], Awaitable[None]]

    see_audit: Callable[[SeeAudit], Awaitable[Page[AuditRecord]]]
    see_audit_queries: Callable[[SeeAuditQueries], Awaitable[tuple[QueryView, ...]]]
    keep_audit_query: Callable[[KeepAuditQuery], Awaitable[Made]]
    drop_audit_query: Callable[[DropAuditQuery], Awaitable[None]]
    review_audit: Callable[[ReviewAudit], Awaitable[Made]]
    see_audit_reviews: Callable[[SeeAuditReviews], Awaitable[Page[AuditReview]]]
    see_access_log: Callable[[SeeAccessLog], Awaitable[Page[AccessLine]]]

    see_care_team: Callable[[SeeCareTeam], Awaitable[tuple[CareRelation, ...]]]
    end_care: Callable[[EndCare | BlockCare], Awaitable[CareRelation]]
    restore_care: Callable[[RestoreCare], Awaitable[CareRelation]]

    see_calls: Callable[[SeeCalls], Awaitable[Page[CallView]]]
    add_call: Callable[[AddCall], Awaitable[Made]]
    handle_call: Callable[[HandleCall], Awaitable[Made]]

    see_hours: Callable[[SeeHours], Awaitable[HoursView]]
    see_opening: Callable[[SeeOpening], Awaitable[Standing]]
    set_hours: Callable[[SetHours], Awaitable[None]]
    rate_care: Callable[[RateCare], Awaitable[Rated]]
    see_ratings: Callable[[SeeRatings], Awaitable[Page[Rating]]]
    see_receipts: Callable[[SeeReceipts], Awaitable[ReceiptsView]]
    see_proposals: Callable[[SeeProposals], Awaitable[Page[ClosingProposal]]]
    decide_proposal: Callable[[DecideProposal], Awaitable[Decided]]
    list_responses: Callable[[ListResponses], Awaitable[Page[ResponseView]]]
    write_response: Callable[[WriteResponse], Awaitable[Made]]
    revise_response: Callable[[ReviseResponse], Awaitable[Made]]
    retire_response: Callable[[RetireResponse], Awaitable[None]]
    fill_response: Callable[[FillResponse], Awaitable[FilledResponse]]
    note_use: Callable[[NoteUse], Awaitable[Used]]
    suggest_responses: Callable[[SuggestResponses], Awaitable[tuple[ResponseView, ...]]]
    list_alerts: Callable[[ListAlerts], Awaitable[Page[Alert]]]
    acknowledge_alert: Callable[[AcknowledgeAlert], Awaitable[Made]]
    list_notices: Callable[[ListNotices], Awaitable[Page[KeptNotice]]]

    see_proxies: Callable[[SeeProxies], Awaitable[tuple[ProxyGrant, ...]]]
    give_grant: Callable[[GiveGrant], Awaitable[Made]]
    narrow_grant: Callable[[NarrowGrant], Awaitable[ProxyGrant]]
    end_grant: Callable[[EndGrant], Awaitable[None]]

    register_person: Callable[[RegisterPerson], Awaitable[bool]]
    see_person: Callable[[SeePerson], Awaitable[Person]]

    open_conversation: Callable[[OpenConversation], Awaitable[Made]]
    add_participant: Callable[[AddParticipant], Awaitable[Made]]
    remove_participant: Callable[[RemoveParticipant], Awaitable[None]]
    send_message: Callable[[SendMessage], Awaitable[Sent]]
    correct_message: Callable[[CorrectMessage], Awaitable[MessageView]]
    retract_message: Callable[[RetractMessage], Awaitable[None]]
    write_note: Callable[[WriteNote], Awaitable[Made]]
    mark_read: Callable[[MarkRead], Awaitable[Made]]
    mark_delivered: Callable[[MarkDelivered], Awaitable[None]]
    record_received: Callable[[RecordReceived], Awaitable[None]]
    keep_draft: Callable[[KeepDraft], Awaitable[None]]
    keep_note_draft: Callable[[KeepNoteDraft], Awaitable[None]]
    post_system_message: Callable[[PostSystemMessage], Awaitable[Made]]

    close_conversation: Callable[[CloseConversation], Awaitable[Made]]
    reopen_conversation: Callable[[ReopenConversation], Awaitable[Made]]
    hold_conversation: Callable[[HoldConversation], Awaitable[Made]]
    assign_conversation: Callable[[AssignConversation], Awaitable[Made]]
    set_priority: Callable[[SetPriority], Awaitable[Made]]
    acknowledge_message: Callable[[AcknowledgeMessage], Awaitable[Made]]
    list_unacknowledged: Callable[[ListUnacknowledged], Awaitable[Page[Acknowledgement]]]

    transfer_conversation: Callable[[TransferConversation], Awaitable[Made]]
    say_answering: Callable[[SayAnswering], Awaitable[Answering]]
    stop_answering: Callable[[StopAnswering], Awaitable[None]]
    see_offers: Callable[[SeeOffers], Awaitable[tuple[OfferView, ...]]]
    answer_offer: Callable[[AnswerOffer], Awaitable[Made]]
    see_routing: Callable[[SeeRouting], Awaitable[RoutingView]]
    see_reasons: Callable[[SeeReasons], Awaitable[tuple[ReasonView, ...]]]
    see_mentions: Callable[[SeeMentions], Awaitable[tuple[Mention, ...]]]
    acknowledge_mention: Callable[[AcknowledgeMention], Awaitable[Made]]

    see_availability: Callable[[SeeAvailability], Awaitable[Page[AvailabilityView]]]
    arrange_duty: Callable[[ArrangeDuty], Awaitable[None]]
    see_pools: Callable[[SeePools], Awaitable[tuple[PoolPolicy, ...]]]
    set_pool: Callable[[SetPool], Awaitable[None]]

    start_typing: Callable[[StartTyping], Awaitable[None]]
    set_availability: Callable[[SetAvailability], Awaitable[None]]

    ask_card: Callable[[AskCard], Awaitable[Made]]
    step_card: Callable[[StepCard], Awaitable[Made]]
    see_card: Callable[[SeeCard], Awaitable[SeenCard]]
    list_cards: Callable[[ListCards], Awaitable[Page[QueueItem]]]
    list_own_cards: Callable[[ListOwnCards], Awaitable[Page[OwnCard]]]
    see_visits: Callable[[SeeVisits], Awaitable[tuple[tuple[Identity, VisitType], ...]]]
    see_slots: Callable[[SeeSlots], Awaitable[SlotsView]]
    see_calendar: Callable[[SeeCalendar], Awaitable[CalendarView]]
    see_schedule: Callable[[SeeSchedule], Awaitable[KeptSchedule]]
    publish_schedule: Callable[[PublishSchedule], Awaitable[None]]
    see_medications: Callable[[SeeMedications], Awaitable[MedicationsView]]
    keep_medications: Callable[[KeepMedications], Awaitable[None]]

    keep_letter: Callable[[KeepLetter], Awaitable[bool]]
    answer_question: Callable[[AnswerQuestion], Awaitable[bool]]

    list_conversations: Callable[[ListConversations], Awaitable[Page[ConversationView]]]
    see_conversation: Callable[[SeeConversation], Awaitable[ConversationView]]
    see_clock: Callable[[SeeClock], Awaitable[LedgerView]]
    see_report: Callable[[SeeReport], Awaitable[Report]]
    see_now: Callable[[SeeNow], Awaitable[Now]]
    read_messages: Callable[[ReadMessages], Awaitable[tuple[MessageView, ...]]]
    ask_export: Callable[[AskExport], Awaitable[Made]]
    list_exports: Callable[[ListExports], Awaitable[Page[Export]]]
    see_export: Callable[[SeeExport], Awaitable[Export]]
    drop_export: Callable[[DropExport], Awaitable[None]]
    open_export: Callable[[OpenExport], Awaitable[OpenedExport]]

    search_texts: Callable[[SearchTexts], Coroutine[Any, Any, Found]]
    read_notes: Callable[[ReadNotes], Awaitable[tuple[NoteView, ...]]]
    follow_stream: FollowStream
