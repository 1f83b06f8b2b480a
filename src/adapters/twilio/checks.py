"""What can be asked about an account without changing anything there."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any

import httpx
from attrs import field, frozen
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from twilio.rest.conversations.v1.service import ServiceContext

from adapters.twilio.client import TwilioKey
from adapters.twilio.refusals import NOT_ADMITTED, NOT_FOUND, NOT_READ, means, readable
from adapters.twilio.trouble import TwilioRefused

PROBE = "onCarechatDoctor"
"""An event that is none: whoever takes it keeps one letter of it, however often it is asked."""


class KeyKind(StrEnum):
    """Kinds of API keys. A Restricted one can not sign access tokens."""

    MAIN = "main"
    STANDARD = "standard"
    RESTRICTED = "restricted"
    UNTOLD = "untold"


@frozen(kw_only=True)
class ServiceSeen:
    """What an answer tells beside that there is one."""

    time: datetime | None
    """What time it is at Twilio; `None` where it does not say."""
    ours: bool
    """Whether it is a service of the account that we were told of."""


@frozen(kw_only=True)
class TwilioChecks:
    """Questions to Twilio. Each raises `TwilioTrouble`."""

    chat: ServiceContext = field(repr=False)
    account: Client = field(repr=False)
    key: TwilioKey = field(repr=False)

    async def service(self) -> ServiceSeen:
        """Look at the service."""
        with readable():
            answer = await self.chat.fetch_with_http_info_async()
        told = answer.data.account_sid
        return ServiceSeen(time=_time_of(answer.headers), ours=told is None or told == self.key.account_sid)

    async def has_timers(self) -> bool:
        """Whether the account ends conversations by itself."""
        with readable():
            now = await self.account.conversations.v1.configuration().fetch_async()
        return bool(_span(now.default_inactive_timer) or _span(now.default_closed_timer))

    async def has_push_credential(self, sid: str) -> bool:
        """Whether the account has the push credential of this SID."""
        try:
            with readable():
                await self.account.conversations.v1.credentials(sid).fetch_async()
        except TwilioRefused as refusal:
            if means(refusal, NOT_FOUND):
                return False
            raise
        return True

    async def key_kind(self) -> KeyKind:
        """Which kind of key this is, as far as Twilio lets it be seen by what the key may read.

        Keys are shown to a Main one, and to a Restricted one that has a permission for it, with its policy.
        A Standard one may read everything else; so telephone numbers, which has nothing to do with chat.
        """
        try:
            with readable():
                shown = await self.account.iam.v1.api_key(self.key.api_key).fetch_async()
        except TwilioRefused as refusal:
            return await self._without_keys() if refusal.status in NOT_ADMITTED else KeyKind.UNTOLD
        return KeyKind.RESTRICTED if shown.policy else KeyKind.MAIN

    async def _without_keys(self) -> KeyKind:
        numbers = self.account.api.v2010.accounts(self.key.account_sid).incoming_phone_numbers
        try:
            await numbers.list_async(limit=1, page_size=1)
        except TwilioRefused as refusal:
            return KeyKind.RESTRICTED if refusal.status in NOT_ADMITTED else KeyKind.UNTOLD
        except NOT_READ:  # what the package says of a page that is none repeats what stood in it
            return KeyKind.UNTOLD
        return KeyKind.STANDARD


@frozen(kw_only=True)
class Probe:
    """Calls our own webhook as Twilio would."""

    url: str
    account_sid: str
    auth_token: str = field(repr=False)
    client: httpx.AsyncClient = field(repr=False)

    async def unsigned(self) -> int:
        """The status that a call without a signature is answered with."""
        return await self._call({})

    async def signed(self) -> int:
        """The status that a call with a signature is answered with."""
        validator = RequestValidator(self.auth_token)
        signature = validator.compute_signature(self.url, self._form())
        return await self._call({"X-Twilio-Signature": signature})

    async def _call(self, headers: dict[str, str]) -> int:
        answer = await self.client.post(self.url, data=self._form(), headers=headers, follow_redirects=False)
        return answer.status_code

    def _form(self) -> dict[str, str]:
        return {"EventType": PROBE, "AccountSid": self.account_sid}


def _time_of(headers: Any) -> datetime | None:
    try:
        return parsedate_to_datetime(httpx.Headers(headers).get("date", "")).astimezone(UTC)
    except (ValueError, TypeError):
        return None


def _span(timer: str | None) -> bool:
    return timer not in (None, "", "PT0S", "P0D")
