"""The detector as a whole: any text, any order, the same answer."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.phi import PHIDetector

DETECTOR = PHIDetector()
PIECES = st.sampled_from(
    [
        "my ssn is ",
        "123-45-6789",
        "call ",
        "(415) 555-0132",
        "maria@example.com",
        " on 3/4 ",
        "DOB 03/04/1980",
        "[NAME]",
        "\u200b",
        "4111 1111 1111 1111",
        "\ud800",
        " dr ",
        "Jane Smith",
        "ID: ",
        "zip 94110",
        "\n",
        ". ",
        "march 3",
        " at ",
        "\u0661\u0662",
        "https://a.example.com/1",
    ]
)
TEXTS = st.one_of(st.text(st.characters(codec=None), max_size=80), st.lists(PIECES, max_size=12).map("".join))


@given(TEXTS)
def test_any_text_has_a_result_with_sorted_spans_inside_it(text: str) -> None:
    spans = DETECTOR.scan(text).spans

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_nothing_is_found_in_what_was_redacted(text: str) -> None:
    redacted = DETECTOR.redact(text)

    assert DETECTOR.scan(redacted).spans == ()
    assert DETECTOR.redact(redacted) == redacted
