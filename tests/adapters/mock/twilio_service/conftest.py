"""A stand-in for each test; where Twilio's description is there, every exchange is held to it."""

from collections.abc import AsyncIterator

import pytest

from tests.support.twilio_description import held
from tests.support.twilio_stand_in import Stand, a_stand


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    made = a_stand(held)
    yield made
    await made.close()
