"""Exports: asked for, looked at, fetched whole or in parts, given up."""

from datetime import datetime

from litestar import Controller, Response, delete, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody
from litestar.response import Stream

from adapters.http.controllers.attachments import RangeHeader
from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    answer,
    conversation_in_path,
    export_in_path,
    in_utc,
    repeat_of,
)
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.idempotency import KeyHeader
from adapters.http.parts import part_of
from adapters.http.problems import NO_SUCH_PART, PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.exports import ExportList, ExportOut, NewExport
from application.attachments.open_file import whole
from application.exports.ask_export import AskExport
from application.exports.see_exports import DropExport, ListExports, OpenExport, SeeExport
from domain.export import Export, ExportScope, ExportState
from domain.ids import ExportId, Identity

_ZIP = "application/zip"
_CONTENT = {
    status: ResponseSpec(data_container=bytes, description=description, generate_examples=False, media_type=_ZIP)
    for status, description in ((200, "The archive."), (206, "The part of the archive that was asked for."))
}
_QUERY = "exports"


class Exports(Controller):
    """`/exports`: everything is the caller's own."""

    path = "/exports"
    tags = ("Exports",)

    @post(operation_id="AskExport", responses=PROBLEMS)
    async def ask(
        self,
        request: AnyRequest,
        data: JSONBody[NewExport],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ExportOut]:
        """Let an export be made of what the caller may read; two at once, an hour at most."""
        scope = ExportScope(
            conversation=None if data.conversation_id is None else conversation_in_path(data.conversation_id),
            patient=None if data.patient is None else Identity(data.patient),
            since=_moment(data.from_, "/from"),
            until=_moment(data.until, "/until"),
        )
        command = AskExport(
            actor=caller,
            scope=scope,
            form=data.format,
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.ask_export(command)
        seen = await use_cases.see_export(SeeExport(actor=caller, id=ExportId(made.id)))
        return answer(export_out(seen), status=201, replayed=made.replayed)

    @get(operation_id="ListExports", responses=PROBLEMS)
    async def list_exports(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> ExportList:
        """List the caller's exports, the newest first."""
        cursors = PageCursors(edge.cursor_key, caller.identity, _QUERY)
        after = cursors.open(cursor)
        page = await use_cases.list_exports(
            ListExports(actor=caller, after=ExportId(str(after[0])) if after else None, limit=limit)
        )
        return ExportList(
            items=[export_out(one) for one in page.items],
            next_cursor=cursors.seal(page.next),
        )

    @get("/{export_id:str}", operation_id="SeeExport", responses=PROBLEMS)
    async def see(self, export_id: PathId, caller: Caller, use_cases: Cases) -> ExportOut:
        """Tell how far an export is."""
        return export_out(await use_cases.see_export(SeeExport(actor=caller, id=export_in_path(export_id))))

    @delete("/{export_id:str}", operation_id="DropExport", responses=PROBLEMS)
    async def drop(self, export_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """Give an export up while it is made, or do away with it."""
        await use_cases.drop_export(DropExport(actor=caller, id=export_in_path(export_id)))

    @get(
        "/{export_id:str}/content",
        operation_id="FetchExport",
        responses={**PROBLEMS, **NO_SUCH_PART, **_CONTENT},
    )
    async def fetch(self, export_id: PathId, caller: Caller, use_cases: Cases, wanted: RangeHeader = None) -> Stream:
        """Fetch the archive, or one range of it; every fetch is on the audit."""
        part = part_of(wanted)
        opened = await use_cases.open_export(OpenExport(actor=caller, id=export_in_path(export_id), part=part or whole))
        headers = {
            "Content-Disposition": f'attachment; filename="export-{opened.export.id}.zip"',
            "Content-Length": str(opened.end - opened.start),
            "Accept-Ranges": "bytes",
            "ETag": f'"{opened.export.id}"',
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        }
        if part is not None:
            headers["Content-Range"] = f"bytes {opened.start}-{opened.end - 1}/{opened.size}"
        status = 200 if part is None else 206
        return Stream(opened.pieces, status_code=status, headers=headers, media_type=_ZIP)


def export_out(export: Export) -> ExportOut:
    """An export as its asker sees it."""
    done = export.state is ExportState.DONE
    return ExportOut(
        id=export.id,
        state=export.state,
        failure=export.failure,
        format=export.form,
        conversation_id=export.scope.conversation,
        patient=export.scope.patient,
        from_=export.scope.since,
        until=export.scope.until,
        percent=export.percent,
        conversations=export.conversations,
        messages=export.messages,
        files=export.files,
        size=export.size if done else None,
        asked_at=export.asked_at,
        expires_at=export.expires_at,
    )


def _moment(at: datetime | None, pointer: str) -> datetime | None:
    return None if at is None else in_utc(at, pointer)
