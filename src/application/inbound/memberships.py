"""Marks that a membership was seen, for telling what is old news."""

from attrs import frozen

from application.inbound.marks import Marks
from domain.ids import identity_key
from domain.participant import Participant

_ENDED, _SEEN = "membership-ended", "membership-seen"


@frozen(kw_only=True)
class SeenMemberships:
    """Memberships at the provider: those that ended never begin again, whatever is told late,
    and who was seen there and is not there any more has left.
    """

    marks: Marks

    async def ended(self, ref: str) -> None:
        """Note that the membership that the provider calls so has ended."""
        await self.marks.put(_ENDED, ref)

    async def has_ended(self, ref: str) -> bool:
        """Whether it has."""
        return await self.marks.stands(_ENDED, ref)

    async def seen(self, thread: str, member: Participant) -> None:
        """Note that this membership of ours was seen in that conversation of the provider's."""
        if not await self.marks.stands(_SEEN, _name(thread, member)):
            await self.marks.put(_SEEN, _name(thread, member))

    async def was_seen(self, thread: str, member: Participant) -> bool:
        """Whether it was. Who left here and came back has a new membership, which has to be seen itself."""
        return await self.marks.stands(_SEEN, _name(thread, member))


def _name(thread: str, member: Participant) -> str:
    return f"{thread} {identity_key(member.identity)} {member.joined_at.isoformat()}"
