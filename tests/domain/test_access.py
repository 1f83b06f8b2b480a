"""Who may do what: the whole table, every role by every action by every sight."""

import pytest
from attrs import evolve

from domain.access import (
    Action,
    Actor,
    InConversation,
    OfClinic,
    OfGrant,
    OfPerson,
    OfSession,
    Sight,
    authorize,
    check_may_open_for,
    sight,
)
from domain.access_rules import RULES
from domain.consent import ConsentStatus
from domain.conversation import Conversation
from domain.errors import ConsentRequired, DomainError, Forbidden, NotAParticipant, NotFound, PatientUnconsented
from domain.grant_scope import GrantScope
from domain.ids import Identity
from domain.person import Role
from tests.support.builders import POOL, a_conversation, a_patient, a_person, a_provider

YES, NO, OUT, HIDDEN = None, Forbidden, NotAParticipant, NotFound
GRANTED, NONE, NOT_NEEDED = ConsentStatus.GRANTED, ConsentStatus.NONE, ConsentStatus.NOT_NEEDED
NOT_IN_FORCE = [one for one in ConsentStatus if not one.in_force]

TALK = {"conversation.see", "conversation.read", "message.send", "message.correct", "message.retract"} | {
    "message.mark-read",
    "conversation.type",
    "draft.keep",
    "conversation.reopen",
    "attachment.add",
    "attachment.read",
    "receipts.see",
    "messages.search",
    "card.see",
    "card.ask",
    "card.step",
    "medications.see",
    "record.export",
    "export.ask",
}
DESK = {"participant.add", "participant.remove", "note.write", "note.read"} | {
    "conversation.close",
    "conversation.hold",
    "conversation.assign",
    "conversation.prioritise",
    "conversation.see-clock",
    "message.acknowledge",
    "quick-response.use",
    "conversation.see-routing",
    "conversation.transfer",
    "conversation.answering",
    "card.work",
    "card.wind-up",
}
LISTS = {"conversations.list", "conversations.search", "text.preview", "reasons.see"} | {
    "export.see",
    "export.drop",
    "export.fetch",
}
OVER_MANY = {"messages.search", "record.export", "export.ask"}
CALLS = {
    "phone-queue.see",
    "phone-queue.add",
    "quick-response.see",
    "quick-response.keep",
    "hours.see",
    "alerts.list",
    "availability.see",
    "pool.see",
} | {"alerts.acknowledge"}
HOLDS = {"hold.place", "hold.see", "hold.lift"}
CLINIC = {
    Role.PATIENT: LISTS | OVER_MANY | {"conversation.open", "card.list-own"},
    Role.PROXY: LISTS | OVER_MANY | {"conversation.open", "card.list-own"},
    Role.PROVIDER: LISTS
    | CALLS
    | {
        "conversation.open",
        *OVER_MANY,
        "availability.set",
        "offer.see",
        "offer.answer",
        "mention.see",
        "mention.acknowledge",
        "break-glass.open",
        "phone-queue.take",
        "messages.list-unacknowledged",
        "closing-proposal.see",
        "card.list",
    },
    Role.ADMIN: LISTS
    | CALLS
    | {
        "conversation.open",
        "break-glass.open",
        "people.register",
        "people.see",
        "messages.list-unacknowledged",
        "hours.set",
        "pool.set",
        "notices.list",
        "measures.see",
        *HOLDS,
    },
    Role.SERVICE: {"people.register", "people.see", "session.code", "text.preview", "hours.see"},
    Role.AUDITOR: {"audit.see", "audit.see-queries", "audit.keep-query", "audit.review", *HOLDS},
}
ROW = {"conversation.see", "conversation.see-clock", "conversation.see-routing"}
PATIENT_CONSENTS = {
    "conversation.open",
    "participant.add",
    "message.send",
    "message.correct",
    "message.system",
    "attachment.add",
    "card.ask",
    "card.step",
}


def expected(role: Role, seen: Sight, action: Action) -> type[DomainError] | None:
    """The table, said a second time: from the contract, not from the code."""
    if role is Role.SERVICE:
        return YES if action == "message.system" else HIDDEN
    if seen is Sight.NOTHING:
        return HIDDEN
    if seen is Sight.ROW:
        if role is Role.ADMIN:
            return YES if action in ROW | {"message.system", "rating.see"} else NO
        return YES if action in ROW | {"conversation.assign"} else OUT
    own = (
        DESK | {"rating.see"}
        if role is Role.PROVIDER
        else {"rating.give", "card.answer"}
        if role is Role.PATIENT
        else set()
    )
    allowed = TALK | own
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
        authorize(actor, action, InConversation(conversation, consent))
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
    if not role.is_staff:
        refusal = ConsentRequired
    elif refusal is YES and action in PATIENT_CONSENTS:
        refusal = PatientUnconsented
    assert attempt(role, seen, action, consent) is refusal


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
def test_of_the_clinic_as_a_whole_everyone_may_what_the_table_says(role: Role, action: Action):
    actor = Actor(identity=Identity("somebody"), role=role)
    if action in CLINIC[role]:
        authorize(actor, action, OfClinic(GRANTED))
    else:
        with pytest.raises(Forbidden):
            authorize(actor, action, OfClinic(GRANTED))
    with pytest.raises(ConsentRequired):
        authorize(actor, action, OfClinic(NONE))


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
    if action in {Action.SEE, Action.SEE_CLOCK, Action.SEE_ROUTING, Action.ASSIGN}:
        authorize(actor, action, InConversation(conversation, GRANTED))
    else:
        with pytest.raises(NotFound):
            authorize(actor, action, InConversation(conversation, GRANTED))


def test_every_action_has_its_line_in_the_table():
    assert set(RULES) == set(Action)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", ["consent.see", "consent.grant", "consent.withdraw"])
