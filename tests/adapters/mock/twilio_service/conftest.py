"""A stand-in for each test; where Twilio's description is there, every exchange is held to it."""

from collections.abc import AsyncIterator

import pytest

from tests.support.twilio_description import HeldToDescription, description_file, the_description
from tests.support.twilio_stand_in import Stand, a_stand


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    if description_file() is None:
        made = a_stand()
    else:
        made = a_stand(lambda inner: HeldToDescription(inner, the_description()))
    yield made
    await made.close()
