"""A small application behind the real edge: a few handlers of each kind, and people who are let in by a word."""

from collections.abc import Sequence
from datetime import timedelta
from types import SimpleNamespace
from typing import Annotated, Any, cast

import httpx
import msgspec
from attrs import define, field
from litestar import Litestar, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, SkipValidation
from litestar.types import ControllerRouterHandler

from adapters.http.assembly import assemble
from adapters.http.edge import Edge
from adapters.http.limits import LIMIT, SENDS, Limits, Rates
from adapters.http.use_cases import UseCases
from adapters.mock.clock import START, FakeClock
from adapters.mock.files import InMemorySpool
from adapters.mock.record import InMemoryRecord
from adapters.realtime.in_memory import InMemoryChannel
from adapters.system.ids import TimedIds
from application.access.admission import Pass
from application.access.refused_credentials import RefusedCredentials
from application.consent.require_consent import RequireConsent
from application.ports.tokens import SessionGrant
from domain.access import Actor
from domain.errors import InvalidToken, NotFound
from domain.ids import Identity, SessionId
from domain.person import Role
from domain.session import SessionPolicy
from tests.support.builders import a_policy

HOST = "chat.example"
PORTAL = "https://portal.example"


@define
class Doorman:
    """Lets in whoever shows `token-of-<name>`."""

    human: list[bool] = field(factory=list)

    async def admit(self, token: str, *, human: bool) -> Pass:
        self.human.append(human)
        if not token.startswith("token-of-"):
            raise InvalidToken("unknown")
        identity, session = Identity(token.removeprefix("token-of-")), SessionId("5" * 32)
        grant = SessionGrant(
            session=session,
            identity=identity,
            role=Role.PATIENT,
            generation=0,
            issued_at=START,
            expires_at=START + timedelta(hours=1),
        )
        actor = Actor(identity=identity, role=Role.PATIENT, session=session)
        return Pass(actor=actor, grant=grant, session_ends_by=START + timedelta(hours=12))


@define
class Stopwatch:
    """Time that passes when it is told to."""

    at: float = 0.0

    def __call__(self) -> float:
        return self.at


class Note(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    body: Annotated[str, msgspec.Meta(min_length=1, max_length=10)]
    seq_no: int = 0
    urgent: bool = False
    tags: list[str] = []


class Echo(msgspec.Struct, rename="camel"):
    body: str
    seq_no: int
    urgent: bool


@get("/public")
async def public(limit: FromQuery[int] = 50, unread: FromQuery[bool | None] = None) -> dict[str, Any]:
    return {"limit": limit, "unread": unread}


@get("/me")
async def me(caller: NamedDependency[SkipValidation[Actor]]) -> dict[str, Any]:
    return {"identity": caller.identity, "address": caller.address, "requestId": caller.request_id}


@post("/notes", status_code=201)
async def write(data: JSONBody[Note], caller: NamedDependency[SkipValidation[Actor]]) -> Echo:
    return Echo(data.body, data.seq_no, data.urgent)


@post("/sends", opt={LIMIT: SENDS})
async def send(caller: NamedDependency[SkipValidation[Actor]]) -> None:
    return None


@post("/optional")
async def optional(data: JSONBody[Note | None] = None) -> dict[str, bool]:
    return {"given": data is not None}


@post("/exchange")
async def exchange(token: NamedDependency[str]) -> dict[str, int]:
    return {"length": len(token)}


@get("/things/{id:str}")
async def thing(id: FromPath[str]) -> None:
    raise NotFound(f"no thing {id}")


@delete("/things/{id:str}")
async def break_thing(id: FromPath[str]) -> None:
    secret = f"locals are secret {id}"
    raise ZeroDivisionError(secret)


HANDLERS: Sequence[ControllerRouterHandler] = (public, me, write, send, optional, exchange, thing, break_thing)


class NoFingerprints:
    def of(self, *parts: str) -> bytes:
        return b"0" * 32


def an_edge(**changes: Any) -> Edge:
    """An edge as in a demo on the name `chat.example`, without limits."""
    told: dict[str, Any] = {
        "clock": FakeClock(),
        "channel": InMemoryChannel(),
        "fingerprints": NoFingerprints(),
        "cursor_key": b"k" * 32,
        "sessions": SessionPolicy(),
        "consent": a_policy(),
        "limits": Limits(on=False),
        "spool": InMemorySpool(),
        "hosts": frozenset({HOST}),
        "origins": frozenset({PORTAL}),
    }
    return Edge(**(told | changes))


async def everybody_agreed(_: RequireConsent) -> None:
    return None


def some_use_cases(**cases: Any) -> UseCases:
    """A doorman, somewhere to note whom he refused, and the named use cases."""
    clock = FakeClock()
    record = InMemoryRecord(clock, InMemoryChannel())
    refused = RefusedCredentials(uow=record.unit_of_work, clock=clock, ids=TimedIds())
    usual = {"admission": Doorman(), "refused_credentials": refused, "require_consent": everybody_agreed}
    return cast(UseCases, SimpleNamespace(**(usual | cases)))


def an_app(edge: Edge | None = None, handlers: Sequence[ControllerRouterHandler] = HANDLERS, **cases: Any) -> Litestar:
    """The handlers behind the edge, over a doorman and the named use cases."""
    return assemble(some_use_cases(**cases), edge or an_edge(), handlers)


def a_client(app: Litestar, *, peer: str = "192.0.2.7", scheme: str = "http", **headers: str) -> httpx.AsyncClient:
    """Somebody at an address who calls the application."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app, client=(peer, 4711)),  # type: ignore[arg-type]
        base_url=f"{scheme}://{HOST}",
        headers=headers,
    )


def bearer(name: str) -> dict[str, str]:
    """The header of somebody who is signed in."""
    return {"Authorization": f"Bearer token-of-{name}"}


def limited(watch: Stopwatch, **changes: Any) -> Limits:
    """Limits that are on, on a time that stands still."""
    return Limits(now=watch, rates=changes.pop("rates", Rates()), **changes)
