"""Letting somebody act for a patient, and ending it."""

from datetime import date, timedelta

from tests.acceptance.glue import deed, given, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Scene

_SCOPES = {"book": "appointments"}
"""Scopes that are no deeds by their names."""


@given("{patient:Who} lets {proxy:Who} {scopes:Scopes} for her")
async def lets(scene: Scene, patient: str, proxy: str, scopes: list[str]) -> None:
    who = scene.who(patient)
    await scene.driver.pass_time(timedelta(minutes=1))
    await scene.driver.agree(who, who, scopes=("chat", "proxy-sharing"))
    await scene.driver.let_act(who, CAST[proxy], scopes)


@given("{patient:Who} lets {proxy:Who} {scopes:Scopes} for her and both are told of messages by {way:Word}")
async def lets_and_told(scene: Scene, patient: str, proxy: str, scopes: list[str], way: str) -> None:
    who = scene.who(patient)
    await scene.driver.pass_time(timedelta(minutes=1))
    await scene.driver.agree(who, who, scopes=("chat", "proxy-sharing", f"notices-{way}"))
    await scene.driver.let_act(who, CAST[proxy], [_SCOPES.get(one, one) for one in scopes])


@given("{patient:Who} is {years:Number} years old and {proxy:Who} acts for her")
async def acts_for_a_minor(scene: Scene, patient: str, years: int, proxy: str) -> None:
    born = date(scene.driver.now().year - years - 1, 12, 31)
    await scene.driver.is_minor(scene.who(patient), CAST[proxy], born)


@deed("{patient:Who} lets {proxy:Who} act no more", past="{patient:Who} let {proxy:Who} act no more")
async def lets_no_more(scene: Scene, patient: str, proxy: str) -> None:
    await scene.driver.let_act_no_more(scene.who(patient), CAST[proxy])


@then("{text:Text} is marked as written for {patient:Who}")
async def is_marked(scene: Scene, text: str, patient: str) -> None:
    found = [one.on_behalf_of for one in await scene.history("Dr. Osei") if one.text == text]
    assert found == [CAST[patient].identity]
