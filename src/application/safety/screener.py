"""Screening a text before it is kept. What the detectors find informs and raises; it never stops a message."""

import logging

from attrs import frozen

from domain.person import Role
from domain.phi import PHIDetector, ScanResult
from domain.safety.detector import SafetyDetector
from domain.safety.findings import NOTHING, SafetyResult
from domain.safety.help_lines import HelpLines
from domain.safety.help_texts import help_text
from domain.screening import Alarm, PhiMark, Screening

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

        A detector that breaks down is logged by its error's name, and the message goes on as `failed`.
        """
        try:
            return self._screened(text, role)
        except Exception as error:  # whatever broke: a patient's word is delivered all the same
            _log.error("screening.failed %s", type(error).__name__)
            return Screening(failed=True)

    def _screened(self, text: str, role: Role) -> Screening:
        found = self.safety.scan(text) if role in _LISTENED_TO else NOTHING
        return Screening(phi=_mark(self.phi.scan(text)), alarm=self._alarm(found), safety=found)

    def _alarm(self, found: SafetyResult) -> Alarm | None:
        tier = found.tier
        if tier is None or not tier.is_alarm:
            return None
        return Alarm(tier, help_text(found.topics, found.language, self.lines))


def _mark(result: ScanResult) -> PhiMark:
    return PhiMark(result.level, tuple(category.value for category in result.categories))
