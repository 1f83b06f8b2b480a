"""Drafts, remembered requests and the audit, in memory."""

from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptDraft, Memory
from domain.audit import AuditRecord
from domain.ids import ConversationId, Identity


@frozen
class InMemoryDrafts:
    """The in-memory `Drafts`."""

    _changes: Changes

    def save(self, conversation: ConversationId, identity: Identity, body: str, at: datetime) -> None:
        """Keep the draft in place of the one before."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.drafts[conversation, identity] = KeptDraft(body, at)

        self._changes.keep(effect)

    def discard(self, conversation: ConversationId, identity: Identity) -> None:
        """Forget the draft; having none is fine."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.drafts.pop((conversation, identity), None)

        self._changes.keep(effect)

    def purge(self, before: datetime) -> None:
        """Forget all that were not touched since."""

        def effect(memory: Memory, _: datetime) -> None:
            for place in [place for place, draft in memory.drafts.items() if draft.at < before]:
                del memory.drafts[place]

        self._changes.keep(effect)


@frozen
class InMemoryRequests:
    """The in-memory `Requests`."""

    _changes: Changes

    def purge(self, before: datetime) -> None:
        """Forget those made before that time."""

        def effect(memory: Memory, _: datetime) -> None:
            for place in [place for place, kept in memory.requests.items() if kept.at < before]:
                del memory.requests[place]

        self._changes.keep(effect)


@frozen
class InMemoryAuditLog:
    """The in-memory `AuditLog`."""

    _changes: Changes

    def add(self, record: AuditRecord, *, once: str | None = None) -> None:
        """Keep a record; under the same `once` only the first is kept."""

        def effect(memory: Memory, _: datetime) -> None:
            if once is None or once not in memory.audited_once:
                memory.audit.append(record)
            if once is not None:
                memory.audited_once.add(once)

        self._changes.keep(effect)
