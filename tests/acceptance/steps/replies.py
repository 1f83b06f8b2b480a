"""Quick responses, satisfaction, team receipts, quiet threads, and being told outside the chat."""

from datetime import timedelta

from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Outcome, Scene

CODES = {"read": "opened", "worked on": "working"}


@deed(
    "{who:Who} shares the response {code:Word} saying {body:Text}",
    past="{who:Who} shared {code:Word} saying {body:Text}",
)
async def shares(scene: Scene, who: str, code: str, body: str) -> None:
    scene.responses[code] = await scene.driver.write_response(scene.who(who), code, body, shared=True)


@deed(
    "{who:Who} keeps the response {code:Word} saying {body:Text}", past="{who:Who} kept {code:Word} saying {body:Text}"
)
async def keeps(scene: Scene, who: str, code: str, body: str) -> None:
    scene.responses[code] = await scene.driver.write_response(scene.who(who), code, body, shared=False)


@given("{who:Who} retired {code:Word}")
async def retired(scene: Scene, who: str, code: str) -> None:
    await scene.driver.retire_response(scene.who(who), scene.responses[code])


@deed("{who:Who} picks {code:Word}")
async def picks(scene: Scene, who: str, code: str) -> str:
    return await scene.driver.fill_response(scene.who(who), scene.responses[code], scene.talk)


@deed("{who:Who} answers with {code:Word}", past="{who:Who} answered with {code:Word}")
async def answers_with(scene: Scene, who: str, code: str) -> None:
    person, response = scene.who(who), scene.responses[code]
    text = await scene.driver.fill_response(person, response, scene.talk)
    sent = await scene.writes(who, text)
    for _ in range(2):
        await scene.driver.note_use(person, response, scene.talk, sent.id)


@then("{who:Who} is shown {text:Text} to send")
async def is_shown(scene: Scene, outcome: Outcome, who: str, text: str) -> None:
    assert outcome.value == text


@then("{who:Who} can use {code:Word}")
async def can_use(scene: Scene, who: str, code: str) -> None:
    assert code in await scene.driver.responses(scene.who(who))


@then("{who:Who} can not use {code:Word}")
async def can_not_use(scene: Scene, who: str, code: str) -> None:
    assert code not in await scene.driver.responses(scene.who(who))


@then("{code:Word} was used {number:Number} time")
@then("{code:Word} was used {number:Number} times")
async def was_used(scene: Scene, code: str, number: int) -> None:
    assert (await scene.driver.responses(CAST["Dr. Osei"]))[code] == number


@then("{who:Who} is suggested the response {code:Word}")
async def is_suggested(scene: Scene, code: str, who: str) -> None:
    assert (await scene.driver.suggested(scene.who(who), scene.talk))[0] == code


@then("{who:Who} is suggested no response")
async def nothing_is_suggested(scene: Scene, who: str) -> None:
    assert await scene.driver.suggested(scene.who(who), scene.talk) == []


# Satisfaction


@deed(
    "{who:Who} rates it {score:Number} because {comment:Text}",
    past="{who:Who} rated it {score:Number} because {comment:Text}",
)
async def rates(scene: Scene, who: str, score: int, comment: str) -> None:
    await scene.driver.rate(scene.who(who), scene.talk, score, comment)


@then("{who:Who} is asked how it was")
async def is_asked(scene: Scene, who: str) -> None:
    assert await scene.driver.is_asked(scene.who(who), scene.talk)


@then("{who:Who} is not asked how it was")
async def is_not_asked(scene: Scene, who: str) -> None:
    assert not await scene.driver.is_asked(scene.who(who), scene.talk)


@then("{who:Who} sees the rating {score:Number} with {comment:Text}")
async def sees_rating(scene: Scene, who: str, score: int, comment: str) -> None:
    assert await scene.driver.ratings(scene.who(who), scene.talk) == [(score, comment)]


@then("{who:Who} sees the rating {score:Number} without a word")
async def sees_score(scene: Scene, who: str, score: int) -> None:
    assert await scene.driver.ratings(scene.who(who), scene.talk) == [(score, None)]


# Receipts


