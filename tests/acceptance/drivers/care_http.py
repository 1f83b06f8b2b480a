"""Appointments and refills over HTTP."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tests.acceptance.drivers.care import FreeTime, SeenCard
from tests.acceptance.people import CAST, Person

ADMIN = CAST["The administrator"]


class CareOverHttp:
    """The part of the driver that is about care in the thread."""

    @abstractmethod
    async def _ask(
        self, who: Person, method: str, path: str, body: Any = None, *, key: str | None = None, params: Any = None
    ) -> Any:
        """The answer's body, or what was refused."""

    async def moves_to(self, whom: Person, zone: str) -> None:
        await self._register(whom, zone=zone)

    async def leaves_no_address(self, whom: Person) -> None:
        await self._register(whom, contacts=[])

    async def is_minor(self, patient: Person, guardian: Person, born: date) -> None:
        await self._register(patient, birthDate=born.isoformat())
        grant = {"proxy": guardian.identity, "scopes": ["read", "write"], "basis": "minor", "evidence": "Form 12"}
        await self._ask(ADMIN, "POST", f"/people/{patient.identity}/proxies", grant)

    async def becomes_prescriber(self, whom: Person) -> None:
        await self._register(whom, skills=["prescriber"])

    async def _register(self, whom: Person, **more: Any) -> None:
        person = {"userType": whom.role.value, "displayName": whom.name, "pools": sorted(whom.pools)}
        known = {"careTeam": sorted(whom.care_team), "contacts": list(whom.contacts)}
        await self._ask(ADMIN, "PUT", f"/people/{whom.identity}", {**person, **known, **more})

    async def publish(self, who: Person, whose: str, schedule: Mapping[str, Any]) -> None:
        await self._ask(who, "PUT", f"/schedules/{whose}", schedule)

    async def visits_to_book(self, who: Person) -> list[str]:
        page = await self._ask(who, "GET", "/cards", params={"kind": "appointment", "owed": "true"})
        return [one["id"] for one in page["items"]]

    async def under_way(self, who: Person) -> list[str]:
        page = await self._ask(who, "GET", "/cards")
        return [one["id"] for one in page["items"]]

    async def ask_visit(self, who: Person, conversation: str, reason: str, provider: str = "") -> str:
        with_whom = {"provider": provider} if provider else {}
        body = {"conversationId": conversation, "visitType": "visit", "reason": reason, **with_whom}
        asked: str = (await self._ask(who, "POST", "/appointments", body))["id"]
        return asked

    async def free_times(self, who: Person, card: str, *, day: str | None = None) -> list[FreeTime]:
        params = {"appointmentId": card, **({"from": day, "days": 1} if day else {})}
        page = await self._ask(who, "GET", "/slots", params=params)
        return [
            FreeTime(provider=one["provider"], start=one["start"], day=one["day"], time=one["time"])
            for one in page["items"]
        ]

    async def step(self, who: Person, card: str, step: str, **say: str) -> None:
        await self._ask(who, "POST", f"/cards/{card}/steps", {"step": step, "say": say})

    async def card(self, who: Person, card: str) -> SeenCard:
        seen = await self._ask(who, "GET", f"/cards/{card}")
        return SeenCard(state=seen["state"], facts=seen["details"], team=seen.get("team", {}))

    async def reminders(self, patient: Person) -> list[str]:
        page = await self._ask(ADMIN, "GET", "/notices")
        given = [one for one in page["items"] if one["kind"] == "reminder" and one["outcome"] == "given"]
        return [one["channel"] for one in given if one["recipient"] == patient.identity]

    async def keep_medications(self, who: Person, patient: Person, entries: Sequence[Mapping[str, Any]]) -> None:
        await self._ask(who, "PUT", f"/people/{patient.identity}/medications", {"items": list(entries)})

    async def medication_text(self, who: Person, conversation: str, id: str) -> str:
        page = await self._ask(who, "GET", f"/conversations/{conversation}/medications")
        text: str = next(one["text"] for one in page["items"] if one["id"] == id)
        return text

    async def ask_refill(self, who: Person, conversation: str, medication: str, *, text: str = "") -> str:
        body = {"conversationId": conversation, "medicationId": medication, **({"text": text} if text else {})}
        asked: str = (await self._ask(who, "POST", "/prescriptions", body))["id"]
        return asked

    async def refills(self, who: Person, *, overdue: bool = False) -> list[str]:
        page = await self._ask(who, "GET", "/prescriptions", params={"overdue": str(overdue).lower()})
        return [one["id"] for one in page["items"]]
