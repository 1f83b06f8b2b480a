"""The driver that calls the whole server, over HTTP and the live socket, on an SQL record."""

import itertools
import shutil
from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import httpx
from attrs import frozen
from litestar import Litestar
from sqlalchemy.engine import make_url

from adapters.http.edge import BASE
from adapters.mock.keys import InMemoryKeys
from adapters.persistence import migrations
from bootstrap.web import running
from domain.consent import CHAT
from domain.ids import Identity
from tests.acceptance.drivers.accountability import AccountsOverHttp
from tests.acceptance.drivers.audit import AuditOverHttp
from tests.acceptance.drivers.care_http import CareOverHttp
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.driver import Elsewhere
from tests.acceptance.drivers.elsewhere import SETTINGS, ToldElsewhere
from tests.acceptance.drivers.files import HttpFiles
from tests.acceptance.drivers.replies import RepliesOverHttp
from tests.acceptance.drivers.retention import RetentionOverHttp
from tests.acceptance.drivers.seen import (
    Alarm,
    Consent,
    Doors,
    Listing,
    Measured,
    Message,
    Preview,
    Refused,
    Talk,
    Wait,
)
from tests.acceptance.drivers.sessions import SessionsOverHttp
from tests.acceptance.drivers.socket import SocketWatcher
from tests.acceptance.drivers.triage_http import TriageOverHttp
from tests.acceptance.drivers.wire import message_of, preview_of, talk_of
from tests.acceptance.people import Person
from tests.support.databases import scratch_database
from tests.support.lent_apps import lent_app

NEW_TOKEN_AFTER = timedelta(minutes=10)
"""Whoever comes back after a while signs in again: the session fell asleep."""


