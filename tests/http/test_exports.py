"""Exports over HTTP: asked for, watched, fetched whole and in parts, given up."""

import asyncio
import io
import socket
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import uvicorn
from pypdf import PdfReader

from adapters.exports.verification import verify_archive
from adapters.http.edge import BASE
from adapters.http.server import server_config
from adapters.mock.files import InMemoryFileStore
from tests.support.app import Caller, Clinic
from tests.support.waiting import until


def asked(who: Caller, conversation: str, form: str = "json", **more: object) -> str:
    body = {"format": form, "conversationId": conversation, **more}
    made: str = who.made("POST", "/exports", body)["id"]
    return made


def make(clinic: Clinic) -> None:
    clinic.http.blocking_portal.call(clinic.server.make_exports)


def test_it_is_made_and_fetched(clinic: Clinic, patient: Caller, provider: Caller, conversation: str):
    patient.made("POST", f"/conversations/{conversation}/messages", {"body": "The rash is back"}, key="1")
    id = asked(provider, conversation)
    waits = provider.made("GET", f"/exports/{id}")
    assert (waits["state"], waits["percent"], waits["size"], waits["conversationId"]) == (
        "waiting",
        0,
        None,
        conversation,
    )
    assert provider("GET", f"/exports/{id}/content").json()["type"] == "/problems/export-unfinished"
    make(clinic)
    done = provider.made("GET", f"/exports/{id}")
    assert (done["state"], done["percent"], done["messages"], done["failure"]) == ("done", 100, 1, None)
    fetched = provider("GET", f"/exports/{id}/content")
    assert fetched.headers["content-type"] == "application/zip"
    assert fetched.headers["content-disposition"] == f'attachment; filename="export-{id}.zip"'
    assert fetched.headers["cache-control"] == "private, no-store"
    with zipfile.ZipFile(io.BytesIO(fetched.content)) as archive:
        assert archive.testzip() is None
        assert b"The rash is back" in archive.read(archive.namelist()[0])


@pytest.mark.parametrize("form", ["json", "csv", "pdf"])
def test_what_was_asked_and_decided_in_a_card_is_in_it_and_proved(
    clinic: Clinic, patient: Caller, provider: Caller, conversation: str, form: str
):
    listed = {"items": [{"id": "oxy", "drug": "Lisinopril", "refillsLeft": 7}]}
    clinic.sign_in("platform", "service").made("PUT", "/people/pat/medications", listed)
    body = {"conversationId": conversation, "medicationId": "oxy", "text": "Soon please"}
    card = patient.made("POST", "/prescriptions", body, key="rx")
    for name, say in (("triage", {"teamNote": "Drug seeking"}), ("deny", {"denialReason": "A test first"})):
        provider.made("POST", f"/cards/{card['id']}/steps", {"step": name, "say": say}, key=name)
    id = asked(provider, conversation, form)
    make(clinic)
    archive = io.BytesIO(provider("GET", f"/exports/{id}/content").content)
    assert verify_archive(archive).messages >= 1
    with zipfile.ZipFile(archive) as opened:
        document = opened.read(opened.namelist()[0])
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(document)).pages) if form == "pdf" else ""
    told = text or document.decode()
    for said in ("refill", "denied", "Lisinopril", "Soon please", "A test first"):
        assert said in told.replace("Refill", "refill"), said
    for private in ("Drug seeking", "teamNote", "team note", "refillsLeft", "refills left"):
        assert private not in told, private


def test_the_patient_sees_who_exported_their_messages(
    clinic: Clinic, patient: Caller, provider: Caller, conversation: str
):
    patient.made("POST", f"/conversations/{conversation}/messages", {"body": "The rash is back"}, key="1")
    asked(provider, conversation)
    make(clinic)
    told = [one["text"] for one in patient.made("GET", "/people/pat/access-log")["items"]]
    assert [text for text in told if "exported your messages" in text] == told[:1]


def test_a_fetch_goes_on_where_it_broke_off(clinic: Clinic, patient: Caller, provider: Caller, conversation: str):
    patient.made("POST", f"/conversations/{conversation}/messages", {"body": "The rash is back"}, key="1")
    id = asked(provider, conversation)
    make(clinic)
    whole = provider("GET", f"/exports/{id}/content").content
    pieces = b""
    for start in range(0, len(whole), 100):
        part = provider("GET", f"/exports/{id}/content", headers={"Range": f"bytes={start}-{start + 99}"})
        assert part.status_code == 206
        assert part.headers["content-range"] == f"bytes {start}-{min(start + 99, len(whole) - 1)}/{len(whole)}"
        pieces += part.content
    assert pieces == whole
    beyond = provider("GET", f"/exports/{id}/content", headers={"Range": f"bytes={len(whole)}-"})
    assert beyond.status_code == 416


