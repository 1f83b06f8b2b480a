"""Check digits after their standards, written from the standards' text and apart from the detector's own."""

LETTER_VALUE = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_DIHEDRAL = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
_TURN = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def luhn(digits: str) -> bool:
    """ISO/IEC 7812: every second digit from the right doubled, the digits' sum divisible by ten."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def with_luhn(stem: str) -> str:
    """`stem` and the digit that makes it pass `luhn`."""
    return next(stem + digit for digit in "0123456789" if luhn(stem + digit))


def npi(digits: str) -> bool:
    """45 CFR 162.406: Luhn over the issuer's prefix 80840 and the ten digits."""
    return digits[0] in "12" and luhn("80840" + digits)


def aba(digits: str) -> bool:
    """Routing number of a bank: weights 3, 7, 1 repeated, the sum divisible by ten."""
    return sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=True)) % 10 == 0


def iban(text: str) -> bool:
    """ISO 13616: the first four characters moved to the end, letters as numbers, remainder 1 by 97."""
    moved = text[4:] + text[:4]
    return int("".join(str(int(char, 36)) for char in moved)) % 97 == 1


def dea(text: str) -> bool:
    """Two letters and seven digits: odd places plus twice the even ones end in the last digit."""
    one, two, three, four, five, six, last = (int(digit) for digit in text[2:])
    return (one + three + five + 2 * (two + four + six)) % 10 == last


def vin(text: str) -> bool:
    """49 CFR 565.15: the ninth character is the weighted sum modulo 11, ten written X."""
    total = sum(
        (int(char) if char.isdigit() else LETTER_VALUE[char]) * weight
        for char, weight in zip(text, VIN_WEIGHTS, strict=True)
    )
    return text[8] == "0123456789X"[total % 11]


def gs1(digits: str) -> bool:
    """GS1 key: weights 3 and 1 in turn from the right, the sum divisible by ten."""
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits))) % 10 == 0


def verhoeff(digits: str) -> bool:
    """The check of SNOMED CT's identifiers, over the dihedral group of order ten."""
    check = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        for _ in range(place % 8):
            value = _TURN[value]
        check = _DIHEDRAL[check][value]
    return check == 0
