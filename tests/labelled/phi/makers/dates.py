"""Days in all shapes; ages over 89."""

from calendar import monthrange

from tests.labelled.phi.dice import Dice

MONTHS = "January February March April May June July August September October November December".split()


def _day(dice: Dice, first: int, last: int) -> tuple[int, int, int]:
    year, month = dice.number(first, last), dice.number(1, 12)
    return year, month, dice.number(1, monthrange(year, month)[1])


def _written(dice: Dice, year: int, month: int, day: int) -> str:
    name = MONTHS[month - 1]
    short = name[:3]
    return dice.of([
        f"{month}/{day}/{year}", f"{month:02}/{day:02}/{year}", f"{month}/{day}/{year % 100:02}",
        f"{month:02}-{day:02}-{year}", f"{year}-{month:02}-{day:02}", f"{name} {day}, {year}",
        f"{short} {day} {year}", f"{day} {name} {year}", f"{day}-{short}-{year}", f"{name} {ordinal(day)}, {year}",
        f"{month:02}.{day:02}.{year}", f"{short}. {day}, {year}",
    ])  # fmt: skip


def ordinal(day: int) -> str:
    """1st, 2nd, 3rd, 4th ..."""
    ending = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def birth(dice: Dice) -> str:
    """A day of birth with its year."""
    return _written(dice, *_day(dice, 1928, 2023))


def full(dice: Dice) -> str:
    """A day of our years, with the year."""
    return _written(dice, *_day(dice, 2018, 2026))


def named(dice: Dice) -> str:
    """Month by name and day, no year."""
    _, month, day = _day(dice, 2024, 2024)
    name = MONTHS[month - 1]
    return dice.of([
        f"{name} {day}", f"{name} {ordinal(day)}", f"{name[:3]} {day}", f"{ordinal(day)} of {name}",
        f"{day} {name}", f"{name[:3]} {ordinal(day)}",
    ])  # fmt: skip


def short(dice: Dice) -> str:
    """Month and day as numbers; never a reading that is also half, a third or a quarter."""
    _, month, day = _day(dice, 2024, 2024)
    return f"{month}/{max(day, 5)}"


def stamp(dice: Dice) -> str:
    """The day of a machine's time stamp."""
    year, month, day = _day(dice, 2023, 2026)
    return f"{year}-{month:02}-{day:02}"


def great_age(dice: Dice) -> str:
    """90 to 109."""
    return str(dice.number(90, 109) if dice.happens(0.2) else dice.number(90, 99))
