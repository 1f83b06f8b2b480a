"""Quick responses: blanks from a fixed list, and no text with a blank that nobody filled."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from adapters.mock.clock import START
from domain.errors import Invalid, ResponseChanged
from domain.ids import Identity, QuickResponseId
from domain.message import MessageBody
from domain.quick_response import QuickResponse, Scope, Variable, shelf, terms_of, variables_of

VALUES = {one: f"<{one}>" for one in Variable}


def a_response(**said) -> QuickResponse:
    made = {"scope": Scope.EVERYONE, "title": "Greeting", "short_code": "hello", "body": "Hello"} | said
    return QuickResponse(
        id=QuickResponseId("1" * 32),
        owner=Identity("doc"),
        review_by=date(2026, 3, 1),
        saved_by=Identity("doc"),
        saved_at=START,
        **made,
    )


def flaws(**said) -> list[str]:
    with pytest.raises(Invalid) as refused:
        a_response(**said)
    return [one.pointer for one in refused.value.flaws]


@pytest.mark.parametrize(
    "body",
    [
        *("{patient}", "{Patient_name}", "{ patient_name }", "{patient_name", "patient_name}", "{{patient_name}}"),
        *("{}", "{patient_name!r}", "{patient_name.upper}", "{0}", "a {name} b"),
    ],
)
def test_braces_stand_around_known_names_alone(body: str):
    assert flaws(body=body) == ["/body"]


def test_what_can_not_be_kept_is_refused_at_its_place():
    assert flaws(title=" ") == ["/title"]
    assert flaws(short_code="Not so") == ["/shortCode"]
    assert flaws(tags=("ok", "Not")) == ["/tags"]
    assert flaws(tags=tuple("abcdefghijklm")) == ["/tags"]
    assert flaws(language="english") == ["/language"]
    assert flaws(pool="clinic") == ["/pool"]
    assert flaws(scope=Scope.POOL) == ["/pool"]


def test_every_blank_is_filled_and_what_fills_it_is_not_read_again():
    response = a_response(
        body="{patient_first_name}, call {clinic_contact} or {emergency_number}. {patient_first_name}!"
    )
    assert response.variables == (Variable.PATIENT_FIRST_NAME, Variable.CLINIC_CONTACT, Variable.EMERGENCY_NUMBER)
    tricky = {**VALUES, Variable.PATIENT_FIRST_NAME: "{clinic_contact}\\1{0}"}
    assert response.filled(tricky).startswith("{clinic_contact}\\1{0}, call <clinic_contact> or")


@pytest.mark.parametrize("value", [None, ""])
def test_a_blank_without_a_value_refuses(value: str | None):
    with pytest.raises(Invalid) as refused:
        a_response(body="Dear {patient_name}").filled({**VALUES, Variable.PATIENT_NAME: value})
    assert [(one.pointer, one.code) for one in refused.value.flaws] == [("/body", "unresolved-variable")]
    with pytest.raises(Invalid):
        a_response(body="Dear {patient_name}").filled({Variable.PATIENT_NAME: "x" * (MessageBody.LIMIT + 1)})


@given(st.text(alphabet="{}abp_ \n\U0001f600", max_size=40))
def test_whatever_is_kept_can_be_filled_without_a_brace_left(text: str):
    body = f"Hello {text} {{patient_name}}"
    try:
        variables = variables_of(body)
    except Invalid:
        return
    filled = a_response(body=body).filled(VALUES)
    assert "{" not in filled
    assert Variable.PATIENT_NAME in variables


def test_words_are_found_by_their_beginnings_without_accents():
    response = a_response(title="Cita médica", tags=("follow-up",), body="Pida una cita")
    assert response.matches(terms_of("med CIT"))
    assert response.matches(terms_of("follow"))
    assert not response.matches(terms_of("edica"))
    for nothing in (" ", "!?"):
        with pytest.raises(Invalid):
            terms_of(nothing)


def test_versions_count_and_the_one_that_was_looked_at_must_stand():
    first = a_response()
    second = first.revised(evolve(first, body="Good day"), expects=1)
    assert (second.version, second.body, second.id) == (2, "Good day", first.id)
    with pytest.raises(ResponseChanged):
        second.revised(first, expects=1)
    assert second.revised(first, expects=None).version == 3
    gone = second.retired(Identity("doc"), START)
    assert gone.retired(Identity("ann"), START) is gone


def test_it_is_stale_the_day_after_its_review_was_due():
    assert not a_response().is_stale(date(2026, 3, 1))
    assert a_response().is_stale(date(2026, 3, 2))
    assert shelf(Scope.POOL, pool="a") != shelf(Scope.OWN, owner="a")
