"""Sealing: what people wrote is encrypted before it reaches a table.

AES-256-GCM (NIST SP 800-38D) under a random data key, itself wrapped by the `KeyProvider`. A box
is `version | data key id (8) | nonce (12) | ciphertext and tag`; the associated data names table,
row and column, so that a box opens nowhere but where it was put.
"""

import os
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime

from attrs import define, evolve, field, frozen
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from application.ports.keys import KeyProvider, KeyUnavailable

_VERSION = b"\x01"
_ID = 8
_NONCE = 12
_HEAD = len(_VERSION) + _ID + _NONCE
_REMEMBERED = 1_000
"""So many boxes that did not open are remembered until somebody asks; later ones push out the first."""


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
    """Seals and opens boxes under the data keys of the record; the newest one seals.

    A box under a key that is not known here may have been sealed by another process a moment ago: `look` reads the
    stored keys once more, once for each such key.
    """

    keys: KeyProvider = field(repr=False)
    look: Callable[[], Sequence[WrappedKey]] = field(default=tuple, repr=False)
    lost: frozenset[bytes] = field(default=frozenset(), init=False)
    """Ids of stored data keys that nothing in the key file opens."""
    _met: deque[str] = field(factory=lambda: deque(maxlen=_REMEMBERED), init=False, repr=False)
    _open: dict[bytes, AESGCM] = field(factory=dict, init=False, repr=False)
    _missed: set[bytes] = field(factory=set, init=False, repr=False)
    _head: bytes = field(default=b"", init=False, repr=False)
    _current: AESGCM | None = field(default=None, init=False, repr=False)

    def make_key(self, at: datetime) -> WrappedKey:
        """A new data key, wrapped for storage."""
        id = os.urandom(_ID)
        key_id, wrapped = self.keys.wrap(AESGCM.generate_key(256), _context(id))
        return WrappedKey(id, key_id, wrapped, at)

    def use(self, stored: Sequence[WrappedKey]) -> None:
        """Take up the stored data keys, oldest first. A lost key damages its own boxes only."""
        self._missed.clear()
        for key in stored:
            if key.id not in self._open:
                try:
                    self._open[key.id] = AESGCM(self.keys.unwrap(key.key_id, key.wrapped, _context(key.id)))
                except KeyUnavailable:
                    continue
            self._current, self._head = self._open[key.id], _VERSION + key.id
        self.lost = frozenset(key.id for key in stored if key.id not in self._open)
        if self._current is None:
            raise KeyUnavailable("no data key of this record can be unwrapped with the key file")

    def seal(self, text: str, place: str) -> bytes:
        """Return the box of `text`, bound to its `place` (table|row|column)."""
        if self._current is None:
            raise KeyUnavailable("the record is not open")
        nonce = os.urandom(_NONCE)
        return self._head + nonce + self._current.encrypt(nonce, text.encode(), place.encode())

    def wrap_anew(self, key: WrappedKey) -> WrappedKey | None:
        """The data key under today's key-encryption key; `None` where nothing opens it."""
        try:
            clear = self.keys.unwrap(key.key_id, key.wrapped, _context(key.id))
        except KeyUnavailable:
            return None
        key_id, wrapped = self.keys.wrap(clear, _context(key.id))
        return evolve(key, key_id=key_id, wrapped=wrapped)

    def is_current(self, box: bytes) -> bool:
        """Whether a box is under the key that seals now. What is empty was emptied and is no box."""
        return not box or box.startswith(self._head)

    def open(self, box: bytes, place: str) -> str:
        """Return the text of a box found at `place`, or raise `Damaged`; which ones did not open is remembered."""
        try:
            return self._opened(box, place)
        except Damaged:
            if box:  # what is empty was emptied
                self._met.append(f"data-key|{box[1 : 1 + _ID].hex()}" if box[1 : 1 + _ID] in self.lost else place)
            raise

    def met(self) -> tuple[str, ...]:
        """The places of boxes that did not open since the last call, each once; of a lost key the key alone."""
        found: dict[str, None] = {}
        while self._met:
            found[self._met.popleft()] = None
        return tuple(found)

    def _opened(self, box: bytes, place: str) -> str:
        cipher = self._open.get(box[1 : 1 + _ID]) or self._found(box[1 : 1 + _ID])
        if cipher is None or box[:1] != _VERSION:
            raise Damaged("its key is not here")
        try:
            text = cipher.decrypt(box[_HEAD - _NONCE : _HEAD], box[_HEAD:], place.encode())
        except InvalidTag:
            raise Damaged("it does not open here") from None
        return text.decode()

    def _found(self, id: bytes) -> AESGCM | None:
        if id in self._missed:
            return None
        self.use(self.look())
        self._missed.add(id)
        return self._open.get(id)


def opened(sealer: Sealer, box: bytes | None, place: str) -> str | None:
    """The text of a box; `None` where there is none, or it can not be opened."""
    if box is None:
        return None
    try:
        return sealer.open(box, place)
    except Damaged:
        return None


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


def lowering_place(conversation: str, at: int) -> str:
    """Where it is kept why somebody lowered a conversation's priority, with each message that was more urgent."""
    return f"priority_message|{conversation}:{at}|lowered_why"


def draft_place(conversation: str, identity: str) -> str:
    """Where a draft's text is kept."""
    return f"draft|{conversation}:{identity}|body"


def note_draft_place(conversation: str, identity: str) -> str:
    """Where the text of a note that is being written is kept."""
    return f"note_draft|{conversation}:{identity}|body"


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


def response_place(response: str, version: int) -> str:
    """Where the texts of a quick response's version are kept."""
    return f"quick_response_version|{response}:{version}|texts"


def rating_place(rating: str) -> str:
    """Where a patient's comment on their care is kept."""
    return f"rating|{rating}|comment"


def file_name_place(attachment: str) -> str:
    """Where the name of a file is kept."""
    return f"attachment|{attachment}|name"


def contacts_place(person: str) -> str:
    """Where a person's contact points are kept."""
    return f"person|{person}|contacts"


def glass_text_place(glass: str) -> str:
    """Where it is kept why somebody broke the glass."""
    return f"break_glass|{glass}|text"


def glass_comment_place(glass: str) -> str:
    """Where the comment of the review is kept."""
    return f"break_glass|{glass}|comment"


def audit_query_place(query: str) -> str:
    """Where the name of an auditor's query is kept, with what it asks."""
    return f"audit_query|{query}|asked"


def audit_review_place(review: str) -> str:
    """Where the note of an auditor's review is kept."""
    return f"audit_review|{review}|note"


def hold_place(hold: str) -> str:
    """Where the reason of a legal hold is kept."""
    return f"legal_hold|{hold}|reason"


def evidence_place(identity: str, signed_at: int) -> str:
    """Where the evidence of a consent is kept."""
    return f"consent|{identity}:{signed_at}|evidence"


def letter_place(key: str) -> str:
    """Where what the messaging provider told us is kept, as it came."""
    return f"inbox|{key}|raw"


def card_place(card: str, version: int) -> str:
    """Where what a card holds is kept; a former version does not open in place of a later one."""
    return f"card|{card}:{version}|facts"


def medications_place(patient: str) -> str:
    """Where what a patient takes is kept."""
    return f"medication_list|{patient}|entries"


def schedule_place(owner: str) -> str:
    """Where a schedule's rules and the words of its visits are kept."""
    return f"schedule|{owner}|rules"


def booking_place(card: str) -> str:
    """Where it is kept for what a card's time is booked, and with which things."""
    return f"booking|{card}|visit"
