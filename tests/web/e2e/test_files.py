"""Files in the widget: picked, dropped and pasted, uploaded with a way back, shown, and refused in words."""

import pytest
from playwright.sync_api import Route, expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import CHAT, Clinic
from tests.web.e2e.files import SONG, TestFile, a_picture, a_text
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MIB = 1024 * 1024
HAND_OVER = """(target, [name, type, bytes, kind]) => {
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(bytes)], name, { type }));
  const more = { bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(kind === 'paste'
    ? new ClipboardEvent(kind, { ...more, clipboardData: files })
    : new DragEvent(kind, { ...more, dataTransfer: files }));
}"""


def hand_over(visit: Visit, place: str, file: TestFile, kind: str) -> None:
    visit.panel.locator(place).evaluate(HAND_OVER, [file.name, file.type, [*file.content], kind])


def test_a_picture_goes_with_a_message_and_the_provider_sees_it(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    one = visiting(patient).open().live()
    other = visiting(clinic.provider(), patient.identity).open().live()

    one.attach(a_picture(), a_text())
    expect(one.files).to_have_count(2)
    one.write("This is how it looks today.")

    for visit in (one, other):
        message = visit.message("This is how it looks today.")
        expect(message.get_by_role("img", name="The rash today.png")).to_be_visible()
        expect(message).to_contain_text("list.txt")
    expect(one.files).to_have_count(0)
    with other.page.expect_download() as saving:
        other.panel.get_by_role("button", name="Save: list.txt").click()
    assert saving.value.path().read_bytes() == a_text().content
    one.noisy = other.noisy = True  # the browser calls a page that becomes a download a failed one


def test_files_may_be_dropped_and_pasted(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()

    hand_over(visit, "chat-thread", a_text(name="dropped.txt"), "dragover")
    expect(visit.panel.locator(".drop")).to_be_visible()
    hand_over(visit, "chat-thread", a_text(name="dropped.txt"), "drop")
    hand_over(visit, "textarea", a_text(name="pasted.txt"), "paste")

    expect(visit.panel.locator(".drop")).to_have_count(0)
    expect(visit.files).to_have_count(2)
    visit.composer.press("Enter")
    visit.arrived("dropped.txt, pasted.txt")


def test_what_can_not_be_taken_is_said_before_anything_is_sent(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))

    visit.attach(SONG, a_text(10 * MIB + 1, "large.txt"), a_text(0, "empty.txt"))

    expect(visit.file("song.mp3")).to_contain_text("Pictures, PDF and plain text can be sent.")
    expect(visit.file("large.txt")).to_contain_text("Files may have 10 MB together.")
    expect(visit.file("empty.txt")).to_contain_text("This file is empty.")
    visit.attach(a_text(name="fourth.txt"), a_text(name="fifth.txt"))
    expect(visit.panel.locator(".over")).to_contain_text("A message takes four files.")
    expect(visit.files).to_have_count(4)
    assert [url for url in asked if url.endswith("/attachments")] != []
    assert len([url for url in asked if url.endswith("/attachments")]) == 1


def test_ten_mebibytes_exactly_are_taken(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()

    visit.attach(a_text(10 * MIB, "just.txt"))

    expect(visit.file("just.txt")).to_contain_text("10 MB", timeout=20_000)


def test_a_failed_file_leaves_the_text_and_can_be_tried_again(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    visit.noisy = True
    visit.page.route(f"**{CHAT}/attachments", lambda route: route.abort(), times=1)
    visit.attach(a_text())
    expect(visit.file("list.txt")).to_contain_text("The connection was lost.")
    visit.composer.fill("With my list.")
    visit.composer.press("Enter")

    expect(visit.panel.locator(".over")).to_contain_text("your text is kept")
    expect(visit.composer).to_have_value("With my list.")
    visit.panel.get_by_role("button", name="Try again: list.txt").click()
    expect(visit.file("list.txt")).not_to_contain_text("lost")
    visit.composer.press("Enter")
    visit.texts.append("With my list.")
    visit.arrived("With my list.")


def test_an_upload_can_be_given_up_and_one_under_way_sends_its_message_when_it_is_there(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    held: list[Route] = []
    visit.page.route(f"**{CHAT}/attachments", lambda route: held.append(route))
    visit.attach(a_text(name="unwanted.txt"), a_text(name="wanted.txt"))
    expect(visit.files).to_have_count(2)
    visit.noisy = True

    visit.panel.get_by_role("button", name="Cancel: unwanted.txt").click()
    visit.write("Here it is.")
    expect(visit.panel.locator(".soon")).to_contain_text("as soon as its files are there")
    expect(visit.composer).to_have_value("Here it is.")
    for route in held:
        route.continue_()

    visit.arrived("Here it is.")
    expect(visit.message("Here it is.")).to_contain_text("wanted.txt")
    assert "unwanted.txt" not in visit.message("Here it is.").inner_text()


def test_how_far_an_upload_got_is_shown_and_told_and_it_can_be_given_up(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    visit = visiting(patient).open().live()
    line = visit.page.context.new_cdp_session(visit.page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOWLY)
    visit.attach(a_text(4 * MIB, "long.txt"))
    shares, told = visit.panel.get_by_role("progressbar", name="long.txt").evaluate(FOLLOWED)

    assert shares == sorted(shares)
    assert 0 < shares[-1] < 1
    assert set(told) <= {"Uploading, 0%", *(f"Uploading, {tenth}0%" for tenth in range(1, 10))}
    with visit.page.expect_event("requestfailed", lambda one: one.url.endswith("/attachments")):
        visit.panel.get_by_role("button", name="Cancel: long.txt").click()

    expect(visit.files).to_have_count(0)
    visit.write("Without a file.")
    visit.arrived("Without a file.")
    (said,) = patient("GET", f"/conversations/{talk}/messages")["items"]
    assert said["attachments"] == []


FOLLOWED = """(bar) => new Promise((done) => {
  const status = bar.parentElement.querySelector('[role=status]');
  const shares = [];
  const told = new Set();
  new MutationObserver((_, watch) => {
    shares.push(bar.position);
    told.add(status.textContent.trim());
    if (shares.length > 4 && told.size > 1) done((watch.disconnect(), [shares, [...told]]));
  }).observe(bar.parentElement, { attributes: true, characterData: true, childList: true, subtree: true });
})"""
"""How far the bar got, and what was read aloud meanwhile."""
SLOWLY = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 256 * 1024}
"""A line that takes a while for a file."""


def test_a_picture_is_sent_under_the_words_that_say_what_it_shows(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    visit = visiting(patient).open().live()
    visit.attach(a_picture("IMG_0042.png"))
    name = visit.panel.get_by_label("What the picture shows")
    expect(name).to_have_value("IMG_0042.png")

    name.fill("Left arm, above the elbow")
    name.press("Tab")
    visit.write("Since yesterday.")

    picture = visit.message("Since yesterday.").get_by_role("img")
    expect(picture).to_have_attribute("alt", "Left arm, above the elbow.png")
