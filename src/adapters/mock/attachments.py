"""Files of messages, links and leftovers, in memory."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from attrs import frozen

from adapters.mock.changes import Changes, News
from adapters.mock.memory import Memory
from application.ports.channel import AttachmentChecked
from application.ports.records import FileLink
from application.views import attachment_view
from domain.attachment import Attachment, BlobId
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate, NotFound
from domain.events import Event, MessageSent
from domain.ids import AttachmentId, Identity, MessageId

_GOING = datetime.fromtimestamp(0, UTC)
"""When a leftover is due whose deletion has begun."""


def check_files(memory: Memory, events: Sequence[Event]) -> None:
    """Raise unless the files of new messages are as they were when it was decided to send them."""
    for event in events:
        if isinstance(event, MessageSent):
            for file in event.message.attachments:
                if memory.attachments.get(file.id) != file:
                    raise ConcurrentUpdate("a file changed meanwhile")


def is_held_back(memory: Memory, file: Attachment) -> bool:
    """Whether a legal hold keeps the content of a file that nobody is shown any more."""
    if file.removed_at is None or file.message is None:
        return False
    return memory.is_held(file.conversation)


def _may_go(memory: Memory, blob: BlobId) -> bool:
    if memory.leftovers[blob] == _GOING:
        return True
    return not any(one.blob == blob and is_held_back(memory, one) for one in memory.attachments.values())


@frozen
class InMemoryAttachments:
    """The in-memory `Attachments`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: AttachmentId) -> Attachment:
        """Return the file, removed or not, or raise `NotFound`."""
        try:
            return self._memory.attachments[id]
        except KeyError:
            raise NotFound("attachment") from None

    async def find(self, ids: Sequence[AttachmentId]) -> tuple[Attachment, ...]:
        """Return those that exist, in the order of `ids`."""
        known = self._memory.attachments
        return tuple(known[id] for id in ids if id in known)

    async def bytes_since(self, uploader: Identity, since: datetime) -> int:
        """How many bytes this person uploaded since then, removed ones included."""
        return sum(one.size for one in self._those(lambda one: one.uploader == uploader and one.uploaded_at >= since))

    async def to_check(self, at: datetime, limit: int) -> tuple[Attachment, ...]:
        """Return pending ones for which the scanner is due to be asked, the longest due first."""
        due = [(one.check_due_at, one.id) for one in self._those(lambda one: one.check_due_at is not None)]
        return tuple(self._memory.attachments[id] for when, id in sorted(due) if when is not None and when <= at)[
            :limit
        ]

    async def unchecked(self) -> int:
        """How many wait for the scanner."""
        return len(self._those(lambda one: one.check_due_at is not None))

    async def unsent(self, before: datetime, limit: int) -> tuple[Attachment, ...]:
        """Return some that were uploaded before that time and belong to no message."""
        return tuple(
            self._those(lambda one: one.message is None and one.removed_at is None and one.uploaded_at < before)
        )[:limit]

    async def kept(self, *, behind: AttachmentId | None, limit: int) -> tuple[Attachment, ...]:
        """Return those whose content stays, in the order of their ids."""
        there = self._those(lambda one: self._is_kept(one) and one.id > (behind or ""))
        return tuple(sorted(there, key=lambda one: one.id))[:limit]

    async def taken_back(self, messages: Sequence[MessageId]) -> Mapping[MessageId, tuple[Attachment, ...]]:
        """Return the files that were taken back with these messages, by message and in their order."""
        found: dict[MessageId, tuple[Attachment, ...]] = {}
        for kept in self._memory.conversations.values():
            for one in kept.messages.values():
                files = tuple(file for file in self._memory.files_of(one.message) if file.removed_at is not None)
                if files and one.message.id in messages and one.purged_at is None:
                    found[one.message.id] = files
        return found

    def add(self, file: Attachment, decided_on: Conversation) -> None:
        """Keep a new one; the commit raises `ConcurrentUpdate` if the rights in its conversation changed meanwhile."""

        def check(memory: Memory) -> None:
            if memory.kept(decided_on.id).conversation.rights_version != decided_on.rights_version:
                raise ConcurrentUpdate("the rights changed")

        def effect(memory: Memory, _: datetime) -> None:
            memory.attachments[file.id] = file

        self._changes.keep(effect, check=check)

    def save(self, before: Attachment, after: Attachment) -> None:
        """Keep its state, due time or removal; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            if memory.attachments.get(before.id) != before:
                raise ConcurrentUpdate("the file changed meanwhile")

        def effect(memory: Memory, _: datetime) -> News:
            memory.attachments[after.id] = after
            if after.message is None or after.state is before.state:
                return []
            told = AttachmentChecked(
                conversation=after.conversation,
                message=after.message,
                seq=after.seq,
                attachment=attachment_view(after),
            )
            return [told]

        self._changes.keep(effect, check=check)

    def forget(self, before: datetime) -> None:
        """Forget files that never went with a message and were removed before that time."""

        def effect(memory: Memory, _: datetime) -> None:
            for one in tuple(memory.attachments.values()):
                if one.message is None and one.removed_at is not None and one.removed_at < before:
                    del memory.attachments[one.id]

        self._changes.keep(effect)

    def _is_kept(self, one: Attachment) -> bool:
        not_swept = self._memory.leftovers.get(one.blob, _GOING) != _GOING
        return one.removed_at is None or (not_swept and is_held_back(self._memory, one))

    def _those(self, wanted: Callable[[Attachment], bool]) -> list[Attachment]:
        return [one for one in self._memory.attachments.values() if wanted(one)]


@frozen
class InMemoryLeftovers:
    """The in-memory `Leftovers`."""

    _memory: Memory
    _changes: Changes

    async def due(self, at: datetime, limit: int) -> tuple[BlobId, ...]:
        """Return some that are to go by now; never what was taken back from a conversation on legal hold."""
        due = (blob for blob, due_at in self._memory.leftovers.items() if due_at <= at and _may_go(self._memory, blob))
        return tuple(due)[:limit]

    def add(self, blob: BlobId, due_at: datetime) -> None:
        """Let it be deleted at that time, unless it is struck off before; the earlier time counts."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.leftovers[blob] = min(due_at, memory.leftovers.get(blob, due_at))

        self._changes.keep(effect)

    def begin(self, blob: BlobId) -> None:
        """Its deletion begins."""

        def check(memory: Memory) -> None:
            if blob not in memory.leftovers or not _may_go(memory, blob):
                raise ConcurrentUpdate("a hold keeps it, or it is known again")

        def effect(memory: Memory, _: datetime) -> None:
            memory.leftovers[blob] = _GOING

        self._changes.keep(effect, check=check)

    def strike_off(self, blob: BlobId) -> None:
        """It stays, or it is gone."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.leftovers.pop(blob, None)

        self._changes.keep(effect)


@frozen
class InMemoryFileLinks:
    """The in-memory `FileLinks`."""

    _memory: Memory
    _changes: Changes

    async def get(self, digest: bytes) -> FileLink | None:
        """Return the link unless it is unknown or was used."""
        return self._memory.file_links.get(digest)

    def add(self, link: FileLink) -> None:
        """Keep a new link."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.file_links[link.digest] = link

        self._changes.keep(effect)

    def use(self, digest: bytes) -> None:
        """Use it up; the commit raises `ConcurrentUpdate` if somebody else just did."""

        def check(memory: Memory) -> None:
            if digest not in memory.file_links:
                raise ConcurrentUpdate("the link was used")

        def effect(memory: Memory, _: datetime) -> None:
            del memory.file_links[digest]

        self._changes.keep(effect, check=check)

    def purge(self, before: datetime) -> None:
        """Forget those that expired before that time."""

        def effect(memory: Memory, _: datetime) -> None:
            for link in tuple(memory.file_links.values()):
                if link.expires_at < before:
                    del memory.file_links[link.digest]

        self._changes.keep(effect)
