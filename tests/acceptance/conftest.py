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


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "driver_name" in metafunc.fixturenames:
        chosen = metafunc.config.getoption("driver") or DRIVERS
        metafunc.parametrize("driver_name", chosen, scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`make check` alone runs what takes minutes.

    That is triage and care on the whole server, and at Twilio all but what the provider's side matters to.
    """
    for item in items:
        driver = getattr(getattr(item, "callspec", None), "params", {}).get("driver_name")
        is_long = driver == "http" and any(map(item.get_closest_marker, ("triage", "care")))
        if is_long or (driver == "twilio" and item.get_closest_marker("provider") is None):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    """A record with the people in it."""
    return anyio.run(furnish, tmp_path_factory.mktemp("record") / "furnished.db")


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
    driver = twilio_driver if name == "twilio" else http_driver
    return driver(folder, request.getfixturevalue("furnished"), pushes=pushes)
