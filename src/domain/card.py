"""Cards: structured things in the thread, each with a state machine of its own. A kind of card is data."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from string import Formatter
from typing import TypeVar

from attrs import evolve, field, frozen

from domain.access_rules import Action
from domain.errors import CardStateForbids, Flaw, Invalid
from domain.grant_scope import GrantScope
from domain.ids import SYSTEM, CardId, ConversationId, Identity, MessageId, is_name
from domain.spoken_times import TIME_WORDS
from domain.text import checked

Said = TypeVar("Said")
Value = str | int | bool | None
Facts = Mapping[str, Value]
"""What a card holds, by name: plain values, so that every kind is kept and shown in one way."""

MOST_OPEN = 20
"""Cards of one kind that may be open in one conversation; a visit whose end is over counts no more."""
_YEARS = range(2000, 2200)
"""So far from the first and the last year that any calendar goes on beyond a moment."""
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


class Form(StrEnum):
    """What a fact looks like."""

    TEXT = "text"
    CODE = "code"
    NAME = "name"
    MOMENT = "moment"


@frozen(kw_only=True)
class Fact:
    """Something that is said when a card is asked for, or with a step."""

    name: str
    form: Form = Form.TEXT
    limit: int = 1_000
    needed: bool = False
    choices: tuple[str, ...] = ()
    """Of a code: those that there are, if they are few."""

    def read(self, value: object) -> Value:
        """The value as it is kept, or `Invalid` at the fact's place."""
        pointer = f"/{self.name}"
        if not isinstance(value, str):
            raise Invalid.at(pointer, "type")
        match self.form:
            case Form.TEXT:
                return checked(value, pointer, limit=self.limit)
            case Form.CODE:
                if not _CODE.fullmatch(value) or (self.choices and value not in self.choices):
                    raise Invalid.at(pointer, "unknown")
                return value
            case Form.NAME:
                if not is_name(value):
                    raise Invalid.at(pointer, "charset")
                return value
        return written(read_moment(value, pointer))


def read_moment(value: str, pointer: str) -> datetime:
    """The moment in UTC that an RFC 3339 text names, in one of the years 2000 to 2199, or `Invalid`."""
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None and (found := moment.astimezone(UTC)).year in _YEARS:
            return found
    except (ValueError, OverflowError):
        pass
    raise Invalid.at(pointer, "not-a-time")


def written(moment: datetime) -> str:
    """A moment as facts hold it: RFC 3339 in UTC with `Z`."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def moment_of(facts: Facts, name: str) -> datetime | None:
    """The moment that a fact names, if it names one."""
    value = facts.get(name)
    return datetime.fromisoformat(value) if isinstance(value, str) else None


@frozen(kw_only=True)
class Step:
    """What may be done to a card: from which state to which, in whose power, and what is said with it."""

    name: str
    leads: Mapping[str, str]
    action: Action = Action.STEP_CARD
    """What the access rules call it: `STEP_CARD` is both sides', the others one side's."""
    says: tuple[Fact, ...] = ()
    gives_up: bool = False
    """Whether it only gives up what was asked for or kept, so that it can be taken when care has ended too."""
    winds_up: bool = False
    """Whether the team may take it while the patient agrees to nothing: it brings what was begun towards its end."""
    told: Mapping[str, str] = field(factory=dict)
    """What the patient is told of it in place of the words of its state, by language; a moment of the card by name."""
    noted: Mapping[str, str] = field(factory=dict)
    """What the thread says, for the team, when the patient themselves takes it."""


@frozen(kw_only=True)
class CardKind:
    """A kind of card. Whatever handles cards knows kinds by this alone."""

    name: str
    begins: str
    over: frozenset[str]
    """The states in which nothing more is to be done."""
    asks: tuple[Fact, ...] = ()
    steps: tuple[Step, ...]
    scope: GrantScope = GrantScope.WRITE
    """What lets a proxy act on it for the patient."""
    private: frozenset[str] = frozenset()
    """Facts that are the team's alone: they are in no stream of the conversation."""
    title: Mapping[str, str]
    """The message with which it enters the thread, by language. It goes to the messaging provider: no content."""
    told: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """What the patient is told when somebody else, or the clock, brings it into a state, by language."""
    noted: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """What the thread says, for the team, when the patient themselves brings it into a state, by language."""
    news: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """What the patient is told when the clock notes something new in a fact, by fact and language."""
    fleeting: frozenset[str] = frozenset()
    """Facts whose news is over by itself: it stands in the thread, and nobody is called because it was not read."""
    headline: tuple[str, ...] = ()
    """Facts that say at a glance what it is about, to whoever may know them."""
    team_decides: bool = False
    """Whether each is the team's to decide: then all that are open wait for it, else those that it owes a step."""
    labels: Mapping[str, Mapping[str, str]] = field(factory=dict)
    """What pages call its parts, by language: `state <name>`, `step <name>`, or a fact by its name.

    Pages have words of their own for the kinds that come with them.
    """

    @property
    def states(self) -> frozenset[str]:
        """All that there are."""
        led = {state for step in self.steps for pair in step.leads.items() for state in pair}
        return frozenset({self.begins, *led, *self.over})

    @property
    def open_states(self) -> frozenset[str]:
        """Those in which something is still to be done."""
        return self.states - self.over

    def step(self, name: str) -> Step:
        """The step of that name, or `Invalid`."""
        found = next((one for one in self.steps if one.name == name), None)
        if found is None:
            raise Invalid.at("/step", "unknown")
        return found

    def open_steps(self, state: str) -> tuple[Step, ...]:
        """What may be done in a state."""
        return tuple(one for one in self.steps if state in one.leads)

    def words(
        self, before: "Card", after: "Card", step: Step | None, language: str, zone: tzinfo, *, by_patient: bool = False
    ) -> str | None:
        """What is said of what became of a card: to the patient what others did, to the team what the patient did.

        The step has the word, if it has words of its own; times are as clocks in `zone` show them.
        """
        texts = self._texts(before, after, step, by_patient=by_patient)
        return None if texts is None else _filled(in_language(texts, language), after, language, zone)

    def is_fleeting(self, before: "Card", after: "Card", step: Step | None) -> bool:
        """Whether what is said of it is over by itself."""
        return self._newly_noted(before, after, step) in self.fleeting

    def _newly_noted(self, before: "Card", after: "Card", step: Step | None) -> str | None:
        if step is not None or before.state != after.state:
            return None
        return next((name for name in self.news if after.facts.get(name) not in {None, before.facts.get(name)}), None)

    def _texts(self, before: "Card", after: "Card", step: Step | None, *, by_patient: bool) -> Mapping[str, str] | None:
        if step is None and before.state == after.state:
            noted = self._newly_noted(before, after, step)
            return None if noted is None else self.news[noted]
        own = (step.noted if by_patient else step.told) if step else None
        return own or (self.noted if by_patient else self.told).get(after.state)


