"""Notices by text message: Twilio's Programmable Messaging, with the same fixed words for everybody."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from attrs import field, frozen
from twilio.rest import Client

from adapters.twilio.refusals import NOT_ADMITTED, NOT_FOUND, means, readable
from adapters.twilio.trouble import TwilioRefused, TwilioUnavailable, UnsafeAddress
from application.notices.words import words
from application.ports.clock import Clock
from application.ports.notifier import Addresses, Notice, NotifierRefused, NotifierUnavailable

SERVICE = "MG"
"""How the name of a Messaging Service begins; any other sender is a telephone number."""
OF_THE_RECEIVER = frozenset((21211, 21214, 21217, 21219, 21408, 21608, 21610, 21612, 21614, 21635))
"""Codes that say no to this number for good: it is none, is no mobile one, is abroad, or asked for no more."""
SHORTEST_QUEUE, LONGEST_QUEUE = 5, 14_400
"""Seconds that Twilio takes as the time for which a message may wait there."""
_PUNCTUATION = str.maketrans("", "", "-.() ")
_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")


@frozen(kw_only=True)
class TwilioTextMessages:
    """`application.ports.notifier.Notifier` for the channel `sms`. Twilio is told a number and our fixed words alone.

    It knows no name of ours for a text message: one whose answer was lost may come a second time.
    """

    client: Client = field(repr=False)
    sender: str
    """Our number, or the SID of a Messaging Service."""
    addresses: Addresses
    clock: Clock

    async def notify(self, notice: Notice) -> None:
        """Send it; what expires before it leaves Twilio is dropped there."""
        address = await self.addresses.of(notice.recipient, notice.channel)
        if address is None:
            raise NotifierRefused("no-address")
        number = address.translate(_PUNCTUATION)
        if _NUMBER.fullmatch(number) is None:
            raise NotifierRefused("bad-address")
        _, text = words(notice.kind, await self.addresses.language_of(notice.recipient))
        with _translated():
            await self.client.api.v2010.account.messages.create_async(
                to=number, body=text, validity_period=self._worth(notice), **self._from()
            )

    def _worth(self, notice: Notice) -> int:
        left = int((notice.expires - self.clock.now()).total_seconds())
        return min(max(left, SHORTEST_QUEUE), LONGEST_QUEUE)

    def _from(self) -> dict[str, str]:
        name = "messaging_service_sid" if self.sender.startswith(SERVICE) else "from_"
        return {name: self.sender}


async def is_ours(client: Client, sender: str) -> bool:
    """Whether a sender is of this account, and a number can send text messages. Raises `TwilioTrouble`."""
    if sender.startswith(SERVICE):
        try:
            with readable():
                await client.messaging.v1.services(sender).fetch_async()
        except TwilioRefused as refusal:
            if not means(refusal, NOT_FOUND):
                raise
            return False
        return True
    numbers = client.api.v2010.account.incoming_phone_numbers
    with readable():
        found = await numbers.list_async(phone_number=sender, limit=1, page_size=1)
    abilities: list[Any] = [one.capabilities for one in found]
    return any(isinstance(one, dict) and one.get("sms") for one in abilities)


@contextmanager
def _translated() -> Iterator[None]:
    """Raise Twilio's troubles as those of the port. What a person can mend is tried again until the notice expires."""
    try:
        yield
    except TwilioUnavailable as trouble:
        raise NotifierUnavailable(trouble.reason, trouble.retry_after) from None
    except TwilioRefused as refusal:
        if refusal.code in OF_THE_RECEIVER:
            raise NotifierRefused(f"twilio-{refusal.code}") from None
        if refusal.status in NOT_ADMITTED:
            raise NotifierUnavailable("not-admitted") from None
        raise NotifierUnavailable(f"twilio-{refusal.code or 'no-code'}") from None
    except UnsafeAddress:
        raise NotifierUnavailable("unsafe-address") from None
