"""Contract §5: files in a `send`, and what followers learn of them."""

from datetime import timedelta

import pytest

from adapters.mock.files import InMemorySpool
from application.attachments.upload_file import UploadFile
from application.messaging.add_participant import AddParticipant
from domain.access import Actor
from domain.ids import ConversationId
from domain.person import Role
from tests.live.stage import Stage, settle
from tests.live.test_following import a_pair, following
from tests.support.files import PDF

pytestmark = pytest.mark.anyio


async def uploaded(stage: Stage, who: Actor, conversation: ConversationId) -> str:
    async with InMemorySpool().open() as file:
        await file.write(PDF)
        made = await stage.use_cases.upload_file(
            UploadFile(
                actor=who, conversation=conversation, name="result.pdf", declared_type="application/pdf", file=file
            )
        )
    return made.id


async def test_a_send_carries_files_and_followers_learn_when_they_are_checked() -> None:
    async with Stage() as stage:
        pat, doc, conversation = await a_pair(stage)
        late = await stage.person("ann", Role.PROVIDER)
        stage.server.scanner.stalls = True
        id = await uploaded(stage, pat, conversation)
        reader, sender = await following(stage, doc, conversation), await following(stage, pat, conversation)
        await sender.say("send", id="m1", conversation=conversation, body="See the file", attachments=[id])
        (said,) = sender.all("ack")[-1]["result"]["attachments"]
        assert said == {
            "id": id,
            "name": "result.pdf",
            "contentType": "application/pdf",
            "size": len(PDF),
            "state": "pending",
        }
        (event,) = reader.all("ev")
        assert event["ev"]["message"]["attachments"] == [said]
        await stage.use_cases.add_participant(AddParticipant(actor=doc, conversation=conversation, identity="ann"))
        newcomer = await following(stage, late, conversation)
        stage.server.scanner.stalls = False
        stage.server.clock.advance(timedelta(seconds=10))
        assert await stage.server.check_files()() == 1
        await settle()
        told = {
            "kind": "attachment",
            "messageId": event["ev"]["message"]["id"],
            "attachment": {**said, "state": "clean"},
        }
        for socket in (reader, sender):
            assert [one["ev"] for one in socket.all("eph") if one["ev"]["kind"] == "attachment"] == [told]
        assert not [one for one in newcomer.all("eph") if one["ev"]["kind"] == "attachment"]


async def test_the_same_send_with_other_files_is_refused() -> None:
    async with Stage() as stage:
        pat, _, conversation = await a_pair(stage)
        files = [await uploaded(stage, pat, conversation) for _ in range(2)]
        socket = await stage.signed_in(pat)
        frame = {"id": "m1", "conversation": conversation, "body": "See the file"}
        for _ in range(2):
            await socket.say("send", **frame, attachments=files[:1])
        first, again = socket.all("ack")
        assert first["result"]["id"] == again["result"]["id"]
        await socket.say("send", **frame, attachments=files[1:])
        assert socket.last("error")["code"] == "idempotency-key-reused"
        await socket.say("send", **{**frame, "id": "m2"}, attachments=["no id", "\u0000"])
        assert socket.last("error")["code"] == "invalid"
