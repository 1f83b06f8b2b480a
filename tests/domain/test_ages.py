"""Age rules: years by the patient's own calendar, and nothing by law for whom nobody knows the age of."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ages import UNITED_STATES, AgeBand, AgeRules, age_on, birthday
from domain.grant_scope import GrantScope

BORN = date(2014, 6, 15)
ADULT = UNITED_STATES.bands[-1]


@pytest.mark.parametrize(
    ("today", "band"),
    [
        (date(2014, 6, 15), 0),
        (date(2026, 6, 14), 0),
        (date(2026, 6, 15), 1),
        (date(2032, 6, 14), 1),
        (date(2032, 6, 15), 2),
    ],
)
def test_a_band_begins_on_the_birthday(today: date, band: int):
    assert UNITED_STATES.band(BORN, today) is UNITED_STATES.bands[band]


@pytest.mark.parametrize("born", [None, date(2030, 1, 1)])
def test_an_unknown_birth_date_means_the_rules_of_adults(born: date | None):
    assert UNITED_STATES.band(born, date(2026, 1, 1)) is ADULT
    assert not ADULT.guardian


def test_what_a_guardian_may_becomes_less_with_every_band():
    allowed = [band.guardian for band in UNITED_STATES.bands]
    assert allowed == sorted(allowed, key=len, reverse=True)
    assert all(later < earlier for earlier, later in pairwise(allowed))
    assert GrantScope.CONSENT not in UNITED_STATES.bands[1].guardian
    assert [band.confidential for band in UNITED_STATES.bands] == [False, True, True]


def test_who_was_born_on_a_leap_day_is_older_on_the_first_of_march():
    leap = date(2008, 2, 29)
    assert [age_on(leap, day) for day in (date(2026, 2, 28), date(2026, 3, 1), date(2028, 2, 29))] == [17, 18, 20]
    assert birthday(leap, 18, UTC) == datetime(2026, 3, 1, tzinfo=UTC)
    assert birthday(leap, 20, UTC) == datetime(2028, 2, 29, tzinfo=UTC)


def test_one_comes_of_age_at_one_s_own_midnight():
    assert UNITED_STATES.comes_of_age(BORN, ZoneInfo("America/New_York")) == datetime(2032, 6, 15, 4, tzinfo=UTC)
    assert UNITED_STATES.comes_of_age(BORN, ZoneInfo("Pacific/Auckland")) == datetime(2032, 6, 14, 12, tzinfo=UTC)


def test_a_birthday_whose_midnight_is_skipped_begins_when_the_clocks_have_gone_forward():
    # Havana goes from 23:59:59 to 01:00 on 10 March 2024.
    assert birthday(date(2006, 3, 10), 18, ZoneInfo("America/Havana")) == datetime(2024, 3, 10, 5, tzinfo=UTC)


@given(
    born=st.dates(date(1990, 1, 1), date(2020, 1, 1)),
    zone=st.sampled_from(["UTC", "America/Sao_Paulo", "Asia/Beirut", "Pacific/Kiritimati", "America/St_Johns"]),
    years=st.integers(0, 30),
)
def test_the_moment_of_a_birthday_is_when_the_age_changes_there(born: date, zone: str, years: int):
    there = ZoneInfo(zone)
    moment = birthday(born, years, there)
    assert age_on(born, moment.astimezone(there).date()) == years
    if years:
        assert age_on(born, (moment - timedelta(seconds=1)).astimezone(there).date()) == years - 1


@pytest.mark.parametrize("limits", [(), (None,), (12,), (12, 12, None), (18, 12, None), (None, None), (12, None, None)])
def test_bands_that_make_no_sense_are_refused(limits: tuple[int | None, ...]):
    with pytest.raises(ValueError, match="bands"):
        AgeRules(tuple(AgeBand(until=one, guardian=frozenset(), confidential=True) for one in limits))
    with pytest.raises(ValueError, match="bands"):
        AgeRules(tuple(AgeBand(until=one, guardian=frozenset(GrantScope), confidential=True) for one in (12, None)))
