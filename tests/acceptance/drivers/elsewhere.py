"""The messaging provider's own clients, where no stand-in runs: its webhooks are told as it would sign them."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from adapters.http.edge import BASE
from adapters.mock.twilio_service.hooks.signature import sign
from application.inbound.answer_question import AnswerQuestion
from application.inbound.keep_letter import KeepLetter
from application.ports.inbound import Question
from application.ports.keys import Purpose
from application.provider_names import NameKind, opaque_name
from domain.ids import ConversationId, Identity, MessageId
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.driver import HeldFile
from tests.acceptance.drivers.seen import Refused
from tests.acceptance.people import Person

PUBLIC = "http://localhost"
URL = f"{PUBLIC}{BASE}/webhook"
TOKEN, ACCOUNT = "t" * 32, "AC" + "0" * 32
SETTINGS = {"PUBLIC_BASE_URL": PUBLIC, "TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_ACCOUNT_SID": ACCOUNT}
ROUNDS = 400

SAID_NO = "refused-there"
"""What somebody is told at the provider's client, where the clinic said no before."""

Deliver = Callable[[bytes, str], Awaitable[bool]]
"""Brings a body and its signature to the clinic; of a question, whether the answer is yes."""


def number_of(who: Person) -> str:
    """Their telephone's number, as the clinic knows it."""
    return next(one.removeprefix("tel:") for one in who.contacts if one.startswith("tel:"))


