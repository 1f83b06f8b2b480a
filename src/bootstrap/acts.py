"""The use cases as they are provided, each with the parts it needs."""

from typing import Any

import structlog
from dependency_injector import providers

from application.access.end_session import EndSessionHandler
from application.access.list_sessions import ListSessionsHandler
from application.access.refresh_session import RefreshSessionHandler
from application.access.sign_in_code import IssueCodeHandler
from application.access.staff_sign_in_code import IssueStaffCodeHandler
from application.access.start_session import StartSessionHandler
from application.access.who_am_i import WhoAmIHandler
from application.attachments.file_link import FollowFileLinkHandler, MakeFileLinkHandler
from application.attachments.open_file import OpenFileHandler
from application.attachments.see_attachment import SeeAttachmentHandler
from application.attachments.upload_file import MayUploadHandler, UploadFileHandler
from application.audit.audit_queries import DropAuditQueryHandler, KeepAuditQueryHandler, SeeAuditQueriesHandler
from application.audit.record_received import RecordReceivedHandler
from application.audit.review_audit import ReviewAuditHandler, SeeAuditReviewsHandler
from application.audit.see_access_log import SeeAccessLogHandler
from application.audit.see_audit import SeeAuditHandler
from application.availability.arrange_duty import ArrangeDutyHandler
from application.availability.pools import SeePoolsHandler, SetPoolHandler
from application.availability.see_availability import SeeAvailabilityHandler
from application.cards.ask_card import AskCardHandler
from application.cards.list_cards import ListCardsHandler
from application.cards.list_own_cards import ListOwnCardsHandler
from application.cards.see_card import SeeCardHandler
from application.cards.step_card import StepCardHandler
from application.care.end_care import EndCareHandler
from application.care.restore_care import RestoreCareHandler
from application.care.see_care_team import SeeCareTeamHandler
from application.closing.decide_proposal import DecideProposalHandler
from application.closing.see_proposals import SeeProposalsHandler
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
from application.exports.see_exports import (
    DropExportHandler,
    ListExportsHandler,
    OpenExportHandler,
    SeeExportHandler,
)
from application.hours.see_hours import SeeHoursHandler
from application.hours.see_opening import SeeOpeningHandler
from application.hours.set_hours import SetHoursHandler
from application.inbound.answer_question import AnswerQuestionHandler
from application.inbound.keep_letter import KeepLetterHandler
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
from application.people.register_person import RegisterPersonHandler
from application.people.see_person import SeePersonHandler
from application.phi.preview_text import PreviewTextHandler
from application.phone_queue.add_call import AddCallHandler
from application.phone_queue.handle_call import HandleCallHandler
from application.phone_queue.see_calls import SeeCallsHandler
from application.presence.set_availability import SetAvailabilityHandler
from application.presence.start_typing import StartTypingHandler
from application.proxies.end_grant import EndGrantHandler, NarrowGrantHandler
from application.proxies.give_grant import GiveGrantHandler
from application.proxies.see_proxies import SeeProxiesHandler
from application.quick_responses.fill_response import FillResponseHandler
from application.quick_responses.list_responses import ListResponsesHandler
from application.quick_responses.note_use import NoteUseHandler
from application.quick_responses.retire_response import RetireResponseHandler
from application.quick_responses.revise_response import ReviseResponseHandler
from application.quick_responses.suggest_responses import SuggestResponsesHandler
from application.quick_responses.write_response import WriteResponseHandler
from application.ratings.rate_care import RateCareHandler
from application.ratings.see_ratings import SeeRatingsHandler
from application.receipts.see_receipts import SeeReceiptsHandler
from application.retention.lift_hold import LiftHoldHandler
from application.retention.place_hold import PlaceHoldHandler
from application.retention.see_holds import ListHoldsHandler, SeeHoldHandler
from application.routing.offers import AnswerOfferHandler
from application.routing.see_offers import SeeOffersHandler
from application.routing.see_routing import SeeRoutingHandler
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
from application.triage.list_alerts import ListAlertsHandler
from application.triage.see_clock import SeeClockHandler
from bootstrap import from_settings
from bootstrap.from_settings import POOL
from bootstrap.parts import Parts
from bootstrap.use_case_providers import FollowedStream, act, audited, observed

_log = structlog.get_logger("carechat.questions")


def _undecided(wish: str, fault: Exception) -> None:
    _log.error("question.undecided", wish=wish, error=type(fault).__qualname__, exc_info=fault)


