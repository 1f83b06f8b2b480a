"""Ended care relations in SQL."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen
from sqlalchemy import Row, delete, insert, select

from adapters.persistence.changes import Statement
from adapters.persistence.tables import care_end
from adapters.persistence.work import Work
from domain.care import CareEnd, CareRelation
from domain.ids import Identity


@frozen
class SqlCareRelations:
    """`application.ports.records.CareRelations` on the tables."""

    work: Work

    async def ended(self, patient: Identity) -> Mapping[Identity, CareRelation]:
        rows = await self.work.reading.all(
            select(care_end).where(care_end.c.patient == patient).order_by(care_end.c.provider)
        )
        return {Identity(row.provider): _from_row(row) for row in rows}

    async def ended_of(self, patients: Iterable[Identity]) -> Mapping[Identity, frozenset[Identity]]:
        found: dict[Identity, set[Identity]] = {one: set() for one in patients}
        question = select(care_end.c.patient, care_end.c.provider).where(care_end.c.patient.in_(found.keys()))
        for row in await self.work.reading.all(question) if found else ():
            found[Identity(row.patient)].add(Identity(row.provider))
        return {patient: frozenset(providers) for patient, providers in found.items()}

    def save(self, relation: CareRelation) -> None:
        steps = self.work.changes.steps
        steps.append(
            Statement(
                delete(care_end).where(care_end.c.patient == relation.patient, care_end.c.provider == relation.provider)
            )
        )
        if relation.reason is not None:
            row = {
                "patient": relation.patient,
                "provider": relation.provider,
                "reason": relation.reason.value,
                "at": relation.since,
                "by": relation.by,
            }
            steps.append(Statement(insert(care_end).values(row)))


def _from_row(row: Row[Any]) -> CareRelation:
    return CareRelation(
        patient=Identity(row.patient),
        provider=Identity(row.provider),
        reason=CareEnd(row.reason),
        since=row.at,
        by=Identity(row.by),
    )
