"""What every test has: no way out of the machine, an event loop on request, and services by their usual place."""

pytest_plugins = [
    "tests.support.outbound",
    "tests.support.loops",
    "tests.support.services",
    "tests.support.collector",
    "tests.support.long_tests",
    "tests.acceptance.plugin",
]
