"""With every fault on: who looks before sending again loses nothing and writes nothing twice; and of webhooks,
who checks signatures and knows what came before takes each message once."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest
from twilio.request_validator import RequestValidator

from adapters.mock.twilio_service.faults import Fault, FaultKind
from adapters.mock.twilio_service.hooks.courier import DeliveryFaults
from adapters.twilio.trouble import TwilioUnavailable
from tests.adapters.twilio.test_transport import talking_over
from tests.support.twilio_stand_in import CREDENTIALS, Stand, a_stand

pytestmark = pytest.mark.anyio

MESSAGES = 150
ATTEMPTS = 60
NEWEST = 5


class Sender:
    """Sends one message after the other, each until it is there."""

    def __init__(self, stand: Stand, conversation: Any) -> None:
        self.stand, self.conversation = stand, conversation
        self.tried = 0

    async def send(self, number: int) -> None:
        cid = json.dumps({"cid": number})
        for attempt in range(ATTEMPTS):
            self.tried += 1
            try:
                if attempt and await self._is_there(cid):
                    return
                await self.conversation.messages.create_async(
                    body=str(number), attributes=cid, x_twilio_webhook_enabled="true"
                )
                return
            except TwilioUnavailable as trouble:
                await self.stand.pace.wait(trouble.retry_after or timedelta(seconds=1))
        raise AssertionError(f"message {number} never got through")

    async def _is_there(self, cid: str) -> bool:
        newest = await self.conversation.messages.list_async(order="desc", limit=NEWEST, page_size=NEWEST)
        return any(one.attributes == cid for one in newest)


async def in_time(stand: Stand, work: Any) -> None:
    """Let time pass until the work is done."""
    task = asyncio.ensure_future(work)
    while not task.done():
        await stand.pass_by(seconds=1)
    await task


@pytest.mark.parametrize("seed", [1, 2])
async def test_nothing_is_lost_and_nothing_is_twice(seed: int) -> None:
    stand = a_stand(seed=seed)
    chat = talking_over(stand.http)
    conversation = chat.conversations((await chat.conversations.create_async()).sid)
    await stand.listen("onMessageAdded")
    # Against late work no look helps: what is looked for is not there yet.
    for kind in (one for one in FaultKind if one is not FaultKind.LATE):
        stand.service.plan(Fault(kind=kind, times=None, chance=0.06, retry_after=2, path="/Messages"))
    stand.service.stage.gap_chance = 0.2
    stand.service.courier.faults = DeliveryFaults(duplicate=0.2, forge=0.2, late=0.2, shuffle=7)
    sender = Sender(stand, conversation)

    async def send_all() -> None:
        for number in range(MESSAGES):
            await sender.send(number)

    await in_time(stand, send_all())
    stand.service.faults.clear()
    there = await conversation.messages.list_async(limit=MESSAGES * 2, page_size=100)
    assert [one.body for one in there] == [str(number) for number in range(MESSAGES)]
    assert sender.tried > MESSAGES, "something did go wrong on the way"

    await stand.pass_by(minutes=1)
    await stand.settled()
    validator = RequestValidator(CREDENTIALS.auth_token)
    genuine = [one for one in stand.receiver.received if validator.validate(one.url, one.parameters, one.signature)]
    taken = {one.parameters["MessageSid"]: one.parameters["Body"] for one in genuine}
    assert taken == {one.sid: one.body for one in there}
    assert len(stand.receiver.received) > len(genuine) > len(taken)
    await stand.close()
