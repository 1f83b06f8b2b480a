"""Conversations: names, states, timers, lists, and the writes that are too many."""

from urllib.parse import urlsplit

import pytest

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.errors import Error
from tests.support.twilio_stand_in import HOST, SERVICE, Stand, a_stand, code_of, row

pytestmark = pytest.mark.anyio


async def test_a_unique_name_is_given_once_and_finds_the_conversation(stand: Stand) -> None:
    sid = await stand.conversation(UniqueName="c-1")
    assert (await stand.get("/Conversations/c-1")).json()["sid"] == sid
    assert code_of(await stand.post("/Conversations", {"UniqueName": "c-1"})) == row(Error.UNIQUE_NAME_TAKEN)
    for _ in range(2):
        renamed = await stand.post(f"/Conversations/{sid}", {"UniqueName": "c-2"})
        assert renamed.status_code == 200, "a name is free for who has it"
    assert (await stand.get("/Conversations/c-1")).status_code == 404
    assert (await stand.get("/Conversations/c-2")).json()["sid"] == sid
    other = await stand.conversation(UniqueName="c-1")
    assert code_of(await stand.post(f"/Conversations/{other}", {"UniqueName": "c-2"})) == row(Error.UNIQUE_NAME_TAKEN)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"UniqueName": "CH" + "0" * 32}, Error.UNIQUE_NAME_LIKE_SID),
        ({"UniqueName": "x" * 257}, Error.INVALID_PARAMETER),
        ({"FriendlyName": "x" * 257}, Error.INVALID_PARAMETER),
        ({"Attributes": "{"}, Error.ATTRIBUTES_NOT_JSON),
        ({"Attributes": '"' + "ä" * 8192 + '"'}, Error.ATTRIBUTES_TOO_LONG),
        ({"State": "closed"}, Error.MADE_CLOSED),
        ({"State": "asleep"}, Error.INVALID_PARAMETER),
        ({"Timers.Inactive": "PT1H"}, Error.TIMERS_WITHOUT_STATE),
        ({"State": "active", "Timers.Inactive": "PT59S"}, Error.INACTIVE_TIMER_TOO_SHORT),
        ({"State": "active", "Timers.Closed": "PT9M59S"}, Error.CLOSED_TIMER_TOO_SHORT),
        ({"State": "active", "Timers.Closed": "an hour"}, Error.INVALID_PARAMETER),
        ({"DateCreated": "yesterday"}, Error.INVALID_PARAMETER),
    ],
)
async def test_what_a_conversation_can_not_be_made_with(stand: Stand, data: dict[str, str], error: Error) -> None:
    assert code_of(await stand.http.post(f"/v1/Services/{SERVICE}/Conversations", data=data)) == row(error)
    assert not stand.service.chat.conversations


async def test_attributes_of_16_kb_are_taken_as_they_are(stand: Stand) -> None:
    text = '"' + "x" * (limits.CONVERSATION_ATTRIBUTES_BYTES - 2) + '"'
    sid = await stand.conversation(Attributes=text)
    assert (await stand.get(f"/Conversations/{sid}")).json()["attributes"] == text


async def test_nothing_changes_in_a_closed_conversation(stand: Stand) -> None:
    sid = await stand.conversation("maria")
    await stand.post(f"/Conversations/{sid}", {"State": "closed"})
    closed = row(Error.CONVERSATION_CLOSED)
    assert code_of(await stand.post(f"/Conversations/{sid}", {"State": "active"})) == closed
    assert code_of(await stand.post(f"/Conversations/{sid}/Messages", {"Body": "x"})) == closed
    assert code_of(await stand.post(f"/Conversations/{sid}/Participants", {"Identity": "osei"})) == closed
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "closed"
    assert (await stand.get("/Users/maria/Conversations")).json()["conversations"][0]["conversation_state"] == "closed"


async def test_timers_bring_it_to_sleep_and_close_it_and_say_when(stand: Stand) -> None:
    sid = await stand.conversation(State="active", **{"Timers.Inactive": "PT1M", "Timers.Closed": "PT10M"})
    timers = (await stand.get(f"/Conversations/{sid}")).json()["timers"]
    assert timers == {"date_inactive": "2026-03-02T09:01:00Z", "date_closed": "2026-03-02T09:10:00Z"}
    await stand.pass_by(seconds=59)
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "active"
    await stand.pass_by(seconds=1)
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "inactive"
    await stand.pass_by(minutes=9)
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "closed"


