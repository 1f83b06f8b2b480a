"""Sealing: what people wrote is encrypted before it reaches a table.

AES-256-GCM (NIST SP 800-38D) under a random data key, itself wrapped by the `KeyProvider`. A box
is `version | data key id (8) | nonce (12) | ciphertext and tag`; the associated data names table,
row and column, so that a box opens nowhere but where it was put.
"""

import os
from collections.abc import Sequence
from datetime import datetime

from attrs import define, field, frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.ports.keys import KeyProvider, KeyUnavailable

_VERSION = b"\x01"
_ID = 8
_NONCE = 12
_HEAD = len(_VERSION) + _ID + _NONCE


class Damaged(Exception):
    """A box does not open: it was altered, moved, or its key is lost."""


@frozen
class WrappedKey:
    """A data key as it is stored."""

    id: bytes
    key_id: str
    wrapped: bytes = field(repr=False)
    created_at: datetime


@define
class Sealer:
    """Seals and opens boxes under the data keys of the record; the newest one seals."""

    keys: KeyProvider = field(repr=False)
    _open: dict[bytes, AESGCM] = field(factory=dict, init=False, repr=False)
    _head: bytes = field(default=b"", init=False, repr=False)
    _current: AESGCM | None = field(default=None, init=False, repr=False)

    def make_key(self, at: datetime) -> WrappedKey:
        """A new data key, wrapped for storage."""
        id = os.urandom(_ID)
        key_id, wrapped = self.keys.wrap(AESGCM.generate_key(256), _context(id))
        return WrappedKey(id, key_id, wrapped, at)

    def use(self, stored: Sequence[WrappedKey]) -> None:
        """Take up the stored data keys, oldest first. A lost key damages its own boxes only."""
        for key in stored:
            try:
                cipher = AESGCM(self.keys.unwrap(key.key_id, key.wrapped, _context(key.id)))
            except KeyUnavailable:
                continue
            self._open[key.id] = cipher
            self._current, self._head = cipher, _VERSION + key.id
        if self._current is None:
            raise KeyUnavailable("no data key of this record can be unwrapped with the key file")

    def seal(self, text: str, place: str) -> bytes:
        """Return the box of `text`, bound to its `place` (table|row|column)."""
        if self._current is None:
            raise KeyUnavailable("the record is not open")
        nonce = os.urandom(_NONCE)
        return self._head + nonce + self._current.encrypt(nonce, text.encode(), place.encode())

    def open(self, box: bytes, place: str) -> str:
        """Return the text of a box found at `place`, or raise `Damaged`."""
        cipher = self._open.get(box[1 : 1 + _ID])
        if cipher is None or box[:1] != _VERSION:
            raise Damaged("its key is not here")
        try:
            text = cipher.decrypt(box[_HEAD - _NONCE : _HEAD], box[_HEAD:], place.encode())
        except InvalidTag:
            raise Damaged("it does not open here") from None
        return text.decode()


def _context(id: bytes) -> bytes:
    return b"data_key|" + id.hex().encode()


def body_place(message: str) -> str:
    """Where a message's text is kept."""
    return f"message|{message}|body"


def past_place(message: str, replaced_at: int) -> str:
    """Where the text that a correction or retraction replaced is kept."""
    return f"message_past|{message}:{replaced_at}|body"


def topic_place(conversation: str) -> str:
    """Where a conversation's topic is kept."""
    return f"conversation|{conversation}|friendly_name"


def note_place(note: str) -> str:
    """Where a staff note's text is kept."""
    return f"staff_note|{note}|body"


def draft_place(conversation: str, identity: str) -> str:
    """Where a draft's text is kept."""
    return f"draft|{conversation}:{identity}|body"


def name_place(person: str) -> str:
    """Where a person's name is kept."""
    return f"person|{person}|name"


def born_place(person: str) -> str:
    """Where a person's birth date is kept."""
    return f"person|{person}|born"


def grant_place(grant: str) -> str:
    """Where the evidence of a proxy's grant is kept."""
    return f"proxy_grant|{grant}|evidence"


def call_place(call: str) -> str:
    """Where the note of a phone call is kept."""
    return f"phone_call|{call}|note"


def contacts_place(person: str) -> str:
    """Where a person's contact points are kept."""
    return f"person|{person}|contacts"


def glass_text_place(glass: str) -> str:
    """Where it is kept why somebody broke the glass."""
    return f"break_glass|{glass}|text"


def glass_comment_place(glass: str) -> str:
    """Where the comment of the review is kept."""
    return f"break_glass|{glass}|comment"


def evidence_place(identity: str, signed_at: int) -> str:
    """Where the evidence of a consent is kept."""
    return f"consent|{identity}:{signed_at}|evidence"
