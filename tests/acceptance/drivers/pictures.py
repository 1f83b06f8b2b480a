"""From the application's views to what people see."""

from application.views import ConversationView, MessageView, ParticipantView
from domain.screening import PhiMark, Screening
from tests.acceptance.drivers.seen import Marks, Member, Message, Preview, Talk


def message_of(view: MessageView) -> Message:
    return Message(
        id=view.id,
        seq=view.seq,
        author=view.author,
        kind=str(view.kind),
        text=view.body,
        priority=str(view.priority),
        corrected=view.edited_at is not None,
        retracted=view.retracted_at is not None,
        delivery=str(view.delivery),
        help=view.safety and view.safety.help_text,
        on_behalf_of=view.on_behalf_of,
        expired=view.expired,
        marks=_marks_of(view.phi),
        files=tuple((one.name, str(one.state)) for one in view.attachments),
    )


def preview_of(found: Screening) -> Preview:
    return Preview(marks=_marks_of(found.phi), help=found.alarm and found.alarm.help_text)


def _marks_of(mark: PhiMark | None) -> Marks | None:
    return mark and Marks(level=str(mark.level), kinds=mark.categories)


def member_of(view: ParticipantView) -> Member:
    said = view.presence.availability
    return Member(
        identity=view.identity,
        online=view.presence.online,
        last_seen_at=view.presence.last_seen_at,
        availability=None if said is None else str(said),
    )


def talk_of(view: ConversationView) -> Talk:
    return Talk(
        id=view.id,
        topic=view.friendly_name,
        status=str(view.status),
        turn=str(view.turn),
        priority=str(view.priority),
        priority_set=view.priority_set and (view.priority_set.by, view.priority_set.why),
        assignee=view.assignee,
        members={one.identity: member_of(one) for one in view.participants},
        last_seq=view.last_seq,
        unread=view.unread,
        disposition=None if view.disposition is None else str(view.disposition),
        continues=view.continues,
        draft=view.draft,
        note_draft=view.note_draft,
        can_send=view.can_send,
        care_ended=str(view.care.reason) if view.care else None,
        help=view.care_text,
        emergency=str(view.emergency.reason) if view.emergency else None,
    )
