"""Ids: of one form, never twice, in the order of their making."""

import re
from unittest.mock import patch

from adapters.system.ids import TimedIds


def test_an_id_is_32_hexadecimal_digits_and_never_given_twice():
    made = [TimedIds().new() for _ in range(10_000)]
    assert all(re.fullmatch(r"[0-9a-f]{32}", id) for id in made)
    assert len(set(made)) == len(made)


def test_ids_sort_by_the_millisecond_in_which_they_were_made():
    made = []
    for now in range(1_700_000_000_000, 1_700_000_000_300, 7):
        with patch("adapters.system.ids.time_ns", lambda now=now: now * 1_000_000):
            made.append(TimedIds().new())
    assert made == sorted(made)


def test_what_is_not_the_time_is_random():
    with patch("adapters.system.ids.time_ns", lambda: 0):
        tails = {TimedIds().new()[12:] for _ in range(1_000)}
    assert len(tails) == 1_000
