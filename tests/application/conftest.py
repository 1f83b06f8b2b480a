"""A clinic for every test."""

import pytest

from tests.support.clinic import Clinic


@pytest.fixture
def clinic() -> Clinic:
    return Clinic()
