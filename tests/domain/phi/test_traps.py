"""What is no identifier although it looks like one, and numbers that can not be what they are called."""

import pytest

from bootstrap.lexicon import phi_detector
from domain.phi import FLAG, PHIDetector
from domain.phi.checksums import card, dea, gtin, iban, itin, luhn, nanp, npi, routing, ssn, verhoeff, vin

DETECTOR: PHIDetector = phi_detector()


@pytest.mark.parametrize(
    "text",
    """
    take 10-325 mg every 4-6 hours
    odd sticker (932) 184-3851 on the pump
    the sticker on the pump is 036-434-2182
    my watch says 13-45-2020
    my watch counted 12500
    last four visits 2021 to 2024
    oxygen at 97 is fine
    at 97 it dropped again
    dad 99 percent sure
    i am 100 percent sure
    augmentin 500-125 twice a day
    target range is 70-130
    bp was 120/80 then 142/91 lying down
    vision is 20/40 since surgery
    available 24/7, split it 50/50
    pain is 7/10 today
    GCS 14 on arrival
    G3P2002 at 28w2d
    mri shows T12-L1 and L4-L5, C3-C4
    insulin 10-5-8 before meals
    novolog 70/30
    sugars were 145 162 138 201
    glucose 98, 105, 121
    platelets 150000 is that low
    i walked 10000 steps
    my copay went from $20 to $35.50
    can we do 3:30 or 4:15 instead
    room 4123 on the second floor
    lot 4587X21 was recalled
    lost 15% of my weight
    app version 2.3.1 and v10.4.18.1
    isbn 978-0-306-40615-7
    part number 44812A for the nebulizer
    error id 550e8400-e29b-41d4-a716-446655440000
    order number 12345678
    dx E11.9, S93.401A
    ICD-10 E78.5 for the statin
    CPT 99213 was denied
    billed J3420 and 99214
    NDC 0781-1506-10 on the bottle
    LOINC 4548-4 is what the lab uses
    snomed 195967001 asthma
    take 1/2 tablet for 3 days
    3/4 of the dose
    in 2019 i had a stent
    it started in march
    see you monday
    i may need more, i march up the stairs
    call 911 or 988
    text HOME to 741741
    @ 3 pm works, 2L @ night
    my dad has Parkinson's disease
    is this Graves or Hashimoto's
    the Foley is leaking and the Holter monitor beeps
    Apgar was 8 and 9, Glasgow score 13
    Bell's palsy, Baker's cyst, Down syndrome
    Can I take Zyrtec and Benadryl together
    will it hurt? may I eat before?
    Hope this helps, grace period ends soon
    I am allergic to Sulfa
    this is urgent
    My son has a fever and a sore throat
    my daughter is throwing up
    Hi doctor
    Good morning team
    Thanks so much
    Dr. said no lifting
    the hospital called me about urgent care
    I go to Florida every winter
    my son is 12 and my dad is 89
    HI I NEED A REFILL OF MY METFORMIN
    Your Appointment Is Confirmed
    she is 5 ft 4, 160 lbs
    or should I wait in here
    pt twice a week helps
    Dr Pepper has caffeine
    """.strip().splitlines(),
)
def test_harmless_text_is_not_flagged(text: str) -> None:
    spans = DETECTOR.scan(text.strip()).at(FLAG)

    assert spans == (), [(text.strip()[span.start : span.end], span.rule_id) for span in spans]


@pytest.mark.parametrize(
    "text",
    [
        "my ssn is 000-12-3456",
        "ssn 666-12-3456",
        "ssn 123-00-4567",
        "ssn 123-45-0000",
        "social 912-00-1234",
        "card 4111 1111 1111 1112",
        "visa 4111111111111112",
        "card number 1234 5678 9012 3456",
        "npi 1234567890",
        "dea AB1234567",
        "routing 123456789",
        "iban DE89 3704 0044 0532 0130 01",
        "medicare number 1SG4TE5MK73",
        "dob 13/45/1980",
        "dob 02/30/1990",
        "born 1890-14-40",
        "call 123-456-7890",
        "call me at 415-155-0132",
        "zip 00000",
        "ip 256.300.1.1",
        "she is 121 years old",
    ],
)
def test_a_number_that_can_not_be_what_it_is_called_is_nobodys(text: str) -> None:
    assert DETECTOR.scan(text).at(FLAG) == ()


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (luhn, "4111111111111111", "4111111111111112"),
        (card, "378282246310005", "378282246310006"),
        (card, "6011111111111117", "9011111111111117"),
        (npi, "1234567893", "3234567893"),
        (dea, "ab1234563", "ab1234564"),
        (vin, "1hgcm82633a004352", "1hgcm82634a004352"),
        (iban, "gb29nwbk60161331926819", "gb29nwbk60161331926818"),
        (iban, "de89370400440532013000", "de8937040044053201300"),
        (routing, "021000021", "021000022"),
        (gtin, "00643169007222", "00643169007223"),
        (verhoeff, "195967001", "195967002"),
        (ssn, "219099999", "666099999"),
        (itin, "912701234", "912691234"),
        (nanp, "4155550132", "4111550132"),
    ],
)
def test_checks_tell_right_from_wrong(check: object, good: str, bad: str) -> None:
    assert callable(check)
    assert check(good)
    assert not check(bad)
