"""People who fill every field there is: what they send is taken, then refused in every way, then met by failures."""

import asyncio
import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.leaks.fields import DATES, MARK, Operation, operations
from tests.leaks.marks import Marks
from tests.support.client import BASE

UNSEEN = "\u200b\u3164 \u2800\ufe0f\u202e"
ROLES = {"patient": "maria", "provider": "dr-osei", "admin": "admin", "auditor": "auditor", "service": "platform"}
"""People of the demo."""


@dataclass
class Stage:
    """A server, the people on it, and everything it answered."""

    url: str
    http: httpx.AsyncClient
    marks: Marks = field(default_factory=Marks)
    routes: dict[str, Operation] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    """The fields whose marks the server accepted: `SendMessage /body`."""
    answers: list[tuple[str, bytes]] = field(default_factory=list)
    """Heads and bodies of all answers that refused, and the heads of all others."""
    statuses: dict[int, int] = field(default_factory=dict)

    async def open(self) -> None:
        """Learn the routes and sign everybody in."""
        self.routes = operations((await self.http.get("/schema/openapi.json")).json())
        for role, identity in ROLES.items():
            await self.sign_in(role, identity)

    async def sign_in(self, role: str, identity: str, name: str = "") -> None:
        """Open a session; the token is known by `name`, else by the role."""
        answer = await self.http.post(f"{BASE}/token", json={"identity": identity, "userType": role})
        self.tokens[name or role] = answer.json()["token"]

    async def act(self, who: str, name: str, body: Any = None, **path: str) -> Any:
        """One operation that must succeed; `{mark}` in the body becomes the mark of its place."""
        operation = self.routes[name]
        for place in operation.free:
            await self._say_nothing(who, operation, body, path, place)
        answer = await self.send(
            who, operation, self._marked(name, body, ""), path, key=f"{name} key {len(self.answers)}"
        )
        assert answer.is_success, (name, answer.status_code, answer.text)
        self.taken |= {f"{name} {place}" for place in operation.texts if f"{name} {place}" in self.marks.given}
        return answer.json() if answer.content else None

    async def _say_nothing(self, who: str, operation: Operation, body: Any, path: dict[str, str], place: str) -> None:
        """The same with a text of which nothing can be seen at one place: it must be refused there."""
        if place.split("/")[1] not in body:
            return
        said = self._marked(operation.name, _put(body, place.split("/")[1:], UNSEEN), "")
        answer = await self.send(who, operation, said, path, key=f"{operation.name} {place} with nothing to be seen")
        flaws = [flaw["pointer"] for flaw in answer.json().get("errors", ())]
        assert (answer.status_code, flaws) == (422, [place.replace("*", "0")]), (operation.name, place, answer.text)

    async def send(
        self, who: str, operation: Operation, body: Any, path: dict[str, str], *, key: str, **more: Any
    ) -> httpx.Response:
        """One request, with marks in every header that a client fills."""
        headers = {
            "User-Agent": self.marks("header User-Agent"),
            "Referer": f"https://{self.marks('header Referer')}.example/",
            "Cookie": f"theme={self.marks('header Cookie')}",
            "X-Request-Id": self.marks("header X-Request-Id"),
            "X-Forwarded-For": self.marks("header X-Forwarded-For"),
            **more.pop("headers", {}),
        }
        if who:
            headers.setdefault("Authorization", f"Bearer {self.tokens[who]}")
        if operation.method in ("POST", "PUT", "PATCH"):
            headers["Idempotency-Key"] = self.marks(key)
        content = {"content": body} if isinstance(body, bytes) else {"json": body} if body is not None else {}
        if isinstance(body, bytes):
            headers.setdefault("Content-Type", "application/json")
        answer = await self.http.request(
            operation.method, operation.path.format(**path), headers=headers, **content, **more
        )
        self.note(f"{operation.name} {answer.status_code}", answer)
        return answer

    def note(self, what: str, answer: httpx.Response) -> None:
        """Keep what may be read by the wrong eyes."""
        self.statuses[answer.status_code] = self.statuses.get(answer.status_code, 0) + 1
        heads = b"\n".join(b": ".join(pair) for pair in answer.headers.raw)
        self.answers.append((what, heads + (b"" if answer.is_success else b"\n" + answer.content)))

    def _marked(self, name: str, value: Any, place: str) -> Any:
        if isinstance(value, str):
            return value.replace(MARK, self.marks(f"{name} {place}")) if MARK in value else value
        if isinstance(value, dict):
            return {key: self._marked(name, member, f"{place}/{key}") for key, member in value.items()}
        if isinstance(value, list):
            return [self._marked(name, member, f"{place}/*") for member in value]
        return value


