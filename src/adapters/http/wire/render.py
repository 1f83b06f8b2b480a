"""From views to the wire: HTTP and the live socket show the same JSON."""

from typing import Literal

from msgspec import UNSET, UnsetType

from adapters.http.wire.attachments import AttachmentOut
from adapters.http.wire.break_glass import AlertOut, BreakGlassOut, EmergencyOut, ReviewOut
from adapters.http.wire.cards import card_out
from adapters.http.wire.care import CareRelationOut
from adapters.http.wire.consents import ConsentOut, DocumentOut
from adapters.http.wire.conversations import (
    ConversationDetails,
    ConversationOut,
    DelegateOut,
    LastMessageOut,
    NoticeOut,
    ParticipantOut,
    PresenceOut,
    PrioritySetOut,
)
from adapters.http.wire.events import (
    CardEvent,
    ChangedEvent,
    EventOut,
    JoinedEvent,
    LeftEvent,
    MessageEvent,
    NoteEvent,
)
from adapters.http.wire.messages import AcknowledgementOut, DeliveryOut, LoweringOut, MessageOut, PhiOut
from adapters.http.wire.notes import NoteOut
from adapters.http.wire.people import PersonOut
from adapters.http.wire.render_clocks import clock_out
from adapters.http.wire.routing import AnsweringOut, TeamCallOut
from adapters.http.wire.safety import safety_out
from adapters.http.wire.tokens import CodeOut, DeviceOut, ProviderTokenOut, SessionOut, TokenOut
from application.access.issue_token import IssuedToken
from application.access.sign_in_code import IssuedCode
from application.consent.consent_status import ConsentView
from application.ports.channel import GlassBroken, TeamCall
from application.views import (
    Acknowledgement,
    AttachmentView,
    CardView,
    ConversationState,
    ConversationView,
    GlassView,
    LastMessage,
    MessageView,
    NoteView,
    ParticipantView,
    PersonLeft,
    SessionView,
    StreamEvent,
)
from domain.answering import Answering
from domain.care import CareRelation
from domain.person import Person
from domain.presence import Presence
from domain.priority import Lowering, PrioritySetting
from domain.screening import PhiMark


def message_out(view: MessageView) -> MessageOut:
    """A message as members see it."""
    return MessageOut(
        id=view.id,
        conversation_id=view.conversation,
        seq=view.seq,
        author=view.author,
        kind=view.kind,
        body=view.body,
        priority=view.priority,
        created_at=view.created_at,
        edited_at=view.edited_at,
        retracted_at=view.retracted_at,
        phi=phi_out(view.phi),
        safety=safety_out(view.safety),
        attachments=[attachment_out(one) for one in view.attachments],
        delivery=DeliveryOut(state=view.delivery, provider=view.provider),
        on_behalf_of=view.on_behalf_of or UNSET,
        body_state=_body_state(view),
        card=UNSET if view.card is None else card_out(view.card.card),
    )


def _body_state(view: MessageView) -> Literal["unavailable", "altered", "expired"] | UnsetType:
    if view.expired:
        return "expired"
    if view.damaged or view.elsewhere is not None:
        return "unavailable"
    return "altered" if view.altered else UNSET


def attachment_out(view: AttachmentView) -> AttachmentOut:
    """A file as those who see its message see it."""
    return AttachmentOut(id=view.id, name=view.name, content_type=view.type.value, size=view.size, state=view.state)


def phi_out(mark: PhiMark | None) -> PhiOut | None:
    """What kinds of health information a text holds."""
    return None if mark is None else PhiOut(level=mark.level.value, categories=list(mark.categories))


def acknowledgement_out(one: Acknowledgement) -> AcknowledgementOut:
    """What waits, or waited, for a clinician."""
    return AcknowledgementOut(
        conversation_id=one.conversation,
        message_id=one.message,
        priority=one.priority,
        causes=None if one.cause is None else one.cause.split(","),
        set_by=one.set_by,
        set_at=one.set_at,
        acknowledged_by=one.acknowledged_by,
        acknowledged_at=one.acknowledged_at,
        lowered=_lowering_out(one.lowered),
        why=one.why,
    )


