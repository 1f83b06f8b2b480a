"""What every driver offers: the things that people do and see, each as one person does them.

Whatever is refused raises `Refused`.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from domain.consent import CHAT
from tests.acceptance.drivers.seen import Consent, Listing, Message, News, Talk
from tests.acceptance.people import Person


class Watcher(Protocol):
    """Somebody at a live connection, and what they follow there."""

    news: list[News]
    """What arrived on this connection, in order."""

    @property
    def closed(self) -> bool:
        """Whether the clinic ended the connection."""

    async def follow(self, conversation: str, *, after: int | None = None) -> None:
        """Be shown a conversation live; with `after`, first what happened behind that event."""

    async def follow_notes(self, conversation: str) -> None:
        """Be shown the team's notes live."""

    async def settle(self) -> None:
        """Return when everything that happened so far was shown."""

    async def drop(self) -> None:
        """Lose the connection."""


class Driver(Protocol):
    """One way into the clinic."""

    def now(self) -> datetime: ...
    async def pass_time(self, span: timedelta) -> None: ...
    async def publish_consent_document(self, version: str, *, grace: timedelta = timedelta(0)) -> None: ...

    async def open(
        self,
        who: Person,
        others: Sequence[Person | str],
        *,
        name: str | None = None,
        topic: str | None = None,
        continues: str | None = None,
    ) -> str: ...
    async def add(self, who: Person, conversation: str, other: Person, *, past: bool) -> None: ...
    async def remove(self, who: Person, conversation: str, other: Person) -> None: ...
    async def send(
        self, who: Person, conversation: str, text: str, *, key: str, priority: str = "routine"
    ) -> Message: ...
    async def correct(self, who: Person, conversation: str, message: str, text: str) -> None: ...
    async def retract(self, who: Person, conversation: str, message: str) -> None: ...
    async def announce(self, who: Person, conversation: str, text: str) -> None: ...
    async def read_up_to(self, who: Person, conversation: str, seq: int) -> None: ...
    async def keep_draft(self, who: Person, conversation: str, text: str | None) -> None: ...
    async def note(self, who: Person, conversation: str, text: str) -> None: ...
    async def start_typing(self, who: Person, conversation: str) -> None: ...
    async def say_availability(self, who: Person, availability: str) -> None: ...

    async def close(self, who: Person, conversation: str, disposition: str, reason: str | None = None) -> None: ...
    async def reopen(self, who: Person, conversation: str) -> None: ...
    async def hold(self, who: Person, conversation: str, until: datetime) -> None: ...
    async def assign(
        self, who: Person, conversation: str, to: Person | None, *, instead_of: tuple[Person | None] | None = None
    ) -> None: ...
    async def prioritise(self, who: Person, conversation: str, priority: str, reason: str) -> None: ...

    async def agree(
        self,
        who: Person,
        patient: Person,
        *,
        evidence: str | None = None,
        version: str | None = None,
        scopes: Sequence[str] = (CHAT,),
    ) -> None: ...
    async def withdraw(self, who: Person, patient: Person, *, scope: str = CHAT) -> None: ...
    async def consent(self, who: Person, patient: Person) -> Consent: ...

    async def see(self, who: Person, conversation: str) -> Talk: ...
    async def conversations(self, who: Person, which: Listing) -> list[Talk]: ...
    async def history(
        self, who: Person, conversation: str, *, after: int | None = None, before: int | None = None
    ) -> list[Message]: ...
    async def notes(self, who: Person, conversation: str) -> list[str]: ...
    async def connect(self, who: Person) -> Watcher: ...
