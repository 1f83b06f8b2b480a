"""Setting a service up: what differs is told, mended once, and told without secrets."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from adapters.twilio.client import chat_service
from adapters.twilio.rates import WriteRates
from adapters.twilio.roles import MEMBER, SHAPES, USER, TwilioRoles
from adapters.twilio.setup import ALL, NOTICE, TwilioSetup
from adapters.twilio.transport import TwilioTransport
from adapters.twilio.trouble import TwilioRefused
from tests.support.twilio_gateway import KEY, a_held_stand
from tests.support.twilio_stand_in import SERVICE, Stand

pytestmark = pytest.mark.anyio
URL = "https://clinic.test/api/v2/twilio/chat/webhook"


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    stand = a_held_stand()
    yield stand
    await stand.close()


def a_setup(stand: Stand, **said: Any) -> TwilioSetup:
    chat = chat_service(KEY, SERVICE, TwilioTransport(stand.http, stand.pace.clock))
    rates = WriteRates(clock=stand.pace.clock, pause=stand.pace.pass_by)
    return TwilioSetup(chat=chat, roles=TwilioRoles(chat, rates), rates=rates, webhook_url=URL, **said)


async def test_an_empty_service_becomes_as_we_need_it(stand: Stand):
    mended = await a_setup(stand).mend()
    assert {"reachability", "webhook before events", "webhook after events", "events of webhooks"} <= {
        one.what for one in mended
    }
    settings = stand.service.chat.settings
    roles = stand.service.chat.roles
    assert settings.reachability
    assert (settings.hooks.pre_url, settings.hooks.post_url, settings.hooks.method) == (URL, URL, "POST")
    assert set(settings.hooks.filters) == ALL
    assert roles[settings.service_role].name == USER.name
    assert roles[settings.conversation_role].name == roles[settings.creator_role].name == MEMBER.name
    assert "createConversation" not in roles[settings.service_role].permissions


async def test_done_twice_nothing_is_left_and_nothing_is_written(stand: Stand):
    await a_setup(stand).mend()
    written: list[str] = []

    async def note(request: httpx.Request) -> None:
        if request.method != "GET":
            written.append(str(request.url))

    stand.http.event_hooks["request"].append(note)
    assert await a_setup(stand).differences() == []
    assert await a_setup(stand).mend() == []
    assert written == []
    assert len([one for one in stand.service.chat.roles.values() if one.name.startswith("carechat ")]) == len(SHAPES)


async def test_looking_changes_nothing(stand: Stand):
    before = len(stand.service.chat.roles)
    assert await a_setup(stand).differences()
    assert len(stand.service.chat.roles) == before
    assert not stand.service.chat.settings.reachability


async def test_what_somebody_changed_is_mended_and_the_rest_left_alone(stand: Stand):
    await a_setup(stand).mend()
    stand.service.chat.settings.hooks.post_url = "https://elsewhere.test/"
    stand.service.chat.settings.hooks.method = "GET"
    differences = await a_setup(stand).differences()
    assert [one.what for one in differences] == ["webhook after events", "method of webhooks"]
    await a_setup(stand).mend()
    assert stand.service.chat.settings.hooks.post_url == URL
    assert stand.service.chat.settings.hooks.method == "POST", "in a GET the texts would stand in addresses"


async def test_people_who_were_there_before_get_the_role_of_all_and_nobody_else_does(stand: Stand):
    """By Twilio's own default role they could make conversations, whatever was set up afterwards."""
    for identity in ("u-" + "a" * 32, "u-" + "b" * 32, "somebody-of-the-account"):
        await stand.post("/Users", {"Identity": identity})
    of_account = stand.service.chat.settings.service_role
    assert "createConversation" in stand.service.chat.roles[of_account].permissions
    (difference,) = [one for one in await a_setup(stand).differences() if one.what == "role of people"]
    assert (difference.now, difference.wanted) == ("another one, of 2", USER.name)
    await a_setup(stand).mend()
    chat = stand.service.chat
    roles = [chat.roles[one.role].name for one in chat.users.values()]
    assert roles == [USER.name, USER.name, chat.roles[of_account].name]
    assert await a_setup(stand).differences() == []


@pytest.mark.parametrize("push", [False, True])
async def test_no_notification_shows_text_or_names(stand: Stand, push: bool):
    notices = stand.service.chat.settings.notifications.notices
    notices["added_to_conversation"].enabled = True
    await a_setup(stand, push=push).mend()
    for name in ("new_message", "with_media"):
        assert (notices[name].enabled, notices[name].template) == (push, NOTICE)
    assert not notices["added_to_conversation"].enabled
    assert await a_setup(stand, push=push).differences() == []


async def test_where_events_of_users_are_refused_we_go_without(stand: Stand):
    setup = a_setup(stand)
    refused: list[httpx.Request] = []

    async def refuse_users(response: httpx.Response) -> None:
        if b"onUserAdded" in response.request.content and response.request.method == "POST":
            refused.append(response.request)
            body = b'{"code": 20001, "message": "m", "more_info": "i", "status": 400}'
            response.status_code, response.stream = 400, httpx.ByteStream(body)
            response._content = body
            stand.service.chat.settings.hooks.filters = ()

    stand.http.event_hooks["response"].append(refuse_users)
    await setup.mend()
    assert refused
    assert set(stand.service.chat.settings.hooks.filters) == {one for one in ALL if not one.startswith("onUser")}
    assert await a_setup(stand).differences() == [], "that is as good as it gets there"


async def test_differences_name_no_sid_and_no_secret(stand: Stand):
    told = " ".join(f"{one.what} {one.now} {one.wanted} {one!r}" for one in await a_setup(stand).differences())
    for secret in (KEY.api_key, KEY.api_secret, KEY.account_sid, SERVICE, "RL"):
        assert secret not in told


async def test_a_revoked_key_is_told_as_it_is(stand: Stand):
    await stand.control("key", {"revoked": True})
    with pytest.raises(TwilioRefused):
        await a_setup(stand).differences()
