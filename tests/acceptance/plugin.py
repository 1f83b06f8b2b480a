"""What the features need of pytest: the choice of drivers, and the steps."""

import pytest

pytest_plugins = [
    "tests.acceptance.steps.people",
    "tests.acceptance.steps.proxies",
    "tests.acceptance.steps.outcomes",
    "tests.acceptance.steps.conversations",
    "tests.acceptance.steps.messaging",
    "tests.acceptance.steps.timelines",
    "tests.acceptance.steps.live",
    "tests.acceptance.steps.receipts",
    "tests.acceptance.steps.presence",
    "tests.acceptance.steps.drafts",
    "tests.acceptance.steps.notes",
    "tests.acceptance.steps.desk",
    "tests.acceptance.steps.lists",
    "tests.acceptance.steps.consent",
    "tests.acceptance.steps.access",
    "tests.acceptance.steps.safety",
    "tests.acceptance.steps.identifiers",
]
DRIVERS = ("mock", "http")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--driver mock`, more than once if wanted; all of them without it."""
    parser.addoption("--driver", action="append", choices=DRIVERS, help="run the features on this driver")
