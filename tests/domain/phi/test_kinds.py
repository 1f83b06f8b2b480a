"""Every kind of identifier: alone or beside its word, in small letters and in capitals, at the start and at the end."""

import pytest

from bootstrap.lexicon import phi_detector
from domain.phi import FLAG, Category, Level, PHIDetector

DETECTOR: PHIDetector = phi_detector()
C = Category
ALONE = [
    (C.SSN, "219-09-9999"),
    (C.SSN, "912-70-1234"),
    (C.PHONE, "(415) 555-0132"),
    (C.PHONE, "415.555.0132"),
    (C.PHONE, "+1 415 555 0132"),
    (C.PHONE, "415-555-0132 ext. 204"),
    (C.PHONE, "+44 20 7946 0958"),
    (C.EMAIL, "maria.lopez+home@mail.example.com"),
    (C.URL, "https://portal.example.com/patient/1234"),
    (C.URL, "www.example.org/forms"),
    (C.IP, "192.168.1.20"),
    (C.IP, "fe80::1ff:fe23:4567:890a"),
    (C.DATE, "03/14/1980"),
    (C.DATE, "3-14-1980"),
    (C.DATE, "1980-03-14"),
    (C.DATE, "14 March 1980"),
    (C.DATE, "March 14th, 1980"),
    (C.DATE, "the 14th of March"),
    (C.DATE, "14.03.1980"),
    (C.AGE, "94 years old"),
    (C.ACCOUNT, "4111 1111 1111 1111"),
    (C.ACCOUNT, "378282246310005"),
    (C.ACCOUNT, "DE89 3704 0044 0532 0130 00"),
    (C.HEALTH_PLAN, "1EG4-TE5-MK73"),
    (C.VEHICLE, "1HGCM82633A004352"),
    (C.LICENSE, "AB1234563"),
    (C.LICENSE, "05D0987654"),
    (C.DEVICE, "00:1A:2B:3C:4D:5E"),
    (C.DEVICE, "(01)00643169007222(17)251231(10)ABC123(21)12345"),
    (C.LOCATION, "1234 Maple Street Apt 5B, Springfield, IL 62704"),
    (C.LOCATION, "PO Box 4411"),
]
CUED = [
    (C.SSN, "ssn", "219099999"),
    (C.SSN, "last four of my social", "9999"),
    (C.SSN, "ssn last 4", "9999"),
    (C.SSN, "verify: last 4", "9999"),
    (C.SSN, "soical security", "219099999"),
    (C.SSN, "s.s.n.", "219099999"),
    (C.MRN, "mrn", "445566"),
    (C.HEALTH_PLAN, "the group number on my card says", "81234"),
    (C.HEALTH_PLAN, "group # on my insurance card:", "GRP4412"),
    (C.LICENSE, "drivers liscense", "D1234567"),
    (C.PHONE, "llameme al", "4155550132"),
    (C.MRN, "chart number", "A12-34567"),
    (C.HEALTH_PLAN, "member id", "XYZ123456789"),
    (C.HEALTH_PLAN, "medicare number", "1EG4TE5MK73"),
    (C.HEALTH_PLAN, "group number", "81234"),
    (C.ACCOUNT, "account number", "123456789"),
    (C.ACCOUNT, "routing number", "021000021"),
    (C.LICENSE, "npi", "1234567893"),
    (C.LICENSE, "driver's license", "D1234567"),
    (C.VEHICLE, "license plate", "7ABC123"),
    (C.DEVICE, "serial number", "PX-20448-B"),
    (C.OTHER_ID, "passport", "A12345678"),
    (C.OTHER_ID, "claim number", "778812345"),
    (C.OTHER_ID, "rx number", "7654321"),
    (C.PHONE, "my cell is", "4155550132"),
    (C.PHONE, "call me at", "555-0132"),
    (C.LOCATION, "zip code", "94110"),
    (C.DATE, "appointment on", "3/14"),
    (C.DATE, "dob", "03141980"),
    (C.AGE, "aged", "97"),
]
FRAMES = ["{}", "please note {} thanks", "it says: {}.", "({})", "{}, is that right?"]


def found(text: str, value: str) -> set[Category]:
    """The kinds of what covers the value, flagged."""
    start = text.index(value)
    end = start + len(value)
    return {span.category for span in DETECTOR.scan(text).at(FLAG) if span.start <= start and end <= span.end}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("change", [str, str.lower, str.upper], ids=["as-is", "lower", "upper"])
@pytest.mark.parametrize(("category", "value"), ALONE)
def test_what_has_a_shape_is_found_alone(category: Category, value: str, change: type[str], frame: str) -> None:
    assert found(change(frame.format(value)), change(value)) == {category}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("change", [str, str.lower, str.upper], ids=["as-is", "lower", "upper"])
@pytest.mark.parametrize(("category", "cue", "value"), CUED)
def test_what_needs_a_word_is_found_beside_it(
    category: Category, cue: str, value: str, change: type[str], frame: str
) -> None:
    assert found(change(frame.format(f"{cue} {value}")), change(value)) == {category}


