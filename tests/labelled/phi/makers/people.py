"""Names in the shapes in which people write them."""

from tests.labelled.phi.dice import Dice


def _culture(dice: Dice) -> str:
    return dice.of(dice.lists("given.")).removeprefix("given.")


def given(dice: Dice) -> str:
    """A given name."""
    return dice.word(f"given.{_culture(dice)}")


def surname(dice: Dice) -> str:
    """A family name."""
    return dice.word(f"family.{_culture(dice)}")


def full(dice: Dice) -> str:
    """Given and family name of one culture; sometimes a middle initial or two family names."""
    culture = _culture(dice)
    first, last = dice.word(f"given.{culture}"), dice.word(f"family.{culture}")
    if culture == "hispanic" and dice.happens(0.2):
        last = f"{last} {dice.word('family.hispanic')}"
    elif dice.happens(0.12):
        first = f"{first} {dice.of('ABCDEJKLMRST')}."
    elif dice.happens(0.06):
        last = f"{last}-{dice.word(f'family.{culture}')}"
    return f"{first} {last}"


def turned(dice: Dice) -> str:
    """Family name first, as forms have it."""
    culture = _culture(dice)
    return f"{dice.word(f'family.{culture}')}, {dice.word(f'given.{culture}')}"


def with_initial(dice: Dice) -> str:
    """A given name and the first letter of the family name."""
    return f"{given(dice)} {surname(dice)[0].upper()}{dice.of(['.', ''])}"


def double_meaning(dice: Dice) -> str:
    """A given name that is also an ordinary word."""
    return dice.word("double-meaning")


def handle(dice: Dice) -> str:
    """A name on a social network."""
    stem = given(dice).lower().replace(" ", "").replace("'", "")
    return (
        f"@{stem}{dice.of(['_', '.', ''])}{dice.of(['rn', 'runs', 'mom', 'official', 'xo', str(dice.number(10, 99))])}"
    )
