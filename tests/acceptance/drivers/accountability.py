"""What people do with the record as a whole: search in it, have it written down. By HTTP, and by use cases."""

from typing import Any, Protocol

import httpx
from attrs import frozen

from adapters.http.edge import BASE
from application.exports.ask_export import AskExport
from application.exports.see_exports import OpenExport
from application.search.search_texts import SearchTexts
from domain.export import ExportForm, ExportScope
from domain.ids import ConversationId, ExportId, Identity
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import actor_of
from tests.acceptance.drivers.seen import Refused
from tests.acceptance.people import Person


@frozen
class Findings:
    """The texts that a search found, and whether it says that it was cut."""

    texts: tuple[str | None, ...]
    cut: bool


class AccountDriver(Protocol):
    """What every driver offers of it."""

    async def look_for(self, who: Person, words: str, *, limit: int = 50) -> Findings: ...
    async def ask_export(self, who: Person, *, conversation: str | None = None, patient: str | None = None) -> str: ...
    async def fetch_export(self, who: Person, export: str) -> bytes: ...


class AccountsByUseCases:
    """A part of the driver that calls use cases."""

    _do: Any

    async def look_for(self, who: Person, words: str, *, limit: int = 50) -> Findings:
        command = SearchTexts(actor=actor_of(who), text=words, limit=limit)
        found = await answer(self._do.search_texts(command))
        return Findings(tuple(one.body for one in found.items), found.cut is not None)

    async def ask_export(self, who: Person, *, conversation: str | None = None, patient: str | None = None) -> str:
        scope = ExportScope(
            conversation=ConversationId(conversation) if conversation else None,
            patient=Identity(patient) if patient else None,
        )
        command = AskExport(actor=actor_of(who), scope=scope, form=ExportForm.JSON)
        return str((await answer(self._do.ask_export(command))).id)

    async def fetch_export(self, who: Person, export: str) -> bytes:
        opened = await answer(self._do.open_export(OpenExport(actor=actor_of(who), id=ExportId(export))))
        return b"".join([piece async for piece in opened.pieces])


class AccountsOverHttp:
    """A part of the HTTP driver."""

    _ask: Any
    _http: httpx.AsyncClient
    _token: Any

    async def look_for(self, who: Person, words: str, *, limit: int = 50) -> Findings:
        found = await self._ask(who, "POST", "/messages/search", {"text": words, "limit": limit})
        return Findings(tuple(one["body"] for one in found["items"]), found["cut"] is not None)

    async def ask_export(self, who: Person, *, conversation: str | None = None, patient: str | None = None) -> str:
        scope = {"conversationId": conversation} if conversation else {"patient": patient}
        return str((await self._ask(who, "POST", "/exports", {"format": "json", **scope}))["id"])

    async def fetch_export(self, who: Person, export: str) -> bytes:
        bearer = {"Authorization": f"Bearer {await self._token(who)}"}
        answered = await self._http.get(f"{BASE}/exports/{export}/content", headers=bearer)
        if not answered.is_success:
            raise Refused(answered.json()["type"].removeprefix("/problems/"))
        return answered.content
