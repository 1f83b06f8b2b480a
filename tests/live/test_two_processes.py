"""Two applications over one database, with no channel between them: what one ends, the other's sockets learn."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from attrs import define
from litestar.testing import TestClient

from adapters.http.app import create_app
from adapters.http.edge import Edge
from adapters.http.limits import Limits
from adapters.http.live.hub import FORBIDDEN, SIGNED_OUT
from adapters.mock.files import InMemorySpool
from adapters.persistence import migrations
from application.access.learn_endings import LearnEndings
from domain.session import SessionPolicy
from tests.live.test_whole_app import closed_with, line
from tests.support.app import Caller, Clinic, Digests, Server
from tests.support.builders import a_policy

SOON = timedelta(seconds=1)


@define(eq=False)
class Processes:
    """Here people act; there they are connected."""

    here: Clinic
    there: Clinic
    learn: LearnEndings

    def run(self, job: Callable[[], Awaitable[object]]) -> None:
        """Run a job of the other process, on its loop."""
        with self.there.http.portal() as portal:
            portal.call(job)

    def there_too(self, who: Caller) -> Caller:
        """The same session at the other process."""
        return Caller(self.there.http, who.identity, who.role, who.token)


@contextmanager
def serving(server: Server) -> Iterator[Clinic]:
    edge = Edge(
        spool=InMemorySpool(),
        clock=server.clock,
        channel=server.channel,
        fingerprints=Digests(),
        cursor_key=b"c" * 32,
        sessions=SessionPolicy(),
        consent=a_policy(),
        limits=Limits(on=False, demo=True),
        demo=True,
        hosts=frozenset({"127.0.0.1"}),
    )
    app = create_app(server.use_cases(), edge, server.running)
    with TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False) as http:
        yield Clinic(server, http)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def processes(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Processes]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'record.db'}"
    else:
        url = request.getfixturevalue("postgres_url")
        if migrations.is_current(url):
            migrations.downgrade(url, "base")
    migrations.upgrade(url)
    first = Server(database_url=url)
    second = Server(database_url=url, keys=first.keys, clock=first.clock)
    with ExitStack() as stack:
        here, there = stack.enter_context(serving(first)), stack.enter_context(serving(second))
        learn = LearnEndings(uow=second.record.unit_of_work, channel=second.channel, clock=second.clock)
        made = Processes(here, there, learn)
        made.run(learn)
        yield made


def test_a_consent_withdrawn_here_closes_the_patient_s_sockets_there(processes: Processes) -> None:
    pat, doc = processes.here.patient(), processes.here.provider()
    id = processes.here.opened(pat, doc)["id"]
    messages = f"/conversations/{id}/messages"
    pat_there, doc_there = processes.there_too(pat), processes.there_too(doc)
    with line(processes.there.http, pat_there) as hers, line(processes.there.http, doc_there) as his:
        hers.say("subscribe", stream=f"conversation:{id}")
        hers.hear("subscribed")
        assert pat_there("GET", messages).status_code == 200
        pat.made("DELETE", "/consents/pat")
        # Before anything is learned: what is written is decided on the record as it is.
        for who in (pat_there, doc_there):
            refused = who("POST", messages, {"body": "too late"}, key="k")
            assert (refused.status_code, refused.json()["type"]) == (403, "/problems/consent-required")
        processes.run(processes.learn)
        assert closed_with(hers) == FORBIDDEN
        assert pat_there("GET", messages).json()["type"] == "/problems/consent-required"
        his.say("ping")
        his.hear("pong")


@pytest.mark.safeguard("automatic-logoff")
def test_a_session_ended_here_closes_its_socket_there(processes: Processes) -> None:
    doc = processes.here.provider()
    with line(processes.there.http, processes.there_too(doc)) as his:
        doc.made("DELETE", "/session")
        processes.run(processes.learn)
        assert closed_with(his) == SIGNED_OUT
    assert processes.there_too(doc)("GET", "/me").status_code == 401


def test_a_session_that_an_administrator_ends_here_is_over_there(processes: Processes) -> None:
    doc, admin = processes.here.provider(), processes.here.sign_in("admin", "admin")
    there = processes.there_too(doc)
    session = next(one["id"] for one in there.made("GET", "/sessions")["items"] if one["current"])
    with line(processes.there.http, there) as his:
        admin.made("DELETE", f"/sessions/{session}")
        processes.run(processes.learn)
        assert closed_with(his) == SIGNED_OUT
    assert there("GET", "/me").status_code == 401


def test_who_leaves_the_clinic_is_signed_out_there_too(processes: Processes) -> None:
    doc, admin = processes.here.provider(), processes.here.sign_in("admin", "admin")
    there = processes.there_too(doc)
    assert there("GET", "/me").status_code == 200
    with line(processes.there.http, there) as his:
        admin.made("PUT", "/people/doc", {"userType": "provider", "displayName": "Doc", "active": False})
        processes.run(processes.learn)
        assert closed_with(his) == SIGNED_OUT
    assert there("GET", "/me").status_code == 401


def test_a_session_ended_here_is_believed_there_for_less_than_a_minute_even_if_nothing_is_learned(
    processes: Processes,
) -> None:
    doc = processes.here.provider()
    there = processes.there_too(doc)
    assert there("GET", "/me").status_code == 200
    doc.made("DELETE", "/session")
    processes.here.clock.advance(timedelta(seconds=59))
    assert there("GET", "/me").status_code == 401


def test_who_agrees_again_here_stays_connected_there(processes: Processes) -> None:
    pat = processes.here.patient()
    pat.made("DELETE", "/consents/pat")
    processes.run(processes.learn)
    processes.here.clock.advance(SOON)
    pat.made("POST", "/consents/pat", {"scopes": ["chat"]})
    with line(processes.there.http, processes.there_too(pat)) as hers:
        for _ in range(3):
            processes.run(processes.learn)
        hers.say("ping")
        hers.hear("pong")


def test_a_grant_ended_here_closes_the_proxy_s_sockets_there_and_hides_the_history(processes: Processes) -> None:
    pat, doc, mum = processes.here.patient(), processes.here.provider(), processes.here.sign_in("mum", "proxy")
    processes.here.clock.advance(SOON)
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing"]})
    grant = pat.made("POST", "/people/pat/proxies", {"proxy": "mum", "scopes": ["read", "write"]})
    id = processes.here.opened(pat, doc, mum)["id"]
    confidential = processes.here.opened(pat, doc)["id"]
    hers = processes.there_too(mum)
    with line(processes.there.http, hers) as socket:
        socket.say("subscribe", stream=f"conversation:{id}")
        socket.hear("subscribed")
        sent = hers.made("POST", f"/conversations/{id}/messages", {"body": "She coughs at night"}, key="k")
        assert (sent["author"], sent["onBehalfOf"]) == ("mum", "pat")
        assert socket.hear("ev")["ev"]["message"]["onBehalfOf"] == "pat"
        assert [one["id"] for one in hers.made("GET", "/conversations")["items"]] == [id]
        assert hers("GET", f"/conversations/{confidential}/messages").status_code == 404
        pat.made("DELETE", f"/people/pat/proxies/{grant['id']}")
        # Grants are read anew each time: nothing is shown any more, even before the other process learns.
        assert hers("GET", f"/conversations/{id}/messages").status_code == 403
        assert hers("POST", f"/conversations/{id}/messages", {"body": "late"}, key="l").status_code == 403
        processes.run(processes.learn)
        assert closed_with(socket) == FORBIDDEN
    his = doc.made("GET", f"/conversations/{id}/messages")["items"]
    assert [one.get("onBehalfOf") for one in his] == ["pat"]
    assert [one["identity"] for one in doc.made("GET", f"/conversations/{id}")["participants"]] == ["doc", "pat"]


def test_an_opening_by_break_glass_here_is_read_and_followed_there_and_ends_there(processes: Processes) -> None:
    id = processes.here.opened(processes.here.patient(), processes.here.provider())["id"]
    admin = processes.here.sign_in("admin", "admin")
    there = processes.there_too(admin)
    why = {"conversationId": id, "reason": "danger-to-life", "text": "Brought in unconscious"}
    messages = f"/conversations/{id}/messages"
    assert there("GET", messages).status_code == 403
    glass = admin.made("POST", "/break-glass", why)
    assert there("GET", messages).status_code == 200
    assert there.made("GET", f"/conversations/{id}")["breakGlass"]["id"] == glass["id"]
    assert there("POST", messages, {"body": "Hello"}, key="k").status_code == 403
    with line(processes.there.http, there) as socket:
        socket.say("subscribe", stream=f"conversation:{id}")
        socket.hear("subscribed")
        admin.made("DELETE", f"/break-glass/{glass['id']}")
        # What is open is decided on the record: nothing is shown any more, even before the other process learns.
        assert there("GET", messages).status_code == 403
        processes.run(processes.learn)
        assert socket.hear("unsubscribed")["code"] == "break-glass-over"
    # The review is owed there as well.
    refused = there("POST", "/break-glass", why)
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/review-pending")
    auditor = processes.there.sign_in("aud", "auditor")
    auditor.made(
        "POST", f"/break-glass/{glass['id']}/review", {"outcome": "justified", "comment": "She was unconscious"}
    )
    assert admin("POST", "/break-glass", why).status_code == 201


def test_a_grant_narrowed_here_closes_the_proxy_s_sockets_there(processes: Processes) -> None:
    pat, doc, mum = processes.here.patient(), processes.here.provider(), processes.here.sign_in("mum", "proxy")
    processes.here.clock.advance(SOON)
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing"]})
    grant = pat.made("POST", "/people/pat/proxies", {"proxy": "mum", "scopes": ["read", "write"]})
    id = processes.here.opened(pat, doc, mum)["id"]
    hers = processes.there_too(mum)
    with line(processes.there.http, hers) as socket:
        socket.say("subscribe", stream=f"conversation:{id}")
        socket.hear("subscribed")
        pat.made("PATCH", f"/people/pat/proxies/{grant['id']}", {"scopes": ["read"]})
        assert hers("POST", f"/conversations/{id}/messages", {"body": "late"}, key="l").status_code == 403
        processes.run(processes.learn)
        assert closed_with(socket) == FORBIDDEN
