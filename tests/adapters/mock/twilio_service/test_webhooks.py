"""Webhooks: which fire, what they say, how they are signed, and what their answers do."""

import asyncio
import json
from typing import Any

import httpx
import pytest
from twilio.request_validator import RequestValidator

from adapters.mock.twilio_service.acts.conversations import ConversationChange
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.limits import WEBHOOK_TIME
from adapters.mock.twilio_service.state.settings import POST_EVENTS, PRE_EVENTS
from tests.support.twilio_stand_in import CREDENTIALS, POST, PRE, SERVICE, Received, Stand, code_of, row

pytestmark = pytest.mark.anyio

EVERYWHERE = {"AccountSid", "EventType", "Source", "RetryCount", "ChatServiceSid"}
ONE_MESSAGE = {"ConversationSid", "MessageSid", "Index", "DateCreated", "Body", "Author", "Attributes"}
ONE_CONVERSATION = {"ConversationSid", "DateCreated", "DateUpdated", "Attributes", "State"}
ONE_PARTICIPANT = {
    "ConversationSid",
    "ParticipantSid",
    "DateCreated",
    "DateUpdated",
    "Identity",
    "RoleSid",
    "Attributes",
}


def answering(status: int, content: object = None) -> Any:
    async def answer(_: Received) -> httpx.Response:
        return httpx.Response(status, json=content) if content is not None else httpx.Response(status)

    return answer


async def test_a_call_fires_what_follows_it_only_if_its_header_asks(stand: Stand) -> None:
    await stand.listen(*PRE_EVENTS, *POST_EVENTS)
    sid = await stand.conversation("maria")
    await stand.settled()
    assert stand.receiver.received == []
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"}, loud=True)
    await stand.settled()
    assert stand.receiver.events() == ["onMessageAdded"], "pre-action webhooks are not asked about calls"
    assert stand.receiver.last("onMessageAdded")["Source"] == "API"
    assert "ClientIdentity" not in stand.receiver.last("onMessageAdded")


async def test_only_what_is_in_the_filters_fires(stand: Stand) -> None:
    await stand.listen("onMessageAdded")
    sid = (await stand.post("/Conversations", loud=True)).json()["sid"]
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"}, loud=True)
    await stand.settled()
    assert stand.receiver.events() == ["onMessageAdded"]
    wrong = await stand.post("/Configuration/Webhooks", {"Filters": ["onChannelAdded"]})
    assert code_of(wrong) == row(Error.INVALID_PARAMETER)