def _put(value: Any, place: list[str], word: str) -> Any:
    """The body with the word at one place; of a list in its first entry, and nothing else in it."""
    if not place:
        return word
    if place[0] == "*":
        return [_put(value[0] if value else {}, place[1:], word)]
    return {**value, place[0]: _put(value.get(place[0], {}), place[1:], word)}


async def fill_every_field(stage: Stage) -> str:
    """Each field filled with something that is taken; the conversation's id comes back."""
    act = stage.act
    patient = stage.marks("RegisterPerson path:identity")
    person = {
        "userType": "patient",
        "displayName": "Ana {mark}",
        "contacts": ["tel:{mark}"],
        "careTeam": ["dr-osei"],
        "pools": ["{mark}"],
        "skills": ["{mark}"],
    }
    await act("service", "RegisterPerson", {**person, "userType": "provider"}, identity="nurse-adeyemi")
    born = {"birthDate": stage.marks.known("RegisterPerson /birthDate", DATES["date"])}
    await act("service", "RegisterPerson", {**person, **born, "pools": [], "skills": []}, identity=patient)
    await act("service", "IssueCode", {"identity": patient, "userType": "patient", "displayName": "Ana {mark}"})
    await act("admin", "GrantConsent", {"scopes": ["chat"], "evidence": "signed {mark}"}, identity=patient)
    proxy = stage.marks("proxy's identity")
    await act("service", "RegisterPerson", {"userType": "proxy", "displayName": "Eva {mark}"}, identity=proxy)
    grant = {"scopes": ["read"], "basis": "legal", "evidence": "seen {mark}", "proxy": proxy}
    await act("admin", "GiveGrant", grant, identity=patient)
    await stage.sign_in("patient", patient, name="ana")
    opened = await act(
        "ana",
        "OpenConversation",
        {
            "uniqueName": "{mark}",
            "friendlyName": "about {mark}",
            "reason": "because {mark}",
            "participants": [{"identity": "dr-osei"}],
        },
    )
    id = opened["id"]
    said = await act("ana", "SendMessage", {"body": "I feel {mark}"}, conversation_id=id)
    await act("ana", "CorrectMessage", {"body": "I felt {mark}"}, conversation_id=id, message_id=said["id"])
    await act("ana", "KeepDraft", {"body": "shall I {mark}"}, conversation_id=id)
    await act("ana", "PreviewText", {"text": "what if {mark}"})
    await act("service", "PostSystemMessage", {"conversationId": id, "message": "notice {mark}"})
    await act("provider", "WriteNote", {"body": "thinks {mark}"}, conversation_id=id)
    await act("provider", "KeepNoteDraft", {"body": "ask about {mark}"}, conversation_id=id)
    await act("provider", "AssignConversation", {"identity": "dr-osei", "note": "look at {mark}"}, conversation_id=id)
    await act("provider", "SetPriority", {"priority": "high", "reason": "as {mark}"}, conversation_id=id)
    until = {"until": (datetime.now(UTC) + timedelta(days=2)).isoformat(timespec="seconds").replace("+00:00", "Z")}
    await act("provider", "HoldConversation", {**until, "reason": "for {mark}"}, conversation_id=id)
    await act("provider", "ReopenConversation", {"reason": "now {mark}"}, conversation_id=id)
    await act("provider", "CloseConversation", {"disposition": "other", "reason": "so {mark}"}, conversation_id=id)
    await act("ana", "RateCare", {"conversationId": id, "score": 2, "comment": "because of {mark}"})
    await act("provider", "ReopenConversation", {"reason": "now {mark}"}, conversation_id=id)
    await act("provider", "SearchConversations", {"q": "{mark}"})
    await act("provider", "SearchTexts", {"text": "looks for {mark}"})
    await act("provider", "AddCall", {"identity": patient, "reason": "result", "note": "ask about {mark}"})
    ready = {"scope": "pool", "pool": "{mark}", "shortCode": "{mark}", "title": "On {mark}", "tags": ["{mark}"]}
    written = await act("admin", "WriteResponse", {**ready, "body": "About the results: {mark}"})
    await act("admin", "ReviseResponse", {**ready, "body": "Better {mark}"}, response_id=written["id"])
    await ask_for_care(stage, id, patient)
    await break_the_glass(stage, id)
    await act("auditor", "KeepAuditQuery", {"name": "about {mark}", "patient": patient, "reason": "{mark}"})
    await act("auditor", "PlaceHold", {"patient": patient, "reason": "because of {mark}"})
    await act("auditor", "ReviewAudit", {"query": "refusals", "note": "found {mark}"})
    await route_the_work(stage, id)
    await decline_an_offer(stage)
    await talk_on_the_socket(stage, id)
    for name in ("SeeConversation", "ListMessages", "ListNotes"):
        await act("provider", name, conversation_id=id)
    return str(id)


