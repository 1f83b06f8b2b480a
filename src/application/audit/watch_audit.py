"""The audit's chain is looked after: its tail each minute, all of it daily; a fault is a sign of trouble."""

import logging
from datetime import datetime, timedelta

from attrs import define, field

from application.audit.seal_audit import BEHIND
from application.audit.verify_audit import VerifyAudit
from application.ports.audit_chain import AuditChain, CheckpointPlace
from application.ports.clock import Clock
from domain.audit_chain import Tampering

WHOLE_EVERY = timedelta(days=1)
PATIENCE = timedelta(minutes=1)
"""How long a record may wait to be chained while a server runs."""
_log = logging.getLogger(__name__)


@define
class WatchAudit:
    """A `HealthSign`: troubled from the first fault until a verification of everything finds none."""

    verify: VerifyAudit
    clock: Clock
    cause: str = "audit-chain-broken"
    _broken: bool = field(default=False, init=False)
    _whole_at: datetime | None = field(default=None, init=False)

    async def __call__(self) -> None:
        """Verify the tail; all of it when a day has passed, or while a fault stands."""
        now = self.clock.now()
        whole = self._broken or self._whole_at is None or now - self._whole_at >= WHOLE_EVERY
        try:
            await (self.verify() if whole else self.verify.tail())
        except Tampering as fault:
            self._broken = True
            _log.error("audit.chain_broken %s", fault)
            return
        if whole:
            self._broken, self._whole_at = False, now

    async def is_troubled(self) -> bool:
        """Whether the last look found a fault."""
        return self._broken


@define
class UnsealedTooLong:
    """A `HealthSign`: records of the audit wait to be chained, so nobody chains."""

    chain: AuditChain
    clock: Clock
    cause: str = "audit-unsealed"

    async def is_troubled(self) -> bool:
        """Whether one has waited for more than a minute."""
        since = await self.chain.waiting_since()
        return since is not None and self.clock.now() - since > PATIENCE


@define
class CheckpointsUnreachable:
    """A `HealthSign`: the second place of checkpoints can not be read, or new ones do not get there."""

    chain: AuditChain
    place: CheckpointPlace
    clock: Clock
    cause: str = "audit-checkpoints-unreachable"
    _stood_at: int | None = field(default=None, init=False)

    async def is_troubled(self) -> bool:
        """Whether it can not be reached, or is behind and was as far at the last look: a new place is filled first."""
        try:
            reached = self.place.last()
        except OSError:
            return True
        except Tampering:
            return False  # the watch of the chain tells of that
        missing = await self.chain.checkpoints(reached, 1)
        if not any(self.clock.now() - one.at > BEHIND for one in missing):
            self._stood_at = None
            return False
        stands, self._stood_at = reached == self._stood_at, reached
        return stands
