"""What the blanks of a quick response stand for in one conversation."""

from collections.abc import Mapping

from attrs import frozen

from application.ports.unit_of_work import UnitOfWork
from domain.ids import Identity, identity_key
from domain.person import Person
from domain.quick_response import Variable


@frozen(kw_only=True)
class Blanks:
    """Knows the clinic's own words; looks up those of people. What is not known has no value."""

    clinic_contact: str = ""
    emergency_number: str = ""

    async def values(self, uow: UnitOfWork, *, patient: Identity, author: Identity) -> Mapping[Variable, str | None]:
        """What each variable stands for in a message of `author` to `patient`."""
        people = await uow.people.find([patient, author])
        name = _name(people.get(identity_key(patient)))
        return {
            Variable.PATIENT_NAME: name,
            Variable.PATIENT_FIRST_NAME: _first(name),
            Variable.PROVIDER_NAME: _name(people.get(identity_key(author))),
            Variable.CLINIC_CONTACT: self.clinic_contact or None,
            Variable.EMERGENCY_NUMBER: self.emergency_number or None,
        }


def _name(person: Person | None) -> str | None:
    """The name; of whom only the identity is known, none."""
    if person is None or identity_key(person.name) == identity_key(person.identity):
        return None
    return person.name


def _first(name: str | None) -> str | None:
    """The first word of a name that is no title."""
    return next((word for word in (name or "").split() if not word.endswith(".")), None)
