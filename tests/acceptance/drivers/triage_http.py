"""Triage over HTTP."""

from abc import abstractmethod
from datetime import datetime
from typing import Any

from tests.acceptance.drivers.triage import WEEKDAYS, Routing
from tests.acceptance.people import CAST, Person


class TriageOverHttp:
    """The part of the driver that is about triage."""

    @abstractmethod
    async def _ask(
        self, who: Person, method: str, path: str, body: Any = None, *, key: str | None = None, params: Any = None
    ) -> Any:
        """The answer's body, or what was refused."""

    async def say_availability(
        self, who: Person, availability: str, *, until: datetime | None = None, delegate: Person | None = None
    ) -> None:
        body = {"availability": availability}
        if until is not None:
            body["until"] = until.isoformat().replace("+00:00", "Z")
        if delegate is not None:
            body["delegate"] = delegate.identity
        await self._ask(who, "PUT", "/availability", body)

    async def arrange_duty(self, who: Person, whose: Person, *, capacity: int, office_hours: bool) -> None:
        office = {"zone": "UTC", "week": {day: [{"from": "08:00", "to": "17:00"}] for day in WEEKDAYS}}
        body = {"duty": office if office_hours else None, "capacity": capacity}
        await self._ask(who, "PUT", f"/availability/{whose.identity}/duty", body)

    async def deactivate(self, whom: Person) -> None:
        person = {"userType": whom.role.value, "displayName": whom.name, "pools": sorted(whom.pools), "active": False}
        await self._ask(CAST["The administrator"], "PUT", f"/people/{whom.identity}", person)

    async def set_pool(self, who: Person, pool: str, **policy: Any) -> None:
        names = {"on_call": "onCall", "auto_replies": "autoReplies"}
        await self._ask(who, "PUT", f"/pools/{pool}", {names.get(key, key): value for key, value in policy.items()})

    async def offers(self, who: Person) -> list[tuple[str, str]]:
        found = await self._ask(who, "GET", "/offers")
        return [(one["id"], one["conversationId"]) for one in found["items"]]

    async def asked_about(self, who: Person) -> list[str]:
        found = await self._ask(who, "GET", "/offers")
        return [one["about"]["patient"]["displayName"] for one in found["items"]]

    async def accept(self, who: Person, offer: str) -> None:
        await self._ask(who, "POST", f"/offers/{offer}/accept")

    async def decline(self, who: Person, offer: str, reason: str, note: str | None = None) -> None:
        body = {"reason": reason, **({"note": note} if note else {})}
        await self._ask(who, "POST", f"/offers/{offer}/decline", body)

    async def routing(self, who: Person, conversation: str) -> Routing:
        seen = await self._ask(who, "GET", f"/conversations/{conversation}/routing")
        decided = [one for one in seen["items"] if one["event"] in {"offered", "queued"}]
        last = decided[-1]["refused"] if decided else ()
        return Routing(
            asked=seen["offer"] and seen["offer"]["identity"],
            step=seen["offer"] and seen["offer"]["step"],
            position=seen["position"],
            events=[(one["event"], one["identity"]) for one in seen["items"]],
            objections={(one["identity"], one["step"]): one["why"] for one in last},
            answering=seen["answering"] and seen["answering"]["identity"],
        )

    async def transfer(
        self, who: Person, conversation: str, *, to: Person | None, pool: str | None, note: str, stay: bool
    ) -> None:
        body = {"identity": to.identity if to else None, "pool": pool, "note": note, "stay": stay}
        await self._ask(who, "POST", f"/conversations/{conversation}/transfer", body)

    async def say_answering(self, who: Person, conversation: str, *, take_over: bool) -> None:
        await self._ask(who, "PUT", f"/conversations/{conversation}/answering", {"takeOver": take_over})

    async def mentions(self, who: Person) -> list[tuple[str, str]]:
        found = await self._ask(who, "GET", "/mentions")
        return [(one["id"], one["conversationId"]) for one in found["items"]]

    async def acknowledge_mention(self, who: Person, mention: str) -> None:
        await self._ask(who, "POST", f"/mentions/{mention}/acknowledge")

    async def reasons(self, who: Person, language: str | None = None) -> dict[str, str]:
        params = {"language": language} if language else None
        found = await self._ask(who, "GET", "/reasons", params=params)
        return {one["code"]: one["label"] for one in found["items"]}
