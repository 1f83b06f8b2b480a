"""Check digits and issued ranges: what tells a real number from one that only looks like it."""

from collections.abc import Callable, Mapping
from datetime import date

_LETTER_VALUES = {char: value for value, char in enumerate("0123456789abcdefghijklmnopqrstuvwxyz")}
_VIN_VALUES = dict(
    zip("0123456789abcdefghjklmnprstuvwxyz", [*range(10), *range(1, 9), *range(1, 6), 7, 9, *range(2, 10)], strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_DEA_FIRST = frozenset("abcdefghjklmprstux")
_IBAN_LENGTHS = {
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "br": 29, "by": 28,
    "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28, "ee": 20, "eg": 29, "es": 24, "fi": 18,
    "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28, "hr": 21, "hu": 28, "ie": 22,
    "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "lc": 32, "li": 21, "lt": 20,
    "lu": 20, "lv": 21, "ly": 25, "mc": 27, "md": 24, "me": 22, "mk": 19, "mr": 27, "mt": 31, "mu": 30, "nl": 18,
    "no": 15, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22, "sa": 24, "sc": 31, "se": 24,
    "si": 19, "sk": 24, "sm": 27, "st": 25, "sv": 28, "tl": 23, "tn": 24, "tr": 26, "ua": 29, "va": 22, "vg": 24,
    "xk": 20,
}  # fmt: skip
_CARD_LENGTHS = (
    (("4",), (13, 16, 19)),
    (tuple(str(n) for n in (*range(51, 56), *range(2221, 2721))), (16,)),
    (("34", "37"), (15,)),
    (("6011", "65", *(str(n) for n in range(644, 650))), (16, 19)),
    (("30", "36", "38", "39"), (14, 16, 19)),
    (tuple(str(n) for n in range(3528, 3590)), (16, 17, 18, 19)),
    (("62",), (16, 17, 18, 19)),
)
_VERHOEFF_TURN = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 5, 7, 6, 2, 8, 3, 0, 9, 4), (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7), (9, 4, 5, 3, 1, 2, 6, 8, 7, 0), (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5), (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)  # fmt: skip


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1: every second digit from the right doubled, the sum a multiple of ten."""
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(doubled) + sum(map(int, digits[::-2]))) % 10 == 0


def card(digits: str) -> bool:
    """A payment card: issuer range and length (ISO/IEC 7812), Luhn; not one digit over and over."""
    known = any(digits.startswith(prefixes) and len(digits) in lengths for prefixes, lengths in _CARD_LENGTHS)
    return known and len(set(digits)) > 1 and luhn(digits)


def npi(digits: str) -> bool:
    """45 CFR 162.406: ten digits, the first 1 or 2, Luhn behind the prefix 80840."""
    return len(digits) == 10 and digits[0] in "12" and luhn("80840" + digits)


def dea(text: str) -> bool:
    """DEA registration: registrant letter, a letter or 9, seven digits of which the last is the check."""
    if len(text) != 9 or text[0] not in _DEA_FIRST or not text[2:].isdigit():
        return False
    d = [int(digit) for digit in text[2:]]
    return (d[0] + d[2] + d[4] + 2 * (d[1] + d[3] + d[5])) % 10 == d[6] and any(d)


def vin(text: str) -> bool:
    """49 CFR 565.15: the ninth place is the weighted sum modulo 11, ten written X."""
    if len(text) != 17 or not all(char in _VIN_VALUES for char in text):
        return False
    rest = sum(_VIN_VALUES[char] * weight for char, weight in zip(text, _VIN_WEIGHTS, strict=True)) % 11
    return text[8] == ("x" if rest == 10 else str(rest)) and len(set(text)) > 2


def iban(text: str) -> bool:
    """ISO 13616: the country's length, and the rearranged number modulo 97 is 1."""
    if _IBAN_LENGTHS.get(text[:2]) != len(text) or not text.isalnum():
        return False
    return int("".join(str(_LETTER_VALUES[char]) for char in text[4:] + text[:4])) % 97 == 1


def routing(digits: str) -> bool:
    """ABA routing number: the Federal Reserve's prefixes, weights 3-7-1, the sum a multiple of ten."""
    if len(digits) != 9 or not digits.isdigit():
        return False
    prefix = int(digits[:2])
    if not (prefix <= 12 or 21 <= prefix <= 32 or 61 <= prefix <= 72 or prefix == 80):
        return False
    weighted = sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=True))
    return weighted % 10 == 0 and digits != "000000000"


def gtin(digits: str) -> bool:
    """GS1 check digit: weights 3 and 1 from the right, the sum a multiple of ten."""
    body = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(digits[-2::-1]))
    return (body + int(digits[-1])) % 10 == 0


def verhoeff(digits: str) -> bool:
    """The check of SNOMED CT identifiers: a walk through the dihedral group of order ten."""
    state = 0
    for place, digit in enumerate(reversed(digits)):
        state = _dihedral(state, _VERHOEFF_TURN[place % 8][int(digit)])
    return state == 0


def _dihedral(a: int, b: int) -> int:
    if a < 5:
        return (a + b) % 5 if b < 5 else 5 + (a + b) % 5
    return 5 + (a - b) % 5 if b < 5 else (a - b) % 5


def ssn(digits: str) -> bool:
    """SSA: area not 000, 666 or from 900 on; group not 00; serial not 0000."""
    area = digits[:3]
    return (
        len(digits) == 9
        and area not in {"000", "666"}
        and area < "900"
        and digits[3:5] != "00"
        and digits[5:] != "0000"
    )


def itin(digits: str) -> bool:
    """IRS: 9, and a middle of 50-65, 70-88, 90-92, 94-99; 93 is the ATIN of a child in adoption."""
    if len(digits) != 9 or digits[0] != "9":
        return False
    middle = int(digits[3:5])
    return 50 <= middle <= 65 or 70 <= middle <= 88 or 90 <= middle <= 99


def nanp(digits: str) -> bool:
    """North American Numbering Plan: area and exchange from 2 on, neither N11, no area N9X."""
    if len(digits) == 11 and digits[0] == "1":
        digits = digits[1:]
    if len(digits) != 10:
        return False
    area, exchange = digits[:3], digits[3:6]
    return area[0] > "1" and area[1] != "9" and area[1:] != "11" and exchange[0] > "1" and exchange[1:] != "11"


def calendar_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day between 1900 and 2100."""
    if not 1900 <= year <= 2100:
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def zip_code(digits: str) -> bool:
    """USPS: from 00501 to 99950."""
    return "00501" <= digits[:5] <= "99950"


CHECKS: Mapping[str, Callable[[str], bool]] = {
    "card": card, "npi": npi, "dea": dea, "vin": vin, "iban": iban, "routing": routing, "gtin": gtin,
    "ssn": ssn, "itin": itin, "nanp": nanp, "zip": zip_code,
}  # fmt: skip
"""By the names that the exported rules use. Each takes the value in lower case, separators removed."""
