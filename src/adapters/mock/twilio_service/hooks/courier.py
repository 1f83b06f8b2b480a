"""Brings webhooks to their addresses: at once and signed, or as the faults that were asked for say."""

import asyncio
import random
from collections import deque
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
from attrs import define, field, frozen

from adapters.mock.twilio_service.hooks.signature import sign
from adapters.mock.twilio_service.limits import WEBHOOK_TIME
from adapters.mock.twilio_service.pace import Pace, within
from adapters.mock.twilio_service.state.account import Account

KEPT = 10_000
"""Outcomes that are remembered; older ones are forgotten."""
_FORM = "application/x-www-form-urlencoded"


@frozen(kw_only=True)
class Hook:
    """One webhook on its way."""

    event: str
    url: str
    method: str
    parameters: dict[str, str] = field(repr=False)


@frozen(kw_only=True)
class Outcome:
    """What became of one sending: `fate` is the status, or `timeout`, `unreachable`, `dropped`."""

    event: str
    fate: str
    forged: bool
    at: datetime


@define(kw_only=True)
class DeliveryFaults:
    """How webhooks after the act go astray. Chances are between 0 and 1, drawn from the service's seed."""

    drop: float = 0.0
    duplicate: float = 0.0
    forge: float = 0.0
    """A copy with a changed body and a wrong signature goes ahead of the true one."""
    late: float = 0.0
    late_by: timedelta = timedelta(seconds=30)
    shuffle: int = 0
    """So many are held back, and sent in a random order; after `held_for` they go in any case."""
    held_for: timedelta = timedelta(seconds=2)


@define(eq=False)
class Courier:
    """Sends webhooks by the client that was given. A failed one is lost, as at Twilio."""

    account: Account
    client: httpx.AsyncClient
    pace: Pace
    _random: random.Random = field(repr=False)
    faults: DeliveryFaults = field(factory=DeliveryFaults)
    outcomes: deque[Outcome] = field(factory=lambda: deque(maxlen=KEPT), init=False, repr=False)
    _held: list[Hook] = field(factory=list, init=False, repr=False)
    _sending: "set[asyncio.Task[None]]" = field(factory=set, init=False, repr=False)
    _late: "set[asyncio.Task[None]]" = field(factory=set, init=False, repr=False)

    async def ask(self, hook: Hook) -> httpx.Response | None:
        """The answer to a pre-action webhook, or `None` if none came in 5 s."""
        return await self._exchange(hook, forged=False)

    def post(self, hook: Hook) -> None:
        """Send a post-action webhook without waiting for its answer."""
        faults = self.faults
        if self._draws(faults.drop):
            self._note(hook, "dropped")
            return
        if faults.shuffle and not self._held:
            self._keep(self._late, self._release_after(faults.held_for))
        for _ in range(2 if self._draws(faults.duplicate) else 1):
            self._held.append(hook)
        if len(self._held) > faults.shuffle:
            self.release()

    def release(self) -> None:
        """Send what is held back for being shuffled."""
        held, self._held = self._held, []
        if self.faults.shuffle:
            self._random.shuffle(held)
        for hook in held:
            self._start(hook)

    async def drain(self) -> None:
        """Return when all that is on its way has arrived; the late ones are waiting for their time."""
        self.release()
        while self._sending:
            await asyncio.wait(self._sending)

    async def close(self) -> None:
        """Give up what is still on its way."""
        for task in [*self._sending, *self._late]:
            task.cancel()
        await asyncio.gather(*self._sending, *self._late, return_exceptions=True)

    def _start(self, hook: Hook) -> None:
        if self._draws(self.faults.late):
            self._keep(self._late, self._deliver_late(hook, self.faults.late_by))
        else:
            self._keep(self._sending, self._deliver(hook, forge=self._draws(self.faults.forge)))

    def _keep(self, tasks: "set[asyncio.Task[None]]", work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def _release_after(self, span: timedelta) -> None:
        await self.pace.wait(span)
        self.release()

    async def _deliver_late(self, hook: Hook, by: timedelta) -> None:
        await self.pace.wait(by)
        await self._deliver(hook, forge=False)

    async def _deliver(self, hook: Hook, *, forge: bool) -> None:
        if forge:
            await self._exchange(_forged(hook), forged=True)
        await self._exchange(hook, forged=False)

    async def _exchange(self, hook: Hook, *, forged: bool) -> httpx.Response | None:
        token = self.account.auth_token[::-1] + "?" if forged else self.account.auth_token
        request = self._request(hook, token)
        try:
            sending = asyncio.ensure_future(self.client.send(request))
            response = await within(self.pace, WEBHOOK_TIME, sending)
        except httpx.HTTPError:
            self._note(hook, "unreachable", forged)
            return None
        self._note(hook, "timeout" if response is None else str(response.status_code), forged)
        return response

    def _request(self, hook: Hook, token: str) -> httpx.Request:
        pairs = list(hook.parameters.items())
        if hook.method == "GET":
            url = f"{hook.url}{'&' if '?' in hook.url else '?'}{urlencode(pairs)}"
            return self.client.build_request("GET", url, headers={"X-Twilio-Signature": sign(token, url, ())})
        return self.client.build_request(
            "POST",
            hook.url,
            content=urlencode(pairs),
            headers={"Content-Type": _FORM, "X-Twilio-Signature": sign(token, hook.url, pairs)},
        )

    def _draws(self, chance: float) -> bool:
        return chance > 0 and self._random.random() < chance

    def _note(self, hook: Hook, fate: str, forged: bool = False) -> None:
        self.outcomes.append(Outcome(event=hook.event, fate=fate, forged=forged, at=self.pace.now()))


def _forged(hook: Hook) -> Hook:
    return Hook(event=hook.event, url=hook.url, method=hook.method, parameters=hook.parameters | {"Body": "forged"})