async def ask_for_care(stage: Stage, id: str, patient: str) -> None:
    """An appointment and a refill, with a word wherever one is typed."""
    visit, reason = stage.marks("AskAppointment /visitType"), stage.marks("AskAppointment /reason")
    stage.marks.known("PublishSchedule /visitTypes/*/code", visit)
    stage.marks.known("PublishSchedule /rules/*/visitTypes/*", visit)
    stage.marks.known("PublishSchedule /visitTypes/*/reasons/*/code", reason)
    why = {"code": reason, "label": "because of {mark}", "selfBookable": True}
    kind = {"code": visit, "label": "for {mark}", "minutes": 30, "reasons": [why], "needs": ["{mark}"]}
    rules = [{"weekday": day, "from": "00:00", "to": "24:00", "visitTypes": [visit]} for day in ("monday", "friday")]
    await stage.act(
        "provider", "PublishSchedule", {"zone": "UTC", "rules": rules, "visitTypes": [kind]}, identity="dr-osei"
    )
    asked = {"conversationId": id, "visitType": visit, "reason": reason, "note": "please {mark}"}
    card = (await stage.act("ana", "AskAppointment", asked))["id"]
    page = await stage.http.get(
        f"{BASE}/slots", params={"appointmentId": card}, headers={"Authorization": f"Bearer {stage.tokens['ana']}"}
    )
    start = page.json()["items"][0]["start"]
    await stage.act("ana", "StepCard", {"step": "hold", "say": {"start": start}}, card_id=card)
    off = {"step": "cancel", "say": {"cancelReason": f"as {stage.marks('StepCard said')}"}}
    await stage.act("ana", "StepCard", off, card_id=card)
    taken = {"id": "{mark}", "drug": "{mark}", "strength": "{mark}", "instructions": "with {mark}"}
    filled = stage.marks.known("KeepMedications /items/*/lastFill", "1934-06-18")
    stage.marks.known("KeepMedications /items/*/id", stage.marks("AskRefill /medicationId"))
    entry = {**taken, "id": stage.marks("AskRefill /medicationId"), "lastFill": filled}
    await stage.act("service", "KeepMedications", {"items": [entry]}, identity=patient)
    wish = {"conversationId": id, "medicationId": entry["id"], "text": "again {mark}", "pharmacy": "at {mark}"}
    await stage.act("ana", "AskRefill", wish)
    said = {"medicationId": entry["id"], "text": f"also {stage.marks('AskCard said')}"}
    await stage.act("ana", "AskCard", {"conversationId": id, "kind": "refill", "say": said})


