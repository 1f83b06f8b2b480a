"""Messages: their order, their authors, their limits, their files."""

from datetime import timedelta

import pytest

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.errors import Error
from adapters.mock.twilio_service.media import LINK_LIFE
from tests.support.twilio_stand_in import HOST, MEDIA_HOST, SERVICE, Stand, code_of, row

pytestmark = pytest.mark.anyio

MEDIA = f"{MEDIA_HOST}/v1/Services/{SERVICE}/Media"


async def upload(stand: Stand, content: bytes = b"\x89PNG", **more: str) -> str:
    made = await stand.http.post(MEDIA, content=content, headers={"Content-Type": "image/png"}, params=more)
    assert made.status_code == 201, made.text
    sid: str = made.json()["sid"]
    return sid


async def test_indices_grow_and_are_not_given_again(stand: Stand) -> None:
    sid = await stand.conversation()
    first, second = await stand.message(sid, Body="a"), await stand.message(sid, Body="b")
    await stand.delete(f"/Conversations/{sid}/Messages/{second['sid']}")
    third = await stand.message(sid, Body="c")
    assert [one["index"] for one in (first, second, third)] == [0, 1, 2]
    listed = (await stand.get(f"/Conversations/{sid}/Messages", params={"Order": "desc"})).json()["messages"]
    assert [one["body"] for one in listed] == ["c", "a"]
    gone = await stand.get(f"/Conversations/{sid}/Messages/{second['sid']}")
    assert code_of(gone) == row(Error.NOT_FOUND)


async def test_indices_may_leave_gaps(stand: Stand) -> None:
    assert (await stand.control("index-gaps", {"chance": 0.5})).status_code == 204
    sid = await stand.conversation()
    indices = [(await stand.message(sid, Body="x"))["index"] for _ in range(20)]
    assert indices == sorted(set(indices))
    assert indices[-1] > 20


async def test_pages_of_messages_go_by_index_in_both_orders(stand: Stand) -> None:
    sid = await stand.conversation()
    for number in range(5):
        await stand.message(sid, Body=str(number))
    for order, expected in (("asc", "01234"), ("desc", "43210")):
        url: str | None = f"/v1/Services/{SERVICE}/Conversations/{sid}/Messages?Order={order}&PageSize=2"
        seen = ""
        while url:
            page = (await stand.http.get(url)).json()
            seen += "".join(one["body"] for one in page["messages"])
            url = page["meta"]["next_page_url"]
        assert seen == expected


async def test_only_an_author_who_takes_part_has_a_participant(stand: Stand) -> None:
    sid = await stand.conversation("maria")
    by_maria = await stand.message(sid, Author="maria", Body="x")
    by_nobody, by_stranger = await stand.message(sid, Body="x"), await stand.message(sid, Author="osei", Body="x")
    assert by_maria["participant_sid"].startswith("MB")
    assert (by_nobody["author"], by_nobody["participant_sid"]) == ("system", None)
    assert by_stranger["participant_sid"] is None


async def test_a_message_says_when_it_was_changed_and_not_before(stand: Stand) -> None:
    sid = await stand.conversation()
    message = await stand.message(sid, Body="x", DateCreated="2020-01-01T00:00:00Z", Attributes='{"cid": "1"}')
    assert (message["date_created"], message["date_updated"]) == ("2020-01-01T00:00:00Z", None)
    changed = await stand.post(f"/Conversations/{sid}/Messages/{message['sid']}", {"Body": "y"})
    assert (changed.json()["body"], changed.json()["index"]) == ("y", 0)
    assert changed.json()["attributes"] == '{"cid": "1"}'
    assert changed.json()["date_updated"] == "2026-03-02T09:00:00Z"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"Body": "ä" * (limits.BODY_BYTES // 2) + "x"}, Error.BODY_TOO_LONG),
        ({"Body": "x", "Attributes": '"' + "x" * limits.SMALL_ATTRIBUTES_BYTES + '"'}, Error.ATTRIBUTES_TOO_LONG),
        ({"Body": "x", "Attributes": "no"}, Error.ATTRIBUTES_NOT_JSON),
        ({"MediaSid": "ME" + "4" * 32}, Error.MEDIA_UNKNOWN),
        ({"Body": "x", "Author": "x" * 257}, Error.INVALID_PARAMETER),
    ],
)
async def test_what_a_message_can_not_be(stand: Stand, data: dict[str, str], error: Error) -> None:
    sid = await stand.conversation()
    refused = await stand.post(f"/Conversations/{sid}/Messages", data)
    assert code_of(refused) == row(error)
    assert (await stand.message(sid, Body="ä" * (limits.BODY_BYTES // 2)))["index"] == 0


async def test_a_file_belongs_to_one_message_and_is_fetched_by_a_link_without_credentials(stand: Stand) -> None:
    sid, media = await stand.conversation("maria"), await upload(stand, b"\x89PNG...", Filename="rash.png")
    message = await stand.message(sid, Author="maria", MediaSid=media)
    assert message["media"] == [
        {"sid": media, "content_type": "image/png", "filename": "rash.png", "size": 7, "category": "media"}
    ]
    again = await stand.post(f"/Conversations/{sid}/Messages", {"MediaSid": media})
    assert code_of(again) == row(Error.MEDIA_ATTACHED)
    about = (await stand.http.get(f"{MEDIA}/{media}")).json()
    assert (about["message_sid"], about["channel_sid"], about["author"]) == (message["sid"], sid, "maria")
    link = about["links"]["content_direct_temporary"]
    fetched = await stand.http.get(link, auth=None)
    assert (fetched.content, fetched.headers["Content-Type"]) == (b"\x89PNG...", "image/png")
    assert (await stand.http.get(link)).status_code == 400, "a link is asked without credentials"
    assert (await stand.http.get(link.replace("Signature=", "Signature=0"), auth=None)).status_code == 404
    await stand.pass_by(seconds=(LINK_LIFE + timedelta(seconds=1)).total_seconds())
    assert (await stand.http.get(link, auth=None)).status_code == 404


async def test_a_removed_message_leaves_its_file_which_is_deleted_by_itself(stand: Stand) -> None:
    sid, media = await stand.conversation(), await upload(stand)
    message = await stand.message(sid, MediaSid=media)
    await stand.delete(f"/Conversations/{sid}/Messages/{message['sid']}")
    assert (await stand.http.get(f"{MEDIA}/{media}/Content")).content == b"\x89PNG"
    assert (await stand.http.delete(f"{MEDIA}/{media}")).status_code == 204
    assert (await stand.http.get(f"{MEDIA}/{media}")).status_code == 404


async def test_media_has_a_limit_and_a_host_of_its_own(stand: Stand) -> None:
    stand.service.app.media.largest = 4
    for content in (b"12345", b"1" * 1000):
        too_large = await stand.http.post(MEDIA, content=content)
        assert code_of(too_large) == row(Error.MEDIA_TOO_LARGE)
    assert (await stand.http.post(MEDIA, content=b"1234", auth=None)).status_code == 401
    assert (await stand.http.post(f"{HOST}/v1/Services/{SERVICE}/Media", content=b"1234")).status_code == 404
    assert (await stand.http.get(f"{MEDIA_HOST}/v1/Conversations")).status_code == 404
    assert (await stand.http.post(f"http://127.0.0.1/v1/Services/{SERVICE}/Media", content=b"1234")).is_success
