"""What patients take, in SQL: one sealed list each."""

import json
from datetime import date, datetime
from typing import Any

from attrs import asdict, frozen
from sqlalchemy import delete, insert, select

from adapters.persistence.changes import Statement
from adapters.persistence.sealing import Damaged, medications_place
from adapters.persistence.tables import medication_list
from adapters.persistence.work import Work
from domain.ids import Identity
from domain.medication import Medication


@frozen
class SqlMedicationLists:
    """`application.ports.records.MedicationLists` on the table."""

    work: Work

    async def of(self, patient: Identity) -> tuple[Medication, ...]:
        row = await self.work.reading.first(select(medication_list).where(medication_list.c.patient == patient))
        if row is None:
            return ()
        try:
            kept = json.loads(self.work.sealer.open(bytes(row.entries), medications_place(patient)))
        except Damaged:
            return ()
        return tuple(map(_read, kept))

    def save(self, patient: Identity, entries: tuple[Medication, ...], at: datetime) -> None:
        text = json.dumps([asdict(one) for one in entries], default=date.isoformat)
        box = self.work.sealer.seal(text, medications_place(patient))
        row = {"patient": patient, "entries": box, "changed_at": at}
        self.work.changes.steps.append(Statement(delete(medication_list).where(medication_list.c.patient == patient)))
        self.work.changes.steps.append(Statement(insert(medication_list).values(row)))


def _read(kept: dict[str, Any]) -> Medication:
    filled = kept["last_fill"]
    return Medication(**{**kept, "last_fill": date.fromisoformat(filled) if filled else None})
