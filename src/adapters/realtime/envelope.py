"""What travels between processes: signals without what events hold, sealed: no broker reads or forges them."""

import os
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from attrs import frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.ports.channel import (
    AlertChanged,
    AttachmentChecked,
    Attendance,
    AttendanceAsked,
    Connected,
    ConsentWithdrawn,
    Fleeting,
    GlassBroken,
    GlassEnded,
    GrantEnded,
    PresenceChanged,
    RowChanged,
    SeenElsewhere,
    SessionEnded,
    Signal,
    SignalsMissed,
    SignInFailed,
    StreamMoved,
    TeamCall,
)
from application.views import ParticipantView, PersonLeft, StreamEvent

_PURPOSE = b"carechat channel, version 1"
_NONCE = 12
OVERHEAD = 256
"""How many bytes an envelope has beside its signals, at most."""
_TRAVELLERS: dict[str, type[Any]] = {
    one.__name__: one
    for one in (
        AlertChanged,
        AttachmentChecked,
        Attendance,
        AttendanceAsked,
        Connected,
        ConsentWithdrawn,
        Fleeting,
        GlassBroken,
        GlassEnded,
        GrantEnded,
        PresenceChanged,
        RowChanged,
        SeenElsewhere,
        SessionEnded,
        SignalsMissed,
        SignInFailed,
        StreamMoved,
        TeamCall,
    )
}


class Unreadable(Exception):
    """An envelope that no process with our key made, or one of another version."""


class _Letter(msgspec.Struct, array_like=True):
    sender: str
    signals: list[tuple[str, msgspec.Raw]]


@frozen
class Envelopes:
    """Seals (AES-256-GCM) what one process tells the others; `sender` names the process."""

    key: bytes
    sender: str

    def written(self, signal: Signal) -> bytes | None:
        """The signal as it travels; `None` for what concerns its own process alone."""
        travelling = _without_content(signal) if isinstance(signal, StreamEvent) else signal
        name = type(travelling).__name__
        if name not in _TRAVELLERS:
            return None
        return msgspec.msgpack.encode((name, travelling))

    def sealed(self, written: Sequence[bytes]) -> bytes:
        """One envelope around several."""
        letter = msgspec.msgpack.encode((self.sender, [msgspec.Raw(one) for one in written]))
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self.key).encrypt(nonce, letter, _PURPOSE)

    def opened(self, envelope: bytes) -> Iterator[Signal]:
        """The signals of another process, in order; none of an envelope of our own. `Unreadable` for a strange one."""
        try:
            letter = AESGCM(self.key).decrypt(envelope[:_NONCE], envelope[_NONCE:], _PURPOSE)
            read = msgspec.msgpack.decode(letter, type=_Letter)
        except (InvalidTag, ValueError, msgspec.MsgspecError):
            raise Unreadable from None
        if read.sender == self.sender:
            return
        for name, content in read.signals:
            # A newer version tells of more than this one knows.
            if (kind := _TRAVELLERS.get(name)) is not None:
                yield _read(content, kind)


def _read(content: msgspec.Raw, kind: type[Any]) -> Signal:
    """The signal; for one that another version wrote in another form, that some was missed."""
    try:
        signal: Signal = msgspec.msgpack.decode(content, type=kind)
    except msgspec.MsgspecError:
        return SignalsMissed()
    return signal


def _without_content(happened: StreamEvent) -> StreamMoved:
    content = happened.content
    return StreamMoved(
        stream=happened.stream,
        conversation=happened.conversation,
        seq=happened.seq,
        kind=happened.kind,
        member=content.identity if isinstance(content, ParticipantView | PersonLeft) else None,
    )
