"""Who sees what: care that has ended, and emergencies."""

from datetime import timedelta

from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed(
    "{who:Who} ends the care of {provider:Who} for {patient:Who} as {reason:Word}",
    past="{who:Who} ended the care of {provider:Who} for {patient:Who} as {reason:Word}",
)
async def ends_care(scene: Scene, who: str, provider: str, patient: str, reason: str) -> None:
    await scene.driver.end_care(scene.who(who), CAST[patient], CAST[provider], reason)


@deed(
    "{who:Who} ends his own care for {patient:Who} as {reason:Word}",
    past="{who:Who} ended his own care for {patient:Who} as {reason:Word}",
)
async def ends_own_care(scene: Scene, who: str, patient: str, reason: str) -> None:
    person = scene.who(who)
    await scene.driver.end_care(person, CAST[patient], person, reason)


@deed(
    "{who:Who} blocks the care of {provider:Who} for {patient:Who}",
    past="{who:Who} blocked the care of {provider:Who} for {patient:Who}",
)
async def blocks_care(scene: Scene, who: str, provider: str, patient: str) -> None:
    await scene.driver.block_care(scene.who(who), CAST[patient], CAST[provider])


@deed(
    "{who:Who} restores the care of {provider:Who} for {patient:Who}",
    past="{who:Who} restored the care of {provider:Who} for {patient:Who}",
)
async def restores_care(scene: Scene, who: str, provider: str, patient: str) -> None:
    await scene.driver.restore_care(scene.who(who), CAST[patient], CAST[provider])


@then("{who:Who} sees that she can not write because of {reason:Word}")
async def can_not_write(scene: Scene, who: str, reason: str) -> None:
    seen = await scene.driver.see(scene.who(who), scene.talk)
    assert (seen.can_send, seen.care_ended) == (False, reason)


@then("{who:Who} sees that she can write in spite of {reason:Word}")
async def can_write(scene: Scene, who: str, reason: str) -> None:
    seen = await scene.driver.see(scene.who(who), scene.talk)
    assert (seen.can_send, seen.care_ended) == (True, reason)


@then("{who:Who} is told where to get help")
async def is_told_where(scene: Scene, who: str) -> None:
    seen = await scene.driver.see(scene.who(who), scene.talk)
    assert "emergency" in (seen.help or "")


@then("{who:Who} finds no messages")
async def finds_nothing(scene: Scene, who: str) -> None:
    assert await scene.texts(who) == []


@deed(
    "{who:Who} breaks the glass because of {reason:Word}, saying {text:Text}",
    past="{who:Who} broke the glass because of {reason:Word}, saying {text:Text}",
)
async def breaks_glass(scene: Scene, who: str, reason: str, text: str) -> None:
    person = scene.who(who)
    await scene.driver.sign_in(person)
    scene.glass = await scene.driver.break_glass(person, scene.talk, reason, text)


@deed("{who:Who}, signed in for {span:Span}, breaks the glass")
async def breaks_glass_late(scene: Scene, who: str, span: timedelta) -> None:
    person = scene.who(who)
    await scene.driver.sign_in(person)
    await scene.driver.pass_time(span)
    await scene.driver.break_glass(person, scene.talk, "urgent-care", "Late")


@deed("{who:Who} ends it early", past="{who:Who} ended it early")
async def ends_early(scene: Scene, who: str) -> None:
    await scene.driver.end_break_glass(scene.who(who), scene.glass)


@deed("{who:Who} reviews it as {verdict:Word}", past="{who:Who} reviewed it as {verdict:Word}")
async def reviews(scene: Scene, who: str, verdict: str) -> None:
    await scene.driver.review_break_glass(scene.who(who), scene.glass, verdict)


@then("the banner over it names {reason:Word}")
async def banner(scene: Scene, reason: str) -> None:
    assert (await scene.driver.see(CAST["The administrator"], scene.talk)).emergency == reason


@then("{who:Who} finds that {other:Who} broke the glass, saying {text:Text}")
async def finds_use(scene: Scene, who: str, other: str, text: str) -> None:
    broke = scene.who(other)
    assert await scene.driver.waiting_for_review(scene.who(who)) == [(broke.identity, text)]
