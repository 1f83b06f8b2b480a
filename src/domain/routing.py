"""Routing: who is to be asked next whether they answer a patient, and why the others were not."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from attrs import field, frozen

from domain.availability import GRACE, Post
from domain.ids import ConversationId, Identity
from domain.person import Person, Role
from domain.presence import Availability
from domain.priority import Priority

LANGUAGE_SKILL = "lang:"
"""A skill of the directory that says which further language a provider speaks: `lang:es`."""


class Step(StrEnum):
    """In which order people are asked."""

    DELEGATE = "delegate"
    """Who stands in for the accountable one who is away."""
    CONTINUITY = "continuity"
    """Who has answered here, or in the conversation that this one continues, and those it was opened with."""
    CARE_TEAM = "care-team"
    POOL = "pool"
    """By skill, in the patient's language."""
    POOL_OTHER_LANGUAGE = "pool-other-language"
    """By skill alone."""
    ON_CALL = "on-call"
    SUPERVISOR = "supervisor"


_LAST_RESORTS = frozenset({Step.ON_CALL, Step.SUPERVISOR})


class Why(StrEnum):
    """Why somebody was not asked."""

    UNKNOWN = "unknown"
    """Not in the directory, no provider, or not active."""
    CARE_ENDED = "care-ended"
    OWNER = "owner"
    """It is theirs already, and they are not there."""
    DECLINED = "declined"
    SILENT = "silent"
    OFF_DUTY = "off-duty"
    AWAY = "away"
    BUSY = "busy"
    OFFLINE = "offline"
    AT_CAPACITY = "at-capacity"
    LACKS_SKILL = "lacks-skill"
    OTHER_LANGUAGE = "other-language"
    MORE_LOADED = "more-loaded"
    """Could have been asked; somebody with less in hand, or longer without work, was."""


@frozen(kw_only=True)
class Candidate:
    """Somebody who could be asked: who they are, how they stand, and how much they have in hand."""

    person: Person = field(repr=False)
    post: Post
    load: int

    @property
    def identity(self) -> Identity:
        """Who it is."""
        return self.person.identity

    def speaks(self, language: str) -> bool:
        """Whether they speak this language (a BCP 47 tag: its first part counts)."""
        return _spoken(language) in {_spoken(self.person.language), *map(_spoken, self._further())}

    def _further(self) -> Iterator[str]:
        for skill in self.person.skills:
            if skill.startswith(LANGUAGE_SKILL):
                yield skill.removeprefix(LANGUAGE_SKILL)


@frozen(kw_only=True)
class Need:
    """What is to be answered, and who comes into question for it at each step."""

    conversation: ConversationId
    priority: Priority = Priority.ROUTINE
    language: str = "en"
    skill: str | None = None
    owner: Identity | None = None
    """Who is accountable, and is not there."""
    delegate: Identity | None = None
    former: tuple[Identity, ...] = ()
    care_team: frozenset[Identity] = frozenset()
    pool: frozenset[Identity] = frozenset()
    on_call: frozenset[Identity] = frozenset()
    supervisors: frozenset[Identity] = frozenset()
    passed: Mapping[Identity, Why] = field(factory=dict)
    """Who declined, or stayed silent, lately."""
    care_ended: frozenset[Identity] = frozenset()

    @property
    def is_urgent(self) -> bool:
        """Whether those of the last resort are asked wherever they are."""
        return self.priority.rank >= Priority.URGENT.rank

    def steps(self) -> Iterator[tuple[Step, tuple[Identity, ...]]]:
        """Who comes into question, step by step."""
        yield Step.DELEGATE, _one(self.delegate)
        yield Step.CONTINUITY, self.former
        yield Step.CARE_TEAM, tuple(sorted(self.care_team))
        yield Step.POOL, tuple(sorted(self.pool))
        yield Step.POOL_OTHER_LANGUAGE, tuple(sorted(self.pool))
        yield Step.ON_CALL, tuple(sorted(self.on_call))
        yield Step.SUPERVISOR, tuple(sorted(self.supervisors))


@frozen(kw_only=True)
class Refused:
    """Somebody who was not asked, at which step, and why."""

    identity: Identity
    step: Step
    why: Why


@frozen(kw_only=True)
class Decision:
    """Whom to ask, at which step; nobody (`None`) when it stays in the queue. Each other one with the reason."""

    chosen: Identity | None = None
    step: Step | None = None
    refused: tuple[Refused, ...] = ()


@frozen
class RoutingPolicy:
    """Decides who is asked: pure, and the same for the same facts."""

    grace: timedelta = GRACE

    def decide(self, need: Need, candidates: Mapping[Identity, Candidate], at: datetime) -> Decision:
        """The first step with somebody who can be asked; there the least loaded, then the longest idle."""
        refused: list[Refused] = []
        for step, identities in need.steps():
            fit = []
            for identity in identities:
                why = self._objection(need, step, identity, candidates.get(identity), at)
                if why is None:
                    fit.append(candidates[identity])
                else:
                    refused.append(Refused(identity=identity, step=step, why=why))
            if fit:
                chosen, *others = sorted(fit, key=_preference)
                refused += (Refused(identity=one.identity, step=step, why=Why.MORE_LOADED) for one in others)
                return Decision(chosen=chosen.identity, step=step, refused=tuple(refused))
        return Decision(refused=tuple(refused))

    def is_gone(self, post: Post, at: datetime, *, step: Step, priority: Priority) -> bool:
        """Whether who was asked at that step is not there any more; who is called wherever they are is until away."""
        if step in _LAST_RESORTS and priority.rank >= Priority.URGENT.rank:
            return post.says(at) is Availability.AWAY
        return post.absence(at, self.grace) is not None

    def _objection(
        self, need: Need, step: Step, identity: Identity, candidate: Candidate | None, at: datetime
    ) -> Why | None:
        if candidate is None or candidate.person.role is not Role.PROVIDER or not candidate.person.active:
            return Why.UNKNOWN
        if identity in need.care_ended:
            return Why.CARE_ENDED
        if identity == need.owner:
            return Why.OWNER
        if identity in need.passed:
            return need.passed[identity]
        anywhere = step in _LAST_RESORTS and need.is_urgent
        if (why := self._unavailable(candidate.post, at, anywhere)) is not None:
            return why
        if candidate.load >= candidate.post.capacity:
            return Why.AT_CAPACITY
        return _unsuited(need, step, candidate)

    def _unavailable(self, post: Post, at: datetime, anywhere: bool) -> Why | None:
        """Who is called in an emergency is called wherever they are, unless they said that they are away."""
        if post.says(at) is Availability.AWAY:
            return Why.AWAY
        if anywhere:
            return None
        if (absence := post.absence(at, self.grace)) is not None:
            return Why(absence.value)
        return Why.BUSY if post.says(at) is Availability.BUSY else None


def _unsuited(need: Need, step: Step, candidate: Candidate) -> Why | None:
    if step not in {Step.POOL, Step.POOL_OTHER_LANGUAGE}:
        return None
    if need.skill is not None and need.skill not in candidate.person.skills:
        return Why.LACKS_SKILL
    if step is Step.POOL and not candidate.speaks(need.language):
        return Why.OTHER_LANGUAGE
    return None


def _preference(one: Candidate) -> tuple[int, bool, float, Identity]:
    given = one.post.given_at
    return one.load, given is not None, given.timestamp() if given else 0.0, one.identity


def _spoken(language: str) -> str:
    return language.partition("-")[0].lower()


def _one(identity: Identity | None) -> tuple[Identity, ...]:
    return () if identity is None else (identity,)
