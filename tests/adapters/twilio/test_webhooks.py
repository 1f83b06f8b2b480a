"""Twilio's webhooks: which are genuine, what is one event and what another, and what stands in them."""

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from adapters.mock.twilio_service.hooks.signature import sign
from adapters.twilio.webhooks import TwilioWebhooks
from application.ports.inbound import (
    DeliveryNews,
    HeardFile,
    HeardMessage,
    Letter,
    MemberNews,
    MessageNews,
    NotGenuine,
    OtherNews,
    PresenceNews,
    Question,
    ReadNews,
    UnreadableLetter,
    Wish,
    Wrote,
)

URL = "https://clinic.test/api/v2/twilio/chat/webhook"
ACCOUNT, SERVICE = "AC" + "a" * 32, "IS" + "b" * 32
CH, IM, MB = "CH" + "1" * 32, "IM" + "2" * 32, "MB" + "3" * 32
HOOKS = TwilioWebhooks(url=URL, tokens=("current", "next"), account_sid=ACCOUNT, service_sid=SERVICE)
ADDED = {
    "AccountSid": ACCOUNT,
    "ChatServiceSid": SERVICE,
    "EventType": "onMessageAdded",
    "Source": "SDK",
    "ClientIdentity": "u-1",
    "ConversationSid": CH,
    "MessageSid": IM,
    "MessagingServiceSid": "",
    "Index": "7",
    "DateCreated": "2026-11-29T04:00:00.123Z",
    "Body": "It hurts 🤕 & more",
    "Author": "u-1",
    "ParticipantSid": MB,
    "Attributes": "{}",
}
OURS = "0" * 32
Pairs = dict[str, str] | list[tuple[str, str]]


def signed(pairs: Pairs, token: str = "current", url: str = URL, query: bytes = b"") -> Letter | Question:
    items = list(pairs.items()) if isinstance(pairs, dict) else pairs
    address = f"{url}?{query.decode()}" if query else url
    return HOOKS.translate(urlencode(items).encode(), query, sign(token, address, items))


def news(pairs: Pairs):
    letter = signed(pairs)
    assert isinstance(letter, Letter)
    return HOOKS.read(letter.kind, letter.raw)


@pytest.mark.parametrize("token", ["current", "next"])
def test_while_tokens_rotate_each_of_them_signs(token: str) -> None:
    letter = signed(ADDED, token)
    assert isinstance(letter, Letter)
    assert (letter.kind, letter.thread) == ("onMessageAdded", CH)


@pytest.mark.parametrize("signature", [None, "", "x", "é", sign("other", URL, ADDED.items())])
@pytest.mark.safeguard("transmission-integrity")
def test_without_a_signature_of_ours_nothing_is_genuine(signature: str | None) -> None:
    with pytest.raises(NotGenuine):
        HOOKS.translate(urlencode(ADDED).encode(), b"", signature)


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=20)), max_size=12))
def test_every_form_that_twilios_own_validator_signs_is_genuine(pairs: list[tuple[str, str]]) -> None:
    whole = [*pairs, ("AccountSid", ACCOUNT)]
    names = {name for name, _ in whole}
    if "AccountSid" in {name for name, _ in pairs} or "ChatServiceSid" in names:
        return
    text = URL + "".join(name + value for name in sorted(names) for value in sorted({v for n, v in whole if n == name}))
    signature = RequestValidator("current").compute_signature(text, {})
    told = HOOKS.translate(urlencode(whole).encode(), b"", signature)
    assert isinstance(told, Letter | Question)


def test_the_address_is_the_configured_one_with_the_query_as_it_came() -> None:
    assert isinstance(signed(ADDED, query=b"a=%2F&b"), Letter)
    with pytest.raises(NotGenuine):
        HOOKS.translate(urlencode(ADDED).encode(), b"a=%2F&b", sign("current", URL, ADDED.items()))


def test_without_a_token_nothing_is_genuine() -> None:
    with pytest.raises(NotGenuine):
        TwilioWebhooks(url=URL, tokens=()).translate(urlencode(ADDED).encode(), b"", sign("", URL, ADDED.items()))


@pytest.mark.parametrize("field", ["AccountSid", "ChatServiceSid"])
def test_what_is_meant_for_somebody_else_is_not_for_us(field: str) -> None:
    with pytest.raises(NotGenuine):
        signed({**ADDED, field: ADDED[field][:2] + "f" * 32})


def test_blank_and_repeated_fields_are_kept_and_signed() -> None:
    letter = signed([*ADDED.items(), ("Extra", "b"), ("Extra", "a"), ("Blank", "")])
    assert isinstance(letter, Letter)
    assert letter.raw.endswith("&Extra=b&Extra=a&Blank=")


