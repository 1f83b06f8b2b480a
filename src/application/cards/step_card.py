"""Bring a card one step on."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import ClassVar

from attrs import field, frozen

from application.cards.conduct import Conducts
from application.cards.occasion import Occasion
from application.cards.telling import Telling
from application.command import Command
from application.gate import Gate
from application.ports.channel import Channel
from application.ports.clock import Clock
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from application.safety.screener import Screener
from domain.access import Action
from domain.card import Card, CardKind, Step, read_facts, words_of
from domain.care import check_may_write
from domain.conversation import REOPEN_WINDOW
from domain.errors import NotFound
from domain.ids import CardId

_ID = re.compile(r"[0-9a-f]{32}")


@frozen(kw_only=True)
class CardCommand(Command):
    """An act on one card."""

    card: CardId

    @property
    def object(self) -> str:
        return f"card:{self.card if _ID.fullmatch(self.card) else '?'}"


@frozen(kw_only=True)
class StepCard(CardCommand):
    """Take the step of that name; `say` is what the step wants to know."""

    action: ClassVar[Action] = Action.STEP_CARD

    step: str
    say: Mapping[str, object] = field(factory=dict, repr=False)
    request: RequestKey | None = None


@frozen(kw_only=True)
class StepCardHandler:
    """Of two who step at once one decides anew on what the other made of it."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    conducts: Conducts
    telling: Telling
    screener: Screener
    channel: Channel
    window: timedelta = REOPEN_WINDOW

    @once
    async def __call__(self, command: StepCard) -> Made:
        """Return the card's id.

        Raises `CardStateForbids` where its state has no such step, and `CareRelationEnded` for the patient's side where
        nobody is left who cares for them, except for steps by which they give up.
        """
        async with self.uow(command.request) as uow:
            before = await card_of(self.gate, uow, command)
            conduct = self.conducts.of(before.kind)
            kind = conduct.kind
            asked = _asked(command, kind)
            await self.gate.card(uow, command, before.conversation, kind, asked)
            step = kind.step(command.step)
            conversation = await self.gate.card(uow, command, before.conversation, kind, _needed(before, step, asked))
            if not command.actor.role.is_staff and not step.gives_up:
                check_may_write(command.actor.identity, conversation.participants.values(), conversation.assignee)
            occasion = Occasion(uow=uow, conversation=conversation, actor=command.actor, now=self.clock.now())
            facts = read_facts(step.says, command.say)
            after = before.move(step, facts, by=command.actor.identity, at=occasion.now)
            after = await conduct.moved(occasion, before, after, step)
            await self._hear(occasion, after, words_of(step.says, facts))
            await self.telling.keep(occasion, kind, before, after, step)
            self.gate.record(uow, command, reason=f"{kind.name}:{step.name}")
            await uow.commit(made=after.id)
        self.channel.publish(*occasion.signals)
        return Made(id=after.id)

    async def _hear(self, occasion: Occasion, card: Card, said: str) -> None:
        """Look at what the patient's side said as at a message of theirs: the card's own message is raised."""
        role = occasion.actor.role
        if said and not role.is_staff:
            message = await occasion.uow.messages.get(card.conversation, card.message)
            screening = self.screener.screen(said, role)
            occasion.conversation.hear(message, screening, card=card, window=self.window)


def _asked(command: StepCard, kind: CardKind) -> Action:
    """What the access rules call it for the side that takes the step.

    Whoever agrees to nothing is asked nothing more, but what was begun with them the team can bring to its end.
    """
    winds_up = any(one.winds_up for one in kind.steps if one.name == command.step)
    return Action.WIND_UP_CARD if winds_up and command.actor.role.is_staff else command.action


async def card_of(gate: Gate, uow: UnitOfWork, command: CardCommand) -> Card:
    """The card; who has agreed to nothing is told that, whether or not there is one."""
    try:
        return await uow.cards.get(command.card)
    except NotFound:
        await gate.consented(uow, command.actor)
        raise


def _needed(card: Card, step: Step, asked: Action) -> Action:
    """Whose the step is by the access rules: on a guarded card the team's work is a prescriber's."""
    if step.action is Action.STEP_CARD:
        return asked
    return Action.DECIDE_CARD if card.guarded and step.action is Action.WORK_CARD else step.action
