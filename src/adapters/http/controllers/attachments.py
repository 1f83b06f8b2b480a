"""Files: uploaded, looked at, downloaded with a token or by a link."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from litestar import Controller, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, Reference, RequestBody, Schema
from litestar.params import HeaderParameter
from litestar.response import Stream

from adapters.http.arrival import arrival_of
from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    TheEdge,
    Visitor,
    answer,
    attachment_in_path,
    conversation_in_path,
    repeat_of,
)
from adapters.http.edge import UPLOADS as UPLOADS_PATH
from adapters.http.idempotency import KeyHeader, NeededKeyHeader, needed_key
from adapters.http.limits import LIMIT, UPLOADS
from adapters.http.parts import part_of
from adapters.http.problems import NO_SUCH_PART, PROBLEMS
from adapters.http.upload_form import CONVERSATION, FILE, read_upload
from adapters.http.wire.attachments import AttachmentOut, FileLinkOut
from adapters.http.wire.phone_queue import Nothing
from adapters.http.wire.render import attachment_out
from application.attachments.file_link import FollowFileLink, MakeFileLink
from application.attachments.open_file import OpenedFile, OpenFile, whole
from application.attachments.see_attachment import SeeAttachment
from application.attachments.upload_file import MayUpload, UploadFile
from application.ports.unit_of_work import RequestKey
from domain.ids import AttachmentId

RangeHeader = Annotated[
    str | None,
    HeaderParameter(name="Range", required=False, description="One range of bytes, such as `bytes=0-1023`."),
]
_CSP = "sandbox; default-src 'none'"
_CONTENT = {
    status: ResponseSpec(
        data_container=bytes,
        description=description,
        generate_examples=False,
        media_type="application/octet-stream",
    )
    for status, description in ((200, "The content."), (206, "The part of the content that was asked for."))
}


@dataclass
class UploadOperation(Operation):
    """Describes the form: it is read by hand, piece by piece."""

    def __post_init__(self) -> None:
        members: dict[str, Reference | Schema] = {
            CONVERSATION: Schema(type=OpenAPIType.STRING, min_length=1, max_length=64),
            FILE: Schema(
                type=OpenAPIType.STRING,
                content_media_type="application/octet-stream",
                description="At most 10 MiB, of the named types.",
            ),
        }
        form = Schema(
            type=OpenAPIType.OBJECT, properties=members, required=[CONVERSATION, FILE], additional_properties=False
        )
        self.request_body = RequestBody(required=True, content={"multipart/form-data": OpenAPIMediaType(schema=form)})


class Attachments(Controller):
    """`/attachments`."""

    path = "/attachments"
    tags = ("Attachments",)

    @post(
        operation_id="UploadFile",
        operation_class=UploadOperation,
        opt={LIMIT: UPLOADS},
        request_max_body_size=None,
        responses=PROBLEMS,
    )
    async def upload(
        self,
        request: AnyRequest,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: NeededKeyHeader = None,
    ) -> Response[AttachmentOut]:
        """Upload a file of at most 10 MiB (JPEG, PNG, GIF, WebP, PDF, text); send it with a message within an hour."""
        key = needed_key(request, idempotency_key)

        async def may_upload(conversation: str) -> None:
            await use_cases.may_upload(MayUpload(actor=caller, conversation=conversation_in_path(conversation)))

        async with edge.spool.open() as file:
            form = await read_upload(request, file, may_upload)
            conversation, name = form.check()
            command = UploadFile(
                actor=caller,
                conversation=conversation_in_path(conversation),
                name=name,
                declared_type=form.declared_type,
                file=file,
                request=RequestKey(
                    scope=f"{caller.identity}|{request.scope['path']}",
                    key=key,
                    fingerprint=edge.fingerprints.of("upload", file.digest(), conversation),
                ),
            )
            made = await use_cases.upload_file(command)
        view = await use_cases.see_attachment(SeeAttachment(actor=caller, id=AttachmentId(made.id)))
        return answer(attachment_out(view), status=201, replayed=made.replayed)

    @get("/{attachment_id:str}", operation_id="SeeAttachment", responses=PROBLEMS)
    async def see(self, attachment_id: PathId, caller: Caller, use_cases: Cases) -> AttachmentOut:
        """Name, type, size and state of a file: for those who see its message; before it is sent, for its sender."""
        command = SeeAttachment(actor=caller, id=attachment_in_path(attachment_id))
        return attachment_out(await use_cases.see_attachment(command))

    @get(
        "/{attachment_id:str}/content",
        operation_id="DownloadFile",
        responses={**PROBLEMS, **NO_SUCH_PART, **_CONTENT},
    )
    async def download(
        self,
        request: AnyRequest,
        attachment_id: PathId,
        caller: Caller,
        use_cases: Cases,
        wanted: RangeHeader = None,
    ) -> Stream:
        """Download a file, or one range of it; every download is on the audit."""
        part = part_of(wanted)
        command = OpenFile(actor=caller, id=attachment_in_path(attachment_id), part=part or whole)
        return _served(await use_cases.open_file(command), partial=part is not None)

    @post("/{attachment_id:str}/link", operation_id="MakeFileLink", responses=PROBLEMS)
    async def link(
        self,
        request: AnyRequest,
        attachment_id: PathId,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[FileLinkOut]:
        """Make an address that opens the file once within 60 seconds, without a token, while the caller may."""
        command = MakeFileLink(
            actor=caller,
            id=attachment_in_path(attachment_id),
            request=repeat_of(request, idempotency_key, caller, edge, Nothing()),
        )
        made = await use_cases.make_file_link(command)
        scheme = "https" if arrival_of(request).secure else "http"
        url = f"{scheme}://{request.headers.get('host', '')}{UPLOADS_PATH}/links/{made.code}"
        return answer(FileLinkOut(url=url, expires_at=made.expires_at), status=201, replayed=made.replayed)

    @get(
        "/links/{code:str}",
        operation_id="FollowFileLink",
        responses={**PROBLEMS, **NO_SUCH_PART, **_CONTENT},
    )
    async def follow(self, code: PathId, visitor: Visitor, use_cases: Cases, wanted: RangeHeader = None) -> Stream:
        """Download by a link. It opens once; what its maker may no longer see, it does not show."""
        part = part_of(wanted)
        command = FollowFileLink(actor=visitor, code=code, part=part or whole)
        return _served(await use_cases.follow_file_link(command), partial=part is not None)


def _served(opened: OpenedFile, *, partial: bool) -> Stream:
    file = opened.file
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
        "Content-Length": str(opened.end - opened.start),
        "Accept-Ranges": "bytes",
        "Content-Security-Policy": _CSP,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
    if partial:
        headers["Content-Range"] = f"bytes {opened.start}-{opened.end - 1}/{file.size}"
    return Stream(opened.pieces, status_code=206 if partial else 200, headers=headers, media_type=file.type.value)
