"""How far the words beside a number reach, and which of several says what it is."""

import pytest

from bootstrap.lexicon import phi_detector
from domain.phi import FLAG, Category, PHIDetector

DETECTOR: PHIDetector = phi_detector()
C = Category


def found(text: str) -> list[tuple[Category, str]]:
    return [(span.category, text[span.start : span.end]) for span in DETECTOR.scan(text).at(FLAG)]


@pytest.mark.parametrize(
    ("category", "text", "value"),
    [
        (C.MRN, "enterprise id E1002938475", "E1002938475"),
        (C.MRN, "records number 536960308", "536960308"),
        (C.MRN, "HRN 7606363", "7606363"),
        (C.MRN, "no. de paciente 07239084", "07239084"),
        (C.MRN, "you have me in the system as 00581932", "00581932"),
        (C.HEALTH_PLAN, "membership number W050023378", "W050023378"),
        (C.HEALTH_PLAN, "grupo 246882", "246882"),
        (C.HEALTH_PLAN, "the card has 5816104823 on the front", "5816104823"),
        (C.ACCOUNT, "cuenta 5532386", "5532386"),
        (C.OTHER_ID, "caso 18537521", "18537521"),
        (C.DEVICE, "ser. no. 8G9067N", "8G9067N"),
        (C.LICENSE, "photo id 26720860", "26720860"),
    ],
)
def test_whatever_has_a_number_leads_to_it(category: Category, text: str, value: str) -> None:
    assert found(text) == [(category, value)]


@pytest.mark.parametrize(
    ("category", "text", "value"),
    [
        (C.MRN, "medical number HO890154", "HO890154"),
        (C.HEALTH_PLAN, "dental id UTV643R17905", "UTV643R17905"),
        (C.MRN, "here's my mrn for the referral - 094453", "094453"),
        (C.SSN, "ssn on file 098-13-0035", "098-13-0035"),
    ],
)
def test_the_word_that_says_most_decides(category: Category, text: str, value: str) -> None:
    assert found(text) == [(category, value)]


@pytest.mark.parametrize(
    "text",
    [
        "the mrn they gave me at the er was 748550",
        "748550 is what it says for medical record number",
        "insurance card says member id that i was given is 748550",
    ],
)
def test_a_sentence_that_ends_or_begins_with_is_reaches_its_other_end(text: str) -> None:
    assert [value for _, value in found(text)] == ["748550"]


def test_of_two_values_of_one_kind_both_are_found() -> None:
    assert found("use mrn MR646180, not the old one 3390127") == [(C.MRN, "MR646180"), (C.MRN, "3390127")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("my daughter's chart number is 079847 and my son's is 379859736", ["079847", "379859736"]),
        ("I have two charts, ZI194695 and IZ666659", ["ZI194695", "IZ666659"]),
        ("could you merge 38155973 with my other chart?", ["38155973"]),
        ("the id on my hospital band reads 519992120", ["519992120"]),
        ("Acct/MRN: E75501958", ["E75501958"]),
        ("please reference medical record BS924774 when you call", ["BS924774"]),
        ("My number at your hospital is 25464179", ["25464179"]),
        ("The bracelet they put on me said 3689170", ["3689170"]),
        ("both MRNs, MR99513 and L2266450, are mine", ["MR99513", "L2266450"]),
        ("record # 215-2033-3 not GW243575", ["215-2033-3", "GW243575"]),
    ],
)
def test_records_are_found_however_the_sentence_goes(text: str, values: list[str]) -> None:
    assert found(text) == [(C.MRN, value) for value in values]


def test_a_plan_on_file_that_is_wrong_is_found_behind_the_comma() -> None:
    assert found("Health plan ID on file is wrong, should be 9029561915") == [(C.HEALTH_PLAN, "9029561915")]


