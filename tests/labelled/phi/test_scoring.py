"""The scorer itself: what it calls found, covered, right, wrong, flagged."""

import math

import pytest

from tests.labelled.phi.aims import MEASURES
from tests.labelled.phi.message import Group, Message, Piece, joined
from tests.labelled.phi.scoring import Found, Score, scored


def a_message(*pieces: str | tuple[str, str], group: Group = Group.IDENTIFIERS) -> Message:
    parts = [Piece(piece) if isinstance(piece, str) else Piece(piece[0], piece[1], "kind") for piece in pieces]
    return joined(parts, group, "here:1")


def score_of(message: Message, *spans: Found) -> Score:
    return scored(lambda _: spans, [message])


CALL = a_message("call ", ("415-555-0132", "PHONE"), " please")
"""The number stands at 5 to 17."""


def test_a_label_counts_code_points():
    message = a_message("👩‍⚕️ ", ("Ana", "NAME"))

    (label,) = message.labels
    assert message.text[label.start : label.end] == "Ana"


@pytest.mark.parametrize(
    ("start", "end", "found", "covered"),
    [(5, 17, 1, 1), (5, 11, 1, 0), (5, 10, 0, 0), (0, 24, 1, 1), (9, 17, 1, 0), (17, 24, 0, 0)],
)
def test_half_of_the_characters_find_it_and_all_letters_and_digits_cover_it(start, end, found, covered):
    tally = score_of(CALL, Found(start, end, "PHONE", 0.9)).tally(Group.IDENTIFIERS)

    assert (tally.labels, tally.found, tally.covered) == (1, found, covered)


def test_several_spans_cover_one_identifier_together():
    message = a_message(("(415) 555-0132", "PHONE"))

    tally = score_of(message, Found(1, 4, "PHONE", 0.9), Found(6, 14, "PHONE", 0.9)).tally(Group.IDENTIFIERS)

    assert (tally.found, tally.covered) == (1, 1), "the brackets are no part of the number"


def test_the_kind_is_that_of_the_span_with_the_most_of_it():
    spans = Found(5, 9, "SSN", 0.9), Found(9, 17, "PHONE", 0.9)

    assert score_of(CALL, *spans).tally(Group.IDENTIFIERS).right == 1
    assert score_of(CALL, Found(5, 17, "MRN", 0.9)).tally(Group.IDENTIFIERS).right == 0


def test_a_span_that_overlaps_no_label_is_wrong():
    score = score_of(CALL, Found(0, 4, "NAME", 0.9), Found(16, 24, "NAME", 0.9))

    assert (score.spans[Group.IDENTIFIERS], score.wrong[Group.IDENTIFIERS]) == (2, 1)


@pytest.mark.parametrize(
    ("confidence", "found", "redacted"), [(0.19, 0, 0), (0.2, 0, 1), (0.49, 0, 1), (0.5, 1, 1), (1.0, 1, 1)]
)
def test_what_is_not_sure_enough_to_flag_may_still_be_redacted(confidence, found, redacted):
    tally = score_of(CALL, Found(5, 17, "PHONE", confidence)).tally(Group.IDENTIFIERS)

    assert (tally.found, tally.redacted) == (found, redacted)


@pytest.mark.parametrize(
    ("span", "flagged", "warned"),
    [
        (Found(0, 2, "MRN", 0.9), 1, 1),
        (Found(0, 2, "MRN", 0.6), 1, 0),
        (Found(0, 2, "NAME", 0.9, grave=False), 1, 0),
        (Found(0, 2, "MRN", 0.3), 0, 0),
    ],
)
def test_a_clean_message_is_flagged_or_warned_about_by_any_span(span, flagged, warned):
    score = score_of(a_message("bp 120/80", group=Group.CLEAN), span)

    assert (score.flagged[Group.CLEAN], score.warned[Group.CLEAN]) == (flagged, warned)


def test_each_group_is_counted_for_itself():
    texts = [a_message(("x1", "MRN"), group=group) for group in Group]

    score = scored(lambda _: [Found(0, 2, "MRN", 0.9)], texts)

    assert {score.tally(group, "MRN", "kind").found for group in Group} == {1}
    assert score.tally(Group.IDENTIFIERS, "NAME").labels == 0


def test_slips_say_what_went_wrong_and_where():
    score = score_of(CALL, Found(0, 4, "NAME", 0.9))

    assert [(slip.what, slip.kind, slip.text) for slip in score.slips] == [
        ("missed", "PHONE kind", "call ⟦415-555-0132⟧ please"),
        ("wrong", "NAME", "⟦call⟧ 415-555-0132 please"),
    ]
    assert {slip.source for slip in score.slips} == {"here:1"}


def test_the_figures_are_shares_in_percent():
    clean, broken = a_message("fine", group=Group.CLEAN), a_message("000-00-0000", group=Group.INVALID)

    def detect(text: str) -> list[Found]:
        return (
            [Found(0, 4, "PHONE", 0.9)] if text == "fine" else [Found(5, 17, "PHONE", 0.9)] if text == CALL.text else []
        )

    score = scored(detect, [CALL, a_message(("Ana", "NAME")), clean, clean, broken])
    figures = {measure.name: measure.of(score) for measure in MEASURES}

    assert figures["identifiers found"] == 50
    assert figures["identifiers of the right kind"] == 100, "among those that were found"
    assert figures["precision of spans"] == pytest.approx(100 / 3)
    assert figures["clean messages flagged"] == 100
    assert figures["invalid numbers flagged"] == 0
    assert figures["PHONE found"] == 100
    assert figures["NAME found"] == 0
    assert math.isnan(figures["SSN found"]), "nothing was labelled so"