async def test_a_life_of_a_conversation_is_told_with_the_documented_parameters(stand: Stand) -> None:
    await stand.listen(*POST_EVENTS)
    sid = (await stand.post("/Conversations", {"UniqueName": "c-1", "FriendlyName": "x"}, loud=True)).json()["sid"]
    here = f"/Conversations/{sid}"
    await stand.post(f"{here}/Participants", {"Identity": "maria"}, loud=True)
    message = (await stand.post(f"{here}/Messages", {"Author": "maria", "Body": "x"}, loud=True)).json()["sid"]
    await stand.post(f"{here}/Messages/{message}", {"Body": "y"}, loud=True)
    await stand.post(f"{here}/Participants/maria", {"LastReadMessageIndex": 0}, loud=True)
    loud = {"X-Twilio-Webhook-Enabled": "true"}
    for path in (f"{here}/Messages/{message}", f"{here}/Participants/maria"):
        await stand.http.delete(f"/v1/Services/{SERVICE}{path}", headers=loud)
    await stand.post(here, {"State": "inactive"}, loud=True)
    await stand.http.delete(f"/v1/Services/{SERVICE}{here}", headers=loud)
    await stand.post("/Users/maria", {"FriendlyName": "x"}, loud=True)
    await stand.settled()
    told = {one.event: set(one.parameters) - EVERYWHERE for one in stand.receiver.received}
    assert all(set(one.parameters) >= EVERYWHERE for one in stand.receiver.received)
    names = {"UniqueName", "FriendlyName"}
    user = {"UserSid", "DateCreated", "Identity", "RoleSid", "Attributes"}
    assert told == {
        "onConversationAdded": ONE_CONVERSATION | names,
        "onParticipantAdded": ONE_PARTICIPANT,
        "onUserAdded": user,
        "onMessageAdded": ONE_MESSAGE | {"ParticipantSid"},
        "onMessageUpdated": ONE_MESSAGE | {"ParticipantSid", "DateUpdated"},
        "onParticipantUpdated": ONE_PARTICIPANT | {"LastReadMessageIndex"},
        "onMessageRemoved": ONE_MESSAGE | {"ParticipantSid", "DateUpdated", "DateRemoved"},
        "onParticipantRemoved": ONE_PARTICIPANT | {"LastReadMessageIndex", "DateRemoved"},
        "onConversationUpdated": ONE_CONVERSATION | names,
        "onConversationStateUpdated": {"ConversationSid", "StateUpdated", "StateFrom", "StateTo", "Reason"},
        "onConversationRemoved": ONE_CONVERSATION | names | {"DateRemoved"},
        "onUserUpdated": user | {"DateUpdated", "FriendlyName", "isOnline", "isNotifiable"},
    }
    added = stand.receiver.last("onMessageAdded")
    assert (added["Index"], added["Body"], added["DateCreated"]) == ("0", "x", "2026-03-02T09:00:00.000Z")
    assert stand.receiver.last("onConversationStateUpdated")["Reason"] == "API"


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_webhook_is_signed_as_twilios_own_library_checks_it(stand: Stand, method: str) -> None:
    await stand.listen("onMessageAdded", PostWebhookUrl=f"{POST}?clinic=1&x=", Method=method)
    sid = await stand.conversation("maria")
    await stand.post(f"/Conversations/{sid}/Messages", {"Author": "maria", "Body": "ä & ö = +"}, loud=True)
    await stand.settled()
    one = stand.receiver.received[0]
    signed = one.parameters if method == "POST" else {}
    assert one.method == method
    assert one.parameters["Body"] == "ä & ö = +"
    assert RequestValidator(CREDENTIALS.auth_token).validate(one.url, signed, one.signature)
    assert not RequestValidator("another").validate(one.url, signed, one.signature)


async def test_after_the_auth_token_has_changed_the_new_one_signs(stand: Stand) -> None:
    await stand.listen("onMessageAdded")
    await stand.control("auth-token", {"token": "n" * 32})
    sid = await stand.conversation()
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": ""}, loud=True)
    await stand.settled()
    one = stand.receiver.received[0]
    assert one.parameters["Body"] == ""
    assert RequestValidator("n" * 32).validate(one.url, one.parameters, one.signature)


async def test_somebody_at_the_client_library_is_asked_about_and_told_of(stand: Stand) -> None:
    stand.receiver.answer = answering(200, {})
    await stand.listen(*PRE_EVENTS, *POST_EVENTS)
    maria = stand.service.user("maria")
    conversation = await maria.open(ConversationChange(unique_name="c-1"))
    message = await maria.send("c-1", "x")
    await maria.edit("c-1", message.sid, {"body": "y"})
    await maria.read("c-1", 0)
    await maria.delete("c-1", message.sid)
    await maria.leave("c-1")
    await stand.settled()
    asked = [one.event for one in stand.receiver.received if one.url == PRE]
    assert asked == [
        "onConversationAdd",
        "onParticipantAdd",
        "onMessageAdd",
        "onMessageUpdate",
        "onParticipantUpdate",
        "onMessageRemove",
        "onParticipantRemove",
    ]
    assert all(one.parameters["Source"] == "SDK" for one in stand.receiver.received)
    assert all(one.parameters["ClientIdentity"] == "maria" for one in stand.receiver.received)
    to_come = next(one.parameters for one in stand.receiver.received if one.event == "onMessageAdd")
    assert set(to_come) - EVERYWHERE - {"ClientIdentity"} == {
        "ConversationSid",
        "Body",
        "Author",
        "ParticipantSid",
        "Attributes",
    }
    updating = next(one.parameters for one in stand.receiver.received if one.event == "onMessageUpdate")
    assert (updating["Body"], updating["MessageSid"]) == ("y", message.sid)
    assert conversation.sid == updating["ConversationSid"]


@pytest.mark.parametrize("status", [400, 403, 500])
async def test_an_error_of_the_pre_action_webhook_refuses_the_act(stand: Stand, status: int) -> None:
    maria = stand.service.user("maria")
    await maria.open(ConversationChange(unique_name="c-1"))
    await stand.listen("onMessageAdd", "onMessageAdded")
    stand.receiver.answer = answering(status)
    with pytest.raises(Refused) as refusal:
        await maria.send("c-1", "x")
    assert refusal.value.error is Error.REFUSED_BY_WEBHOOK
    assert maria.messages("c-1") == []
    await stand.settled()
    assert stand.receiver.events() == ["onMessageAdd"], "nothing was published"


