"""Count the credentials that are refused, and put the counts on the audit each minute."""

from collections import Counter
from functools import lru_cache

from attrs import define, evolve, field, frozen

from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import UnitOfWorkFactory
from domain.access import Actor
from domain.audit import AuditRecord, Deed, Outcome
from domain.credential import RefusedKind, Surface, network_of, refused_kind
from domain.errors import DomainError
from domain.ids import NOBODY, AuditId
from domain.person import Role

APART = 100
"""So many are told apart between two records, by surface, kind, network and whose; further ones are one, nobody's."""
_network_of = lru_cache(4_096)(network_of)


@frozen
class _Seen:
    surface: Surface
    kind: RefusedKind
    by: Actor


def _nobody(network: str) -> Actor:
    return Actor(identity=NOBODY, role=Role.PATIENT, address=network)


@define(kw_only=True)
class RefusedCredentials:
    """One record a run for each surface, kind and network, with how many there were: a flood makes no more of them.

    To note one costs a look-up in memory; what a crash loses is at most a run's. Who showed them is known only where
    somebody had signed in at that very place before; else they are nobody's.
    """

    uow: UnitOfWorkFactory
    clock: Clock
    ids: Ids
    _counts: Counter[_Seen] = field(factory=Counter, init=False, repr=False)

    def note(self, surface: Surface, address: str, error: DomainError | None = None) -> None:
        """Count one that was refused there, by what the refusal says."""
        self._count(_Seen(surface, refused_kind(error), _nobody(_network_of(address))), 1)

    def note_of(self, actor: Actor, surface: Surface, error: DomainError | None) -> None:
        """Count one that somebody showed who is signed in there; without an error it was one of another session."""
        kind = RefusedKind.FOREIGN if error is None else refused_kind(error)
        self._count(_Seen(surface, kind, evolve(actor, request_id="")), 1)

    def _count(self, seen: _Seen, times: int) -> None:
        is_new = seen not in self._counts and len(self._counts) >= APART
        self._counts[evolve(seen, by=_nobody("")) if is_new else seen] += times

    async def __call__(self) -> int:
        """A job: put the counts on the audit; return how many records that took."""
        counts, self._counts = self._counts, Counter()
        if not counts:
            return 0
        try:
            async with self.uow() as uow:
                for seen, times in counts.items():
                    uow.audit.add(self._record(seen, times))
                await uow.commit()
        except BaseException:
            for seen, times in counts.items():
                self._count(seen, times)
            raise
        return len(counts)

    def _record(self, seen: _Seen, times: int) -> AuditRecord:
        return AuditRecord(
            id=AuditId(self.ids.new()),
            at=self.clock.now(),
            actor=seen.by,
            action=Deed.REFUSE_CREDENTIALS,
            object=f"credentials:{seen.surface}",
            outcome=Outcome.DENIED,
            reason=f"{seen.kind}-{times}",
        )
