"""A bucket as S3 keeps one, for tests: it holds every request to its signature."""

import hashlib
from datetime import UTC, datetime

import httpx
from attrs import define, field

from adapters.files.s3 import Signer

SIGNER = Signer(key="key", secret="a secret of the bucket", region="eu-central-1")
ENDPOINT = "https://s3.example"


@define(eq=False)
class FakeBucket:
    """Answers PUT, GET (with a range) and DELETE; `broken` makes it answer 503."""

    objects: dict[str, bytes] = field(factory=dict, repr=False)
    broken: bool = False

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.broken:
            return httpx.Response(503)
        if not self._signed(request):
            return httpx.Response(403)
        name = request.url.path
        if request.method == "PUT":
            self.objects[name] = request.content
            return httpx.Response(200)
        if request.method == "DELETE":
            self.objects.pop(name, None)
            return httpx.Response(204)
        if name not in self.objects:
            return httpx.Response(404)
        first, last = (int(one) for one in request.headers["range"].removeprefix("bytes=").split("-"))
        if first >= len(self.objects[name]):
            return httpx.Response(416)
        return httpx.Response(206, content=self.objects[name][first : last + 1])

    @staticmethod
    def _signed(request: httpx.Request) -> bool:
        digest = hashlib.sha256(request.content).hexdigest()
        at = datetime.strptime(request.headers["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        also = {"range": request.headers["range"]} if "range" in request.headers else {}
        right = SIGNER.headers(request.method, str(request.url), at, digest=digest, also=also)
        return request.headers["authorization"] == right["authorization"]
