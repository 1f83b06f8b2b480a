"""Told events: new messages are not read again, changed ones are."""

from datetime import UTC, datetime

from adapters.persistence.told import ToldEvents
from application.views import MessageView, Stream, StreamEvent
from domain.ids import ConversationId, Identity, MessageId
from domain.message import MessageKind
from domain.priority import Priority

ONE = ConversationId("1" * 32)


def an_event(seq: int, kind: str = "message.created", *, of: int | None = None) -> StreamEvent:
    message = MessageView(
        id=MessageId(f"{of or seq:032}"),
        conversation=ONE,
        seq=of or seq,
        author=Identity("pat"),
        kind=MessageKind.TEXT,
        body="Hello",
        priority=Priority.ROUTINE,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    return StreamEvent(stream=Stream.CONVERSATION, conversation=ONE, seq=seq, kind=kind, content=message)


def test_a_new_message_is_known_once():
    told, event = ToldEvents(), an_event(1)
    told.heed(event)
    assert told.take([(ONE, 1), (ONE, 2)]) == {(ONE, 1): event}
    assert told.take([(ONE, 1)]) == {}


def test_a_message_that_was_changed_meanwhile_is_not_known():
    told = ToldEvents()
    for kind in ("message.corrected", "message.retracted"):
        told.heed(an_event(1))
        told.heed(an_event(2, kind, of=1))
        assert told.take([(ONE, 1), (ONE, 2)]) == {}


def test_the_longest_known_is_forgotten_first():
    told = ToldEvents()
    for seq in range(1, 2_002):
        told.heed(an_event(seq))
    assert told.take([(ONE, 1)]) == {}
    assert len(told.take([(ONE, seq) for seq in range(2, 2_002)])) == 2_000
