"""Agreeing to chat, and taking it back."""

from tests.acceptance.drivers.seen import Consent
from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene


@deed("{who:Who} agrees to chat", past="{who:Who} agreed to chat")
async def agrees(scene: Scene, who: str) -> None:
    person = scene.who(who)
    await scene.driver.agree(person, person)


@deed("{who:Who} agrees to chat for {patient:Who}")
async def agrees_for(scene: Scene, who: str, patient: str) -> None:
    await scene.driver.agree(scene.who(who), CAST[patient])


@deed("{who:Who} agrees to the document {version:Text}")
async def agrees_to(scene: Scene, who: str, version: str) -> None:
    person = scene.who(who)
    await scene.driver.agree(person, person, version=version)


@deed("{who:Who} records that {patient:Who} signed {paper:Text}")
async def records_paper(scene: Scene, who: str, patient: str, paper: str) -> None:
    await scene.driver.agree(scene.who(who), CAST[patient], evidence=paper)


@deed("{who:Who} records that {patient:Who} signed something")
async def records_nothing(scene: Scene, who: str, patient: str) -> None:
    await scene.driver.agree(scene.who(who), CAST[patient])


@deed("{who:Who} withdraws her consent", past="{who:Who} withdrew her consent")
async def withdraws(scene: Scene, who: str) -> None:
    person = scene.who(who)
    await scene.driver.withdraw(person, person)


@deed("{who:Who} looks up the consent of {patient:Who}")
async def looks_up(scene: Scene, who: str, patient: str) -> Consent:
    return await scene.driver.consent(scene.who(who), CAST[patient])


@given("the clinic published the consent document {version:Text}")
async def published(scene: Scene, version: str) -> None:
    await scene.driver.publish_consent_document(version)


@then("{who:Who}'s consent is {status:Word}")
async def consent_is(scene: Scene, who: str, status: str) -> None:
    person = scene.who(who)
    assert (await scene.driver.consent(person, person)).status == status


@then("{who:Who}'s connection is ended")
async def connection_is_ended(scene: Scene, who: str) -> None:
    await scene.settle()
    assert [one.closed for one in scene.watchers[scene.subject(who)]] == [True]
