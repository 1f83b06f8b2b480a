"""Pages of conversations: how they are asked for in a URL, and how they are answered."""

from typing import Annotated, Literal

from litestar.params import QueryParameter

from adapters.http.controllers.queries import Wanted, canonical
from adapters.http.cursors import PageCursors
from adapters.http.edge import Edge
from adapters.http.use_cases import UseCases
from adapters.http.wire.base import NAME_PATTERN, PAGE_MOST
from adapters.http.wire.conversations import PRIORITY_LIST, STATUS_LIST, ConversationList
from adapters.http.wire.render import conversation_out
from application.timelines.list_conversations import list_or_search
from domain.access import Actor

StatusQuery = Annotated[
    str | None,
    QueryParameter(name="status", pattern=STATUS_LIST, description="A comma list, or `all`; `open,on-hold` if absent."),
]
PriorityQuery = Annotated[
    str | None, QueryParameter(name="priority", pattern=PRIORITY_LIST, description="A comma list.")
]
UnreadQuery = Annotated[Literal["true", "false"], QueryParameter(name="unread")]
AssigneeQuery = Annotated[
    str | None,
    QueryParameter(name="assignee", pattern=NAME_PATTERN, max_length=128, description="`me`, `none` or an identity."),
]
LimitQuery = Annotated[int, QueryParameter(name="limit", ge=1, le=PAGE_MOST)]
CursorQuery = Annotated[str | None, QueryParameter(name="cursor", min_length=1, max_length=2_000)]


async def page_of(
    use_cases: UseCases, edge: Edge, caller: Actor, wanted: Wanted, limit: int, cursor: str | None
) -> ConversationList:
    """The page of what is wanted that begins at the cursor."""
    which = wanted.narrowed(caller)
    cursors = PageCursors(edge.cursor_key, caller.identity, canonical(which))
    after = cursors.open(cursor)
    page = await use_cases.list_conversations(list_or_search(caller, which, after=after, limit=limit))
    return ConversationList(
        items=[conversation_out(one) for one in page.items],
        next_cursor=cursors.seal(page.next),
    )
