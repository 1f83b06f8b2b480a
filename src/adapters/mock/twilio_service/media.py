"""Media: files on a host of their own, uploaded as they are, fetched by a short-lived link (fact sheet, section 7)."""

import hashlib
import hmac
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

from attrs import define, field

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest.exchange import Answer, Request, json_answer
from adapters.mock.twilio_service.rest.form import Form
from adapters.mock.twilio_service.rest.shapes import times
from adapters.mock.twilio_service.state.conversation import MediaFile
from adapters.mock.twilio_service.state.service import ChatService

LINK_LIFE = timedelta(minutes=5)
"""How long a temporary link opens; the length is assumed."""
DIRECT = "/media-content/"


@define(eq=False)
class MediaApi:
    """Upload, look, fetch, delete."""

    stage: Stage
    largest: int = limits.MEDIA_BYTES
    _secret: bytes = field(kw_only=True, repr=False)

    def handles(self, path: str) -> bool:
        """Whether the path is of media."""
        parts = path.split("/")
        return len(parts) >= 5 and parts[1:3] == ["v1", "Services"] and parts[4] == "Media"

    async def answer(self, request: Request) -> Answer:
        """Answer a call that was admitted; raises `Refused`."""
        parts = [unquote(part) for part in request.path.split("/")]
        service, rest = self.stage.account.service(parts[3]), parts[5:]
        match request.method, rest:
            case "POST", []:
                return json_answer(201, self._shape(request, service, self._upload(request, service)))
            case "GET", [sid]:
                return json_answer(200, self._shape(request, service, _file(service, sid)))
            case "GET", [sid, "Content"]:
                return _content(_file(service, sid))
            case "DELETE", [sid]:
                del service.media[_file(service, sid).sid]
                return Answer(status=204)
        raise Refused(Error.NOT_FOUND)

    async def direct(self, request: Request) -> Answer:
        """The bytes behind a temporary link. A request with credentials is refused: the link is the credential."""
        query = Form.read(request.query)
        sid, expires = request.path.removeprefix(DIRECT), query.text("Expires")
        if "authorization" in request.headers:
            raise Refused(Error.INVALID_PARAMETER)
        known = [service.media[sid] for service in self.stage.account.services.values() if sid in service.media]
        signed = expires is not KEEP and hmac.compare_digest(self._signature(sid, expires), query.required("Signature"))
        if request.method != "GET" or not known or not signed or int(expires) < self.stage.now().timestamp():
            raise Refused(Error.NOT_FOUND)
        return _content(known[0])

    def keep(self, service: ChatService, content: bytes, content_type: str, filename: str | None) -> MediaFile:
        """Keep a file; raises `Refused` for one that is too large."""
        if len(content) > self.largest:
            raise Refused(Error.MEDIA_TOO_LARGE)
        now = self.stage.now()
        file = MediaFile(
            sid=self.stage.sids.new("ME"),
            content_type=content_type or "application/octet-stream",
            content=content,
            created=now,
            updated=now,
            filename=filename,
        )
        service.media[file.sid] = file
        return file

    def _upload(self, request: Request, service: ChatService) -> MediaFile:
        filename = Form.read(request.query).text("Filename")
        name = None if filename is KEEP else filename
        return self.keep(service, request.body, request.headers.get("content-type", ""), name)

    def _shape(self, request: Request, service: ChatService, file: MediaFile) -> dict[str, Any]:
        here = f"/v1/Services/{service.sid}/Media/{file.sid}"
        expires = str(int((self.stage.now() + LINK_LIFE).timestamp()))
        ticket = f"Expires={expires}&Signature={self._signature(file.sid, expires)}"
        return {
            "sid": file.sid,
            "account_sid": self.stage.account.credentials.account_sid,
            "service_sid": service.sid,
            "channel_sid": file.conversation,
            "message_sid": file.message,
            "size": len(file.content),
            "content_type": file.content_type,
            "filename": file.filename,
            "author": file.author,
            **times(file),
            "category": "media",
            "url": f"{request.origin}{here}",
            "links": {
                "content": f"{request.origin}{here}/Content",
                "content_direct_temporary": f"{request.origin}{DIRECT}{file.sid}?{ticket}",
            },
        }

    def _signature(self, sid: str, expires: str) -> str:
        return hmac.new(self._secret, f"{sid} {expires}".encode(), hashlib.sha256).hexdigest()


def _file(service: ChatService, sid: str) -> MediaFile:
    if sid not in service.media:
        raise Refused(Error.NOT_FOUND)
    return service.media[sid]


def _content(file: MediaFile) -> Answer:
    return Answer(status=200, body=file.content, headers={"Content-Type": file.content_type})
