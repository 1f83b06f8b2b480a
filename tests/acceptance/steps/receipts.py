"""Read, delivered, unread."""

from tests.acceptance.glue import deed, given, then
from tests.acceptance.scene import Scene


@deed("{who:Who} reads up to {text:Text}", past="{who:Who} read up to {text:Text}")
async def reads_up_to(scene: Scene, who: str, text: str) -> None:
    await scene.driver.read_up_to(scene.who(who), scene.talk, scene.sent[text].seq)


@given("{who:Who} read what she was told")
async def read_all(scene: Scene, who: str) -> None:
    last = (await scene.history(who))[-1].seq
    await scene.driver.read_up_to(scene.who(who), scene.talk, last)


@then("{who:Who} has {number:Number} unread messages")
async def has_unread(scene: Scene, who: str, number: int) -> None:
    assert (await scene.look(scene.subject(who))).unread == number


@then("{who:Who} has {number:Number} unread message")
async def has_one_unread(scene: Scene, who: str, number: int) -> None:
    await has_unread(scene, who, number)


@then("{text:Text} is shown to {who:Who} as {state:Word}")
async def is_shown_as(scene: Scene, text: str, who: str, state: str) -> None:
    await scene.settle()
    assert [one.delivery for one in await scene.history(who) if one.text == text] == [state]


@then("{who:Who} sees that {other:Who} has read {text:Text}")
async def sees_it_read(scene: Scene, who: str, other: str, text: str) -> None:
    read = [(one.who, one.seq) for one in await scene.news(who) if one.kind == "read"]
    assert read == [(scene.who(other).identity, scene.sent[text].seq)]
