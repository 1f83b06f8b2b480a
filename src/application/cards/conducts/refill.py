"""Refills: filled in from the patient's list, watched by the clock, decided by people alone."""

from attrs import evolve, frozen

from application.cards.conduct import Conduct, Tools
from application.cards.occasion import Occasion
from application.cards.telling import language_of
from application.medications.shown import shown_to
from domain.card import Card, CardKind, Step
from domain.cards.refill import KIND, NEEDS_VISIT, WAITS_FOR_TEAM, guarded
from domain.errors import CardStateForbids, Invalid
from domain.medication import NOT_AVAILABLE, Medication


def conduct(tools: Tools) -> Conduct:
    """The conduct of refills."""
    return RefillConduct(tools)


@frozen
class RefillConduct:
    """The clock raises the alarm over a request that waits; it changes no request."""

    tools: Tools

    @property
    def kind(self) -> CardKind:
        return KIND

    async def begun(self, occasion: Occasion, card: Card) -> Card:
        listed = await shown_to(self.tools.reminders.gate, occasion.uow, occasion.actor, card.patient)
        entry = next((one for one in listed if one.id == card.text("medicationId")), None)
        if entry is None:
            raise Invalid.at("/medicationId", "unknown")
        facts = {
            **card.facts,
            "drug": entry.drug,
            "strength": entry.strength or NOT_AVAILABLE,
            "instructions": entry.instructions or NOT_AVAILABLE,
            "lastFill": entry.last_fill.isoformat() if entry.last_fill else NOT_AVAILABLE,
            "pharmacy": card.text("pharmacy") or NOT_AVAILABLE,
            "text": card.text("text") or entry.prefilled(await language_of(occasion)),
            "request": entry.request,
            "refillsLeft": NOT_AVAILABLE if entry.refills_left is None else entry.refills_left,
            "controlled": entry.controlled,
        }
        asked = await self._timed(occasion, evolve(card, facts=facts, guarded=entry.controlled))
        return evolve(asked, due_at=occasion.now)  # once more right after: the list may be changing meanwhile

    async def moved(self, occasion: Occasion, before: Card, after: Card, step: Step) -> Card:
        entry = await _listed(occasion, before)
        if entry is not None and entry.controlled and not before.guarded and not step.gives_up:
            raise CardStateForbids("the list says that it is a prescriber's")
        await self.tools.waiting.over(occasion, before)
        return await self._timed(occasion, after)

    async def due(self, occasion: Occasion, card: Card) -> Card | None:
        entry = await _listed(occasion, card)
        if entry is not None and entry.controlled and not card.guarded and card.state in KIND.open_states:
            return evolve(guarded(card, at=occasion.now), due_at=card.overdue_at)
        return await self.tools.waiting.look(occasion, card) if card.overdue_at is not None else None

    async def _timed(self, occasion: Occasion, card: Card) -> Card:
        if card.state in WAITS_FOR_TEAM:
            return await self.tools.waiting.owe(occasion, card, self.tools.refill_due)
        if card.state == NEEDS_VISIT:
            return await self.tools.waiting.owe(occasion, card, self.tools.seen_due)
        return evolve(card, due_at=None, overdue_at=None)


async def _listed(occasion: Occasion, card: Card) -> Medication | None:
    """What the patient's list says today of the medication that was asked for."""
    listed = await occasion.uow.medications.of(card.patient)
    return next((one for one in listed if one.id == card.text("medicationId")), None)
