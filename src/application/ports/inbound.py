"""What the messaging provider tells us: letters as they came, and the news that stand in them.

The provider has names of its own for conversations, messages and people; here they are `ref`s, opaque texts.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from attrs import field, frozen

from domain.ids import ConversationId, Identity, MessageId


@frozen(kw_only=True)
class Letter:
    """One thing that the provider told us, as it came.

    A repeat of it has the same `key`. `thread` is the provider's ref of the conversation that it is about,
    empty where it is about none.
    """

    key: str = field(repr=False)
    kind: str
    thread: str = ""
    raw: str = field(repr=False)


@frozen(kw_only=True)
class OpenLetter:
    """A letter that somebody works on."""

    id: int
    kind: str
    thread: str
    raw: str | None = field(repr=False)
    """`None` where what was kept can not be read any more."""
    came_at: datetime
    attempts: int


@frozen(kw_only=True)
class LetterOnRecord:
    """A letter that has its text still: how it came, and what became of it."""

    id: int
    kind: str
    came_at: datetime
    reason: str | None = None
    """A code: why it was set aside, if it was."""
    done: bool
    raw: str | None = field(repr=False)
    """`None` where what was kept can not be read any more."""


class NotGenuine(Exception):
    """A letter's signature is absent or wrong, it is meant for somebody else, or there is nothing to check it by."""


class Inbox(Protocol):
    """Letters that were accepted, each once, and how far we are with them."""

    async def keep(self, letter: Letter, at: datetime) -> bool:
        """Put a letter on record, durably; `False` for one that is there. Raises `Busy`."""
        ...

    async def claim(self, *, now: datetime, lease: timedelta, limit: int) -> Sequence[OpenLetter]:
        """Take all due letters of some threads, in the order in which they came, for as long as `lease`.

        One thread is one claimer's at a time. Around `limit` letters at most, but never half a thread's due ones.
        """
        ...

    async def done(self, letters: Sequence[OpenLetter], at: datetime) -> None:
        """Nothing more is to be done with these."""
        ...

    async def postpone(self, letters: Sequence[OpenLetter], *, due_at: datetime) -> None:
        """Give them back to be tried again at `due_at`."""
        ...

    async def set_aside(self, letter: OpenLetter, *, reason: str, at: datetime) -> None:
        """Keep it for somebody to look at, with its text until that is erased; `reason` is a code."""
        ...

    async def resume(self, reason: str) -> int:
        """Let what was set aside for this reason, and has its text, be tried again; return how many."""
        ...

    async def aside(self, reasons: Sequence[str]) -> int:
        """How many are set aside for one of these reasons and have their text."""
        ...

    async def oldest(self) -> datetime | None:
        """When the letter came that has waited longest and is not set aside; `None` where none waits."""
        ...

    async def erase(self, before: datetime, *, done_before: datetime | None = None) -> None:
        """Erase the texts of those that came before, and are done or set aside; they stay known.

        Of those that are done, that came before `done_before`, where it is given.

        What a legal hold keeps stays, and is done with: it is not tried again. A letter of a thread that is none of
        ours, which nobody can tell whose it is, is kept by any hold.
        """
        ...

    async def on_record(self, conversation: ConversationId, *, behind: int, limit: int) -> Sequence[LetterOnRecord]:
        """Those about a conversation that have their text still, in the order of their ids, behind one of these."""
        ...

    async def about_nobody(self) -> int:
        """How many have their text still and are of a thread that is none of ours."""
        ...


# What is in a letter


NOT_SHOWN = "A file of this message can not be shown here."
"""What stands at the provider in place of a file that nobody may open."""


@frozen(kw_only=True)
class HeardFile:
    """A file beside a message; it is fetched by its ref."""

    ref: str
    name: str = field(default="", repr=False)
    content_type: str
    size: int


@frozen(kw_only=True)
class HeardMessage:
    """A message as it stands at the provider. `place` is its place there: rising, with gaps.

    `marker` is the id that we gave to what we brought there ourselves. `author` is the provider's name of a
    person: an opaque name of ours, or an address such as a telephone number.
    """

    ref: str
    place: int
    author: str = field(repr=False)
    body: str = field(repr=False)
    sent_at: datetime
    changed_at: datetime | None = None
    marker: str | None = None
    member: str = field(default="", repr=False)
    """The provider's name of the membership by which it came from a telephone; empty for its own clients."""
    part: int = 0
    """Which file of the message of that marker it carries; 0 for the message itself."""
    files: tuple[HeardFile, ...] = ()


