"""What the features need of pytest: the choice of drivers, and the steps."""

import pytest

pytest_plugins = [
    "tests.acceptance.steps.people",
    "tests.acceptance.steps.proxies",
    "tests.acceptance.steps.outcomes",
    "tests.acceptance.steps.conversations",
    "tests.acceptance.steps.messaging",
    "tests.acceptance.steps.files",
    "tests.acceptance.steps.provider_clients",
    "tests.acceptance.steps.timelines",
    "tests.acceptance.steps.live",
    "tests.acceptance.steps.measures",
    "tests.acceptance.steps.receipts",
    "tests.acceptance.steps.presence",
    "tests.acceptance.steps.drafts",
    "tests.acceptance.steps.notes",
    "tests.acceptance.steps.desk",
    "tests.acceptance.steps.lists",
    "tests.acceptance.steps.search",
    "tests.acceptance.steps.exports",
    "tests.acceptance.steps.consent",
    "tests.acceptance.steps.access",
    "tests.acceptance.steps.safety",
    "tests.acceptance.steps.replies",
    "tests.acceptance.steps.routing",
    "tests.acceptance.steps.team",
    "tests.acceptance.steps.identifiers",
    "tests.acceptance.steps.triage",
    "tests.acceptance.steps.audit",
    "tests.acceptance.steps.sessions",
    "tests.acceptance.steps.appointments",
    "tests.acceptance.steps.refills",
    "tests.acceptance.steps.retention",
]
DRIVERS = ("mock", "http", "twilio", "postgres")
"""In memory, the whole server, the same at Twilio, and that on PostgreSQL."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--driver mock`, more than once if wanted; all of them without it."""
    parser.addoption("--driver", action="append", choices=DRIVERS, help="run the features on this driver")
