"""The list of the desk: narrowed and sorted by what stands in the address, and many rows done with at once."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic, Person
from tests.web.e2e.desk import HOME, Desk, Staffing

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def a_doctor(clinic: Clinic) -> Person:
    """Somebody whose list holds what this test puts there, and no other's."""
    return clinic.person(f"dr-{clinic.patient().identity}", "provider")


def brought_by(clinic: Clinic, doctor: Person, *lines: str) -> str:
    """A conversation of a patient with this doctor."""
    patient = clinic.patient()
    talk = str(patient("POST", "/conversations", {"participants": [{"identity": doctor.identity}]})["id"])
    for line in lines:
        patient.says(talk, line)
    return talk


def stands(desk: Desk, *talks: str, among: tuple[str, ...]) -> None:
    """Wait until of these conversations just those stand there, in this order; others may stand between them."""
    wanted = """([shown, among]) => {
      const list = document.querySelector('chat-console').renderRoot.querySelector('conversation-list');
      const rows = [...list.renderRoot.querySelectorAll('a.row')].map((row) => row.dataset.id);
      return JSON.stringify(rows.filter((id) => among.includes(id))) === JSON.stringify(shown);
    }"""
    desk.page.wait_for_function(wanted, arg=[list(talks), list(among)])


def chip(desk: Desk, name: str) -> None:
    desk.page.locator("conversation-list .head").get_by_role("button", name=re.compile(f"^{name}")).click()


def choose(desk: Desk, what: str, value: str) -> None:
    desk.page.locator("conversation-list").get_by_role("combobox", name=what).select_option(value)


def test_what_narrows_the_list_stands_in_the_address_and_an_address_opens_what_its_sender_saw(
    clinic: Clinic, staffing: Staffing
) -> None:
    doctor = a_doctor(clinic)
    mine, free, urgent, held, closed = among = tuple(
        brought_by(clinic, doctor, "I would like to ask something.") for _ in range(5)
    )
    doctor("POST", f"/conversations/{mine}/assign", {"identity": doctor.identity})
    doctor("POST", f"/conversations/{mine}/read", {"seq": 1})
    doctor("POST", f"/conversations/{urgent}/priority", {"priority": "urgent", "reason": "Worse"})
    doctor("POST", f"/conversations/{held}/hold", {"until": (datetime.now(UTC) + timedelta(days=1)).isoformat()})
    doctor("POST", f"/conversations/{closed}/close", {"disposition": "resolved"})
    desk = staffing(doctor.identity).live()
    active = (urgent, mine, free, held)
    stands(desk, *active, among=among)

    for name, query, left in (
        ("Mine", "assignee=mine", (mine,)),
        ("Unassigned", "assignee=unassigned", (urgent, free, held)),
    ):
        chip(desk, name)
        stands(desk, *left, among=among)
        assert query in desk.page.url
    chip(desk, "All")
    chip(desk, "Urgent")
    stands(desk, urgent, among=among)
    assert "priority=urgent" in desk.page.url
    chip(desk, "Urgent")
    chip(desk, "Unread")
    stands(desk, urgent, free, held, among=among)
    assert "unread=true" in desk.page.url
    chip(desk, "Unread")
    for value, left in (("on-hold", (held,)), ("closed", (closed,)), ("all", (urgent, mine, free, held, closed))):
        choose(desk, "Status", value)
        stands(desk, *left, among=among)
        assert f"status={value}" in desk.page.url

    choose(desk, "Order", "waiting")
    expect(desk.page).to_have_url(re.compile("status=all.*sort=waiting"))
    desk.pick(free)
    address = desk.page.url
    order = desk.order()
    desk.page.reload()
    desk.live()
    expect(desk.page.locator("conversation-pane h2").first).to_be_visible()
    assert (desk.page.url, [one for one in desk.order() if one in among]) == (
        address,
        [one for one in order if one in among],
    )


def test_two_keys_show_what_is_urgent_and_the_filters_are_cleared_where_nothing_is_left(
    clinic: Clinic, staffing: Staffing
) -> None:
    doctor = a_doctor(clinic)
    calm = brought_by(clinic, doctor, "It is better.")
    desk = staffing(doctor.identity, f"{HOME}?status=on-hold").live()
    stands(desk, among=(calm,))
    desk.page.locator("conversation-list .who button").first.focus()

    desk.page.keyboard.press("g")
    desk.page.keyboard.press("u")
    expect(desk.page).to_have_url(re.compile("priority=urgent"))
    expect(desk.page.locator("conversation-list .empty")).to_contain_text("Nothing found")
    desk.page.get_by_role("button", name="Clear filters").click()

    stands(desk, calm, among=(calm,))
    assert not re.search("status=|priority=", desk.page.url)


def test_many_are_read_assigned_and_made_urgent_at_once(clinic: Clinic, staffing: Staffing) -> None:
    doctor = a_doctor(clinic)
    talks = tuple(brought_by(clinic, doctor, "Hello.", "Is anybody there?") for _ in range(3))
    desk = staffing(doctor.identity).live()

    def chosen(deed: str) -> None:
        desk.page.get_by_role("button", name="Select", exact=True).click()
        for talk in talks:
            desk.box(talk).check()
        desk.page.locator("conversation-list .bulk").get_by_role("button", name=deed, exact=True).click()

    def all_done() -> None:
        expect(desk.dialog).to_contain_text("3 of 3 done")
        desk.dialog.get_by_role("button", name="Done", exact=True).click()
        expect(desk.dialog).to_be_hidden()

    chosen("Mark as read")
    all_done()
    assert [found(doctor, talk)["unread"] for talk in talks] == [0, 0, 0]
    chosen("Assign")
    desk.dialog.get_by_role("radio", name="Nurse Folake Adeyemi").check()
    desk.dialog.get_by_role("button", name="Assign", exact=True).click()
    all_done()
    assert [found(doctor, talk)["assignee"] for talk in talks] == ["nurse-adeyemi"] * 3
    chosen("Priority")
    desk.dialog.get_by_role("radio", name=re.compile("^Urgent")).check()
    desk.dialog.get_by_role("textbox").fill("All of them wait since noon.")
    desk.dialog.get_by_role("button", name="Set priority").click()
    all_done()
    assert [found(doctor, talk)["priority"] for talk in talks] == ["urgent"] * 3


def found(doctor: Person, talk: str) -> dict[str, object]:
    return dict(doctor("GET", f"/conversations/{talk}"))


def test_the_sound_is_tried_and_made_quieter(staffing: Staffing) -> None:
    desk = staffing().live()
    desk.page.evaluate("""() => {
      window.loudest = [];
      const ramp = AudioParam.prototype.linearRampToValueAtTime;
      AudioParam.prototype.linearRampToValueAtTime = function (value, at) {
        window.loudest.push(value);
        return ramp.call(this, value, at);
      };
    }""")
    desk.page.get_by_role("button", name="Settings").click()
    desk.dialog.get_by_role("button", name="Test the sound").click()
    desk.page.wait_for_function("loudest.length === 3")
    desk.dialog.get_by_label("Volume").fill("0.1")
    desk.dialog.get_by_role("button", name="Test the sound").click()
    desk.page.wait_for_function("loudest.length === 6")

    loudest = desk.page.evaluate("loudest")
    assert 0 < loudest[3] < loudest[0]
