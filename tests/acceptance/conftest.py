"""Every example, on every driver."""

from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import anyio
import pytest
from anyio.from_thread import BlockingPortal

from tests.acceptance.drivers.driver import Driver
from tests.acceptance.drivers.http import Furnished, furnish, http_driver
from tests.acceptance.drivers.twilio import twilio_driver
from tests.acceptance.drivers.use_cases import use_case_driver
from tests.acceptance.plugin import DRIVERS
from tests.acceptance.scene import Scene
from tests.support.databases import postgres_answers, scratch_database
from tests.support.services import absent

ON_POSTGRES = ("messaging", "provider")
"""Examples that have one of these tags run at Twilio on PostgreSQL.

Those that have the second one run there on SQLite as well; of messaging alone they do when the driver is asked for.
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "driver_name" in metafunc.fixturenames:
        asked = metafunc.config.getoption("driver")
        messaging, provider = (metafunc.definition.get_closest_marker(one) is not None for one in ON_POSTGRES)
        left_out = set() if messaging or provider else {"postgres"}
        if messaging and not provider and not asked:
            left_out.add("twilio")
        chosen = [one for one in asked or DRIVERS if one not in left_out]
        metafunc.parametrize("driver_name", chosen, scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`make check` alone runs what takes minutes.

    That is triage and care on the whole server, at Twilio all but what the provider's side matters to, and all that
    is tried there on PostgreSQL.
    """
    for item in items:
        driver = getattr(getattr(item, "callspec", None), "params", {}).get("driver_name")
        is_long = driver == "http" and any(map(item.get_closest_marker, ("triage", "care")))
        if is_long or driver == "postgres" or (driver == "twilio" and item.get_closest_marker("provider") is None):
            item.add_marker(pytest.mark.slow)
        if driver == "postgres":
            item.add_marker(pytest.mark.postgres)


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    """A record with the people in it."""
    folder = tmp_path_factory.mktemp("record")
    return anyio.run(furnish, folder, f"sqlite:///{folder / 'furnished.db'}")


@pytest.fixture(scope="session")
def furnished_on_postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    """The same on PostgreSQL."""
    if not postgres_answers():
        absent("no PostgreSQL answers at TEST_POSTGRES_URL or on port 5432 of this machine")
    with scratch_database("postgres") as url:
        yield anyio.run(furnish, tmp_path_factory.mktemp("record"), url)


@pytest.fixture
def scene(driver_name: str, portal: BlockingPortal, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Scene]:
    """A clinic with its people, where nothing has happened yet."""
    with portal.wrap_async_context_manager(_opening(driver_name, tmp_path, request)) as driver:
        scene = Scene(driver)
        yield scene
        portal.call(scene.all_leave)


def _opening(name: str, folder: Path, request: pytest.FixtureRequest) -> AbstractAsyncContextManager[Driver]:
    pushes = request.node.get_closest_marker("pushes") is not None
    if name == "mock":
        return use_case_driver(pushes=pushes)
    if name == "http":
        return http_driver(folder, request.getfixturevalue("furnished"), pushes=pushes)
    record = "furnished_on_postgres" if name == "postgres" else "furnished"
    return twilio_driver(folder, request.getfixturevalue(record), pushes=pushes)
