"""A short form of the simulated week."""

import asyncio
from argparse import Namespace
from datetime import timedelta

import pytest
from attrs import evolve

from application.views import MessageView, Stream, StreamEvent
from domain.alert import Alert, AlertKind, Rung
from domain.conversation import Conversation, Status
from domain.ids import SYSTEM, AlertId, ConversationId, Identity, MessageId
from domain.message import MessageKind
from domain.priority import Priority
from tests.simulation.__main__ import again, main, report
from tests.simulation.alarms import AlertJudge
from tests.simulation.people import MONDAY, OPENING
from tests.simulation.week import Week

pytestmark = pytest.mark.anyio


async def test_a_day_keeps_every_promise_and_the_same_seed_gives_the_same_day():
    first, again, other = [await Week(seed=seed, providers=8, patients=50, days=1).run() for seed in (3, 3, 4)]
    assert first.broken == []
    assert other.broken == []
    assert first.refused == 0
    assert first.fingerprint == again.fingerprint
    assert first.fingerprint != other.fingerprint
    assert min(first.counted[f"alert {kind}"] for kind in ("provider-late", "urgent-unread")) > 0
    assert first.counted["offer"] > first.counted["answers"] / 4 > 0
    assert "in the day" in report(first)


def test_a_run_tells_each_promise_and_that_its_first_day_was_the_same_again(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["simulation", "--providers", "8", "--patients", "40", "--days", "2"])
    assert main() == 0
    held = [line for line in capsys.readouterr().out.splitlines() if line.startswith("held: ")]
    assert len(held) == 6
    assert held[-1].startswith("held: the same seed gave the same week: 1 of its days played again, ")


def test_a_run_that_goes_another_way_is_seen():
    said = Namespace(seed=3, providers=8, patients=20, days=1, twice=False)
    judge = asyncio.run(Week(seed=3, providers=8, patients=20, days=1).run())
    judge.story[7] = (judge.story[7][0], b"otherwise")
    again(said, judge)
    assert judge.broken == ["the same seed gave another week: from event 8 on"]


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_the_whole_week_keeps_every_promise():
    judge = await Week().run()
    assert judge.broken == []
    assert judge.counted["answers"] > 2_500


async def test_the_judge_sees_what_is_broken():
    week = Week(seed=3, providers=8, patients=40, days=1)
    judge = await week.run()
    assert judge.broken == []
    kept = list(judge.memory.conversations.values())
    for one in kept:
        one.conversation.status, one.conversation.assignee = Status.OPEN, week.team[0].person.identity
    judge.look()
    for one in kept:
        one.conversation.assignee = one.conversation.pool = None
    judge.hear(_word(kept[0].conversation))
    judge.hear(_word(kept[0].conversation, kind=MessageKind.AUTO_REPLY))
    judge.hear(_word(kept[0].conversation, kind=MessageKind.AUTO_REPLY))
    judge.look()
    judge.at_the_end()
    said = " ".join(judge.broken)
    for what in ("in hand", "neither an owner nor a queue", "told twice", "changed the turn"):
        assert what in said


async def test_the_judge_sees_alerts_that_break_their_promise():
    broken: list[str] = []
    since = {ConversationId("c"): (MONDAY, True), ConversationId("unheard"): (MONDAY, True)}
    judge = AlertJudge(OPENING, since, lambda holds, otherwise: None if holds else broken.append(otherwise))
    late = Alert(
        id=AlertId("a"),
        kind=AlertKind.PROVIDER_LATE,
        subject="provider-late:c:1",
        conversation=ConversationId("c"),
        cause="provider-late",
        since=MONDAY,
        raised_at=MONDAY,
        rung=Rung.POOL,
        next_at=None,
    )
    assert judge.hear(late)
    assert judge.hear(late.tell(Rung.ON_CALL, (), None))
    assert broken == []
    judge.hear(late.tell(Rung.ON_CALL, (), None))
    judge.hear(evolve(late, id=AlertId("again")))
    judge.look(MONDAY + timedelta(hours=9))
    del since[ConversationId("c")]
    judge.hear(evolve(late, id=AlertId("after"), subject="provider-late:c:9"))
    judge.hear(late.acknowledge(Identity("doc"), MONDAY))
    judge.hear(late)
    judge.at_the_end()
    said = " ".join(broken)
    for what in (
        "at one rung",
        "alerted twice",
        "nobody was alerted",
        "is urgent",
        "after the reply",
        "goes on",
        "taken up",
    ):
        assert what in said


def _word(one: Conversation, kind: MessageKind = MessageKind.TEXT) -> StreamEvent:
    message = MessageView(
        id=MessageId("m"),
        conversation=one.id,
        seq=99,
        author=one.patient if kind is MessageKind.TEXT else SYSTEM,
        kind=kind,
        body="Hello",
        priority=Priority.ROUTINE,
        created_at=one.created_at,
    )
    return StreamEvent(stream=Stream.CONVERSATION, conversation=one.id, seq=99, kind="message.created", content=message)
