"""A bucket of any S3-compatible service, by signed requests (AWS Signature Version 4) over httpx.

What is kept there is sealed already; the service sees random names and boxes.
"""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import quote, urlsplit

import httpx
from attrs import field, frozen

from application.ports.clock import Clock
from application.ports.files import FileGone, FileStoreUnavailable

_ALGORITHM = "AWS4-HMAC-SHA256"
_PATIENCE = 30.0


@frozen(kw_only=True)
class Signer:
    """Signs requests for one account and region."""

    key: str
    secret: str = field(repr=False)
    region: str
    service: str = "s3"

    def headers(
        self, method: str, url: str, at: datetime, *, digest: str, also: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """The headers of a request whose body has that SHA-256 `digest`, its signature among them."""
        parts = urlsplit(url)
        stamp = at.strftime("%Y%m%dT%H%M%SZ")
        named = {"host": parts.netloc, "x-amz-content-sha256": digest, "x-amz-date": stamp, **(also or {})}
        signed = ";".join(sorted(named))
        canonical = "\n".join(
            [
                method,
                parts.path or "/",
                parts.query,
                *(f"{name}:{named[name].strip()}" for name in sorted(named)),
                "",
                signed,
                digest,
            ]
        )
        scope = f"{stamp[:8]}/{self.region}/{self.service}/aws4_request"
        to_sign = "\n".join([_ALGORITHM, stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        signature = hmac.new(self._signing_key(stamp[:8]), to_sign.encode(), hashlib.sha256).hexdigest()
        credential = f"{self.key}/{scope}"
        named["authorization"] = f"{_ALGORITHM} Credential={credential},SignedHeaders={signed},Signature={signature}"
        return named

    def _signing_key(self, day: str) -> bytes:
        key = f"AWS4{self.secret}".encode()
        for part in (day, self.region, self.service, "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return key


@frozen(kw_only=True)
class Bucket:
    """A `Place` in a bucket, addressed by path (`endpoint/bucket/prefix/name`)."""

    endpoint: str
    bucket: str
    prefix: str = ""
    signer: Signer
    client: httpx.AsyncClient = field(repr=False)
    clock: Clock

    async def put(self, name: str, data: bytes) -> None:
        answer = await self._ask("PUT", name, data)
        if answer.status_code not in {200, 201, 204}:
            raise FileStoreUnavailable("the bucket did not take it")

    async def get(self, name: str, start: int, length: int) -> bytes:
        answer = await self._ask("GET", name, also={"range": f"bytes={start}-{start + length - 1}"})
        if answer.status_code == 404:
            raise FileGone("no such object")
        if answer.status_code == 416:
            return b""
        if answer.status_code == 200:
            return answer.content[start : start + length]
        if answer.status_code != 206:
            raise FileStoreUnavailable("the bucket did not give it")
        return answer.content

    async def delete(self, name: str) -> None:
        answer = await self._ask("DELETE", name)
        if answer.status_code not in {200, 204, 404}:
            raise FileStoreUnavailable("the bucket did not delete it")

    async def check(self) -> None:
        # What is not there: whoever says so, or does not let us know, is there.
        answer = await self._ask("GET", "first-contact", also={"range": "bytes=0-0"})
        if answer.status_code >= 500:
            raise FileStoreUnavailable("the bucket does not answer")

    async def _ask(
        self, method: str, name: str, data: bytes = b"", also: Mapping[str, str] | None = None
    ) -> httpx.Response:
        path = "/".join(quote(part, safe="") for part in [self.bucket, *self.prefix.split("/"), name] if part)
        url = f"{self.endpoint.rstrip('/')}/{path}"
        digest = hashlib.sha256(data).hexdigest()
        headers = self.signer.headers(method, url, self.clock.now(), digest=digest, also=also)
        try:
            return await self.client.request(
                method, url, content=data or None, headers=headers, timeout=_PATIENCE, follow_redirects=False
            )
        except httpx.HTTPError:
            raise FileStoreUnavailable("the bucket is out of reach") from None
