"""Health tells of each thing that a server stands on, and of the things beside it as they are."""

import pytest

from application.ports.messaging import MessagingUnavailable
from application.ports.notifier import NoticeChannel
from tests.bootstrap.building import a_container

pytestmark = pytest.mark.anyio


async def test_each_thing_is_told_as_it_was_last_seen():
    container = a_container()
    beside = container.edge().beside

    def told() -> set[str]:
        return {name for name, is_well in beside.items() if not is_well()}

    assert (set(beside), told()) == ({"channel", "provider", "scanner", "notices", "issuer"}, set())
    breaker, scanner, notices = container.breaker(), container.scan_health(), container.deliver_notices().health
    for _ in range(breaker.policy.failures):
        breaker.failed(MessagingUnavailable("away"))
    assert told() == {"provider"}
    scanner.asked_in_vain()
    assert told() == {"provider", "scanner"}
    notices.failed(NoticeChannel.EMAIL)
    notices.answered(NoticeChannel.SMS)
    assert told() == {"provider", "scanner", "notices"}
    breaker.took()
    scanner.answered()
    notices.answered(NoticeChannel.EMAIL)
    assert told() == set()
