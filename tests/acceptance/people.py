"""The people of the features: who they are at the clinic."""

from attrs import frozen

from domain.ids import Identity
from domain.person import Person as Known
from domain.person import Role

FAMILY, HEART = "family-medicine", "cardiology"


@frozen(kw_only=True)
class Person:
    """Somebody in a feature; patients have agreed to chat unless it is said otherwise."""

    identity: str
    role: Role
    name: str
    pools: frozenset[str] = frozenset()
    care_team: frozenset[str] = frozenset()
    agreed: bool = True
    language: str = "en"
    contacts: tuple[str, ...] = ()

    def known(self) -> Known:
        """What the directory says of them."""
        return Known(
            identity=Identity(self.identity),
            role=self.role,
            name=self.name,
            pools=self.pools,
            language=self.language,
            contacts=self.contacts,
            care_team=frozenset(Identity(one) for one in self.care_team),
        )


def _patient(identity: str, name: str, *, agreed: bool = True, contacts: tuple[str, ...] = ()) -> Person:
    team = frozenset({"dr-osei", "nurse-adeyemi"})
    return Person(identity=identity, role=Role.PATIENT, name=name, care_team=team, agreed=agreed, contacts=contacts)


def _provider(identity: str, name: str, pool: str) -> Person:
    return Person(identity=identity, role=Role.PROVIDER, name=name, pools=frozenset({pool}))


CAST = {
    "Maria": _patient("maria", "María López", contacts=("tel:+15550100301",)),
    "James": _patient("james", "James Whitfield"),
    "Amina": _patient("amina", "Amina Haddad", agreed=False),
    "Dr. Osei": _provider("dr-osei", "Dr. Kwame Osei", FAMILY),
    "Nurse Adeyemi": _provider("nurse-adeyemi", "Nurse Folake Adeyemi", FAMILY),
    "Dr. Solberg": _provider("dr-solberg", "Dr. Ingrid Solberg", HEART),
    "Elena": Person(identity="elena", role=Role.PROXY, name="Elena López", contacts=("tel:+15550100302",)),
    "The administrator": Person(identity="admin", role=Role.ADMIN, name="Clinic Administrator"),
    "The auditor": Person(identity="auditor", role=Role.AUDITOR, name="Clinic Auditor"),
    "The pharmacy": Person(identity="pharmacy", role=Role.SERVICE, name="Clinic Pharmacy"),
}
STRANGER = "nobody-we-know"