def test_a_person_s_consent_is_their_own_and_an_admin_s_to_record_and_a_provider_s_to_see(role: Role, action: str):
    actor = Actor(identity=Identity("Somebody"), role=role)
    authorize(actor, Action(action), OfPerson("sOMEBODY"))
    another = OfPerson("another")
    if role is Role.ADMIN or (role is Role.PROVIDER and action == "consent.see"):
        authorize(actor, Action(action), another)
    else:
        with pytest.raises(Forbidden if role is Role.PROVIDER else NotFound):
            authorize(actor, Action(action), another)


@pytest.mark.parametrize("role", Role)
def test_a_session_is_ended_by_its_person_or_an_admin_and_nobody_else_hears_of_it(role: Role):
    actor = Actor(identity=Identity("somebody"), role=role)
    authorize(actor, Action.END_SESSION, OfSession("somebody", GRANTED))
    if role is Role.ADMIN:
        authorize(actor, Action.END_SESSION, OfSession("another", GRANTED))
    else:
        with pytest.raises(NotFound):
            authorize(actor, Action.END_SESSION, OfSession("another", GRANTED))


def test_signing_out_is_all_that_is_done_with_sessions_without_consent():
    actor = Actor(identity=Identity("somebody"), role=Role.PATIENT)
    authorize(actor, Action.END_SESSION, OfSession("somebody", NONE, current=True))
    for action in (Action.END_SESSION, Action.LIST_SESSIONS):
        with pytest.raises(ConsentRequired):
            authorize(actor, action, OfSession("somebody", NONE))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
def test_what_is_another_s_is_never_touched_by_a_rule_of_the_clinic_or_a_conversation(role: Role, action: Action):
    """A rule for one kind of thing opens nothing of another kind."""
    actor = Actor(identity=Identity("somebody"), role=role, pools=frozenset({POOL}))
    others = ("consent.", "care.", "break-glass.", "proxy.", "schedule.", "medications.keep", "access-log.")
    personal = {one for one in Action if one.startswith(others)}
    own = {Action.SEE_ONESELF, Action.LIST_SESSIONS, Action.END_SESSION, Action.ARRANGE_DUTY}
    for resource in (OfPerson("somebody"), OfSession("somebody", GRANTED)):
        if action not in personal | own:
            with pytest.raises((Forbidden, NotFound)):
                authorize(actor, action, resource)


LOOKING = (
    {"conversation.see", "conversation.read", "attachment.read", "message.mark-read", "receipts.see"}
    | OVER_MANY
    | {
        "card.see",
        "medications.see",
    }
)

READ, WRITE, SIGN = GrantScope.READ, GrantScope.WRITE, GrantScope.CONSENT


def a_proxy_s_attempt(action: Action, *scopes: GrantScope, patient: str = "pat", member: bool = True):
    mum = a_person("mum", Role.PROXY)
    conversation = a_conversation(a_patient(), a_provider())
    if member:
        conversation.begin_with(mum, conversation.created_at, for_patient=True)
    actor = Actor(
        identity=mum.identity, role=mum.role, mandates=frozenset((Identity(patient), scope) for scope in scopes)
    )
    try:
        authorize(actor, action, InConversation(conversation, GRANTED))
    except DomainError as refusal:
        return type(refusal)
    return YES


@pytest.mark.parametrize("action", Action)
def test_a_proxy_may_as_much_as_their_mandate_and_knows_of_nothing_else(action: Action):
    assert a_proxy_s_attempt(action, READ, WRITE) is (YES if action in TALK | {"card.answer"} else NO)
    assert a_proxy_s_attempt(action, READ) is (YES if action in LOOKING else NO)
    for hidden in (
        a_proxy_s_attempt(action),
        a_proxy_s_attempt(action, SIGN, GrantScope.APPOINTMENTS),
        a_proxy_s_attempt(action, READ, WRITE, patient="kim"),
        a_proxy_s_attempt(action, READ, WRITE, member=False),
    ):
        assert hidden is HIDDEN


@pytest.mark.parametrize("action", ["consent.see", "consent.grant", "consent.withdraw"])
def test_a_proxy_signs_only_for_whom_they_may(action: str):
    signs = Actor(identity=Identity("mum"), role=Role.PROXY, mandates=frozenset({(Identity("pat"), SIGN)}))
    authorize(signs, Action(action), OfPerson("PAT"))
    reads = evolve(signs, mandates=frozenset({(Identity("pat"), READ)}))
    for actor, whose in ((signs, "kim"), (reads, "pat")):
        with pytest.raises(NotFound):
            authorize(actor, Action(action), OfPerson(whose))


def test_a_grant_is_ended_by_its_patient_its_proxy_or_the_office():
    grant = OfGrant("pat", "mum")
    for identity, role in (("Pat", Role.PATIENT), ("MUM", Role.PROXY), ("x", Role.ADMIN), ("x", Role.SERVICE)):
        authorize(Actor(identity=Identity(identity), role=role), Action.END_PROXY, grant)
    for identity, role, refusal in (
        ("kim", Role.PATIENT, NotFound),
        ("aunt", Role.PROXY, NotFound),
        ("doc", Role.PROVIDER, Forbidden),
    ):
        with pytest.raises(refusal):
            authorize(Actor(identity=Identity(identity), role=role), Action.END_PROXY, grant)


def test_only_who_may_write_for_a_patient_opens_for_them():
    actor = Actor(identity=Identity("mum"), role=Role.PROXY, mandates=frozenset({(Identity("pat"), WRITE)}))
    check_may_open_for(actor, Identity("pat"))
    with pytest.raises(Forbidden):
        check_may_open_for(actor, Identity("kim"))
