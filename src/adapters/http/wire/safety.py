"""Emergencies on the wire."""

from typing import Literal

from adapters.http.wire.base import Reply
from domain.safety.rule import Tier
from domain.screening import Alarm


class SafetyOut(Reply):
    """That a text sounds like an emergency, and the help that is shown for it."""

    tier: Literal["urgent", "crisis"]
    help_text: str


def safety_out(alarm: Alarm | None) -> SafetyOut | None:
    """That a text sounds like an emergency, and the help that its writer was shown."""
    if alarm is None:
        return None
    return SafetyOut(tier="crisis" if alarm.tier is Tier.CRISIS else "urgent", help_text=alarm.help_text)
