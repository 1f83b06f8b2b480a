"""The documents of exports, by their forms."""

import csv
import io
import json
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from pypdf import PdfReader

from adapters.exports.cells import COLUMNS, as_cells
from adapters.exports.json_form import as_json
from adapters.exports.legible import is_leftward, legible
from adapters.exports.renderer import Documents
from adapters.exports.transcript import as_transcript
from adapters.exports.typefaces import typefaces
from application.ports.exports import Portion, Speaker
from application.spreadsheets import safe
from application.views import AttachmentView, CardView, EarlierText, MessageView
from domain.attachment import AttachmentState
from domain.card import Card
from domain.conversation import Status
from domain.export import ExportForm, ExportScope
from domain.file_types import FileType
from domain.ids import SYSTEM, AttachmentId, CardId, ConversationId, ExportId, Identity, MessageId
from domain.message import MessageKind
from domain.person import Role
from domain.priority import Priority
from tests.support.builders import START

MARIA, OSEI = Identity("maria"), Identity("dr-osei")
FILE = AttachmentView(
    id=AttachmentId("f" * 32), name="rash.jpg", type=FileType.JPEG, size=1234, state=AttachmentState.CLEAN
)


def a_message(seq: int, body: str | None = "My knee is sore", **said: Any) -> MessageView:
    usual: dict[str, Any] = {
        "id": MessageId(f"{seq:032}"),
        "conversation": ConversationId("c" * 32),
        "seq": seq,
        "author": MARIA,
        "kind": MessageKind.TEXT,
        "body": body,
        "priority": Priority.ROUTINE,
        "created_at": START + timedelta(minutes=seq),
    }
    return MessageView(**{**usual, **said})


def a_portion(*messages: MessageView, **said: Any) -> Portion:
    usual: dict[str, Any] = {
        "export": ExportId("e" * 32),
        "conversation": ConversationId("c" * 32),
        "topic": "Knee",
        "patient": MARIA,
        "status": Status.OPEN,
        "disposition": None,
        "opened_at": START,
        "closed_at": None,
        "people": {
            MARIA: Speaker(identity=MARIA, name="María López", role=Role.PATIENT),
            OSEI: Speaker(identity=OSEI, name="Dr. Kwame Osei", role=Role.PROVIDER),
        },
        "scope": ExportScope(conversation=ConversationId("c" * 32)),
        "as_of": START + timedelta(hours=2),
        "part": 1,
        "messages": messages,
    }
    return Portion(**{**usual, **said})


EVERYTHING = a_portion(
    a_message(1, "My knee is sore", attachments=(FILE,), priority=Priority.URGENT),
    a_message(2, "Take one tablet", author=OSEI, edited_at=START + timedelta(minutes=4)),
    a_message(3, None, author=OSEI, retracted_at=START + timedelta(minutes=5)),
    a_message(4, "For my mother", author=Identity("elena"), on_behalf_of=MARIA),
    a_message(5, "We close at five", author=SYSTEM, kind=MessageKind.SYSTEM),
    a_message(6, None, damaged=True),
)


CARD = Card(
    id=CardId("d" * 32),
    kind="refill",
    conversation=ConversationId("c" * 32),
    message=MessageId(f"{1:032}"),
    patient=MARIA,
    state="denied",
    facts={"drug": "Lisinopril", "text": "Please\nstate: approved", "denialReason": "A test first", "urgent": True},
    created_by=MARIA,
    created_at=START + timedelta(minutes=1),
    changed_by=OSEI,
    changed_at=START + timedelta(minutes=9),
)


def with_card(card: Card) -> Portion:
    return a_portion(a_message(1, "Refill request", kind=MessageKind.CARD, card=CardView(card=card)), a_message(2))


def pages(document: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(document)).pages]


def test_a_transcript_tells_who_when_and_what_became_of_it():
    (text,) = pages(as_transcript(EVERYTHING))
    for told in (
        "Transcript of a conversation",
        "Topic: Knee",
        "Patient: María López (maria)",
        "1  María López (patient)",
        "2 March 2026, 09:01:00 UTC · text · urgent",
        "My knee is sore",
        "Attached: rash.jpg",
        "2  Dr. Kwame Osei (provider)",
        "Corrected 2 March 2026, 09:04:00 UTC.",
        "[Taken back 2 March 2026, 09:05:00 UTC]",
        "4  elena for María López",
        "5  The clinic",
        "[The text can not be shown]",
        "Attachments",
        "1 rash.jpg image/jpeg 1234 clean",
        "as of 2 March 2026, 11:00:00 UTC",
        "Page 1 of 1",
    ):
        assert told in text, told


