"""Two people in two browsers: what one writes, the other reads, once and in order, whatever happens meanwhile."""

import asyncio
import threading

import pytest
from playwright.sync_api import expect

from tests.web.e2e.clinic import Clinic
from tests.web.e2e.visiting import Visiting

pytestmark = pytest.mark.browser


def test_what_one_writes_the_other_reads_and_both_know_it(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    one = visiting(patient).open().live()
    other = visiting(clinic.provider(), patient.identity).open().live()

    one.write("Good morning, doctor.")
    expect(other.message("Good morning, doctor.")).to_be_visible()
    expect(one.message("Good morning, doctor.")).to_contain_text("Read")

    other.composer.press_sequentially("Good mor")
    expect(one.panel.locator(".typing")).to_contain_text("Dr. Kwame Osei is typing")
    other.write("Good morning to you.")
    expect(one.message("Good morning to you.")).to_be_visible()
    expect(one.panel.locator(".typing")).to_be_empty()
    expect(one.panel.locator(".presence")).to_have_text("Online")

    other.leave()
    expect(one.panel.locator(".presence")).to_contain_text("Last seen")


def test_what_is_typed_offline_goes_in_order_and_once(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    one = visiting(patient).open().live()
    one.noisy = True
    one.write("Before.")
    one.arrived("Before.")

    stop(clinic)
    expect(one.panel.locator(".strip")).to_contain_text("Reconnecting")
    for text in ("One.", "Two.", "Three."):
        one.write(text)
    expect(one.panel.locator(".unsent")).to_have_count(3)
    expect(one.message("Three.")).to_contain_text("Waiting to be sent")
    start(clinic)
    one.page.reload()

    one.open().live()
    one.arrived("Three.")
    assert one.bodies() == ["Before.", "One.", "Two.", "Three."]
    listed = clinic.person(patient.identity, "patient")("GET", f"/conversations/{talk}/messages")["items"]
    assert [item["body"] for item in listed] == ["Before.", "One.", "Two.", "Three."]


def test_a_server_that_restarts_under_two_people_loses_and_doubles_nothing(clinic: Clinic, visiting: Visiting) -> None:
    patient = clinic.patient()
    clinic.talk(patient)
    one = visiting(patient).open().live()
    other = visiting(clinic.provider(), patient.identity).open().live()
    one.noisy = other.noisy = True

    for number in range(6):
        one.write(f"From the patient {number}.")
        other.write(f"From the doctor {number}.")
        if number == 2:
            stop(clinic)
        if number == 4:
            start(clinic)

    for visit in (one, other):
        expect(visit.panel.locator(".unsent")).to_have_count(0, timeout=40_000)
        expect(visit.panel.locator("article")).to_have_count(12, timeout=40_000)
    assert one.bodies() == other.bodies()
    assert [text for text in one.bodies() if "patient" in text] == [f"From the patient {n}." for n in range(6)]
    assert [text for text in one.bodies() if "doctor" in text] == [f"From the doctor {n}." for n in range(6)]


def test_who_is_offline_while_the_other_writes_and_the_server_restarts_misses_nothing(
    clinic: Clinic, visiting: Visiting
) -> None:
    patient = clinic.patient()
    talk = clinic.talk(patient)
    one = visiting(patient, socket=True, noisy=True).open().live()
    other = visiting(clinic.provider(), patient.identity, noisy=True).open().live()
    one.write("Before all of it.")
    expect(other.message("Before all of it.")).to_be_visible()
    doctors = [f"From the doctor {number}." for number in range(5)]
    patients = [f"From the patient {number}." for number in range(3)]

    one.cut()
    one.page.context.set_offline(True)
    expect(one.panel.locator(".strip")).to_contain_text("Reconnecting")
    for text in doctors[:3]:
        other.write(text)
    one.write(patients[0])
    other.arrived(doctors[2])
    stop(clinic)
    expect(other.panel.locator(".strip")).to_contain_text("Reconnecting")
    other.write(doctors[3])
    one.write(patients[1])
    start(clinic)
    other.arrived(doctors[3], timeout=40_000)
    other.write(doctors[4])
    one.write(patients[2])
    other.arrived(doctors[4])
    assert one.bodies() == ["Before all of it.", *patients]
    one.page.context.set_offline(False)
    one.mend()

    for visit in (one, other):
        expect(visit.panel.locator("article")).to_have_count(9, timeout=40_000)
        expect(visit.panel.locator(".unsent")).to_have_count(0, timeout=40_000)
    everything = ["Before all of it.", *doctors, *patients]
    assert one.bodies() == other.bodies() == everything
    listed = clinic.person(patient.identity, "patient")("GET", f"/conversations/{talk}/messages")["items"]
    assert [item["body"] for item in listed] == everything


def stop(clinic: Clinic) -> None:
    clinic.server.kill9()


def start(clinic: Clinic) -> None:
    """Start the server again; its waiting has an event loop of its own, in a thread of its own."""
    thread = threading.Thread(target=lambda: asyncio.run(clinic.server.begin()))
    thread.start()
    thread.join()
