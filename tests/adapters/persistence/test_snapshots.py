"""Snapshots: what was read while it changed is not remembered."""

from time import monotonic

import pytest
from sqlalchemy import event

from adapters.persistence.snapshots import BELIEVED, Snapshot, Snapshots
from application.ports.channel import ConsentWithdrawn
from application.views import PersonLeft, Stream, StreamEvent
from domain.ids import ConversationId, Identity
from tests.support.builders import a_patient, a_provider
from tests.support.desk import Desk

PATIENT, DOC = a_patient(), a_provider()
ONE = ConversationId("1" * 32)
PAT = Identity("pat")


def a_snapshot() -> Snapshot:
    return Snapshot(fields={"last_seq": 0}, participants={}, former=frozenset(), consent=None, read_at=monotonic())


def an_event() -> StreamEvent:
    left = PersonLeft(identity=Identity("doc"))
    return StreamEvent(stream=Stream.CONVERSATION, conversation=ONE, seq=1, kind="participant.left", content=left)


def test_what_was_read_undisturbed_is_remembered():
    snapshots = Snapshots()
    with snapshots.claimed(ONE) as put:
        put(a_snapshot())
    assert snapshots.get(ONE) is not None


@pytest.mark.parametrize(
    "change",
    [
        lambda snapshots: snapshots.heed(an_event()),
        lambda snapshots: snapshots.heed(ConsentWithdrawn(identity=PAT)),
        lambda snapshots: snapshots.drop_person(PAT),
        lambda snapshots: snapshots.drop(ONE),
    ],
)
def test_what_changed_while_it_was_read_is_read_again(change):
    snapshots = Snapshots()
    with snapshots.claimed(ONE) as put:
        change(snapshots)
        put(a_snapshot())
    assert snapshots.get(ONE) is None


def test_a_reading_that_fails_leaves_nothing_behind():
    snapshots = Snapshots()
    with pytest.raises(LookupError), snapshots.claimed(ONE):
        raise LookupError
    assert not snapshots._claims


@pytest.mark.anyio
async def test_a_conversation_that_is_written_in_is_not_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    now = 100.0
    monkeypatch.setattr("adapters.persistence.snapshots.monotonic", lambda: now)
    monkeypatch.setattr("adapters.persistence.conversations.monotonic", lambda: now)
    conversation = await desk.opened(PATIENT, DOC)
    await desk.send(conversation.id, DOC)
    reads: list[object] = []
    event.listen(desk.record._decider.sync_engine, "before_cursor_execute", lambda *_: reads.append(1))
    for _ in range(3):
        now += BELIEVED - 1
        await desk.send(conversation.id, DOC)
    assert reads == []
    now += BELIEVED + 1
    await desk.send(conversation.id, DOC)
    assert reads, "nobody wrote for a while: what others changed unheard must be seen"
