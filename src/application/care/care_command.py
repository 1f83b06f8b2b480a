"""What acts on a care relation have in common."""

from attrs import frozen

from application.command import Command


@frozen(kw_only=True)
class CareCommand(Command):
    """An act on `provider`'s care for `patient`."""

    patient: str
    provider: str

    @property
    def object(self) -> str:
        return "care"
