"""Signing in and out, on one device or another."""

from datetime import timedelta

from tests.acceptance.drivers.audit import Line
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Outcome, Scene

USUAL = "computer"


@given("{who:Who} signed in")
async def signed_in(scene: Scene, who: str) -> None:
    await scene.driver.sign_in_on(scene.who(who), USUAL)


@given("{who:Who} signed in on a {device:Word}")
async def signed_in_on(scene: Scene, who: str, device: str) -> None:
    await scene.driver.sign_in_on(scene.who(who), device)


@deed("{span:Span} pass without him")
async def pass_without(scene: Scene, span: timedelta) -> None:
    await scene.driver.leave_alone(span)


@deed("{who:Who}'s screen keeps itself fresh for {span:Span}")
async def screen_left_open(scene: Scene, who: str, span: timedelta) -> None:
    await scene.driver.leave_open(scene.who(who), USUAL, span)


@deed("{who:Who} works for {span:Span}")
async def works(scene: Scene, who: str, span: timedelta) -> None:
    await scene.driver.works(scene.who(who), USUAL, span)


@deed("{who:Who} looks where she is signed in")
async def looks_where(scene: Scene, who: str) -> list[str]:
    return await scene.driver.signed_in_where(scene.who(who), USUAL)


@then("she finds {first:Text} and {second:Text}")
async def finds(scene: Scene, outcome: Outcome, first: str, second: str) -> None:
    assert sorted(outcome.value) == sorted([first, second])


@deed("{who:Who} signs her {device:Word} out", past="{who:Who} signed her {device:Word} out")
async def signs_out(scene: Scene, who: str, device: str) -> None:
    await scene.driver.sign_out(scene.who(who), USUAL, device)


@deed("the administrator lets {who:Who} go")
async def lets_go(scene: Scene, who: str) -> None:
    await scene.driver.deactivate(CAST[who])


@then("{who:Who} is signed out")
async def is_out(scene: Scene, who: str) -> None:
    assert not await scene.driver.is_signed_in(scene.who(who), USUAL)


@then("{who:Who} is still signed in")
async def is_in(scene: Scene, who: str) -> None:
    assert await scene.driver.is_signed_in(scene.who(who), USUAL)


@then("{who:Who} is signed out on her {device:Word}")
async def is_out_on(scene: Scene, who: str, device: str) -> None:
    assert not await scene.driver.is_signed_in(scene.who(who), device)


@then("{who:Who} is still signed in on her {device:Word}")
async def is_in_on(scene: Scene, who: str, device: str) -> None:
    assert await scene.driver.is_signed_in(scene.who(who), device)


@deed("{who:Who} looks through the new devices")
async def looks_for_devices(scene: Scene, who: str) -> list[Line]:
    return await scene.driver.audit(scene.who(who), "new-devices")


@given("somebody came with a forged pass {times:Number} times")
async def came_with_a_forged_pass(scene: Scene, times: int) -> None:
    for _ in range(times):
        await scene.driver.come_with_a_forged_pass()
    await scene.driver.note_refused_passes()


@deed("{who:Who} looks through the refused passes")
async def looks_for_passes(scene: Scene, who: str) -> list[Line]:
    return await scene.driver.audit(scene.who(who), "refused-credentials")


@then("one line says that nobody known was refused {times:Number} times")
async def says_that_nobody(scene: Scene, outcome: Outcome, times: int) -> None:
    (line,) = outcome.value
    assert (line.actor, line.outcome) == ("nobody", "denied")
    assert f"invalid-{times}" in line.whole


@then("it says nothing")
async def says_nothing(scene: Scene, outcome: Outcome) -> None:
    assert outcome.value == []
