"""Cards on the wire. The shape is the same for every kind; what a kind holds stands in `details`."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType, field, structs

from adapters.http.wire.base import END, Body, Id, Name, Reply
from adapters.http.wire.safety import SafetyOut, safety_out
from application.cards.list_own_cards import OwnCard
from domain.access_rules import Action
from domain.card import Card, CardKind, Fact, Form, Step
from domain.cards import KINDS
from domain.screening import Alarm

Code = Annotated[str, Meta(min_length=1, max_length=40, pattern=rf"^[a-z0-9][a-z0-9-]*{END}")]
FactName = Annotated[str, Meta(min_length=1, max_length=40, pattern=rf"^[A-Za-z]+{END}")]
Said = Annotated[
    dict[FactName, Annotated[str, Meta(max_length=4_000)]],
    Meta(max_length=20, description="What the kind or the step wants to know, by name; kept encrypted."),
]
Side = Literal["both", "patient", "team", "prescriber"]
_SIDES: dict[Action, Side] = {
    Action.STEP_CARD: "both",
    Action.ANSWER_CARD: "patient",
    Action.WORK_CARD: "team",
    Action.DECIDE_CARD: "prescriber",
}


class NewCard(Body):
    """A card to ask for, of any kind."""

    conversation_id: Id
    kind: Code
    say: Said = field(default_factory=dict)


class TakenStep(Body):
    """A step, and what is said with it."""

    step: Code
    say: Said = field(default_factory=dict)


class NewAppointment(Body):
    """A visit to ask for: of a type, for a reason, with one of those who take part, or with any of them."""

    conversation_id: Id
    visit_type: Code
    reason: Code
    provider: Name | None = None
    note: Annotated[str, Meta(min_length=1, max_length=500)] | None = None


class NewPrescription(Body):
    """A medication of the patient's list to ask for again; without `text` its own words are taken."""

    conversation_id: Id
    medication_id: Name
    text: Annotated[str, Meta(min_length=1, max_length=1_500)] | None = None
    pharmacy: Annotated[str, Meta(min_length=1, max_length=200)] | None = None


class FactOut(Reply):
    """Something that can be said: what it looks like, how long it may be, and what there is to choose from."""

    name: str
    form: Form
    limit: int
    needed: bool
    choices: list[str]


class StepOut(Reply):
    """A step that can be taken now, by which side, and what has to be said with it."""

    step: str
    by: Side
    needs: list[str]
    takes: list[str]
    says: list[FactOut]


class CardKindOut(Reply):
    """A kind of card, for pages that show it: what is asked for it, and what its parts are called, by language."""

    kind: str
    title: dict[str, str]
    asks: list[FactOut]
    open_states: list[str]
    headline: Annotated[list[str], Meta(description="Facts that say at a glance what it is about.")]
    team_decides: Annotated[bool, Meta(description="Whether all that are open wait for the team.")]
    labels: dict[str, dict[str, str]]


class CardKindList(Reply):
    """Every kind that there is."""

    items: list[CardKindOut]
    next_cursor: str | None


class CardOut(Reply):
    """A card. `team` stands there only for the team, where the kind has anything that is theirs alone."""

    id: str
    kind: str
    conversation_id: str
    message_id: str
    state: str
    is_over: bool
    details: dict[str, str | int | bool]
    steps: list[StepOut]
    created_by: str
    created_at: datetime
    changed_by: str
    changed_at: datetime
    team: dict[str, str | int | bool] | UnsetType = UNSET


class ShownCard(CardOut, kw_only=True):
    """A card without its message; `safety` is that of the message."""

    safety: SafetyOut | None


class QueuedCardOut(Reply):
    """A card of a queue. Who takes no part in its conversation gets no details."""

    id: str
    kind: str
    conversation_id: str
    state: str
    patient: str
    display_name: str
    prescriber_only: bool
    is_member: bool
    created_at: datetime
    changed_at: datetime
    overdue_at: datetime | None
    details: dict[str, str | int | bool]
    team: dict[str, str | int | bool]
    steps: list[StepOut]


class CardQueue(Reply):
    """What waits, the oldest first."""

    items: list[QueuedCardOut]
    next_cursor: str | None


class OwnCards(Reply):
    """What is under way for a patient, as they see it, the oldest first."""

    items: list[CardOut]
    next_cursor: str | None


def card_out(card: Card, *, for_team: bool = False) -> CardOut:
    """A card as everybody in its conversation sees it; `for_team` adds what is the team's alone."""
    kind = KINDS.get(card.kind)
    public, private = facts_of(card)
    return CardOut(
        id=card.id,
        kind=card.kind,
        conversation_id=card.conversation,
        message_id=card.message,
        state=card.state,
        is_over=kind is None or card.state in kind.over,
        details=public,
        steps=steps_of(card, for_team=for_team),
        created_by=card.created_by,
        created_at=card.created_at,
        changed_by=card.changed_by,
        changed_at=card.changed_at,
        team=private if for_team else UNSET,
    )


def own_card(one: OwnCard) -> CardOut:
    """A card in its patient's list, or in that of who acts for them."""
    shown = card_out(one.card)
    return shown if one.may_step else structs.replace(shown, steps=[])


def shown_card(card: Card, alarm: Alarm | None, *, for_team: bool, may_step: bool) -> ShownCard:
    """A card for who asked for it alone, without steps where they may take none."""
    shown = structs.asdict(card_out(card, for_team=for_team))
    return ShownCard(**{**shown, "steps": shown["steps"] if may_step else []}, safety=safety_out(alarm))


def facts_of(card: Card) -> tuple[dict[str, str | int | bool], dict[str, str | int | bool]]:
    """What a card holds: for everybody, and for the team alone, which all is of a kind that is not known."""
    kind = KINDS.get(card.kind)
    known = {name: value for name, value in card.facts.items() if value is not None}
    theirs = known.keys() if kind is None else kind.private
    return (
        {name: value for name, value in known.items() if name not in theirs},
        {name: value for name, value in known.items() if name in theirs},
    )


def steps_of(card: Card, *, for_team: bool) -> list[StepOut]:
    """What can be done now. That a card is a prescriber's is told to the team alone."""
    kind = KINDS.get(card.kind)
    guarded = card.guarded and for_team
    return [] if kind is None else [_step_out(one, guarded) for one in kind.open_steps(card.state)]


def _step_out(step: Step, guarded: bool) -> StepOut:
    side = _SIDES[step.action]
    return StepOut(
        step=step.name,
        by="prescriber" if guarded and side == "team" else side,
        needs=[one.name for one in step.says if one.needed],
        takes=[one.name for one in step.says],
        says=_facts_out(step.says),
    )


def kinds_out(*, for_team: bool) -> CardKindList:
    """The kinds of card, by name; what is the team's alone is named to the team alone."""
    return CardKindList(
        items=[_kind_out(kind, for_team=for_team) for _, kind in sorted(KINDS.items())], next_cursor=None
    )


def _kind_out(kind: CardKind, *, for_team: bool) -> CardKindOut:
    return CardKindOut(
        kind=kind.name,
        title=dict(kind.title),
        asks=_facts_out(kind.asks),
        open_states=sorted(kind.open_states),
        headline=[name for name in kind.headline if for_team or name not in kind.private],
        team_decides=kind.team_decides,
        labels={language: dict(labels) for language, labels in kind.labels.items()},
    )


def _facts_out(facts: Iterable[Fact]) -> list[FactOut]:
    return [
        FactOut(name=one.name, form=one.form, limit=one.limit, needed=one.needed, choices=list(one.choices))
        for one in facts
    ]
