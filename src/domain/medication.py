"""Medications: what a patient takes, as the directory lists it."""

from datetime import date

from attrs import field, frozen

from domain.card import in_language
from domain.text import checked

MOST = 200
"""Entries of one list."""
NOT_AVAILABLE = "not available"
"""Stands where the list does not say it."""
TEXT_LIMIT = 300
_WORDS = {
    "en": ("Medication", "Strength", "Instructions", "Last fill", NOT_AVAILABLE),
    "es": ("Medicamento", "Dosis", "Indicaciones", "Último surtido", "no disponible"),
}


@frozen(kw_only=True)
class Medication:
    """One entry of a patient's list. Whatever is not known is `None`."""

    id: str
    """A name within the list, given by who keeps it."""
    drug: str = field(repr=False)
    strength: str | None = field(default=None, repr=False)
    instructions: str | None = field(default=None, repr=False)
    last_fill: date | None = field(default=None, repr=False)
    refills_left: int | None = field(default=None, repr=False)
    controlled: bool = field(default=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for name in ("drug", "strength", "instructions"):
            text = getattr(self, name)
            if text is not None:
                checked(text, f"/{name}", limit=TEXT_LIMIT)

    @property
    def request(self) -> str:
        """What asking for it is to the team: a `refill` of what was prescribed, or its `renewal`."""
        if self.refills_left is None:
            return "unknown"
        return "refill" if self.refills_left else "renewal"

    def prefilled(self, language: str) -> str:
        """The text with which a patient's request begins, in their language; they may change it."""
        *names, missing = in_language(_WORDS, language)
        last_fill = self.last_fill.isoformat() if self.last_fill else None
        values = (self.drug, self.strength, self.instructions, last_fill)
        return "\n".join(f"{name}: {value or missing}" for name, value in zip(names, values, strict=True))
