"""Satisfaction: given by patients once an episode, seen by the team."""

from datetime import datetime
from typing import Annotated

from litestar import Controller, Response, get, post
from litestar.params import JSONBody, QueryParameter

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    TheEdge,
    answer,
    conversation_in_path,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.replies import NewRating, RatingList, RatingOut
from application.ratings.rate_care import RateCare
from application.ratings.see_ratings import SeeRatings
from domain.rating import Rating

OfConversation = Annotated[str, QueryParameter(name="conversationId", min_length=1, max_length=64)]


class Ratings(Controller):
    """`/ratings`."""

    path = "/ratings"
    tags = ("Satisfaction",)

    @post(operation_id="RateCare", responses=PROBLEMS)
    async def rate(
        self,
        request: AnyRequest,
        data: JSONBody[NewRating],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[RatingOut]:
        """Say how it was, once after each closing, while `surveyOpen` of the conversation is true."""
        command = RateCare(
            actor=caller,
            conversation=conversation_in_path(data.conversation_id),
            score=data.score,
            comment=data.comment,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.rate_care(command)
        return answer(rating_out(made.rating), status=201, replayed=made.replayed)

    @get(operation_id="SeeRatings", responses=PROBLEMS)
    async def see(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        conversation_id: OfConversation,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> RatingList:
        """List what the patient of a conversation said: scores for staff who see it, comments for those who read it."""
        cursors = PageCursors(edge.cursor_key, caller.identity, f"ratings/{conversation_id}")
        place = cursors.open(cursor)
        command = SeeRatings(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            before=datetime.fromisoformat(str(place[0])) if place else None,
            limit=limit,
        )
        page = await use_cases.see_ratings(command)
        return RatingList(
            items=[rating_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )


def rating_out(one: Rating) -> RatingOut:
    """A rating as it is shown."""
    return RatingOut(
        id=one.id,
        conversation_id=one.conversation,
        closed_at=one.closed_at,
        score=one.score,
        comment=one.comment,
        rated_at=one.rated_at,
    )
