"""Bodies that the messaging provider alone keeps."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from domain.ids import ConversationId, MessageId


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

        What came from there with files stays: what it says here names them. Return the messages that were looked at.
        """
        ...
