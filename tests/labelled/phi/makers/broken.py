"""Numbers in the shape of an identifier that their standard rules out."""

from tests.labelled.phi import checks
from tests.labelled.phi.dice import Dice
from tests.labelled.phi.makers import contacts, numbers, things


def ssn(dice: Dice) -> str:
    """Area 000, 666 or over 899 (and no taxpayer's middle), group 00, or serial 0000."""
    return dice.of([
        f"000-{dice.number(10, 99)}-{dice.like('####')}", f"666-{dice.number(10, 99)}-{dice.like('####')}",
        f"{dice.number(100, 665)}-00-{dice.like('####')}", f"{dice.number(100, 665)}-{dice.number(10, 99)}-0000",
        f"9{dice.like('##')}-{dice.number(10, 49)}-{dice.like('####')}",
    ])  # fmt: skip


def phone(dice: Dice) -> str:
    """Area or exchange that begins with 0 or 1, or an area that ends in 11."""
    area, exchange, line = contacts.nanp_parts(dice)
    return dice.of([
        f"{dice.of('01')}{area[1:]}-{exchange}-{line}", f"({area}) {dice.of('01')}{exchange[1:]}-{line}",
        f"{dice.of('23456789')}11.{exchange}.{line}", f"({dice.of('01')}{area[1:]}) {exchange}-{line}",
    ])  # fmt: skip


def _spoilt(text: str, dice: Dice) -> str:
    """The same with its last digit moved on."""
    step = dice.number(1, 8)
    return text[:-1] + str((int(text[-1]) + step) % 10)


def card(dice: Dice) -> str:
    """A card number that fails Luhn."""
    return _spoilt(numbers.card(dice), dice)


def npi(dice: Dice) -> str:
    """Ten digits that begin with 1 and fail Luhn; no telephone number either."""
    while checks.npi(text := "1" + dice.like("#########")):
        pass
    return text


def dea(dice: Dice) -> str:
    """A prescriber's number with a wrong check digit."""
    return _spoilt(numbers.dea(dice), dice)


def iban(dice: Dice) -> str:
    """A bank account number whose check digits are wrong."""
    while checks.iban(text := f"DE{dice.like('####################')}"):
        pass
    return text


def routing(dice: Dice) -> str:
    """Nine digits that fail the routing check and are no social security number."""
    while checks.aba(text := f"000{dice.like('######')}"):
        pass
    return text


def mbi(dice: Dice) -> str:
    """Letters that the identifier never has, or a leading zero."""
    text = numbers.mbi(dice)
    return dice.of(
        [f"0{text[1:]}", f"{text[0]}{dice.of('SLOIBZ')}{text[2:]}", f"{text[:4]}{dice.of('SLOIBZ')}{text[5:]}"]
    )


def vin(dice: Dice) -> str:
    """Seventeen characters with a wrong ninth, or with a letter that is not used."""
    text = things.vin(dice)
    wrong = dice.of([char for char in "0123456789X" if char != text[8]])
    return text[:8] + wrong + text[9:] if dice.happens(0.6) else text[:5] + dice.of("IOQ") + text[6:]


def date(dice: Dice) -> str:
    """A thirteenth month, a thirtieth of February."""
    year = dice.number(1940, 2026)
    return dice.of([
        f"{dice.number(13, 19)}/{dice.number(32, 60)}/{year}", f"02/30/{year}",
        f"{year}-{dice.number(13, 30)}-{dice.number(10, 28)}",
        f"{year}-02-3{dice.of('01')}", f"Feb 30, {year}", f"00/{dice.number(10, 28)}/{year}",
        f"{dice.number(10, 12)}/{dice.number(32, 75)}/{year}",
    ])  # fmt: skip


def email(dice: Dice) -> str:
    """No domain with a dot, no local part, or two at signs."""
    return dice.of(["someone@localhost", "@@home", "name@", "a@b", "me@work", "nobody@-"])


def ipv4(dice: Dice) -> str:
    """An octet over 255, or five parts."""
    return dice.of(
        [
            f"{dice.number(256, 999)}.{dice.number(0, 99)}.{dice.number(0, 99)}.{dice.number(0, 99)}",
            f"10.{dice.number(0, 9)}.{dice.number(0, 9)}.{dice.number(0, 9)}.{dice.number(0, 9)}",
            f"192.168.{dice.number(256, 600)}.{dice.number(1, 9)}",
        ]
    )


def udi(dice: Dice) -> str:
    """A GTIN-14 with a wrong check digit."""
    text = things.udi(dice)
    return f"(01){_spoilt(text[4:18], dice)}"
