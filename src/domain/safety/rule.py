"""What a safety rule is: which wording counts, how grave it is, and the guidance it rests on."""

from enum import StrEnum

from attrs import field, frozen

from domain.priority import Priority


class Tier(StrEnum):
    """How grave a finding is, the least first.

    `notice` is on record and changes nothing; `high` lets somebody look sooner; from `urgent` on the
    writer is shown help and a clinician must acknowledge.
    """

    NOTICE = "notice"
    HIGH = "high"
    URGENT = "urgent"
    CRISIS = "crisis"

    @property
    def rank(self) -> int:
        """0 for a notice up to 3 for a crisis."""
        return _RANK[self]

    @property
    def priority(self) -> Priority:
        """The level that a message with such a finding has at least."""
        return _PRIORITY[self]

    @property
    def is_alarm(self) -> bool:
        """Whether help is shown and somebody must acknowledge."""
        return self in {Tier.URGENT, Tier.CRISIS}


_RANK = {tier: rank for rank, tier in enumerate(Tier)}
_PRIORITY = {
    Tier.NOTICE: Priority.ROUTINE,
    Tier.HIGH: Priority.HIGH,
    Tier.URGENT: Priority.URGENT,
    Tier.CRISIS: Priority.CRISIS,
}


class Topic(StrEnum):
    """What kind of emergency it is."""

    CHEST_PAIN = "chest-pain"
    STROKE = "stroke"
    BREATHING = "breathing"
    BLEEDING = "bleeding"
    POISONING = "poisoning"
    SUICIDE = "suicide"
    SELF_HARM = "self-harm"
    HARM_TO_OTHERS = "harm-to-others"
    ANAPHYLAXIS = "anaphylaxis"
    PREGNANCY = "pregnancy"
    INFANT = "infant"
    UNCONSCIOUS = "unconscious"
    VIOLENCE = "violence"
    INJURY = "injury"
    INFECTION = "infection"
    DIABETES = "diabetes"
    SEVERE_PAIN = "severe-pain"
    CRY_FOR_HELP = "cry-for-help"

    @property
    def of_mind(self) -> bool:
        """Whether somebody means harm: then a past or a mention weighs more than that of an illness."""
        return self in {Topic.SUICIDE, Topic.SELF_HARM, Topic.HARM_TO_OTHERS, Topic.VIOLENCE}


class Language(StrEnum):
    """A language that rules and help texts are written in."""

    ENGLISH = "en"
    SPANISH = "es"


@frozen(kw_only=True)
class Rule:
    """One thing that people say, in the ways they say it.

    `wording` holds patterns (see `pattern`), `basis` the public guidance behind the rule. With
    `of_anyone` it is as grave when said of somebody else: an infant can not write.
    """

    id: str
    topic: Topic
    tier: Tier
    language: Language
    basis: str
    wording: tuple[str, ...] = field(repr=False)
    of_anyone: bool = False
