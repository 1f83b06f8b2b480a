"""The audit: looked through, signed for, and told to patients."""

from tests.acceptance.drivers.audit import Line
from tests.acceptance.drivers.seen import Refused
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Outcome, Scene

DID = {
    "wrote a message": ("message.send", "done"),
    "read the messages": ("conversation.read", "done"),
    "was refused the messages": ("conversation.read", "denied"),
    "searched for a patient": ("conversations.search", "done"),
    "signed in": ("session.sign-in", "done"),
    "looked at the audit": ("audit.see", "done"),
    "withdrew a consent": ("consent.withdraw", "done"),
    "placed a legal hold": ("hold.place", "done"),
    "made an export": ("record.export", "done"),
    "fetched an export": ("export.fetch", "done"),
    "ended a session": ("session.end", "done"),
}
REFUSALS = "refusals"
AUDITOR = CAST["The auditor"]


@deed("{who:Who} looks through the audit", past="{who:Who} looked through the audit")
async def looks_through(scene: Scene, who: str) -> list[Line]:
    return await scene.driver.audit(scene.who(who))


@deed("{who:Who} looks through what concerns {patient:Who}")
async def looks_through_a_patients(scene: Scene, who: str, patient: str) -> list[Line]:
    return await scene.driver.audit(scene.who(who), patient=CAST[patient].identity)


@deed("{who:Who} looks through the refusals")
async def looks_through_refusals(scene: Scene, who: str) -> list[Line]:
    return await scene.driver.audit(scene.who(who), REFUSALS)


async def _is_refused(scene: Scene, who: str) -> None:
    try:
        await scene.history(who)
    except Refused:
        return
    raise AssertionError("nothing was refused")


@given("{who:Who} tried to read the history")
async def tried_to_read(scene: Scene, who: str) -> None:
    await _is_refused(scene, who)


@deed("{who:Who} tries to read the history")
async def tries_to_read(scene: Scene, who: str) -> None:
    await _is_refused(scene, who)


def _lines(outcome: Outcome, scene: Scene, who: str, did: str) -> int:
    action, ending = DID[did]
    identity = scene.who(who).identity
    return sum((one.actor, one.action, one.outcome) == (identity, action, ending) for one in outcome.value)


@then("it says that {who:Who} {did:Reason}")
async def says_that(scene: Scene, outcome: Outcome, who: str, did: str) -> None:
    assert _lines(outcome, scene, who, did) == 1


@then("it says {times:Number} times that {who:Who} {did:Reason}")
async def says_often(scene: Scene, outcome: Outcome, times: int, who: str, did: str) -> None:
    assert _lines(outcome, scene, who, did) == times


@then("no line of it holds {text:Text}")
async def holds_nothing(scene: Scene, outcome: Outcome, text: str) -> None:
    assert outcome.value
    assert not any(text.lower() in one.whole.lower() for one in outcome.value)


@deed(
    "{who:Who} signs for the refusals, noting {text:Text}",
    past="{who:Who} signed for the refusals, noting {text:Text}",
)
async def signs_for(scene: Scene, who: str, text: str) -> None:
    await scene.driver.sign_for(scene.who(who), REFUSALS, text)


@then("no refusals wait for a review")
async def none_wait(scene: Scene) -> None:
    assert (await scene.driver.reviewed(AUDITOR, REFUSALS)).waiting == 0


@then("{number:Number} refusal waits for a review")
async def some_wait(scene: Scene, number: int) -> None:
    assert (await scene.driver.reviewed(AUDITOR, REFUSALS)).waiting == number


@then("the last review of the refusals counts {number:Number} and notes {text:Text}")
async def last_review(scene: Scene, number: int, text: str) -> None:
    seen = await scene.driver.reviewed(AUDITOR, REFUSALS)
    assert (seen.records, seen.note) == (number, text)


@deed("{who:Who} looks at how it stands", past="{who:Who} looked at how it stands")
async def looks_at_it(scene: Scene, who: str) -> None:
    await scene.driver.see(scene.who(who), scene.talk)


@deed("{who:Who} asks who opened her messages")
async def asks_who(scene: Scene, who: str) -> list[str]:
    return await scene.driver.access_log(scene.who(who), CAST[who])


@deed("{who:Who} asks who opened {patient:Who}'s messages")
async def asks_of_another(scene: Scene, who: str, patient: str) -> list[str]:
    return await scene.driver.access_log(scene.who(who), CAST[patient])


@then("she reads {text:Text}")
async def reads_line(scene: Scene, outcome: Outcome, text: str) -> None:
    assert outcome.value == [text]


@then("she reads that nobody did")
async def reads_nothing(scene: Scene, outcome: Outcome) -> None:
    assert outcome.value == []