class HttpDriver(
    HttpFiles,
    TriageOverHttp,
    RepliesOverHttp,
    AccountsOverHttp,
    AuditOverHttp,
    SessionsOverHttp,
    CareOverHttp,
    RetentionOverHttp,
):
    """People act through the server's own doors; each signs in with a token of the clinic's platform."""

    def __init__(self, clinic: Clinic, app: Litestar, http: httpx.AsyncClient) -> None:
        self._clinic = clinic
        self.elsewhere: Elsewhere = ToldElsewhere(clinic, self._hook)
        self._app = app
        self._http = http
        self._tokens: dict[str, tuple[datetime, str]] = {}
        self._keys = itertools.count()

    def now(self) -> datetime:
        return self._clinic.clock.now()

    async def pass_time(self, span: timedelta) -> None:
        await self._clinic.pass_time(span)

    async def publish_consent_document(self, version: str, *, grace: timedelta = timedelta(0)) -> None:
        self._clinic.published.publish(version, self._clinic.clock, grace)

    # Talking

    async def open(
        self,
        who: Person,
        others: Sequence[Person | str],
        *,
        name: str | None = None,
        topic: str | None = None,
        continues: str | None = None,
        reason: str | None = None,
    ) -> str:
        people = [{"identity": one if isinstance(one, str) else one.identity} for one in others]
        said = {"uniqueName": name, "friendlyName": topic, "continues": continues, "reason": reason}
        body = {"participants": people, **{key: value for key, value in said.items() if value is not None}}
        opened: str = (await self._ask(who, "POST", "/conversations", body))["id"]
        return opened

    async def add(self, who: Person, conversation: str, other: Person, *, past: bool) -> None:
        body = {"identity": other.identity, "history": "full" if past else "none"}
        await self._on(who, conversation, "POST", "/participants", body)

    async def remove(self, who: Person, conversation: str, other: Person) -> None:
        await self._on(who, conversation, "DELETE", f"/participants/{other.identity}")

    async def send(self, who: Person, conversation: str, text: str, *, key: str, priority: str = "routine") -> Message:
        body = {"body": text, "priority": priority}
        return message_of(await self._on(who, conversation, "POST", "/messages", body, key=key))

    async def correct(self, who: Person, conversation: str, message: str, text: str) -> None:
        await self._on(who, conversation, "PATCH", f"/messages/{message}", {"body": text})

    async def preview(self, who: Person, text: str) -> Preview:
        return preview_of(await self._ask(who, "POST", "/phi/preview", {"text": text}))

    async def retract(self, who: Person, conversation: str, message: str) -> None:
        await self._on(who, conversation, "DELETE", f"/messages/{message}")

    async def announce(self, who: Person, conversation: str, text: str) -> None:
        await self._ask(who, "POST", "/system-message", {"conversationId": conversation, "message": text})

    async def read_up_to(self, who: Person, conversation: str, seq: int) -> None:
        await self._on(who, conversation, "POST", "/read", {"seq": seq})

    async def keep_draft(self, who: Person, conversation: str, text: str | None) -> None:
        if text is None:
            await self._on(who, conversation, "DELETE", "/draft")
        else:
            await self._on(who, conversation, "PUT", "/draft", {"body": text})

    async def keep_note_draft(self, who: Person, conversation: str, text: str) -> None:
        await self._on(who, conversation, "PUT", "/notes/draft", {"body": text})

    async def note(self, who: Person, conversation: str, text: str) -> None:
        await self._on(who, conversation, "POST", "/notes", {"body": text})

    async def start_typing(self, who: Person, conversation: str) -> None:
        socket = await self.connect(who)
        await socket.say("typing", conversation=conversation)
        refusals = await socket.refusals()
        await socket.drop()
        if refusals:
            raise Refused(refusals[-1])

    # The desk

    async def close(self, who: Person, conversation: str, disposition: str, reason: str | None = None) -> None:
        body = {"disposition": disposition, **({"reason": reason} if reason else {})}
        await self._on(who, conversation, "POST", "/close", body)

    async def reopen(self, who: Person, conversation: str) -> None:
        await self._on(who, conversation, "POST", "/reopen", {})

    async def hold(self, who: Person, conversation: str, until: datetime) -> None:
        await self._on(who, conversation, "POST", "/hold", {"until": until.isoformat().replace("+00:00", "Z")})

    async def assign(
        self, who: Person, conversation: str, to: Person | None, *, instead_of: tuple[Person | None] | None = None
    ) -> None:
        body: dict[str, Any] = {"identity": to.identity if to else None}
        if instead_of is not None:
            body["from"] = instead_of[0].identity if instead_of[0] else None
        await self._on(who, conversation, "POST", "/assign", body)

    async def prioritise(self, who: Person, conversation: str, priority: str, reason: str) -> None:
        await self._on(who, conversation, "POST", "/priority", {"priority": priority, "reason": reason})

    async def take_note(self, who: Person, conversation: str, message: str) -> None:
        await self._on(who, conversation, "POST", f"/messages/{message}/acknowledge")

    async def waiting(self, who: Person) -> int:
        return len((await self._ask(who, "GET", "/acknowledgements"))["items"])

    async def lowered(self, who: Person) -> list[tuple[str, str, str | None]]:
        waiting = (await self._ask(who, "GET", "/acknowledgements"))["items"]
        return [(one["to"], one["by"], one["why"]) for each in waiting if (one := each["lowered"])]

    async def raised_because(self, who: Person) -> list[str | None]:
        return [each["why"] for each in (await self._ask(who, "GET", "/acknowledgements"))["items"]]

    # Triage

    async def set_hours(
        self,
        who: Person,
        pool: str,
        days: Sequence[str],
        start: time,
        end: time,
        unread: timedelta | None = None,
        answer_in: timedelta = timedelta(minutes=5),
    ) -> None:
        window = {"from": f"{start:%H:%M}", "to": f"{end:%H:%M}"}
        body = {"zone": "UTC", "week": {day: [window] for day in days}}
        if unread is not None:
            breach = answer_in // timedelta(minutes=1)
            minutes = {"warnMinutes": breach - 1, "breachMinutes": breach, "escalateMinutes": 2 * breach}
            limits = {**minutes, "unreadMinutes": unread // timedelta(minutes=1)}
            body["limits"] = {"urgent": limits, "crisis": limits}
        await self._ask(who, "PUT", f"/hours/{pool}", body)

    async def doors(self, who: Person, pool: str) -> Doors:
        now = (await self._ask(who, "GET", f"/hours/{pool}"))["now"]
        until = datetime.fromisoformat(now["until"]) if now["until"] else None
        return Doors(open=now["open"], why=now["why"], until=until)

    async def wait(self, who: Person, conversation: str) -> Wait | None:
        clock = (await self._on(who, conversation, "GET"))["clock"]
        if clock is None:
            return None
        return Wait(
            seconds=clock["elapsedSeconds"], state=clock["state"], cause=clock["cause"], lateness=clock["lateness"]
        )

    async def first_answer(self, who: Person, conversation: str) -> int | None:
        seconds: int | None = (await self._on(who, conversation, "GET", "/clock"))["firstResponseSeconds"]
        return seconds

    async def measures(self, who: Person, of: Person | None = None) -> Measured:
        asked = {"from": "2026-01-01", "to": "2026-12-31", "zone": "UTC", **({"provider": of.identity} if of else {})}
        part = (await self._ask(who, "GET", "/analytics/report", params=asked))["current"]
        now = (await self._ask(who, "GET", "/analytics/now"))["unanswered"]
        first = part["replies"]["first"]["wall"]
        return Measured(
            messages=part["messages"]["value"],
            first_replies=first["count"]["value"],
            mean_first_reply=first["mean"],
            waiting=now["count"],
            longest=now["oldestSeconds"],
        )

    async def alarms(self, who: Person) -> Sequence[Alarm]:
        page = await self._ask(who, "GET", "/alerts", params={"status": "all"})
        return [
            Alarm(
                id=one["id"],
                kind=one["kind"],
                cause=one["cause"],
                told=tuple(one["told"]),
                times=one["times"],
                over=one["clearedBecause"] or ("taken-up" if one["acknowledgedBy"] else None),
            )
            for one in page["items"]
        ]

    async def take_up(self, who: Person, alarm: str) -> None:
        await self._ask(who, "POST", f"/alerts/{alarm}/acknowledge")

    # Consent

    async def agree(
        self,
        who: Person,
        patient: Person,
        *,
        evidence: str | None = None,
        version: str | None = None,
        scopes: Sequence[str] = (CHAT,),
    ) -> None:
        said = {"evidence": evidence, "version": version}
        body = {"scopes": list(scopes), **{key: value for key, value in said.items() if value is not None}}
        await self._ask(who, "POST", f"/consents/{patient.identity}", body)

    async def withdraw(self, who: Person, patient: Person, *, scope: str = CHAT) -> None:
        params = None if scope == CHAT else {"scope": scope}
        await self._ask(who, "DELETE", f"/consents/{patient.identity}", params=params)

    async def consent(self, who: Person, patient: Person) -> Consent:
        found = await self._ask(who, "GET", f"/consents/{patient.identity}")
        return Consent(status=found["status"], version=found["version"], scopes=tuple(found["scopes"]))

    # Care relations, and emergencies

    async def end_care(self, who: Person, patient: Person, provider: Person, reason: str) -> None:
        await self._ask(who, "POST", _care(patient, provider, "end"), {"reason": reason})

    async def block_care(self, who: Person, patient: Person, provider: Person) -> None:
        await self._ask(who, "POST", _care(patient, provider, "block"))

    async def restore_care(self, who: Person, patient: Person, provider: Person) -> None:
        await self._ask(who, "POST", _care(patient, provider, "restore"))

    async def sign_in(self, who: Person) -> None:
        self._tokens.pop(who.identity, None)
        await self._token(who)

    async def break_glass(self, who: Person, conversation: str, reason: str, text: str) -> str:
        body = {"conversationId": conversation, "reason": reason, "text": text}
        opened: str = (await self._ask(who, "POST", "/break-glass", body))["id"]
        return opened

    async def end_break_glass(self, who: Person, glass: str) -> None:
        await self._ask(who, "DELETE", f"/break-glass/{glass}")

    async def review_break_glass(self, who: Person, glass: str, verdict: str) -> None:
        body = {"outcome": verdict, "comment": "Looked at"}
        await self._ask(who, "POST", f"/break-glass/{glass}/review", body)

    async def waiting_for_review(self, who: Person) -> list[tuple[str, str]]:
        page = await self._ask(who, "GET", "/break-glass", params={"review": "pending"})
        return [(one["identity"], one["text"]) for one in page["items"]]

    async def let_act(self, who: Person, proxy: Person, scopes: Sequence[str]) -> None:
        body = {"proxy": proxy.identity, "scopes": list(scopes)}
        await self._ask(who, "POST", f"/people/{who.identity}/proxies", body)

    async def let_act_no_more(self, who: Person, proxy: Person) -> None:
        grants = await self._ask(who, "GET", f"/people/{who.identity}/proxies")
        for one in grants["items"]:
            if one["proxy"] == proxy.identity:
                await self._ask(who, "DELETE", f"/people/{who.identity}/proxies/{one['id']}")

    # Looking

    async def see(self, who: Person, conversation: str) -> Talk:
        return talk_of(await self._on(who, conversation, "GET"))

    async def conversations(self, who: Person, which: Listing) -> list[Talk]:
        said = {"status": which.status, "assignee": which.assignee}
        asked: dict[str, Any] = {key: value for key, value in said.items() if value is not None}
        if which.name is not None:
            body = {**asked, "unread": which.unread, "q": which.name}
            page = await self._ask(who, "POST", "/conversations/search", body)
        else:
            params = {**asked, **({"unread": "true"} if which.unread else {})}
            page = await self._ask(who, "GET", "/conversations", params=params)
        return [talk_of(one) for one in page["items"]]

    async def history(
        self, who: Person, conversation: str, *, after: int | None = None, before: int | None = None
    ) -> list[Message]:
        where = {key: value for key, value in {"after": after, "before": before}.items() if value is not None}
        page = await self._on(who, conversation, "GET", "/messages", params=where)
        return [message_of(one) for one in page["items"]]

    async def notes(self, who: Person, conversation: str) -> list[str]:
        return [one["body"] for one in (await self._on(who, conversation, "GET", "/notes"))["items"]]

    async def connect(self, who: Person) -> SocketWatcher:
        watcher = SocketWatcher(self._app, self._clinic.container.connections(), Identity(who.identity))
        await watcher.open(await self._token(who))
        return watcher

    # The wire

    async def _hook(self, body: bytes, signature: str) -> bool:
        """What the messaging provider calls us with; whether it may go ahead."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
        answer = await self._http.post(f"{BASE}/webhook", content=body, headers=headers)
        assert answer.status_code in {httpx.codes.NO_CONTENT, httpx.codes.OK, httpx.codes.FORBIDDEN}, answer.text
        return answer.is_success

    async def _on(self, who: Person, conversation: str, method: str, path: str = "", *body: Any, **more: Any) -> Any:
        return await self._ask(who, method, f"/conversations/{conversation}{path}", *body, **more)

    async def _ask(
        self, who: Person, method: str, path: str, body: Any = None, *, key: str | None = None, params: Any = None
    ) -> Any:
        headers = {"Authorization": f"Bearer {await self._token(who)}"}
        if method == "POST":
            headers["Idempotency-Key"] = key or f"request-{next(self._keys)}"
        return _read(await self._http.request(method, BASE + path, json=body, headers=headers, params=params))

    async def _token(self, who: Person) -> str:
        signed_in = self._tokens.get(who.identity)
        if signed_in is None or self.now() >= signed_in[0] + NEW_TOKEN_AFTER:
            proof = self._clinic.container.embedded_issuer().mint(Identity(who.identity), who.role)
            headers = {"Authorization": f"Bearer {proof}"}
            body = {"identity": who.identity, "userType": who.role.value}
            answer = await self._http.post(f"{BASE}/token", json=body, headers=headers)
            signed_in = self.now(), _read(answer)["token"]
            self._tokens[who.identity] = signed_in
        return signed_in[1]


UNHURRIED = {"options": "-c synchronous_commit=off"}
"""No example ends the database server itself: what was committed need not be on its disk."""


@frozen
class Furnished:
    """A record with the cast in it, for examples to copy, and the keys that open it."""

    url: str
    keys: InMemoryKeys

    @contextmanager
    def copy(self, folder: Path) -> Iterator[dict[str, str]]:
        """The settings of a record of an example's own."""
        record = make_url(self.url)
        if record.get_backend_name() == "sqlite":
            assert record.database is not None
            yield kept_in(folder, f"sqlite:///{shutil.copy(record.database, folder / 'record.db')}")
            return
        with scratch_database("postgres", like=self.url) as url:
            assert url is not None
            yield kept_in(folder, make_url(url).update_query_dict(UNHURRIED).render_as_string(hide_password=False))


def kept_in(folder: Path, url: str) -> dict[str, str]:
    """The settings of a record, and of what stands beside it."""
    return {"DATABASE_URL": url, "AUDIT_CHECKPOINTS": str(folder / "checkpoints.jsonl")}


async def furnish(folder: Path, url: str) -> Furnished:
    """Bring an empty record to the newest shape, and let the people arrive."""
    keys = InMemoryKeys()
    clinic = Clinic("sql", keys, **kept_in(folder, url))
    migrations.upgrade(url)
    async with running(clinic.container, lambda _: clinic.people_arrive()):
        return Furnished(url, keys)


@asynccontextmanager
async def serving(
    clinic: Clinic, beside: Collection[str] = frozenset()
) -> AsyncIterator[tuple[Litestar, httpx.AsyncClient]]:
    """The clinic's server while it runs, and a client of it.

    Jobs have their turn when time passes; only those named also run beside it, in real time: others would see the
    clock jump before who is here was noted.
    """
    container = clinic.container
    jobs = [job for job in container.jobs() if job.name in beside]
    with lent_app(container.use_cases(), container.edge(), lambda _: running(container, jobs=jobs)) as app:
        transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
        async with app.lifespan(), httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            yield app, http


@asynccontextmanager
async def http_driver(folder: Path, furnished: Furnished, *, pushes: bool = False) -> AsyncIterator[HttpDriver]:
    """A server on a record of its own, with its people."""
    with furnished.copy(folder) as record:
        clinic = Clinic("sql", furnished.keys, pushes=pushes, **record, **SETTINGS)
        async with serving(clinic) as (app, http):
            yield HttpDriver(clinic, app, http)


def _care(patient: Person, provider: Person, act: str) -> str:
    return f"/people/{patient.identity}/care-team/{provider.identity}/{act}"


def _read(answer: httpx.Response) -> Any:
    if answer.is_success:
        return answer.json() if answer.content else None
    problem = answer.json()
    flaws = (flaw["code"] for flaw in problem.get("errors", ()))
    raise Refused(problem["type"].removeprefix("/problems/"), *flaws, help=problem.get("notice", {}).get("text"))
