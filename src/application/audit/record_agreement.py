"""Record at the start what the operator says of their agreement with the messaging provider."""

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK
from domain.audit import AuditRecord, Deed, Outcome
from domain.ids import AuditId


@frozen(kw_only=True)
class RecordAgreement:
    """Once a day, however many processes start: auditors see under which word patients' messages went out."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids

    async def __call__(self, *, in_force: bool) -> None:
        """Record that a Business Associate Agreement is said to be in force, or is not."""
        now = self.clock.now()
        record = AuditRecord(
            id=AuditId(self.ids.new()),
            at=now,
            actor=CLOCKWORK,
            action=Deed.AGREEMENT,
            object="provider",
            outcome=Outcome.DONE if in_force else Outcome.FAILED,
            reason="acknowledged" if in_force else "not-acknowledged",
        )
        async with self.uow() as uow:
            uow.audit.add(record, once=f"agreement|{in_force}|{now:%Y-%m-%d}")
            await uow.commit()
