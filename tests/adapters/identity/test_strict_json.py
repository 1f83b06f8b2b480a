"""One meaning for every reader, or refused - also where nobody looks."""

import pytest

from adapters.identity.strict_json import NotStrictJson, parse_object


def test_a_plain_object_is_read():
    assert parse_object(b'{"a": [1, -2.5e3, "\xc3\xa9", null, true], "b": {}}') == {
        "a": [1, -2500.0, "é", None, True],
        "b": {},
    }


def test_a_number_has_at_most_32_digits():
    assert parse_object(b'{"n":' + b"7" * 32 + b"}") == {"n": int("7" * 32)}
    for number in (b"7" * 33, b"0." + b"7" * 31, b"7" * 5001):
        with pytest.raises(NotStrictJson):
            parse_object(b'{"n":' + number + b"}")


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
def test_a_number_is_finite(number: bytes):
    with pytest.raises(NotStrictJson):
        parse_object(b'{"n":' + number + b"}")


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b'"a"', b"1", b"{", b'{"a":1}x', b'{"a":1,"a":1}', b'{"\xff":1}', b"[" * 9000]
)
def test_what_is_no_object_with_one_meaning_is_refused_without_a_word_of_it(raw: bytes):
    with pytest.raises(NotStrictJson) as caught:
        parse_object(raw)
    assert caught.value.__cause__ is None
    assert str(caught.value) in {"not a strict JSON object", "not a JSON object"}
