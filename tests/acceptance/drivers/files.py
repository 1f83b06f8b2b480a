"""Files, by both doors: uploaded, sent, opened; and a scanner that is told what to do."""

import uuid
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Protocol

import httpx

from adapters.files.spool import SealedSpool
from adapters.http.edge import BASE
from application.attachments.open_file import OpenFile
from application.attachments.upload_file import UploadFile
from application.messaging.send_message import SendMessage
from domain.ids import AttachmentId, ConversationId
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import Clinic, actor_of
from tests.acceptance.drivers.pictures import message_of as pictured
from tests.acceptance.drivers.seen import Message, Refused
from tests.acceptance.drivers.wire import message_of
from tests.acceptance.people import Person


class FileDriver(Protocol):
    """What every driver offers of files."""

    def tell_scanner(self, *, stalls: bool = False, finds: bool = False) -> None: ...
    async def upload(self, who: Person, conversation: str, name: str, content: bytes, kind: str) -> str: ...
    async def send_files(
        self, who: Person, conversation: str, text: str, files: Sequence[str], *, key: str
    ) -> Message: ...
    async def open_file(self, who: Person, file: str) -> bytes: ...


class _Scanned:
    _clinic: Clinic

    def tell_scanner(self, *, stalls: bool = False, finds: bool = False) -> None:
        self._clinic.scanner.stalls, self._clinic.scanner.finds = stalls, finds


class UseCaseFiles(_Scanned):
    """By the use cases."""

    _do: Any

    async def upload(self, who: Person, conversation: str, name: str, content: bytes, kind: str) -> str:
        async with SealedSpool().open() as file:
            await file.write(content)
            command = UploadFile(
                actor=actor_of(who),
                conversation=ConversationId(conversation),
                name=name,
                declared_type=kind,
                file=file,
            )
            return str((await answer(self._do.upload_file(command))).id)

    async def send_files(self, who: Person, conversation: str, text: str, files: Sequence[str], *, key: str) -> Message:
        command = SendMessage(
            actor=actor_of(who),
            conversation=ConversationId(conversation),
            key=key,
            text=text,
            attachments=tuple(map(AttachmentId, files)),
        )
        return pictured((await answer(self._do.send_message(command))).message)

    async def open_file(self, who: Person, file: str) -> bytes:
        opened = await answer(self._do.open_file(OpenFile(actor=actor_of(who), id=AttachmentId(file))))
        return b"".join([piece async for piece in opened.pieces])


class HttpFiles(_Scanned):
    """Over HTTP."""

    _http: httpx.AsyncClient

    @abstractmethod
    async def _token(self, who: Person) -> str:
        """What somebody signs in with."""

    async def upload(self, who: Person, conversation: str, name: str, content: bytes, kind: str) -> str:
        answered = await self._http.post(
            f"{BASE}/attachments",
            data={"conversationId": conversation},
            files={"file": (name, content, kind)},
            headers=await self._headers(who, uuid.uuid4().hex),
        )
        return str(_told(answered)["id"])

    async def send_files(self, who: Person, conversation: str, text: str, files: Sequence[str], *, key: str) -> Message:
        answered = await self._http.post(
            f"{BASE}/conversations/{conversation}/messages",
            json={"body": text, "attachmentIds": list(files)},
            headers=await self._headers(who, key),
        )
        return message_of(_told(answered))

    async def open_file(self, who: Person, file: str) -> bytes:
        answered = await self._http.get(f"{BASE}/attachments/{file}/content", headers=await self._headers(who))
        if not answered.is_success:
            _told(answered)
        return answered.content

    async def _headers(self, who: Person, key: str | None = None) -> dict[str, str]:
        bearer = {"Authorization": f"Bearer {await self._token(who)}"}
        return bearer if key is None else {**bearer, "Idempotency-Key": key}


def _told(answered: httpx.Response) -> Any:
    told = answered.json()
    if answered.is_success:
        return told
    raise Refused(told["type"].removeprefix("/problems/"), *(flaw["code"] for flaw in told.get("errors", ())))
