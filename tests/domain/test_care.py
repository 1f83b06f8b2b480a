"""Ended care: who may still write, and what is said before anybody types."""

import pytest
from attrs import evolve

from domain.care import CareEnd, CareNotice, CareRelation, CareTexts, check_care_team, check_may_join, notice_for
from domain.conversation import Conversation
from domain.errors import CareRelationEnded, Forbidden
from domain.ids import Identity, MessageId
from domain.message import MessageBody
from domain.person import Role
from tests.support.builders import START, a_conversation, a_message, a_patient, a_provider

PAT, DOC, ANN = a_patient(care_team=frozenset({Identity("Doc")})), a_provider(), a_provider("ann")


def where_ended(*ended: tuple[str, CareEnd], assignee: str | None = None) -> Conversation:
    one = a_conversation(PAT, DOC, ANN, assignee=Identity(assignee) if assignee else None)
    for identity, reason in ended:
        one.participants[Identity(identity)] = evolve(one.participants[Identity(identity)], care_end=reason)
    return one


def writes(conversation: Conversation, author: str, role: Role) -> None:
    conversation.send(id=MessageId("m"), author=Identity(author), role=role, body=MessageBody("Hello"), at=START)


def notice(conversation: Conversation, viewer: str) -> CareNotice | None:
    return notice_for(Identity(viewer), list(conversation.participants.values()), conversation.assignee)


def test_while_care_lasts_nothing_is_said():
    one = where_ended()
    assert notice(one, "pat") is None
    writes(one, "pat", Role.PATIENT)


def test_while_one_of_them_still_cares_the_patient_writes_on_and_is_told_of_the_other():
    one = where_ended(("doc", CareEnd.PROVIDER_LEFT))
    assert notice(one, "pat") == CareNotice(reason=CareEnd.PROVIDER_LEFT, provider=Identity("doc"), can_send=True)
    writes(one, "pat", Role.PATIENT)


def test_when_nobody_there_cares_any_more_the_patient_is_told_before_typing_and_refused_after():
    one = where_ended(("doc", CareEnd.DISCHARGED), ("ann", CareEnd.PROVIDER_LEFT), assignee="ann")
    assert notice(one, "pat") == CareNotice(reason=CareEnd.PROVIDER_LEFT, provider=Identity("ann"), can_send=False)
    with pytest.raises(CareRelationEnded) as refused:
        writes(one, "pat", Role.PATIENT)
    assert refused.value.reason == CareEnd.PROVIDER_LEFT
    assert one.events == []


def test_correcting_is_writing():
    one = where_ended(("doc", CareEnd.DISCHARGED), ("ann", CareEnd.DISCHARGED))
    with pytest.raises(CareRelationEnded):
        one.correct(a_message(), by=PAT.identity, body=MessageBody("Other"), at=START, window=START - START)


def test_a_provider_whose_own_care_ended_writes_no_more_and_their_colleagues_do():
    one = where_ended(("doc", CareEnd.TRANSFERRED))
    assert notice(one, "doc") == CareNotice(reason=CareEnd.TRANSFERRED, provider=Identity("doc"), can_send=False)
    assert notice(one, "ann") is None
    with pytest.raises(CareRelationEnded):
        writes(one, "doc", Role.PROVIDER)
    writes(one, "ann", Role.PROVIDER)


def test_with_no_provider_there_yet_a_patient_may_write():
    writes(a_conversation(PAT), "pat", Role.PATIENT)


def test_who_takes_no_part_is_told_nothing():
    assert notice(where_ended(("doc", CareEnd.DISCHARGED)), "somebody") is None


def test_what_was_theirs_to_answer_is_offered_anew():
    one = where_ended(assignee="doc")
    assert not one.end_care(ANN.identity)
    assert one.end_care(DOC.identity)
    assert one.assignee is None
    assert [event.kind for event in one.events] == ["conversation.changed"]


def test_nobody_whose_care_ended_joins_the_patient():
    ended = {DOC.identity: CareRelation(patient=PAT.identity, provider=DOC.identity, reason=CareEnd.BLOCKED)}
    check_may_join([PAT, ANN], ended)
    with pytest.raises(CareRelationEnded):
        check_may_join([PAT, ANN, DOC], ended)


def test_the_care_team_is_whom_a_patient_opens_with_whatever_the_spelling():
    check_care_team(PAT, [PAT, DOC])
    with pytest.raises(Forbidden):
        check_care_team(PAT, [PAT, DOC, ANN])


@pytest.mark.parametrize(
    ("reason", "status"), [(None, "active"), ("discharged", "ended"), ("blocked-by-clinic", "blocked")]
)
def test_how_a_relation_stands(reason: str | None, status: str):
    relation = CareRelation(patient=PAT.identity, provider=DOC.identity, reason=CareEnd(reason) if reason else None)
    assert relation.status == status


def test_the_text_is_in_the_reader_s_language_with_the_clinic_s_contact():
    texts = CareTexts(
        {"en": {CareEnd.DISCHARGED: "Over."}, "es": {CareEnd.DISCHARGED: "Terminado."}},
        {"en": "Ended.", "es": "Acabado."},
        {"en": "Agree.", "es": "Acepte."},
        "Call 5.",
    )
    assert texts.say(CareEnd.DISCHARGED, Role.PATIENT, "ES-mx") == "Terminado. Call 5."
    assert texts.say(CareEnd.DISCHARGED, Role.PATIENT, "fr") == "Over. Call 5."
    assert texts.say(CareEnd.DISCHARGED, Role.PROVIDER, "es") == "Acabado."
    assert [texts.without_consent(one) for one in ("es-419", "fr")] == ["Acepte. Call 5.", "Agree. Call 5."]
