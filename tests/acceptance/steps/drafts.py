"""What somebody began to write."""

from tests.acceptance.glue import deed, then
from tests.acceptance.scene import Scene


@deed("{who:Who} begins {text:Text}", past="{who:Who} began {text:Text}")
async def begins(scene: Scene, who: str, text: str) -> None:
    await scene.driver.keep_draft(scene.who(who), scene.talk, text)


@deed("{who:Who} throws the draft away")
async def throws_away(scene: Scene, who: str) -> None:
    await scene.driver.keep_draft(scene.who(who), scene.talk, None)


@then("{who:Who} finds the draft {text:Text}")
async def finds_draft(scene: Scene, who: str, text: str) -> None:
    assert (await scene.look(who)).draft == text


@then("{who:Who} finds no draft")
async def finds_no_draft(scene: Scene, who: str) -> None:
    assert (await scene.look(who)).draft is None


@deed("{who:Who} begins the staff note {text:Text}")
async def begins_note(scene: Scene, who: str, text: str) -> None:
    await scene.driver.keep_note_draft(scene.who(who), scene.talk, text)


@then("{who:Who} finds the staff note {text:Text} that they were writing")
async def finds_note(scene: Scene, who: str, text: str) -> None:
    assert (await scene.look(who)).note_draft == text