async def route_the_work(stage: Stage, id: str) -> None:
    """Hours, duties, offers and transfers, with a word in each."""
    holiday = {"date": "2035-12-25", "name": "day of {mark}", "windows": []}
    hours = {"zone": "UTC", "week": {}, "dates": [holiday]}
    await stage.act("admin", "SetHours", hours, pool="office")
    await stage.act("admin", "ArrangeDuty", {"duty": hours, "capacity": 9}, identity="dr-osei")
    always = stage.routes["ArrangeDuty"]
    await stage.send("admin", always, {"duty": None, "capacity": 9}, {"identity": "dr-osei"}, key="duty at any time")
    await stage.act("provider", "SetAvailability", {"availability": "available"})
    given = {"identity": "nurse-adeyemi", "note": "you know {mark}", "stay": True}
    await stage.act("provider", "TransferConversation", given, conversation_id=id)


async def decline_an_offer(stage: Stage) -> None:
    """A patient writes to nobody in particular, and the one who is asked has no time."""
    await stage.act("admin", "SetPool", {"routing": "offers"}, pool="clinic")
    async with connect(stage.url.replace("http", "ws", 1) + BASE + "/live", proxy=None) as socket:
        await socket.send(json.dumps({"type": "auth", "token": stage.tokens["provider"]}))
        talk = await stage.act("ana", "OpenConversation", {"participants": []})
        await stage.act("ana", "SendMessage", {"body": "Is {mark} normal?"}, conversation_id=talk["id"])
        for _ in range(300):  # the queue is looked at every 15 s
            if offers := (await stage.act("provider", "SeeOffers"))["items"]:
                break
            await asyncio.sleep(0.1)
        declined = {"reason": "other", "note": "since {mark}"}
        await stage.act("provider", "DeclineOffer", declined, offer_id=offers[0]["id"])


async def break_the_glass(stage: Stage, id: str) -> None:
    """Somebody who is no member reads in an emergency, and it is reviewed."""
    await stage.sign_in("provider", "nurse-adeyemi", name="nurse")
    opened = await stage.act(
        "nurse", "BreakGlass", {"reason": "danger-to-life", "text": "she wrote {mark}", "conversationId": id}
    )
    glass = {"glass_id": opened["id"]}
    await stage.act("nurse", "EndBreakGlass", **glass)
    await stage.act("auditor", "ReviewBreakGlass", {"outcome": "justified", "comment": "asked {mark}"}, **glass)


async def talk_on_the_socket(stage: Stage, id: str) -> None:
    """Send by the socket, and be refused by it in every way."""
    url = stage.url.replace("http", "ws", 1) + BASE + "/live"
    async with connect(url, proxy=None) as socket:
        await socket.send(
            json.dumps({"type": "auth", "token": stage.tokens["ana"], "client": stage.marks("auth client")})
        )
        frame = {"type": "send", "conversation": id}
        await socket.send(
            json.dumps({**frame, "id": stage.marks("send id"), "body": f"also {stage.marks('send body')}"})
        )
        await socket.send(
            json.dumps({**frame, "id": stage.marks("refused send id"), "body": stage.marks("long") * 500})
        )
        await socket.send(json.dumps({"type": "subscribe", "stream": f"conversation:{stage.marks('stream')}"}))
        await socket.send(json.dumps({"type": "typing", "conversation": stage.marks("typing conversation")}))
        heard: list[dict[str, Any]] = []
        while sum(frame["type"] in ("ack", "error") for frame in heard) < 4:
            heard.append(json.loads(await socket.recv()))
        assert any(frame["type"] == "ack" for frame in heard), heard
        for frame in heard:
            if frame["type"] == "error":
                stage.answers.append(("socket error", json.dumps({**frame, "id": None}).encode()))
    for first in (
        stage.marks("frame that is no JSON"),
        json.dumps({"type": stage.marks("frame type")}),
        json.dumps({"type": "auth", "token": stage.marks("bad token of a frame")}),
        json.dumps({"type": "auth", "token": "x", stage.marks("unknown member of a frame"): 1}),
        json.dumps({"type": "auth", "token": stage.marks("huge frame") * 2_000}),
    ):
        await _turned_away(stage, url, first)
    for address, headers in (
        (f"{url}?token={stage.marks('query of the socket')}", {}),
        (url, {"Origin": f"https://{stage.marks('header Origin')}.example"}),
        (url, {"Sec-WebSocket-Protocol": stage.marks("header Sec-WebSocket-Protocol")}),
    ):
        await _turned_away(stage, address, json.dumps({"type": "auth", "token": "x"}), headers)