@then("{who:Who} sees that {other:Who}, who is accountable, has read {text:Text}")
async def sees_accountable(scene: Scene, who: str, other: str, text: str) -> None:
    await sees_step_by(scene, who, text, "openedByAccountable", other)


@then("{who:Who} sees that {text:Text} was {step:Reason} by {other:Who}")
async def sees_step_by(scene: Scene, who: str, text: str, step: str, other: str) -> None:
    told = await scene.driver.receipts(scene.who(who), scene.talk, scene.sent[text].id)
    assert told.by[CODES.get(step, step)] == CAST[other].identity


@then("{who:Who} sees that the team has {state:Word} {text:Text}")
async def sees_state(scene: Scene, who: str, state: str, text: str) -> None:
    told = await scene.driver.receipts(scene.who(who), scene.talk, scene.sent[text].id)
    assert told.state == {"got": "delivered", "read": "opened"}.get(state, state)
    assert set(told.by.values()) <= {None}


@then("nobody of the team has read {text:Text}")
async def nobody_read(scene: Scene, text: str) -> None:
    told = await scene.driver.receipts(CAST["Dr. Osei"], scene.talk, scene.sent[text].id)
    assert "opened" not in told.by


# Quiet threads


@deed("{who:Who} accepts the proposal to close it", past="{who:Who} accepted the proposal to close it")
async def accepts(scene: Scene, who: str) -> None:
    proposals = await scene.driver.proposals(CAST["Dr. Osei"])
    await scene.driver.decide(scene.who(who), proposals[scene.talk], accept=True)


@deed("{who:Who} dismisses the proposal to close it", past="{who:Who} dismissed the proposal to close it")
async def dismisses(scene: Scene, who: str) -> None:
    proposals = await scene.driver.proposals(CAST["Dr. Osei"])
    await scene.driver.decide(scene.who(who), proposals[scene.talk], accept=False)


@then("it is proposed to {who:Who} for closing")
async def is_proposed(scene: Scene, who: str) -> None:
    assert scene.talk in await scene.driver.proposals(scene.who(who))


@then("it is not proposed to {who:Who} for closing")
async def is_not_proposed(scene: Scene, who: str) -> None:
    assert scene.talk not in await scene.driver.proposals(scene.who(who))


# Outside the chat


@given("{who:Who} would be told of messages by {scopes:Scopes}")
async def would_be_told(scene: Scene, who: str, scopes: list[str]) -> None:
    patient = scene.who(who)
    await scene.driver.pass_time(timedelta(seconds=1))  # two signatures are not of one moment
    await scene.driver.agree(patient, patient, scopes=["chat", *(f"notices-{one}" for one in scopes)])


@given("{who:Who} took {scope:Word} notices back")
async def took_back(scene: Scene, who: str, scope: str) -> None:
    patient = scene.who(who)
    await scene.driver.withdraw(patient, patient, scope=f"notices-{scope}")


@given("{who:Who} was nudged about it five times")
async def was_nudged(scene: Scene, who: str) -> None:
    for hours in (1 / 12, 11 / 12, 23, 24, 24):
        await scene.driver.pass_time(timedelta(hours=hours))


@then("{who:Who} was told {number:Number} time that something waits")
@then("{who:Who} was told {number:Number} times that something waits")
async def was_told(scene: Scene, who: str, number: int) -> None:
    assert len(await scene.driver.told_outside(scene.who(who))) == number


@then("{who:Who} was told by {channel:Word} that something waits")
async def was_told_by(scene: Scene, who: str, channel: str) -> None:
    assert await scene.driver.told_outside(scene.who(who)) == [channel]


@then("{who:Who} was not told anything outside the chat")
async def was_not_told(scene: Scene, who: str) -> None:
    assert await scene.driver.told_outside(scene.who(who)) == []


@then("{who:Who} waits for a call because of {reason:Word}")
async def waits_for_call(scene: Scene, who: str, reason: str) -> None:
    assert (scene.who(who).identity, reason) in await scene.driver.calls(CAST["Dr. Osei"])


@then("nobody waits for a call")
async def nobody_waits(scene: Scene) -> None:
    assert await scene.driver.calls(CAST["Dr. Osei"]) == []
