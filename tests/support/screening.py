"""A screener as the server has it, made once; and one whose detectors break down."""

from functools import cache

from application.safety.screener import Screener
from domain.phi import PHIDetector
from domain.safety.detector import SafetyDetector
from domain.safety.help_lines import lines_of
from domain.safety.rules import RULES
from domain.safety.weights import WEIGHTS


@cache
def a_screener() -> Screener:
    """Detectors with the shipped rules, without a lexicon of names; help lines of the United States."""
    return Screener(PHIDetector(), SafetyDetector(RULES, WEIGHTS), lines_of("US"))


class Broken:
    """A detector that fails at everything; its error quotes what it was given."""

    def scan(self, text: str) -> object:
        raise RuntimeError(text)
