"""The list of conversations, narrowed and searched."""

from tests.acceptance.drivers.seen import Listing, Talk
from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Outcome, Scene


@deed("{who:Who} lists the conversations", past="{who:Who} listed the conversations")
async def lists(scene: Scene, who: str) -> list[Talk]:
    return await scene.driver.conversations(scene.who(who), Listing())


@deed("{who:Who} lists the closed conversations")
async def lists_closed(scene: Scene, who: str) -> list[Talk]:
    return await scene.driver.conversations(scene.who(who), Listing(status="closed"))


@deed("{who:Who} lists the conversations with unread messages")
async def lists_unread(scene: Scene, who: str) -> list[Talk]:
    return await scene.driver.conversations(scene.who(who), Listing(unread=True))


@deed("{who:Who} lists the conversations assigned to him")
async def lists_own(scene: Scene, who: str) -> list[Talk]:
    return await scene.driver.conversations(scene.who(who), Listing(assignee="me"))


@deed("{who:Who} lists the conversations assigned to nobody")
async def lists_unassigned(scene: Scene, who: str) -> list[Talk]:
    return await scene.driver.conversations(scene.who(who), Listing(assignee="none"))


@deed("{who:Who} searches for {letters:Text}", past="{who:Who} searched for {letters:Text}")
async def searches(scene: Scene, who: str, letters: str) -> list[Talk]:
    return await scene.driver.conversations(scene.who(who), Listing(name=letters))


@then("{who:Who} sees the conversations of {people:People}")
def sees_conversations(scene: Scene, outcome: Outcome, who: str, people: list[str]) -> None:
    assert [_patient(one) for one in outcome.value] == [CAST[one].identity for one in people]


@then("{who:Who} sees no conversation")
def sees_none(scene: Scene, outcome: Outcome, who: str) -> None:
    assert outcome.value == []


@then("{who:Who} sees no topic")
def sees_no_topic(scene: Scene, outcome: Outcome, who: str) -> None:
    assert scene.talk in [one.id for one in outcome.value]
    assert {one.topic for one in outcome.value} == {None}


def _patient(talk: Talk) -> str:
    patients = {one.identity for one in CAST.values() if one.role.value == "patient"}
    return next(one for one in talk.members if one in patients)
