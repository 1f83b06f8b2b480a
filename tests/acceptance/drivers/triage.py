"""What the drivers offer of availability, routing and holding the team together; and what is seen of it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from attrs import field, frozen

from tests.acceptance.people import Person

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


@frozen(kw_only=True)
class Routing:
    """How a conversation waits, as the team sees it."""

    asked: str | None
    step: str | None
    position: int | None
    events: list[tuple[str, str | None]]
    objections: Mapping[tuple[str, str], str] = field(repr=False)
    """Why each one was not asked lately, by who and at which step."""
    answering: str | None


class TriageDriver(Protocol):
    """One way in, as far as triage goes."""

    async def say_availability(
        self, who: Person, availability: str, *, until: datetime | None = None, delegate: Person | None = None
    ) -> None: ...
    async def arrange_duty(self, who: Person, whose: Person, *, capacity: int, office_hours: bool) -> None: ...
    async def deactivate(self, whom: Person) -> None: ...
    async def set_pool(self, who: Person, pool: str, **policy: Any) -> None: ...
    async def offers(self, who: Person) -> list[tuple[str, str]]: ...
    async def asked_about(self, who: Person) -> list[str]: ...
    async def accept(self, who: Person, offer: str) -> None: ...
    async def decline(self, who: Person, offer: str, reason: str, note: str | None = None) -> None: ...
    async def routing(self, who: Person, conversation: str) -> Routing: ...
    async def transfer(
        self, who: Person, conversation: str, *, to: Person | None, pool: str | None, note: str, stay: bool
    ) -> None: ...
    async def say_answering(self, who: Person, conversation: str, *, take_over: bool) -> None: ...
    async def mentions(self, who: Person) -> list[tuple[str, str]]: ...
    async def acknowledge_mention(self, who: Person, mention: str) -> None: ...
    async def reasons(self, who: Person, language: str | None = None) -> dict[str, str]: ...