async def test_the_pre_action_webhook_may_change_a_message_and_the_name_of_a_conversation(stand: Stand) -> None:
    maria = stand.service.user("maria")
    await stand.listen("onMessageAdd", "onMessageAdded", "onConversationAdd", "onMessageUpdate")
    stand.receiver.answer = answering(200, {"friendly_name": "changed", "unique_name": "no"})
    conversation = await maria.open(ConversationChange(unique_name="c-1", friendly_name="x"))
    assert (conversation.friendly_name, conversation.unique_name) == ("changed", "c-1")
    stand.receiver.answer = answering(200, {"body": "changed", "attributes": '{"seen": 1}'})
    message = await maria.send("c-1", "x")
    assert (message.body, message.attributes, message.author) == ("changed", '{"seen": 1}', "maria")
    await maria.edit("c-1", message.sid, {"body": "y"})
    assert message.body == "changed"
    await stand.settled()
    assert stand.receiver.last("onMessageAdded")["Body"] == "changed"
    for wrong, error in (({"body": 7}, Error.INVALID_PARAMETER), ({"attributes": "no"}, Error.ATTRIBUTES_NOT_JSON)):
        stand.receiver.answer = answering(200, wrong)
        with pytest.raises(Refused) as refusal:
            await maria.send("c-1", "x")
        assert refusal.value.error is error


@pytest.mark.parametrize(
    "answer", [answering(200), answering(204), answering(201, {"body": "no"}), answering(200, ["no"])]
)
async def test_any_other_answer_lets_the_act_go_on_unchanged(stand: Stand, answer: Any) -> None:
    maria = stand.service.user("maria")
    await maria.open(ConversationChange(unique_name="c-1"))
    await stand.listen("onMessageAdd")
    stand.receiver.answer = answer
    assert (await maria.send("c-1", "x")).body == "x"


async def test_without_an_answer_in_five_seconds_the_act_goes_on(stand: Stand) -> None:
    maria = stand.service.user("maria")
    await maria.open(ConversationChange(unique_name="c-1"))
    await stand.listen("onMessageAdd")

    async def never(_: Received) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    stand.receiver.answer = never
    sending = asyncio.ensure_future(maria.send("c-1", "x"))
    await stand.pass_by(seconds=WEBHOOK_TIME.total_seconds() - 0.1)
    assert not sending.done()
    await stand.pass_by(seconds=0.1)
    assert (await sending).body == "x"
    assert [one.fate for one in stand.service.courier.outcomes] == ["timeout"]


async def test_an_unreachable_pre_action_webhook_lets_the_act_go_on(stand: Stand) -> None:
    maria = stand.service.user("maria")
    await maria.open(ConversationChange(unique_name="c-1"))
    await stand.listen("onMessageAdd", "onMessageAdded")

    async def refused(_: Received) -> httpx.Response:
        raise httpx.ConnectError("no")

    stand.receiver.answer = refused
    assert (await maria.send("c-1", "x")).body == "x"
    await stand.settled()
    assert [one.fate for one in stand.service.courier.outcomes] == ["unreachable"] * 2


async def test_what_was_closed_while_the_webhook_thought_stays_closed(stand: Stand) -> None:
    maria = stand.service.user("maria")
    conversation = await maria.open(ConversationChange(unique_name="c-1"))
    await stand.listen("onMessageAdd")

    async def closing(_: Received) -> httpx.Response:
        await stand.post(f"/Conversations/{conversation.sid}", {"State": "closed"})
        return httpx.Response(200)

    stand.receiver.answer = closing
    with pytest.raises(Refused) as refusal:
        await maria.send("c-1", "x")
    assert refusal.value.error is Error.CONVERSATION_CLOSED


async def test_webhooks_of_a_service_stand_in_place_of_those_of_the_account(stand: Stand) -> None:
    account = {"PostWebhookUrl": "https://clinic.test/account", "Filters": ["onMessageAdded"]}
    await stand.http.post("/v1/Configuration/Webhooks", data=account)
    sid = await stand.conversation()
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"}, loud=True)
    await stand.listen("onMessageAdded")
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"}, loud=True)
    await stand.settled()
    assert [one.url for one in stand.receiver.received] == ["https://clinic.test/account", POST]


