"""What is found in a text: where, by which rule, how grave. No text."""

from attrs import frozen

from domain.safety.rule import Language, Tier, Topic


@frozen(kw_only=True)
class SafetyHit:
    """Where a rule was met, and how grave that is. It holds no text.

    `start` and `end` are code points of the text as given, half-open. `lowered_by` names what made
    the finding less grave than its rule.
    """

    rule: str
    topic: Topic
    language: Language
    tier: Tier
    start: int
    end: int
    lowered_by: str | None = None


@frozen
class SafetyResult:
    """What was found in a text: one hit a rule, its gravest. `tier` is the gravest of all, `None` without any."""

    hits: tuple[SafetyHit, ...] = ()

    @property
    def tier(self) -> Tier | None:
        """The gravest tier, or `None` when nothing was found."""
        return max((hit.tier for hit in self.hits), key=lambda tier: tier.rank, default=None)

    @property
    def alarms(self) -> tuple[SafetyHit, ...]:
        """The hits that help is shown for."""
        return tuple(hit for hit in self.hits if hit.tier.is_alarm)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What kinds of emergency, each once, in the order of the text."""
        return tuple(dict.fromkeys(hit.topic for hit in self.alarms))

    @property
    def language(self) -> Language:
        """The language that help is to be shown in: that of the gravest hit."""
        gravest = max(self.alarms, key=lambda hit: hit.tier.rank, default=None)
        return gravest.language if gravest else Language.ENGLISH


NOTHING = SafetyResult()
