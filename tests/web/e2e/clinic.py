"""A demo server, and people who use it from a browser and by HTTP."""

from typing import Any
from uuid import uuid4

import httpx
from attrs import define, field
from playwright.sync_api import Page

from tests.support.server import ServerProcess

CHAT = "/api/v2/twilio/chat"


@define
class Person:
    """Somebody who calls the API."""

    url: str
    identity: str
    token: str = field(repr=False)
    said: list[str] = field(factory=list, repr=False)
    """What anybody of the clinic said by HTTP."""

    def __call__(self, method: str, path: str, body: Any = None, key: str | None = None) -> Any:
        """The JSON of an answer that must be a good one."""
        headers = {"Authorization": f"Bearer {self.token}"} | ({"Idempotency-Key": key} if key else {})
        answer = httpx.request(method, self.url + CHAT + path, json=body, headers=headers, trust_env=False)
        assert answer.is_success, (answer.status_code, answer.text)
        return answer.json() if answer.content else None

    def says(self, conversation: str, text: str) -> int:
        """Send a message; answers its number."""
        self.said.append(text)
        sent = self("POST", f"/conversations/{conversation}/messages", {"body": text}, key=uuid4().hex)
        return int(sent["seq"])


@define
class Clinic:
    """The demo, and ways to bring people together in it."""

    server: ServerProcess
    said: list[str] = field(factory=list)
    """What was said here by HTTP: no browser may keep it."""
    _made: int = 0

    @property
    def url(self) -> str:
        """Where browsers find it."""
        return f"http://localhost:{self.server.port}"

    def person(self, identity: str, user_type: str) -> Person:
        """Somebody, new or known, signed in."""
        body = {"identity": identity, "userType": user_type}
        answer = httpx.post(self.url + CHAT + "/token", json=body, trust_env=False)
        assert answer.is_success, answer.text
        return Person(self.url, identity, answer.json()["token"], self.said)

    def patient(self, *, consents: bool = True) -> Person:
        """A patient whom nobody knew before."""
        self._made += 1
        person = self.person(f"patient-{self._made}", "patient")
        if consents:
            person("POST", f"/consents/{person.identity}", {"scopes": ["chat"]})
        return person

    def elsewhere(self, page: Page, person: Person) -> None:
        """Somebody goes on in so many other windows that the oldest has to give way; `page` is one of ours."""
        page.evaluate(OTHERS, [f"ws://localhost:{self.server.port}{CHAT}/live", person.token])

    def provider(self) -> Person:
        """The provider of the demo."""
        return self.person("dr-osei", "provider")

    def talk(self, patient: Person) -> str:
        """A conversation of a patient with the provider; its id."""
        body = {"participants": [{"identity": "dr-osei"}], "friendlyName": "A question"}
        return str(patient("POST", "/conversations", body)["id"])


OTHERS = """([url, token]) => Promise.all(Array.from({ length: 5 }, () => new Promise((met) => {
  const socket = new WebSocket(url, 'chat.v1');
  socket.onopen = () => socket.send(JSON.stringify({ type: 'auth', token }));
  socket.onmessage = () => met(true);
})))"""
"""Five more sockets of somebody: the sixth of an identity closes its oldest."""
