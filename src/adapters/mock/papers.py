"""Drafts, remembered and requests, in memory."""

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptDraft, Memory
from application.ports.unit_of_work import FOR_GOOD
from domain.ids import ConversationId, Identity


@frozen
class InMemoryDrafts:
    """The in-memory `Drafts`, of messages or of notes."""

    _changes: Changes
    _of: Callable[[Memory], dict[tuple[ConversationId, Identity], KeptDraft]] = attrgetter("drafts")

    def save(self, conversation: ConversationId, identity: Identity, body: str, at: datetime) -> None:
        """Keep the draft in place of the one before."""

        def effect(memory: Memory, _: datetime) -> None:
            self._of(memory)[conversation, identity] = KeptDraft(body, at)

        self._changes.keep(effect)

    def discard(self, conversation: ConversationId, identity: Identity) -> None:
        """Forget the draft; having none is fine."""

        def effect(memory: Memory, _: datetime) -> None:
            self._of(memory).pop((conversation, identity), None)

        self._changes.keep(effect)

    def purge(self, before: datetime) -> None:
        """Forget all that were not touched since, but those that a legal hold keeps."""

        def effect(memory: Memory, _: datetime) -> None:
            kept = self._of(memory)
            old = [place for place, draft in kept.items() if draft.at < before]
            for place in [place for place in old if not memory.is_held(place[0])]:
                del kept[place]

        self._changes.keep(effect)


@frozen
class InMemoryRequests:
    """The in-memory `Requests`."""

    _changes: Changes

    def purge(self, before: datetime) -> None:
        """Forget those made before that time, but what is marked `FOR_GOOD`."""

        def effect(memory: Memory, _: datetime) -> None:
            old = [place for place, kept in memory.requests.items() if kept.at < before and kept.made != FOR_GOOD]
            for place in old:
                del memory.requests[place]

        self._changes.keep(effect)
