"""Opening conversations, and who takes part in them."""

import anyio

from tests.acceptance.drivers.seen import Listing
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST, STRANGER
from tests.acceptance.scene import Outcome, Scene


@given("{people:People} are in a conversation")
async def in_a_conversation(scene: Scene, people: list[str]) -> None:
    await scene.opens(people[0], people[1:])


@given("{who:Who} opened {number:Number} conversations with {other:Who} today")
async def opened_many(scene: Scene, who: str, number: int, other: str) -> None:
    for _ in range(number):
        await scene.opens(who, [other])


@deed("{who:Who} opens a conversation with {others:People}")
async def opens(scene: Scene, who: str, others: list[str]) -> str:
    return await scene.opens(who, others)


@deed("{who:Who} opens a conversation with a stranger")
async def opens_with_a_stranger(scene: Scene, who: str) -> str:
    return await scene.driver.open(scene.who(who), [CAST["Maria"], STRANGER])


@deed(
    "{who:Who} opens the conversation {name:Text} with {others:People}",
    past="{who:Who} opened the conversation {name:Text} with {others:People}",
)
async def opens_by_name(scene: Scene, who: str, name: str, others: list[str]) -> str:
    return await scene.opens(who, others, name=name)


@given("{who:Who} opened a conversation about {topic:Text} with {others:People}")
async def opened_about(scene: Scene, who: str, topic: str, others: list[str]) -> None:
    await scene.opens(who, others, topic=topic)


@deed("{one:Who} and {other:Who} open the conversation {name:Text} at the same moment")
async def open_at_once(scene: Scene, one: str, other: str, name: str) -> list[str]:
    given: list[str] = []

    async def open(who: str, with_whom: str) -> None:
        given.append(await scene.driver.open(CAST[who], [CAST[with_whom]], name=name))

    async with anyio.create_task_group() as both:
        both.start_soon(open, one, other)
        both.start_soon(open, other, one)
    return given


@deed("{who:Who} continues it in a new conversation with {other:Who}")
async def continues(scene: Scene, who: str, other: str) -> tuple[str, str]:
    former = scene.talk
    return former, await scene.opens(who, [other], continues=former)


@deed(
    "{who:Who} adds {other:Who} {share:Word} the past",
    past="{who:Who} added {other:Who} {share:Word} the past",
)
async def adds(scene: Scene, who: str, other: str, share: str) -> None:
    await scene.driver.add(scene.who(who), scene.talk, CAST[other], past=share == "with")


@deed("{who:Who} removes {other:Who}", past="{who:Who} removed {other:Who}")
async def removes(scene: Scene, who: str, other: str) -> None:
    await scene.driver.remove(scene.who(who), scene.talk, CAST[other])


@then("{people:People} take part in it")
async def take_part(scene: Scene, people: list[str]) -> None:
    assert set((await scene.look()).members) == {CAST[one].identity for one in people}


@then("{who:Who} finds it in the list")
async def finds_it(scene: Scene, who: str) -> None:
    assert scene.talk in [one.id for one in await scene.driver.conversations(scene.who(who), Listing())]


@then("{who:Who} finds no conversation in the list")
async def finds_none(scene: Scene, who: str) -> None:
    assert await scene.driver.conversations(scene.who(who), Listing()) == []


@then("{who:Who} is given the one that {other:Who} opened")
async def is_given_the_same(scene: Scene, outcome: Outcome, who: str, other: str) -> None:
    theirs = await scene.driver.conversations(CAST[other], Listing())
    assert [one.id for one in theirs] == [outcome.value]


@then("both are given the same conversation")
async def same_conversation(scene: Scene, outcome: Outcome) -> None:
    assert len(outcome.value) == 2
    assert len(set(outcome.value)) == 1
    assert [one.id for one in await scene.driver.conversations(CAST["Maria"], Listing())] == outcome.value[:1]


@then("it continues the former conversation")
async def continues_the_former(scene: Scene, outcome: Outcome) -> None:
    former, new = outcome.value
    assert former != new
    assert (await scene.look()).continues == former
