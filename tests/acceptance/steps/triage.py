"""Triage: when the clinic works, how long patients wait, and who is told when nobody answers."""

from datetime import time, timedelta

from domain.alert import AlertKind
from domain.person import Person
from tests.acceptance.drivers.seen import Alarm
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST, FAMILY
from tests.acceptance.scene import Scene

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
ADMIN = CAST["The administrator"]


@deed(
    "{who:Who} lets family medicine work on weekdays from {start:Text} to {end:Text}",
    past="{who:Who} let family medicine work on weekdays from {start:Text} to {end:Text}",
)
async def sets_hours(scene: Scene, who: str, start: str, end: str) -> None:
    await scene.driver.set_hours(scene.who(who), FAMILY, WEEKDAYS, time.fromisoformat(start), time.fromisoformat(end))


@given("{who:Who} let family medicine be told after {span:Span} of what is urgent and unread")
async def sets_unread(scene: Scene, who: str, span: timedelta) -> None:
    await scene.driver.set_hours(scene.who(who), FAMILY, WEEKDAYS, time(8), time(17), span)


@given("{who:Who} let family medicine answer within {span:Span} what is urgent")
async def sets_limits(scene: Scene, who: str, span: timedelta) -> None:
    hour = timedelta(hours=1)
    await scene.driver.set_hours(scene.who(who), FAMILY, WEEKDAYS, time(8), time(17), unread=hour, answer_in=span)


@then("family medicine is open until {end:Text}")
async def is_open_until(scene: Scene, end: str) -> None:
    doors = await scene.driver.doors(ADMIN, FAMILY)
    assert doors.open
    assert doors.until is not None
    assert f"{doors.until:%A %H:%M}" == end


@then("family medicine is closed by {why:Word} until {end:Text}")
async def is_closed_until(scene: Scene, why: str, end: str) -> None:
    doors = await scene.driver.doors(ADMIN, FAMILY)
    assert (doors.open, doors.why) == (False, why)
    assert doors.until is not None
    assert f"{doors.until:%A %H:%M}" == end


@then("{who:Who} sees that the patient has waited for {span:Span}")
async def sees_wait(scene: Scene, who: str, span: timedelta) -> None:
    wait = await scene.driver.wait(scene.who(who), scene.talk)
    assert wait is not None
    assert timedelta(seconds=wait.seconds) == span


@then("the clock runs")
async def clock_runs(scene: Scene) -> None:
    wait = await scene.driver.wait(ADMIN, scene.talk)
    assert wait is not None
    assert wait.state == "running"


@then("the clock is paused by {cause:Word}")
async def clock_is_paused(scene: Scene, cause: str) -> None:
    wait = await scene.driver.wait(ADMIN, scene.talk)
    assert wait is not None
    assert (wait.state, wait.cause) == ("paused", cause)


@then("the clock shows {lateness:Word}")
async def clock_shows(scene: Scene, lateness: str) -> None:
    wait = await scene.driver.wait(ADMIN, scene.talk)
    assert wait is not None
    assert wait.lateness == lateness


@then("{who:Who} sees that nobody waits")
@then("{who:Who} sees no clock")
async def sees_no_wait(scene: Scene, who: str) -> None:
    assert await scene.driver.wait(scene.who(who), scene.talk) is None


@then("the first answer took {span:Span}")
async def first_answer_took(scene: Scene, span: timedelta) -> None:
    seconds = await scene.driver.first_answer(ADMIN, scene.talk)
    assert seconds is not None
    assert timedelta(seconds=seconds) == span


async def _alarms(scene: Scene, who: Person) -> list[Alarm]:
    """Those about patients: the clinic of these examples runs no sealer and no relay beside itself."""
    return [one for one in await scene.driver.alarms(who) if one.kind != AlertKind.SYSTEM_TROUBLE]


async def _going_on(scene: Scene, who: str) -> list[Alarm]:
    return [one for one in await _alarms(scene, scene.who(who)) if one.over is None]


@given("{span:Span} passed in which nobody acted")
@deed("{span:Span} pass in which nobody acts")
async def nobody_acts(scene: Scene, span: timedelta) -> None:
    for _ in range(int(span / timedelta(minutes=1))):
        await scene.driver.pass_time(timedelta(minutes=1))


@then("{who:Who} is told that {kind:Word}")
async def is_told(scene: Scene, who: str, kind: str) -> None:
    person = scene.who(who)
    alarms = await _going_on(scene, who)
    assert [(one.kind, person.identity in one.told) for one in alarms] == [(kind, True)]


@then("somebody is told that {kind:Word}")
async def somebody_is_told(scene: Scene, kind: str) -> None:
    assert [(one.kind, bool(one.told)) for one in await _going_on(scene, "The administrator")] == [(kind, True)]


@then("{who:Who} is not told of it")
async def is_not_told(scene: Scene, who: str) -> None:
    assert [one for one in await _alarms(scene, ADMIN) if scene.who(who).identity in one.told] == []


@then("{who:Who} is told of the trouble {cause:Word}")
async def is_told_of_trouble(scene: Scene, who: str, cause: str) -> None:
    assert [told for told, over in await _troubles(scene, cause) if over is None] == [(scene.who(who).identity,)]


@then("the trouble {cause:Word} is over because it is {why:Word}")
async def trouble_is_over(scene: Scene, cause: str, why: str) -> None:
    assert [over for _, over in await _troubles(scene, cause)] == [why]


async def _troubles(scene: Scene, cause: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [(one.told, one.over) for one in await scene.driver.alarms(ADMIN) if one.cause == cause]


@then("there is no alert")
async def no_alert(scene: Scene) -> None:
    assert await _going_on(scene, "The administrator") == []


@then("the alert was told {number:Number} times")
@then("the alert was told {number:Number} time")
async def told_times(scene: Scene, number: int) -> None:
    assert [one.times for one in await _alarms(scene, ADMIN)] == [number]


@then("the alert is over because it was {why:Word}")
async def is_over(scene: Scene, why: str) -> None:
    assert [one.over for one in await _alarms(scene, ADMIN)] == [why]


@deed("{who:Who} takes the alert up", past="{who:Who} took the alert up")
async def takes_up(scene: Scene, who: str) -> None:
    (alarm,) = await _alarms(scene, ADMIN)
    await scene.driver.take_up(scene.who(who), alarm.id)
