"""What the safety detector must reach on the labelled sentences."""

import pytest

from domain.safety.detector import SafetyDetector
from domain.safety.rules import RULES
from domain.safety.weights import WEIGHTS
from tests.labelled.safety.scoring import scored
from tests.labelled.safety.sentences import SITTINGS, TUNED, sitting

_DETECTOR = SafetyDetector(RULES, WEIGHTS)


@pytest.mark.parametrize("name", TUNED)
def test_what_was_found_once_is_found_again(name: str) -> None:
    scores = scored(_DETECTOR, sitting(name))

    assert scores["direct"].share >= 0.98
    assert scores["ordinary"].share <= 0.02


@pytest.mark.parametrize("name", ["heldout", "seventh", "eighth"])
def test_what_the_last_sittings_taught_is_kept(name: str) -> None:
    scores = scored(_DETECTOR, sitting(name))

    assert scores["direct"].share >= 0.98
    assert scores["third-person"].share >= 0.93
    assert scores["ordinary"].share <= 0.02


def test_text_that_the_rules_have_not_met_is_judged_no_worse_than_at_the_first_run() -> None:
    """Far below the aim of direct statements: `docs/safety.md` says so."""
    scores = scored(_DETECTOR, sitting("ninth"))

    assert scores["direct"].share >= 0.71
    assert scores["ordinary"].share <= 0.02


def test_what_is_denied_past_or_asked_shows_no_help() -> None:
    every = [one for name in SITTINGS for one in sitting(name)]

    assert scored(_DETECTOR, every)["lowered"].share <= 0.05
