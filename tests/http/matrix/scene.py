"""The scene of the matrix: one conversation, and everybody who might want something of it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from attrs import define, field
from litestar import Litestar
from litestar.testing import TestClient

from adapters.http.app import create_app
from adapters.http.edge import Edge
from adapters.http.limits import Limits
from domain.session import SessionPolicy
from tests.support.app import Caller, Clinic, Digests, Server
from tests.support.builders import POOL, a_policy

WHY = {"reason": "urgent-care", "text": "Brought in"}
CALLERS = {
    "patient": "the conversation's patient",
    "unagreed": "the same patient, once they withdrew their consent",
    "other": "another patient of the same provider",
    "member": "a provider who takes part",
    "former": "a provider of its pool who took part and left",
    "gone": "a provider of another pool who took part and left",
    "pool": "a provider of its pool",
    "team": "a provider of the patient's care team and of another pool, who takes no part",
    "elsewhere": "a provider of another pool",
    "emergency": "an administrator who has broken the glass for it",
    "admin": "an administrator",
    "officer": "an administrator of the pool `privacy`",
    "auditor": "an auditor",
    "writes": "a proxy who takes part for the patient, and may read and write",
    "reads": "a proxy who takes part for the patient, and may read",
    "lapsed": "a proxy who took part for the patient until the grant was ended",
    "proxy": "a proxy without any grant",
    "service": "a service of the clinic",
    "nobody": "somebody who is not signed in",
}


@define(eq=False)
class Scene:
    """Who is there, and the ids of what there is."""

    clinic: Clinic
    callers: dict[str, Caller] = field(factory=dict)
    ids: dict[str, str] = field(factory=dict)

    def caller(self, name: str) -> Caller:
        """Somebody of `CALLERS`."""
        return self.callers[name]

    def message(self, name: str) -> str:
        """The message that this caller would call their own."""
        own = {"member": "doc-message", "writes": "proxy-message"}
        return self.ids[own.get(name, "message")]


def _provider(clinic: Clinic, identity: str, pool: str) -> Caller:
    return clinic.provider(identity, pools=(pool,))


def _says(who: Caller, id: str, key: str) -> str:
    made: str = who.made("POST", f"/conversations/{id}/messages", {"body": "Hello"}, key=key)["id"]
    return made


@contextmanager
def a_scene() -> Iterator[Scene]:
    """A new scene in a clinic of its own, without the demo's open care relations."""
    server = Server(anyone=False)
    with TestClient(whole_app(server), base_url="http://127.0.0.1", raise_server_exceptions=False) as http:
        yield _furnished(Scene(Clinic(server, http)))


def whole_app(server: Server) -> Litestar:
    """The application as it is served, its socket included."""
    edge = Edge(
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
    return create_app(server.use_cases(), edge)


def _furnished(scene: Scene) -> Scene:
    clinic, callers, ids = scene.clinic, scene.callers, scene.ids
    doc = _provider(clinic, "doc", POOL)
    callers |= {name: _provider(clinic, name, POOL) for name in ("former", "pool")}
    callers |= {name: _provider(clinic, name, "far") for name in ("gone", "team", "elsewhere")}
    second, _ = _provider(clinic, "second", POOL), _provider(clinic, "new", POOL)
    service = callers["service"] = clinic.sign_in("platform", "service")
    person = {"userType": "patient", "displayName": "Pat", "careTeam": ["doc", "team"]}
    service.made("PUT", "/people/pat", person)
    service.made("PUT", "/people/sue", {**person, "displayName": "Sue"})
    service.made("PUT", "/people/officer", {"userType": "admin", "displayName": "Officer", "pools": ["privacy"]})
    pat, sue = clinic.patient("pat"), clinic.patient("sue")
    clinic.opened(sue, doc)
    id = ids["conversation"] = clinic.opened(pat, doc)["id"]
    for one in (callers["former"], callers["gone"], second):
        doc.made("POST", f"/conversations/{id}/participants", {"identity": one.identity, "history": "full"})
    ids["message"], ids["doc-message"] = _says(pat, id, "pat"), _says(doc, id, "doc")
    for name in ("former", "gone"):
        doc.made("DELETE", f"/conversations/{id}/participants/{name}")
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "proxy-sharing"]})
    ids["grant"] = _granted(scene, pat, doc, "writes", "read", "write")
    ids["proxy-message"] = _says(callers["writes"], id, "proxy")
    _granted(scene, pat, doc, "reads", "read")
    pat.made("DELETE", f"/people/pat/proxies/{_granted(scene, pat, doc, 'lapsed', 'read', 'write')}")
    callers["lapsed"] = clinic.sign_in("lapsed", "proxy")
    urgent = {"body": "Please call me today", "priority": "urgent"}
    ids["urgent"] = pat.made("POST", f"/conversations/{id}/messages", urgent, key="urgent")["id"]
    ids["call"] = doc.made("POST", "/phone-queue", {"identity": "sue", "reason": "consent-withdrawn"})["id"]
    ids["session"] = _session(clinic.sign_in("pat", "patient"))
    emergency = clinic.sign_in("emergency", "admin")
    ids["glass"] = emergency.made("POST", "/break-glass", {"conversationId": id, **WHY})["id"]
    callers |= {
        "patient": pat,
        "unagreed": pat,
        "other": sue,
        "member": doc,
        "emergency": emergency,
        "admin": clinic.sign_in("admin", "admin"),
        "officer": clinic.sign_in("officer", "admin"),
        "auditor": clinic.sign_in("auditor", "auditor"),
        "proxy": clinic.sign_in("mum", "proxy"),
        "nobody": clinic.nobody(),
    }
    return scene


