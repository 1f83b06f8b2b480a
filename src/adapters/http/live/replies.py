"""What the server sends: each frame is encoded once, whoever receives it."""

from datetime import datetime
from enum import IntEnum
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from adapters.http.wire.alerts import AlertDetails
from adapters.http.wire.attachments import AttachmentOut
from adapters.http.wire.break_glass import AlertOut
from adapters.http.wire.conversations import ConversationOut, ParticipantOut, PresenceOut
from adapters.http.wire.events import EventOut
from adapters.http.wire.people import LimitsOut
from adapters.http.wire.render import event_out
from adapters.http.wire.routing import TeamCallOut
from application.views import CardView, MessageView, Stream, StreamEvent
from domain.ids import ConversationId, Identity
from domain.person import Role

INBOX = "inbox"


class Outbound(Struct, tag_field="type", rename="camel", kw_only=True):
    """A frame to a client. Its repr shows no values."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class SessionInfo(Struct, rename="camel", frozen=True, kw_only=True):
    """The session that the socket belongs to."""

    id: str
    expires_at: datetime
    ends_by: datetime


class Ready(Outbound, tag="ready"):
    """Signed in; `now` is the server's clock."""

    me: str
    role: Role
    limits: LimitsOut
    session: SessionInfo
    now: datetime


class Subscribed(Outbound, tag="subscribed"):
    """What follows begins behind the asked position and is gap-free; `from` is the first that may be seen."""

    stream: str
    seq: int
    from_: int = msgspec.field(name="from")
    participants: list[ParticipantOut]


class InboxSubscribed(Outbound, tag="subscribed"):
    """The conversations as they stand."""

    stream: str
    items: list[ConversationOut]


class Unsubscribed(Outbound, tag="unsubscribed"):
    """Nothing more comes of this stream."""

    stream: str
    code: str


class Event(Outbound, tag="ev"):
    """A durable event."""

    stream: str
    seq: int
    ev: EventOut


class Typed(Struct, tag_field="kind", tag="typing", frozen=True):
    """Somebody is writing."""

    identity: str


class ReadUpTo(Struct, tag_field="kind", tag="read", frozen=True):
    """Somebody read up to `seq`."""

    identity: str
    seq: int | None


class DeliveredUpTo(Struct, tag_field="kind", tag="delivered", frozen=True):
    """Up to `seq` it was written to a socket of somebody's."""

    identity: str
    seq: int | None


class Present(Struct, tag_field="kind", tag="presence", frozen=True):
    """How somebody can be reached now."""

    identity: str
    presence: PresenceOut


class FileChecked(Struct, tag_field="kind", tag="attachment", rename="camel", frozen=True):
    """It became known what a file of a message is. Whoever missed it finds it with the message."""

    message_id: str
    attachment: AttachmentOut


class Row(Struct, tag_field="kind", tag="row", frozen=True):
    """A conversation of the inbox as it stands now."""

    conversation: ConversationOut


class Alert(Struct, tag_field="kind", tag="alert", frozen=True):
    """Something that this person must look at."""

    alert: AlertOut | AlertDetails | TeamCallOut


class Ephemeral(Outbound, tag="eph"):
    """A sign that may be dropped and is never replayed."""

    stream: str
    ev: Typed | ReadUpTo | DeliveredUpTo | Present | FileChecked | Row | Alert


class Lagged(Outbound, tag="lagged"):
    """The client read too slowly: this subscription is over."""

    stream: str


class Reset(Outbound, tag="reset"):
    """The asked position can not be resumed: fetch by HTTP, then subscribe after `seq`."""

    stream: str
    seq: int


class Ack(Outbound, tag="ack"):
    """Done, and durable."""

    id: str
    result: Any


class Notice(Struct, frozen=True):
    """Where to get help instead, in the clinic's words."""

    code: str
    text: str


class Error(Outbound, tag="error", omit_defaults=True):
    """A rule refused it; the socket stays."""

    id: str | None
    code: str
    retryable: bool
    retry_after_ms: int | None = None
    notice: Notice | None = None


class AuthExpiring(Outbound, tag="auth_expiring"):
    """Send a newer token before `deadline`."""

    deadline: datetime


class Refreshed(Outbound, tag="refreshed"):
    """The newer token counts until then."""

    expires_at: datetime


class Ping(Outbound, tag="ping"):
    """Are you there?"""


class Pong(Outbound, tag="pong"):
    """Still here."""


class Rank(IntEnum):
    """How a waiting frame is treated when a socket is read too slowly."""

    CONTROL = 0
    """Answers: never dropped."""
    EVENT = 1
    """A durable event: its stream may be ended instead, and resumed."""
    EPHEMERAL = 2
    """Dropped first."""
    REPLAY = 3
    """The past, a page at a time: outside of the queue's limits."""


class Written(NamedTuple):
    """A frame on its way, shared by all sockets that get it.

    `author` stands there for new messages only: once written to anybody else, it is delivered to them.
    `words`: whether something that somebody said is in it.
    """

    text: str
    size: int
    rank: Rank
    stream: str = ""
    conversation: ConversationId = ConversationId("")
    seq: int = 0
    author: Identity | None = None
    words: bool = False


_encode = msgspec.json.Encoder().encode
_decode_text = bytes.decode


def control(frame: Outbound) -> Written:
    """An answer to one socket."""
    data = _encode(frame)
    return Written(_decode_text(data), len(data), Rank.CONTROL)


def ephemeral(frame: Ephemeral) -> Written:
    """A passing sign, for every socket that follows the stream."""
    data = _encode(frame)
    return Written(_decode_text(data), len(data), Rank.EPHEMERAL, frame.stream)


def event(happened: StreamEvent, rank: Rank = Rank.EVENT) -> Written:
    """A durable event, for every socket that follows the stream."""
    stream = stream_name(happened.stream, happened.conversation)
    data = _encode(Event(stream=stream, seq=happened.seq, ev=event_out(happened)))
    content = happened.content
    fresh = isinstance(content, MessageView) and happened.kind == "message.created"
    return Written(
        _decode_text(data),
        len(data),
        rank,
        stream,
        happened.conversation,
        happened.seq,
        content.author if fresh and isinstance(content, MessageView) else None,
        words=isinstance(content, MessageView | CardView) or happened.stream is Stream.STAFF,
    )


def stream_name(stream: Stream, conversation: ConversationId) -> str:
    """The name of a conversation's stream on the wire."""
    return f"{stream.value}:{conversation}"


PING = control(Ping())
PONG = control(Pong())
