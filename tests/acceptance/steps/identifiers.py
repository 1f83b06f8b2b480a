"""What a message is marked with for those who read it, and what its writer learns before sending."""

from tests.acceptance.drivers.seen import Marks, Preview
from tests.acceptance.glue import deed, then
from tests.acceptance.scene import Outcome, Scene


@deed("{who:Who} looks at {text:Text} before sending it")
async def looks_before(scene: Scene, who: str, text: str) -> Preview:
    return await scene.driver.preview(scene.who(who), text)


@then("{who:Who} finds {text:Text} marked as {level:Level} for {kinds:Kinds}")
async def finds_marked(scene: Scene, who: str, text: str, level: str, kinds: tuple[str, ...]) -> None:
    assert await _marks(scene, who, text) == Marks(level=level, kinds=kinds)


@then("{who:Who} finds {text:Text} marked as {level:Level}")
async def finds_marked_alone(scene: Scene, who: str, text: str, level: str) -> None:
    assert await _marks(scene, who, text) == Marks(level=level)


@then("{who:Who} receives {text:Text} marked as {level:Level} for {kinds:Kinds}")
async def receives_marked(scene: Scene, who: str, text: str, level: str, kinds: tuple[str, ...]) -> None:
    received = [one.message for one in await scene.news(who) if one.message and one.message.text == text]
    assert [one.marks for one in received] == [Marks(level=level, kinds=kinds)]


@then("{who:Who} learns that it would be marked as {level:Level} for {kinds:Kinds}")
def learns_marks(scene: Scene, outcome: Outcome, who: str, level: str, kinds: tuple[str, ...]) -> None:
    assert outcome.value.marks == Marks(level=level, kinds=kinds)


@then("{who:Who} learns that it would be marked as {level:Level}")
def learns_level(scene: Scene, outcome: Outcome, who: str, level: str) -> None:
    assert outcome.value.marks == Marks(level=level)


@then("{who:Who} learns to call {number:Text}")
def learns_number(scene: Scene, outcome: Outcome, who: str, number: str) -> None:
    assert number in outcome.value.help


async def _marks(scene: Scene, who: str, text: str) -> Marks | None:
    (marks,) = (one.marks for one in await scene.history(who) if one.text == text)
    return marks