@pytest.mark.parametrize(
    "text",
    [
        "Pain is 9/10 after therapy, 4/10 before.",
        "mi presión estaba en 151/73",
        "ACL MCL PCL",
        "Tretinoin peel",
        "ERCP MRCP",
    ],
)
def test_scores_shorthand_and_medicines_are_nobodys(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I had cole slaw and ribs",
        "jasmine tea before bed",
        "I put basil in the broth",
        "Alfredo sauce went right through me",
        "dill pickles raise my pressure?",
        "Bartlett pears ok?",
        "ate at Olive Garden and had hives after",
        "St John's wort with zoloft?",
        "Ben and Jerry's, half a pint",
        "Crocs or Brooks for plantar fasciitis",
        "caldo de pollo and rest",
        "plain jane ointment?",
        "both MRIs, if you can",
    ],
)
def test_food_plants_clothes_and_brands_are_nobodys_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("we gave Jasmine tea and crackers", "Jasmine"),
        ("my daughter Jasmine tea set", "Jasmine"),
        ("Jasmine's mom called", "Jasmine"),
        ("Brooks has been coughing all night", "Brooks"),
        ("hi gideon here, still coughing", "gideon"),
        ("my name is temperance lydell and i need a refill", "temperance lydell"),
    ],
)
def test_who_is_given_something_or_says_who_they_are_is_named(text: str, name: str) -> None:
    assert found(text) == [(C.NAME, name)]


def test_accounts_texts_and_trials_are_known_by_more_ways_to_say_them() -> None:
    assert found("txt 6075100107") == [(C.PHONE, "6075100107")]
    assert found("la cuenta del hospital es 96572824") == [(C.ACCOUNT, "96572824")]
    assert found("in the trial I am 012-2835") == [(C.OTHER_ID, "012-2835")]


def test_what_is_counted_after_another_number_is_no_record() -> None:
    assert found("mrn 646180 and 12045 steps") == [(C.MRN, "646180")]


@pytest.mark.parametrize(
    "text", ["medikal record number 380977", "insurence number 38097712", "seriall number 8G9067N", "memmber id W05002"]
)
def test_a_word_written_by_ear_is_known(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "machine says 1120438756",
        "my meter showed 1381007841",
        "frame of the walker 1G18EI8U067622772",
        "vin 1HGCM82634A004352",
        "phone 030-464-9999",
        "number (212) 048-1737 does not ring",
        "my number is (023) 373-1862",
        "rxbin 004336",
        "please fax the records to suite 20011",
    ],
)
def test_what_is_on_a_display_or_can_not_be_is_nobodys(text: str) -> None:
    assert found(text) == []


def test_a_vehicle_from_elsewhere_may_fail_the_check() -> None:
    assert found("vin WBA9ULUE550901561") == [(C.VEHICLE, "WBA9ULUE550901561")]


@pytest.mark.parametrize(
    ("category", "text", "value"),
    [
        (C.MRN, "Medical Record Number\n4420918", "4420918"),
        (C.ACCOUNT, "Patient Account No.\n2209918", "2209918"),
        (C.MRN, "Hospital Number: K 220 918", "K 220 918"),
        (C.LICENSE, "my license is H 220 448 117 3", "H 220 448 117 3"),
        (C.MRN, "the chart number on my after visit summary is 3309182", "3309182"),
        (C.MRN, "could you check that the record you opened is 4401-9928", "4401-9928"),
        (C.HEALTH_PLAN, "identificación del miembro ZGN44820117", "ZGN44820117"),
        (C.ACCOUNT, "Card on file ends in 0093", "0093"),
        (C.VEHICLE, "handicap placard P44817X", "P44817X"),
        (C.PHONE, "fax it to 1 (888) 555-0190", "1 (888) 555-0190"),
        (C.DATE, "adm 11/02", "11/02"),
        (C.DEVICE, "the bar code says (01)00844005718528(21)B731301", "(01)00844005718528(21)B731301"),
    ],
)
def test_forms_and_pasted_lines_are_read_as_people_read_them(category: Category, text: str, value: str) -> None:
    assert found(text) == [(category, value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("My old MRN was HT22094; the new one should be 100448271.", ["HT22094", "100448271"]),
        ("daytime number 3195550122, evening 3195550108", ["3195550122", "3195550108"]),
        ("hearing aid serials L 2204A817 R 2204A818", ["L 2204A817", "2204A818"]),
    ],
)
def test_a_second_value_goes_with_the_first(text: str, values: list[str]) -> None:
    assert [value for _, value in found(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "payer id 60054, member services is closed",
        "the claim was denied, code 70551 not covered",
        "the trial had patients 20000 last year",
    ],
)
def test_the_number_of_a_payer_or_a_procedure_is_nobodys(text: str) -> None:
    assert found(text) == []
