"""Typing, being there, being available."""

from tests.acceptance.drivers.seen import Member
from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed("{who:Who} starts typing")
async def starts_typing(scene: Scene, who: str) -> None:
    await scene.driver.start_typing(scene.who(who), scene.talk)


@deed("{who:Who} starts typing in her own conversation")
async def starts_typing_in_own(scene: Scene, who: str) -> None:
    await scene.driver.start_typing(scene.who(who), scene.talks[who])


@deed(
    "{who:Who} says that {they:Word} is {availability:Word}",
    past="{who:Who} said that {they:Word} is {availability:Word}",
)
async def says(scene: Scene, who: str, they: str, availability: str) -> None:
    await scene.driver.say_availability(scene.who(who), availability)


@then("{who:Who} sees {other:Who} typing")
async def sees_typing(scene: Scene, who: str, other: str) -> None:
    assert [one.who for one in await scene.news(who) if one.kind == "typing"] == [CAST[other].identity]


@then("{who:Who} is told live that {other:Who} is there")
async def is_told_live(scene: Scene, who: str, other: str) -> None:
    signs = [(one.who, one.presence) for one in await scene.news(who) if one.kind == "presence"]
    assert signs == [(CAST[other].identity, True)]


@then("{who:Who} sees {other:Who} online")
async def sees_online(scene: Scene, who: str, other: str) -> None:
    assert (await _seen(scene, who, other)).online


@then("{who:Who} sees {other:Who} offline and never seen")
async def sees_never(scene: Scene, who: str, other: str) -> None:
    seen = await _seen(scene, who, other)
    assert (seen.online, seen.last_seen_at) == (False, None)


@then("{who:Who} sees {other:Who} offline and last seen now")
async def sees_offline(scene: Scene, who: str, other: str) -> None:
    seen = await _seen(scene, who, other)
    assert (seen.online, seen.last_seen_at) == (False, scene.driver.now())


@then("{who:Who} sees {other:Who} as {availability:Word}")
async def sees_as(scene: Scene, who: str, other: str, availability: str) -> None:
    assert (await _seen(scene, who, other)).availability == availability


async def _seen(scene: Scene, who: str, other: str) -> Member:
    return (await scene.look(who)).members[CAST[other].identity]
