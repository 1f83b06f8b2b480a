"""Marks that something was seen, for telling what is old news."""

from attrs import frozen

from application.ports.unit_of_work import FOR_GOOD, AlreadyDone, RequestKey, UnitOfWorkFactory
from domain.ids import identity_key
from domain.participant import Participant

_ENDED, _SEEN = "membership-ended", "membership-seen"
_FINGERPRINT = b"\0" * 32


@frozen(kw_only=True)
class SeenMemberships:
    """Memberships at the provider: those that ended never begin again, whatever is told late,
    and who was seen there and is not there any more has left.
    """

    uow: UnitOfWorkFactory

    async def ended(self, ref: str) -> None:
        """Note that the membership that the provider calls so has ended."""
        await self._mark(_ENDED, ref)

    async def has_ended(self, ref: str) -> bool:
        """Whether it has."""
        return await self._is_marked(_ENDED, ref)

    async def seen(self, thread: str, member: Participant) -> None:
        """Note that this membership of ours was seen in that conversation of the provider's."""
        if not await self._is_marked(_SEEN, _name(thread, member)):
            await self._mark(_SEEN, _name(thread, member))

    async def was_seen(self, thread: str, member: Participant) -> bool:
        """Whether it was. Who left here and came back has a new membership, which has to be seen itself."""
        return await self._is_marked(_SEEN, _name(thread, member))

    async def _mark(self, scope: str, name: str) -> None:
        try:
            async with self.uow(_key(scope, name)) as uow:
                await uow.commit(made=FOR_GOOD)
        except AlreadyDone:
            return

    async def _is_marked(self, scope: str, name: str) -> bool:
        try:
            async with self.uow(_key(scope, name)):
                return False
        except AlreadyDone:
            return True


def _name(thread: str, member: Participant) -> str:
    return f"{thread} {identity_key(member.identity)} {member.joined_at.isoformat()}"


def _key(scope: str, name: str) -> RequestKey:
    return RequestKey(scope=scope, key=name, fingerprint=_FINGERPRINT)
