"""Forget what was kept for a while only."""

from datetime import timedelta

from attrs import frozen

from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.retention import SIX_YEARS


@frozen(kw_only=True)
class Housekeeping:
    """A job: untouched drafts, requests too old to be repeated, used codes, endings told everywhere, old notices, and
    measures beyond their time.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    drafts: timedelta = timedelta(days=30)
    requests: timedelta = timedelta(hours=48)
    measures: timedelta = SIX_YEARS

    async def __call__(self) -> None:
        now = self.clock.now()
        async with self.uow() as uow:
            uow.drafts.purge(now - self.drafts)
            uow.note_drafts.purge(now - self.drafts)
            uow.requests.purge(now - self.requests)
            uow.codes.purge(now - timedelta(days=1))
            uow.endings.purge(now - timedelta(days=1))
            uow.notices.purge(now - timedelta(days=30))
            uow.measures.purge(now - self.measures)
            await uow.commit()
