"""A consent that time ends, by its span or by a new version, ends the patient's side's places at the provider, too."""

from datetime import datetime

from attrs import field, frozen

from application.ports.clock import Clock
from application.ports.mirror import Mirror
from application.relay.keep_mirror import MUCH_LATER
from domain.consent import ConsentPolicy
from domain.ids import ConversationId

AT_ONCE = 1_000


@frozen(kw_only=True)
class EndLapsedPlaces:
    """A job: nobody does anything when a consent lapses, so it is looked for.

    What it finds is due at once: `KeepMirror` lets them out, and in again when they consent anew. Where the provider
    did not take it, `KeepMirror` says when it is tried again: it is not made due anew for the same consent.
    """

    mirror: Mirror
    policy: ConsentPolicy
    clock: Clock
    _made_due: dict[tuple[ConversationId, datetime], datetime] = field(factory=dict, init=False, repr=False)
    """When for which consent, told by the time at which it was signed."""

    async def __call__(self) -> int:
        """Return how many conversations are to be looked at now."""
        now = self.clock.now()
        found = await self.mirror.lapsed(self.policy.ended_by_time(now), now=now, limit=AT_ONCE)
        for one in [one for one, at in self._made_due.items() if now - at >= MUCH_LATER]:
            del self._made_due[one]
        new = [one for one in found.items() if one not in self._made_due]
        await self.mirror.look_again([id for id, _ in new], at=now)
        self._made_due.update(dict.fromkeys(new, now))
        return len(new)
