"""Numbers by which a state, a payer, a bank, a board or a clinic knows somebody."""

from tests.labelled.phi import checks
from tests.labelled.phi.dice import Dice

_MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
_MBI_EITHER = _MBI_LETTERS + "0123456789"
_ITIN_MIDDLES = [*range(50, 66), *range(70, 89), *range(90, 93), *range(94, 100)]
_CARDS = (("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("34", 15), ("37", 15), ("6011", 16), ("65", 16))
_IBANS = {
    "DE": "##################",
    "GB": "NWBK##############",
    "FR": "##########***********##",
    "ES": "####################",
    "NL": "INGB##########",
    "IE": "BOFI##############",
}


def _ssn_parts(dice: Dice) -> tuple[str, str, str]:
    while (area := dice.number(1, 899)) == 666:
        pass
    return f"{area:03}", f"{dice.number(1, 99):02}", f"{dice.number(1, 9999):04}"


def ssn(dice: Dice) -> str:
    """Social security number with dashes."""
    return "-".join(_ssn_parts(dice))


def ssn_spaced(dice: Dice) -> str:
    """With blanks or dots."""
    return dice.of([" ", "."]).join(_ssn_parts(dice))


def ssn_bare(dice: Dice) -> str:
    """Nine digits in a row."""
    return "".join(_ssn_parts(dice))


def last_four(dice: Dice) -> str:
    """The last four digits."""
    return _ssn_parts(dice)[2]


def itin(dice: Dice) -> str:
    """Number of a taxpayer without one (IRS)."""
    return f"9{dice.like('##')}-{dice.of(_ITIN_MIDDLES)}-{dice.like('####')}"


def mbi(dice: Dice) -> str:
    """Medicare beneficiary identifier (CMS): C A AN N A AN N A A N N."""
    pattern = "CANnANnAAnn".replace("N", "E")
    kinds = {"C": "123456789", "A": _MBI_LETTERS, "E": _MBI_EITHER, "n": "0123456789"}
    return "".join(dice.of(kinds[kind]) for kind in pattern)


def mbi_dashed(dice: Dice) -> str:
    """The same as the card shows it: 4-3-4."""
    text = mbi(dice)
    return f"{text[:4]}-{text[4:7]}-{text[7:]}"


def member(dice: Dice) -> str:
    """A payer's number for a member."""
    return dice.like(
        dice.of(["AAA#########", "W#########", "A########", "##########", "AAA###A#####", "########-##", "H########"])
    )


def policy(dice: Dice) -> str:
    """A policy's number."""
    return dice.like(dice.of(["AA-#######", "######-AA", "POL########", "AAA-####-####", "##########"]))


def group(dice: Dice) -> str:
    """An employer's group at a payer."""
    return dice.like(dice.of(["######", "#####-##", "AA####", "G######", "#####"]))


def medicaid(dice: Dice) -> str:
    """A state's number for Medicaid."""
    return dice.like(dice.of(["AA#####A", "#########A", "############", "A########"]))


def mrn(dice: Dice) -> str:
    """A clinic's number of a patient's record."""
    return dice.like(
        dice.of(
            [
                "######",
                "#######",
                "########",
                "AA######",
                "##-##-##",
                "A#######",
                "###-####-#",
                "MR#####",
                "#########",
                "E########",
            ]
        )
    )


def card(dice: Dice) -> str:
    """Payment card (ISO/IEC 7812), in a row or in groups."""
    prefix, length = dice.of(_CARDS)
    digits = checks.with_luhn(prefix + dice.like("#" * (length - len(prefix) - 1)))
    groups = (4, 6, 5) if length == 15 else (4, 4, 4, 4)
    parts, at = [], 0
    for size in groups:
        parts.append(digits[at : at + size])
        at += size
    return dice.of(["", " ", "-", " "]).join(parts)


def iban(dice: Dice) -> str:
    """Bank account number after ISO 13616."""
    land = dice.of(list(_IBANS))
    rest = dice.like(_IBANS[land])
    text = next(f"{land}{check:02}{rest}" for check in range(2, 99) if checks.iban(f"{land}{check:02}{rest}"))
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4)) if dice.happens(0.5) else text


def routing(dice: Dice) -> str:
    """ABA routing number of a bank."""
    stem = f"{dice.of([*range(1, 13), *range(21, 33)]):02}{dice.like('######')}"
    return next(stem + digit for digit in "0123456789" if checks.aba(stem + digit))


def account(dice: Dice) -> str:
    """A bank's or a billing office's number of an account."""
    return dice.like(dice.of(["########", "##########", "############", "####-######", "#######"]))


def npi(dice: Dice) -> str:
    """A provider's national number."""
    stem = dice.of("12") + dice.like("########")
    return next(stem + digit for digit in "0123456789" if checks.npi(stem + digit))


def dea(dice: Dice) -> str:
    """A prescriber's number at the DEA."""
    stem = dice.of("ABFGMP") + dice.like("A######")
    return next(stem + digit for digit in "0123456789" if checks.dea(stem + digit))


def driver(dice: Dice) -> str:
    """A driver's licence."""
    return dice.like(dice.of(["A#######", "AA######", "########", "A###-####-####", "AAA##AA###", "#########"]))


def board(dice: Dice) -> str:
    """A medical or nursing licence."""
    return dice.like(dice.of(["A#####", "MD######", "RN-######", "ME#####", "NP######", "35.######"]))


def clia(dice: Dice) -> str:
    """A laboratory's certificate."""
    return dice.like("##D#######")


def passport(dice: Dice) -> str:
    """A passport: nine digits, or a letter and eight."""
    return dice.like(dice.of(["#########", "A########"]))


def prescription(dice: Dice) -> str:
    """A pharmacy's number of a prescription."""
    return dice.like(dice.of(["#######", "####-#####", "RX######", "########"]))


def reference(dice: Dice) -> str:
    """A number of a claim, a case, an accession, a referral."""
    return dice.like(
        dice.of(["CLM########", "####-#####", "AA-##-#####", "##########", "S##-######", "A##-####", "########"])
    )


def study(dice: Dice) -> str:
    """A subject's number in a trial."""
    return dice.like(dice.of(["###-####", "AAA-###-####", "SUBJ####"]))


def confirmation(dice: Dice) -> str:
    """A booking's code."""
    return dice.like(dice.of(["AA####", "###A##", "A#####A"]))
