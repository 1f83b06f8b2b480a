"""Numbers and codes of everyday medicine that identify nobody."""

from tests.labelled.phi import checks
from tests.labelled.phi.dice import Dice

DRUGS = (
    "metformin lisinopril atorvastatin amlodipine omeprazole levothyroxine sertraline gabapentin losartan albuterol "
    "prednisone amoxicillin ibuprofen warfarin insulin furosemide tramadol cetirizine montelukast escitalopram"
).split()


def drug(dice: Dice) -> str:
    return dice.of(DRUGS)


def dose(dice: Dice) -> str:
    return dice.of([
        f"{dice.of([5, 10, 20, 25, 40, 50, 81, 100, 200, 875])} {dice.of(['mg', 'mcg', 'units', 'ml'])}",
        f"{dice.of([5, 10, 20, 81, 500])}mg",
        f"{dice.of(['10-325', '5-325', '500-125', '875-125', '50/1000', '160/4.5'])} mg",
        f"0.{dice.number(1, 9)} ml", f"{dice.number(1, 3)} tabs", f"{dice.number(10, 60)}u",
    ])  # fmt: skip


def pressure(dice: Dice) -> str:
    return f"{dice.number(95, 185)}/{dice.number(55, 110)}"


def low_pressure(dice: Dice) -> str:
    """A pressure that could be read as numbers of a day."""
    return f"{dice.number(85, 99)}/{dice.number(45, 60)}"


def fraction(dice: Dice) -> str:
    return dice.of(["1/2", "1/4", "3/4", "2/3", "1/3", "1 1/2"])


def out_of(dice: Dice) -> str:
    return f"{dice.number(1, 10)}/10"


def acuity(dice: Dice) -> str:
    return f"20/{dice.of([15, 20, 25, 30, 40, 50, 60, 80, 100, 200])}"


def span(dice: Dice) -> str:
    low = dice.number(2, 90)
    return f"{low}-{low + dice.number(2, 40)}"


def clock(dice: Dice) -> str:
    hour, minute = dice.number(1, 12), dice.of(["00", "15", "30", "45", "05", "50"])
    return dice.of(
        [
            f"{hour}:{minute}",
            f"{hour}:{minute} {dice.of(['am', 'pm'])}",
            f"{hour}{dice.of(['am', 'pm'])}",
            f"{dice.number(13, 23)}:{minute}",
            f"{hour}-{hour % 12 + 1}pm",
        ]
    )


def glucose_run(dice: Dice) -> str:
    return ", ".join(str(dice.number(68, 310)) for _ in range(dice.number(3, 7)))


def glucose_dashes(dice: Dice) -> str:
    return "-".join(str(dice.number(68, 290)) for _ in range(3))


def weights(dice: Dice) -> str:
    return dice.of([", ", " then ", " "]).join(f"{dice.number(120, 280)}.{dice.number(0, 9)}" for _ in range(3))


def regimen(dice: Dice) -> str:
    return f"{dice.number(4, 30)}-{dice.number(4, 30)}-{dice.number(4, 40)}"


def count(dice: Dice) -> str:
    return dice.of(
        [
            f"{dice.number(90, 480)}000",
            f"{dice.number(90, 480)},000",
            f"{dice.number(3, 15)}.{dice.number(0, 9)}",
            str(dice.number(2000, 15_000)),
        ]
    )


def price(dice: Dice) -> str:
    return f"${dice.number(4, 4000)}{dice.of(['', '.00', '.50', '.99'])}"


def percent(dice: Dice) -> str:
    return f"{dice.number(1, 100)}{dice.of(['%', ' %', ' percent'])}"


def icd(dice: Dice) -> str:
    return dice.of(
        "E11.9 I10 J45.909 M54.50 F41.1 Z00.00 K21.9 N18.30 R07.9 G43.909 S93.401A E78.5 F32.A L40.0".split()
    )


def cpt(dice: Dice) -> str:
    return dice.of("99213 99214 93000 80053 36415 70551 45378 90686 97110 20610 71046 84443".split())


def hcpcs(dice: Dice) -> str:
    return dice.of("G0438 J1885 A4253 E0601 L3908 Q0091 J3420 G2211".split())


def ndc(dice: Dice) -> str:
    return dice.like(dice.of(["####-####-##", "#####-###-##", "#####-####-#", "#####-####-##"]))


def loinc(dice: Dice) -> str:
    """Digits, a dash and the check digit by modulus ten."""
    return checks_dashed(str(dice.number(100, 99_999)))


def checks_dashed(stem: str) -> str:
    """`stem`, a dash and Luhn's digit, which is LOINC's."""
    full = checks.with_luhn(stem)
    return f"{full[:-1]}-{full[-1]}"


def snomed(dice: Dice) -> str:
    stem = dice.like(dice.of(["#######0", "######00", "########100"]))
    stem = dice.of("123456789") + stem[1:]
    return next(stem + digit for digit in "0123456789" if checks.verhoeff(stem + digit))


def version(dice: Dice) -> str:
    return f"{dice.number(1, 17)}.{dice.number(0, 20)}.{dice.number(0, 30)}"


def version_four(dice: Dice) -> str:
    return f"{dice.number(1, 17)}.{dice.number(0, 20)}.{dice.number(0, 30)}.{dice.number(0, 9)}"


def age(dice: Dice) -> str:
    return str(dice.number(1, 89))


def room(dice: Dice) -> str:
    return dice.of(
        [
            str(dice.number(100, 899)),
            f"{dice.number(1, 9)}{dice.of('ABC')}",
            f"{dice.number(10, 40)}-{dice.number(1, 4)}",
        ]
    )


def minutes(dice: Dice) -> str:
    return str(dice.of([5, 10, 15, 20, 30, 45, 60, 90]))


def small(dice: Dice) -> str:
    return str(dice.number(2, 9))


def order(dice: Dice) -> str:
    return str(dice.number(100_000, 99_999_999))


def lot(dice: Dice) -> str:
    return dice.like(dice.of(["A####", "AA####", "####A", "A##B###", "FA####"]))


def gestation(dice: Dice) -> str:
    return f"{dice.number(6, 41)}w{dice.number(0, 6)}d"


def uuid(dice: Dice) -> str:
    return dice.like("########-####-4###-a###-############")


def isbn(dice: Dice) -> str:
    return dice.like("978-#-##-######-#")


def part(dice: Dice) -> str:
    return dice.like(dice.of(["####-##A", "AA-###B", "###-####-A", "A###-##-C"]))


def temperature(dice: Dice) -> str:
    return f"{dice.number(97, 104)}.{dice.number(0, 9)}"


def year(dice: Dice) -> str:
    return str(dice.number(1975, 2026))


def month(dice: Dice) -> str:
    return dice.of("January February March April May June July August September October November December".split())


def weekday(dice: Dice) -> str:
    return dice.of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
