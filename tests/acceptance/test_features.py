"""The specification in `features/`, example by example."""

import pytest
from pytest_bdd import scenarios


@pytest.fixture(autouse=True)
def _every_example(driver_name: str) -> None:
    """Steps ask for fixtures while they run; the driver must be known before."""


scenarios("accountability", "care", "messaging", "privacy", "triage")
