"""How the survey of a conversation stands."""

from datetime import timedelta

from attrs import frozen

from application.ports.unit_of_work import UnitOfWork
from domain.conversation import Conversation
from domain.rating import SURVEY_OPEN, Survey, episode_of


@frozen(kw_only=True)
class Surveys:
    """Looks it up."""

    open_for: timedelta = SURVEY_OPEN

    async def of(self, uow: UnitOfWork, conversation: Conversation) -> Survey:
        """The survey of its latest episode."""
        closed_at = episode_of(conversation)
        if closed_at is None:
            return Survey(closed_at=None, rated=False, by_itself=False)
        return Survey(
            closed_at=closed_at,
            rated=await uow.ratings.of_episode(conversation.id, closed_at) is not None,
            by_itself=await uow.proposals.closed(conversation.id, closed_at),
            open_for=self.open_for,
        )