def _lowering_out(one: Lowering | None) -> LoweringOut | None:
    return None if one is None else LoweringOut(to=one.to, by=one.by, at=one.at, why=one.why)


def presence_out(presence: Presence) -> PresenceOut:
    """How somebody can be reached now."""
    return PresenceOut(
        online=presence.online,
        last_seen_at=presence.last_seen_at,
        availability=presence.availability,
    )


def participant_out(view: ParticipantView) -> ParticipantOut:
    """Somebody who takes part."""
    return ParticipantOut(
        identity=view.identity,
        user_type=view.role,
        display_name=view.name,
        read_seq=view.read_seq,
        delivered_seq=view.delivered_seq,
        presence=presence_out(view.presence),
    )


def conversation_out(view: ConversationView) -> ConversationOut:
    """A conversation as its viewer sees it, in lists and rows."""
    return ConversationOut(
        id=view.id,
        unique_name=view.unique_name,
        friendly_name=view.friendly_name,
        status=view.status,
        turn=view.turn,
        turn_since=view.turn_since,
        priority=view.priority,
        assignee=view.assignee,
        participants=[participant_out(one) for one in view.participants],
        last_seq=view.last_seq,
        unread=view.unread,
        created_at=view.created_at,
        updated_at=view.updated_at,
        hold_until=view.hold_until,
        closed_at=view.closed_at,
        disposition=view.disposition,
        continues=view.continues,
        unacknowledged=view.unacknowledged,
        clock=clock_out(view.clock),
        can_send=view.can_send,
        notice=_notice_out(view),
        last_message=_last_out(view.last),
        answering=None if view.answering is None else answering_out(view.answering),
        priority_set=_priority_set_out(view.priority_set),
    )


def _priority_set_out(one: PrioritySetting | None) -> PrioritySetOut | None:
    return None if one is None else PrioritySetOut(by=one.by, at=one.at, why=one.why)


def _last_out(last: LastMessage | None) -> LastMessageOut | None:
    if last is None:
        return None
    return LastMessageOut(seq=last.seq, author=last.author, text=last.text, created_at=last.created_at)


def _notice_out(view: ConversationView) -> NoticeOut | None:
    if view.care is None:
        return None
    return NoticeOut(code=view.care.reason, identity=view.care.provider, text=view.care_text or "")


def _delegate_out(presence: Presence | None) -> DelegateOut | None:
    if presence is None or presence.delegate is None:
        return None
    return DelegateOut(identity=presence.delegate, until=presence.until)


def answering_out(said: Answering) -> AnsweringOut:
    """Who writes an answer."""
    return AnsweringOut(identity=said.identity, since=said.since, until=said.until, instead_of=said.instead_of)


def call_out(call: TeamCall) -> TeamCallOut:
    """What a member of the team is called to look at."""
    return TeamCallOut(
        id=call.id,
        kind=call.kind,
        at=call.at,
        conversation_id=call.conversation,
        by=call.by,
        until=call.until,
    )


def conversation_details(view: ConversationView) -> ConversationDetails:
    """A conversation with its viewer's own draft."""
    row = conversation_out(view)
    members = {name: getattr(row, name) for name in ConversationOut.__struct_fields__}
    seen_by = view.emergency
    return ConversationDetails(
        **members,
        draft=view.draft,
        note_draft=view.note_draft,
        survey_open=view.survey_open,
        delegate=_delegate_out(view.stand_in),
        break_glass=EmergencyOut(id=seen_by.id, until=seen_by.until, reason=seen_by.reason) if seen_by else None,
    )


def note_out(view: NoteView) -> NoteOut:
    """A staff note."""
    return NoteOut(
        id=view.id,
        seq=view.seq,
        after_seq=view.after_seq,
        author=view.author,
        body=view.body,
        created_at=view.created_at,
        about=UNSET if view.about is None else view.about,
    )


