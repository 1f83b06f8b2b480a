"""Screening a text before it is kept. What the detectors find informs and raises; it never stops a message."""

import logging
from collections.abc import Callable
from typing import TypeVar

from attrs import frozen

from domain.person import Role
from domain.phi import PHIDetector, ScanResult
from domain.safety.detector import SafetyDetector
from domain.safety.findings import NOTHING, SafetyResult
from domain.safety.help_lines import HelpLines
from domain.safety.help_texts import help_text
from domain.screening import Alarm, PhiMark, Screening

Found = TypeVar("Found")

_log = logging.getLogger(__name__)

_LISTENED_TO = frozenset({Role.PATIENT, Role.PROXY})
"""In whose words emergencies are looked for: staff write of emergencies all day."""


@frozen
class Screener:
    """Looks at each text with both detectors, and words the help for what sounds like an emergency."""

    phi: PHIDetector
    safety: SafetyDetector
    lines: HelpLines

    def screen(self, text: str, role: Role) -> Screening:
        """What is found in a text by somebody of that role.

        A detector that breaks down is logged by its error's name and the message goes on as `failed`,
        with what the other one found.
        """
        phi = _unless_broken(lambda: _mark(self.phi.scan(text)))
        heard = _unless_broken(lambda: self._heard(text, role))
        safety, alarm = heard or (NOTHING, None)
        return Screening(phi=phi, alarm=alarm, safety=safety, failed=phi is None or heard is None)

    def _heard(self, text: str, role: Role) -> tuple[SafetyResult, Alarm | None]:
        found = self.safety.scan(text) if role in _LISTENED_TO else NOTHING
        tier = found.tier
        if tier is None or not tier.is_alarm:
            return found, None
        return found, Alarm(tier, help_text(found.topics, found.language, self.lines))


def _unless_broken(look: Callable[[], Found]) -> Found | None:
    try:
        return look()
    except Exception as error:  # whatever broke: a patient's word is delivered all the same
        _log.error("screening.failed %s", type(error).__name__)
        return None


def _mark(result: ScanResult) -> PhiMark:
    return PhiMark(result.level, tuple(category.value for category in result.categories))
