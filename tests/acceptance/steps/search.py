"""Words that are looked for in messages."""

from tests.acceptance.drivers.accountability import Findings
from tests.acceptance.glue import deed, then
from tests.acceptance.scene import Outcome, Scene


@deed("{who:Who} looks for the words {words:Text}")
async def looks_for(scene: Scene, who: str, words: str) -> Findings:
    return await scene.driver.look_for(scene.who(who), words)


@deed("{who:Who} looks for the one newest message with {words:Text}")
async def looks_for_one(scene: Scene, who: str, words: str) -> Findings:
    return await scene.driver.look_for(scene.who(who), words, limit=1)


@then("the search finds {text:Text}")
async def finds(scene: Scene, outcome: Outcome, text: str) -> None:
    assert outcome.value.texts == (text,)


@then("the search finds nothing")
async def finds_nothing(scene: Scene, outcome: Outcome) -> None:
    assert outcome.value.texts == ()


@then("the search says that there may be more")
async def told_of_more(scene: Scene, outcome: Outcome) -> None:
    assert outcome.value.cut