class Wrote(StrEnum):
    """What happened to a message."""

    SENT = "sent"
    CHANGED = "changed"
    REMOVED = "removed"


@frozen(kw_only=True)
class MessageNews:
    """A message was sent, changed or removed at the provider, by whom (as far as it says)."""

    thread: str
    what: Wrote
    message: HeardMessage
    by: str = field(default="", repr=False)
    at: datetime


@frozen(kw_only=True)
class MemberNews:
    """Somebody joined (`present`) or left at the provider. `ref` is the provider's name of this membership."""

    thread: str
    ref: str
    who: str = field(repr=False)
    present: bool


@frozen(kw_only=True)
class ReadNews:
    """Somebody has read up to a place."""

    thread: str
    who: str = field(repr=False)
    place: int


@frozen(kw_only=True)
class PresenceNews:
    """Somebody's clients came or went at the provider; `at` is when, if it says so."""

    who: str = field(repr=False)
    online: bool
    at: datetime | None = None


@frozen(kw_only=True)
class DeliveryNews:
    """Whether a message came to a member to whom the provider brings it by SMS or the like.

    `member` is the provider's name of that membership.
    """

    thread: str
    member: str = field(repr=False)
    came: bool


@frozen(kw_only=True)
class OtherNews:
    """Nothing that we act on: it is kept, and done."""


News = MessageNews | MemberNews | ReadNews | PresenceNews | DeliveryNews | OtherNews


class UnreadableLetter(Exception):
    """A letter lacks what its kind must say, or says it in a form that it can not have."""


class NewsReader(Protocol):
    """Reads letters."""

    def read(self, kind: str, raw: str) -> News:
        """Return what stands in a letter, or raise `UnreadableLetter`."""
        ...

    def letter_of(self, thread: str, message: HeardMessage) -> Letter:
        """The letter that tells of a message, as if it had come: the same one as when it does come."""
        ...


# What the provider asks before it does something


class Wish(StrEnum):
    """What somebody wants to do at the provider."""

    SAY = "say"
    CORRECT = "correct"
    RETRACT = "retract"
    JOIN = "join"
    LEAVE = "leave"
    READ = "read"
    OTHER = "other"


@frozen(kw_only=True)
class Question:
    """Somebody at a client of the provider's wants something: may they?

    `who` asks, `whom` is the person that it is about. Names and refs are the provider's.
    """

    wish: Wish
    thread: str = ""
    who: str = field(default="", repr=False)
    whom: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    message: str = ""
    files: int = 0
    by_client: bool = True
    """Whether a client of the provider's asks, which shows a refusal to its user; by SMS nobody would see it."""


# What the provider's names stand for


@frozen(kw_only=True)
class Thread:
    """A conversation of ours, and what we know of its copy at the provider.

    Of its messages all up to the place `heard` are on record here; -1 before the first one.
    """

    conversation: ConversationId
    name: str = ""
    """The opaque name that we gave it."""
    ref: str | None = None
    heard: int = -1
    compared_at: datetime | None = None
    is_over: bool = False
    """Whether it was closed for good there when this was looked up."""


@frozen(kw_only=True)
class Placed:
    """A message of ours, and what the provider calls it.

    `missed_since` is when it was last known to stand there, if it was not found since.
    """

    id: MessageId
    ref: str
    place: int
    missed_since: datetime | None = None


HEAD_START = timedelta(hours=1)


