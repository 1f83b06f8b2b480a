"""What the team notes for itself."""

from tests.acceptance.glue import deed, given, then
from tests.acceptance.scene import Scene


@deed("{who:Who} notes {text:Text}", past="{who:Who} noted {text:Text}")
async def notes(scene: Scene, who: str, text: str) -> None:
    await scene.driver.note(scene.who(who), scene.talk, text)


@deed("{who:Who} reads the notes")
async def reads_notes(scene: Scene, who: str) -> list[str]:
    return await scene.driver.notes(scene.who(who), scene.talk)


@deed("{who:Who} watches the notes")
async def watches_notes(scene: Scene, who: str) -> None:
    await (await scene.connects(who)).follow_notes(scene.talk)


@given("{who:Who} is watching the notes")
async def is_watching_notes(scene: Scene, who: str) -> None:
    await watches_notes(scene, who)


@then("{who:Who} reads the note {text:Text}")
async def finds_note(scene: Scene, who: str, text: str) -> None:
    assert await scene.driver.notes(scene.who(who), scene.talk) == [text]


@then("{who:Who} receives the note {text:Text}")
async def receives_note(scene: Scene, who: str, text: str) -> None:
    assert [one.text for one in await scene.news(who) if one.kind == "note.created"] == [text]