def test_what_is_beyond_its_time_says_so_in_every_form():
    old = a_portion(
        a_message(1, None, expired=True, attachments=(evolve(FILE, name="", expired=True),)),
        a_message(2, attachments=(evolve(FILE, expired=True),)),
    )
    (text,) = pages(as_transcript(old))
    assert "[The time for which the text is kept is over]" in text
    assert "Attached: [its time is over]" in text
    assert "Attached: rash.jpg [its time is over]" in text
    assert "2 rash.jpg image/jpeg 1234 expired" in text
    first, second = csv.DictReader(io.StringIO(as_cells(old).decode("utf-8-sig")))
    assert (first["text_state"], first["attachments"]) == ("expired", "(image/jpeg, 1234 bytes, expired)")
    assert (second["text_state"], second["attachments"]) == ("", "rash.jpg (image/jpeg, 1234 bytes, expired)")
    one, two = json.loads(as_json(old))["messages"]
    assert (one["bodyState"], one["attachments"][0]["state"]) == ("expired", "expired")
    assert "bodyState" not in two


def test_what_a_message_said_before_and_what_was_taken_back_with_it_are_in_every_form():
    at = START + timedelta(minutes=4)
    earlier = (EarlierText(body="Take two\nuntil: never", until=at), EarlierText(body=None, until=at))
    gone = evolve(FILE, taken_back=True)
    told = a_portion(a_message(1, None, retracted_at=at, earlier=earlier, attachments=(gone,)), a_message(2))
    (text,) = pages(as_transcript(told))
    for line in (
        "[Taken back 2 March 2026, 09:04:00 UTC]",
        "Until 2 March 2026, 09:04:00 UTC it said: Take two",
        "Until 2 March 2026, 09:04:00 UTC it said: [The text can not be shown]",
        "Attached: rash.jpg [taken back]",
        "1 rash.jpg image/jpeg 1234 taken-back",
    ):
        assert line in text, line
    first, second = csv.DictReader(io.StringIO(as_cells(told).decode("utf-8-sig"), newline=""))
    assert first["earlier"].split("\n") == [
        "until 2026-03-02T09:04:00Z: Take two",
        "    until: never",
        "until 2026-03-02T09:04:00Z: [The text can not be shown]",
    ]
    assert second["earlier"] == ""
    one, two = json.loads(as_json(told))["messages"]
    assert one["earlier"] == [
        {"body": "Take two\nuntil: never", "until": "2026-03-02T09:04:00Z"},
        {"body": None, "until": "2026-03-02T09:04:00Z"},
    ]
    assert "earlier" not in two


def test_what_was_asked_and_decided_in_a_card_is_in_every_form():
    asked, plain = json.loads(as_json(with_card(CARD)))["messages"]
    assert asked["card"] == {
        "id": "d" * 32,
        "kind": "refill",
        "state": "denied",
        "details": dict(CARD.facts),
        "createdBy": "maria",
        "createdAt": "2026-03-02T09:01:00Z",
        "changedBy": "dr-osei",
        "changedAt": "2026-03-02T09:09:00Z",
    }
    assert "card" not in plain
    first, second = csv.DictReader(io.StringIO(as_cells(with_card(CARD)).decode("utf-8-sig"), newline=""))
    told = [
        "refill: denied",
        "drug: Lisinopril",
        "text: Please",
        "    state: approved",
        "denial reason: A test first",
        "urgent: yes",
        "asked: 2026-03-02T09:01:00Z, María López",
        "changed: 2026-03-02T09:09:00Z, Dr. Kwame Osei",
    ]
    assert first["card"].split("\n") == told
    assert second["card"] == ""
    (text,) = pages(as_transcript(with_card(CARD)))
    for line in ("Refill: denied", "Denial reason: A test first", "Changed: 2026-03-02T09:09:00Z, Dr. Kwame Osei"):
        assert line in text, line


def test_of_a_card_that_can_not_be_read_it_is_told_how_it_stands():
    damaged = with_card(evolve(CARD, facts={}, is_legible=False))
    asked, _ = json.loads(as_json(damaged))["messages"]
    assert (asked["card"]["state"], asked["card"]["detailsState"]) == ("denied", "unavailable")
    assert "What it says: unavailable" in pages(as_transcript(damaged))[0]
    assert b"what it says: unavailable" in as_cells(damaged)


def test_pages_are_numbered_and_their_fonts_are_in_the_document():
    document = as_transcript(a_portion(*(a_message(seq, "word " * 60) for seq in range(1, 40))))
    texts = pages(document)
    assert len(texts) > 2
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, start=1))
    assert all(f"Conversation {'c' * 32} · part 1" in text for text in texts)
    assert document.count(b"/FontFile2") == 2
    assert as_transcript(EVERYTHING) == as_transcript(EVERYTHING)


@pytest.mark.anyio
async def test_a_process_of_its_own_writes_the_same():
    assert await Documents().render(ExportForm.PDF, EVERYTHING) == as_transcript(EVERYTHING)
    assert await Documents().render(ExportForm.CSV, EVERYTHING) == as_cells(EVERYTHING)
    assert await Documents().render(ExportForm.JSON, EVERYTHING) == as_json(EVERYTHING)


