"""Participants, users, roles: who is where, how far they have read."""

import pytest

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.acts.conversations import ConversationChange
from adapters.mock.twilio_service.errors import Error
from tests.support.twilio_stand_in import SERVICE, Stand, code_of, row

pytestmark = pytest.mark.anyio


async def test_an_identity_is_in_a_conversation_once_and_becomes_a_user_by_it(stand: Stand) -> None:
    sid = await stand.conversation("maria")
    again = await stand.post(f"/Conversations/{sid}/Participants", {"Identity": "maria"})
    assert code_of(again) == row(Error.PARTICIPANT_EXISTS)
    assert (await stand.get("/Users/maria")).json()["identity"] == "maria"
    made_twice = await stand.post("/Users", {"Identity": "maria"})
    assert code_of(made_twice) == row(Error.USER_EXISTS)
    found = await stand.get(f"/Conversations/{sid}/Participants/maria")
    assert found.json()["role_sid"] == stand.service.chat.settings.conversation_role
    await stand.delete(f"/Conversations/{sid}/Participants/maria")
    gone = await stand.get(f"/Conversations/{sid}/Participants/maria")
    assert code_of(gone) == row(Error.PARTICIPANT_NOT_FOUND)
    assert (await stand.get("/ParticipantConversations", params={"Identity": "maria"})).json()["conversations"] == []


async def test_a_conversation_takes_a_hundred_participants_by_default(stand: Stand) -> None:
    stand.service.app.rest.rates.writes_a_second = 1_000
    sid = await stand.conversation(*(f"u-{number}" for number in range(limits.PARTICIPANTS)))
    more = await stand.post(f"/Conversations/{sid}/Participants", {"Identity": "one more"})
    assert code_of(more) == row(Error.CONVERSATION_FULL)
    stand.service.chat.participants_limit += 1
    more = await stand.post(f"/Conversations/{sid}/Participants", {"Identity": "one more"})
    assert more.status_code == 201


async def test_an_identity_is_in_a_thousand_open_conversations_at_most(stand: Stand) -> None:
    stand.service.app.rest.rates.writes_a_second = 10_000
    maria = stand.service.user("maria")
    for _ in range(limits.CONVERSATIONS_PER_IDENTITY):
        last = await maria.open(ConversationChange())
    sid = await stand.conversation()
    refused = await stand.post(f"/Conversations/{sid}/Participants", {"Identity": "maria"})
    assert code_of(refused) == row(Error.USER_IN_TOO_MANY)
    await stand.post(f"/Conversations/{last.sid}", {"State": "closed"})
    assert (await stand.post(f"/Conversations/{sid}/Participants", {"Identity": "maria"})).status_code == 201


async def test_unread_messages_are_those_after_the_horizon_which_may_go_back_by_rest(stand: Stand) -> None:
    sid = await stand.conversation("maria")
    for _ in range(5):
        await stand.message(sid, Body="x")
    mine = f"/Users/maria/Conversations/{sid}"
    assert (await stand.get(mine)).json()["unread_messages_count"] is None
    for horizon, unread in ((2, 2), (4, 0), (0, 4)):
        await stand.post(f"/Conversations/{sid}/Participants/maria", {"LastReadMessageIndex": horizon})
        seen = (await stand.get(mine)).json()
        assert (seen["last_read_message_index"], seen["unread_messages_count"]) == (horizon, unread)


async def test_presence_is_told_of_one_user_alone_and_only_where_it_is_switched_on(stand: Stand) -> None:
    await stand.post("/Users", {"Identity": "maria"})
    stand.service.user("maria").connect()
    assert (await stand.get("/Users/maria")).json()["is_online"] is None
    await stand.post("/Configuration", {"ReachabilityEnabled": "true"})
    assert (await stand.get("/Users/maria")).json()["is_online"] is True
    assert (await stand.get("/Users")).json()["users"][0]["is_online"] is None
    stand.service.user("maria").disconnect()
    assert (await stand.get("/Users/maria")).json()["is_online"] is False


