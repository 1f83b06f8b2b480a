"""People: who they are, in which role, and where they work."""

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from domain.errors import Invalid
from domain.ids import Identity, is_name, is_reserved
from domain.text import checked_name


class Role(StrEnum):
    """What a person is to the clinic (the contract's `userType`)."""

    PATIENT = "patient"
    PROVIDER = "provider"
    ADMIN = "admin"
    AUDITOR = "auditor"
    PROXY = "proxy"
    SERVICE = "service"

    @property
    def takes_part(self) -> bool:
        """Whether people of this role are participants of conversations."""
        return self in {Role.PATIENT, Role.PROVIDER, Role.PROXY}

    @property
    def signs_in_by_code(self) -> bool:
        """Whether a service may have a code made out for this role: never for one above a member's."""
        return self in {Role.PATIENT, Role.PROVIDER, Role.PROXY}

    @property
    def has_staff_pages(self) -> bool:
        """Whether this role signs in on the staff pages; services have no pages."""
        return self in {Role.PROVIDER, Role.ADMIN, Role.AUDITOR}

    @property
    def is_staff(self) -> bool:
        """Whether consent is not asked of this role and staff notes may reach it."""
        return self is not Role.PATIENT and self is not Role.PROXY


def check_may_become(before: Role, after: Role) -> None:
    """Raise `Invalid` for a patient or proxy who would be something else, or somebody else who would be one.

    What they took part in as the one is not theirs to read as the other: such a person is registered anew.
    """
    for role in (Role.PATIENT, Role.PROXY):
        if (before is role) is not (after is role):
            raise Invalid.at("/userType", f"{role}-stays-{role}")


def _clean_name(name: str) -> str:
    return checked_name(name, "/displayName")


@frozen(kw_only=True)
class Person:
    """Somebody the clinic knows. Names and contact points are kept out of reprs."""

    identity: Identity
    role: Role
    name: str = field(repr=False, converter=_clean_name)
    active: bool = True
    language: str = "en"
    zone: str = ""
    """Whose clocks they live by, a name of the IANA database; empty where nobody said: the clinic's."""
    born: date | None = field(default=None, repr=False)
    """Their birth date where it is known: the age rules ask for it."""
    contacts: tuple[str, ...] = field(default=(), repr=False)
    pools: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    care_team: frozenset[Identity] = frozenset()
    """For a patient: the providers who care for them."""

    def __attrs_post_init__(self) -> None:
        if not is_name(self.identity):
            raise Invalid.at("/identity", "charset")
        if is_reserved(self.identity):
            raise Invalid.at("/identity", "reserved")

    @property
    def may_take_part(self) -> bool:
        """Whether they can be a participant today."""
        return self.active and self.role.takes_part

    @property
    def works_here(self) -> bool:
        """Whether they are a provider of the clinic today: whom patients can be booked with, and who is called."""
        return self.active and self.role is Role.PROVIDER

    def belongs_to(self, pool: str | None, *, common: str | None) -> bool:
        """Whether they are of a pool; providers who have none are of the `common` one, where there is one."""
        if pool is None:
            return False
        lone = self.role is Role.PROVIDER and not self.pools
        return pool in self.pools or (lone and pool == common)
