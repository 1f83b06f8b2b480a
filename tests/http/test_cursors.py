"""Cursors: nobody makes one up, changes one, or uses another's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.http.cursors import Cursors
from adapters.http.edge_errors import Malformed
from domain.ids import Identity

CURSORS = Cursors(b"k" * 32)
PAT, DOC = Identity("pat"), Identity("doc")
positions = st.lists(st.integers(-(2**53), 2**53) | st.text(max_size=40), max_size=5).map(tuple)


@given(positions, st.text())
def test_a_cursor_gives_its_position_back_to_its_caller_and_query(position: tuple[int | str, ...], query: str) -> None:
    sealed = CURSORS.seal(position, PAT, query)
    assert CURSORS.open(sealed, PAT, query) == position
    for caller, asked in ((DOC, query), (PAT, query + "x")):
        with pytest.raises(Malformed):
            CURSORS.open(sealed, caller, asked)


@given(st.text())
def test_what_is_made_up_is_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        CURSORS.open(text, PAT, "")


def test_another_key_opens_nothing() -> None:
    sealed = CURSORS.seal((1,), PAT, "q")
    with pytest.raises(Malformed):
        Cursors(b"o" * 32).open(sealed, PAT, "q")


def test_no_cursor_is_the_beginning() -> None:
    assert CURSORS.open(None, PAT, "q") is None


def test_the_key_is_not_shown() -> None:
    assert "k" * 8 not in repr(CURSORS)
