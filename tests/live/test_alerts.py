"""Contract §5: `alert` in the inbox, for those of the team who see what it is about."""

from datetime import timedelta

import pytest

from application.ports.channel import AlertChanged
from domain.alert import Alert, AlertKind, Rung
from domain.ids import AlertId, ConversationId, Identity
from domain.person import Role
from tests.live.stage import FakeSocket, Stage, settle

pytestmark = pytest.mark.anyio


def an_alert(stage: Stage, conversation: str | None, told: str = "doc", before: str | None = None) -> Alert:
    now = stage.server.clock.now()
    return Alert(
        id=AlertId("a" * 32),
        kind=AlertKind.PROVIDER_LATE if conversation else AlertKind.SYSTEM_TROUBLE,
        subject="s",
        conversation=ConversationId(conversation) if conversation else None,
        cause="provider-late",
        since=now,
        raised_at=now,
        rung=Rung.ASSIGNEE,
        told=(Identity(told),),
        told_before=() if before is None else (Identity(before),),
        next_at=now + timedelta(minutes=5),
    )


async def an_inbox(stage: Stage, who: object) -> FakeSocket:
    socket = await stage.signed_in(who)  # type: ignore[arg-type]
    await socket.say("subscribe", stream="inbox")
    return socket


async def test_an_alert_reaches_the_team_and_nobody_else() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        far, admin = await stage.person("far", pools=frozenset({"far"})), await stage.person("admin", Role.ADMIN)
        conversation = await stage.conversation(pat, doc)
        sockets = {who.identity: await an_inbox(stage, who) for who in (pat, doc, far, admin)}
        stage.server.channel.publish(AlertChanged(alert=an_alert(stage, conversation)))
        await settle()
        shown = {who: [one["ev"]["alert"] for one in socket.signs("alert")] for who, socket in sockets.items()}
        assert {who: len(some) for who, some in shown.items()} == {"pat": 0, "doc": 1, "far": 0, "admin": 1}
        (alert,) = shown["doc"]
        assert (alert["kind"], alert["conversationId"], alert["told"]) == ("provider-late", conversation, ["doc"])
        for told, seen in (("admin", {"pat": 0, "doc": 1, "far": 0, "admin": 2}), ("far", {"far": 1, "admin": 3})):
            stage.server.channel.publish(AlertChanged(alert=an_alert(stage, None, told)))
            await settle()
            assert {who: len(sockets[who].signs("alert")) for who in seen} == seen


async def test_who_was_told_on_a_lower_rung_hears_on_of_it() -> None:
    async with Stage() as stage:
        pat, doc = await stage.person("pat", Role.PATIENT), await stage.person("doc")
        far = await stage.person("far", pools=frozenset({"far"}))
        conversation = await stage.conversation(pat, doc)
        socket = await an_inbox(stage, far)
        stage.server.channel.publish(AlertChanged(alert=an_alert(stage, conversation, before="far")))
        await settle()
        (sign,) = socket.signs("alert")
        assert sign["ev"]["alert"]["told"] == ["doc"], "and that it is others who are called now"
