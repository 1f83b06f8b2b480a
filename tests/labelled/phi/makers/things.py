"""Vehicles and devices."""

from tests.labelled.phi import checks
from tests.labelled.phi.dice import Dice

_VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


def vin(dice: Dice) -> str:
    """Vehicle identification number of North America."""
    maker = dice.of(["1HG", "2T1", "1FT", "3VW", "5YJ", "JM1", "1G1", "WBA", "KMH", "4T1"])
    while True:
        text = maker + "".join(dice.of(_VIN) for _ in range(8)) + dice.like("######")
        text = text[:8] + "0" + text[9:17]
        for check in "0123456789X":
            if checks.vin(done := text[:8] + check + text[9:]):
                return done


def plate(dice: Dice) -> str:
    """A vehicle's plate."""
    return dice.like(dice.of(["AAA-####", "AAA ####", "#AAA###", "AAA###", "AA####", "AAA-###"]))


def udi(dice: Dice) -> str:
    """Unique device identifier in GS1's form: (01) with a GTIN-14, then date, lot or serial."""
    stem = dice.like("0084#########")
    gtin = next(stem + digit for digit in "0123456789" if checks.gs1(stem + digit))
    expiry = f"(17)2{dice.number(6, 9)}{dice.number(1, 12):02}{dice.number(1, 28):02}"
    return f"(01){gtin}" + dice.of(
        [expiry, expiry + dice.like("(10)A####"), dice.like("(21)######"), expiry + dice.like("(21)A######")]
    )


def serial(dice: Dice) -> str:
    """A device's serial number."""
    return dice.like(
        dice.of(["SN########", "AAA######A", "#########", "A#A-######", "AA###-####", "###AA####", "8G####A"])
    )


def mac(dice: Dice) -> str:
    """A network card's address (IEEE 802)."""
    return dice.of([":", "-"]).join(f"{dice.number(0, 255):02X}" for _ in range(6))
