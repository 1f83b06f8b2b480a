"""The user door: access tokens as Twilio's own library makes them, roles checked, webhooks fired."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from twilio.jwt.access_token import AccessToken
from twilio.jwt.access_token.grants import ChatGrant

from adapters.mock.twilio_service.errors import Error
from tests.support.twilio_stand_in import CREDENTIALS, SERVICE, Stand, code_of, row

pytestmark = pytest.mark.anyio

HOUR = timedelta(hours=1)


def token(stand: Stand, identity: str = "maria", *, life: timedelta = HOUR, **changes: Any) -> str:
    ours = CREDENTIALS
    given = {"account": ours.account_sid, "key": ours.api_key, "secret": ours.api_secret, "service": SERVICE, **changes}
    made = AccessToken(
        given["account"],
        given["key"],
        given["secret"],
        identity=identity,
        grants=[ChatGrant(service_sid=given["service"])] if given["service"] else [],
        valid_until=int((stand.pace.now() + life).timestamp()),
        nbf=None,
    )
    signed: str = made.to_jwt()
    return signed


async def act(stand: Stand, path: str, content: Any = None, *, identity: str = "maria", method: str = "POST") -> Any:
    """One call of a user."""
    return await stand.http.request(
        method,
        f"/user-door/{path}",
        json=content,
        headers={"Authorization": f"Bearer {token(stand, identity)}"},
        auth=lambda request: request,
    )


async def allow(stand: Stand, *permissions: str) -> None:
    """Let the roles that everybody gets permit just this."""
    settings = stand.service.chat.settings
    for sid in (settings.service_role, settings.conversation_role, settings.creator_role):
        stand.service.chat.role(sid).permissions = permissions


async def test_a_user_opens_writes_reads_and_leaves_and_everybody_hears_of_it(stand: Stand) -> None:
    await stand.listen("onConversationAdded", "onMessageAdded", "onParticipantUpdated", "onParticipantRemoved")
    opened = await act(stand, "conversations", {"uniqueName": "c-1", "friendlyName": "x"})
    assert opened.status_code == 201
    await act(stand, "conversations/c-1/join", identity="osei")
    media = await stand.http.post(
        "/user-door/media",
        content=b"\x89PNG",
        headers={"Authorization": f"Bearer {token(stand)}", "Content-Type": "image/png"},
        auth=lambda request: request,
    )
    sent = await act(stand, "conversations/c-1/messages", {"body": "hello", "mediaSids": [media.json()["sid"]]})
    assert (sent.status_code, sent.json()["author"], sent.json()["index"]) == (201, "maria", 0)
    read = await act(stand, "conversations/c-1/read", {"index": 0}, identity="osei")
    assert read.json()["last_read_message_index"] == 0
    listed = await act(stand, "conversations/c-1/messages", method="GET", identity="osei")
    assert [one["body"] for one in listed.json()["messages"]] == ["hello"]
    mine = await act(stand, "conversations", method="GET")
    assert [one["unique_name"] for one in mine.json()["conversations"]] == ["c-1"]
    assert (await act(stand, "conversations/c-1/leave", identity="osei")).status_code == 204
    await stand.settled()
    assert stand.receiver.events() == [
        "onConversationAdded",
        "onMessageAdded",
        "onParticipantUpdated",
        "onParticipantRemoved",
    ]
    assert {one.parameters["ClientIdentity"] for one in stand.receiver.received} == {"maria", "osei"}


async def test_reading_only_goes_forward_at_the_client_library(stand: Stand) -> None:
    await act(stand, "conversations", {"uniqueName": "c-1"})
    for index, horizon in ((3, 3), (1, 3), (4, 4)):
        read = await act(stand, "conversations/c-1/read", {"index": index})
        assert read.json()["last_read_message_index"] == horizon


async def test_authors_correct_and_delete_their_own(stand: Stand) -> None:
    await act(stand, "conversations", {"uniqueName": "c-1"})
    await act(stand, "conversations/c-1/participants", {"identity": "osei"})
    sent = (await act(stand, "conversations/c-1/messages", {"body": "x"}, identity="osei")).json()["sid"]
    edited = await act(stand, f"conversations/c-1/messages/{sent}", {"body": "y"}, identity="osei")
    assert edited.json()["body"] == "y"
    await allow(stand, "editOwnMessage", "deleteOwnMessage")
    refused = row(Error.NOT_PERMITTED)
    assert code_of(await act(stand, f"conversations/c-1/messages/{sent}", {"body": "z"})) == refused
    assert code_of(await act(stand, f"conversations/c-1/messages/{sent}", method="DELETE")) == refused
    gone = await act(stand, f"conversations/c-1/messages/{sent}", method="DELETE", identity="osei")
    assert gone.status_code == 204


@pytest.mark.parametrize(
    ("permission", "method", "path", "content"),
    [
        ("createConversation", "POST", "conversations", {"uniqueName": "c-2"}),
        ("joinConversation", "POST", "conversations/c-other/join", {}),
        ("sendMessage", "POST", "conversations/c-1/messages", {"body": "x"}),
        ("leaveConversation", "POST", "conversations/c-1/leave", {}),
        ("addParticipant", "POST", "conversations/c-1/participants", {"identity": "li"}),
        ("removeParticipant", "DELETE", "conversations/c-1/participants/osei", None),
        ("editConversationName", "POST", "conversations/c-1", {"friendlyName": "x"}),
        ("editConversationAttributes", "POST", "conversations/c-1", {"attributes": "{}"}),
        ("deleteConversation", "DELETE", "conversations/c-1", None),
        ("editOwnUserInfo", "POST", "me", {"friendlyName": "x"}),
    ],
)
async def test_a_role_permits_what_it_names_and_nothing_else(
    stand: Stand, permission: str, method: str, path: str, content: Any
) -> None:
    await act(stand, "conversations", {"uniqueName": "c-1"})
    await act(stand, "conversations/c-1/participants", {"identity": "osei"})
    await act(stand, "conversations", {"uniqueName": "c-other"}, identity="osei")
    await allow(stand)
    assert code_of(await act(stand, path, content, method=method)) == row(Error.NOT_PERMITTED)
    await allow(stand, permission)
    assert (await act(stand, path, content, method=method)).is_success


async def test_who_takes_no_part_sees_nothing(stand: Stand) -> None:
    await act(stand, "conversations", {"uniqueName": "c-1"})
    for path, method in (("conversations/c-1/messages", "GET"), ("conversations/c-1/read", "POST")):
        refused = await act(stand, path, {"index": 0} if method == "POST" else None, method=method, identity="li")
        assert code_of(refused) == row(Error.NOT_PERMITTED)
    assert (await act(stand, "conversations", method="GET", identity="li")).json() == {"conversations": []}


async def test_a_device_and_presence_are_told_by_the_user(stand: Stand) -> None:
    await stand.post("/Configuration", {"ReachabilityEnabled": "true"})
    await act(stand, "connect")
    made = await act(stand, "devices", {"type": "fcm", "endpoint": "a phone"})
    seen = (await stand.get("/Users/maria")).json()
    assert (seen["is_online"], seen["is_notifiable"]) == (True, True)
    assert (await stand.get("/Bindings")).json()["bindings"][0]["sid"] == made.json()["sid"]
    await act(stand, "disconnect")
    assert (await stand.get("/Users/maria")).json()["is_online"] is False


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"secret": "x" * 32}, Error.TOKEN_SIGNATURE),
        ({"key": "SK" + "9" * 32}, Error.TOKEN_ISSUER),
        ({"account": "AC" + "9" * 32}, Error.TOKEN_ISSUER),
        ({"life": timedelta(seconds=-1)}, Error.TOKEN_EXPIRED),
        ({"life": timedelta(hours=25)}, Error.TOKEN_EXPIRED),
        ({"service": None}, Error.TOKEN_INVALID),
        ({"service": "IS" + "9" * 32}, Error.NOT_FOUND),
        ({"identity": ""}, Error.TOKEN_INVALID),
    ],
)
async def test_a_token_that_twilio_would_not_take(stand: Stand, changes: dict[str, Any], error: Error) -> None:
    bearer = {"Authorization": f"Bearer {token(stand, **changes)}"}
    refused = await stand.http.get("/user-door/conversations", headers=bearer, auth=lambda request: request)
    assert code_of(refused) == row(error)


@pytest.mark.parametrize("word", ["", "Bearer", "Bearer x.y.z", "Basic eDp5"])
async def test_what_is_no_token(stand: Stand, word: str) -> None:
    def unsigned(request: httpx.Request) -> httpx.Request:
        return request

    refused = await stand.http.get("/user-door/conversations", headers={"Authorization": word}, auth=unsigned)
    assert refused.status_code == 401


async def test_a_revoked_key_ends_the_tokens_it_signed(stand: Stand) -> None:
    assert (await act(stand, "conversations", method="GET")).is_success
    await stand.control("key", {"revoked": True})
    assert (await act(stand, "conversations", method="GET")).status_code == 401
