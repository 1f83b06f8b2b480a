"""How a conversation stands."""

from datetime import timedelta

from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed("{who:Who} closes it as {disposition:Word}", past="{who:Who} closed it as {disposition:Word}")
async def closes(scene: Scene, who: str, disposition: str) -> None:
    await scene.driver.close(scene.who(who), scene.talk, disposition)


@deed("{who:Who} closes it as {disposition:Word} because {reason:Text}")
async def closes_because(scene: Scene, who: str, disposition: str, reason: str) -> None:
    await scene.driver.close(scene.who(who), scene.talk, disposition, reason)


@deed("{who:Who} reopens it")
async def reopens(scene: Scene, who: str) -> None:
    await scene.driver.reopen(scene.who(who), scene.talk)


@deed("{who:Who} puts it on hold for {span:Span}", past="{who:Who} put it on hold for {span:Span}")
async def holds(scene: Scene, who: str, span: timedelta) -> None:
    await scene.driver.hold(scene.who(who), scene.talk, scene.driver.now() + span)


@deed("{who:Who} assigns it to {other:Who}", past="{who:Who} assigned it to {other:Who}")
async def assigns(scene: Scene, who: str, other: str) -> None:
    await scene.driver.assign(scene.who(who), scene.talk, CAST[other])


@deed("{who:Who} takes it", past="{who:Who} took it")
async def takes(scene: Scene, who: str) -> None:
    await scene.driver.assign(scene.who(who), scene.talk, scene.who(who))


@deed("{who:Who} takes it believing that nobody has it")
async def takes_blindly(scene: Scene, who: str) -> None:
    await scene.driver.assign(scene.who(who), scene.talk, scene.who(who), instead_of=(None,))


@deed(
    "{who:Who} sets the priority to {priority:Word} because {reason:Text}",
    past="{who:Who} set the priority to {priority:Word} because {reason:Text}",
)
async def prioritises(scene: Scene, who: str, priority: str, reason: str) -> None:
    await scene.driver.prioritise(scene.who(who), scene.talk, priority, reason)


@then("it is open")
async def is_open(scene: Scene) -> None:
    assert (await scene.look()).status == "open"


@then("it is on hold")
async def is_on_hold(scene: Scene) -> None:
    assert (await scene.look()).status == "on-hold"


@then("it is closed as {disposition:Word}")
async def is_closed(scene: Scene, disposition: str) -> None:
    seen = await scene.look()
    assert (seen.status, seen.disposition) == ("closed", disposition)


@then("the conversation is urgent")
async def is_urgent(scene: Scene) -> None:
    assert (await scene.look()).priority == "urgent"


@then("it is the team's turn")
async def teams_turn(scene: Scene) -> None:
    assert (await scene.look()).turn == "provider"


@then("it is the patient's turn")
async def patients_turn(scene: Scene) -> None:
    assert (await scene.look()).turn == "patient"


@then("{who:Who} is accountable")
async def is_accountable(scene: Scene, who: str) -> None:
    assert (await scene.look()).assignee == scene.who(who).identity


@then("nobody is accountable")
async def nobody_is_accountable(scene: Scene) -> None:
    assert (await scene.look()).assignee is None
