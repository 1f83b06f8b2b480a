"""Let the clock do to cards what it alone does: end holds, remind, raise the alarm over what waits too long."""

import logging
from datetime import datetime, timedelta

from attrs import field, frozen

from application.cards.conduct import Conducts
from application.cards.occasion import Occasion
from application.cards.telling import Telling
from application.ports.channel import Channel
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed
from domain.card import Card
from domain.errors import ConcurrentUpdate, Invalid
from domain.ids import AuditId, CardId

AT_ONCE = 100
PUT_OFF = timedelta(minutes=5)
"""After how long a card is tried again with which something failed: the others do not wait for it."""
_log = logging.getLogger(__name__)


@frozen(kw_only=True)
class RunCards:
    """A job. Each card is claimed by its version: of several processes one does it."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    conducts: Conducts
    telling: Telling
    channel: Channel
    _failed: dict[CardId, datetime] = field(factory=dict, init=False, repr=False)

    def failing(self) -> int:
        """With how many cards something failed when they were last tried here; they are tried again."""
        lately = self.clock.now() - 2 * PUT_OFF
        return sum(at > lately for at in self._failed.values())

    async def __call__(self) -> int:
        """Return how many cards were dealt with."""
        async with self.uow() as uow:
            due = await uow.cards.due(self.clock.now(), limit=AT_ONCE)
        return sum([await self._attempt(one) for one in due])

    async def all_due(self) -> None:
        """Deal with all that is due by now; with what something failed is put off, and passed over here."""
        now = self.clock.now()
        while await self._is_any_due(now):
            await self()

    async def _is_any_due(self, at: datetime) -> bool:
        async with self.uow() as uow:
            return bool(await uow.cards.due(at, limit=1))

    async def _attempt(self, card: Card) -> bool:
        try:
            done = await self._deal_with(card)
        except Exception as error:
            _log.error("card.failed %s %s", card.kind, type(error).__qualname__)
            self._failed[card.id] = self.clock.now()
            await self._put_off(card)
            return False
        self._failed.pop(card.id, None)
        return done

    async def _put_off(self, card: Card) -> None:
        async with self.uow() as uow:
            uow.cards.put_off(card, self.clock.now() + PUT_OFF)
            await uow.commit()

    async def _deal_with(self, card: Card) -> bool:
        now = self.clock.now()
        try:
            conduct = self.conducts.of(card.kind)
        except Invalid:
            await self._put_off(card)  # of a kind that this server does not know (any more)
            return False
        async with self.uow() as uow:
            conversation = await uow.conversations.get(card.conversation)
            occasion = Occasion(uow=uow, conversation=conversation, actor=CLOCKWORK, now=now)
            after = await conduct.due(occasion, card)
            if after is None:
                uow.cards.save(card, card.rest())
            elif (after.state, after.facts) == (card.state, card.facts):
                uow.cards.save(card, after)
            else:
                await self.telling.keep(occasion, conduct.kind, card, after)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=now,
                    actor=CLOCKWORK,
                    action=Deed.CARD_DUE,
                    object=f"card:{card.id}",
                    reason=f"{card.kind}:{card.state}",
                )
            )
            try:
                await uow.commit()
            except ConcurrentUpdate:
                return False
        self.channel.publish(*occasion.signals)
        return True
