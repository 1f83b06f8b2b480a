"""How long things are kept, by both doors: holds, and what the operator is told by `carechat retention --dry-run`."""

from typing import Any, Protocol

from application.ports.retention import Expired
from application.retention.lift_hold import LiftHold
from application.retention.place_hold import PlaceHold
from application.views import MessageView
from domain.ids import HoldId
from domain.retention import RetentionClass
from tests.acceptance.drivers.answers import answer
from tests.acceptance.drivers.clinic import Clinic, actor_of
from tests.acceptance.people import Person

REASON = "A lawsuit was announced"


class RetentionDriver(Protocol):
    """What every driver offers of it."""

    async def place_hold(self, who: Person, patient: Person) -> str: ...
    async def lift_hold(self, who: Person, hold: str) -> None: ...
    async def would_go(self) -> Expired: ...
    async def copies_elsewhere(self) -> list[str | None]: ...


class _Operated:
    _clinic: Clinic

    async def would_go(self) -> Expired:
        found = await self._clinic.container.purge_expired().preview()
        said: Expired = found[RetentionClass.MESSAGE]
        return said

    async def copies_elsewhere(self) -> list[str | None]:
        """What the messaging provider has of all that was said, once everything was brought there."""
        container = self._clinic.container
        while await container.relay()():
            pass
        arrived = container.gateway().arrived
        return [one.content.body for one in arrived if isinstance(one.content, MessageView)]


class RetentionByUseCases(_Operated):
    """A part of the driver that calls use cases."""

    _do: Any

    async def place_hold(self, who: Person, patient: Person) -> str:
        command = PlaceHold(actor=actor_of(who), patient=patient.identity, reason=REASON)
        return str((await answer(self._do.place_hold(command))).id)

    async def lift_hold(self, who: Person, hold: str) -> None:
        await answer(self._do.lift_hold(LiftHold(actor=actor_of(who), hold=HoldId(hold))))


class RetentionOverHttp(_Operated):
    """A part of the HTTP driver."""

    _ask: Any

    async def place_hold(self, who: Person, patient: Person) -> str:
        return str((await self._ask(who, "POST", "/holds", {"patient": patient.identity, "reason": REASON}))["id"])

    async def lift_hold(self, who: Person, hold: str) -> None:
        await self._ask(who, "DELETE", f"/holds/{hold}")
