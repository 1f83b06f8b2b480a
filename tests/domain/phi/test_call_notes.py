"""Identifiers as they are told on the telephone, noted down by a nurse, or read off a card."""

import pytest

from bootstrap.lexicon import phi_detector
from domain.phi import FLAG, Category, PHIDetector

DETECTOR: PHIDetector = phi_detector()
C = Category


def found(text: str) -> list[tuple[Category, str]]:
    return [(span.category, text[span.start : span.end]) for span in DETECTOR.scan(text).at(FLAG)]


@pytest.mark.parametrize(
    ("text", "category", "value"),
    [
        ("my date of birth is four twelve seventy one", C.DATE, "four twelve seventy one"),
        ("birthday is march second nineteen sixty eight", C.DATE, "march second nineteen sixty eight"),
        ("fecha de nacimiento cinco doce setenta y ocho", C.DATE, "cinco doce setenta y ocho"),
        ("i live at fourteen oh nine cedar lane", C.LOCATION, "fourteen oh nine cedar lane"),
        ("email is p miller sixty two at gmail dot com", C.EMAIL, "miller sixty two at gmail dot com"),
    ],
)
def test_numbers_above_nine_are_heard_in_words(text: str, category: Category, value: str) -> None:
    assert (category, value) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "blood pressure was one thirty eight over eighty four",
        "i take twenty two units at night and nine with meals",
        "i slept from eleven to four thirty",
        "my sugar was two ten then one sixty then one forty",
        "i gained twenty five pounds in two years",
        "t three t four and b twelve please",
    ],
)
def test_what_is_measured_in_words_is_nobodys(text: str) -> None:
    assert found(text) == []


def test_a_name_that_is_spelled_behind_itself_needs_no_word_for_it() -> None:
    assert found("this is carol ostrow o s t r o w, hi") == [
        (C.NAME, "carol ostrow"),
        (C.NAME, "o s t r o w"),
    ]


@pytest.mark.parametrize(
    ("category", "text", "value"),
    [
        (C.HEALTH_PLAN, "cardholder id W771204498", "W771204498"),
        (C.HEALTH_PLAN, "the id on my insurance card is KQP7719204", "KQP7719204"),
        (C.HEALTH_PLAN, "medicare claim number 418-22-0711-A", "418-22-0711-A"),
        (C.HEALTH_PLAN, "member id MEBQ7YT2", "MEBQ7YT2"),
        (C.OTHER_ID, "enc # 77192044", "77192044"),
        (C.OTHER_ID, "PA # PA-771920", "PA-771920"),
        (C.PHONE, "daytime # 3605550119", "3605550119"),
        (C.ACCOUNT, "Patient acct\n77192044", "77192044"),
        (C.ACCOUNT, "mi cuenta de ahorros 7719204471", "7719204471"),
        (C.LICENSE, "dea no. ph6400496", "ph6400496"),
        (C.DATE, "fecha de nac. 14051966", "14051966"),
        (C.AGE, "my sister is 97 and lives alone", "97"),
        (C.LOCATION, "vivo en 36th Street 447", "36th Street 447"),
        (C.LOCATION, "the one on Old Mill Rd", "Old Mill Rd"),
    ],
)
def test_words_of_cards_and_charts_say_what_a_number_is(category: Category, text: str, value: str) -> None:
    assert found(text) == [(category, value)]


def test_a_line_of_name_day_and_number_between_strokes_is_a_chart() -> None:
    assert (C.MRN, "771920") in found("Gloria Tran / 06-11-1970 / 771920: wants results")


def test_an_id_behind_a_comma_is_no_state() -> None:
    assert C.LOCATION not in {category for category, _ in found("the interpreter was Vietnamese, ID 410772")}


@pytest.mark.parametrize(
    "text",
    [
        "Rev. 04/22 form 7710-B",
        "clinic number printed as 113-466-4405",
        "dea no. ph6400490",
        "plan year 2026",
        "the cuff said err 3",
        "UpToDate says six weeks",
        "Echo: RVSP 38",
    ],
)
def test_labels_things_and_brands_are_nobodys(text: str) -> None:
    assert found(text) == []
