"""Addresses, towns, post codes, houses of medicine."""

from tests.labelled.phi.dice import Dice

STATES = {
    "OH": "44", "PA": "16", "TX": "77", "CA": "94", "FL": "32", "GA": "30", "IL": "61", "MI": "49", "NC": "28",
    "WA": "98", "AZ": "85", "MN": "55", "NJ": "08", "NY": "12", "VA": "23", "OR": "97", "IN": "46", "WI": "53",
}  # fmt: skip
SUFFIXES = "St,Street,Ave,Avenue,Rd,Road,Blvd,Ln,Lane,Dr,Drive,Ct,Court,Way,Pl,Ter,Pkwy,Circle,Hwy,St.,Ave.,Rd.".split(
    ","
)


def street(dice: Dice) -> str:
    """House number, street and suffix (USPS Publication 28); sometimes with a direction and a unit."""
    number = dice.number(1, 19_999) if dice.happens(0.5) else dice.number(10, 999)
    way = dice.of(["", "", "", "N ", "W. ", "South ", "NE "])
    unit = dice.of(
        [
            "",
            "",
            "",
            f" Apt {dice.number(1, 40)}{dice.of(['', 'B', 'C'])}",
            f", Unit {dice.number(1, 99)}",
            f" #{dice.number(1, 400)}",
        ]
    )
    return f"{number} {way}{dice.word('streets')} {dice.of(SUFFIXES)}{unit}"


def zip_code(dice: Dice, state: str | None = None) -> str:
    """Five digits of a state's range."""
    return STATES[state or dice.of(list(STATES))] + dice.like("###")


def zip_plus(dice: Dice) -> str:
    """Five digits and four."""
    return f"{zip_code(dice)}-{dice.number(1000, 9999)}"


def address(dice: Dice) -> str:
    """Street, town, state and post code on one line."""
    state = dice.of(list(STATES))
    return f"{street(dice)}, {dice.word('towns')}, {state} {zip_code(dice, state)}"


def address_lines(dice: Dice) -> str:
    """The same on two lines."""
    state = dice.of(list(STATES))
    return f"{street(dice)}\n{dice.word('towns')}, {state} {zip_code(dice, state)}"


def po_box(dice: Dice) -> str:
    """A post office box."""
    return f"{dice.of(['PO Box', 'P.O. Box', 'po box'])} {dice.number(10, 99_999)}"


def town(dice: Dice) -> str:
    """A town alone."""
    return dice.word("towns")


def county(dice: Dice) -> str:
    """A county."""
    return f"{dice.word('counties')} County"


def house(dice: Dice) -> str:
    """A hospital, clinic or practice."""
    return dice.word("houses")
