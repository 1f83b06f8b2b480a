"""A consent that time ends, by its span or by a new version, ends the patient's side's places at the provider, too."""

from collections.abc import Set
from datetime import datetime

from attrs import define, field

from application.ports.clock import Clock
from application.ports.mirror import Mirror
from application.relay.keep_mirror import MUCH_LATER
from domain.consent import ConsentPolicy
from domain.ids import ConversationId

AT_ONCE = 1_000


@define(kw_only=True, eq=False)
class EndLapsedPlaces:
    """A job: nobody does anything when a consent lapses, so it is looked for.

    What it finds is due at once: `KeepMirror` lets them out, and in again when they consent anew. Where the provider
    did not take it, `KeepMirror` says when it is tried again: as long as it is found it is not made due anew for the
    same consent. That is remembered by one process; another one that takes the job over has it tried once more.
    """

    mirror: Mirror
    policy: ConsentPolicy
    clock: Clock
    _made_due: dict[tuple[ConversationId, datetime], datetime] = field(factory=dict, init=False, repr=False)
    """When for which consent, told by the time at which it was signed."""

    async def __call__(self) -> int:
        """Return how many conversations are to be looked at now."""
        now = self.clock.now()
        found = (await self.mirror.lapsed(self.policy.ended_by_time(now), limit=AT_ONCE)).items()
        self._forget(found, now)
        new = found - self._made_due.keys()
        await self.mirror.look_again([id for id, _ in new], at=now)
        self._made_due.update(dict.fromkeys(new, now))
        return len(new)

    def _forget(self, found: Set[tuple[ConversationId, datetime]], now: datetime) -> None:
        """What was let out is as new when it is found again; where not all was asked for, it may be among the rest."""
        for one, at in list(self._made_due.items()):
            if now - at >= MUCH_LATER or (one not in found and len(found) < AT_ONCE):
                del self._made_due[one]
