"""Emergencies: the help that is shown, and the clinician who takes note."""

from domain.ids import SYSTEM
from tests.acceptance.drivers.seen import Message
from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed("{who:Who} takes note of {text:Text}")
async def takes_note(scene: Scene, who: str, text: str) -> None:
    await scene.driver.take_note(scene.who(who), scene.talk, scene.sent[text].id)


@then("{who:Who} is shown to call {number:Text}")
async def is_shown_help(scene: Scene, who: str, number: str) -> None:
    help_text = (await _newest_word(scene, who)).help
    assert help_text is not None
    assert number in help_text


@then("{who:Who} is shown no help")
async def is_shown_no_help(scene: Scene, who: str) -> None:
    assert (await _newest_word(scene, who)).help is None


async def _newest_word(scene: Scene, who: str) -> Message:
    """What somebody wrote or asked for last, whatever the clinic said of it since."""
    return [one for one in await scene.history(who) if one.author != SYSTEM][-1]


@then("the conversation has the priority {priority:Word}")
async def has_priority(scene: Scene, priority: str) -> None:
    assert (await scene.look()).priority == priority


@then("{who:Who} finds it lowered to {level:Word} by {other:Who} because {reason:Text}")
async def finds_lowered(scene: Scene, who: str, level: str, other: str, reason: str) -> None:
    assert await scene.driver.lowered(scene.who(who)) == [(level, CAST[other].identity, reason)]


@then("{who:Who} finds it raised because {reason:Text}")
async def finds_raised(scene: Scene, who: str, reason: str) -> None:
    assert await scene.driver.raised_because(scene.who(who)) == [reason]


@then("{who:Who} sees that {other:Who} made it {level:Word} because {reason:Text}")
async def sees_who_set_it(scene: Scene, who: str, other: str, level: str, reason: str) -> None:
    seen = await scene.look(who)
    assert (seen.priority, seen.priority_set) == (level, (CAST[other].identity, reason))


@then("{who:Who} sees that {other:Who} made it {level:Word}, and not why")
async def sees_who_set_it_alone(scene: Scene, who: str, other: str, level: str) -> None:
    seen = await scene.look(who)
    assert (seen.priority, seen.priority_set) == (level, (CAST[other].identity, None))


@then("{who:Who} is not told who made it {level:Word}")
async def is_not_told_who_set_it(scene: Scene, who: str, level: str) -> None:
    seen = await scene.look(who)
    assert (seen.priority, seen.priority_set) == (level, None)


@then("{who:Who} finds {number:Number} message that waits for a clinician")
@then("{who:Who} finds {number:Number} messages that wait for a clinician")
async def finds_waiting(scene: Scene, who: str, number: int) -> None:
    assert await scene.driver.waiting(scene.who(who)) == number
