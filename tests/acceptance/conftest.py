"""Every example, on every driver."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal

from adapters.persistence import migrations
from tests.acceptance.drivers.http import http_driver
from tests.acceptance.drivers.use_cases import use_case_driver
from tests.acceptance.plugin import DRIVERS
from tests.acceptance.scene import Scene


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "driver_name" in metafunc.fixturenames:
        chosen = metafunc.config.getoption("driver") or DRIVERS
        metafunc.parametrize("driver_name", chosen, scope="session")


@pytest.fixture(scope="session")
def empty_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated record with nothing in it; each example copies it."""
    path = tmp_path_factory.mktemp("record") / "empty.db"
    migrations.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def scene(driver_name: str, portal: BlockingPortal, tmp_path: Path, empty_record: Path) -> Iterator[Scene]:
    """A clinic with its people, where nothing has happened yet."""
    opening = use_case_driver() if driver_name == "mock" else http_driver(tmp_path, empty_record)
    with portal.wrap_async_context_manager(opening) as driver:
        scene = Scene(driver)
        yield scene
        portal.call(_leave, scene)


async def _leave(scene: Scene) -> None:
    for watchers in scene.watchers.values():
        for watcher in watchers:
            await watcher.drop()
