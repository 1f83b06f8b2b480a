"""Whose clocks count for somebody."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from application.proxies.zones import Zones
from tests.support.builders import a_patient

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("said", "clocks", "birthdays"),
    [
        ("Europe/Berlin", "Europe/Berlin", "Europe/Berlin"),
        ("", "America/New_York", "America/New_York"),
        ("Europe/Berln", "America/New_York", "Pacific/Kiritimati"),
    ],
)
def test_who_has_no_zone_has_the_clinic_s_and_only_birthdays_fail_closed(said: str, clocks: str, birthdays: str):
    zones, person = Zones(NEW_YORK), evolve(a_patient(), zone=said)
    assert (zones.of(person).key, zones.of_birthdays(person).key) == (clocks, birthdays)


def test_the_day_that_a_birthday_is_on_is_the_person_s():
    person, late = evolve(a_patient(), zone=""), datetime(2026, 3, 2, 3, tzinfo=UTC)
    assert Zones(NEW_YORK).birthdays_today(person, late) == date(2026, 3, 1)