def event_out(event: StreamEvent) -> EventOut:
    """A durable event, as the inner `ev` of a frame."""
    kind = event.kind
    match event.content:
        case MessageView() as message:
            return MessageEvent(kind=kind, message=message_out(message))
        case ParticipantView() as participant:
            return JoinedEvent(kind=kind, participant=participant_out(participant))
        case PersonLeft(identity=identity):
            return LeftEvent(kind=kind, identity=identity)
        case ConversationState() as state:
            return ChangedEvent(
                kind=kind,
                status=state.status,
                turn=state.turn,
                priority=state.priority,
                assignee=state.assignee,
            )
        case NoteView() as note:
            return NoteEvent(kind=kind, note=note_out(note))
        case CardView(card=card):
            return CardEvent(kind=kind, card=card_out(card))


def token_out(issued: IssuedToken, mode: str) -> TokenOut:
    """A session's token: the same token always gives the same answer."""
    provider = issued.provider
    return TokenOut(
        token=issued.token,
        token_type="Bearer",  # noqa: S106 - the name of a scheme
        identity=issued.identity,
        user_type=issued.role,
        expires_in=int(issued.life.total_seconds()),
        expires_at=issued.expires_at,
        refresh_after=issued.refresh_after,
        mode="twilio" if mode == "twilio" else "mock",
        provider=ProviderTokenOut(token=provider.token, service_sid=provider.service) if provider else None,
    )


def code_out(issued: IssuedCode) -> CodeOut:
    """A single-use code."""
    return CodeOut(code=issued.code, expires_at=issued.expires_at)


def session_out(view: SessionView) -> SessionOut:
    """One of the caller's sessions."""
    return SessionOut(
        id=view.id,
        device=DeviceOut(browser=view.device.browser, system=view.device.system),
        started_at=view.started_at,
        last_active_at=view.last_active_at,
        expires_at=view.ends_by,
        current=view.current,
    )


def consent_out(view: ConsentView) -> ConsentOut:
    """How somebody stands to consent."""
    document = view.document
    return ConsentOut(
        identity=view.identity,
        status=view.status,
        version=view.version,
        scopes=list(view.scopes),
        signed_at=view.signed_at,
        document=DocumentOut(
            version=document.version,
            language=document.language,
            title=document.title,
            text=document.text,
        ),
    )


def break_glass_out(view: GlassView) -> BreakGlassOut:
    """A use of break-glass."""
    glass = view.glass
    review = glass.review
    return BreakGlassOut(
        id=glass.id,
        identity=glass.identity,
        user_type=glass.role,
        patient=glass.patient,
        conversation_id=glass.conversation,
        conversations=list(view.conversations),
        reason=glass.reason,
        text=glass.text,
        opened_at=glass.opened_at,
        until=glass.until,
        ended_at=glass.ended_at,
        ending=glass.ending,
        review=ReviewOut(by=review.by, at=review.at, outcome=review.verdict, comment=review.comment)
        if review
        else None,
    )


def alert_out(broken: GlassBroken) -> AlertOut:
    """What privacy officers are told at once."""
    return AlertOut(
        id=broken.glass,
        kind="break-glass",
        at=broken.at,
        identity=broken.identity,
        patient=broken.patient,
        reason=broken.reason,
    )


def care_out(relation: CareRelation) -> CareRelationOut:
    """A care relation."""
    return CareRelationOut(
        identity=relation.provider, status=relation.status, reason=relation.reason, since=relation.since
    )


def person_out(person: Person) -> PersonOut:
    """What the directory says of somebody."""
    return PersonOut(
        identity=person.identity,
        user_type=person.role,
        display_name=person.name,
        active=person.active,
        language=person.language,
        zone=person.zone,
        birth_date=person.born,
        contacts=list(person.contacts),
        pools=sorted(person.pools),
        skills=sorted(person.skills),
        care_team=sorted(person.care_team),
    )
