"""Satisfaction: what a patient says of an episode of care by chat, once it was closed."""

from datetime import datetime, timedelta

from attrs import field, frozen

from domain.conversation import Conversation, Status
from domain.errors import AlreadyRated, Invalid, SurveyClosed
from domain.ids import ConversationId, Identity, RatingId
from domain.text import checked

SURVEY_OPEN = timedelta(days=7)
WORST, BEST = 1, 5
COMMENT_LIMIT = 2_000


@frozen(kw_only=True)
class Rating:
    """One answer to one survey. An episode of a conversation is told by when it was closed."""

    id: RatingId
    conversation: ConversationId
    closed_at: datetime
    patient: Identity
    score: int
    comment: str | None = field(default=None, repr=False)
    rated_at: datetime

    def __attrs_post_init__(self) -> None:
        if not WORST <= self.score <= BEST:
            raise Invalid.at("/score", "range")
        if self.comment is not None:
            checked(self.comment, "/comment", limit=COMMENT_LIMIT)


@frozen(kw_only=True)
class Survey:
    """Whether the patient may say how it was: once an episode, while it is fresh, and after somebody closed it.

    `by_itself` says that the conversation was closed because it had gone quiet: nobody is asked then.
    """

    closed_at: datetime | None
    rated: bool
    by_itself: bool
    open_for: timedelta = SURVEY_OPEN

    def is_open(self, at: datetime) -> bool:
        """Whether it would be taken now."""
        return (
            self.closed_at is not None and not (self.rated or self.by_itself) and at <= self.closed_at + self.open_for
        )

    def check(self, at: datetime) -> datetime:
        """Return when the episode ended; raises `AlreadyRated`, or `SurveyClosed` where nobody is asked."""
        if self.rated:
            raise AlreadyRated("it was rated")
        if self.closed_at is None or not self.is_open(at):
            raise SurveyClosed("nobody is asked")
        return self.closed_at


def episode_of(conversation: Conversation) -> datetime | None:
    """When the episode that can be rated ended; `None` while the conversation is not closed."""
    return conversation.closed_at if conversation.status is Status.CLOSED else None
