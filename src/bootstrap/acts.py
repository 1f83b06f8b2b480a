"""The use cases as they are provided, each with the parts it needs."""

from typing import Any

from dependency_injector import providers

from application.access.end_session import EndSessionHandler
from application.access.list_sessions import ListSessionsHandler
from application.access.refresh_session import RefreshSessionHandler
from application.access.sign_in_code import IssueCodeHandler
from application.access.staff_sign_in_code import IssueStaffCodeHandler
from application.access.start_session import StartSessionHandler
from application.access.who_am_i import WhoAmIHandler
from application.care.end_care import EndCareHandler
from application.care.restore_care import RestoreCareHandler
from application.care.see_care_team import SeeCareTeamHandler
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
from bootstrap.from_settings import POOL
from bootstrap.parts import Parts
from bootstrap.use_case_providers import FollowedStream, act, audited, observed

_ACT: dict[str, Any] = {"uow": Parts.uow, "gate": Parts.gate}
_TIMED: dict[str, Any] = {**_ACT, "clock": Parts.clock}
_MADE: dict[str, Any] = {**_TIMED, "ids": Parts.ids}
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
        open_door=Parts.demo,
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
    issue_code = act("issue-code", IssueCodeHandler, **_MADE, fingerprints=Parts.fingerprints)
    issue_staff_code = act(
        "issue-staff-code",
        IssueStaffCodeHandler,
        uow=Parts.uow,
        clock=Parts.clock,
        ids=Parts.ids,
        fingerprints=Parts.fingerprints,
    )
    who_am_i = act("who-am-i", WhoAmIHandler, quiet=True, **_ACT)

    see_consent = act("see-consent", SeeConsentHandler, **_TIMED, policy=Parts.consent)
    open_break_glass = act(
        "open-break-glass", OpenBreakGlassHandler, **_MADE, channel=Parts.channel, policy=Parts.break_glass
    )
    list_break_glass = act("list-break-glass", ListBreakGlassHandler, **_READ)
    see_break_glass = act("see-break-glass", SeeBreakGlassHandler, **_READ)
    end_break_glass = act("end-break-glass", EndBreakGlassHandler, **_TIMED)
    review_break_glass = act("review-break-glass", ReviewBreakGlassHandler, **_TIMED)
    see_care_team = act("see-care-team", SeeCareTeamHandler, **_READ)
    end_care = act("end-care", EndCareHandler, **_TIMED, channel=Parts.channel)
    restore_care = act("restore-care", RestoreCareHandler, **_ACT, channel=Parts.channel)
    grant_consent = act("grant-consent", GrantConsentHandler, **_TIMED, policy=Parts.consent, care_team=Parts.care_team)
    withdraw_consent = act("withdraw-consent", WithdrawConsentHandler, **_TIMED, care_team=Parts.care_team)
    see_calls = act("see-calls", SeeCallsHandler, **_READ)
    add_call = act("add-call", AddCallHandler, **_MADE)
    handle_call = act("handle-call", HandleCallHandler, **_TIMED)
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
        pool=POOL,
        anyone=Parts.demo,
        daily=Parts.daily_conversations,
    )
    add_participant = act("add-participant", AddParticipantHandler, **_TIMED)
    remove_participant = act("remove-participant", RemoveParticipantHandler, **_ACT)
    send_message = act(
        "send-message",
        SendMessageHandler,
        quiet=True,
        **_MADE,
        signposts=Parts.signposts,
        timeline=Parts.timeline,
        fingerprints=Parts.fingerprints,
        screener=Parts.screener,
    )
    correct_message = act(
        "correct-message",
        CorrectMessageHandler,
        **_TIMED,
        window=Parts.of.chat.edit_window,
        screener=Parts.screener,
    )
    retract_message = act("retract-message", RetractMessageHandler, **_TIMED, window=Parts.of.chat.edit_window)
    preview_text = act("preview-text", PreviewTextHandler, quiet=True, **_ACT, screener=Parts.screener)
    write_note = act("write-note", WriteNoteHandler, **_MADE)
    mark_read = act("mark-read", MarkReadHandler, quiet=True, **_ACT, channel=Parts.channel)
    mark_delivered = observed(
        "mark-delivered",
        providers.Factory(MarkDeliveredHandler, uow=Parts.uow, channel=Parts.channel),
        quiet=True,
    )
    keep_draft = act("keep-draft", KeepDraftHandler, quiet=True, **_TIMED)
    post_system_message = act("post-system-message", PostSystemMessageHandler, **_MADE, screener=Parts.screener)

    close_conversation = act("close-conversation", CloseConversationHandler, **_MADE)
    reopen_conversation = act(
        "reopen-conversation", ReopenConversationHandler, **_MADE, window=Parts.of.chat.reopen_window
    )
    hold_conversation = act("hold-conversation", HoldConversationHandler, **_MADE)
    assign_conversation = act("assign-conversation", AssignConversationHandler, **_MADE)
    set_priority = act("set-priority", SetPriorityHandler, **_MADE)
    acknowledge_message = act("acknowledge-message", AcknowledgeMessageHandler, **_TIMED)
    list_unacknowledged = act(
        "list-unacknowledged", ListUnacknowledgedHandler, quiet=True, **_READ, reader=Parts.reader
    )

    start_typing = act("start-typing", StartTypingHandler, quiet=True, **_ACT, channel=Parts.channel)
    set_availability = act(
        "set-availability",
        SetAvailabilityHandler,
        **_ACT,
        channel=Parts.channel,
        connections=Parts.connections,
    )

    list_conversations = act("list-conversations", ListConversationsHandler, quiet=True, **_SHOWN)
    see_conversation = act("see-conversation", SeeConversationHandler, quiet=True, **_SHOWN)
    read_messages = act("read-messages", ReadMessagesHandler, quiet=True, **_READ, timeline=Parts.timeline)
    read_notes = act("read-notes", ReadNotesHandler, quiet=True, **_READ, timeline=Parts.timeline)
    streams = providers.Singleton(FollowStreamHandler, **_SHOWN, timeline=Parts.timeline)
    follow_stream = providers.Singleton(
        FollowedStream, audited("follow-stream", streams, quiet=True), streams.provided.replay
    )
