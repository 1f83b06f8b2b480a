"""Staff notes: a patient never sees them."""

from litestar import Controller, Response, delete, get, post, put
from litestar.params import JSONBody

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
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
from adapters.http.wire.conversations import DraftIn, DraftOut
from adapters.http.wire.notes import NewNote, NoteList, NoteOut
from adapters.http.wire.render import note_out
from application.messaging.keep_note_draft import KeepNoteDraft
from application.messaging.write_note import WriteNote
from application.timelines.read_notes import ReadNotes
from domain.ids import NoteId


class Notes(Controller):
    """`/conversations/{id}/notes`."""

    path = "/conversations/{conversation_id:str}/notes"
    tags = ("Staff notes",)

    @post(operation_id="WriteNote", responses=PROBLEMS)
    async def write(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[NewNote],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[NoteOut]:
        """Write a note for the team, behind the conversation's last event (`afterSeq`)."""
        id = conversation_in_path(conversation_id)
        command = WriteNote(
            actor=caller,
            conversation=id,
            text=data.body,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.write_note(command)
        view = await use_cases.timeline.note(id, NoteId(made.id))
        if made.replayed:  # its writer may have left since
            await use_cases.read_notes(ReadNotes(actor=caller, conversation=id, after=view.seq - 1, limit=1))
        return answer(note_out(view), status=201, replayed=made.replayed)

    @get(operation_id="ListNotes", responses=PROBLEMS)
    async def list_notes(
        self,
        conversation_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> NoteList:
        """List the notes, ascending by their own `seq`."""
        id = conversation_in_path(conversation_id)
        cursors = PageCursors(edge.cursor_key, caller.identity, f"notes {id}")
        position = cursors.open(cursor)
        after = int(position[0]) if position else 0
        notes = await use_cases.read_notes(ReadNotes(actor=caller, conversation=id, after=after, limit=limit + 1))
        page, more = notes[:limit], len(notes) > limit
        return NoteList(
            items=[note_out(one) for one in page],
            next_cursor=cursors.seal((page[-1].seq,)) if more else None,
        )

    @put("/draft", operation_id="KeepNoteDraft", responses=PROBLEMS)
    async def keep_draft(
        self, conversation_id: PathId, data: JSONBody[DraftIn], caller: Caller, use_cases: Cases
    ) -> DraftOut:
        """Keep the note that the caller is writing, for themselves alone (`noteDraft`); for 30 days."""
        id = conversation_in_path(conversation_id)
        await use_cases.keep_note_draft(KeepNoteDraft(actor=caller, conversation=id, text=data.body))
        return DraftOut(body=data.body)

    @delete("/draft", operation_id="DiscardNoteDraft", responses=PROBLEMS)
    async def discard_draft(self, conversation_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Forget it; having none is fine."""
        id = conversation_in_path(conversation_id)
        await use_cases.keep_note_draft(KeepNoteDraft(actor=caller, conversation=id, text=None))
