"""The driver of the whole server with Twilio behind it: Twilio's package, the stand-in, and webhooks that come back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
from litestar import Litestar
from sqlalchemy import func, select

from adapters.mock.twilio_service.acts.messages import advance_receipt
from adapters.mock.twilio_service.acts.participants import ParticipantChange, add_participant, remove_participant
from adapters.mock.twilio_service.acts.sms import receive_sms
from adapters.mock.twilio_service.errors import Refused as RefusedThere
from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.dispatch import LOUD
from adapters.mock.twilio_service.on_a_port import CuttableProtocol, cuttable
from adapters.mock.twilio_service.state.conversation import Message as AtTwilio
from adapters.mock.twilio_service.state.settings import Notice
from adapters.persistence.tables import inbox
from adapters.twilio.news import marker_in
from adapters.twilio.setup import NOTICE
from application.views import MessageView, ProviderState
from domain.ids import ConversationId, Identity
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.driver import HeldFile
from tests.acceptance.drivers.elsewhere import SAID_NO, number_of
from tests.acceptance.drivers.http import Furnished, HttpDriver, serving
from tests.acceptance.drivers.seen import Refused
from tests.acceptance.people import CAST, Person
from tests.support.loopback import on_loopback
from tests.support.twilio_clinic import SETTINGS, Late, TwilioClinic, at_twilio

_PAGE = 200
CLINIC = "+15550100000"
"""The number to which patients write text messages."""
SPOKEN = frozenset({"work-inbox", "keep-mirror", "bring-files", "fetch-files"})
"""Jobs through which the two sides speak."""


class TwilioElsewhere:
    """People at Twilio's own client library."""

    def __init__(self, twilio: TwilioClinic) -> None:
        self._twilio = twilio

    async def write(self, who: Person, conversation: str, text: str, *files: HeldFile) -> None:
        there = self._twilio.service
        media = tuple(there.app.media.keep(there.chat, content, kind, name) for name, content, kind in files)
        try:
            await self._twilio.user(who.identity).send(self._twilio.sid(conversation), text, media=media)
        except RefusedThere:
            raise Refused(SAID_NO) from None
        await self._twilio.settled()

    async def write_untold(self, who: Person, conversation: str, text: str) -> None:
        await self._twilio.user(who.identity).send(self._twilio.sid(conversation), text)

    async def tell(self) -> None:
        await self._twilio.settled()

    async def read(self, who: Person, conversation: str) -> None:
        there = self._twilio.there(conversation)
        assert there is not None
        last = max(one.index for one in there.messages.values())
        await self._twilio.user(who.identity).read(there.sid, last)
        await self._twilio.settled()

    async def leave(self, who: Person, conversation: str) -> None:
        await self._twilio.user(who.identity).leave(self._twilio.sid(conversation))
        await self._twilio.settled()

    async def has_number(self, who: Person, conversation: str) -> None:
        there, stage = self._twilio.service.chat, self._twilio.service.stage
        copy = there.conversation(self._twilio.sid(conversation))
        for one in [one for one in copy.participants.values() if one.binding]:
            await remove_participant(stage, there, copy, one, LOUD)
        binding: dict[str, str | None] = {"type": "sms", "address": number_of(who), "proxy_address": CLINIC}
        await add_participant(stage, there, copy, ParticipantChange(binding=binding), LOUD)
        await self._twilio.settled()

    async def write_text(self, who: Person, conversation: str, text: str) -> None:
        await receive_sms(self._twilio.service.stage, number_of(who), CLINIC, text)
        await self._twilio.settled()

    async def does_not_reach(self, conversation: str) -> None:
        await self._receipts(conversation, {"sent": 0, "undelivered": 30003, "failed": 30003})

    async def reaches(self, conversation: str) -> None:
        await self._receipts(conversation, {"sent": 0, "delivered": 0})

    async def _receipts(self, conversation: str, statuses: dict[str, int]) -> None:
        there, stage = self._twilio.service.chat, self._twilio.service.stage
        copy = there.conversation(self._twilio.sid(conversation))
        *_, last = copy.messages.values()
        (receipt,) = last.receipts.values()
        for status, error in statuses.items():
            advance_receipt(stage, there, copy, last, receipt.participant, status, error)
            await self._twilio.settled()

    async def ask_before(self) -> None:
        await self._twilio.listen(asks=True)

    def has_telephone(self, who: Person) -> None:
        self._twilio.service.chat.settings.notifications.notices["new_message"] = Notice(NOTICE, enabled=True)
        self._twilio.user(who.identity).register_device("apn", f"telephone of {who.identity}", "CR" + "3" * 32)

    def knows_telephone(self, who: Person) -> bool:
        return self._there(who) in {one.identity for one in self._twilio.service.chat.bindings.values()}

    async def rang(self, who: Person) -> int:
        pushes = self._twilio.service.chat.pushes
        assert {one.text for one in pushes} <= {NOTICE}
        return sum(one.identity == self._there(who) for one in pushes)

    def _there(self, who: Person) -> str:
        return self._twilio.names.person(Identity(who.identity))

    def files_answer(self, answer: bool) -> None:
        if answer:
            self._twilio.service.faults.clear()
        else:
            self._twilio.service.plan(Fault(kind=FaultKind.ERROR_BEFORE, path="/Media/", times=None))


