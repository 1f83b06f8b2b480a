"""Signs that a part of the system is not well. Whoever has such a part adds a sign of it; the watch asks them all."""

from typing import Protocol


class HealthSign(Protocol):
    """Something that can be asked whether it is well."""

    @property
    def cause(self) -> str:
        """A code that names what is not well, such as `outbox-parked`; 40 characters at most."""
        ...

    async def is_troubled(self) -> bool:
        """Whether it is not well now. What it raises counts as trouble."""
        ...
