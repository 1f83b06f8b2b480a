"""Services that a machine may lack: without them tests skip and say why, with REQUIRE_SERVICES=1 they fail."""

import os
from collections.abc import Iterator

import pytest
from redis import Redis
from redis.exceptions import RedisError

from tests.support.databases import postgres_answers, scratch_database


def absent(reason: str) -> None:
    """Skip the test, or fail it where every service must be there."""
    if os.environ.get("REQUIRE_SERVICES") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def postgres_url() -> Iterator[str]:
    """An empty PostgreSQL database of this module's own."""
    if not postgres_answers():
        absent("no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine")
    with scratch_database("postgres") as url:
        assert url is not None
        yield url


@pytest.fixture(scope="session")
def redis_url() -> str:
    """The Redis that tests may use; what they keep there bears a name of their own."""
    url = os.environ.get("TEST_REDIS_URL") or "redis://127.0.0.1:6379"
    with Redis.from_url(url) as client:
        try:
            client.ping()
        except RedisError:
            absent("no Redis answers at TEST_REDIS_URL or on port 6379 of this machine")
    return url
