"""Ask for something that has a card: an appointment, a refill, or whatever kinds there are."""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.cards.conduct import Conducts
from application.cards.occasion import Occasion
from application.cards.telling import language_of
from application.command import KeyedCommand
from application.gate import Gate
from application.nudges.begin_nudges import NudgeClock
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWork, UnitOfWorkFactory, once
from application.safety.screener import Screener
from domain.access import Action
from domain.card import MOST_OPEN, Card, CardKind, in_language, read_facts, words_of
from domain.conversation import Conversation
from domain.errors import TooManyCards
from domain.ids import CardId, MessageId
from domain.message import MessageBody
from domain.screening import NOT_SCREENED


@frozen(kw_only=True)
class AskCard(KeyedCommand):
    """Ask for a card of `kind`; `say` is what the kind wants to know."""

    action: ClassVar[Action] = Action.ASK_CARD

    kind: str
    say: Mapping[str, object] = field(repr=False)


@frozen(kw_only=True)
class AskCardHandler:
    """Bring the card into the thread: card, message and audit are one commit."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    conducts: Conducts
    screener: Screener
    nudges: NudgeClock = field(factory=NudgeClock)

    @once
    async def __call__(self, command: AskCard) -> Made:
        """Return the card's id. Raises `TooManyCards` where enough of the kind are open; grave words are taken all the
        same, for a refusal would be heard by nobody."""
        conduct = self.conducts.of(command.kind)
        kind, now = conduct.kind, self.clock.now()
        async with self.uow(command.request) as uow:
            conversation = await self.gate.card(uow, command, command.conversation, kind, command.action)
            facts = read_facts(kind.asks, command.say)
            said = words_of(kind.asks, facts)
            screening = self.screener.screen(said, command.actor.role) if said else NOT_SCREENED
            if screening.cause is None:
                await _check_room(uow, conversation, kind, now)
            occasion = Occasion(uow=uow, conversation=conversation, actor=command.actor, now=now)
            card = await conduct.begun(
                occasion,
                Card(
                    id=CardId(self.ids.new()),
                    kind=kind.name,
                    conversation=conversation.id,
                    message=MessageId(self.ids.new()),
                    patient=conversation.patient,
                    state=kind.begins,
                    facts=facts,
                    created_by=command.actor.identity,
                    created_at=now,
                    changed_by=command.actor.identity,
                    changed_at=now,
                ),
            )
            title = MessageBody(in_language(kind.title, await language_of(occasion)))
            message = conversation.bring(card, body=title, role=command.actor.role, screening=screening)
            uow.conversations.save(conversation)
            uow.cards.add(card)
            self.nudges.wrote(uow, conversation, message)
            self.gate.record(uow, command, object=f"card:{card.id}", reason=f"{kind.name}:ask")
            await uow.commit(made=card.id)
        return Made(id=card.id)


async def _check_room(uow: UnitOfWork, conversation: Conversation, kind: CardKind, now: datetime) -> None:
    if await uow.cards.open_in(conversation.id, kind.name, kind.open_states, at=now) >= MOST_OPEN:
        raise TooManyCards("enough are open")
