"""Measures of the team's work."""

from datetime import timedelta

from tests.acceptance.drivers.seen import Measured
from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene

ADMIN = CAST["The administrator"]


@deed("{who:Who} looks at the measures")
async def looks_at(scene: Scene, who: str) -> Measured:
    return await scene.driver.measures(scene.who(who))


@then("the measures tell of {number:Number} messages")
async def tell_of_messages(scene: Scene, number: int) -> None:
    assert (await scene.driver.measures(ADMIN)).messages == number


@then("the measures tell of {number:Number} message")
async def tell_of_one_message(scene: Scene, number: int) -> None:
    await tell_of_messages(scene, number)


@then("the measures tell of {number:Number} first reply after {span:Span}")
async def tell_of_reply(scene: Scene, number: int, span: timedelta) -> None:
    seen = await scene.driver.measures(ADMIN)
    assert (seen.first_replies, seen.mean_first_reply) == (number, span.total_seconds())


@then("the measures tell of no first reply")
async def tell_of_no_reply(scene: Scene) -> None:
    seen = await scene.driver.measures(ADMIN)
    assert (seen.first_replies, seen.mean_first_reply) == (0, None)


@then("the measures tell that {number:Number} patient waits, the longest for {span:Span}")
async def tell_who_waits(scene: Scene, number: int, span: timedelta) -> None:
    seen = await scene.driver.measures(ADMIN)
    assert (seen.waiting, seen.longest) == (number, int(span.total_seconds()))


@then("the measures of {who:Who} hide how many messages there were")
async def hide_messages(scene: Scene, who: str) -> None:
    assert (await scene.driver.measures(ADMIN, scene.who(who))).messages is None
