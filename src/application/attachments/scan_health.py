"""How it stands with the scanner, for the measures."""

from attrs import define, field


@define(eq=False)
class ScanHealth:
    """What the job that asks the scanner last saw in this process."""

    _waiting: int = field(default=0, init=False)
    _failures: int = field(default=0, init=False)

    def waiting(self) -> int:
        """How many files waited for the scanner when it was last looked."""
        return self._waiting

    def failures(self) -> int:
        """How often it was asked in vain since it last answered."""
        return self._failures

    def is_well(self) -> bool:
        """Whether it answered when it was last asked."""
        return not self._failures

    def asked_in_vain(self) -> None:
        """It did not answer."""
        self._failures += 1

    def answered(self) -> None:
        """It did."""
        self._failures = 0

    def left(self, waiting: int) -> None:
        """So many files wait now. Where none does, nobody suffers from what was asked in vain, here or elsewhere."""
        self._waiting = waiting
        if not waiting:
            self._failures = 0
