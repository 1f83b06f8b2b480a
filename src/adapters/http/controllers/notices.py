"""Notices: what people were told outside the chat."""

from datetime import datetime

from litestar import Controller, get

from adapters.http.controllers.common import Caller, Cases, TheEdge
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.notices import NoticeGiven, NoticeList
from application.notices.list_notices import ListNotices
from application.ports.records import KeptNotice
from domain.ids import NoticeId

QUERY = "notices"


class Notices(Controller):
    """`/notices`, for administrators."""

    path = "/notices"
    tags = ("Notices",)

    @get(operation_id="ListNotices", responses=PROBLEMS)
    async def list_notices(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> NoticeList:
        """List notices, the newest first, with what became of each."""
        cursors = PageCursors(edge.cursor_key, caller.identity, QUERY)
        place = cursors.open(cursor)
        after = (datetime.fromisoformat(str(place[0])), NoticeId(str(place[1]))) if place else None
        page = await use_cases.list_notices(ListNotices(actor=caller, after=after, limit=limit))
        return NoticeList(
            items=[notice_given(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )


def notice_given(kept: KeptNotice) -> NoticeGiven:
    """A notice as administrators see it."""
    notice = kept.notice
    return NoticeGiven(
        id=notice.id,
        kind=notice.kind,
        channel=notice.channel,
        recipient=notice.recipient,
        conversation_id=notice.conversation,
        alert_id=notice.alert,
        created_at=notice.at,
        attempts=kept.attempts,
        outcome=kept.outcome,
        reason=kept.reason,
        ended_at=kept.ended_at,
    )
