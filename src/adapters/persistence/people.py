"""People in SQL."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen
from sqlalchemy import Row, and_, delete, insert, or_, select, update

from adapters.persistence.changes import Writing
from adapters.persistence.provider_rows import NameOf, person_row
from adapters.persistence.sealing import (
    Damaged,
    Sealer,
    born_place,
    contacts_place,
    name_place,
)
from adapters.persistence.tables import person, person_name, pool_member, provider_person
from adapters.persistence.work import Work
from domain.errors import NotFound
from domain.ids import Identity, identity_key
from domain.person import Person, Role

_STAFF = 100
UNREADABLE = "?"
"""Shown in place of a name whose box does not open."""
NO_POOL = ""
"""The name under which providers of no pool stand."""


@frozen
class SavePerson:
    """Insert or update a person, and what their name is found by."""

    key: str
    row: Mapping[str, Any]
    prefixes: frozenset[bytes]
    pools: frozenset[str]
    identity: Identity
    opaque: NameOf = field(repr=False)

    def write(self, db: Writing) -> None:
        known = db.connection.execute(
            update(person).where(person.c.key == self.key).values(self.row).returning(person.c.identity)
        ).first()
        # The first spelling stands: everything else refers to it.
        identity = known.identity if known else self.identity
        if known is None:
            db.connection.execute(insert(person).values(key=self.key, identity=identity, **self.row))
            db.connection.execute(insert(provider_person).values(person_row(self.opaque, identity)))
        db.connection.execute(delete(person_name).where(person_name.c.identity == identity))
        if self.prefixes:
            db.connection.execute(
                insert(person_name),
                [{"prefix": prefix, "identity": identity} for prefix in self.prefixes],
            )
        db.connection.execute(delete(pool_member).where(pool_member.c.identity == identity))
        if self.pools:
            rows = [{"pool": pool, "identity": identity} for pool in self.pools]
            db.connection.execute(insert(pool_member), rows)


@frozen
class SqlDirectory:
    """`application.ports.records.Directory` on the tables."""

    work: Work

    async def get(self, identity: str) -> Person:
        found = await self.find([identity])
        if not found:
            raise NotFound("person")
        return next(iter(found.values()))

    async def find(self, identities: Iterable[str]) -> Mapping[str, Person]:
        keys = {identity_key(one) for one in identities}
        rows = await self.work.reading.all(select(person).where(person.c.key.in_(keys)))
        people = {row.key: person_from_row(row, self.work.sealer) for row in rows}
        self.work.known_names.update({one.identity: one.name for one in people.values()})
        return people

    async def staff(self, pool: str | None, *, common: bool = False) -> tuple[Identity, ...]:
        roles = [Role.ADMIN.value] if pool is None else [Role.PROVIDER.value, Role.ADMIN.value]
        question = select(person.c.identity).where(person.c.role.in_(roles), person.c.active)
        if pool is not None:
            theirs = person.c.pools.contains(json.dumps(pool), autoescape=True)
            lone = and_(person.c.role == Role.PROVIDER.value, person.c.pools == json.dumps([]))
            question = question.where(or_(theirs, lone) if common else theirs)
        rows = await self.work.reading.all(question.order_by(person.c.identity).limit(_STAFF))
        return tuple(Identity(row.identity) for row in rows)

    def save(self, person: Person) -> None:
        sealer, key = self.work.sealer, identity_key(person.identity)
        row = {
            "role": person.role.value,
            "name": sealer.seal(person.name, name_place(key)),
            "active": person.active,
            "language": person.language,
            "zone": person.zone,
            "born": sealer.seal(person.born.isoformat(), born_place(key)) if person.born else None,
            "contacts": sealer.seal(json.dumps(person.contacts), contacts_place(key)),
            "pools": json.dumps(sorted(person.pools)),
            "skills": json.dumps(sorted(person.skills)),
            "care_team": json.dumps(sorted(person.care_team)),
        }
        prefixes = self.work.names.prefixes(person.name)
        pools = pools_of(person)
        self.work.changes.steps.append(SavePerson(key, row, prefixes, pools, person.identity, self.work.opaque))


def pools_of(one: Person) -> frozenset[str]:
    """Under which names somebody stands among the members of pools."""
    if one.role is not Role.PROVIDER or not one.active:
        return frozenset()
    return one.pools or frozenset({NO_POOL})


def person_from_row(row: Row[Any], sealer: Sealer) -> Person:
    """A person as the table tells it."""
    return Person(
        identity=Identity(row.identity),
        role=Role(row.role),
        name=opened_name(row.name, row.key, sealer),
        active=row.active,
        language=row.language,
        zone=row.zone,
        born=_opened_born(row, sealer),
        contacts=_opened_contacts(row, sealer),
        pools=frozenset(json.loads(row.pools)),
        skills=frozenset(json.loads(row.skills)),
        care_team=frozenset(Identity(one) for one in json.loads(row.care_team)),
    )


def opened_name(box: bytes, key: str, sealer: Sealer) -> str:
    """The name in a box, or a sign that it is damaged."""
    try:
        return sealer.open(box, name_place(key))
    except Damaged:
        return UNREADABLE


def _opened_born(row: Row[Any], sealer: Sealer) -> date | None:
    """Unknown when the box does not open: the age rules fail closed."""
    if row.born is None:
        return None
    try:
        return date.fromisoformat(sealer.open(row.born, born_place(row.key)))
    except Damaged:
        return None


def _opened_contacts(row: Row[Any], sealer: Sealer) -> tuple[str, ...]:
    try:
        return tuple(json.loads(sealer.open(row.contacts, contacts_place(row.key))))
    except Damaged:
        return ()
