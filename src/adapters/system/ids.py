"""Random ids."""

from uuid import uuid4

from attrs import frozen


@frozen
class RandomIds:
    """Ids from the operating system's randomness."""

    def new(self) -> str:
        """32 hexadecimal digits, never given before."""
        return uuid4().hex