def test_a_message_is_one_event_however_often_it_is_told() -> None:
    first, again = signed(ADDED), signed({**ADDED, "RetryCount": "1"})
    other = signed({**ADDED, "MessageSid": "IM" + "9" * 32})
    assert isinstance(first, Letter) and isinstance(again, Letter) and isinstance(other, Letter)  # noqa: PT018
    assert first.key == again.key != other.key


def test_a_message_that_is_read_back_is_the_one_that_was_told() -> None:
    told = signed(ADDED)
    assert isinstance(told, Letter)
    said = news(ADDED)
    assert isinstance(said, MessageNews)
    assert HOOKS.letter_of(CH, said.message).key == told.key


def test_what_is_kept_of_a_message_that_was_read_back_is_all_of_it() -> None:
    at = datetime(2026, 11, 29, 5, tzinfo=UTC)
    file = HeardFile(ref="ME" + "4" * 32, name="a.png", content_type="image/png", size=12)
    said = HeardMessage(
        ref=IM,
        place=7,
        author="u-1",
        body="Once a day",
        sent_at=at,
        changed_at=at + timedelta(hours=1),
        marker=OURS,
        part=2,
        files=(file,),
    )
    by_text = evolve(said, author="+15550100200", member=MB, marker=None, part=0)
    for one in (said, evolve(said, changed_at=None, part=0, files=()), evolve(said, marker=None, part=0), by_text):
        letter = HOOKS.letter_of(CH, one)
        found = HOOKS.read(letter.kind, letter.raw)
        assert isinstance(found, MessageNews)
        assert found.message == one


def test_by_which_place_it_came_is_told_of_telephones_alone() -> None:
    for author, member in (("+15550100200", MB), ("whatsapp:+15550100200", MB), (f"u-{'a' * 32}", "")):
        found = news({**ADDED, "Author": author, "ParticipantSid": MB})
        assert isinstance(found, MessageNews)
        assert found.message.member == member


def test_two_changes_of_one_message_are_two_events() -> None:
    changed = {**ADDED, "EventType": "onMessageUpdated", "DateUpdated": "2026-11-29T05:00:00Z"}
    keys = {signed(one).key for one in (ADDED, changed, {**changed, "DateUpdated": "2026-11-29T05:00:01Z"})}
    assert len(keys) == 3


def test_a_message_is_read_as_it_stands() -> None:
    attributes = json.dumps({"cid": OURS})
    media = json.dumps([{"Sid": "ME" + "4" * 32, "ContentType": "image/png", "Filename": "a.png", "Size": 12}])
    found = news({**ADDED, "Attributes": attributes, "Media": media})
    assert isinstance(found, MessageNews)
    assert (found.thread, found.what, found.by) == (CH, Wrote.SENT, "u-1")
    said = found.message
    assert (said.ref, said.place, said.author, said.body) == (IM, 7, "u-1", ADDED["Body"])
    assert said.sent_at == datetime(2026, 11, 29, 4, 0, 0, 123000, UTC)
    assert said.marker == OURS
    assert said.files == (HeardFile(ref="ME" + "4" * 32, name="a.png", content_type="image/png", size=12),)


@pytest.mark.parametrize(
    "attributes", ["", "no json", "[1]", '{"cid": 3}', '{"cid": "our-id"}', r'{"cid": "\ud800"}', "{" * 100_000]
)
def test_attributes_that_are_not_ours_mark_nothing(attributes: str) -> None:
    found = news({**ADDED, "Attributes": attributes})
    assert isinstance(found, MessageNews)
    assert found.message.marker is None


def test_members_horizons_and_presence_are_read() -> None:
    member = {"AccountSid": ACCOUNT, "ConversationSid": CH, "ParticipantSid": MB, "Source": "SDK"}
    left = {**member, "EventType": "onParticipantRemoved", "Identity": "u-1", "DateRemoved": "2026-11-29T05:00:00Z"}
    assert news(left) == MemberNews(thread=CH, ref=MB, who="u-1", present=False)
    sms = {**member, "EventType": "onParticipantAdded", "MessagingBinding.Address": "+15550100"}
    assert news(sms) == MemberNews(thread=CH, ref=MB, who="+15550100", present=True)
    read = {**member, "EventType": "onParticipantUpdated", "Identity": "u-1", "LastReadMessageIndex": "4"}
    assert news(read) == ReadNews(thread=CH, who="u-1", place=4)
    user = {"AccountSid": ACCOUNT, "EventType": "onUserUpdated", "UserSid": "US1", "Identity": "u-1"}
    assert news({**user, "isOnline": "true"}) == PresenceNews(who="u-1", online=True)
    assert news(user) == OtherNews()


