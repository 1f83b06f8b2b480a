"""Text: kept byte-exact, cleaned where it is a name, refused without being echoed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.ids import identity_key, is_name
from domain.message import MessageBody
from domain.note import LIMIT as NOTE_LIMIT
from domain.text import checked, checked_name, is_blank, name_prefixes, name_words, search_terms
from tests.support.builders import a_note, a_patient

CONTROLS = [chr(code) for code in (*range(9), 11, 12, *range(14, 32), 127)]


def flaw(text: str, **limits: int) -> str:
    with pytest.raises(Invalid) as refusal:
        checked(text, "/body", **{"limit": 10, **limits})
    (only,) = refusal.value.flaws
    assert only.pointer == "/body"
    return only.code


@given(st.text(max_size=50))
def test_text_is_kept_as_it_is_or_refused(text: str):
    try:
        kept = checked(text, "/body", limit=50, octets=100)
    except Invalid:
        return
    assert kept == text
    assert 1 <= len(text) <= 50
    assert len(text.encode()) <= 100
    assert not is_blank(text)
    assert not any(control in text for control in CONTROLS)


UNSHOWN = (
    "\u200b\u200d", "\u202e\u2066", "\u2060\u2064", "\ufeff", "\u00ad", "\u034f", "\u061c",  # zero-width, direction
    "\ufe0e\ufe0f", "\U000e0100\U000e01ef", "\u180b\u180e",  # selectors of variation
    "\u115f\u1160", "\u3164", "\uffa0", "\u17b4\u17b5",  # fillers, which count as letters and marks
    "\u2800", "\U000e0041\U000e007f", "\U0001d173", "\ufff9\ufffb", "\ufdd0\uffff",  # Braille, tags, beams, none at all
)  # fmt: skip
BLANKS = ("", " ", "\n\t", "\r\n", "\u00a0\u2003", "\u2028\u2029", "\u3000", "\u1680", "\u0085", *UNSHOWN)


@pytest.mark.parametrize("blank", [*BLANKS, " \u200b\u3164\u2800\n\ufe0f "], ids=ascii)
def test_what_shows_nothing_is_empty(blank: str):
    assert flaw(blank) == "empty"


@pytest.mark.parametrize("unshown", UNSHOWN, ids=ascii)
def test_what_shows_nothing_is_kept_beside_what_does(unshown: str):
    assert checked(f"{unshown}ok{unshown}", "/body", limit=10) == f"{unshown}ok{unshown}"


@pytest.mark.parametrize("seen", ["?", "👍", "❤️", "👩‍⚕️", "\U0001fae9", "\ufffd", "ᄀ", "⠁", "။", "́"], ids=ascii)
def test_whatever_can_be_seen_is_a_message(seen: str):
    assert checked(seen, "/body", limit=10) == seen


@pytest.mark.parametrize("blank", BLANKS, ids=ascii)
def test_nobody_is_called_nothing(blank: str):
    with pytest.raises(Invalid):
        checked_name(blank, "/displayName")


@pytest.mark.parametrize("control", CONTROLS)
def test_control_characters_are_refused(control: str):
    assert flaw(f"a{control}b") == "control-character"


def test_tabs_and_line_breaks_are_text():
    assert checked("a\tb\r\nc", "/body", limit=10) == "a\tb\r\nc"


def test_half_a_character_is_no_text():
    assert flaw("a\ud800") == "not-text"


def test_limits_count_code_points_and_octets():
    assert checked("🙂" * 10, "/body", limit=10, octets=40)
    assert flaw("🙂" * 11) == "length"
    assert flaw("🙂" * 10, octets=39) == "length"


def test_a_message_has_4000_code_points_and_16_kib_at_most():
    assert MessageBody("a" * 4_000)
    assert MessageBody("🙂" * 4_000)
    for text in ("a" * 4_001, "🙂" * 4_001, ""):
        with pytest.raises(Invalid):
            MessageBody(text)


def test_what_people_wrote_stays_out_of_reprs_and_errors():
    assert "secret" not in repr(MessageBody("secret"))
    assert "secret" not in repr(a_note(text="secret"))
    assert "Secret" not in repr(a_patient(name="Secret", contacts=("tel:Secret",)))
    with pytest.raises(Invalid) as refusal:
        MessageBody("secret\x00")
    assert "secret" not in str(refusal.value) + repr(refusal.value.flaws)


def test_a_note_is_bounded_too():
    assert a_note(text="a" * NOTE_LIMIT)
    for text in ("a" * (NOTE_LIMIT + 1), " "):
        with pytest.raises(Invalid):
            a_note(text=text)


def test_a_name_loses_direction_marks_and_edges():
    assert checked_name(" \u202eAda\u200b Lovelace\u2066\u3164 ", "/displayName") == "Ada Lovelace"
    assert checked_name("\u2800Ada\ufe0f", "/displayName") == "Ada"


@pytest.mark.parametrize("name", ["", "\u202e", "Ada\nLovelace", "Ada\tL", "A\x00", "a" * 201])
def test_what_can_not_be_a_name_is_refused(name: str):
    with pytest.raises(Invalid):
        checked_name(name, "/displayName")


@given(st.text(max_size=30))
def test_a_checked_name_holds_nothing_invisible(name: str):
    try:
        shown = checked_name(name, "/displayName")
    except Invalid:
        return
    assert shown == shown.strip()
    assert all(unicodedata.category(char) != "Cf" for char in shown)


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=2, max_size=16))
def test_every_beginning_of_a_word_finds_the_name(word: str):
    for folded in name_words(word):
        for length in range(2, min(len(folded), 16) + 1):
            assert folded[:length] in name_prefixes(f"Dr. {word}")


def test_names_are_searched_without_case_and_accents():
    assert name_words("Zoë O’Hara-MÜLLER") == ("zoe", "o", "hara", "muller")
    assert search_terms("ZOE Mü") == ("zoe", "mu")
    assert set(search_terms("zoë")) <= name_prefixes("ZOE")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("luk", "Łukasz Wójcik"),
        ("ŁUKASZ", "Łukasz Wójcik"),
        ("soren", "Søren Ægir"),
        ("aeg", "Søren Ægir"),
        ("strausz", "Strauß"),
        ("strauss", "Strauß"),
        ("dordevic", "Đorđević"),
        ("obri", "Conor O'Brien"),
        ("o'brien", "Conor O’Brien"),
        ("annema", "Anne-Marie Roux"),
        ("mari", "Anne-Marie Roux"),
    ],
)
def test_a_name_is_found_as_people_without_its_letters_write_it(query: str, name: str):
    assert (set(search_terms(query)) <= name_prefixes(name)) is (query != "strausz")


def test_single_letters_beside_longer_words_are_passed_over_in_a_search():
    assert search_terms("O'Brien") == ("brien",)
    assert set(search_terms("maria g")) <= name_prefixes("Maria Garcia")


@pytest.mark.parametrize("query", ["", "a", "a b", "ab " + "x" * 17, "x" * 17, "-", "ab " * 30])
def test_a_search_needs_two_to_sixteen_letters_a_word(query: str):
    with pytest.raises(Invalid) as refusal:
        search_terms(query)
    assert [one.pointer for one in refusal.value.flaws] == ["/q"]


@pytest.mark.parametrize("name", ["a", "A1_.:@|+-", "x" * 128])
def test_names_that_are_allowed(name: str):
    assert is_name(name)


@pytest.mark.parametrize("name", ["", "x" * 129, "a b", "ä", "a/b", "a\n", "٣", "a\x00", "<a>"])
def test_names_that_are_not(name: str):
    assert not is_name(name)
    with pytest.raises(Invalid):
        a_patient(name, name="Ada")


def test_names_compare_without_case():
    assert identity_key("Pat.O") == identity_key("pAT.o") != identity_key("pat")