class Places(Protocol):
    """What the provider's names stand for here.

    Where a `thread` is told, it is the provider's ref of the copy that was looked at: of one that was replaced
    meanwhile nothing is noted, and nothing is told, for places in it are no places in the new one.
    """

    async def thread(self, ref: str) -> Thread | None:
        """The conversation that the provider calls so, by its ref or by the opaque name we gave it."""
        ...

    async def person(self, name: str) -> Identity | None:
        """The person to whom we gave this opaque name."""
        ...

    async def note_thread(self, conversation: ConversationId, ref: str) -> None:
        """Remember the provider's ref of a conversation. Of one that it called otherwise nothing holds any more."""
        ...

    async def note_heard(self, conversation: ConversationId, place: int, *, thread: str | None = None) -> None:
        """Everything up to this place is on record, and so is what is known behind it without a gap.

        It only ever goes forward.
        """
        ...

    async def message(self, conversation: ConversationId, ref: str, place: int | None = None) -> MessageId | None:
        """Our message that the provider calls so."""
        ...

    async def note_message(
        self, conversation: ConversationId, message: MessageId, ref: str, place: int, *, thread: str | None = None
    ) -> bool:
        """Remember what the provider calls one of our messages, and its place there.

        `False`, and nothing is noted, where there is no such message or it has another ref already. In a copy that
        was replaced it is ours as well.
        """
        ...

    async def note_copy(self, conversation: ConversationId, message: MessageId, ref: str, at: datetime) -> bool:
        """Let one that has arrived there a second time be deleted there.

        `False`, and nothing is noted, where the message has no other ref.
        """
        ...

    async def seq_at(self, conversation: ConversationId, place: int, *, thread: str | None = None) -> int:
        """How far somebody has read here who has read up to a place there; 0 before the first message.

        Never further than what they have read: what was told late may stand out of order here.
        """
        ...

    async def left_at(self, conversation: ConversationId, identity: Identity) -> datetime | None:
        """When somebody left who takes part no more."""
        ...

    async def places_after(
        self, conversation: ConversationId, place: int, *, thread: str | None = None
    ) -> Sequence[Placed]:
        """Messages behind a place, in order."""
        ...

    async def note_missed(self, conversation: ConversationId, missed: Mapping[str, datetime]) -> None:
        """Remember which of them, by their refs, were not found there, and when each was last known to stand there.

        All others were found.
        """
        ...

    async def to_compare(self, *, before: datetime, limit: int) -> Sequence[Thread]:
        """Conversations that were not compared since, those that waited longest first.

        One in which something happened here since then counts as having waited longer by `HEAD_START`: people are
        at it, and what the provider lost is likeliest there.
        Who is in a conversation that is closed here may write at the provider: it rests when it is closed for good
        there and was compared after that, or is not there at all.
        """
        ...

    async def least_compared(self, *, before: datetime) -> datetime | None:
        """When the one was compared that waits longest, of those whose turn it is; `None` where none waits.

        Those that were never compared are the next ones, and do not count.
        """
        ...

    async def note_compared(self, thread: Thread, at: datetime) -> None:
        """Remember when a conversation was compared. One that was closed for good meanwhile has to be once more:
        what was written there in between nobody has seen.
        """
        ...


# What can be read back


class HistoryUnavailable(Exception):
    """The provider can not be asked now."""


@frozen(kw_only=True)
class HeardMember:
    """A member at the provider, and how far they have read there."""

    who: str = field(repr=False)
    read: int | None = None
    is_telephone: bool = False
    """Whether this is a place by SMS or the like, beside which the same person may have one at a client."""


class ProviderHistory(Protocol):
    """Reads at the provider. Every method raises `HistoryUnavailable`."""

    async def named(self, name: str) -> tuple[str, str] | None:
        """Ref and opaque name of the conversation of that ref or name; `None` where there is none."""
        ...

    async def after(self, thread: str, place: int) -> Sequence[HeardMessage]:
        """All messages behind a place, in order of their places."""
        ...

    async def latest(self, thread: str, limit: int) -> Sequence[HeardMessage]:
        """The newest messages, at most `limit`, in order of their places."""
        ...

    async def members(self, thread: str) -> Sequence[HeardMember]:
        """Who takes part."""
        ...


class FileRefused(Exception):
    """There is no such file, or it is none that may be fetched: asking again changes nothing."""


class ProviderFiles(Protocol):
    """Fetches files from the provider."""

    async def fetch(self, ref: str) -> bytes:
        """The content of a file, no more than a file may hold. Raises `FileRefused` or `HistoryUnavailable`."""
        ...
