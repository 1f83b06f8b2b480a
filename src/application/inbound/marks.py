"""Marks of our own that something happened: each is put once, by whichever process, and never purged."""

from attrs import frozen

from application.ports.unit_of_work import FOR_GOOD, AlreadyDone, RequestKey, UnitOfWorkFactory

_FINGERPRINT = b"\0" * 32


@frozen
class Marks:
    """A mark is told from others by what it says (`scope`) and of what (`name`)."""

    uow: UnitOfWorkFactory

    async def put(self, scope: str, name: str) -> None:
        """Put it, unless it is there."""
        try:
            async with self.uow(_key(scope, name)) as uow:
                await uow.commit(made=FOR_GOOD)
        except AlreadyDone:
            return

    async def stands(self, scope: str, name: str) -> bool:
        """Whether it was put."""
        try:
            async with self.uow(_key(scope, name)):
                return False
        except AlreadyDone:
            return True


def _key(scope: str, name: str) -> RequestKey:
    return RequestKey(scope=scope, key=name, fingerprint=_FINGERPRINT)