def test_an_empty_portion_is_a_transcript_too():
    (text,) = pages(as_transcript(a_portion()))
    assert "There are no messages." in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\tb\nc", "a    b\nc"),
        ("good 😀", "good [grinning face]"),
        ("ok ☎\ufe0f", "ok [black telephone]"),
        ("say ខ្មែរ now", "say [U+1781 U+17D2 U+1798 U+17C2 U+179A] now"),
        ("say ខ្មែរ ល្អ", "say [U+1781 U+17D2 U+1798 U+17C2 U+179A] [U+179B U+17D2 U+17A2]"),
    ],
)
def test_what_the_font_can_not_show_is_told_of(text: str, shown: str):
    assert legible(text, frozenset(map(ord, "abcdefghijklmnopqrstuvwxyz "))) == shown


def test_the_words_of_patients_stand_in_the_transcript_in_their_own_script():
    said = (
        "أشعر بألم في ركبتي",  # Arabic
        "می\u200cخواهم نسخه را",  # noqa: RUF001 - Persian, with the sign that keeps letters apart
        "הברך שלי כואבת",  # Hebrew
        "我的膝盖很疼已经三天了",  # Chinese
        "頭が痛いです",  # Japanese
        "머리가 아파요",  # Korean
        "สวัสดีครับ",  # Thai
        "አማርኛ",  # Amharic
        "ქართული",  # Georgian
        "Đầu gối tôi đau",  # Vietnamese
        "Болит колено",  # Russian
    )
    messages = (a_message(seq, words) for seq, words in enumerate(said, start=1))
    lines = "\n".join(pages(as_transcript(a_portion(*messages)))).splitlines()
    for words in said:
        assert words in lines, words


def test_a_document_takes_the_fonts_of_its_words_and_no_others():
    def names(text: str) -> list[str]:
        return [face.name for face in typefaces(text)]

    assert names("María 😀 e\u0301 \ufe0f") == ["Roboto"]
    assert names("مرحبا") == ["KurintoSans", "Roboto"]
    assert names("医药") == ["KurintoSans", "KurintoSansSC", "Roboto"]
    assert names("醫藥體檢頭痛") == ["KurintoSans", "KurintoSansSC", "Roboto"]
    assert names("頭が痛い") == ["KurintoSans", "KurintoSansJP", "Roboto"]
    assert names("머리가 아파요") == ["KurintoSans", "KurintoSansKR", "Roboto"]
    assert names("ខ្មែរ") == ["Roboto"]


def test_a_paragraph_in_a_script_from_the_right_ends_at_the_left():
    def first_letter(document: bytes, letter: str) -> float:
        found: list[float] = []

        def look(text: str, _: object, place: list[float], *__: object) -> None:
            if letter in text:
                found.append(place[4])

        PdfReader(io.BytesIO(document)).pages[0].extract_text(visitor_text=look)
        return found[0]

    assert not is_leftward("1 (May) مرحبا")
    assert is_leftward("1) مرحبا May")
    leftward = as_transcript(a_portion(a_message(1, "שלום")))
    rightward = as_transcript(a_portion(a_message(1, "Shalom שלום")))
    assert first_letter(leftward, "שלום") > 400 > first_letter(rightward, "שלום")


def test_what_we_say_beside_a_name_from_the_right_reads_from_the_left():
    people = {MARIA: Speaker(identity=MARIA, name="מריה", role=Role.PATIENT)}
    (text,) = pages(as_transcript(a_portion(a_message(7), people=people)))
    assert [line for line in text.splitlines() if "מריה" in line and line.startswith("7  ")]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "\n=", "\uff1d"])
def test_no_cell_is_a_formula(start: str):
    portion = a_portion(a_message(1, f"{start}cmd|' /C calc'!A0", author=Identity("-maria")), topic="=1+1")
    rows = list(csv.reader(io.StringIO(as_cells(portion).decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    (row,) = rows[1:]
    assert row[COLUMNS.index("text")] == f"'{start}cmd|' /C calc'!A0"
    assert row[COLUMNS.index("author")] == "'-maria"
    assert all(cell == safe(cell) for cell in row)


def test_cells_hold_whole_texts():
    body = 'He said "no",\nthen left; café'
    rows = list(csv.reader(io.StringIO(as_cells(a_portion(a_message(1, body))).decode("utf-8-sig"), newline="")))
    assert rows[1][COLUMNS.index("text")] == body


def test_json_has_the_members_of_the_api():
    told = json.loads(as_json(EVERYTHING))
    first, *_, last = told["messages"]
    assert (first["authorName"], first["authorType"], first["createdAt"]) == (
        "María López",
        "patient",
        "2026-03-02T09:01:00Z",
    )
    assert first["attachments"] == [
        {"id": "f" * 32, "name": "rash.jpg", "contentType": "image/jpeg", "size": 1234, "state": "clean"}
    ]
    assert (last["body"], last["bodyState"]) == (None, "unavailable")
