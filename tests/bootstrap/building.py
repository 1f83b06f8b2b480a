"""Containers and settings for tests of the composition root."""

from pathlib import Path

from adapters.mock.clock import FakeClock
from bootstrap.container import Container, build_container
from bootstrap.settings import Profile, Settings, read_settings

NO_FILE = Path("no-such-file.env")


def demo_settings(**given: str) -> Settings:
    return read_settings(Profile.DEMO, given, env_file=NO_FILE)


def a_container(settings: Settings | None = None, *, clock: FakeClock | None = None, **chosen: str) -> Container:
    """A container that keeps everything in memory."""
    container = build_container(settings or demo_settings(), **{"record": "memory", "keys": "memory", **chosen})
    if clock is not None:
        container.clock.override(clock)
    return container
