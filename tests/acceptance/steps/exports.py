"""Exports: asked for, fetched, and what they hold."""

import io
import json
import zipfile
from datetime import timedelta
from typing import Any

from adapters.exports.verification import verify_archive
from tests.acceptance.glue import deed, then
from tests.acceptance.people import CAST
from tests.acceptance.scene import Outcome, Scene


async def _export(scene: Scene, who: str, **scope: str) -> bytes:
    person = scene.who(who)
    scene.export = await scene.driver.ask_export(person, **scope)
    for _ in range(3):  # it is made, chained, and proved
        await scene.driver.pass_time(timedelta(seconds=1))
    return await scene.driver.fetch_export(person, scene.export)


@deed("{who:Who} has the conversation exported", past="{who:Who} had the conversation exported")
async def exports_conversation(scene: Scene, who: str) -> bytes:
    return await _export(scene, who, conversation=scene.talk)


@deed("{who:Who} has everything of {whose:Who} exported")
async def exports_patient(scene: Scene, who: str, whose: str) -> bytes:
    return await _export(scene, who, patient=CAST[whose].identity)


@deed("{who:Who} fetches that export")
async def fetches(scene: Scene, who: str) -> bytes:
    return await scene.driver.fetch_export(scene.who(who), scene.export)


def _messages(archive: bytes) -> list[dict[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(archive)) as documents:
        names = [name for name in documents.namelist() if name.startswith("conversation-")]
        pages = [json.loads(documents.read(name)) for name in names]
    return [one for page in pages for one in page["messages"]]


@then("the export holds {texts:Texts}")
async def holds(scene: Scene, outcome: Outcome, texts: list[str]) -> None:
    assert [one["body"] for one in _messages(outcome.value) if one["body"] is not None] == texts


@then("the export says that {text:Text} was taken back")
async def says_taken_back(scene: Scene, outcome: Outcome, text: str) -> None:
    (gone,) = [one for one in _messages(outcome.value) if one["id"] == scene.sent[text].id]
    assert (gone["body"], gone["retractedAt"] is not None) == (None, True)
    assert text.encode() not in outcome.value


@then("the export tells that {texts:Texts} were said before")
async def tells_earlier(scene: Scene, outcome: Outcome, texts: list[str]) -> None:
    told = [text["body"] for one in _messages(outcome.value) for text in one.get("earlier", ())]
    assert told == texts


@then("the export says nothing of what was said before")
async def tells_nothing_earlier(scene: Scene, outcome: Outcome) -> None:
    assert not any("earlier" in one for one in _messages(outcome.value))


def _card(archive: bytes) -> dict[str, Any]:
    (card,) = [one["card"] for one in _messages(archive) if "card" in one]
    told: dict[str, Any] = card
    return told


@then("the export says that the request was denied because {reason:Text}")
async def says_denied(scene: Scene, outcome: Outcome, reason: str) -> None:
    card = _card(outcome.value)
    assert (card["id"], card["state"], card["details"]["denialReason"]) == (scene.card, "denied", reason)


@then("the export says nothing of what is the team's")
async def says_nothing_of_the_team(scene: Scene, outcome: Outcome) -> None:
    assert not {"request", "controlled", "refillsLeft", "teamNote"} & _card(outcome.value)["details"].keys()


@then("the export proves itself")
async def proves_itself(scene: Scene, outcome: Outcome) -> None:
    assert verify_archive(io.BytesIO(outcome.value)).export == scene.export
