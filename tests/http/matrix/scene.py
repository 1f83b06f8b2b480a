"""The scene of the matrix: one conversation, and everybody who might want something of it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from attrs import define, field
from litestar import Litestar
from litestar.testing import TestClient

from adapters.http.edge import Edge
from adapters.http.limits import Limits
from adapters.mock.files import InMemorySpool
from domain.closing import ClosingProposal
from domain.ids import ConversationId, ProposalId
from domain.session import SessionPolicy
from tests.support.alerts import an_alert
from tests.support.app import Caller, Clinic, Digests, Server
from tests.support.builders import POOL, a_policy
from tests.support.files import PDF
from tests.support.lent_apps import lent_app

READY = {"scope": "everyone", "title": "Ready", "shortCode": "ready", "body": "Your tablets are ready."}
PROPOSAL = "a" * 32
VISIT = {"visitType": "follow-up", "reason": "check"}
SCHEDULE = {
    "zone": "UTC",
    "rules": [{"weekday": "tuesday", "from": "09:00", "to": "12:00"}],
    "visitTypes": [
        {
            "code": "follow-up",
            "label": "Follow-up",
            "minutes": 30,
            "reasons": [{"code": "check", "label": "Check", "selfBookable": True}],
        }
    ],
}
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
    with (
        whole_app(server) as app,
        TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False) as http,
    ):
        yield _furnished(Scene(Clinic(server, http)))


def whole_app(server: Server) -> AbstractContextManager[Litestar]:
    """The application as it is served, its socket included."""
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
    return lent_app(server.use_cases(), edge)


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
    file = ids["file"] = pat.upload(id, "result.pdf", PDF, "application/pdf").json()["id"]
    pat.made("POST", f"/conversations/{id}/messages", {"body": "My result", "attachmentIds": [file]}, key="file")
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
    ids["alert"] = an_alert(clinic, id)
    asked = {"format": "json", "conversationId": id}
    ids["export"] = doc.made("POST", "/exports", asked)["id"]
    clinic.http.blocking_portal.call(clinic.server.make_exports)
    ids["session"] = _session(clinic.sign_in("pat", "patient"))
    emergency = clinic.sign_in("emergency", "admin")
    ids["response"] = emergency.made("POST", "/quick-responses", {**READY, "shortCode": "first"})["id"]
    ids["glass"] = emergency.made("POST", "/break-glass", {"conversationId": id, **WHY})["id"]
    auditor = clinic.sign_in("auditor", "auditor")
    ids["hold"] = auditor.made("POST", "/holds", {"patient": "pat", "reason": "Lawsuit"})["id"]
    ids["query"] = auditor.made("POST", "/audit/queries", {"name": "Doc", "actor": "doc"})["id"]
    doc.made("PUT", "/schedules/doc", SCHEDULE)
    service.made("PUT", "/people/pat/medications", {"items": [{"id": "m1", "drug": "Lisinopril"}]})
    asked = pat.made("POST", "/appointments", {"conversationId": id, **VISIT}, key="visit")
    ids["card"] = asked["id"]
    slots = pat.made("GET", f"/slots?appointmentId={asked['id']}")["items"]
    for key, step in (
        ("hold", {"step": "hold", "say": {"start": slots[0]["start"]}}),
        ("confirm", {"step": "confirm"}),
    ):
        pat.made("POST", f"/cards/{asked['id']}/steps", step, key=key)
    callers |= {
        "patient": pat,
        "unagreed": pat,
        "other": sue,
        "member": doc,
        "emergency": emergency,
        "admin": clinic.sign_in("admin", "admin"),
        "officer": clinic.sign_in("officer", "admin"),
        "auditor": auditor,
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


def quiet(scene: Scene) -> None:
    """The thread went quiet, and is proposed to be closed."""
    server, id = scene.clinic.server, scene.ids["conversation"]
    _says(scene.caller("member"), id, "last")
    seq = scene.caller("member").made("GET", f"/conversations/{id}")["lastSeq"]
    proposal = ClosingProposal(
        id=ProposalId(PROPOSAL),
        conversation=ConversationId(id),
        last_seq=seq,
        quiet_since=server.clock.now(),
        proposed_at=server.clock.now(),
    )
    server.record._memory.proposals[proposal.id] = proposal


def over(scene: Scene) -> None:
    """The break-glass has ended."""
    scene.caller("emergency").made("DELETE", f"/break-glass/{scene.ids['glass']}")


def ended(scene: Scene) -> None:
    """The care relation has ended."""
    scene.caller("admin").made("POST", "/people/pat/care-team/second/end", {"reason": "discharged"})


NOTHING = "0" * 32
"""The id of nothing."""
LATER = "2026-03-03T09:00:00Z"
BODIES: Mapping[str, Any] = {
    "POST /consents/{identity}": {"scopes": ["chat"], "evidence": "Form 12"},
    "POST /conversations": {"participants": [{"identity": "pat"}, {"identity": "doc"}]},
    "POST /conversations/search": {"q": "pat"},
    "POST /messages/search": {"text": "hello"},
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
    "PUT /conversations/{conversation_id}/notes/draft": {"body": "Hello"},
    "PATCH /conversations/{conversation_id}/messages/{message_id}": {"body": "Hello again"},
    "POST /break-glass": {"patient": "sue", **WHY},
    "POST /break-glass/{glass_id}/review": {"outcome": "justified", "comment": "Right"},
    "POST /holds": {"patient": "pat", "reason": "Lawsuit"},
    "POST /people/{identity}/care-team/{provider}/end": {"reason": "discharged"},
    "POST /conversations/{conversation_id}/transfer": {"identity": "second", "note": "Yours", "stay": True},
    "PUT /conversations/{conversation_id}/answering": {},
    "POST /offers/{offer_id}/decline": {"reason": "busy"},
    "PUT /availability": {"availability": "busy"},
    "PUT /availability/{identity}/duty": {"duty": None},
    "PUT /pools/{pool}": {"routing": "manual"},
    "POST /people/{identity}/proxies": {"proxy": "mum", "scopes": ["read"], "evidence": "Form 12"},
    "PATCH /people/{identity}/proxies/{grant_id}": {"scopes": ["read"]},
    "POST /phone-queue": {"identity": "pat", "reason": "consent-withdrawn"},
    "POST /phone-queue/{call_id}/take": {},
    "POST /phone-queue/{call_id}/done": {},
    "PUT /hours/{pool}": {"zone": "UTC", "week": {"monday": [{"from": "08:00", "to": "17:00"}]}},
    "POST /ratings": {"score": 4},
    "POST /audit/queries": {"name": "Pat", "patient": "pat"},
    "POST /audit/reviews": {"query": "refusals", "note": "Looked through"},
    "POST /quick-responses": READY,
    "PUT /quick-responses/{response_id}": READY,
    "POST /phi/preview": {"text": "Hello"},
    "POST /system-message": {"message": "Ready"},
    "POST /cards": {"kind": "refill", "say": {"medicationId": "m1"}},
    "POST /cards/{card_id}/steps": {"step": "cancel", "say": {"cancelReason": "Better"}},
    "POST /appointments": VISIT,
    "POST /prescriptions": {"medicationId": "m1"},
    "PUT /schedules/{identity}": SCHEDULE,
    "PUT /people/{identity}/medications": {"items": []},
    "POST /token/codes": {"identity": "pat", "userType": "patient"},
    "PUT /people/{identity}": {"userType": "patient", "displayName": "Zoe"},
}
PREPARED: Mapping[str, Prepare] = {
    "POST /conversations/{conversation_id}/reopen": closed,
    "POST /ratings": closed,
    "POST /closing-proposals/{proposal_id}/accept": quiet,
    "POST /closing-proposals/{proposal_id}/dismiss": quiet,
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
        hold_id=ids["hold"],
        call_id=ids["call"],
        card_id=ids["card"],
        alert_id=ids["alert"],
        grant_id=ids["grant"],
        export_id=ids["export"],
        offer_id=NOTHING,
        mention_id=NOTHING,
        pool=POOL,
        response_id=ids["response"],
        proposal_id=PROPOSAL,
        query_id=ids["query"],
        attachment_id=ids["file"],
        identity=_whom(call),
        provider="second" if name != "member" else "doc",
    )
    if call == "POST /attachments":
        return scene.caller(name).upload(ids["conversation"], "a.pdf", PDF, "application/pdf").status_code
    body = BODIES.get(call)
    if call == "POST /exports":
        body = {"format": "json", "conversationId": ids["conversation"]}
    if call in {"GET /analytics/report", "GET /analytics/csv"}:
        path = f"{path}?from=2026-01-01&to=2026-01-31&zone=UTC{'&chart=page' if path.endswith('csv') else ''}"
    if call == "GET /ratings":
        path = f"{path}?conversationId={ids['conversation']}"
    if call == "GET /slots":
        path = f"{path}?appointmentId={ids['card']}"
    if call == "GET /cards":
        path = f"{path}?kind=refill"
    if call in {"POST /system-message", "POST /ratings", "POST /cards", "POST /appointments", "POST /prescriptions"}:
        body = {**body, "conversationId": ids["conversation"]}
    if call.endswith(("/render", "/uses", "/suggest")):
        body = {"conversationId": ids["conversation"]}
    if call.endswith("/uses"):
        body["messageId"] = scene.message(name)
    status: int = scene.caller(name)(method, path, body, key=f"{name}-{call.count('/')}").status_code
    return status


def _whom(call: str) -> str:
    if call == "PUT /people/{identity}":
        return "zoe"
    if "/schedules" in call:
        return "doc"
    return "second" if "participants" in call or "/availability" in call else "pat"


def withdraw(scene: Scene) -> None:
    """The patient takes their consent back."""
    scene.caller("patient").made("DELETE", "/consents/pat")


__all__ = ["BODIES", "CALLERS", "PREPARED", "Scene", "a_scene", "asks", "whole_app", "withdraw"]