@pytest.mark.parametrize(("_", "cue", "value"), [each for each in CUED if each[2].isdigit() and len(each[2]) < 9])
def test_without_its_word_a_plain_number_is_nobodys(_: Category, cue: str, value: str) -> None:
    assert DETECTOR.scan(f"it was {value} then").at(FLAG) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my name is maria lopez and i need a refill", "maria lopez"),
        ("Hi Dr. Chen, quick question", "Chen"),
        ("my son anushka has a fever", "anushka"),
        ("this is Oyelaran Adebayo calling about my labs", "Oyelaran Adebayo"),
        ("Patient: Garcia, Maria", "Garcia, Maria"),
        ("MY NAME IS MARIA LOPEZ", "MARIA LOPEZ"),
        ("thanks for everything\nRegards,\nThomas Müller", "Thomas Müller"),
        ("emily's mom here, she is still coughing", "emily"),
        ("I spoke with Ngozi at the front desk", "Ngozi"),
        ("on behalf of Ana R. please", "Ana R."),
        ("mrs o'brien-smith jr", "o'brien-smith jr"),
        ("talked to jennifer yesterday", "jennifer"),
        ("name: nguyen van minh", "nguyen van minh"),
    ],
)
def test_names_are_found_by_what_stands_around_them(text: str, name: str) -> None:
    assert found(text, name) == {Category.NAME}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("i live in Houston", "Houston"),
        ("moved to Boise, ID last year", "Boise, ID"),
        ("admitted to Mercy General Hospital last night", "Mercy General Hospital"),
        ("seen at st mary's hospital", "st mary's hospital"),
        ("i live in hennepin county", "hennepin county"),
        ("we are in North Jenniferburgh", "North Jenniferburgh"),
        ("12 oak dr is my house", "12 oak dr"),
    ],
)
def test_places_are_found_by_lists_shapes_and_suffixes(text: str, place: str) -> None:
    assert found(text, place) == {Category.LOCATION}


@pytest.mark.parametrize(
    "text",
    [
        "call me at four one five five five five oh one three two",
        "my ssn is 2 1 9 0 9 9 9 9 9",
        "my ssn is \uff12\uff11\uff19-\uff10\uff19-\uff19\uff19\uff19\uff19",
        "my ssn is 219\u200b-09\u200b-9999",
        "my ssn is 219\u201009\u20109999",
        "my ssn is 219-O9-9999",
        "my ssn is 219-09-\n9999",
        "my number is \u0664\u0661\u0665-\u0665\u0665\u0665-\u0660\u0661\u0663\u0662",
        "maria dot lopez at example dot com",
    ],
)
def test_disguises_are_seen_through(text: str) -> None:
    assert DETECTOR.scan(text).at(FLAG)


def test_offsets_are_code_points_of_the_text_as_given() -> None:
    text = "👩‍⚕️ e\u0301 ssn\u00a0219\u200b-09-9999 ok"
    (span,) = DETECTOR.scan(text).spans

    assert text[span.start : span.end] == "219\u200b-09-9999"


def test_the_clinics_own_numbers_and_domain_are_not_reported() -> None:
    detector = phi_detector(("(415) 555-0100", "clinic.example.com"))

    assert detector.scan("call 415.555.0100 or write to desk@clinic.example.com").spans == ()
    assert detector.scan("call 415.555.0101").categories == (Category.PHONE,)


def test_a_long_text_is_read_to_its_end() -> None:
    text = "word " * 3_000 + "my ssn is 219-09-9999"

    assert found(text, "219-09-9999") == {Category.SSN}


def test_nothing_printed_holds_what_was_found() -> None:
    result = DETECTOR.scan("my name is maria lopez, ssn 219-09-9999")

    assert result.spans
    assert "maria" not in repr(result) + repr(DETECTOR)
    assert "9999" not in repr(result)


@pytest.mark.parametrize(
    ("before", "value", "behind"),
    [
        ("dad ", "99", " stopped eating"),
        ("at ", "97", " is it worth it"),
        ("my gran is ", "96", ""),
        ("mom (", "91", ") fell"),
        ("just had her ", "95th", " birthday"),
        ("im ", "92", " and live alone"),
        ("abuelo cumple ", "90", ""),
    ],
)
def test_an_age_is_known_by_whom_it_is_said_of(before: str, value: str, behind: str) -> None:
    (span,) = DETECTOR.scan(before + value + behind).at(FLAG)

    assert (span.category, span.start, span.end) == (C.AGE, len(before), len(before + value))


@pytest.mark.parametrize(
    ("before", "behind", "category"),
    [
        ("", " are the last four of my social", C.SSN),
        ("xxx-xx-", "", C.SSN),
        ("my visa ends in ", "", C.ACCOUNT),
        ("los ultimos cuatro de mi seguro son ", "", C.SSN),
        ("last four of my card ", "", C.ACCOUNT),
    ],
)
def test_the_last_four_digits_belong_to_what_is_named_beside_them(before: str, behind: str, category: Category) -> None:
    (span,) = DETECTOR.scan(before + "4432" + behind).at(FLAG)

    assert (span.category, span.start, span.end) == (category, len(before), len(before) + 4)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Dr. Osei, my knee hurts", Level.HEALTH),
        ("hi dr chen my knee hurts", Level.HEALTH),
        ("Doctora Ruiz, tengo diabetes", Level.HEALTH),
        ("Dr. Amara Osei said my knee hurts", Level.HEALTH),
        ("Mr. Osei, my knee hurts", Level.PHI),
        ("Dr. Osei, my son Ngozi has diabetes", Level.PHI),
        ("Dr. Osei, MRN 48213377, my knee hurts", Level.PHI),
    ],
)
def test_who_names_but_their_doctor_tells_of_health_and_not_of_whose(text: str, level: Level) -> None:
    found = DETECTOR.scan(text)

    assert found.level is level
    assert Category.NAME in found.categories
    assert "Osei" not in DETECTOR.redact(text)
