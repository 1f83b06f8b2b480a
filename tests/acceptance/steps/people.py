"""Time, and people coming and going."""

from datetime import timedelta

from tests.acceptance.glue import deed, given
from tests.acceptance.scene import Scene


@given("{span:Span} passed")
async def passed(scene: Scene, span: timedelta) -> None:
    await scene.driver.pass_time(span)


@deed("{span:Span} pass")
async def passes(scene: Scene, span: timedelta) -> None:
    await scene.driver.pass_time(span)


@deed("{who:Who} connects", past="{who:Who} connected")
async def connects(scene: Scene, who: str) -> None:
    await scene.connects(who)


@deed("{who:Who} loses the connection", past="{who:Who} lost the connection")
async def loses_connection(scene: Scene, who: str) -> None:
    await scene.loses_connection(who)


@deed("{who:Who} connects and is gone")
async def comes_and_goes(scene: Scene, who: str) -> None:
    await scene.connects(who)
    await scene.loses_connection(who)
