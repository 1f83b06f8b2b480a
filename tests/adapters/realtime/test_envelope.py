"""What travels between processes, and what does not."""

from datetime import UTC, datetime

import pytest

from adapters.realtime.envelope import OVERHEAD, Envelopes, Unreadable
from application.ports.channel import (
    AlertChanged,
    AttachmentChecked,
    Attendance,
    AttendanceAsked,
    Call,
    Connected,
    ConsentWithdrawn,
    Fleeting,
    FleetingKind,
    GlassBroken,
    GlassEnded,
    GrantEnded,
    PresenceChanged,
    RowChanged,
    SeenElsewhere,
    SessionEnded,
    Signal,
    SignalsMissed,
    SignInFailed,
    StreamMoved,
    TeamCall,
)
from application.views import AttachmentView, PersonLeft, Stream, StreamEvent
from domain.alert import Alert, AlertKind, Clearing, Rung
from domain.attachment import AttachmentState
from domain.file_types import FileType
from domain.ids import AlertId, AttachmentId, BreakGlassId, ConversationId, Identity, MessageId, SessionId
from domain.presence import Availability, Presence

NOW = datetime(2026, 11, 2, 9, 30, 0, 123456, tzinfo=UTC)
CONVERSATION, PAT, DOC = ConversationId("c-1"), Identity("pat"), Identity("doc")
KEY = b"k" * 32
HERE, THERE = Envelopes(KEY, "here"), Envelopes(KEY, "there")
LEFT = StreamEvent(
    stream=Stream.CONVERSATION,
    conversation=CONVERSATION,
    seq=7,
    kind="participant.left",
    content=PersonLeft(identity=PAT),
)
SIGNALS: list[Signal] = [
    StreamMoved(stream=Stream.STAFF, conversation=CONVERSATION, seq=3, kind="note.written"),
    SignalsMissed(),
    Fleeting(conversation=CONVERSATION, kind=FleetingKind.READ, identity=PAT, seq=4),
    PresenceChanged(
        identity=DOC, presence=Presence(online=True, availability=Availability.AWAY, until=NOW, delegate=PAT)
    ),
    Connected(process="one", identity=PAT, online=False),
    Attendance(process="one", identities=(PAT, DOC), first=True),
    AttendanceAsked(),
    SeenElsewhere(identity=PAT, online=True, at=NOW, sign_at=NOW),
    RowChanged(conversation=CONVERSATION),
    AttachmentChecked(
        conversation=CONVERSATION,
        message=MessageId("m"),
        seq=2,
        attachment=AttachmentView(
            id=AttachmentId("a"), name="scan.pdf", type=FileType.PDF, size=3, state=AttachmentState.CLEAN
        ),
    ),
    SessionEnded(session=SessionId("s")),
    ConsentWithdrawn(identity=PAT),
    GrantEnded(identity=PAT),
    GlassEnded(glass=BreakGlassId("g")),
    GlassBroken(glass=BreakGlassId("g"), identity=DOC, patient=PAT, reason="emergency", at=NOW),
    AlertChanged(
        alert=Alert(
            id=AlertId("al"),
            kind=AlertKind.PROVIDER_LATE,
            subject="provider-late:c-1:4",
            conversation=CONVERSATION,
            cause="late",
            since=NOW,
            raised_at=NOW,
            rung=Rung.POOL,
            told=(DOC,),
            next_at=None,
            cleared_at=NOW,
            cleared_because=Clearing.ANSWERED,
        )
    ),
    SignInFailed(identity="pat", address="192.0.2.7"),
    TeamCall(to=DOC, kind=Call.OFFER, id="o", at=NOW, conversation=CONVERSATION, until=NOW),
]


def sent(*signals: Signal, by: Envelopes = HERE) -> bytes:
    return by.sealed([written for one in signals if (written := by.written(one)) is not None])


STRANGE = sent(RowChanged(conversation=CONVERSATION), by=Envelopes(b"o" * 32, "other"))


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda one: type(one).__name__)
def test_a_signal_arrives_as_it_was_sent(signal: Signal) -> None:
    assert list(THERE.opened(sent(signal))) == [signal]


def test_several_arrive_in_order() -> None:
    assert list(THERE.opened(sent(*SIGNALS))) == SIGNALS


def test_an_event_travels_without_what_it_holds() -> None:
    moved = StreamMoved(
        stream=Stream.CONVERSATION, conversation=CONVERSATION, seq=7, kind="participant.left", member=PAT
    )
    assert list(THERE.opened(sent(LEFT))) == [moved]


def test_a_process_does_not_hear_itself() -> None:
    assert list(HERE.opened(sent(*SIGNALS))) == []


def test_nothing_of_it_can_be_read_on_the_way() -> None:
    assert not any(word in sent(*SIGNALS) for word in (b"pat", b"doc", b"scan.pdf", b"c-1"))


@pytest.mark.parametrize("at", [0, 12, 40, -1])
def test_what_was_changed_on_the_way_is_refused(at: int) -> None:
    envelope = bytearray(sent(*SIGNALS))
    envelope[at] ^= 1
    with pytest.raises(Unreadable):
        list(THERE.opened(bytes(envelope)))


@pytest.mark.parametrize("envelope", [b"", b"x", b"x" * 200, STRANGE], ids=["empty", "short", "noise", "strange"])
def test_what_no_process_of_ours_made_is_refused(envelope: bytes) -> None:
    with pytest.raises(Unreadable):
        list(THERE.opened(envelope))


def test_an_envelope_is_little_larger_than_what_is_in_it() -> None:
    written = [one for signal in SIGNALS * 5 if (one := HERE.written(signal)) is not None]
    assert len(HERE.sealed(written)) <= sum(map(len, written)) + OVERHEAD
