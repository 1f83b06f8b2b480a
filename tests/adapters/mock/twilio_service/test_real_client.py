"""Twilio's own package over HTTP: it talks to the stand-in as it is, with nothing of ours between."""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import SimpleQueue
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import requests
import uvicorn
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from adapters.mock.twilio_service.on_a_port import CuttableProtocol, cuttable
from adapters.mock.twilio_service.pace import RealPace
from adapters.mock.twilio_service.service import TwilioService, twilio_service
from bootstrap.serving import Server
from tests.support.server import free_port
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE

WITHIN = 60.0


class Hooks(BaseHTTPRequestHandler):
    """Checks each webhook by Twilio's own validator and keeps what is genuine."""

    def do_POST(self) -> None:
        form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode(), keep_blank_values=True))
        url = f"http://127.0.0.1:{self.server.server_port}{self.path}"  # type: ignore[attr-defined]
        genuine = RequestValidator(CREDENTIALS.auth_token).validate(url, form, self.headers["X-Twilio-Signature"])
        if genuine:
            self.server.came.put(form)  # type: ignore[attr-defined]
        self.send_response(204 if genuine else 403)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextlib.contextmanager
def in_thread(run: Any, stop: Any) -> Iterator[None]:
    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        stop()
        thread.join(WITHIN)


@pytest.fixture
def hooks() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Hooks)
    server.came = SimpleQueue()  # type: ignore[attr-defined]
    with in_thread(server.serve_forever, server.shutdown):
        yield server
    server.server_close()


@pytest.fixture
def address() -> Iterator[str]:
    """A stand-in on a port."""
    port = free_port()
    made: list[TwilioService] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if not made:
            client = httpx.AsyncClient(trust_env=False)
            made.append(twilio_service(CREDENTIALS, SERVICE, client, RealPace(), seed=1))
        await cuttable(made[0].app)(scope, receive, send)

    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_config=None, ws="none", http=CuttableProtocol)
    started = threading.Event()
    server = Server(config, started.set, lambda: None)
    with in_thread(server.run, lambda: setattr(server, "should_exit", True)):
        assert started.wait(WITHIN)
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def client(address: str) -> Iterator[Client]:
    http = TwilioHttpClient(pool_connections=True)
    http.session.trust_env = False
    made = Client(
        username=CREDENTIALS.api_key,
        password=CREDENTIALS.api_secret,
        account_sid=CREDENTIALS.account_sid,
        http_client=http,
    )
    made.conversations.base_url = address
    yield made
    http.session.close()


def test_the_package_keeps_a_conversation_from_beginning_to_end(client: Client) -> None:
    chat = client.conversations.v1.services(SERVICE)
    conversation = chat.conversations.create(unique_name="c-1", attributes=json.dumps({"v": 1}))
    here = chat.conversations(conversation.sid)
    maria = here.participants.create(identity="maria")
    assert here.participants("maria").fetch().sid == maria.sid
    for number in range(7):
        here.messages.create(author="maria", body=f"ä {number}", attributes=json.dumps({"cid": str(number)}))
    newest = here.messages.list(order="desc", limit=1)[0]
    assert (newest.index, newest.body, newest.participant_sid) == (6, "ä 6", maria.sid)
    paged = here.messages.list(page_size=3, limit=100)
    assert [one.index for one in paged] == list(range(7)), "its pages stay with the stand-in"
    here.participants("maria").update(last_read_message_index=4)
    mine = chat.users("maria").user_conversations(conversation.sid).fetch()
    assert (mine.unread_messages_count, mine.last_read_message_index) == (2, 4)
    assert newest.date_created.tzinfo is not None
    here.messages(newest.sid).update(body="changed")
    assert here.messages(newest.sid).fetch().body == "changed"
    assert here.messages(newest.sid).delete()
    assert here.update(state="closed").state == "closed"
    assert here.delete()


def test_the_package_sets_a_service_up(client: Client) -> None:
    chat = client.conversations.v1.services(SERVICE)
    role = chat.roles.create(friendly_name="patient", type="conversation", permission=["sendMessage"])
    settings = chat.configuration().update(default_conversation_role_sid=role.sid, reachability_enabled=True)
    assert (settings.default_conversation_role_sid, settings.reachability_enabled) == (role.sid, True)
    hooks = chat.configuration.webhooks().update(
        post_webhook_url="https://clinic.test/post", filters=["onMessageAdded", "onMessageUpdated"], method="POST"
    )
    assert hooks.filters == ["onMessageAdded", "onMessageUpdated"]
    notices = chat.configuration.notifications().update(new_message_enabled=True, new_message_template="new")
    assert notices.new_message["enabled"] is True


def test_the_package_raises_its_own_errors_with_the_codes_of_the_table(client: Client) -> None:
    chat = client.conversations.v1.services(SERVICE)
    chat.conversations.create(unique_name="c-1")
    with pytest.raises(TwilioRestException) as taken:
        chat.conversations.create(unique_name="c-1")
    assert (taken.value.status, taken.value.code) == (409, 50353)
    with pytest.raises(TwilioRestException) as missing:
        chat.conversations("c-404").fetch()
    assert (missing.value.status, missing.value.code) == (404, 50350)
    with pytest.raises(TwilioException) as page:
        chat.conversations("c-404").messages.list(limit=1)
    assert page.value.args[1].status_code == 404


def test_the_package_meets_faults_on_a_real_connection(client: Client, address: str) -> None:
    chat = client.conversations.v1.services(SERVICE)
    here = chat.conversations(chat.conversations.create().sid)
    for kind in ("cut", "lost"):
        httpx.post(f"{address}/control/faults", json={"kind": kind, "path": "/Messages"}, trust_env=False)
        with pytest.raises(requests.exceptions.RequestException):
            here.messages.create(body=kind)
    httpx.post(f"{address}/control/faults", json={"kind": "garbage", "path": "/Messages"}, trust_env=False)
    with pytest.raises(json.JSONDecodeError):
        here.messages.create(body="garbage")
    httpx.post(f"{address}/control/faults", json={"kind": "too-many", "path": "/Messages"}, trust_env=False)
    with pytest.raises(TwilioRestException) as refused:
        here.messages.create(body="too many")
    assert (refused.value.status, refused.value.code) == (429, 20429)
    assert [one.body for one in here.messages.list(limit=10)] == ["cut", "lost", "garbage"]


def test_webhooks_come_over_http_signed_for_the_package_to_check(client: Client, hooks: HTTPServer) -> None:
    chat = client.conversations.v1.services(SERVICE)
    url = f"http://127.0.0.1:{hooks.server_port}/hook?clinic=1"
    chat.configuration.webhooks().update(post_webhook_url=url, filters=["onMessageAdded"], method="POST")
    here = chat.conversations(chat.conversations.create().sid)
    made = here.messages.create(body="", author="maria", x_twilio_webhook_enabled="true")
    came = hooks.came.get(timeout=WITHIN)  # type: ignore[attr-defined]
    assert (came["EventType"], came["MessageSid"], came["Body"]) == ("onMessageAdded", made.sid, "")
