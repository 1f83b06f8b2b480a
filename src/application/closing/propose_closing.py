"""Propose to close the threads that have gone quiet."""

from datetime import timedelta

from attrs import frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import CLOCKWORK, Action
from domain.audit import AuditRecord
from domain.closing import STALE, ClosingProposal
from domain.errors import ConcurrentUpdate
from domain.ids import AuditId, ProposalId

AT_ONCE = 100


@frozen(kw_only=True)
class ProposeClosing:
    """A job: it closes nothing. Running it twice at once proposes a thread once."""

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    stale: timedelta = STALE

    async def __call__(self) -> int:
        """Return how many threads were proposed."""
        now = self.clock.now()
        async with self.uow() as uow:
            quiet = await uow.proposals.quiet(now - self.stale, limit=AT_ONCE)
        made = [
            ClosingProposal(
                id=ProposalId(self.ids.new()), conversation=id, last_seq=seq, quiet_since=since, proposed_at=now
            )
            for id, seq, since in quiet
        ]
        return sum([await self._propose(one) for one in made])

    async def _propose(self, proposal: ClosingProposal) -> bool:
        async with self.uow() as uow:
            uow.proposals.add(proposal)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=proposal.proposed_at,
                    actor=CLOCKWORK,
                    action=Action.CLOSE,
                    object=f"conversation:{proposal.conversation}",
                    reason="proposed",
                )
            )
            try:
                await uow.commit()
            except ConcurrentUpdate:
                return False
        return True
