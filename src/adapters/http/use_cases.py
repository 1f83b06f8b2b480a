"""The use cases that the HTTP side calls, as one typed bundle that bootstrap fills."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from attrs import frozen

from application.access.admission import Admission
from application.access.end_session import EndSession
from application.access.issue_token import IssuedToken
from application.access.list_sessions import ListSessions
from application.access.refresh_session import RefreshSession
from application.access.sign_in_code import IssueCode, IssuedCode
from application.access.staff_sign_in_code import IssueStaffCode, StaffCode
from application.access.start_session import Started, StartSession
from application.access.who_am_i import Myself, WhoAmI
from application.care.end_care import BlockCare, EndCare
from application.care.restore_care import RestoreCare
from application.care.see_care_team import SeeCareTeam
from application.consent.consent_status import ConsentView, SeeConsent
from application.consent.grant_consent import GrantConsent
from application.consent.withdraw_consent import WithdrawConsent
from application.desk.assign_conversation import AssignConversation
from application.desk.close_conversation import CloseConversation
from application.desk.hold_conversation import HoldConversation
from application.desk.reopen_conversation import ReopenConversation
from application.desk.set_priority import SetPriority
from application.emergency.break_glass import OpenBreakGlass
from application.emergency.end_break_glass import EndBreakGlass
from application.emergency.review_break_glass import ReviewBreakGlass
from application.emergency.see_break_glass import ListBreakGlass, SeeBreakGlass
from application.messaging.add_participant import AddParticipant
from application.messaging.correct_message import CorrectMessage
from application.messaging.keep_draft import KeepDraft
from application.messaging.mark_delivered import MarkDelivered
from application.messaging.mark_read import MarkRead
from application.messaging.open_conversation import OpenConversation
from application.messaging.post_system_message import PostSystemMessage
from application.messaging.remove_participant import RemoveParticipant
from application.messaging.retract_message import RetractMessage
from application.messaging.send_message import SendMessage, Sent
from application.messaging.write_note import WriteNote
from application.people.register_person import RegisterPerson
from application.people.see_person import SeePerson
from application.phi.preview_text import PreviewText
from application.phone_queue.add_call import AddCall
from application.phone_queue.call_view import CallView
from application.phone_queue.handle_call import HandleCall
from application.phone_queue.see_calls import SeeCalls
from application.ports.readers import ConversationReader, TimelineReader
from application.ports.unit_of_work import Made
from application.presence.connections import Connections
from application.presence.set_availability import SetAvailability
from application.presence.start_typing import StartTyping
from application.proxies.end_grant import EndGrant, NarrowGrant
from application.proxies.give_grant import GiveGrant
from application.proxies.see_proxies import SeeProxies
from application.safety.acknowledge_message import AcknowledgeMessage
from application.safety.list_unacknowledged import ListUnacknowledged
from application.timelines.follow_stream import FollowConversation, Following, FollowStaff
from application.timelines.list_conversations import ListConversations
from application.timelines.read_messages import ReadMessages
from application.timelines.read_notes import ReadNotes
from application.timelines.see_conversation import SeeConversation
from application.views import (
    Acknowledgement,
    ConversationView,
    GlassView,
    MessageView,
    NoteView,
    Page,
    SessionView,
    Stream,
    StreamEvent,
)
from domain.care import CareRelation
from domain.ids import ConversationId
from domain.person import Person
from domain.proxy import ProxyGrant
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

    see_consent: Callable[[SeeConsent], Awaitable[ConsentView]]
    grant_consent: Callable[[GrantConsent], Awaitable[Made]]
    withdraw_consent: Callable[[WithdrawConsent], Awaitable[None]]

    preview_text: Callable[[PreviewText], Awaitable[Screening]]

    open_break_glass: Callable[[OpenBreakGlass], Awaitable[Made]]
    list_break_glass: Callable[[ListBreakGlass], Awaitable[Page[GlassView]]]
    see_break_glass: Callable[[SeeBreakGlass], Awaitable[GlassView]]
    end_break_glass: Callable[[EndBreakGlass], Awaitable[None]]
    review_break_glass: Callable[[ReviewBreakGlass], Awaitable[Made]]

    see_care_team: Callable[[SeeCareTeam], Awaitable[tuple[CareRelation, ...]]]
    end_care: Callable[[EndCare | BlockCare], Awaitable[CareRelation]]
    restore_care: Callable[[RestoreCare], Awaitable[CareRelation]]

    see_calls: Callable[[SeeCalls], Awaitable[Page[CallView]]]
    add_call: Callable[[AddCall], Awaitable[Made]]
    handle_call: Callable[[HandleCall], Awaitable[Made]]

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
    keep_draft: Callable[[KeepDraft], Awaitable[None]]
    post_system_message: Callable[[PostSystemMessage], Awaitable[Made]]

    close_conversation: Callable[[CloseConversation], Awaitable[Made]]
    reopen_conversation: Callable[[ReopenConversation], Awaitable[Made]]
    hold_conversation: Callable[[HoldConversation], Awaitable[Made]]
    assign_conversation: Callable[[AssignConversation], Awaitable[Made]]
    set_priority: Callable[[SetPriority], Awaitable[Made]]
    acknowledge_message: Callable[[AcknowledgeMessage], Awaitable[Made]]
    list_unacknowledged: Callable[[ListUnacknowledged], Awaitable[Page[Acknowledgement]]]

    start_typing: Callable[[StartTyping], Awaitable[None]]
    set_availability: Callable[[SetAvailability], Awaitable[None]]

    list_conversations: Callable[[ListConversations], Awaitable[Page[ConversationView]]]
    see_conversation: Callable[[SeeConversation], Awaitable[ConversationView]]
    read_messages: Callable[[ReadMessages], Awaitable[tuple[MessageView, ...]]]
    read_notes: Callable[[ReadNotes], Awaitable[tuple[NoteView, ...]]]
    follow_stream: FollowStream
