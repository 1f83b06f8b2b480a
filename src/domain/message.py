"""Messages: what one person wrote to the others of a conversation."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from attrs import define, field, frozen

from domain.attachment import Attachment
from domain.card import Card
from domain.errors import EditWindowOver, Forbidden, MessageRetracted
from domain.ids import SYSTEM, Identity, MessageId
from domain.priority import Priority
from domain.screening import NOT_SCREENED, Screening
from domain.text import checked

EDIT_WINDOW = timedelta(minutes=10)


class MessageKind(StrEnum):
    """What made the message."""

    TEXT = "text"
    SYSTEM = "system"
    AUTO_REPLY = "auto-reply"
    CARD = "card"


@frozen
class MessageBody:
    """Text of 1 to 4,000 code points and at most 16 KiB of UTF-8, kept byte-exact and out of reprs.

    What somebody wrote at a client of the messaging provider may be longer: it is kept whole.
    """

    LIMIT: ClassVar[int] = 4_000
    OCTETS: ClassVar[int] = 16_384

    text: str = field(repr=False)
    whole: bool = field(default=False, eq=False, repr=False)
    """It was accepted elsewhere already, or stands on record: it is kept as it is."""

    def __attrs_post_init__(self) -> None:
        if not self.whole:
            checked(self.text, "/body", limit=self.LIMIT, octets=self.OCTETS)

    @property
    def is_long(self) -> bool:
        """Whether it is longer than what may be written here."""
        return len(self.text) > self.LIMIT or len(self.text.encode()) > self.OCTETS

    @classmethod
    def at(cls, pointer: str, text: str) -> Self:
        """The body of a text that stands elsewhere in a request; what is wrong is told of there."""
        checked(text, pointer, limit=cls.LIMIT, octets=cls.OCTETS)
        return cls(text)


@define(kw_only=True, eq=False)
class Message:
    """One message. It keeps its sequence number through correction and retraction.

    `seq` is 0 until the record has given the message its place.
    """

    id: MessageId
    author: Identity
    on_behalf_of: Identity | None = None
    """The patient for whom a proxy wrote it."""
    caused_by: Identity | None = None
    """Whose act it tells of, where nobody wrote it: they know of it already."""
    kind: MessageKind
    body: MessageBody | None = field(repr=False)
    priority: Priority
    created_at: datetime
    seq: int = 0
    edited_at: datetime | None = None
    retracted_at: datetime | None = None
    screening: Screening = NOT_SCREENED
    attachments: tuple[Attachment, ...] = ()
    """Its files, in their order; a correction leaves them, a retraction takes them back too."""
    card: Card | None = None
    """What it brought into the thread, while it is new; what became of it is the card's own matter."""

    @property
    def turns(self) -> bool:
        """Whether it makes it somebody's turn: what is written does, of cards only one that sounds grave."""
        is_grave = self.priority is not Priority.ROUTINE
        return self.kind is MessageKind.TEXT or (self.kind is MessageKind.CARD and is_grave)

    def correct(
        self, *, by: Identity, body: MessageBody, at: datetime, window: timedelta, screening: Screening = NOT_SCREENED
    ) -> None:
        """Replace the text; only the author, only within the window, never after a retraction.

        What the earlier text had raised stays raised.
        """
        self._check_change(by, at, window)
        self.body = body
        self.edited_at = at
        self.screening = screening.after(self.screening)

    def retract(self, *, by: Identity, at: datetime, window: timedelta) -> None:
        """Take the message back: its place stays visible, its text does not."""
        self._check_change(by, at, window)
        self.body = None
        self.retracted_at = at

    def _check_change(self, by: Identity, at: datetime, window: timedelta) -> None:
        if self.author != by or self.author == SYSTEM or self.kind is MessageKind.CARD:
            raise Forbidden("only the author changes a message")
        if self.retracted_at is not None:
            raise MessageRetracted("the message was retracted")
        if at > self.created_at + window:
            raise EditWindowOver("the time for changes is over")