async def test_timers_and_messages_that_change_a_state_say_so(stand: Stand) -> None:
    await stand.listen("onConversationStateUpdated")
    sid = await stand.conversation(State="active", **{"Timers.Inactive": "PT1M"})
    await stand.pass_by(minutes=2)
    await stand.settled()
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"}, loud=True)
    await stand.settled()
    told = [one.parameters for one in stand.receiver.received]
    assert [(one["StateFrom"], one["StateTo"], one["Reason"]) for one in told] == [
        ("active", "inactive", "TIMER"),
        ("inactive", "active", "EVENT"),
    ]
    assert told[0]["StateUpdated"] == "2026-03-02T09:01:00.000Z"


async def test_presence_is_told_as_a_changed_user(stand: Stand) -> None:
    await stand.listen("onUserUpdated")
    await stand.post("/Configuration", {"ReachabilityEnabled": "true"})
    stand.service.user("maria").connect()
    stand.service.user("maria").connect()
    await stand.settled()
    told = [one.parameters for one in stand.receiver.received]
    assert [(one["isOnline"], one["isNotifiable"]) for one in told] == [("true", "false")]


async def test_receipts_are_told(stand: Stand) -> None:
    await stand.listen("onDeliveryUpdated", "onMessageAdded")
    sid = await stand.conversation()
    by_sms = {"MessagingBinding.Address": "+15005550006", "MessagingBinding.ProxyAddress": "+15005550001"}
    added = await stand.post(f"/Conversations/{sid}/Participants", by_sms)
    message = (await stand.message(sid, Body="x"))["sid"]
    told = {"conversation": sid, "message": message, "participant": added.json()["sid"]}
    await stand.control("receipts", {**told, "status": "failed", "errorCode": 30003})
    await stand.control("sms", {"from": "+15005550006", "to": "+15005550001", "body": "yes"})
    await stand.settled()
    delivery = stand.receiver.last("onDeliveryUpdated")
    assert (delivery["Status"], delivery["ErrorCode"], delivery["MessageSid"]) == ("failed", "30003", message)
    assert stand.receiver.last("onMessageAdded")["Source"] == "SMS"


async def test_a_conversation_has_up_to_five_webhooks_and_one_may_be_told_of_the_past(stand: Stand) -> None:
    sid = await stand.conversation()
    media = stand.service.app.media.keep(stand.service.chat, b"x", "image/png", "a.png")
    for body in "abc":
        await stand.message(sid, Body=body)
    await stand.message(sid, MediaSid=media.sid)
    url = {"Configuration.Url": "https://clinic.test/one", "Configuration.Filters": ["onMessageAdded"]}
    more = {"Target": "webhook", **url, "Configuration.ReplayAfter": 0}
    assert (await stand.post(f"/Conversations/{sid}/Webhooks", more)).status_code == 201
    await stand.settled()
    assert [one.parameters["Index"] for one in stand.receiver.received] == ["1", "2", "3"]
    files = json.loads(stand.receiver.received[-1].parameters["Media"])
    assert files == [{"Sid": media.sid, "ContentType": "image/png", "Filename": "a.png", "Size": 1}]
    for _ in range(4):
        trigger = {"Target": "trigger", "Configuration.Url": POST, "Configuration.Triggers": ["nurse"]}
        assert (await stand.post(f"/Conversations/{sid}/Webhooks", trigger)).status_code == 201
    sixth = await stand.post(f"/Conversations/{sid}/Webhooks", {"Target": "webhook", **url})
    assert code_of(sixth) == row(Error.TOO_MANY_WEBHOOKS)
    stand.receiver.received.clear()
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "the Nurse, please"}, loud=True)
    await stand.post(f"/Conversations/{sid}/Messages", {"Body": "the doctor"}, loud=True)
    await stand.settled()
    assert sorted(one.url for one in stand.receiver.received) == ["https://clinic.test/one"] * 2 + [POST] * 4
    missing = await stand.post(f"/Conversations/{sid}/Webhooks/WH{'4' * 32}", {"Configuration.Method": "get"})
    assert code_of(missing) == row(Error.NOT_FOUND)
