from hypothesis import given
from hypothesis import strategies as st

from tests.support.long_tests import dealt


def test_each_worker_begins_with_longer_ones():
    assert dealt("ABCD", "123456", 2) == [*"AC123", *"BD456"]


def test_one_worker_has_them_all_first():
    assert dealt("AB", "123", 1) == [*"AB123"]


@given(st.integers(0, 9), st.integers(0, 30), st.integers(1, 4))
def test_every_test_has_its_turn_once(longer: int, rest: int, workers: int):
    assert sorted(dealt(range(longer), range(longer, longer + rest), workers)) == list(range(longer + rest))
