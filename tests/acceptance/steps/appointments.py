"""Appointments: asked for, chosen, kept, moved and missed."""

from datetime import timedelta

from tests.acceptance.drivers.care import CHECK, EVERY_DAY, NEW, schedule_of
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@given("{who:Who} sees patients on weekdays from {start:Text} to {end:Text} in {zone:Text}")
async def publishes(scene: Scene, who: str, start: str, end: str, zone: str) -> None:
    person = scene.who(who)
    await scene.driver.publish(person, person.identity, schedule_of(zone, start, end))


@given("{who:Who} sees patients in {room:Text} on weekdays from {start:Text} to {end:Text}")
async def publishes_with_room(scene: Scene, who: str, room: str, start: str, end: str) -> None:
    person = scene.who(who)
    await scene.driver.publish(person, person.identity, schedule_of("UTC", start, end, needs=[room]))


@given("{who:Who} sees patients on weekdays from {start:Text} to {end:Text} but not on {day:Text}")
async def publishes_but(scene: Scene, who: str, start: str, end: str, day: str) -> None:
    person = scene.who(who)
    await scene.driver.publish(person, person.identity, schedule_of("UTC", start, end, closed=day))


@given("{who:Who} sees patients every day from {start:Text} to {end:Text} in {zone:Text}")
async def publishes_every_day(scene: Scene, who: str, start: str, end: str, zone: str) -> None:
    person = scene.who(who)
    await scene.driver.publish(person, person.identity, schedule_of(zone, start, end, days=EVERY_DAY))


@deed("{who:Who} has free times again")
async def has_free_times(scene: Scene, who: str) -> None:
    await _has_until(scene, who, "12:00")


@given("{who:Who} had free times for a minute")
async def had_free_times(scene: Scene, who: str) -> None:
    await _has_until(scene, who, "12:00")
    await _has_until(scene, who, "11:05")


async def _has_until(scene: Scene, who: str, end: str) -> None:
    person = scene.who(who)
    await scene.driver.publish(person, person.identity, schedule_of("UTC", "11:00", end))
    await scene.driver.pass_time(timedelta(minutes=1))


@deed("{who:Who} publishes the times of {other:Who}")
async def publishes_for(scene: Scene, who: str, other: str) -> None:
    await scene.driver.publish(scene.who(who), CAST[other].identity, schedule_of("UTC", "09:00", "12:00"))


@given("{who:Who} lives in {zone:Text}")
async def lives_in(scene: Scene, who: str, zone: str) -> None:
    await scene.driver.moves_to(scene.who(who), zone)


@given("the clinic has no number of {who:Who}")
async def has_no_number(scene: Scene, who: str) -> None:
    await scene.driver.leaves_no_address(scene.who(who))


@deed("{who:Who} asks for a check-up", past="{who:Who} asked for a check-up")
async def asks(scene: Scene, who: str) -> str:
    return await _ask(scene, who, CHECK)


@given("{who:Who} asked for a check-up in a conversation of their own with {other:Who}")
async def asks_elsewhere(scene: Scene, who: str, other: str) -> None:
    talk, card = scene.talk, scene.card
    await scene.opens(who, [other])
    await _ask(scene, who, CHECK)
    scene.talk, scene.card = talk, card or scene.card


@deed("{who:Who} asks for a check-up with {other:Who}", past="{who:Who} asked for a check-up with {other:Who}")
async def asks_with(scene: Scene, who: str, other: str) -> str:
    return await _ask(scene, who, CHECK, CAST[other].identity)


@deed("{who:Who} asks for a visit about a new complaint", past="{who:Who} asked for a visit about a new complaint")
async def asks_about_something_new(scene: Scene, who: str) -> str:
    return await _ask(scene, who, NEW)


async def _ask(scene: Scene, who: str, reason: str, provider: str = "") -> str:
    scene.card = await scene.driver.ask_visit(scene.who(who), scene.talk, reason, provider)
    scene.cards[scene.subject(who)] = scene.card
    return scene.card


@given("{who:Who} has {number:Number} visits ahead")
async def has_visits(scene: Scene, who: str, number: int) -> None:
    person = scene.who(who)
    for _ in range(number):
        card = await _ask(scene, who, CHECK)
        free = await scene.driver.free_times(person, card)
        await scene.driver.step(person, card, "hold", start=free[0].start)
        await scene.driver.step(person, card, "confirm")


@given("{who:Who} has a check-up at {time:Text} on {day:Text}")
async def has_a_visit(scene: Scene, who: str, time: str, day: str) -> None:
    await _ask(scene, who, CHECK)
    await _choose(scene, who, "hold", time, day)
    await scene.driver.step(scene.who(who), scene.card, "confirm")


def _card(scene: Scene, who: str) -> str:
    return scene.cards.get(scene.subject(who), scene.card)


@deed("{who:Who} chooses {time:Text} on {day:Text}", past="{who:Who} chose {time:Text} on {day:Text}")
async def chooses(scene: Scene, who: str, time: str, day: str) -> None:
    await _choose(scene, who, "hold", time, day)


