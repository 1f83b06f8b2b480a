"""How long things are kept, and legal holds."""

from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed("{who:Who} places a legal hold on {patient:Who}", past="{who:Who} placed a legal hold on {patient:Who}")
async def places_hold(scene: Scene, who: str, patient: str) -> None:
    scene.hold = await scene.driver.place_hold(scene.who(who), CAST[patient])


@deed("{who:Who} lifts the legal hold", past="{who:Who} lifted the legal hold")
async def lifts_hold(scene: Scene, who: str) -> None:
    await scene.driver.lift_hold(scene.who(who), scene.hold)


@given("{who:Who} has left the clinic")
async def has_left(scene: Scene, who: str) -> None:
    await scene.driver.deactivate(CAST[who])


@then("the time of {text:Text} is over for {who:Who}")
async def is_over(scene: Scene, text: str, who: str) -> None:
    said = scene.sent[text]
    (shown,) = [one for one in await scene.driver.history(scene.who(who), scene.talk) if one.seq == said.seq]
    assert (shown.text, shown.retracted, shown.expired) == (None, False, True)


@then("nothing is on record beyond its time")
async def nothing_is_left(scene: Scene) -> None:
    found = await scene.driver.would_go()
    assert (found.going, found.held) == (0, 0)


@then("a legal hold keeps what is beyond its time")
async def is_held(scene: Scene) -> None:
    found = await scene.driver.would_go()
    assert found.going == 0
    assert found.held > 0


@given("the messaging provider has a copy of {text:Text}")
@then("the messaging provider has a copy of {text:Text}")
async def is_there(scene: Scene, text: str) -> None:
    assert text in await scene.driver.copies_elsewhere()


@then("the messaging provider has no copy of {text:Text}")
async def is_not_there(scene: Scene, text: str) -> None:
    assert text not in await scene.driver.copies_elsewhere()
