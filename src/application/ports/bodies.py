"""Bodies that the messaging provider alone keeps."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from attrs import field, frozen

from domain.ids import ConversationId, MessageId


@frozen(kw_only=True)
class CameWithFiles:
    """A message of the provider's own clients that has files, and whose body is on record here."""

    id: MessageId
    conversation: ConversationId
    reference: str
    """The provider's name of it."""
    digest: bytes = field(repr=False)
    """What would stay of its body."""


class ProviderBodies(Protocol):
    """Reads the texts of messages back from the provider."""

    async def texts(self, id: ConversationId, references: Sequence[str]) -> Mapping[str, str]:
        """The texts of those of one conversation that are there, by the provider's names of the messages.

        Raises `MessagingUnavailable` when the provider can not be asked now.
        """
        ...


class ArrivedBodies(Protocol):
    """Bodies on record here that the provider has, too."""

    async def erase(self, behind: MessageId | None, limit: int) -> Sequence[MessageId]:
        """Look at the next `limit` messages in the order of their ids, and erase what the provider has of them.

        What came from there with files is left to `with_files`: whether the provider gives it back is asked first.
        Return the messages that were looked at.
        """
        ...

    async def with_files(self, among: Sequence[MessageId]) -> Sequence[CameWithFiles]:
        """Those of these that came from there with files."""
        ...

    async def let_go(self, confirmed: Sequence[CameWithFiles]) -> None:
        """Erase the bodies of these, unless they say something else by now."""
        ...
