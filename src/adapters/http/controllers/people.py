"""The directory of people, for administrators and services."""

from litestar import Controller, Response, get, put
from litestar.params import JSONBody

from adapters.http.controllers.common import Caller, Cases, PathName, also, identity_in_path
from adapters.http.problems import PROBLEMS
from adapters.http.wire.people import PersonIn, PersonOut
from adapters.http.wire.render import person_out
from application.hours.zones import zone_named
from application.people.register_person import RegisterPerson
from application.people.see_person import SeePerson
from domain.ids import Identity
from domain.person import Person
from domain.text import checked_name


class People(Controller):
    """`/people/{identity}`."""

    path = "/people/{identity:str}"
    tags = ("People",)

    @put(
        operation_id="RegisterPerson",
        responses={**PROBLEMS, 201: also(PersonOut, "The person is new here.")},
    )
    async def register(
        self, identity: PathName, data: JSONBody[PersonIn], caller: Caller, use_cases: Cases
    ) -> Response[PersonOut]:
        """Let the directory say this of the person. A change of rights ends their sessions."""
        person = _person(identity, data)
        new = await use_cases.register_person(RegisterPerson(actor=caller, person=person))
        kept = await use_cases.see_person(SeePerson(actor=caller, identity=person.identity))
        return Response(person_out(kept), status_code=201 if new else 200)

    @get(operation_id="SeePerson", responses=PROBLEMS)
    async def see(self, identity: PathName, caller: Caller, use_cases: Cases) -> PersonOut:
        """Tell what the directory says of the person."""
        command = SeePerson(actor=caller, identity=identity_in_path(identity))
        return person_out(await use_cases.see_person(command))


def _person(identity: str, data: PersonIn) -> Person:
    return Person(
        identity=Identity(identity),
        role=data.user_type,
        name=checked_name(data.display_name, "/displayName"),
        active=data.active,
        language=data.language,
        zone=zone_named(data.zone).key if data.zone else "",
        born=data.birth_date,
        contacts=tuple(data.contacts),
        pools=frozenset(data.pools),
        skills=frozenset(data.skills),
        care_team=frozenset(Identity(one) for one in data.care_team),
    )
