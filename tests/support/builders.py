"""Builders: each says what matters to a test and makes up the rest."""

from datetime import datetime
from typing import Any

from adapters.mock.clock import START
from adapters.mock.ids import SequentialIds
from domain.access import Actor
from domain.consent import CHAT, Consent, ConsentDocument, ConsentPolicy, ConsentVersion
from domain.conversation import Conversation
from domain.device import UNKNOWN, Device
from domain.grant_scope import GrantScope
from domain.ids import ConversationId, GrantId, HoldId, Identity, MessageId, NoteId, SessionId
from domain.legal_hold import LegalHold
from domain.message import Message, MessageBody, MessageKind
from domain.note import StaffNote
from domain.person import Person, Role
from domain.priority import Priority
from domain.proxy import Basis, ProxyGrant
from domain.session import Session, SessionPolicy

IDS = SequentialIds()
POOL = "clinic"
VERSION = "2026-01"


def a_person(identity: str = "pat", role: Role = Role.PATIENT, **said: Any) -> Person:
    return Person(identity=Identity(identity), role=role, name=said.pop("name", identity.title()), **said)


def a_patient(identity: str = "pat", **said: Any) -> Person:
    return a_person(identity, Role.PATIENT, **said)


def a_provider(identity: str = "doc", **said: Any) -> Person:
    return a_person(identity, Role.PROVIDER, pools=frozenset(said.pop("pools", {POOL})), **said)


def an_admin(identity: str = "admin", **said: Any) -> Person:
    return a_person(identity, Role.ADMIN, **said)


def a_service(identity: str = "platform", **said: Any) -> Person:
    return a_person(identity, Role.SERVICE, **said)


def an_actor(person: Person | None = None, *, session: str | None = None) -> Actor:
    person = person or a_patient()
    return Actor(
        identity=person.identity,
        role=person.role,
        pools=person.pools,
        session=SessionId(session) if session else None,
    )


def a_conversation(*people: Person, at: datetime = START, **said: Any) -> Conversation:
    """A conversation of these people (a patient and a provider unless others are named); proxies may take part."""
    people = people or (a_patient(), a_provider())
    patient = next(one for one in people if one.role is Role.PATIENT)
    conversation = Conversation(
        id=ConversationId(IDS.new()),
        patient=patient.identity,
        created_by=said.pop("created_by", patient.identity),
        created_at=at,
        pool=said.pop("pool", POOL),
        **said,
    )
    for person in people:
        conversation.begin_with(person, at, for_patient=person.role is Role.PROXY)
    return conversation


def a_message(author: str = "pat", text: str = "Hello", at: datetime = START, **said: Any) -> Message:
    return Message(
        id=MessageId(IDS.new()),
        author=Identity(author),
        kind=said.pop("kind", MessageKind.TEXT),
        body=MessageBody(text),
        priority=said.pop("priority", Priority.ROUTINE),
        created_at=at,
        **said,
    )


def a_note(author: str = "doc", text: str = "Call back", at: datetime = START, **said: Any) -> StaffNote:
    return StaffNote(id=NoteId(IDS.new()), author=Identity(author), body=text, created_at=at, **said)


def a_consent(identity: str = "pat", at: datetime = START, **said: Any) -> Consent:
    return Consent(
        identity=Identity(identity),
        version=said.pop("version", VERSION),
        language="en",
        scopes=said.pop("scopes", frozenset({CHAT})),
        signed_at=at,
        signed_by=Identity(identity),
        **said,
    )


def a_version(name: str = VERSION, since: datetime = START, **said: Any) -> ConsentVersion:
    document = ConsentDocument(version=name, language="en", title="Chat", text="You agree.")
    return ConsentVersion(name=name, since=since, documents=said.pop("documents", (document,)), **said)


def a_policy(*earlier: ConsentVersion, **said: Any) -> ConsentPolicy:
    current = a_version(said.pop("current_version", VERSION), said.pop("current_since", START), **said)
    return ConsentPolicy(versions=(*earlier, current))


def a_grant(patient: str = "pat", proxy: str = "mum", at: datetime = START, **said: Any) -> ProxyGrant:
    return ProxyGrant(
        id=GrantId(IDS.new()),
        patient=Identity(patient),
        proxy=Identity(proxy),
        scopes=frozenset(said.pop("scopes", (GrantScope.READ, GrantScope.WRITE))),
        basis=said.pop("basis", Basis.PATIENT),
        since=said.pop("since", at),
        until=said.pop("until", None),
        granted_by=Identity(said.pop("by", patient)),
        granted_at=at,
        **said,
    )


def a_session(
    identity: str = "pat",
    role: Role = Role.PATIENT,
    at: datetime = START,
    policy: SessionPolicy | None = None,
    device: Device = UNKNOWN,
) -> Session:
    return Session.start(
        id=SessionId(IDS.new()),
        identity=Identity(identity),
        role=role,
        at=at,
        policy=policy or SessionPolicy(),
        device=device,
    )


def a_legal_hold(patient: Person, conversation: ConversationId | None = None, at: datetime = START) -> LegalHold:
    """A hold on a patient, or on one conversation of theirs."""
    return LegalHold.place(
        id=HoldId(IDS.new()),
        patient=patient.identity,
        conversation=conversation,
        reason="A lawsuit",
        by=Identity("admin"),
        at=at,
    )