class ToldElsewhere:
    """Numbers what is said as the provider would; messages of ours are noted as delivered when they are read."""

    def __init__(self, clinic: Clinic, deliver: Deliver | None = None) -> None:
        self._clinic = clinic
        self._deliver = deliver or self._keep
        self._places: defaultdict[str, int] = defaultdict(int)
        self._told = 0
        self._numbers = 0
        self._asks = False
        self._untold: list[tuple[Person, str, str]] = []
        self._files = clinic.files_elsewhere.contents

    async def ask_before(self) -> None:
        self._asks = True

    async def write(self, who: Person, conversation: str, text: str, *files: HeldFile) -> None:
        name = self._name(who)
        said = {"Body": text, "Author": name, "Attributes": "{}"}
        if self._asks and not await self._bring(conversation, "onMessageAdd", ClientIdentity=name, **said):
            raise Refused(SAID_NO)
        media = {"Media": json.dumps([self._uploaded(*one) for one in files])} if files else {}
        await self._tell_added(conversation, **said, **media)

    async def write_untold(self, who: Person, conversation: str, text: str) -> None:
        self._untold.append((who, conversation, text))

    async def tell(self) -> None:
        for one in self._untold:
            await self.write(*one)
        self._untold.clear()

    async def read(self, who: Person, conversation: str) -> None:
        record = self._clinic.container.record()
        for event in await record.timeline.events(ConversationId(conversation), after=0, limit=100):
            id = getattr(event.content, "id", None)
            if id is not None:
                place = self._next(conversation)
                of = ConversationId(conversation)
                if await record.places.note_message(of, MessageId(id), f"IM{place:032d}", place):
                    await record.places.note_heard(of, place)
        place = self._places[conversation] - 1
        await self._tell(
            conversation,
            "onParticipantUpdated",
            ParticipantSid="MB" + "1" * 32,
            Identity=self._name(who),
            LastReadMessageIndex=str(place),
        )

    async def leave(self, who: Person, conversation: str) -> None:
        await self._tell(
            conversation, "onParticipantRemoved", ParticipantSid=f"MB{self._told:032x}", Identity=self._name(who)
        )

    async def has_number(self, who: Person, conversation: str) -> None:
        """The provider alone knows of it; each time is a place of its own there."""
        self._numbers += 1

    async def write_text(self, who: Person, conversation: str, text: str) -> None:
        await self._tell_added(
            conversation,
            Body=text,
            Author=number_of(who),
            ParticipantSid=self._by_text(),
            Attributes="{}",
            Source="SMS",
        )

    async def _tell_added(self, conversation: str, **said: str) -> None:
        place = self._next(conversation)
        await self._tell(
            conversation,
            "onMessageAdded",
            MessageSid=f"IM{self._told:032x}",
            Index=str(place),
            DateCreated=self._clinic.clock.now().isoformat(),
            **said,
        )

    def _by_text(self) -> str:
        return f"MB{self._numbers:032d}"

    async def does_not_reach(self, conversation: str) -> None:
        await self._receipts(conversation, "sent", "undelivered", "failed")

    async def reaches(self, conversation: str) -> None:
        await self._receipts(conversation, "sent", "delivered")

    async def _receipts(self, conversation: str, *statuses: str) -> None:
        """Of one message more: a receipt, and how it stands."""
        self._next(conversation)
        message, receipt = f"IM{self._told:032x}", f"DY{self._told:032x}"
        for status in statuses:
            await self._tell(
                conversation,
                "onDeliveryUpdated",
                MessageSid=message,
                DeliveryReceiptSid=receipt,
                ParticipantSid=self._by_text(),
                Status=status,
                ErrorCode="30003" if status in {"undelivered", "failed"} else "0",
            )

    def has_telephone(self, who: Person) -> None:
        self._clinic.telephones.owners[self._name(who)] = Identity(who.identity)

    def knows_telephone(self, who: Person) -> bool:
        return self._name(who) in self._clinic.telephones.owners

    async def rang(self, who: Person) -> int:
        outbox, relay = self._clinic.container.record().outbox, self._clinic.container.relay()
        while await outbox.oldest() is not None:
            await relay()
            await asyncio.sleep(0)
        return self._clinic.telephones.rang[Identity(who.identity)]

    def files_answer(self, answer: bool) -> None:
        self._clinic.files_elsewhere.out_of_reach = not answer

    def _uploaded(self, name: str, content: bytes, kind: str) -> dict[str, Any]:
        ref = f"ME{len(self._files):032x}"
        self._files[ref] = content
        return {"Sid": ref, "ContentType": kind, "Filename": name, "Size": len(content)}

    def _next(self, conversation: str) -> int:
        self._told += 1
        place = self._places[conversation]
        self._places[conversation] += 1
        return place

    def _name(self, who: Person) -> str:
        secret = self._clinic.container.keys().secret(Purpose.PROVIDER_NAMES)
        return opaque_name(secret, NameKind.PERSON, who.identity)

    async def _tell(self, conversation: str, event: str, **fields: str) -> None:
        await self._bring(conversation, event, **fields)
        await worked_through(self._clinic)

    async def _bring(self, conversation: str, event: str, **fields: str) -> bool:
        sid = "CH" + conversation
        await self._clinic.container.record().places.note_thread(ConversationId(conversation), sid)
        said = {"AccountSid": ACCOUNT, "EventType": event, "Source": "SDK", "ConversationSid": sid, **fields}
        return await self._deliver(urlencode(said).encode(), sign(TOKEN, URL, said.items()))

    async def _keep(self, body: bytes, signature: str) -> bool:
        container: Any = self._clinic.container
        told = container.webhooks().translate(body, b"", signature)
        if isinstance(told, Question):
            return bool(await container.use_cases().answer_question(AnswerQuestion(question=told)))
        await container.use_cases().keep_letter(KeepLetter(letter=told))
        return True


async def worked_through(clinic: Clinic) -> None:
    """Let the inbox's worker take over all that waits, and what waits for its time get it."""
    inbox, work = clinic.container.record().inbox, clinic.container.work_inbox()
    for _ in range(ROUNDS):
        if await work():
            continue
        waits = await inbox.claim(now=clinic.clock.now() + timedelta(days=1), lease=timedelta(), limit=1)
        if not waits:
            return
        await inbox.postpone(waits, due_at=clinic.clock.advance(timedelta(seconds=1)))
    raise AssertionError("the inbox never ended")
