"""Signed requests: AWS's own worked example, and answers that are none of ours."""

from datetime import UTC, datetime

import httpx
import pytest

from adapters.files.s3 import Bucket, Signer
from adapters.mock.clock import FakeClock
from application.ports.files import FileStoreUnavailable
from tests.support.buckets import ENDPOINT, SIGNER, FakeBucket

pytestmark = pytest.mark.anyio
NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_a_request_is_signed_as_in_the_example_of_the_standard():
    """ "Authenticating Requests: Using the Authorization Header" (Amazon S3 API Reference), example GET object."""
    signer = Signer(key="AKIAIOSFODNN7EXAMPLE", secret="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", region="us-east-1")
    headers = signer.headers(
        "GET",
        "https://examplebucket.s3.amazonaws.com/test.txt",
        datetime(2013, 5, 24, tzinfo=UTC),
        digest=NOTHING,
        also={"range": "bytes=0-9"},
    )
    assert headers["authorization"].endswith(
        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
    )
    assert "wJalr" not in repr(signer)


async def test_a_service_that_does_not_know_the_signer_keeps_nothing():
    far = FakeBucket()
    stranger = Signer(key="key", secret="another secret", region="eu-central-1")
    async with far.client() as client:
        bucket = Bucket(endpoint=ENDPOINT, bucket="files", signer=stranger, client=client, clock=FakeClock())
        for doing in (bucket.put("a", b"x"), bucket.get("a", 0, 1), bucket.delete("a")):
            with pytest.raises(FileStoreUnavailable):
                await doing
    assert not far.objects


async def test_a_service_that_leaves_out_the_range_is_understood():
    def all_of_it(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"0123456789")

    async with httpx.AsyncClient(transport=httpx.MockTransport(all_of_it)) as client:
        bucket = Bucket(endpoint=ENDPOINT, bucket="files", signer=SIGNER, client=client, clock=FakeClock())
        assert await bucket.get("a", 2, 3) == b"234"


async def test_a_line_that_breaks_is_trouble_without_an_address():
    def cut(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no way to {request.url}")

    async with httpx.AsyncClient(transport=httpx.MockTransport(cut)) as client:
        bucket = Bucket(endpoint=ENDPOINT, bucket="files", signer=SIGNER, client=client, clock=FakeClock())
        with pytest.raises(FileStoreUnavailable) as trouble:
            await bucket.put("a", b"x")
    assert "s3.example" not in str(trouble.value)