class TwilioDriver(HttpDriver):
    """After everything that people do, both sides get to know it."""

    def __init__(self, clinic: Clinic, app: Litestar, http: httpx.AsyncClient, twilio: TwilioClinic) -> None:
        super().__init__(clinic, app, http)
        self.elsewhere = TwilioElsewhere(twilio)
        self._twilio = twilio
        self._opened: set[str] = set()

    async def pass_time(self, span: timedelta) -> None:
        await super().pass_time(span)
        await self._twilio.settled()

    async def _ask(self, who: Person, method: str, path: str, *body: Any, **more: Any) -> Any:
        try:
            return await super()._ask(who, method, path, *body, **more)
        finally:
            if method != "GET":
                await self._twilio.settled()

    async def copies_elsewhere(self) -> list[str | None]:
        await self._twilio.settled()
        there = self._twilio.service.chat.conversations.values()
        return [one.body for copy in there for one in copy.messages.values()]

    async def both_sides_agree(self) -> None:
        """What was brought to Twilio says there what it says here, in the same order; the rest was set aside."""
        await self._twilio.settled()
        record, unknown = self._clinic.container.record(), 0
        for copy in self._twilio.service.chat.conversations.values():
            thread = await record.places.thread(copy.unique_name or "")
            if thread is None:
                continue
            said = copy.messages.values()
            known = [one for one in said if await record.places.message(thread.conversation, one.sid) or _is_ours(one)]
            unknown += len(said) - len(known)
            here = [one for one in await self._all(thread.conversation) if one.provider is ProviderState.SENT]
            assert [(self._who(one.author), one.body) for one in known] == [
                (self._twilio.names.person(one.author), one.body) for one in here if one.body is not None
            ]
        assert unknown == await self._set_aside()

    def _who(self, author: str) -> str:
        """Their name at Twilio, also of who wrote from a telephone."""
        owner = next((one for one in CAST.values() if f"tel:{author}" in one.contacts), None)
        return author if owner is None else self._twilio.names.person(Identity(owner.identity))

    async def _all(self, id: ConversationId) -> list[MessageView]:
        timeline, found = self._clinic.container.record().timeline, list[MessageView]()
        while page := await timeline.messages(
            id, visible_from=1, after=found[-1].seq if found else 0, before=None, limit=_PAGE
        ):
            found += page
        return found

    async def _set_aside(self) -> int:
        question = select(func.count()).select_from(inbox).where(inbox.c.aside_at.is_not(None))
        with self._clinic.container.record().lane.engine.connect() as connection:
            return int(connection.execute(question).scalar_one())


def _is_ours(one: AtTwilio) -> bool:
    return marker_in(one.attributes) is not None


@asynccontextmanager
async def twilio_driver(folder: Path, furnished: Furnished, *, pushes: bool = False) -> AsyncIterator[TwilioDriver]:
    """A server on a record of its own, with its people, at a stand-in of its own; both speak over sockets."""
    with furnished.copy(folder) as record:
        async with _at_twilio(Clinic("sql", furnished.keys, pushes=pushes, **record, **SETTINGS)) as driver:
            yield driver
            await driver.both_sides_agree()


@asynccontextmanager
async def _at_twilio(clinic: Clinic) -> AsyncIterator[TwilioDriver]:
    there = Late()
    twilio = at_twilio(clinic.container, clinic.clock, there=there)
    stand_in = cuttable(twilio.service.app)
    async with (
        serving(clinic, SPOKEN) as (app, http),
        on_loopback(stand_in, http=CuttableProtocol) as there.inner,
        on_loopback(app) as twilio.way.inner,
    ):
        # What the rules forbid is to get through: questions that come too late let it pass, too.
        await twilio.listen(asks=False)
        try:
            yield TwilioDriver(clinic, app, http, twilio)
        finally:
            await twilio.close()
