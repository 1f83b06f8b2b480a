"""Agreeing to chat, and taking it back."""

from datetime import timedelta

from application.consent.care_team import WITHDRAWN
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


@deed("{who:Who} signs for {scopes:Scopes}", past="{who:Who} signed for {scopes:Scopes}")
async def signs_for(scene: Scene, who: str, scopes: list[str]) -> None:
    person = scene.who(who)
    await scene.driver.agree(person, person, scopes=scopes)


@deed("{who:Who} takes {scope:Word} back", past="{who:Who} took {scope:Word} back")
async def takes_back(scene: Scene, who: str, scope: str) -> None:
    person = scene.who(who)
    await scene.driver.withdraw(person, person, scope=scope)


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


@given("the clinic published the consent document {version:Text} with {span:Span} of grace")
async def published_with_grace(scene: Scene, version: str, span: timedelta) -> None:
    await scene.driver.publish_consent_document(version, grace=span)


@then("{who:Who}'s consent covers {scopes:Scopes}")
async def consent_covers(scene: Scene, who: str, scopes: list[str]) -> None:
    person = scene.who(who)
    assert sorted((await scene.driver.consent(person, person)).scopes) == sorted(scopes)


@then("the notes tell {who:Who} that the patient withdrew")
async def notes_tell_of_withdrawal(scene: Scene, who: str) -> None:
    assert [one.text for one in await scene.news(who) if one.kind == "note.created"] == [WITHDRAWN]


@then("{who:Who}'s consent is {status:Word}")
async def consent_is(scene: Scene, who: str, status: str) -> None:
    person = scene.who(who)
    assert (await scene.driver.consent(person, person)).status == status


@then("{who:Who}'s connection is ended")
async def connection_is_ended(scene: Scene, who: str) -> None:
    await scene.settle()
    assert [one.closed for one in scene.watchers[scene.subject(who)]] == [True]
