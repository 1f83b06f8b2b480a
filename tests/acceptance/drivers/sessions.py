"""What people do with their sessions: by HTTP, and by use cases."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any, Protocol

from attrs import evolve

from adapters.http.edge import BASE
from application.access.end_session import EndSession
from application.access.list_sessions import ListSessions
from application.access.refresh_session import RefreshSession
from application.access.start_session import PlatformToken, StartSession
from domain.credential import Surface
from domain.device import Device
from domain.errors import InvalidToken
from domain.ids import Identity, SessionId
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import actor_of
from tests.acceptance.people import Person

DEVICES = {
    "computer": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
    "telephone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1",
}
STEP = timedelta(minutes=10)
LOOK = timedelta(minutes=1)
FORGED = "not.a.token"


class SessionDriver(Protocol):
    """One way in, as far as sessions go. A `device` is one of `DEVICES`."""

    async def sign_in_on(self, who: Person, device: str) -> None: ...
    async def is_signed_in(self, who: Person, device: str) -> bool: ...
    async def works(self, who: Person, device: str, span: timedelta) -> None: ...
    async def leave_alone(self, span: timedelta) -> None: ...
    async def leave_open(self, who: Person, device: str, span: timedelta) -> None: ...
    async def signed_in_where(self, who: Person, device: str) -> list[str]: ...
    async def sign_out(self, who: Person, device: str, there: str) -> None: ...
    async def come_with_a_forged_pass(self) -> None: ...
    async def note_refused_passes(self) -> None: ...


class SessionsOverHttp:
    """A part of the HTTP driver."""

    _clinic: Any
    _http: Any
    _held: dict[tuple[str, str], str]

    async def sign_in_on(self, who: Person, device: str) -> None:
        proof = self._clinic.container.embedded_issuer().mint(Identity(who.identity), who.role)
        body = {"identity": who.identity, "userType": who.role.value}
        headers = {"Authorization": f"Bearer {proof}", "User-Agent": DEVICES[device]}
        got = await self._http.post(f"{BASE}/token", json=body, headers=headers)
        self.__dict__.setdefault("_held", {})[who.identity, device] = got.json()["token"]

    async def is_signed_in(self, who: Person, device: str) -> bool:
        ok: bool = (await self._get(who, device, "/me")).status_code == 200
        return ok

    async def works(self, who: Person, device: str, span: timedelta) -> None:
        for _ in range(span // STEP):
            self._clinic.clock.advance(STEP)
            token = self._held[who.identity, device]
            got = await self._http.post(f"{BASE}/token/refresh", headers={"Authorization": f"Bearer {token}"})
            if got.status_code == 200:
                self._held[who.identity, device] = got.json()["token"]
            await self._get(who, device, "/me")

    async def leave_alone(self, span: timedelta) -> None:
        self._clinic.clock.advance(span)

    async def leave_open(self, who: Person, device: str, span: timedelta) -> None:
        for _ in range(span // LOOK):
            self._clinic.clock.advance(LOOK)
            await self._get(who, device, "/me", {"X-Unattended": "true"})

    async def signed_in_where(self, who: Person, device: str) -> list[str]:
        page = (await self._get(who, device, "/sessions")).json()
        return [f"{one['device']['browser']} on {one['device']['system']}" for one in page["items"]]

    async def sign_out(self, who: Person, device: str, there: str) -> None:
        page = (await self._get(who, device, "/sessions")).json()
        wanted = Device.described(DEVICES[there])
        id = next(one["id"] for one in page["items"] if one["device"]["system"] == wanted.system)
        headers = {"Authorization": f"Bearer {self._held[who.identity, device]}"}
        await self._http.delete(f"{BASE}/sessions/{id}", headers=headers)

    async def come_with_a_forged_pass(self) -> None:
        got = await self._http.get(f"{BASE}/me", headers={"Authorization": f"Bearer {FORGED}"})
        assert got.status_code == 401

    async def note_refused_passes(self) -> None:
        await self._clinic.container.refused_credentials()()

    async def _get(self, who: Person, device: str, path: str, more: Mapping[str, str] | None = None) -> Any:
        headers = {"Authorization": f"Bearer {self._held[who.identity, device]}", **(more or {})}
        return await self._http.get(BASE + path, headers=headers)


class SessionsByUseCases:
    """A part of the driver that calls the use cases."""

    _clinic: Any
    _do: Any
    _held: dict[tuple[str, str], tuple[SessionId, str]]

    async def sign_in_on(self, who: Person, device: str) -> None:
        proof = self._clinic.container.embedded_issuer().mint(Identity(who.identity), who.role)
        command = StartSession(
            actor=actor_of(who),
            identity=who.identity,
            role=who.role,
            proof=PlatformToken(proof),
            device=Device.described(DEVICES[device]),
        )
        token = (await answer(self._do.start_session(command))).token
        self.__dict__.setdefault("_held", {})[who.identity, device] = token.session, token.token

    async def is_signed_in(self, who: Person, device: str) -> bool:
        try:
            await self._do.admission.admit(self._held[who.identity, device][1], human=True)
        except InvalidToken:
            return False
        return True

    async def works(self, who: Person, device: str, span: timedelta) -> None:
        for _ in range(span // STEP):
            self._clinic.clock.advance(STEP)
            session, token = self._held[who.identity, device]
            if await self.is_signed_in(who, device):
                await self._do.admission.flush()
                command = RefreshSession(actor=actor_of(who), token=token)
                self._held[who.identity, device] = session, (await answer(self._do.refresh_session(command))).token

    async def leave_alone(self, span: timedelta) -> None:
        self._clinic.clock.advance(span)

    async def leave_open(self, who: Person, device: str, span: timedelta) -> None:
        _, token = self._held[who.identity, device]
        with suppress(InvalidToken):
            for _ in range(span // LOOK):
                self._clinic.clock.advance(LOOK)
                await self._do.admission.admit(token, human=False)

    async def signed_in_where(self, who: Person, device: str) -> list[str]:
        found = await answer(self._do.list_sessions(ListSessions(actor=self._at(who, device))))
        return [f"{one.device.browser} on {one.device.system}" for one in found]

    async def sign_out(self, who: Person, device: str, there: str) -> None:
        id = self._held[who.identity, there][0]
        await answer(self._do.end_session(EndSession(actor=self._at(who, device), session=id)))

    async def come_with_a_forged_pass(self) -> None:
        try:
            await self._do.admission.admit(FORGED, human=True)
        except InvalidToken as refusal:
            self._do.refused_credentials.note(Surface.REQUEST, "192.0.2.7", refusal)

    async def note_refused_passes(self) -> None:
        await self._do.refused_credentials()

    def _at(self, who: Person, device: str) -> Any:
        return evolve(actor_of(who), session=self._held[who.identity, device][0])
