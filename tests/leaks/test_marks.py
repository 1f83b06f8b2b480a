"""A mark that is not recognised makes every search succeed."""

import base64

import pytest

from tests.leaks.marks import Mark, Marks

MARK = Mark("body", "zq001whqz")


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "I have "])
@pytest.mark.parametrize(
    "written",
    [
        str.encode,
        lambda text: text.upper().encode(),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode().hex().encode(),
        lambda text: base64.b64encode(text.encode()),
        lambda text: base64.urlsafe_b64encode(text.encode()),
    ],
)
def test_a_word_is_found_in_every_form_it_may_be_written_in(before, written):
    assert MARK.is_in(b"." + written(f"{before}{MARK.word}, and more"))
    assert not MARK.is_in(b"." + written(f"{before}zq002whqz, and more"))


def test_each_field_has_a_word_of_its_own():
    marks = Marks()
    words = [marks(f"field {number}") for number in range(300)]

    assert len(set(words)) == 300
    assert marks("field 7") == words[7], "the same field, the same word"
    assert marks.found_in(f"... {words[7]} ...".encode()) == {"field 7"}
