"""What reaches people who are watching."""

from tests.acceptance.glue import deed, given, then
from tests.acceptance.scene import Scene
from tests.acceptance.steps.timelines import numbered

QUIET = {"presence", "read", "delivered", "participant.left"}
"""What nobody would call a message: who is there, who read how far, who left."""


@given("{who:Who} is watching it")
async def is_watching(scene: Scene, who: str) -> None:
    await scene.watches(who)


@given("{people:People} are watching it")
async def are_watching(scene: Scene, people: list[str]) -> None:
    for who in people:
        await scene.watches(who)


@deed("{who:Who} watches it from the beginning")
async def watches_from_the_beginning(scene: Scene, who: str) -> None:
    await scene.watches(who, after=0)


@deed("{who:Who} comes back", past="{who:Who} came back")
async def comes_back(scene: Scene, who: str) -> None:
    seen = [one.seq for one in await scene.news(who) if one.seq is not None and one.kind not in QUIET]
    await scene.watches(who, after=max(seen, default=0))


@then("{who:Who} receives {text:Text}")
async def receives(scene: Scene, who: str, text: str) -> None:
    assert (await scene.received(who)).count(text) == 1


@then("{who:Who} does not receive {text:Text}")
async def does_not_receive(scene: Scene, who: str, text: str) -> None:
    assert text not in [one.message.text for one in await scene.news(who) if one.message]


@then("{who:Who} receives nothing")
async def receives_nothing(scene: Scene, who: str) -> None:
    assert [one for one in await scene.news(who) if one.kind not in QUIET] == []


@then("{who:Who} has received {texts:Texts} in this order")
async def has_received(scene: Scene, who: str, texts: list[str]) -> None:
    assert await scene.received(who) == texts


@then("{who:Who} has received the messages {first:Number} to {last:Number} in this order")
async def has_received_many(scene: Scene, who: str, first: int, last: int) -> None:
    assert await scene.received(who) == numbered(first, last)


@then("{who:Who} sees that {other:Who} joined")
async def sees_who_joined(scene: Scene, who: str, other: str) -> None:
    joined = [one.who for one in await scene.news(who) if one.kind == "participant.joined"]
    assert joined == [scene.who(other).identity]


@then("{who:Who} sees that a message now says {text:Text}")
async def sees_correction(scene: Scene, who: str, text: str) -> None:
    corrections = [one.message for one in await scene.news(who) if one.kind == "message.corrected"]
    assert [one.text for one in corrections if one] == [text]


@then("{who:Who} sees that a message was taken back")
async def sees_retraction(scene: Scene, who: str) -> None:
    taken_back = [one.message for one in await scene.news(who) if one.kind == "message.retracted"]
    assert [(one.text, one.retracted) for one in taken_back if one] == [(None, True)]


@then("{who:Who} is not told {text:Text}")
async def is_not_told(scene: Scene, who: str, text: str) -> None:
    assert all(text not in str(one) for one in await scene.news(who))
    assert text not in str(await scene.history(who))
    assert text not in str(await scene.look(scene.subject(who)))
