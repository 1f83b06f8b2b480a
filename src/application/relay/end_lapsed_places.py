"""A consent that time ends, by its span or by a new version, ends the patient's side's places at the provider, too."""

from attrs import frozen

from application.ports.clock import Clock
from application.ports.mirror import Mirror
from domain.consent import ConsentPolicy

AT_ONCE = 1_000


@frozen(kw_only=True)
class EndLapsedPlaces:
    """A job: nobody does anything when a consent lapses, so it is looked for.

    What it finds is due at once: `KeepMirror` lets them out, and in again when they consent anew.
    """

    mirror: Mirror
    policy: ConsentPolicy
    clock: Clock

    async def __call__(self) -> int:
        """Return how many conversations are to be looked at."""
        now = self.clock.now()
        found = await self.mirror.lapsed(self.policy.ended_by_time(now), now=now, limit=AT_ONCE)
        await self.mirror.look_again(found, at=now)
        return len(found)
