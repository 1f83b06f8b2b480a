"""Writing, correcting, taking back."""

import anyio

from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed("{who:Who} writes {text:Text}", past="{who:Who} wrote {text:Text}")
async def writes(scene: Scene, who: str, text: str) -> None:
    await scene.writes(who, text)


@deed("{who:Who} writes {text:Text} in her own conversation")
async def writes_in_own(scene: Scene, who: str, text: str) -> None:
    scene.talk = scene.talks[who]
    await scene.writes(who, text)


@deed("{who:Who} writes {text:Text} as {priority:Word}", past="{who:Who} wrote {text:Text} as {priority:Word}")
async def writes_as(scene: Scene, who: str, text: str, priority: str) -> None:
    await scene.writes(who, text, priority=priority)


@deed("{who:Who} writes a message of {length:Number} characters")
async def writes_long(scene: Scene, who: str, length: int) -> None:
    await scene.writes(who, "x" * length)


@given("{who:Who} wrote the messages {first:Number} to {last:Number}")
async def wrote_many(scene: Scene, who: str, first: int, last: int) -> None:
    for number in range(first, last + 1):
        await scene.writes(who, f"Message {number}")


@deed("{one:Who} and {other:Who} write {number:Number} messages each at the same moment")
async def write_at_once(scene: Scene, one: str, other: str, number: int) -> None:
    async def write(who: str) -> None:
        for count in range(number):
            await scene.driver.send(CAST[who], scene.talk, f"{who} {count}", key=f"{who}-{count}".replace(" ", "-"))

    async with anyio.create_task_group() as both:
        both.start_soon(write, one)
        both.start_soon(write, other)


@deed("{who:Who} sends {text:Text} once more because no answer came")
async def sends_again(scene: Scene, who: str, text: str) -> None:
    await scene.writes(who, text, key=scene.sent[text].key)


@deed("{who:Who} sends {text:Text} in place of {former:Text}")
async def sends_instead(scene: Scene, who: str, text: str, former: str) -> None:
    await scene.writes(who, text, key=scene.sent[former].key)


@deed(
    "{who:Who} corrects {text:Text} to {better:Text}",
    past="{who:Who} corrected {text:Text} to {better:Text}",
)
async def corrects(scene: Scene, who: str, text: str, better: str) -> None:
    sent = scene.sent[text]
    await scene.driver.correct(scene.who(who), sent.conversation, sent.id, better)
    scene.sent[better] = sent


@deed("{who:Who} takes {text:Text} back", past="{who:Who} took {text:Text} back")
async def takes_back(scene: Scene, who: str, text: str) -> None:
    sent = scene.sent[text]
    await scene.driver.retract(scene.who(who), sent.conversation, sent.id)


@deed("{who:Who} announces {text:Text}", past="{who:Who} announced {text:Text}")
async def announces(scene: Scene, who: str, text: str) -> None:
    await scene.driver.announce(scene.who(who), scene.talk, text)
    said = (await scene.history("Maria"))[-1]
    scene.remembers(text, said)


@then("{text:Text} comes from the clinic")
async def from_the_clinic(scene: Scene, text: str) -> None:
    said = next(one for one in await scene.history("Maria") if one.text == text)
    assert (said.author, said.kind) == ("system", "system")
