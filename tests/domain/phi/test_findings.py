"""What a result says of its spans: thresholds, level, severity, warning."""

import pytest
from attrs import evolve

from domain.phi import FLAG, WARN, Category, Level, ScanResult, Severity, Span
from domain.phi.findings import CLINICIAN


def a_span(category: Category = Category.PHONE, confidence: float = 0.9, severity: Severity = Severity.MEDIUM) -> Span:
    return Span(0, 4, category, "made.up", confidence, severity)


@pytest.mark.parametrize(
    ("spans", "health", "level"),
    [
        ((), False, Level.NONE),
        ((), True, Level.HEALTH),
        ((a_span(),), False, Level.IDENTIFIER),
        ((a_span(),), True, Level.PHI),
        ((a_span(confidence=0.3),), True, Level.HEALTH),
    ],
)
def test_the_level_joins_what_is_flagged_with_the_health_context(
    spans: tuple[Span, ...], health: bool, level: Level
) -> None:
    assert ScanResult(spans, health).level is level


def test_the_doctors_name_identifies_nobody_whose_health_is_spoken_of() -> None:
    doctor = evolve(a_span(Category.NAME), rule_id=CLINICIAN)

    assert ScanResult((doctor,), health_context=False).level is Level.IDENTIFIER
    assert ScanResult((doctor,), health_context=True).level is Level.HEALTH
    assert ScanResult((doctor, a_span()), health_context=True).level is Level.PHI
    assert ScanResult((doctor,), True).categories == (Category.NAME,)
    assert not ScanResult((doctor,), True).warns
    assert not ScanResult((doctor,), True, specially_protected=True).warns


def test_categories_are_those_that_are_flagged_each_once_and_sorted() -> None:
    spans = (a_span(), a_span(Category.NAME), a_span(), a_span(Category.DATE, confidence=FLAG - 0.01))

    assert ScanResult(spans).categories == (Category.NAME, Category.PHONE)


@pytest.mark.parametrize(
    ("span", "health", "warns"),
    [
        (a_span(severity=Severity.CRITICAL), False, True),
        (a_span(severity=Severity.HIGH), False, False),
        (a_span(severity=Severity.HIGH), True, True),
        (a_span(severity=Severity.MEDIUM), True, True),
        (a_span(Category.NAME, severity=Severity.LOW), True, False),
        (a_span(confidence=WARN - 0.01, severity=Severity.CRITICAL), True, False),
    ],
)
def test_the_sender_is_told_of_what_can_do_harm_and_not_of_a_greeting(span: Span, health: bool, warns: bool) -> None:
    assert ScanResult((span,), health).warns is warns


def test_health_alone_never_warns() -> None:
    assert not ScanResult((), health_context=True).warns


def test_two_kinds_of_medium_severity_are_high_together() -> None:
    one, other = a_span(Category.PHONE), a_span(Category.EMAIL)

    assert ScanResult((one,)).severity is Severity.MEDIUM
    assert ScanResult((one, one)).severity is Severity.MEDIUM
    assert ScanResult((one, other)).severity is Severity.HIGH


def test_a_specially_protected_topic_raises_by_one() -> None:
    assert ScanResult((a_span(),), True, specially_protected=True).severity is Severity.HIGH
