"""The clinic begins with the guide's quick responses; what it makes of them stays."""

import pytest

from application.quick_responses.list_responses import ListResponses
from application.quick_responses.retire_response import RetireResponse
from bootstrap.container import Container
from domain.quick_response import QuickResponse
from tests.bootstrap.building import a_container
from tests.support.builders import an_actor, an_admin

pytestmark = pytest.mark.anyio
GUIDE = {
    "hello": "Hello! How can I help you today?",
    "reviewing": "I'll review your information and get back to you shortly.",
    "follow-up": "Please schedule a follow-up if symptoms persist.",
}


async def kept(container: Container, language: str) -> dict[str, QuickResponse]:
    found = await container.use_cases().list_responses(ListResponses(actor=an_actor(an_admin()), language=language))
    return {one.response.short_code: one.response for one in found.items}


async def test_the_guides_three_are_there_from_the_first_start_in_two_languages() -> None:
    container = a_container()
    for _ in range(2):
        await container.bring_responses()()
    assert {code: one.body for code, one in (await kept(container, "en")).items()} == GUIDE
    assert (await kept(container, "es")).keys() == GUIDE.keys()


async def test_what_was_retired_does_not_come_back_with_the_next_start() -> None:
    container = a_container()
    await container.bring_responses()()
    hello = (await kept(container, "en"))["hello"]
    await container.use_cases().retire_response(RetireResponse(actor=an_actor(an_admin()), id=hello.id))
    await container.bring_responses()()
    assert (await kept(container, "en")).keys() == GUIDE.keys() - {"hello"}