def _filled(text: str, card: "Card", language: str, zone: tzinfo) -> str:
    """The text with the moments of the card that it names."""
    named = {name: moment_of(card.facts, name) for _, name, _, _ in Formatter().parse(text) if name}
    times = in_language(TIME_WORDS, language)
    return text.format(**{name: times.say(at, zone) for name, at in named.items() if at is not None})


def in_language(texts: Mapping[str, Said], language: str) -> Said:
    """What there is in that language (a BCP 47 tag: its first part counts), else the first one."""
    return texts.get(language.partition("-")[0].lower()) or next(iter(texts.values()))


def read_facts(allowed: Iterable[Fact], said: Mapping[str, object]) -> dict[str, Value]:
    """What was said, checked; `Invalid` with every flaw of a fact that is missing, unknown or not of its form."""
    known = {one.name: one for one in allowed}
    flaws = [Flaw(f"/{name}", "unknown") for name in said if name not in known]
    flaws += [Flaw(f"/{one.name}", "missing") for one in known.values() if one.needed and said.get(one.name) is None]
    facts: dict[str, Value] = {}
    for name, value in said.items():
        if name in known and value is not None:
            try:
                facts[name] = known[name].read(value)
            except Invalid as wrong:
                flaws += wrong.flaws
    if flaws:
        raise Invalid(*flaws)
    return facts


def words_of(asked: Iterable[Fact], facts: Facts) -> str:
    """What was said in words. A blank line stands between: no sentence goes on from one fact to the next."""
    texts = (facts.get(one.name) for one in asked if one.form is Form.TEXT)
    return "\n\n".join(text for text in texts if isinstance(text, str))


@frozen(kw_only=True)
class Card:
    """One card. `due_at` is when the clockwork looks at it next; `guarded` says that it is a prescriber's."""

    id: CardId
    kind: str
    conversation: ConversationId
    message: MessageId
    patient: Identity
    state: str
    facts: Facts = field(repr=False)
    guarded: bool = False
    created_by: Identity
    created_at: datetime
    changed_by: Identity
    changed_at: datetime
    version: int = 1
    due_at: datetime | None = None
    overdue_at: datetime | None = None
    """When whoever owes the next step is late with it; `None` where nobody owes one within a time."""
    is_legible: bool = True
    """Whether its facts could be read. What could not is left as it is kept: nothing is written over it."""

    def move(self, step: Step, facts: Facts, *, by: Identity, at: datetime) -> "Card":
        """The card after a step; `CardStateForbids` where its state has no such step."""
        state = step.leads.get(self.state)
        if state is None:
            raise CardStateForbids(f"{step.name} is not for {self.state}")
        return self.turn(state, facts, by=by, at=at)

    def turn(self, state: str, facts: Facts, *, by: Identity = SYSTEM, at: datetime) -> "Card":
        """The card in a state, with facts in place of earlier ones; `None` takes a fact away."""
        self._check_legible()
        merged = {name: value for name, value in {**self.facts, **facts}.items() if value is not None}
        return evolve(
            self,
            state=state,
            facts=merged,
            changed_by=by,
            changed_at=at,
            version=self.version + 1,
            due_at=None,
            overdue_at=None,
        )

    def rest(self) -> "Card":
        """The card, for which the clockwork has done what was due; its lateness stays."""
        self._check_legible()
        return evolve(self, version=self.version + 1, due_at=None)

    def _check_legible(self) -> None:
        if not self.is_legible:
            raise CardStateForbids("it can not be read")

    def text(self, name: str) -> str:
        """A fact as text; empty where it is not known."""
        value = self.facts.get(name)
        return value if isinstance(value, str) else ""
