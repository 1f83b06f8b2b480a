"""What every test has: no way out of the machine, an event loop on request, and services by their usual place."""

from hypothesis import settings

# How long an example takes says how busy the machine is: times are measured in the bench.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

pytest_plugins = [
    "tests.support.outbound",
    "tests.support.loops",
    "tests.support.services",
    "tests.support.collector",
    "tests.support.long_tests",
    "tests.acceptance.plugin",
]
