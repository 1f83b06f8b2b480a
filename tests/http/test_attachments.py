"""The contract's §4, line by line: files."""

from datetime import timedelta

import pytest

from adapters.http import upload_form
from adapters.http.limits import Limits
from domain.attachment import LARGEST_FILE
from tests.support.app import Caller, Clinic, a_clinic
from tests.support.files import HTML, PDF, SVG, TEXT, WHERE_IT_WAS_TAKEN, ZIP, a_bomb, a_picture
from tests.support.problems import code_of, flaws_of

PDF_TYPE = "application/pdf"


def uploaded(
    who: Caller, conversation: str, name: str = "result.pdf", content: bytes = PDF, kind: str = PDF_TYPE
) -> str:
    answer = who.upload(conversation, name, content, kind)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def sent(who: Caller, conversation: str, *files: str, key: str = "m") -> dict:
    body = {"body": "See the file", "attachmentIds": list(files)}
    made: dict = who.made("POST", f"/conversations/{conversation}/messages", body, key=key)
    return made


def content(who: Caller, id: str, **headers: str):
    return who("GET", f"/attachments/{id}/content", headers=headers)


def test_an_upload_answers_what_is_known_of_the_file(patient: Caller, conversation: str) -> None:
    """`multipart conversationId + file → 201 {id, state, name, contentType, size}`"""
    answer = patient.upload(conversation, "Befund März.pdf", PDF, PDF_TYPE)
    assert answer.status_code == 201
    told = answer.json()
    assert set(told) == {"id", "state", "name", "contentType", "size"}
    assert (told["state"], told["name"]) == ("clean", "Befund März.pdf")
    assert (told["contentType"], told["size"]) == (PDF_TYPE, len(PDF))
    assert patient.made("GET", f"/attachments/{told['id']}") == told


def test_a_sent_file_stands_in_the_message_and_is_downloaded_by_its_readers(
    patient: Caller, provider: Caller, conversation: str
) -> None:
    files = [uploaded(patient, conversation), uploaded(patient, conversation, "note.txt", TEXT, "text/plain")]
    message = sent(patient, conversation, *files)
    assert [one["id"] for one in message["attachments"]] == files
    listed = provider.made("GET", f"/conversations/{conversation}/messages")["items"][0]
    assert listed["attachments"] == message["attachments"]
    answer = content(provider, files[1])
    assert (answer.status_code, answer.content) == (200, TEXT)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


def test_a_download_can_do_no_harm_in_a_browser(patient: Caller, conversation: str) -> None:
    id = uploaded(patient, conversation, 'a"b;ü.pdf')
    answer = content(patient, id)
    assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''a%22b%3B%C3%BC.pdf"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["content-length"] == str(len(PDF))


def test_a_part_of_a_file_is_served_by_itself(patient: Caller, conversation: str) -> None:
    """`GET /attachments/{id}/content (Bearer, single range)`"""
    id = uploaded(patient, conversation)
    for asked, start, end in (("bytes=0-3", 0, 4), ("bytes=5-", 5, len(PDF)), ("bytes=-4", len(PDF) - 4, len(PDF))):
        answer = content(patient, id, Range=asked)
        assert (answer.status_code, answer.content) == (206, PDF[start:end])
        assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/{len(PDF)}"
    for passed_over in ("bytes=0-1,4-5", "lines=1-2", "bytes=-", "bytes=4-2"):
        assert content(patient, id, Range=passed_over).content == PDF
    answer = content(patient, id, Range=f"bytes={len(PDF)}-")
    assert (answer.status_code, code_of(answer)) == (416, "range-not-satisfiable")
    assert answer.headers["content-range"] == f"bytes */{len(PDF)}"


def test_10_mib_of_content_are_taken_and_not_a_byte_more(patient: Caller, conversation: str) -> None:
    most = PDF + bytes(LARGEST_FILE - len(PDF))
    assert patient.upload(conversation, "a.pdf", most, PDF_TYPE).status_code == 201
    answer = patient.upload(conversation, "b.pdf", most + b"x", PDF_TYPE)
    assert (answer.status_code, code_of(answer)) == (413, "too-large")