RECEIPT = {
    "AccountSid": ACCOUNT,
    "EventType": "onDeliveryUpdated",
    "ConversationSid": CH,
    "MessageSid": ADDED["MessageSid"],
    "ParticipantSid": "MB" + "1" * 32,
    "ErrorCode": "30003",
}


@pytest.mark.parametrize("status", ["failed", "undelivered"])
def test_what_does_not_reach_a_telephone_is_news(status: str) -> None:
    wanted = DeliveryNews(thread=CH, member=RECEIPT["ParticipantSid"], came=False)
    assert news({**RECEIPT, "Status": status}) == wanted


@pytest.mark.parametrize("status", ["delivered", "read"])
def test_what_reaches_it_is_news(status: str) -> None:
    wanted = DeliveryNews(thread=CH, member=RECEIPT["ParticipantSid"], came=True)
    assert news({**RECEIPT, "Status": status}) == wanted


@pytest.mark.parametrize("status", ["sent", "", "other"])
def test_what_is_on_its_way_to_it_is_none(status: str) -> None:
    assert news({**RECEIPT, "Status": status}) == OtherNews()


@pytest.mark.parametrize("place", ["", "null"])
def test_a_member_who_has_read_nothing_is_no_news(place: str) -> None:
    changed = {"AccountSid": ACCOUNT, "EventType": "onParticipantUpdated", "ConversationSid": CH, "Identity": "u-1"}
    assert news({**changed, "LastReadMessageIndex": place}) == OtherNews()


@pytest.mark.parametrize("kind", ["onChannelAdded", "onUserAdded", "onConversationAdded", "onSomethingNew", ""])
def test_what_we_do_not_act_on_is_kept_and_nothing_more(kind: str) -> None:
    assert news({"AccountSid": ACCOUNT, "EventType": kind}) == OtherNews()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("MessageSid", "IM1"),
        ("MessageSid", CH),
        ("Index", "-1"),
        ("Index", "٣"),
        ("DateCreated", "yesterday"),
        ("DateCreated", "2026-11-29T04:00:00"),
        ("Media", "[1]"),
    ],
)
def test_a_field_in_a_form_that_it_can_not_have_makes_a_letter_unreadable(field: str, value: str) -> None:
    with pytest.raises(UnreadableLetter):
        news({**ADDED, field: value})


@pytest.mark.parametrize("field", ["MessageSid", "Index", "Author", "DateCreated"])
def test_a_field_that_lacks_or_stands_twice_makes_a_letter_unreadable(field: str) -> None:
    for pairs in ([one for one in ADDED.items() if one[0] != field], [*ADDED.items(), (field, "other")]):
        with pytest.raises(UnreadableLetter):
            news(pairs)


def test_what_is_asked_before_it_is_done_is_a_question() -> None:
    asked = {name: value for name, value in ADDED.items() if name not in {"MessageSid", "Index", "DateCreated"}}
    found = signed({**asked, "EventType": "onMessageAdd"})
    assert found == Question(wish=Wish.SAY, thread=CH, who="u-1", whom="u-1", text=ADDED["Body"])
    leave = {**asked, "EventType": "onParticipantRemove", "Identity": "u-2"}
    assert signed(leave) == Question(wish=Wish.LEAVE, thread=CH, who="u-1", whom="u-2", text=ADDED["Body"])


@pytest.mark.parametrize("kind", ["onConversationAdd", "onConversationRemove", "onUserUpdate"])
def test_wishes_that_are_nobodys_to_have_are_told_as_such(kind: str) -> None:
    found = signed({"AccountSid": ACCOUNT, "EventType": kind, "Source": "SDK"})
    assert isinstance(found, Question)
    assert found.wish is Wish.OTHER


def test_a_question_that_nobody_can_read_allows_nothing() -> None:
    assert signed({"AccountSid": ACCOUNT, "EventType": "onMessageAdd"}) == Question(wish=Wish.OTHER)


def test_nothing_of_what_was_written_is_in_a_repr() -> None:
    assert "hurts" not in repr(signed(ADDED)) + repr(news(ADDED)) + repr(signed({**ADDED, "EventType": "onMessageAdd"}))


def test_what_no_record_can_hold_is_replaced() -> None:
    media = r'[{"Sid": "ME1", "ContentType": "text/plain\u0000", "Filename": "a\ud800.txt", "Size": 1}]'
    found = news(ADDED | {"Body": "a\0b", "Media": media})
    (file,) = found.message.files
    assert (found.message.body, file.name, file.content_type) == ("a\ufffdb", "a\ufffd.txt", "text/plain\ufffd")