def _granted(scene: Scene, pat: Caller, doc: Caller, name: str, *scopes: str) -> str:
    """Let a proxy take part for the patient; return the id of the grant."""
    scene.clinic.sign_in(name, "proxy")
    grant: str = pat.made("POST", "/people/pat/proxies", {"proxy": name, "scopes": list(scopes)})["id"]
    doc.made("POST", f"/conversations/{scene.ids['conversation']}/participants", {"identity": name, "history": "full"})
    scene.callers[name] = scene.clinic.sign_in(name, "proxy")
    return grant


def _session(who: Caller) -> str:
    sessions = who.made("GET", "/sessions")["items"]
    current: str = next(one["id"] for one in sessions if one["current"])
    return current


Prepare = Callable[[Scene], Any]


def closed(scene: Scene) -> None:
    """The conversation is closed."""
    path = f"/conversations/{scene.ids['conversation']}/close"
    scene.caller("member").made("POST", path, {"disposition": "other"})


def over(scene: Scene) -> None:
    """The break-glass has ended."""
    scene.caller("emergency").made("DELETE", f"/break-glass/{scene.ids['glass']}")


def ended(scene: Scene) -> None:
    """The care relation has ended."""
    scene.caller("admin").made("POST", "/people/pat/care-team/second/end", {"reason": "discharged"})


LATER = "2026-03-03T09:00:00Z"
BODIES: Mapping[str, Any] = {
    "POST /consents/{identity}": {"scopes": ["chat"], "evidence": "Form 12"},
    "POST /conversations": {"participants": [{"identity": "pat"}, {"identity": "doc"}]},
    "POST /conversations/search": {"q": "pat"},
    "POST /conversations/{conversation_id}/assign": {"identity": "second"},
    "POST /conversations/{conversation_id}/close": {"disposition": "other"},
    "POST /conversations/{conversation_id}/hold": {"until": LATER},
    "POST /conversations/{conversation_id}/messages": {"body": "Hello"},
    "POST /conversations/{conversation_id}/notes": {"body": "Hello"},
    "POST /conversations/{conversation_id}/participants": {"identity": "new"},
    "POST /conversations/{conversation_id}/priority": {"priority": "high", "reason": "Pain"},
    "POST /conversations/{conversation_id}/read": {"seq": 1},
    "POST /conversations/{conversation_id}/reopen": {},
    "PUT /conversations/{conversation_id}/draft": {"body": "Hello"},
    "PATCH /conversations/{conversation_id}/messages/{message_id}": {"body": "Hello again"},
    "POST /break-glass": {"patient": "sue", **WHY},
    "POST /break-glass/{glass_id}/review": {"outcome": "justified", "comment": "Right"},
    "POST /people/{identity}/care-team/{provider}/end": {"reason": "discharged"},
    "POST /people/{identity}/proxies": {"proxy": "mum", "scopes": ["read"], "evidence": "Form 12"},
    "PATCH /people/{identity}/proxies/{grant_id}": {"scopes": ["read"]},
    "POST /phone-queue": {"identity": "pat", "reason": "consent-withdrawn"},
    "POST /phone-queue/{call_id}/take": {},
    "POST /phone-queue/{call_id}/done": {},
    "POST /phi/preview": {"text": "Hello"},
    "POST /system-message": {"message": "Ready"},
    "POST /token/codes": {"identity": "pat", "userType": "patient"},
    "PUT /people/{identity}": {"userType": "patient", "displayName": "Zoe"},
}
PREPARED: Mapping[str, Prepare] = {
    "POST /conversations/{conversation_id}/reopen": closed,
    "POST /break-glass/{glass_id}/review": over,
    "POST /people/{identity}/care-team/{provider}/restore": ended,
}


def asks(scene: Scene, name: str, call: str) -> int:
    """The status that this caller gets for this call, as it would be right from one who may."""
    method, template = call.split(" ", 1)
    ids = scene.ids
    path = template.format(
        conversation_id=ids["conversation"],
        message_id=ids["urgent"] if call.endswith("/acknowledge") else scene.message(name),
        session_id=ids["session"],
        glass_id=ids["glass"],
        call_id=ids["call"],
        grant_id=ids["grant"],
        identity=_whom(call),
        provider="second" if name != "member" else "doc",
    )
    body = BODIES.get(call)
    if call == "POST /system-message":
        body = {**body, "conversationId": ids["conversation"]}
    status: int = scene.caller(name)(method, path, body, key=f"{name}-{call.count('/')}").status_code
    return status


def _whom(call: str) -> str:
    if call == "PUT /people/{identity}":
        return "zoe"
    return "second" if "participants" in call else "pat"


def withdraw(scene: Scene) -> None:
    """The patient takes their consent back."""
    scene.caller("patient").made("DELETE", "/consents/pat")


__all__ = ["BODIES", "CALLERS", "PREPARED", "Scene", "a_scene", "asks", "whole_app", "withdraw"]
