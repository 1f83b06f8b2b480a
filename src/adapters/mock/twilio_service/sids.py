"""SIDs: two letters for the kind of thing, and 32 hexadecimal digits."""

import random
import re

from attrs import define, field

_FORM = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")


def is_sid(text: str, prefix: str) -> bool:
    """Whether the text is a SID of that kind."""
    return text.startswith(prefix) and _FORM.fullmatch(text) is not None


@define
class Sids:
    """SIDs in no order, the same in every run with the same seed."""

    _random: random.Random = field(repr=False)

    def new(self, prefix: str) -> str:
        """A SID that was not given before (128 random bits)."""
        return f"{prefix}{self._random.getrandbits(128):032x}"
