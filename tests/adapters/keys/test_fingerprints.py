"""Keyed fingerprints: the same for the same request, and of no use without the key."""

import pytest

from adapters.keys.fingerprints import KeyedFingerprints
from adapters.mock.keys import InMemoryKeys

KEYS = InMemoryKeys()


def test_the_same_parts_give_the_same_32_bytes_at_every_start() -> None:
    assert KeyedFingerprints(KEYS).of("a", "b") == KeyedFingerprints(KEYS).of("a", "b")
    assert len(KeyedFingerprints(KEYS).of("a", "b")) == 32


@pytest.mark.parametrize("other", [("a", "c"), ("ab",), ("", "ab"), ("ab", ""), ("b", "a"), ("a", "b", ""), ()])
def test_other_parts_give_another_fingerprint(other: tuple[str, ...]) -> None:
    assert KeyedFingerprints(KEYS).of(*other) != KeyedFingerprints(KEYS).of("a", "b")


def test_another_key_gives_another_fingerprint() -> None:
    assert KeyedFingerprints(InMemoryKeys()).of("a") != KeyedFingerprints(KEYS).of("a")


def test_half_a_surrogate_pair_is_no_failure() -> None:
    assert len(KeyedFingerprints(KEYS).of("\ud83d")) == 32


def test_the_secret_stays_out_of_the_repr() -> None:
    assert repr(KeyedFingerprints(KEYS)) == "KeyedFingerprints()"
