"""Say how satisfied one is."""

from typing import ClassVar

from attrs import field, frozen

from application.command import KeyedCommand
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, UnitOfWorkFactory, once
from application.ratings.surveys import Surveys
from domain.access import Action
from domain.ids import RatingId
from domain.measures import Place, Tally, What
from domain.rating import Rating


@frozen(kw_only=True)
class RateCare(KeyedCommand):
    """1 (bad) to 5 (good), and why."""

    action: ClassVar[Action] = Action.RATE

    score: int
    comment: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Rated:
    """What was kept; whether an earlier request did it."""

    rating: Rating
    replayed: bool


@frozen(kw_only=True)
class RateCareHandler:
    """Keep the one answer of an episode."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    surveys: Surveys

    async def __call__(self, command: RateCare) -> Rated:
        """Return what was kept. Raises `SurveyClosed` or `AlreadyRated`."""
        made = await self._rated(command)
        async with self.uow() as uow:
            rating = await uow.ratings.get(command.conversation, RatingId(made.id))
        return Rated(rating=rating, replayed=made.replayed)

    @once
    async def _rated(self, command: RateCare) -> Made:
        async with self.uow(command.request) as uow:
            conversation = await self.gate.conversation(uow, command)
            now = self.clock.now()
            rating = Rating(
                id=RatingId(self.ids.new()),
                conversation=conversation.id,
                closed_at=(await self.surveys.of(uow, conversation)).check(now),
                patient=command.actor.identity,
                score=command.score,
                comment=command.comment,
                rated_at=now,
            )
            uow.ratings.add(rating)
            place = Place.of(conversation.pool, conversation.assignee, conversation.priority)
            score = command.score
            uow.measures.count(Tally(what=What.RATING, at=now, place=place, of=str(score), total=score))
            self.gate.record(uow, command)
            await uow.commit(made=rating.id)
        return Made(id=rating.id)
