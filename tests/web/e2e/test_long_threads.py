"""A thread of more messages than the page holds: the reader's place stays, both ways."""

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.web.e2e.browsing import Visit
from tests.web.e2e.clinic import Clinic
from tests.web.e2e.desk import Staffing
from tests.web.e2e.visiting import Visiting

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST = 300
ARRIVE = """(panel, many) => {
  const store = panel.chat.thread;
  for (let more = 0; more < many; more += 1) {
    const seq = store.cursor + 1;
    const id = crypto.randomUUID();
    const message = { ...store.messages.at(-1), id, seq, author: 'dr-osei', body: `New, ${more}.` };
    store.apply(seq, { kind: 'message.created', message }, []);
  }
}"""
SCROLL = """(log, top) => {
  log.scrollTop = top ?? log.scrollHeight;
  const rows = [...log.querySelectorAll('article')];
  const seen = rows.find((row) => row.offsetTop + row.offsetHeight > log.scrollTop);
  return [seen.dataset.key, seen.offsetTop - log.scrollTop];
}"""
PLACE = "(log, key) => log.querySelector(`[data-key='${key}']`).offsetTop - log.scrollTop"
LINES = ("It began on Monday,", "was better on Tuesday,", "and came back today.", "What shall I do?", "I am at home.")
LEFT = "(log) => log.scrollHeight - log.scrollTop - log.clientHeight"


def scrolled(visit: Visit, top: int | None, moves: Locator) -> None:
    """Scroll (`None`: to the last row) until `moves`, a row at an end, is another one; what is read stands still."""
    log = visit.panel.locator("chat-thread .log")
    before = moves.get_attribute("data-key")
    seen: tuple[str, Any] = log.evaluate(SCROLL, top)
    key, place = seen
    expect(moves).not_to_have_attribute("data-key", str(before))
    assert abs(log.evaluate(PLACE, key) - place) < 2
    assert visit.panel.locator("article").count() <= MOST


def test_who_reads_back_beyond_300_messages_and_forth_again_keeps_their_place(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    for number in range(110):
        patient.says(talk, f"Old, {number}.")
    visit = visiting(patient).open().live()
    rows = visit.panel.locator("article")
    expect(rows).to_have_count(50)
    visit.panel.locator("chat-panel").evaluate(ARRIVE, 270)
    expect(rows).to_have_count(MOST)
    expect(rows.last).to_contain_text("New, 269.")

    for oldest in ("Old, 60.", "Old, 10.", "Old, 0."):
        scrolled(visit, 120, rows.first)
        expect(rows.first).to_contain_text(oldest)
    expect(visit.message("New, 269.")).to_have_count(0)

    while visit.message("New, 269.").count() == 0:
        scrolled(visit, None, rows.last)
    expect(visit.message("Old, 0.")).to_have_count(0)


def in_lines(field: Locator) -> None:
    """Type a message of some lines, as a hand does."""
    for line in LINES:
        field.press_sequentially(line)
        field.press("Shift+Enter")


@pytest.mark.parametrize("place", ["widget", "console"])
def test_who_writes_several_lines_still_reads_the_end(
    place: str, clinic: Clinic, visiting: Visiting, staffing: Staffing
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    for number in range(20):
        patient.says(talk, f"Old, {number}.")
    if place == "widget":
        visit = visiting(patient).open().live()
        field, log = visit.composer, visit.panel.locator("chat-thread .log")
    else:
        desk = staffing("dr-osei", f"/communications/chat/{talk}").following()
        field, log = desk.composer, desk.thread
    expect(log.locator("article").last).to_contain_text("Old, 19.")

    in_lines(field)

    expect(log.locator("article").last).to_be_in_viewport()
    assert log.evaluate(LEFT) <= 1
    field.fill("")
