"""How the team hands over, writes answers, calls each other; and for what a patient opens a conversation."""

from tests.acceptance.drivers.seen import Talk
from tests.acceptance.glue import deed, given, then, when
from tests.acceptance.people import CAST, HEART
from tests.acceptance.scene import Scene


async def _seen(scene: Scene) -> Talk:
    """The conversation as its patient sees it: whoever of the team may have left."""
    return await scene.driver.see(CAST["Maria"], scene.talk)


@then("nobody is accountable yet")
async def nobody_yet(scene: Scene) -> None:
    assert (await _seen(scene)).assignee is None


@then("{who:Who} is accountable for it")
async def is_accountable_for_it(scene: Scene, who: str) -> None:
    assert (await _seen(scene)).assignee == CAST[who].identity


@then("it is still the team's turn")
async def still_teams_turn(scene: Scene) -> None:
    assert (await _seen(scene)).turn == "provider"


@then("it is the team's turn to answer")
async def teams_turn_to_answer(scene: Scene) -> None:
    assert (await _seen(scene)).turn == "provider"


@deed("{who:Who} hands it to {other:Who} noting {note:Text}")
async def hands_over(scene: Scene, who: str, other: str, note: str) -> None:
    await scene.driver.transfer(scene.who(who), scene.talk, to=CAST[other], pool=None, note=note, stay=False)


@deed("{who:Who} hands it to the heart clinic noting {note:Text}")
async def hands_to_pool(scene: Scene, who: str, note: str) -> None:
    await scene.driver.transfer(scene.who(who), scene.talk, to=None, pool=HEART, note=note, stay=False)


@deed("{who:Who} hands it to {other:Who} noting {note:Text} and stays")
async def hands_over_and_stays(scene: Scene, who: str, other: str, note: str) -> None:
    await scene.driver.transfer(scene.who(who), scene.talk, to=CAST[other], pool=None, note=note, stay=True)


@then("{who:Who} takes part no more")
async def takes_part_no_more(scene: Scene, who: str) -> None:
    assert CAST[who].identity not in (await _seen(scene)).members


@when("{who:Who} leaves the clinic")
async def leaves_the_clinic(scene: Scene, who: str) -> None:
    await scene.driver.deactivate(CAST[who])


@then("it is in the queue of its pool")
async def in_the_queue(scene: Scene) -> None:
    assert (await _seen(scene)).assignee is None


@given("{who:Who} writes an answer to it")
async def writes_an_answer(scene: Scene, who: str) -> None:
    await scene.driver.say_answering(CAST[who], scene.talk, take_over=False)


@deed("{who:Who} begins an answer")
async def begins_an_answer(scene: Scene, who: str) -> None:
    await scene.driver.say_answering(scene.who(who), scene.talk, take_over=False)


@deed("{who:Who} takes the answer over")
async def takes_the_answer_over(scene: Scene, who: str) -> None:
    await scene.driver.say_answering(scene.who(who), scene.talk, take_over=True)


@then("{who:Who} is seen to write an answer")
async def is_seen_to_write(scene: Scene, who: str) -> None:
    assert (await scene.driver.routing(CAST["Dr. Osei"], scene.talk)).answering == CAST[who].identity


@given("{who:Who} drafted {text:Text}")
async def drafted(scene: Scene, who: str, text: str) -> None:
    await scene.driver.keep_draft(CAST[who], scene.talk, text)


@then("{who:Who} is called by a note")
async def is_called(scene: Scene, who: str) -> None:
    assert [talk for _, talk in await scene.driver.mentions(CAST[who])] == [scene.talk]


@deed("{who:Who} says that she saw it")
async def saw_it(scene: Scene, who: str) -> None:
    ((mention, _),) = await scene.driver.mentions(CAST[who])
    await scene.driver.acknowledge_mention(CAST[who], mention)


@then("{who:Who} is called by no note")
async def is_not_called(scene: Scene, who: str) -> None:
    assert await scene.driver.mentions(CAST[who]) == []


@deed("{who:Who} opens a conversation with {other:Who} because of {reason:Word}")
async def opens_because(scene: Scene, who: str, other: str, reason: str) -> None:
    await scene.opens(who, [other], reason=reason)


@then("{who:Who} can choose {label:Text}")
async def can_choose(scene: Scene, who: str, label: str) -> None:
    assert label in (await scene.driver.reasons(CAST[who])).values()
