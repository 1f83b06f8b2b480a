"""Who may do what: the whole table, every role by every action by every sight."""

import pytest

from domain.access import Action, Actor, Sight, authorize, authorize_in_clinic, sight
from domain.consent import ConsentStatus
from domain.conversation import Conversation
from domain.errors import ConsentRequired, DomainError, Forbidden, NotAParticipant, NotFound
from domain.ids import Identity
from domain.person import Role
from tests.support.builders import POOL, a_conversation, a_patient, a_provider

YES, NO, OUT, HIDDEN = None, Forbidden, NotAParticipant, NotFound
GRANTED, NONE, NOT_NEEDED = ConsentStatus.GRANTED, ConsentStatus.NONE, ConsentStatus.NOT_NEEDED
NOT_IN_FORCE = [one for one in ConsentStatus if not one.in_force]

TALK = {"conversation.see", "conversation.read", "message.send", "message.correct", "message.retract"} | {
    "message.mark-read",
    "conversation.type",
    "draft.keep",
    "conversation.reopen",
}
DESK = {"participant.add", "participant.remove", "note.write", "note.read"} | {
    "conversation.close",
    "conversation.hold",
    "conversation.assign",
    "conversation.prioritise",
}
CLINIC = {
    Role.PATIENT: {"conversations.list", "conversations.search", "conversation.open"},
    Role.PROXY: {"conversations.list", "conversations.search"},
    Role.PROVIDER: {"conversations.list", "conversations.search", "conversation.open"},
    Role.ADMIN: {"conversations.list", "conversations.search", "conversation.open", "people.register", "people.see"},
    Role.SERVICE: {"people.register", "people.see", "session.code"},
    Role.AUDITOR: set(),
}
PATIENT_CONSENTS = {
    "conversation.open",
    "participant.add",
    "message.send",
    "message.correct",
    "message.system",
}


def expected(role: Role, seen: Sight, action: Action) -> type[DomainError] | None:
    """The table, said a second time: from the contract, not from the code."""
    if role is Role.SERVICE:
        return YES if action == "message.system" else HIDDEN
    if seen is Sight.NOTHING:
        return HIDDEN
    if seen is Sight.ROW:
        if role is Role.ADMIN:
            return YES if action in {"conversation.see", "message.system"} else NO
        return YES if action in {"conversation.see", "conversation.assign"} else OUT
    allowed = TALK | DESK if role is Role.PROVIDER else TALK
    return YES if action in allowed else NO


def an_onlooker(role: Role, seen: Sight) -> tuple[Actor, Conversation] | None:
    """Somebody in that role who sees that much, if there can be such a one."""
    identity = Identity("somebody")
    conversation = a_conversation(a_patient(), a_provider())
    if seen is Sight.CONTENT:
        conversation = a_conversation(a_patient("somebody"), a_provider())
        if role is Role.PROVIDER:
            conversation = a_conversation(a_patient(), a_provider("somebody"))
    pools = frozenset({POOL}) if seen is Sight.ROW else frozenset({"elsewhere"})
    actor = Actor(identity=identity, role=role, pools=pools)
    return (actor, conversation) if sight(actor, conversation) is seen else None


CASES = [
    (role, seen, action) for role in Role for seen in Sight for action in Action if an_onlooker(role, seen) is not None
]


def attempt(role: Role, seen: Sight, action: Action, consent: ConsentStatus) -> type[DomainError] | None:
    found = an_onlooker(role, seen)
    assert found is not None
    actor, conversation = found
    try:
        authorize(actor, action, conversation, consent)
    except DomainError as refusal:
        return type(refusal)
    return None


def test_the_table_is_whole():
    sights = {role: {seen for r, seen, _ in CASES if r is role} for role in Role}
    assert sights == {
        Role.PATIENT: {Sight.NOTHING, Sight.CONTENT},
        Role.PROXY: {Sight.NOTHING},
        Role.PROVIDER: {Sight.NOTHING, Sight.ROW, Sight.CONTENT},
        Role.ADMIN: {Sight.ROW},
        Role.AUDITOR: {Sight.NOTHING},
        Role.SERVICE: {Sight.NOTHING},
    }


@pytest.mark.parametrize(("role", "seen", "action"), CASES)
def test_under_consent_everyone_may_what_the_table_says(role: Role, seen: Sight, action: Action):
    assert attempt(role, seen, action, GRANTED) is expected(role, seen, action)


@pytest.mark.parametrize(("role", "seen", "action"), CASES)
@pytest.mark.parametrize("consent", NOT_IN_FORCE)
def test_without_consent_patients_may_nothing_and_staff_not_write(
    role: Role, seen: Sight, action: Action, consent: ConsentStatus
):
    refusal = expected(role, seen, action)
    if not role.is_staff or (refusal is YES and action in PATIENT_CONSENTS):
        refusal = ConsentRequired
    assert attempt(role, seen, action, consent) is refusal


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
def test_of_the_clinic_as_a_whole_everyone_may_what_the_table_says(role: Role, action: Action):
    actor = Actor(identity=Identity("somebody"), role=role)
    if action in CLINIC[role]:
        authorize_in_clinic(actor, action, GRANTED)
    else:
        with pytest.raises(Forbidden):
            authorize_in_clinic(actor, action, GRANTED)
    with pytest.raises(ConsentRequired):
        authorize_in_clinic(actor, action, NONE)


def test_a_conversation_without_a_pool_is_nobody_s_row():
    conversation = a_conversation(pool=None)
    colleague = Actor(identity=Identity("x"), role=Role.PROVIDER, pools=frozenset({POOL, ""}))
    assert sight(colleague, conversation) is Sight.NOTHING
    assert sight(Actor(identity=Identity("x"), role=Role.ADMIN), conversation) is Sight.ROW


def test_a_patient_with_a_pool_sees_no_rows():
    stranger = Actor(identity=Identity("x"), role=Role.PATIENT, pools=frozenset({POOL}))
    assert sight(stranger, a_conversation()) is Sight.NOTHING


def test_an_admin_who_has_the_name_of_a_member_sees_the_row_only():
    assert sight(Actor(identity=Identity("doc"), role=Role.ADMIN), a_conversation()) is Sight.ROW


@pytest.mark.parametrize("action", [one for one in Action if one in TALK | DESK])
def test_who_has_left_sees_the_row_of_their_pool_and_may_take_it_and_nothing_else_is_there(action: Action):
    """`who has left reads nothing any more (404)`"""
    ann = a_provider("ann")
    conversation = a_conversation(a_patient(), a_provider(), ann)
    conversation.remove(ann.identity)
    actor = Actor(identity=ann.identity, role=Role.PROVIDER, pools=frozenset({POOL}))
    if action in {Action.SEE, Action.ASSIGN}:
        authorize(actor, action, conversation, GRANTED)
    else:
        with pytest.raises(NotFound):
            authorize(actor, action, conversation, GRANTED)
