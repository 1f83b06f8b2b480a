"""What clients send: one strict reading of every frame."""

from collections.abc import Callable

import msgspec
from attrs import frozen
from msgspec import Raw, Struct

LARGEST_FRAME = 65_536
LARGEST_FIRST_FRAME = 8_192


class Inbound(Struct, tag_field="type", rename="camel", forbid_unknown_fields=True, gc=False):
    """A frame from a client. Its repr shows no values: they may be health information or a token."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class Auth(Inbound, tag="auth"):
    """The first frame: who is there. `client` names the program, for nobody but its maker."""

    token: str
    client: str | None = None


class Subscribe(Inbound, tag="subscribe"):
    """Follow a stream: from now on, or from the event behind `after`."""

    stream: str
    after: int | None = None


class Unsubscribe(Inbound, tag="unsubscribe"):
    """Follow it no more."""

    stream: str


class Send(Inbound, tag="send"):
    """Say something in a conversation; `id` is the client's own name for this sending."""

    id: str
    conversation: str
    body: str
    priority: str | None = None
    attachments: list[str] | None = None


class Read(Inbound, tag="read"):
    """Everything up to `seq` was read; answered only if it has an `id`."""

    conversation: str
    seq: int
    id: str | None = None


class Typing(Inbound, tag="typing"):
    """The person is writing something there."""

    conversation: str


class Refresh(Inbound, tag="refresh"):
    """A newer token of the same session."""

    token: str


class Ping(Inbound, tag="ping"):
    """Are you there?"""


class Pong(Inbound, tag="pong"):
    """Still here."""


Frame = Auth | Subscribe | Unsubscribe | Send | Read | Typing | Refresh | Ping | Pong

_KNOWN: dict[str, frozenset[str]] = {
    str(kind.__struct_config__.tag): frozenset({"type", *kind.__struct_encode_fields__})
    for kind in (Auth, Subscribe, Unsubscribe, Send, Read, Typing, Refresh, Ping, Pong)
}
_decode: Callable[[str | bytes], Frame] = msgspec.json.Decoder(Frame).decode
_members = msgspec.json.Decoder(dict[str, Raw]).decode


class BadFrame(Exception):
    """Not JSON, not an object, an unknown type, or unknown members: the socket closes with 4400."""


@frozen
class Misfit:
    """A known frame with a member that is missing or of the wrong type; `id` is what it answers to."""

    id: str | None


def read_frame(text: str) -> Frame | Misfit:
    """Return the frame in `text`, or raise `BadFrame`."""
    try:
        return _decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return _closer_look(text)


def _closer_look(text: str) -> Frame | Misfit:
    """Tell a bad frame from a misfit. A member named twice counts by its last value, as everywhere."""
    try:
        members = _members(text)
        kind = msgspec.json.decode(members["type"], type=str)
        unknown = members.keys() - _KNOWN[kind]
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError, KeyError):
        raise BadFrame from None
    if unknown:
        raise BadFrame
    try:
        return _decode(msgspec.json.encode(members))
    except (msgspec.DecodeError, RecursionError):
        return Misfit(_id_of(members))


def _id_of(members: dict[str, Raw]) -> str | None:
    try:
        return msgspec.json.decode(members["id"], type=str)
    except (msgspec.DecodeError, RecursionError, KeyError):
        return None