@pytest.mark.parametrize(
    ("path", "data", "error"),
    [
        ("/Users", {"Identity": ""}, Error.INVALID_PARAMETER),
        ("/Users", {"Identity": "x" * 257}, Error.INVALID_PARAMETER),
        ("/Users", {"Identity": "x", "Attributes": "no"}, Error.ATTRIBUTES_NOT_JSON),
        ("/Users", {"Identity": "x", "RoleSid": "RL" + "4" * 32}, Error.NOT_FOUND),
        ("/Roles", {"FriendlyName": "x", "Type": "service", "Permission": "sendMessage"}, Error.INVALID_PARAMETER),
        ("/Roles", {"FriendlyName": "x", "Type": "conversation", "Permission": "fly"}, Error.INVALID_PARAMETER),
        ("/Configuration", {"DefaultChatServiceRoleSid": "RL" + "4" * 32}, Error.NOT_FOUND),
    ],
)
async def test_what_is_refused(stand: Stand, path: str, data: dict[str, str], error: Error) -> None:
    assert code_of(await stand.http.post(f"/v1/Services/{SERVICE}{path}", data=data)) == row(error)


async def test_somebody_by_sms_gets_receipts_and_answers_under_their_address(stand: Stand) -> None:
    sid = await stand.conversation("maria")
    added = await stand.post(
        f"/Conversations/{sid}/Participants",
        {"MessagingBinding.Address": "+15005550006", "MessagingBinding.ProxyAddress": "+15005550001"},
    )
    binding = added.json()["messaging_binding"]
    assert (binding["type"], binding["address"]) == ("sms", "+15005550006")
    message = await stand.message(sid, Author="maria", Body="x")
    assert message["delivery"]["sent"] == "all"
    told = {"conversation": sid, "message": message["sid"], "participant": added.json()["sid"]}
    assert (await stand.control("receipts", {**told, "status": "delivered"})).status_code == 204
    seen = (await stand.get(f"/Conversations/{sid}/Messages/{message['sid']}")).json()["delivery"]
    assert seen == {
        "total": 1,
        "sent": "all",
        "delivered": "all",
        "read": "none",
        "failed": "none",
        "undelivered": "none",
    }
    answer = await stand.control("sms", {"from": "+15005550006", "to": "+15005550001", "body": "yes"})
    shown = (await stand.get(f"/Conversations/{sid}/Messages/{answer.json()['sid']}")).json()
    assert (shown["author"], shown["participant_sid"]) == ("+15005550006", added.json()["sid"])
    assert shown["delivery"] is None


async def test_an_address_makes_a_conversation_when_somebody_new_writes_to_it(stand: Stand) -> None:
    sms = {"from": "+15005550006", "to": "+15005550001", "body": "hello"}
    assert code_of(await stand.control("sms", sms)) == row(Error.PARTICIPANT_NOT_FOUND), "nobody waits for it"
    where = {"Type": "sms", "Address": "+15005550001", "AutoCreation.Enabled": "true", "AutoCreation.Type": "webhook"}
    told = {"AutoCreation.WebhookUrl": "https://clinic.test/sms", "AutoCreation.WebhookFilters": "onMessageAdded"}
    await stand.http.post("/v1/Configuration/Addresses", data={**where, **told})
    assert (await stand.control("sms", sms)).status_code == 201
    assert (await stand.control("sms", {**sms, "body": "again"})).status_code == 201
    await stand.settled()
    assert [one.parameters["Body"] for one in stand.receiver.received] == ["hello", "again"]
    assert {one.parameters["Source"] for one in stand.receiver.received} == {"SMS"}
    conversations = (await stand.get("/Conversations")).json()["conversations"]
    assert len(conversations) == 1, "the second one went into the same"
    await stand.post(f"/Conversations/{conversations[0]['sid']}", {"State": "closed"})
    await stand.control("sms", sms)
    assert len((await stand.get("/Conversations")).json()["conversations"]) == 2, "a closed one is over"
    twice = await stand.http.post("/v1/Configuration/Addresses", data=where)
    assert code_of(twice) == row(Error.INVALID_PARAMETER)
