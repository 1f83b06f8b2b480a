"""The server that the simulation drives: all use cases on a record in memory, ids in sequence, a clock that is set."""

from dependency_injector import providers

from adapters.mock.clock import FakeClock
from adapters.mock.ids import SequentialIds
from bootstrap.container import Container, build_container
from bootstrap.jobs import Job
from bootstrap.settings import Profile, read_settings
from tests.acceptance.drivers.clinic import NO_FILE

PLAYED = frozenset(
    {
        "call-mentioned",
        "climb-ladder",
        "deliver-notices",
        "end-absences",
        "end-holds",
        "keep-accountable",
        "keep-presence",
        "nudge-patients",
        "propose-closing",
        "route-conversations",
        "say-auto-replies",
        "watch-messages",
        "watch-waits",
    }
)
"""The jobs of triage; what seals, sweeps and mirrors has no part in a week of waiting."""


def a_server(clock: FakeClock) -> Container:
    """A server in which nothing happened yet."""
    settings = read_settings(Profile.DEMO, {"RATE_LIMITS": "off"}, env_file=NO_FILE)
    container = build_container(settings, record="memory", keys="memory")
    container.clock.override(clock)
    container.ids.override(providers.Object(SequentialIds()))
    container.demo.override(providers.Object(False))
    return container


def jobs_of(container: Container) -> list[Job]:
    """Those of triage, in the order in which they have their turn."""
    return [one for one in container.jobs() if one.name in PLAYED]
