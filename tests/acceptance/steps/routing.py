"""Who is there, who is asked, and what a waiting patient is told."""

from datetime import time, timedelta

from domain.hours import WEEKDAYS
from tests.acceptance.drivers.triage import Routing
from tests.acceptance.glue import deed, given, then, when
from tests.acceptance.people import CAST, FAMILY
from tests.acceptance.scene import Outcome, Scene

MOMENT = timedelta(seconds=1)
NIGHT = timedelta(hours=13)
"""From the beginning of an example, on a Monday at nine, until night."""
PROVIDERS = ("Dr. Osei", "Nurse Adeyemi")


async def _policy(scene: Scene, **policy: object) -> None:
    await scene.driver.set_pool(CAST["The administrator"], FAMILY, **policy)


@given("the family doctors work by offers")
async def work_by_offers(scene: Scene) -> None:
    await _policy(scene, routing="offers")


@given("the family doctors work by hand")
async def work_by_hand(scene: Scene) -> None:
    await _policy(scene, routing="manual")


@given("the family doctors work by offers and say how it stands")
async def say_how_it_stands(scene: Scene) -> None:
    await _policy(scene, routing="offers", auto_replies=True)


@given("{who:Who} is on call for the family doctors")
async def is_on_call(scene: Scene, who: str) -> None:
    await _policy(scene, routing="manual", on_call=scene.who(who).identity)


@given("the family doctors work by offers, and {who:Who} is on call for them")
async def is_on_call_for_offers(scene: Scene, who: str) -> None:
    await _policy(scene, routing="offers", on_call=scene.who(who).identity)


@given("the family doctors work from 8 to 17 and it is night")
async def closed_at_night(scene: Scene) -> None:
    administrator, weekdays = CAST["The administrator"], [day.value for day in WEEKDAYS]
    await scene.driver.set_hours(administrator, FAMILY, weekdays, time(8), time(17))
    await scene.driver.pass_time(NIGHT)


async def _comes(scene: Scene, who: str) -> None:
    await scene.connects(who)
    await scene.driver.pass_time(MOMENT)


@given("{who:Who} is at work")
async def is_at_work(scene: Scene, who: str) -> None:
    await _comes(scene, who)


@given("{people:People} are at work")
async def are_at_work(scene: Scene, people: list[str]) -> None:
    for who in people:
        await _comes(scene, who)


@when("{who:Who} comes to work")
async def comes_to_work(scene: Scene, who: str) -> None:
    await _comes(scene, who)


@given("{who:Who} is at work and can take {number:Number} conversation")
async def can_take(scene: Scene, who: str, number: int) -> None:
    await scene.driver.arrange_duty(CAST[who], CAST[who], capacity=number, office_hours=False)
    await _comes(scene, who)


@given("{who:Who} is on duty in office hours, and it is night")
async def off_duty(scene: Scene, who: str) -> None:
    await scene.driver.arrange_duty(CAST["The administrator"], CAST[who], capacity=9, office_hours=True)
    await scene.driver.pass_time(NIGHT)


@when("{who:Who} goes home")
async def goes_home(scene: Scene, who: str) -> None:
    await scene.loses_connection(who)


@given("{who:Who} lost her connection just now")
async def lost_connection(scene: Scene, who: str) -> None:
    await scene.loses_connection(who)


@given("{who:Who} went home {span:Span} ago")
async def went_home(scene: Scene, who: str, span: timedelta) -> None:
    if not scene.is_connected(who):
        await _comes(scene, who)
    await scene.loses_connection(who)
    await scene.driver.pass_time(span)


@given("{who:Who} said that {they:Word} is away for {span:Span}")
async def away_for(scene: Scene, who: str, they: str, span: timedelta) -> None:
    await scene.driver.say_availability(scene.who(who), "away", until=scene.driver.now() + span)


@given("{who:Who} said that {they:Word} is away for {span:Span} and {other:Who} stands in")
async def away_with_delegate(scene: Scene, who: str, they: str, span: timedelta, other: str) -> None:
    until = scene.driver.now() + span
    await scene.driver.say_availability(scene.who(who), "away", until=until, delegate=CAST[other])


@deed("{who:Who} says that {they:Word} is {availability:Word} and {other:Who} stands in")
async def says_with_delegate(scene: Scene, who: str, they: str, availability: str, other: str) -> None:
    await scene.driver.say_availability(scene.who(who), availability, delegate=CAST[other])


@then("she is told that this can not be", expects_refusal=True)
def can_not_be(scene: Scene, outcome: Outcome) -> None:
    scene.unheard = None
    assert outcome.refusal is not None
    assert {"only-while-away", "oneself", "not-a-provider"} & set(outcome.refusal.codes)


@when("{span:Span} passes")
async def span_passes(scene: Scene, span: timedelta) -> None:
    await scene.driver.pass_time(span)


@when("a moment passes")
async def moment_passes(scene: Scene) -> None:
    await scene.driver.pass_time(MOMENT)


@given("a moment passed")
async def moment_passed(scene: Scene) -> None:
    await scene.driver.pass_time(MOMENT)


async def _begins(scene: Scene, who: str, text: str, **said: str) -> None:
    await scene.opens(who, [])
    await scene.writes(who, text, **said)
    await scene.driver.pass_time(MOMENT)
    seen = await _routing(scene)
    scene.first = seen.asked
    if seen.asked is not None:
        scene.offer = await _offer(scene, _named(seen.asked))


