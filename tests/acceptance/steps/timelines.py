"""The history as people read it."""

from tests.acceptance.glue import deed, then
from tests.acceptance.scene import Outcome, Scene


@deed("{who:Who} reads the history", past="{who:Who} read the history")
async def reads(scene: Scene, who: str) -> list[str | None]:
    return await scene.texts(who)


@deed("{who:Who} opens the history")
async def opens(scene: Scene, who: str) -> list[str | None]:
    return await scene.texts(who)


@deed("{who:Who} goes back from message {number:Number}")
async def goes_back(scene: Scene, who: str, number: int) -> list[str | None]:
    before = scene.sent[f"Message {number}"].seq
    return [one.text for one in await scene.driver.history(scene.who(who), scene.talk, before=before)]


@deed("{who:Who} catches up from message {number:Number}")
async def catches_up(scene: Scene, who: str, number: int) -> list[str | None]:
    after = scene.sent[f"Message {number}"].seq
    return [one.text for one in await scene.driver.history(scene.who(who), scene.talk, after=after)]


@then("{who:Who} sees the messages {first:Number} to {last:Number}")
def sees_messages(scene: Scene, outcome: Outcome, who: str, first: int, last: int) -> None:
    assert outcome.value == numbered(first, last)


@then("{who:Who} finds {text:Text}")
async def finds(scene: Scene, who: str, text: str) -> None:
    assert text in await scene.texts(who)


@then("{who:Who} does not find {text:Text}")
async def does_not_find(scene: Scene, who: str, text: str) -> None:
    assert text not in await scene.texts(who)


@then("{who:Who} finds {text:Text} once")
async def finds_once(scene: Scene, who: str, text: str) -> None:
    assert (await scene.texts(who)).count(text) == 1


@then("{who:Who} finds {text:Text} twice")
async def finds_twice(scene: Scene, who: str, text: str) -> None:
    assert (await scene.texts(who)).count(text) == 2


@then("{who:Who} finds {texts:Texts} in this order")
async def finds_in_order(scene: Scene, who: str, texts: list[str]) -> None:
    assert await scene.texts(who) == texts


@then("{who:Who} finds no message")
async def finds_nothing(scene: Scene, who: str) -> None:
    assert await scene.texts(who) == []


@then("{who:Who} finds a message of {length:Number} characters")
async def finds_long(scene: Scene, who: str, length: int) -> None:
    assert [len(text or "") for text in await scene.texts(who)] == [length]


@then("{who:Who} finds {text:Text} marked as corrected")
async def finds_corrected(scene: Scene, who: str, text: str) -> None:
    assert [one.text for one in await scene.history(who) if one.corrected] == [text]


@then("{who:Who} finds a message that was taken back")
async def finds_taken_back(scene: Scene, who: str) -> None:
    assert [one.text for one in await scene.history(who) if one.retracted] == [None]


@then("{one:Who} and {other:Who} find {number:Number} messages in the same order")
async def find_the_same(scene: Scene, one: str, other: str, number: int) -> None:
    mine, theirs = await scene.history(one), await scene.history(other)
    assert [said.text for said in mine] == [said.text for said in theirs]
    assert len({said.seq for said in mine}) == len(mine) == number
    assert len({said.id for said in mine}) == number


def numbered(first: int, last: int) -> list[str]:
    return [f"Message {number}" for number in range(first, last + 1)]
