"""Screening: what the detectors make of a message before it is kept. It holds marks and places, no text."""

from attrs import evolve, field, frozen

from domain.phi import Level
from domain.priority import Priority
from domain.safety.findings import NOTHING, SafetyResult
from domain.safety.rule import Tier

UNSCREENED = "unscreened"
"""Why a message must be acknowledged that no detector could look at."""


@frozen
class PhiMark:
    """How much a message tells of a person's health, and which kinds of identifiers it holds."""

    level: Level
    categories: tuple[str, ...] = ()

    def beside(self, earlier: "PhiMark") -> "PhiMark":
        """What both texts tell, taken together."""
        levels = {self.level, earlier.level}
        together = Level.PHI if levels == {Level.IDENTIFIER, Level.HEALTH} else max(levels, key=list(Level).index)
        return PhiMark(together, tuple(dict.fromkeys((*earlier.categories, *self.categories))))


@frozen
class Alarm:
    """That a message sounds like an emergency, and the help that its writer was shown."""

    tier: Tier
    help_text: str = field(repr=False)


@frozen(kw_only=True)
class Screening:
    """What was found. `phi` and `alarm` are `None` where no detector looked, or found no emergency.

    `failed` says that a detector broke down: the message goes on all the same, and somebody looks at it.
    """

    phi: PhiMark | None = None
    alarm: Alarm | None = None
    safety: SafetyResult = NOTHING
    failed: bool = False

    @property
    def priority(self) -> Priority:
        """The level that the message has at least."""
        found = self.safety.tier.priority if self.safety.tier else Priority.ROUTINE
        return Priority.HIGH if self.failed and found is Priority.ROUTINE else found

    @property
    def cause(self) -> str | None:
        """Why somebody must acknowledge the message, in codes; `None` when nobody must."""
        if self.alarm is not None:
            return ",".join(self.safety.topics)
        return UNSCREENED if self.failed else None

    def after(self, earlier: "Screening") -> "Screening":
        """This one of a corrected text: what had been raised stays raised."""
        if earlier.alarm is not None and (self.alarm is None or self.alarm.tier.rank < earlier.alarm.tier.rank):
            return evolve(self, alarm=earlier.alarm)
        return self

    def beside(self, earlier: "Screening") -> "Screening":
        """This one of words that came beside earlier ones, which stand: the graver alarm, and all marks of both."""
        phi = self.phi.beside(earlier.phi) if self.phi and earlier.phi else self.phi or earlier.phi
        return evolve(self.after(earlier), phi=phi)

    def tells(self, earlier: "Screening") -> bool:
        """Whether it tells anything that is not known from `earlier`."""
        unmarked = PhiMark(Level.NONE)
        return bool(self.safety.hits) or self.failed or (self.phi or unmarked) != (earlier.phi or unmarked)


NOT_SCREENED = Screening()
"""Of what no detector looked at: none is configured, or the message is older than they are."""
