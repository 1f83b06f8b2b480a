"""What the safety detector must reach on the labelled sentences."""

import pytest

from domain.safety.detector import SafetyDetector
from domain.safety.rules import RULES
from domain.safety.weights import LEARNED_FROM, WEIGHTS
from tests.labelled.safety.learning import digest
from tests.labelled.safety.scoring import scored
from tests.labelled.safety.sentences import GROUNDS, SITTINGS, TUNED, sitting

_DETECTOR = SafetyDetector(RULES, WEIGHTS)


@pytest.mark.parametrize("name", TUNED)
def test_what_was_found_once_is_found_again(name: str) -> None:
    scores = scored(_DETECTOR, sitting(name))

    assert not scores["direct"].sentences or scores["direct"].share >= (0.95 if name in GROUNDS else 0.98)
    assert scores["ordinary"].share <= 0.02


@pytest.mark.parametrize("name", ["heldout", "seventh", "eighth"])
def test_what_the_last_sittings_taught_is_kept(name: str) -> None:
    scores = scored(_DETECTOR, sitting(name))

    assert scores["direct"].share >= 0.98
    assert scores["third-person"].share >= 0.93
    assert scores["ordinary"].share <= 0.02


@pytest.mark.parametrize(
    ("name", "found", "false_alarms"),
    [
        ("ninth", 0.96, 0.0),
        ("tenth", 0.97, 0.0),
        ("eleventh", 1.0, 0.0),
        ("twelfth", 0.96, 0.0),
        ("thirteenth", 1.0, 0.009),
        ("fourteenth", 1.0, 0.011),
        ("fifteenth", 1.0, 0.007),
        ("sixteenth", 1.0, 0.033),
        ("seventeenth", 1.0, 0.054),
    ],
)
def test_text_that_was_not_learned_from_is_judged_no_worse_than_it_was(
    name: str, found: float, false_alarms: float
) -> None:
    scores = scored(_DETECTOR, sitting(name))

    assert scores["direct"].share >= found
    assert scores["ordinary"].share <= false_alarms


def test_the_weights_are_those_of_the_present_sentences() -> None:
    """Else `python -m tests.labelled.safety.learning` learns them anew."""
    assert digest() == LEARNED_FROM


def test_what_is_denied_past_or_asked_shows_no_help() -> None:
    every = [one for name in SITTINGS for one in sitting(name)]

    assert scored(_DETECTOR, every)["lowered"].share <= 0.05
