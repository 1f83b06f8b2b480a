"""Reading at a provider that is not there."""

from collections.abc import Sequence

from attrs import frozen

from application.ports.inbound import FileRefused, HeardMember, HeardMessage


@frozen
class NoHistory:
    """Knows of nothing that happened elsewhere."""

    async def named(self, name: str) -> tuple[str, str] | None:
        """Nothing has a name there."""
        return None

    async def after(self, thread: str, place: int) -> Sequence[HeardMessage]:
        """Nothing was said."""
        return ()

    async def latest(self, thread: str, limit: int) -> Sequence[HeardMessage]:
        """Nothing was said."""
        return ()

    async def members(self, thread: str) -> Sequence[HeardMember]:
        """Nobody takes part."""
        return ()


class NoFiles:
    """`ProviderFiles` where there is no provider."""

    async def fetch(self, ref: str) -> bytes:
        """There is none."""
        raise FileRefused("no-provider")
