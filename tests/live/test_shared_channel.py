"""Two processes over one database, with a channel between them: what happens at one is seen at the other."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from adapters.http.live.hub import SIGNED_OUT
from adapters.persistence import migrations
from adapters.realtime import postgres_broker, redis_broker
from adapters.realtime.broker import Broker
from adapters.realtime.envelope import Envelopes
from adapters.realtime.postgres_broker import PostgresBroker
from adapters.realtime.redis_broker import RedisBroker
from adapters.realtime.shared import SharedChannel
from tests.live.test_two_processes import Processes, serving
from tests.live.test_whole_app import closed_with, line
from tests.support.app import Server

pytestmark = pytest.mark.postgres


@pytest.fixture(params=["postgres", pytest.param("redis", marks=pytest.mark.redis)])
def broker(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Broker]:
    channel = f"carechat_test_{uuid.uuid4().hex}"
    url = request.getfixturevalue(f"{request.param}_url")
    monkeypatch.setattr(postgres_broker, "CHANNEL", channel)
    monkeypatch.setattr(redis_broker, "CHANNEL", channel)
    return lambda: PostgresBroker(url) if request.param == "postgres" else RedisBroker(url)


@pytest.fixture
def processes(broker: Callable[[], Broker], postgres_url: str) -> Iterator[Processes]:
    if migrations.is_current(postgres_url):
        migrations.downgrade(postgres_url, "base")
    migrations.upgrade(postgres_url)
    channels = [SharedChannel(broker(), Envelopes(b"k" * 32, name)) for name in ("here", "there")]
    first = Server(database_url=postgres_url, channel=channels[0])
    second = Server(database_url=postgres_url, channel=channels[1], keys=first.keys, clock=first.clock)
    with ExitStack() as stack:
        here, there = stack.enter_context(serving(first)), stack.enter_context(serving(second))
        yield Processes(here, there, learn=None)


def test_a_message_sent_here_is_read_there_at_once(processes: Processes) -> None:
    pat, doc = processes.here.patient(), processes.here.provider()
    id = processes.here.opened(pat, doc)["id"]
    with line(processes.there.http, processes.there_too(doc)) as his:
        his.say("subscribe", stream=f"conversation:{id}")
        his.hear("subscribed")
        for text in ("my knee hurts", "since Monday"):
            pat.made("POST", f"/conversations/{id}/messages", {"body": text}, key=text.replace(" ", "-"))
            assert his.hear("ev")["ev"]["message"]["body"] == text


def test_an_inbox_there_shows_what_happened_here(processes: Processes) -> None:
    pat, doc = processes.here.patient(), processes.here.provider()
    id = processes.here.opened(pat, doc)["id"]
    with line(processes.there.http, processes.there_too(doc)) as his:
        his.say("subscribe", stream="inbox")
        his.hear("subscribed")
        pat.made("POST", f"/conversations/{id}/messages", {"body": "my knee hurts"}, key="k")
        row = his.hear("eph")["ev"]
        assert (row["kind"], row["conversation"]["id"], row["conversation"]["unread"]) == ("row", id, 1)


def test_typing_and_coming_here_are_seen_there(processes: Processes) -> None:
    pat, doc = processes.here.patient(), processes.here.provider()
    id = processes.here.opened(pat, doc)["id"]
    with line(processes.there.http, processes.there_too(doc)) as his:
        his.say("subscribe", stream=f"conversation:{id}")
        his.hear("subscribed")
        with line(processes.here.http, pat) as hers:
            came = his.hear("eph")["ev"]
            assert (came["kind"], came["identity"], came["presence"]["online"]) == ("presence", "pat", True)
            hers.say("typing", conversation=id)
            assert his.hear("eph")["ev"] == {"kind": "typing", "identity": "pat"}
        went = his.hear("eph")["ev"]
        assert (went["kind"], went["presence"]["online"]) == ("presence", False)


def test_who_leaves_one_process_and_is_still_at_the_other_is_online(processes: Processes) -> None:
    pat, doc = processes.here.patient(), processes.here.provider()
    id = processes.here.opened(pat, doc)["id"]
    with line(processes.there.http, processes.there_too(pat)), line(processes.here.http, doc) as his:
        his.say("subscribe", stream=f"conversation:{id}")
        seen = {one["identity"]: one["presence"]["online"] for one in his.hear("subscribed")["participants"]}
        assert seen["pat"]
        with line(processes.here.http, pat):
            pass
        shown = processes.here.http and doc.made("GET", f"/conversations/{id}")["participants"]
        assert {one["identity"]: one["presence"]["online"] for one in shown}["pat"]


def test_a_session_ended_here_closes_its_socket_there_at_once(processes: Processes) -> None:
    doc = processes.here.provider()
    with line(processes.there.http, processes.there_too(doc)) as his:
        doc.made("DELETE", "/session")
        assert closed_with(his) == SIGNED_OUT
