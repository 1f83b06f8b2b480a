"""Alerts for another system of the clinic: signed calls after the Standard Webhooks specification, ids only."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlsplit

import httpx
from attrs import field, frozen

from adapters.notices.egress import Destination, NotAllowed, destination_of
from application.ports.clock import Clock
from application.ports.notifier import Notice, NoticeKind, NotifierRefused, NotifierUnavailable

TIME_LIMIT = 10.0
PREFIX = "whsec_"
_LONGEST_WAIT = timedelta(hours=1)


def signature(secret: str, id: str, timestamp: int, body: bytes) -> str:
    """`v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64, under the secret's decoded bytes."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = f"{id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()


@frozen(kw_only=True)
class SignedWebhook:
    """`application.ports.notifier.Notifier` for the channel `webhook`. It follows no redirect and reads no answer."""

    url: str
    secrets: tuple[str, ...] = field(repr=False)
    """The first is the newest; each signs, so that the receiver may change over."""
    client: httpx.AsyncClient = field(repr=False)
    clock: Clock

    async def notify(self, notice: Notice) -> None:
        body = json.dumps(_said(notice), separators=(",", ":")).encode()
        try:
            where = await destination_of(self.url)
        except NotAllowed as refusal:
            raise NotifierUnavailable(str(refusal)) from None
        try:
            status, retry_after = await self._post(where, body, self._headers(where, notice, body))
        except (httpx.HTTPError, httpx.StreamError):
            # The chain would carry the address.
            raise NotifierUnavailable("no-answer") from None
        if status == httpx.codes.GONE:
            raise NotifierRefused("gone")
        if not 200 <= status < 300:
            raise NotifierUnavailable(f"status-{status}", retry_after)

    def _headers(self, where: Destination, notice: Notice, body: bytes) -> Mapping[str, str]:
        timestamp = int(self.clock.now().timestamp())
        return {
            "Host": urlsplit(self.url).netloc,
            "Content-Type": "application/json",
            "User-Agent": "carechat",
            "webhook-id": notice.id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": " ".join(signature(one, notice.id, timestamp, body) for one in self.secrets),
        }

    async def _post(self, where: Destination, body: bytes, headers: Mapping[str, str]) -> tuple[int, timedelta | None]:
        parts = urlsplit(self.url)
        address = parts._replace(netloc=where.netloc).geturl()
        request = self.client.build_request(
            "POST",
            address,
            content=body,
            headers=headers,
            timeout=TIME_LIMIT,
            extensions={"sni_hostname": where.host},
        )
        response = await self.client.send(request, stream=True, follow_redirects=False)
        await response.aclose()
        return response.status_code, _retry_after(response.headers.get("Retry-After", ""))


def _said(notice: Notice) -> Mapping[str, object]:
    over = notice.kind is NoticeKind.ALERT_OVER
    return {
        "type": "alert.over" if over else "alert.told",
        "timestamp": notice.at.isoformat().replace("+00:00", "Z"),
        "data": {
            "alertId": notice.alert,
            "kind": None if over else notice.kind.value,
            "conversationId": notice.conversation,
        },
    }


def _retry_after(text: str) -> timedelta | None:
    return min(timedelta(seconds=int(text)), _LONGEST_WAIT) if text.isdecimal() and len(text) < 9 else None