async def _turned_away(stage: Stage, url: str, first: str, headers: dict[str, str] | None = None) -> None:
    try:
        async with connect(url, proxy=None, additional_headers=headers or {}) as socket:
            await socket.send(first)
            while True:
                stage.answers.append(("socket", str(await socket.recv()).encode()))
    except ConnectionClosed as closed:
        stage.answers.append(("socket closed", str(closed).encode()))
    except InvalidStatus as refused:
        stage.answers.append(("handshake", bytes(refused.response.body or b"")))


async def be_refused(stage: Stage, id: str) -> None:
    """Every route, by everybody, with marks where they are not wanted."""
    for operation in stage.routes.values():
        if "/sessions/" in operation.path or operation.name in ("SignOut", "RefreshToken"):
            continue
        name = operation.name
        word = stage.marks(f"{name} sweep")
        path = {**dict.fromkeys(re.findall(r"{(\w+)}", operation.path), word), "conversation_id": id}
        body = json.loads(json.dumps(operation.body).replace(MARK, word)) if operation.body else None
        for who in ("", *ROLES):
            await stage.send(who, operation, body, path, key=f"{name} sweep")
        lost = {**path, "conversation_id": word}
        said = f"{word} as a sentence"  # the name of an unknown member is told back if it is a name at all
        await stage.send("provider", operation, body, lost, key=f"{name} sweep", params={said: word, "cursor": word})
        if body is not None:
            await stage.send("provider", operation, {**body, said: word}, path, key=f"{name} sweep")
            for broken in (b'{"a": ' + word.encode(), b"[" * 500 + word.encode(), word.encode() * 30_000):
                await stage.send("provider", operation, broken, path, key=f"{name} sweep")
            kind = {"Content-Type": f"text/{word}"}
            await stage.send("provider", operation, b"{}", path, key=f"{name} sweep", headers=kind)
    me = stage.routes["WhoAmI"]
    for scheme in ("Bearer", "Code", "Basic"):
        said = {"Authorization": f"{scheme} {stage.marks(f'bad {scheme} credential')}"}
        await stage.send("", me, None, {}, key="", headers=said)
    for host in ("evil-{}.example", "{}"):
        said = {"Host": host.format(stage.marks("header Host"))}
        await stage.send("provider", me, None, {}, key="", headers=said)
    for address in ("/{}", BASE + "/{}", BASE + "/conversations/{}/messages?after={}"):
        stage.note("no such place", await stage.http.get(address.replace("{}", stage.marks("path of no route"))))


async def meet_failures(stage: Stage, id: str) -> None:
    """The same again while the record is broken: what people type meets errors of the database."""
    word = stage.marks("during a failure")
    body = {"body": word}
    here = {"conversation_id": id}
    for name, content in (
        ("SendMessage", body),
        ("KeepDraft", body),
        ("KeepNoteDraft", body),
        ("WriteNote", body),
        ("SetPriority", {"priority": "routine", "reason": word}),
        ("OpenConversation", {"friendlyName": word, "participants": [{"identity": "maria"}]}),
        ("SearchConversations", {"q": word}),
        ("SearchTexts", {"text": word}),
        ("RegisterPerson", {"userType": "patient", "displayName": word}),
    ):
        who = "service" if name == "RegisterPerson" else "provider"
        await stage.send(who, stage.routes[name], content, {**here, "identity": word}, key=f"{name} failing")
    for name in ("ListMessages", "SeeConversation", "ListNotes"):
        await stage.send("provider", stage.routes[name], None, here, key="")