async def test_a_message_wakes_it_and_starts_its_timers_anew(stand: Stand) -> None:
    sid = await stand.conversation(State="active", **{"Timers.Inactive": "PT1M"})
    await stand.pass_by(seconds=50)
    await stand.message(sid, Body="x")
    await stand.pass_by(seconds=50)
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "active"
    await stand.pass_by(seconds=10)
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "inactive"
    await stand.message(sid, Body="y")
    assert (await stand.get(f"/Conversations/{sid}")).json()["state"] == "active"


async def test_one_made_with_its_participants_is_being_set_up_at_first(stand: Stand) -> None:
    people = ['{"identity": "a"}', '{"identity": "b"}', '{"messaging_binding": {"address": "+15005550006"}}']
    made = await stand.post("/ConversationWithParticipants", {"Participant": people})
    here = f"/Conversations/{made.json()['sid']}"
    assert (made.status_code, made.json()["state"]) == (202, "initializing")
    assert code_of(await stand.post(f"{here}/Messages", {"Body": "x"})) == row(Error.CONVERSATION_CHANGED)
    await stand.pass_by(seconds=1)
    assert (await stand.post(f"{here}/Messages", {"Body": "x"})).status_code == 201
    assert len((await stand.get(f"{here}/Participants")).json()["participants"]) == 3
    two = await stand.post("/ConversationWithParticipants", {"Participant": people[:2]})
    assert code_of(two) == row(Error.INVALID_PARAMETER)


async def test_the_short_form_is_about_the_default_service(stand: Stand) -> None:
    sid = await stand.conversation()
    assert (await stand.http.get(f"/v1/Conversations/{sid}")).json()["sid"] == sid
    other = (await stand.http.post("/v1/Services", data={"FriendlyName": "another"})).json()["sid"]
    assert (await stand.http.get(f"/v1/Services/{other}/Conversations/{sid}")).status_code == 404
    await stand.http.post("/v1/Configuration", data={"DefaultChatServiceSid": other})
    assert (await stand.http.get(f"/v1/Conversations/{sid}")).status_code == 404


async def test_pages_hang_together_by_absolute_addresses_whatever_comes_or_goes(stand: Stand) -> None:
    made = [await stand.conversation() for _ in range(6)]
    both = (await stand.get("/Conversations", params={"PageSize": 6})).json()["meta"]
    assert both["next_page_url"] is None, "the last page is the last, full as it may be"
    made.append(await stand.conversation())
    first = (await stand.get("/Conversations", params={"PageSize": 3, "State": "active"})).json()
    assert [one["sid"] for one in first["conversations"]] == made[:3]
    assert first["meta"]["previous_page_url"] is None
    next_url = first["meta"]["next_page_url"]
    assert next_url.startswith(f"{HOST}/v1/Services/{SERVICE}/Conversations?State=active&")
    await stand.delete(f"/Conversations/{made[0]}")
    await stand.delete(f"/Conversations/{made[2]}")
    await stand.conversation()
    second = (await stand.http.get(next_url)).json()
    assert [one["sid"] for one in second["conversations"]] == made[3:6]
    back = (await stand.http.get(second["meta"]["previous_page_url"])).json()
    assert made[1] in [one["sid"] for one in back["conversations"]]
    third = (await stand.http.get(second["meta"]["next_page_url"])).json()
    assert third["conversations"][0]["sid"] == made[6]
    assert third["meta"]["next_page_url"] is None


async def test_links_stay_where_the_client_calls_unless_told_to_leave(stand: Stand) -> None:
    here = await stand.http.get("http://127.0.0.1:4010/v1/Conversations")
    assert urlsplit(here.json()["meta"]["url"]).netloc == "127.0.0.1:4010"
    stand.service.app.link_origin = HOST
    there = await stand.http.get("http://127.0.0.1:4010/v1/Conversations")
    assert there.json()["meta"]["url"].startswith(HOST)


