"""The ids of the in-memory record's conversations."""

from attrs import field, frozen

from adapters.mock.memory import Memory
from domain.conversation import Conversation
from domain.ids import ConversationId, Identity


@frozen
class InMemoryConversationIndex:
    """The in-memory `ConversationIndex`."""

    _memory: Memory = field(repr=False)

    async def ids(
        self,
        *,
        member: Identity | None = None,
        patient: Identity | None = None,
        behind: ConversationId | None = None,
        newest_first: bool = False,
        limit: int,
    ) -> tuple[ConversationId, ...]:
        """Those in which `member` takes part now, and that are about `patient`."""
        every = sorted(
            (
                kept.conversation.id
                for kept in self._memory.conversations.values()
                if _fits(kept.conversation, member, patient)
            ),
            reverse=newest_first,
        )
        rest = [id for id in every if behind is None or (id < behind if newest_first else id > behind)]
        return tuple(rest[:limit])


def _fits(one: Conversation, member: Identity | None, patient: Identity | None) -> bool:
    return patient in {None, one.patient} and (member is None or one.has(member))
