"""Search in texts. The words are in the body: never in an address, a log or the audit."""

from litestar import Controller, post
from litestar.params import JSONBody

from adapters.http.controllers.common import AnyRequest, Caller, Cases, TheEdge, conversation_in_path
from adapters.http.cursors import PageCursors
from adapters.http.leaving import while_there
from adapters.http.problems import PROBLEMS
from adapters.http.wire.render import message_out
from adapters.http.wire.text_search import TextSearch, TextSearchOut
from application.search.search_texts import SearchTexts
from domain.ids import ConversationId
from domain.text import searched_phrase


class SearchInTexts(Controller):
    """`/messages/search`."""

    path = "/messages/search"
    tags = ("Messages",)

    @post(operation_id="SearchTexts", status_code=200, responses=PROBLEMS)
    async def search(
        self, request: AnyRequest, data: JSONBody[TextSearch], caller: Caller, use_cases: Cases, edge: TheEdge
    ) -> TextSearchOut:
        """Find words in the messages that the caller may read. Each search is on the audit, without its words."""
        within = None if data.conversation_id is None else conversation_in_path(data.conversation_id)
        cursors = PageCursors(edge.cursor_key, caller.identity, f"texts:{within}:{searched_phrase(data.text)}")
        place = cursors.open(data.cursor)
        command = SearchTexts(
            actor=caller,
            text=data.text,
            conversation=within,
            after=None if place is None else (ConversationId(str(place[0])), int(place[1])),
            limit=data.limit,
        )
        found = await while_there(request, use_cases.search_texts(command))
        return TextSearchOut(
            items=[message_out(one) for one in found.items],
            looked_at=found.looked_at,
            cut=found.cut,
            next_cursor=cursors.seal(found.next),
        )