@when("{who:Who} writes {text:Text} in a new conversation")
async def begins(scene: Scene, who: str, text: str) -> None:
    await _begins(scene, who, text)


@given("{who:Who} wrote {text:Text} in a new conversation")
async def began(scene: Scene, who: str, text: str) -> None:
    await _begins(scene, who, text)


@when("{who:Who} writes {text:Text} as {priority:Word} in a new conversation")
async def begins_as(scene: Scene, who: str, text: str, priority: str) -> None:
    await _begins(scene, who, text, priority=priority)


async def _routing(scene: Scene) -> Routing:
    return await scene.driver.routing(CAST["The administrator"], scene.talk)


async def _offer(scene: Scene, who: str) -> str:
    found = [id for id, talk in await scene.driver.offers(CAST[who]) if talk == scene.talk]
    assert len(found) == 1, f"{who} is not asked"
    return found[0]


def _named(identity: str) -> str:
    return next(name for name, person in CAST.items() if person.identity == identity)


@then("{who:Who} is asked")
async def is_asked(scene: Scene, who: str) -> None:
    await _offer(scene, who)
    assert (await _routing(scene)).asked == CAST[who].identity


@then("{who:Who} is asked as the delegate")
async def is_asked_as_delegate(scene: Scene, who: str) -> None:
    await is_asked(scene, who)
    assert (await _routing(scene)).step == "delegate"


@then("{who:Who} is asked for continuity")
async def is_asked_for_continuity(scene: Scene, who: str) -> None:
    await is_asked(scene, who)
    assert (await _routing(scene)).step == "continuity"


@then("nobody is asked")
async def nobody_is_asked(scene: Scene) -> None:
    assert (await _routing(scene)).asked is None
    for who in PROVIDERS:
        assert scene.talk not in [talk for _, talk in await scene.driver.offers(CAST[who])]


@then("{who:Who} was not asked in the pool because she is {why:Word}")
async def was_not_asked(scene: Scene, who: str, why: str) -> None:
    assert (await _routing(scene)).objections[CAST[who].identity, "pool"] == why


@then("it is number {number:Number} of the queue")
async def is_in_the_queue(scene: Scene, number: int) -> None:
    assert (await _routing(scene)).position == number


@given("it is number {number:Number} of the queue")
async def was_in_the_queue(scene: Scene, number: int) -> None:
    await is_in_the_queue(scene, number)


@deed("{who:Who} accepts")
async def accepts(scene: Scene, who: str) -> None:
    scene.offer = await _offer(scene, who)
    await scene.driver.accept(CAST[who], scene.offer)


@when("whoever is asked declines as {reason:Word}")
async def declines(scene: Scene, reason: str) -> None:
    who = _named(scene.first or "")
    await scene.driver.decline(CAST[who], await _offer(scene, who), reason)


def _other(scene: Scene) -> str:
    return next(one for one in PROVIDERS if CAST[one].identity != scene.first)


@then("the other one is asked")
async def other_is_asked(scene: Scene) -> None:
    await is_asked(scene, _other(scene))


@when("the other one takes it")
async def other_takes(scene: Scene) -> None:
    who = CAST[_other(scene)]
    await scene.driver.assign(who, scene.talk, who)


@deed("the first one accepts")
async def first_accepts(scene: Scene) -> None:
    await scene.driver.accept(CAST[_named(scene.first or "")], scene.offer)


@then("it is noted who declined")
async def noted(scene: Scene) -> None:
    assert ("declined", scene.first) in (await _routing(scene)).events


async def _told(scene: Scene) -> list[str]:
    history = await scene.driver.history(CAST["Maria"], scene.talk)
    return [one.text or "" for one in history if one.kind == "auto-reply"]


@then("{who:Who} is told that she is number {number:Number}")
async def is_told_place(scene: Scene, who: str, number: int) -> None:
    assert f"number {number}" in (await _told(scene))[-1]


@then("{who:Who} is told to call {number:Text} in an emergency")
async def is_told_to_call(scene: Scene, who: str, number: str) -> None:
    assert all(number in text for text in await _told(scene))


@then("{who:Who} is told not to wait for an answer here")
async def is_told_not_to_wait(scene: Scene, who: str) -> None:
    assert "Do not wait for an answer here" in (await _told(scene))[-1]


@then("{who:Who} is told when somebody is back")
async def is_told_when(scene: Scene, who: str) -> None:
    assert "on Tuesday, March 3 at 08:00" in (await _told(scene))[-1]


@then("{who:Who} is told that the conversation rests")
async def is_told_rest(scene: Scene, who: str) -> None:
    assert "rests" in (await _told(scene))[-1]


@then("{who:Who} was told {number:Number} time")
async def was_told_once(scene: Scene, who: str, number: int) -> None:
    assert len(await _told(scene)) == number


@then("{who:Who} was told {number:Number} times")
async def was_told(scene: Scene, who: str, number: int) -> None:
    assert len(await _told(scene)) == number


@then("{who:Who} was told nothing automatically")
async def was_told_nothing(scene: Scene, who: str) -> None:
    assert await _told(scene) == []


@then("{who:Who} is asked whether she answers {patient:Who}")
async def is_asked_about(scene: Scene, who: str, patient: str) -> None:
    await is_asked(scene, who)
    assert await scene.driver.asked_about(CAST[who]) == [CAST[patient].name]