@pytest.mark.parametrize(("path", "largest"), [("/Conversations", 100), ("/Users", 50), ("/Roles", 50)])
async def test_a_page_has_at_most_so_many(stand: Stand, path: str, largest: int) -> None:
    assert (await stand.get(path, params={"PageSize": largest})).status_code == 200
    too_many = await stand.http.get(f"/v1/Services/{SERVICE}{path}", params={"PageSize": largest + 1})
    assert code_of(too_many) == row(Error.INVALID_PARAMETER)


async def test_thirty_writes_a_second_for_each_conversation_and_reads_without_limit(stand: Stand) -> None:
    one, other = await stand.conversation(), await stand.conversation()
    await stand.pass_by(seconds=1)
    for _ in range(limits.WRITES_A_SECOND):
        await stand.message(one, Body="x")
    assert code_of(await stand.post(f"/Conversations/{one}/Messages", {"Body": "x"})) == row(Error.TOO_MANY_REQUESTS)
    assert (await stand.get(f"/Conversations/{one}/Messages")).status_code == 200
    await stand.message(other, Body="x")
    await stand.pass_by(seconds=1)
    await stand.message(one, Body="x")


async def test_making_conversations_and_users_is_counted_for_the_service(stand: Stand) -> None:
    for number in range(limits.WRITES_A_SECOND // 2):
        await stand.conversation()
        await stand.post("/Users", {"Identity": f"u-{number}"})
    assert code_of(await stand.post("/Conversations")) == row(Error.TOO_MANY_REQUESTS)
    assert code_of(await stand.post("/Users", {"Identity": "maria"})) == row(Error.TOO_MANY_REQUESTS)


@pytest.mark.parametrize(
    ("method", "path", "error"),
    [
        ("GET", "/v1/Services/IS404/Conversations", Error.NOT_FOUND),
        ("GET", "/v1/Conversations/CH404", Error.CONVERSATION_NOT_FOUND),
        ("GET", "/v1/Users/nobody", Error.USER_NOT_FOUND),
        ("GET", "/v1/Roles/RL404", Error.NOT_FOUND),
    ],
)
async def test_what_is_not_there(stand: Stand, method: str, path: str, error: Error) -> None:
    path = path.replace("404", "4" * 32)
    assert code_of(await stand.http.request(method, path)) == row(error)


async def test_nobody_gets_in_without_the_right_credentials(stand: Stand) -> None:
    ours = stand.service.account.credentials
    for auth in ((ours.api_key, "wrong"), (ours.account_sid, ours.api_secret), ("", "")):
        refused = await stand.http.get("/v1/Conversations", auth=auth)
        assert code_of(refused) == row(Error.UNAUTHENTICATED)
        assert refused.headers["WWW-Authenticate"].startswith("Basic")
    assert (await stand.http.get("/v1/Conversations", auth=(ours.account_sid, ours.auth_token))).status_code == 200


async def test_a_form_is_what_it_takes(stand: Stand) -> None:
    wrong = await stand.http.post(
        "/v1/Users", content='{"Identity": "maria"}', headers={"Content-Type": "application/json"}
    )
    assert code_of(wrong) == row(Error.NOT_A_FORM)
    sid = await stand.conversation(FriendlyName="x", UniqueName="c-1")
    await stand.post(f"/Conversations/{sid}", {"FriendlyName": ""})
    left = (await stand.get(f"/Conversations/{sid}")).json()
    assert (left["friendly_name"], left["unique_name"]) == (None, "c-1")
    large = await stand.http.post("/v1/Users", data={"Identity": "x" * limits.FORM_BYTES})
    assert code_of(large) == row(Error.TOO_LARGE)


async def test_a_method_that_a_place_does_not_know() -> None:
    plain = a_stand()
    assert code_of(await plain.http.delete("/v1/Users")) == row(Error.METHOD_NOT_ALLOWED)
    await plain.close()


async def test_lists_are_of_whole_days_the_last_included(stand: Stand) -> None:
    days = ("2026-03-01", "2026-03-02", "2026-03-03")
    made = [await stand.conversation(DateCreated=f"{day}T23:59:59Z") for day in days]

    async def listed(**query: str) -> list[str]:
        page = await stand.get("/Conversations", params=query)
        return [one["sid"] for one in page.json()["conversations"]]

    assert await listed(StartDate=days[1]) == made[1:]
    assert await listed(EndDate=days[1]) == made[:2]
    assert await listed(StartDate=days[1], EndDate=days[1]) == [made[1]]
