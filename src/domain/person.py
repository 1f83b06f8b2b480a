"""People: who they are, in which role, and where they work."""

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
    def is_staff(self) -> bool:
        """Whether consent is not asked of this role and staff notes may reach it."""
        return self in {Role.PROVIDER, Role.ADMIN, Role.AUDITOR, Role.SERVICE}


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
    zone: str = "UTC"
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