_ACT: dict[str, Any] = {"uow": Parts.uow, "gate": Parts.gate}
_TIMED: dict[str, Any] = {**_ACT, "clock": Parts.clock}
_MADE: dict[str, Any] = {**_TIMED, "ids": Parts.ids}
_CALLS: dict[str, Any] = {"channel": Parts.channel, "grace": Parts.of.triage.offline_grace, "paged_by": Parts.paged_by}


_READ: dict[str, Any] = {**_ACT, "log": Parts.access_log}
_SHOWN: dict[str, Any] = {**_READ, "reader": Parts.reader, "connections": Parts.connections}


class Acts(Parts):
    """Everything that people, services and the gateway can ask for."""

    start_session = act(
        "start-session",
        StartSessionHandler,
        uow=Parts.uow,
        platform=Parts.platform,
        desk=Parts.desk,
        policy=Parts.sessions,
        clock=Parts.clock,
        ids=Parts.ids,
        fingerprints=Parts.fingerprints,
        watch=Parts.sign_ins,
        open_door=Parts.demo,
        strong_only=Parts.of.sessions.staff_mfa,
    )
    refresh_session = act(
        "refresh-session",
        RefreshSessionHandler,
        uow=Parts.uow,
        admission=Parts.admission,
        tokens=Parts.session_tokens,
        desk=Parts.desk,
        policy=Parts.sessions,
        clock=Parts.clock,
        ids=Parts.ids,
    )
    end_session = act("end-session", EndSessionHandler, **_TIMED)
    list_sessions = act("list-sessions", ListSessionsHandler, **_TIMED, policy=Parts.sessions)
    issue_code = act(
        "issue-code",
        IssueCodeHandler,
        **_MADE,
        fingerprints=Parts.fingerprints,
        strong_only=Parts.of.sessions.staff_mfa,
    )
    issue_staff_code = act(
        "issue-staff-code",
        IssueStaffCodeHandler,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        fingerprints=Parts.fingerprints,
        strong_only=Parts.of.sessions.staff_mfa,
    )
    who_am_i = act("who-am-i", WhoAmIHandler, quiet=True, **_ACT)
    require_consent = act("require-consent", RequireConsentHandler, quiet=True, **_ACT)

    see_consent = act("see-consent", SeeConsentHandler, **_TIMED, log=Parts.access_log, policy=Parts.consent)
    open_break_glass = act(
        "open-break-glass", OpenBreakGlassHandler, **_MADE, channel=Parts.channel, policy=Parts.break_glass
    )
    list_break_glass = act("list-break-glass", ListBreakGlassHandler, **_READ)
    see_break_glass = act("see-break-glass", SeeBreakGlassHandler, **_READ)
    end_break_glass = act("end-break-glass", EndBreakGlassHandler, **_TIMED)
    review_break_glass = act("review-break-glass", ReviewBreakGlassHandler, **_TIMED)
    see_audit = act("see-audit", SeeAuditHandler, **_ACT, running=Parts.searches)
    see_audit_queries = act("see-audit-queries", SeeAuditQueriesHandler, **_READ)
    keep_audit_query = act("keep-audit-query", KeepAuditQueryHandler, **_MADE)
    drop_audit_query = act("drop-audit-query", DropAuditQueryHandler, **_ACT)
    review_audit = act("review-audit", ReviewAuditHandler, **_MADE)
    see_audit_reviews = act("see-audit-reviews", SeeAuditReviewsHandler, **_READ)
    see_access_log = act("see-access-log", SeeAccessLogHandler, **_READ)
    place_hold = act("place-hold", PlaceHoldHandler, **_MADE)
    list_holds = act("list-holds", ListHoldsHandler, **_READ)
    see_hold = act("see-hold", SeeHoldHandler, **_READ)
    lift_hold = act("lift-hold", LiftHoldHandler, **_TIMED)
    see_care_team = act("see-care-team", SeeCareTeamHandler, **_READ)
    end_care = act("end-care", EndCareHandler, **_TIMED, channel=Parts.channel)
    restore_care = act("restore-care", RestoreCareHandler, **_ACT, channel=Parts.channel, clock=Parts.clock)
    grant_consent = act("grant-consent", GrantConsentHandler, **_TIMED, policy=Parts.consent, care_team=Parts.care_team)
    withdraw_consent = act("withdraw-consent", WithdrawConsentHandler, **_TIMED, care_team=Parts.care_team)
    see_calls = act("see-calls", SeeCallsHandler, **_READ)
    add_call = act("add-call", AddCallHandler, **_MADE)
    handle_call = act("handle-call", HandleCallHandler, **_TIMED)
    see_hours = act("see-hours", SeeHoursHandler, quiet=True, **_READ, clock=Parts.clock, hours=Parts.clinic_hours)
    see_opening = act(
        "see-opening", SeeOpeningHandler, quiet=True, **_READ, clock=Parts.clock, hours=Parts.clinic_hours
    )
    set_hours = act("set-hours", SetHoursHandler, **_TIMED)
    rate_care = act("rate-care", RateCareHandler, **_MADE, surveys=Parts.surveys)
    see_ratings = act("see-ratings", SeeRatingsHandler, **_READ)
    see_receipts = act(
        "see-receipts", SeeReceiptsHandler, quiet=True, **_READ, told_to_patients=Parts.of.chat.team_receipts
    )
    see_proposals = act("see-proposals", SeeProposalsHandler, quiet=True, **_READ)
    decide_proposal = act("decide-proposal", DecideProposalHandler, **_TIMED)
    list_responses = act("list-responses", ListResponsesHandler, quiet=True, **_TIMED, log=Parts.access_log)
    write_response = act("write-response", WriteResponseHandler, **_MADE, reviewed_every=Parts.of.chat.response_review)
    revise_response = act(
        "revise-response", ReviseResponseHandler, **_TIMED, reviewed_every=Parts.of.chat.response_review
    )
    retire_response = act("retire-response", RetireResponseHandler, **_TIMED)
    fill_response = act("fill-response", FillResponseHandler, quiet=True, **_READ, blanks=Parts.blanks)
    note_use = act("note-use", NoteUseHandler, quiet=True, **_TIMED)
    suggest_responses = act(
        "suggest-responses",
        SuggestResponsesHandler,
        quiet=True,
        **_TIMED,
        log=Parts.access_log,
        timeline=Parts.timeline,
        suggester=Parts.suggester,
    )
    list_alerts = act("list-alerts", ListAlertsHandler, quiet=True, **_READ)
    acknowledge_alert = act(
        "acknowledge-alert", AcknowledgeAlertHandler, **_TIMED, ladder=Parts.ladder, channel=Parts.channel
    )
    list_notices = act("list-notices", ListNoticesHandler, **_READ)
    see_proxies = act("see-proxies", SeeProxiesHandler, **_READ)
    give_grant = act("give-grant", GiveGrantHandler, **_MADE)
    narrow_grant = act("narrow-grant", NarrowGrantHandler, **_MADE)
    end_grant = act("end-grant", EndGrantHandler, **_TIMED)
    register_person = act("register-person", RegisterPersonHandler, **_TIMED)
    see_person = act("see-person", SeePersonHandler, **_READ)

    open_conversation = act(
        "open-conversation",
        OpenConversationHandler,
        **_MADE,
        signposts=Parts.signposts,
        reasons=Parts.reasons,
        pool=POOL,
        anyone=Parts.demo,
        daily=Parts.daily_conversations,
    )
    add_participant = act("add-participant", AddParticipantHandler, **_TIMED)
    remove_participant = act("remove-participant", RemoveParticipantHandler, **_ACT, clock=Parts.clock)
    send_message = act(
        "send-message",
        SendMessageHandler,
        quiet=True,
        **_MADE,
        signposts=Parts.signposts,
        timeline=Parts.timeline,
        fingerprints=Parts.fingerprints,
        screener=Parts.screener,
        nudges=Parts.nudges,
    )
    correct_message = act(
        "correct-message",
        CorrectMessageHandler,
        **_TIMED,
        window=Parts.of.chat.edit_window,
        screener=Parts.screener,
    )
    retract_message = act("retract-message", RetractMessageHandler, **_TIMED, window=Parts.of.chat.edit_window)
    may_upload = act(
        "may-upload",
        MayUploadHandler,
        quiet=True,
        **_ACT,
        enabled=providers.Callable(from_settings.is_given, Parts.scanner),
    )
    upload_file = act(
        "upload-file",
        UploadFileHandler,
        **_MADE,
        store=Parts.file_store,
        scanner=Parts.scanner,
        cleaner=Parts.image_cleaner,
        daily_bytes=providers.Callable(from_settings.daily_bytes, Parts.settings),
    )
    see_attachment = act("see-attachment", SeeAttachmentHandler, quiet=True, **_READ)
    open_file = act("open-file", OpenFileHandler, **_ACT, store=Parts.file_store)
    make_file_link = act("make-file-link", MakeFileLinkHandler, **_MADE, fingerprints=Parts.fingerprints)
    follow_file_link = act(
        "follow-file-link",
        FollowFileLinkHandler,
        **_TIMED,
        fingerprints=Parts.fingerprints,
        store=Parts.file_store,
        sessions=Parts.sessions,
        log=Parts.access_log,
    )
    preview_text = act("preview-text", PreviewTextHandler, quiet=True, **_ACT, screener=Parts.screener)
    mark_read = act("mark-read", MarkReadHandler, quiet=True, **_TIMED, channel=Parts.channel, nudges=Parts.nudges)
    write_note = act("write-note", WriteNoteHandler, **_MADE, **_CALLS, common=Parts.common_pool)
    see_reasons = act("see-reasons", SeeReasonsHandler, quiet=True, **_ACT, reasons=Parts.reasons)
    see_mentions = act("see-mentions", SeeMentionsHandler, quiet=True, **_READ)
    acknowledge_mention = act("acknowledge-mention", AcknowledgeMentionHandler, **_TIMED)
    mark_delivered = observed(
        "mark-delivered",
        providers.Factory(MarkDeliveredHandler, uow=Parts.uow, clock=Parts.clock, channel=Parts.channel),
        quiet=True,
    )
    record_received = observed(
        "record-received",
        providers.Factory(RecordReceivedHandler, uow=Parts.uow, clock=Parts.clock, ids=Parts.ids),
        quiet=True,
    )
    keep_draft = act("keep-draft", KeepDraftHandler, quiet=True, **_TIMED)
    keep_note_draft = act("keep-note-draft", KeepNoteDraftHandler, quiet=True, **_TIMED)
    post_system_message = act(
        "post-system-message", PostSystemMessageHandler, **_MADE, screener=Parts.screener, nudges=Parts.nudges
    )

    close_conversation = act("close-conversation", CloseConversationHandler, **_MADE)
    reopen_conversation = act(
        "reopen-conversation", ReopenConversationHandler, **_MADE, window=Parts.of.chat.reopen_window
    )
    hold_conversation = act("hold-conversation", HoldConversationHandler, **_MADE)
    assign_conversation = act("assign-conversation", AssignConversationHandler, **_MADE)
    transfer_conversation = act(
        "transfer-conversation",
        TransferConversationHandler,
        **_MADE,
        **_CALLS,
        common=Parts.common_pool,
    )
    say_answering = act("say-answering", SayAnsweringHandler, quiet=True, **_TIMED, channel=Parts.channel)
    stop_answering = act("stop-answering", StopAnsweringHandler, quiet=True, **_ACT, channel=Parts.channel)
    see_offers = act("see-offers", SeeOffersHandler, quiet=True, **_READ, reasons=Parts.reasons)
    answer_offer = act("answer-offer", AnswerOfferHandler, **_MADE, channel=Parts.channel)
    see_routing = act("see-routing", SeeRoutingHandler, quiet=True, **_READ, clock=Parts.clock)
    set_priority = act("set-priority", SetPriorityHandler, **_MADE)
    acknowledge_message = act("acknowledge-message", AcknowledgeMessageHandler, **_TIMED)
    list_unacknowledged = act(
        "list-unacknowledged", ListUnacknowledgedHandler, quiet=True, **_READ, reader=Parts.reader
    )

    start_typing = act("start-typing", StartTypingHandler, quiet=True, **_ACT, channel=Parts.channel)
    set_availability = act(
        "set-availability",
        SetAvailabilityHandler,
        **_MADE,
        **_CALLS,
        connections=Parts.connections,
    )
    see_availability = act(
        "see-availability",
        SeeAvailabilityHandler,
        quiet=True,
        **_READ,
        clock=Parts.clock,
        common=Parts.common_pool,
        grace=Parts.routing.provided.grace,
    )
    arrange_duty = act("arrange-duty", ArrangeDutyHandler, **_TIMED)
    see_pools = act("see-pools", SeePoolsHandler, quiet=True, **_ACT, rules=Parts.pool_rules)
    set_pool = act("set-pool", SetPoolHandler, **_TIMED)

    ask_card = act(
        "ask-card", AskCardHandler, **_MADE, conducts=Parts.conducts, screener=Parts.screener, nudges=Parts.nudges
    )
    step_card = act(
        "step-card",
        StepCardHandler,
        **_TIMED,
        conducts=Parts.conducts,
        telling=Parts.telling,
        screener=Parts.screener,
        channel=Parts.channel,
        window=Parts.of.chat.reopen_window,
    )
    see_card = act("see-card", SeeCardHandler, quiet=True, **_READ, conducts=Parts.conducts)
    list_cards = act("list-cards", ListCardsHandler, quiet=True, **_READ, clock=Parts.clock, conducts=Parts.conducts)
    list_own_cards = act("list-own-cards", ListOwnCardsHandler, quiet=True, **_READ, conducts=Parts.conducts)
    see_visits = act("see-visits", SeeVisitsHandler, quiet=True, **_TIMED, scheduler=Parts.scheduler)
    see_slots = act("see-slots", SeeSlotsHandler, quiet=True, **_TIMED, log=Parts.access_log, scheduler=Parts.scheduler)
    see_calendar = act("see-calendar", SeeCalendarHandler, quiet=True, **_TIMED, log=Parts.access_log)
    see_schedule = act("see-schedule", SeeScheduleHandler, quiet=True, **_READ)
    publish_schedule = act("publish-schedule", PublishScheduleHandler, **_TIMED)
    see_medications = act("see-medications", SeeMedicationsHandler, quiet=True, **_READ)
    keep_medications = act("keep-medications", KeepMedicationsHandler, **_TIMED)

    keep_letter = observed(
        "keep-letter",
        providers.Factory(KeepLetterHandler, inbox=Parts.inbox, clock=Parts.clock, call=Parts.bell.provided.set),
        quiet=True,
    )
    answer_question = observed(
        "answer-question",
        providers.Factory(
            AnswerQuestionHandler,
            **_TIMED,
            whereabouts=Parts.whereabouts,
            log=Parts.access_log,
            window=Parts.of.chat.edit_window,
            late=Parts.late_answers,
            failed=providers.Object(_undecided),
        ),
        quiet=True,
    )

    list_conversations = act(
        "list-conversations", ListConversationsHandler, quiet=True, **_SHOWN, running=Parts.searches
    )
    see_conversation = act(
        "see-conversation", SeeConversationHandler, quiet=True, **_SHOWN, clock=Parts.clock, surveys=Parts.surveys
    )
    see_clock = act("see-clock", SeeClockHandler, quiet=True, **_READ, clock=Parts.clock, rules=Parts.clock_rules)
    see_report = act(
        "see-report",
        SeeReportHandler,
        quiet=True,
        **_READ,
        clock=Parts.clock,
        reporter=providers.Singleton(
            Reporter, reader=Parts.record.provided.measures, sketch=Parts.sketch, costs=Parts.costs
        ),
        count=Parts.count_times,
        rules=Parts.clock_rules,
        running=Parts.looks_at_measures,
    )
    see_now = act(
        "see-now",
        SeeNowHandler,
        quiet=True,
        **_READ,
        clock=Parts.clock,
        reader=Parts.record.provided.measures,
        running=Parts.looks_at_measures,
    )
    read_messages = act("read-messages", ReadMessagesHandler, quiet=True, **_READ, timeline=Parts.timeline)
    ask_export = act("ask-export", AskExportHandler, **_MADE, index=Parts.record.provided.index, policy=Parts.exports)
    list_exports = act("list-exports", ListExportsHandler, quiet=True, **_READ)
    see_export = act("see-export", SeeExportHandler, quiet=True, **_READ)
    drop_export = act("drop-export", DropExportHandler, **_TIMED)
    open_export = act("open-export", OpenExportHandler, **_ACT, store=Parts.file_store)
    search_texts = act(
        "search-texts",
        SearchTextsHandler,
        **_READ,
        index=Parts.record.provided.index,
        timeline=Parts.timeline,
        running=Parts.searches,
    )
    read_notes = act("read-notes", ReadNotesHandler, quiet=True, **_READ, timeline=Parts.timeline)
    streams = providers.Singleton(FollowStreamHandler, **_SHOWN, timeline=Parts.timeline)
    follow_stream = providers.Singleton(
        FollowedStream, audited("follow-stream", streams, quiet=True), streams.provided.replay
    )