@pytest.mark.parametrize(
    ("name", "sent_as", "what"),
    [
        ("a.svg", "image/svg+xml", SVG),
        ("a.txt", "text/plain", SVG),
        ("a.txt", "text/plain", HTML),
        ("a.html", "text/html", HTML),
        ("a.zip", "application/zip", ZIP),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP),
        ("a.pdf", PDF_TYPE, TEXT),
        ("a.txt", PDF_TYPE, PDF),
        ("a.pdf", "text/plain", PDF),
        ("a.pdf.exe", PDF_TYPE, PDF),
        ("pdf", PDF_TYPE, PDF),
        ("a.jpg", "image/jpeg", a_picture("PNG")),
        ("a.jpg", "image/jpeg", b"\xff\xd8\xff\xe0 no picture"),
        ("a.txt", "text/plain", b"\xff\xfe\x00\x01"),
    ],
)
def test_what_is_not_what_it_says_or_is_not_taken_is_refused(
    patient: Caller, conversation: str, name: str, sent_as: str, what: bytes
) -> None:
    answer = patient.upload(conversation, name, what, sent_as)
    assert (answer.status_code, code_of(answer)) == (415, "unsupported-media-type")


def test_an_image_keeps_its_picture_and_loses_the_rest(patient: Caller, conversation: str) -> None:
    photo = a_picture(exif=True) + b"trailing bytes of something else"
    id = uploaded(patient, conversation, "photo.jpg", photo, "image/jpeg")
    kept = content(patient, id).content
    assert kept.startswith(b"\xff\xd8\xff")
    assert WHERE_IT_WAS_TAKEN.encode() not in kept
    assert b"trailing" not in kept
    assert patient.made("GET", f"/attachments/{id}")["size"] == len(kept)


def test_an_image_of_too_many_pixels_is_not_decoded(patient: Caller, conversation: str) -> None:
    answer = patient.upload(conversation, "a.png", a_bomb(), "image/png")
    assert flaws_of(answer) == [("/file", "too-many-pixels")]


def test_forms_that_are_not_right_are_refused(patient: Caller, conversation: str) -> None:
    def form(**more) -> tuple:
        answer = patient("POST", "/attachments", key="k", **more)
        return (
            (answer.status_code, flaws_of(answer))
            if answer.status_code == 422
            else (answer.status_code, code_of(answer))
        )

    file = {"file": ("a.pdf", PDF, PDF_TYPE)}
    id = {"conversationId": conversation}
    assert form(files=file) == (422, [("/conversationId", "missing")])
    assert form(data=id, files={"file": ("", PDF, PDF_TYPE)})[0] == 422
    assert form(data={**id, "more": "x"}, files=file) == (422, [("", "unknown-member")])
    assert form(data=id, files=[("file", file["file"]), ("file", file["file"])]) == (422, [("/file", "repeated")])
    assert form(data=id, files={"file": ("a.pdf", b"", PDF_TYPE)}) == (422, [("/file", "empty")])
    assert form(body={"conversationId": conversation}) == (415, "unsupported-media-type")
    broken = {"Content-Type": "multipart/form-data; boundary=b"}
    assert form(content=b"--b\r\nnonsense", headers=broken) == (400, "malformed")
    assert form(content=b"--b\r\n", headers={"Content-Type": "multipart/form-data"}) == (400, "malformed")
    missing = patient("POST", "/attachments", data=id, files=file)
    assert (missing.status_code, code_of(missing)) == (400, "idempotency-key-missing")


@pytest.mark.parametrize(
    ("more", "flaw"), [("more{}", ("", "unknown-member")), ("file", ("/file", "repeated"))], ids=["others", "files"]
)
def test_a_form_of_21_parts_is_refused_and_leaves_nothing(
    more: str, flaw: tuple[str, str], patient: Caller, clinic: Clinic, conversation: str
) -> None:
    parts = [("conversationId", (None, conversation)), ("file", ("a.pdf", PDF, PDF_TYPE))]
    parts += [(more.format(n), (f"{n}.pdf", PDF, PDF_TYPE)) for n in range(19)]
    assert flaws_of(patient("POST", "/attachments", key="k", files=parts)) == [flaw]
    assert not clinic.server.files.contents


