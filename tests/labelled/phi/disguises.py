"""How a number is written so that a plain pattern passes it by, on purpose or by a keyboard's habit."""

from collections.abc import Callable

from tests.labelled.phi.dice import Dice

_SAID = "zero one two three four five six seven eight nine".split()


def full_width(text: str, _: Dice) -> str:
    """Digits of the full-width block."""
    return "".join(chr(ord(char) + 0xFEE0) if char.isdigit() else char for char in text)


def invisible(text: str, dice: Dice) -> str:
    """Zero-width characters between the digits."""
    mark = dice.of(["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"])
    places = set(dice.split(3, len(text) - 1))
    return "".join(char + (mark if place in places else "") for place, char in enumerate(text))


def odd_dashes(text: str, dice: Dice) -> str:
    """Dashes that a keyboard or a word processor puts in."""
    return text.replace("-", dice.of(["\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", " - "]))


def odd_blanks(text: str, dice: Dice) -> str:
    """Blanks that do not break, or two of them."""
    return text.replace("-", " ").replace(" ", dice.of(["\u00a0", "\u202f", "\u2009", "  "]))


def broken_line(text: str, dice: Dice) -> str:
    """A line break at one of the separators."""
    places = [place for place, char in enumerate(text) if char in "- ."] or [len(text) // 2]
    place = dice.of(places)
    return text[: place + 1] + "\n" + text[place + 1 :]


def said(text: str, dice: Dice) -> str:
    """Each digit as a word."""
    words = [("oh" if char == "0" and dice.happens(0.3) else _SAID[int(char)]) for char in text if char.isdigit()]
    return " ".join(words)


def letters_for_digits(text: str, _: Dice) -> str:
    """The letter O for each zero, a small l for the first one."""
    return text.replace("0", "O").replace("1", "l", 1)


def spread(text: str, _: Dice) -> str:
    """A blank after each digit."""
    return " ".join(char for char in text if char.isalnum())


def foreign_digits(text: str, dice: Dice) -> str:
    """Digits of another script."""
    zero = dice.of([0x0660, 0x06F0, 0x0966])
    return "".join(chr(zero + int(char)) if char.isdigit() else char for char in text)


DISGUISES: dict[str, Callable[[str, Dice], str]] = {
    "full-width": full_width,
    "invisible": invisible,
    "odd-dashes": odd_dashes,
    "odd-blanks": odd_blanks,
    "broken-line": broken_line,
    "said": said,
    "letters-for-digits": letters_for_digits,
    "spread": spread,
    "foreign-digits": foreign_digits,
}