def test_one_s_own_are_listed_page_by_page_and_nobody_else_s(
    clinic: Clinic, patient: Caller, provider: Caller, conversation: str
):
    first, second = asked(provider, conversation), asked(provider, conversation, "csv")
    page = provider.made("GET", "/exports?limit=1")
    assert [one["id"] for one in page["items"]] == [second]
    rest = provider.made("GET", f"/exports?limit=1&cursor={page['nextCursor']}")
    assert ([one["id"] for one in rest["items"]], rest["nextCursor"]) == ([first], None)
    assert patient.made("GET", "/exports")["items"] == []
    assert patient("GET", f"/exports/{first}").status_code == 404
    assert patient("DELETE", f"/exports/{first}").status_code == 404
    assert provider("POST", "/exports", {"format": "pdf", "conversationId": conversation}).status_code == 429
    assert provider("DELETE", f"/exports/{first}").status_code == 204
    assert provider("GET", f"/exports/{first}").status_code == 404
    assert provider("POST", "/exports", {"format": "pdf", "conversationId": conversation}).status_code == 201


def test_asked_again_under_its_key_it_is_the_same(provider: Caller, conversation: str):
    body = {"format": "json", "conversationId": conversation}
    first = provider("POST", "/exports", body, key="k")
    again = provider("POST", "/exports", body, key="k")
    assert (first.json()["id"], again.headers["idempotent-replayed"]) == (again.json()["id"], "true")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"format": "json"},
        {"format": "html", "patient": "pat"},
        {"format": "json", "patient": "pat", "conversationId": "0" * 32},
        {"format": "json", "from": "2026-01-02T00:00:00Z", "until": "2026-01-01T00:00:00Z"},
        {"format": "json", "from": "2026-01-02"},
        {"format": "json", "patient": "pat", "more": 1},
    ],
)
def test_what_is_no_scope_is_refused(provider: Caller, body: dict[str, str]):
    assert provider("POST", "/exports", body).status_code == 422


class Unending:
    """A store that gives a piece of each file, and then keeps its reader waiting."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.let_go: list[bool] = []
        monkeypatch.setattr(InMemoryFileStore, "read", self._read)

    async def _read(self, *_: object, **__: object) -> AsyncIterator[bytes]:
        yield b"a"
        try:
            await asyncio.Event().wait()
        finally:
            self.let_go.append(True)


@pytest.mark.parametrize("part", ["", "Range: bytes=0-\r\n"], ids=["whole", "part"])
def test_a_fetch_ends_when_its_client_hangs_up(
    clinic: Clinic, patient: Caller, provider: Caller, conversation: str, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    patient.made("POST", f"/conversations/{conversation}/messages", {"body": "The rash is back"}, key="1")
    id = asked(provider, conversation)
    make(clinic)
    store = Unending(monkeypatch)
    assert clinic.http.blocking_portal is not None
    line, signed_in = f"GET {BASE}/exports/{id}/content HTTP/1.1", f"Authorization: Bearer {provider.token}"
    request = f"{line}\r\nHost: 127.0.0.1\r\n{signed_in}\r\n{part}\r\n".encode()
    clinic.http.blocking_portal.call(hangs_up, clinic, request, store.let_go)
    assert store.let_go


async def hangs_up(clinic: Clinic, request: bytes, let_go: list[bool]) -> None:
    """A request on a real socket, which is cut off once the answer has begun."""
    config = server_config(clinic.http.app, clinic.server.edge, timedelta(seconds=1))
    config.lifespan = "off"
    server = uvicorn.Server(config)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server._serve([listener]))
        assert await until(lambda: server.started, within=20)
        reader, writer = await asyncio.open_connection(*listener.getsockname())
        try:
            writer.write(request)
            status = await reader.readline()
            assert b" 20" in status, status
            assert not let_go
            writer.close()
            assert await until(lambda: bool(let_go), within=20)
        finally:
            writer.transport.abort()
            server.should_exit = True
            await serving
