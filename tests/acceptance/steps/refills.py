"""Refills: asked for from the patient's list, decided by people."""

from domain.card import MOST_OPEN
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene

LIST = [
    {
        "id": "lisinopril",
        "drug": "Lisinopril",
        "strength": "10 mg",
        "instructions": "One in the morning",
        "lastFill": "2026-01-15",
        "refillsLeft": 2,
    },
    {"id": "metformin", "drug": "Metformin", "refillsLeft": 0},
    {"id": "oxycodone", "drug": "Oxycodone", "strength": "5 mg", "controlled": True},
]


@given("{who:Who} takes lisinopril, metformin and oxycodone")
async def takes(scene: Scene, who: str) -> None:
    await scene.driver.keep_medications(CAST["The pharmacy"], scene.who(who), LIST)


@given("{drug:Word} is controlled now")
async def is_controlled(scene: Scene, drug: str) -> None:
    changed = [{**one, "controlled": one["id"] == drug or one.get("controlled", False)} for one in LIST]
    await scene.driver.keep_medications(CAST["The pharmacy"], CAST["Maria"], changed)


@given("{who:Who} may prescribe")
async def may_prescribe(scene: Scene, who: str) -> None:
    await scene.driver.becomes_prescriber(scene.who(who))


@deed("{who:Who} asks for {drug:Word} again", past="{who:Who} asked for {drug:Word} again")
async def asks_again(scene: Scene, who: str, drug: str) -> None:
    scene.card = await scene.driver.ask_refill(scene.who(who), scene.talk, drug)


@given("{who:Who} asked for {drug:Word} again as often as she may")
async def asked_as_often_as_may(scene: Scene, who: str, drug: str) -> None:
    for _ in range(MOST_OPEN):
        await scene.driver.ask_refill(scene.who(who), scene.talk, drug)


@deed("{who:Who} asks for {drug:Word} again and says {text:Text}")
async def asks_again_and_says(scene: Scene, who: str, drug: str, text: str) -> None:
    scene.card = await scene.driver.ask_refill(scene.who(who), scene.talk, drug, text=text)


@deed("{who:Who} looks at the request", past="{who:Who} looked at the request")
async def looks(scene: Scene, who: str) -> None:
    await _step(scene, who, "triage")


@given("{who:Who} opened the request")
async def opened(scene: Scene, who: str) -> None:
    await scene.driver.card(scene.who(who), scene.card)


@given("{who:Who} looked through the queue")
async def looked_through_queue(scene: Scene, who: str) -> None:
    await scene.driver.refills(scene.who(who))


@deed("{who:Who} approves the request", past="{who:Who} approved the request")
async def approves(scene: Scene, who: str) -> None:
    await _step(scene, who, "approve")


@deed(
    "{who:Who} denies the request because {reason:Text}",
    past="{who:Who} denied the request because {reason:Text}",
)
async def denies(scene: Scene, who: str, reason: str) -> None:
    await _step(scene, who, "deny", denialReason=reason)


@deed("{who:Who} denies the request without a reason")
async def denies_silently(scene: Scene, who: str) -> None:
    await _step(scene, who, "deny")


@deed("{who:Who} asks {question:Text} about the request", past="{who:Who} asked {question:Text} about the request")
async def asks_back(scene: Scene, who: str, question: str) -> None:
    await _step(scene, who, "ask", question=question)


@deed("{who:Who} answers {text:Text} to the question", past="{who:Who} answered {text:Text} to the question")
async def answers(scene: Scene, who: str, text: str) -> None:
    await _step(scene, who, "answer", answer=text)


@deed("{who:Who} wants to see the patient first", past="{who:Who} wanted to see the patient first")
async def wants_visit(scene: Scene, who: str) -> None:
    await _step(scene, who, "need-visit")


@deed("{who:Who} sends it to the pharmacy", past="{who:Who} sent it to the pharmacy")
async def sends(scene: Scene, who: str) -> None:
    await _step(scene, who, "send")


@deed("{who:Who} closes the request")
async def closes(scene: Scene, who: str) -> None:
    await _step(scene, who, "close")


async def _step(scene: Scene, who: str, step: str, **say: str) -> None:
    await scene.driver.step(scene.who(who), scene.card, step, **say)


@then("the request stands at {state:Word}")
async def stands_at(scene: Scene, state: str) -> None:
    assert (await scene.driver.card(CAST["Maria"], scene.card)).state == state


@then("{who:Who} sees {text:Text} with the request")
async def sees_with(scene: Scene, who: str, text: str) -> None:
    seen = await scene.driver.card(scene.who(who), scene.card)
    assert text in str(dict(seen.facts))


@then("{who:Who} sees that it is a {kind:Word}")
async def sees_kind(scene: Scene, who: str, kind: str) -> None:
    assert (await scene.driver.card(scene.who(who), scene.card)).team["request"] == kind


@then("{who:Who} sees nothing of what is the team's")
async def sees_nothing_of_the_team(scene: Scene, who: str) -> None:
    seen = await scene.driver.card(scene.who(who), scene.card)
    assert seen.team == {}
    assert not {"request", "controlled", "teamNote", "refillsLeft"} & seen.facts.keys()


@then("{who:Who} finds the request in the queue")
async def finds_in_queue(scene: Scene, who: str) -> None:
    assert scene.card in await scene.driver.refills(scene.who(who))


@then("{who:Who} does not find the request in the queue")
async def does_not_find_in_queue(scene: Scene, who: str) -> None:
    assert scene.card not in await scene.driver.refills(scene.who(who))


@then("{who:Who} finds the request among the late ones")
async def finds_late(scene: Scene, who: str) -> None:
    assert await scene.driver.refills(scene.who(who), overdue=True) == [scene.card]


@then("{who:Who} is told {count:Number} time in the thread {text:Text}")
@then("{who:Who} is told {count:Number} times in the thread {text:Text}")
async def reads_so_often(scene: Scene, who: str, count: int, text: str) -> None:
    assert (await scene.texts(who)).count(text) == count


@then("{who:Who} is told in the thread {text:Text}")
async def reads(scene: Scene, who: str, text: str) -> None:
    assert text in await scene.texts(who)
