"""Ids in a row, the same in every run."""

from attrs import define, field


@define
class SequentialIds:
    """Ids that count from 1: anybody can guess them, so they are for tests and rehearsals."""

    _last: int = field(default=0, init=False)

    def new(self) -> str:
        """32 hexadecimal digits, never given before."""
        self._last += 1
        return f"{self._last:032x}"