@deed("{who:Who} chooses the same time", past="{who:Who} chose the same time")
async def chooses_the_same(scene: Scene, who: str) -> None:
    await scene.driver.step(scene.who(who), _card(scene, who), "hold", start=scene.start)


@deed("{who:Who} moves it to {time:Text} on {day:Text}", past="{who:Who} moved it to {time:Text} on {day:Text}")
async def moves(scene: Scene, who: str, time: str, day: str) -> None:
    await _choose(scene, who, "reschedule", time, day)


async def _choose(scene: Scene, who: str, step: str, time: str, day: str) -> None:
    person, card = scene.who(who), _card(scene, who)
    times = await scene.driver.free_times(person, card, day=day)
    scene.start = next(one.start for one in times if one.time == time)
    await scene.driver.step(person, card, step, start=scene.start)


@deed("{who:Who} confirms it", past="{who:Who} confirmed it")
async def confirms(scene: Scene, who: str) -> None:
    await scene.driver.step(scene.who(who), _card(scene, who), "confirm")


@deed("{who:Who} calls it off because {reason:Text}", past="{who:Who} called it off because {reason:Text}")
async def calls_off(scene: Scene, who: str, reason: str) -> None:
    await scene.driver.step(scene.who(who), _card(scene, who), "cancel", cancelReason=reason)


@deed("{who:Who} calls it off without a reason")
async def calls_off_silently(scene: Scene, who: str) -> None:
    await scene.driver.step(scene.who(who), _card(scene, who), "cancel")


@deed("{who:Who} notes that nobody came")
async def notes_no_show(scene: Scene, who: str) -> None:
    await scene.driver.step(scene.who(who), scene.card, "no-show")


@then("{who:Who} sees the appointment as {state:Word}")
async def sees_state(scene: Scene, who: str, state: str) -> None:
    assert (await scene.driver.card(scene.who(who), scene.card)).state == state


@then("{who:Who} sees why it was called off")
async def sees_why(scene: Scene, who: str) -> None:
    assert "cancelReason" in (await scene.driver.card(scene.who(who), scene.card)).facts


@then("{who:Who} is offered {time:Text} on {day:Text}")
async def is_offered(scene: Scene, who: str, time: str, day: str) -> None:
    assert time in await _offered(scene, who, day)


@then("{who:Who} is not offered {time:Text} on {day:Text}")
async def is_not_offered(scene: Scene, who: str, time: str, day: str) -> None:
    assert time not in await _offered(scene, who, day)


@then("the first time that {who:Who} is offered is {time:Text} on {day:Text}")
async def is_offered_first(scene: Scene, who: str, time: str, day: str) -> None:
    assert (await _offered(scene, who, day))[:1] == [time]


@then("the times that {who:Who} is offered on {day:Text} are {times:Text}")
async def is_offered_all(scene: Scene, who: str, day: str, times: str) -> None:
    assert await _offered(scene, who, day) == times.split()


@then("{who:Who} is offered nothing on {day:Text}")
async def is_offered_nothing(scene: Scene, who: str, day: str) -> None:
    assert await _offered(scene, who, day) == []


async def _offered(scene: Scene, who: str, day: str) -> list[str]:
    times = await scene.driver.free_times(scene.who(who), _card(scene, who), day=day)
    assert {one.day for one in times} <= {day}
    return [one.time for one in times]


@then("{who:Who} sees that it can not be kept because {why:Word}")
async def sees_hindrance(scene: Scene, who: str, why: str) -> None:
    assert (await scene.driver.card(scene.who(who), scene.card)).team["hindrance"] == why


@then("{who:Who} finds the visit among those to book")
async def finds_to_book(scene: Scene, who: str) -> None:
    assert await scene.driver.visits_to_book(scene.who(who)) == [scene.card]


@then("{who:Who} finds it among what is under way")
async def finds_under_way(scene: Scene, who: str) -> None:
    assert scene.card in await scene.driver.under_way(scene.who(who))


@then("{who:Who} finds nothing under way")
async def finds_nothing_under_way(scene: Scene, who: str) -> None:
    assert await scene.driver.under_way(scene.who(who)) == []


@then("{who:Who} does not find the visit among those to book")
async def does_not_find_to_book(scene: Scene, who: str) -> None:
    assert await scene.driver.visits_to_book(scene.who(who)) == []


@then("{who:Who} sees the appointment change live")
async def sees_change(scene: Scene, who: str) -> None:
    assert "card.changed" in [one.kind for one in await scene.news(who)]


@then("{who:Who} was reminded {number:Number} times")
@then("{who:Who} was reminded {number:Number} time")
async def was_reminded(scene: Scene, who: str, number: int) -> None:
    assert await scene.driver.reminders(scene.who(who)) == ["sms"] * number


@then("{who:Who} was not reminded")
async def was_not_reminded(scene: Scene, who: str) -> None:
    await was_reminded(scene, who, 0)