def test_the_reader_itself_counts_parts_whatever_their_names(
    patient: Caller, conversation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At most 20; a form that is right has two, so fewer are allowed here."""
    assert upload_form.MOST_PARTS == 20
    monkeypatch.setattr(upload_form, "MOST_PARTS", 1)
    answer = patient.upload(conversation, "a.pdf", PDF, PDF_TYPE)
    assert (answer.status_code, code_of(answer)) == (413, "too-large")


def test_the_same_upload_again_is_answered_as_the_first(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    first = patient.upload(conversation, "a.pdf", PDF, PDF_TYPE, key="k")
    again = patient.upload(conversation, "other name.pdf", PDF, PDF_TYPE, key="k")
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["Idempotent-Replayed"] == "true"
    other = patient.upload(conversation, "a.pdf", PDF + b"\n", PDF_TYPE, key="k")
    assert code_of(other) == "idempotency-key-reused"
    elsewhere = clinic.opened(patient, provider)["id"]
    assert code_of(patient.upload(elsewhere, "a.pdf", PDF, PDF_TYPE, key="k")) == "idempotency-key-reused"


def test_a_message_has_at_most_4_files_and_10_mib_together(patient: Caller, conversation: str) -> None:
    path = f"/conversations/{conversation}/messages"

    def refused(*files: str) -> list[tuple[str, str]]:
        return flaws_of(patient("POST", path, {"body": "x", "attachmentIds": files}, key="k"))

    small = [uploaded(patient, conversation, f"{n}.pdf") for n in range(5)]
    assert refused(*small) == [("/attachmentIds", "too-many")]
    assert refused(small[0], small[0]) == [("/attachmentIds", "repeated")]
    half = PDF + bytes(LARGEST_FILE // 2)
    halves = [uploaded(patient, conversation, f"half{n}.pdf", half) for n in range(2)]
    assert refused(*halves) == [("/attachmentIds", "too-large")]
    assert len(sent(patient, conversation, *small[:4])["attachments"]) == 4
    rest = uploaded(patient, conversation, "rest.pdf", PDF + bytes(LARGEST_FILE - len(half) - len(PDF)))
    assert len(sent(patient, conversation, halves[0], rest, key="n")["attachments"]) == 2, "exactly 10 MiB"


def test_only_one_s_own_unsent_files_of_the_conversation_are_sent(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    path = f"/conversations/{conversation}/messages"
    theirs = uploaded(provider, conversation)
    elsewhere = uploaded(patient, clinic.opened(patient, provider)["id"])
    for file in (theirs, elsewhere, "0" * 32, "f00"):
        answer = patient("POST", path, {"body": "x", "attachmentIds": [file]}, key="k")
        assert flaws_of(answer) == [("/attachmentIds/0", "unknown-attachment")]
    own = uploaded(patient, conversation)
    first = sent(patient, conversation, own)
    again = patient("POST", path, {"body": "See the file", "attachmentIds": [own]}, key="m")
    assert (again.json()["id"], again.headers["Idempotent-Replayed"]) == (first["id"], "true")
    twice = patient("POST", path, {"body": "See the file", "attachmentIds": [own]}, key="n")
    assert (twice.status_code, code_of(twice)) == (409, "attachment-used")
    another = uploaded(patient, conversation, "b.pdf")
    changed = patient("POST", path, {"body": "See the file", "attachmentIds": [another]}, key="m")
    assert code_of(changed) == "idempotency-key-reused"


def test_before_it_is_sent_a_file_is_its_sender_s_alone(patient: Caller, provider: Caller, conversation: str) -> None:
    id = uploaded(patient, conversation)
    for path in (f"/attachments/{id}", f"/attachments/{id}/content"):
        assert patient("GET", path).status_code == 200
        assert provider("GET", path).status_code == 404
    assert provider("POST", f"/attachments/{id}/link").status_code == 404


def test_a_file_is_pending_until_the_scanner_answers(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    """`A pending file may be sent; its content answers 409 attachment-pending`"""
    clinic.server.scanner.stalls = True
    id = uploaded(patient, conversation)
    assert sent(patient, conversation, id)["attachments"][0]["state"] == "pending"
    assert code_of(content(provider, id)) == "attachment-pending"
    assert code_of(provider("POST", f"/attachments/{id}/link")) == "attachment-pending"
    check = clinic.server.check_files()
    clinic.clock.advance(timedelta(seconds=6))
    assert clinic.http.blocking_portal.call(check) == 0
    assert (check.health.waiting(), check.health.failures()) == (1, 1)
    clinic.server.scanner.stalls = False
    assert clinic.http.blocking_portal.call(check) == 0, "it is not asked again at once"
    clinic.clock.advance(timedelta(minutes=5))
    assert clinic.http.blocking_portal.call(check) == 1
    assert (check.health.waiting(), check.health.failures()) == (0, 0)
    assert content(provider, id).content == PDF
    listed = provider.made("GET", f"/conversations/{conversation}/messages")["items"][0]
    assert listed["attachments"][0]["state"] == "clean"


def test_what_the_scanner_finds_is_never_served_nor_sent(patient: Caller, clinic: Clinic, conversation: str) -> None:
    clinic.server.scanner.finds = True
    id = uploaded(patient, conversation)
    assert patient.made("GET", f"/attachments/{id}")["state"] == "rejected"
    assert code_of(content(patient, id)) == "attachment-rejected"
    answer = patient("POST", f"/conversations/{conversation}/messages", {"body": "x", "attachmentIds": [id]}, key="k")
    assert flaws_of(answer) == [("/attachmentIds/0", "attachment-rejected")]
    assert not clinic.server.files.contents


def test_what_the_scanner_will_not_look_at_has_failed(patient: Caller, clinic: Clinic, conversation: str) -> None:
    clinic.server.scanner.refuses = True
    id = uploaded(patient, conversation)
    assert code_of(content(patient, id)) == "attachment-failed"


def test_a_retracted_message_s_files_are_gone_at_once(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    id = uploaded(patient, conversation)
    message = sent(patient, conversation, id)
    url = provider.made("POST", f"/attachments/{id}/link")["url"]
    patient.made("DELETE", f"/conversations/{conversation}/messages/{message['id']}")
    for who in (patient, provider):
        assert who("GET", f"/attachments/{id}").status_code == 404
        assert content(who, id).status_code == 404
    assert clinic.http.get(url).status_code == 404
    listed = provider.made("GET", f"/conversations/{conversation}/messages")["items"][0]
    assert (listed["body"], listed["attachments"]) == (None, [])
    assert clinic.server.files.contents
    clinic.http.blocking_portal.call(clinic.server.sweep_files())
    assert not clinic.server.files.contents


def test_a_correction_leaves_the_files(patient: Caller, conversation: str) -> None:
    id = uploaded(patient, conversation)
    message = sent(patient, conversation, id)
    path = f"/conversations/{conversation}/messages/{message['id']}"
    corrected = patient.made("PATCH", path, {"body": "See the result"})
    assert corrected["attachments"] == message["attachments"]
    assert content(patient, id).status_code == 200


def test_files_that_nobody_sent_are_swept_after_an_hour(patient: Caller, clinic: Clinic, conversation: str) -> None:
    unsent, kept = uploaded(patient, conversation, "a.pdf"), uploaded(patient, conversation, "b.pdf")
    sent(patient, conversation, kept)
    sweep = clinic.server.sweep_files()
    clinic.clock.advance(timedelta(minutes=59))
    patient = clinic.sign_in("pat", "patient")
    clinic.http.blocking_portal.call(sweep)
    assert patient("GET", f"/attachments/{unsent}").status_code == 200
    clinic.clock.advance(timedelta(minutes=2))
    clinic.server.files.out_of_reach = True
    clinic.http.blocking_portal.call(sweep)
    assert patient("GET", f"/attachments/{unsent}").status_code == 404
    assert len(clinic.server.files.contents) == 2, "the store was out of reach"
    clinic.server.files.out_of_reach = False
    clinic.http.blocking_portal.call(sweep)
    assert len(clinic.server.files.contents) == 1
    assert patient("GET", f"/attachments/{kept}").status_code == 200
    answer = patient(
        "POST", f"/conversations/{conversation}/messages", {"body": "x", "attachmentIds": [unsent]}, key="k"
    )
    assert flaws_of(answer) == [("/attachmentIds/0", "unknown-attachment")]


def test_a_link_opens_the_file_once_within_a_minute(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    """`POST /attachments/{id}/link → a 60 s single-use URL`"""
    id = uploaded(patient, conversation)
    sent(patient, conversation, id)
    answer = provider("POST", f"/attachments/{id}/link")
    assert (answer.status_code, answer.json()["expiresAt"]) == (201, "2026-03-02T09:01:00Z")
    first, url = clinic.http.get(answer.json()["url"]), answer.json()["url"]
    assert (first.status_code, first.content) == (200, PDF)
    assert clinic.http.get(url).status_code == 404
    late = provider.made("POST", f"/attachments/{id}/link")["url"]
    clinic.clock.advance(timedelta(seconds=60))
    assert clinic.http.get(late).status_code == 404
    once = [provider("POST", f"/attachments/{id}/link", key="k") for _ in range(2)]
    assert once[0].json() == once[1].json()
    assert once[1].headers["Idempotent-Replayed"] == "true"


def test_a_link_opens_nothing_that_its_maker_may_no_longer_see(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    id = uploaded(patient, conversation)
    sent(patient, conversation, id)
    other = clinic.provider("ann")
    provider.made("POST", f"/conversations/{conversation}/participants", {"identity": "ann", "history": "full"})
    left, ended = (other.made("POST", f"/attachments/{id}/link")["url"] for _ in range(2))
    other.made("DELETE", "/session")
    assert clinic.http.get(ended).status_code == 404
    provider.made("DELETE", f"/conversations/{conversation}/participants/ann")
    assert clinic.http.get(left).status_code == 404


def test_who_joined_without_the_past_does_not_see_its_files(
    patient: Caller, provider: Caller, clinic: Clinic, conversation: str
) -> None:
    id = uploaded(patient, conversation)
    sent(patient, conversation, id)
    late = clinic.provider("ann")
    provider.made("POST", f"/conversations/{conversation}/participants", {"identity": "ann"})
    assert content(late, id).status_code == 404
    assert content(provider, id).status_code == 200


def test_without_consent_nothing_is_uploaded(patient: Caller, provider: Caller, conversation: str) -> None:
    patient.made("DELETE", "/consents/pat")
    for who in (patient, provider):
        answer = who.upload(conversation, "a.pdf", PDF, PDF_TYPE)
        assert (answer.status_code, code_of(answer)) == (403, "consent-required")


def test_into_a_closed_conversation_nothing_is_uploaded(patient: Caller, provider: Caller, conversation: str) -> None:
    provider.made("POST", f"/conversations/{conversation}/close", {"disposition": "resolved"})
    assert code_of(patient.upload(conversation, "a.pdf", PDF, PDF_TYPE)) == "conversation-closed"


def test_every_download_is_on_the_audit() -> None:
    with a_clinic() as clinic:
        pat, doc = clinic.patient("pat"), clinic.provider("doc")
        conversation = clinic.opened(pat, doc)["id"]
        id = uploaded(pat, conversation)
        sent(pat, conversation, id)
        for _ in range(3):
            content(doc, id)
        clinic.http.get(doc.made("POST", f"/attachments/{id}/link")["url"])
        audit = [one for one in clinic.server.record.audit if one.object == f"attachment:{id}"]
    assert [(one.action, one.reason) for one in audit if one.actor.identity == "doc"] == [
        *[("attachment.read", None)] * 3,
        ("attachment.read", "link"),
        ("attachment.read", None),
    ]


def test_without_a_scanner_no_file_is_taken() -> None:
    with a_clinic(scanner=None) as clinic:
        pat, doc = clinic.patient("pat"), clinic.provider("doc")
        answer = pat.upload(clinic.opened(pat, doc)["id"], "a.pdf", PDF, PDF_TYPE)
        assert (answer.status_code, code_of(answer)) == (503, "uploads-disabled")
        assert answer.headers["Retry-After"] == "60"


def test_a_person_uploads_10_files_a_minute_and_so_much_a_day() -> None:
    with a_clinic(limits=Limits(demo=True), daily_bytes=10 * len(PDF)) as clinic:
        pat, doc = clinic.patient("pat"), clinic.provider("doc")
        conversation = clinic.opened(pat, doc)["id"]
        for n in range(9):
            uploaded(pat, conversation, f"{n}.pdf")
        large = pat.upload(conversation, "large.pdf", PDF + PDF, PDF_TYPE)
        assert (large.status_code, code_of(large)) == (429, "too-many")
        eleventh = pat.upload(conversation, "11.pdf", PDF, PDF_TYPE)
        assert (eleventh.status_code, code_of(eleventh)) == (429, "too-many")
        assert int(eleventh.headers["Retry-After"]) <= 6
        assert uploaded(doc, conversation)
