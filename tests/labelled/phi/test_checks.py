"""The makers against published examples of their standards: a set made of wrong numbers measures nothing."""

import re

import pytest

from tests.labelled.phi import checks
from tests.labelled.phi.dice import Dice
from tests.labelled.phi.makers import broken, contacts, dates, harmless, numbers, things
from tests.labelled.phi.sets import PARTS, words_of

DRAWS = 200
LETTER = "[AC-HJKMNP-RT-Y]"
EITHER = "[AC-HJKMNP-RT-Y0-9]"
MBI = rf"[1-9]{LETTER}{EITHER}\d{LETTER}{EITHER}\d{LETTER}{{2}}\d\d"


@pytest.fixture(params=PARTS)
def dice(request) -> Dice:
    return Dice("checks", words_of(request.param))


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (checks.luhn, "79927398713", "79927398710"),
        (checks.npi, "1234567893", "1234567890"),
        (checks.aba, "021000021", "021000022"),
        (checks.iban, "GB82WEST12345698765432", "GB82WEST12345698765431"),
        (checks.dea, "AP5836727", "AP5836728"),
        (checks.vin, "1M8GDM9AXKP042788", "1M8GDM9A1KP042788"),
        (checks.gs1, "04006381333931", "04006381333932"),
        (checks.verhoeff, "73211009", "73211008"),
    ],
)
def test_the_checks_know_published_examples(check, good, bad):
    assert check(good)
    assert not check(bad)


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def test_made_numbers_keep_their_standard(dice):
    for _ in range(DRAWS):
        assert checks.luhn(digits(numbers.card(dice)))
        assert checks.npi(numbers.npi(dice))
        assert checks.dea(numbers.dea(dice))
        assert checks.aba(numbers.routing(dice))
        assert checks.iban(numbers.iban(dice).replace(" ", ""))
        assert checks.vin(things.vin(dice))
        assert checks.gs1(things.udi(dice)[4:18])
        assert checks.verhoeff(harmless.snomed(dice))
        assert re.fullmatch(MBI, numbers.mbi(dice))
        assert re.fullmatch(r"(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}", numbers.ssn(dice))
        assert re.search(r"[2-9](?!11)\d\d\D*[2-9](?!11)\d\d\D*\d{4}", contacts.phone(dice))


def test_broken_numbers_break_it(dice):
    for _ in range(DRAWS):
        assert not checks.luhn(digits(broken.card(dice)))
        assert not checks.npi(broken.npi(dice))
        assert not checks.dea(broken.dea(dice))
        assert not checks.aba(broken.routing(dice))
        assert not checks.iban(broken.iban(dice))
        assert not checks.gs1(broken.udi(dice)[4:])
        vin = broken.vin(dice)
        assert set(vin) & set("IOQ") or not checks.vin(vin)
        assert not re.search(r"(?<!\d)[2-9](?!11)\d\d\D*[2-9](?!11)\d\d\D*\d{4}(?!\d)", broken.phone(dice))


def test_days_are_days(dice):
    for _ in range(DRAWS):
        assert re.search(r"\d", dates.full(dice))
        assert 90 <= int(dates.great_age(dice)) <= 109
        month, day = map(int, dates.short(dice).split("/"))
        assert 1 <= month <= 12
        assert 5 <= day <= 31
