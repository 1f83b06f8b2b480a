"""What decisions are made on: conversations as they were read a moment ago.

A decision made on an old snapshot does not hold, because the commit checks the version it was made
on; so a snapshot may be kept in memory. It is dropped as soon as the channel tells of a change, and
believed for a few seconds. A commit that passed has shown that it is still true: it is believed anew.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from attrs import define, evolve, field

from application.ports.channel import ConsentWithdrawn, RowChanged, Signal, SignalsMissed, StreamMoved
from application.views import Stream, StreamEvent
from domain.consent import Consent
from domain.conversation import Conversation
from domain.events import MessageSent
from domain.ids import ConversationId, Identity
from domain.participant import Participant

BELIEVED = 4.0
"""Seconds from the beginning of its reading for which a snapshot serves without being read again.

Should a process not learn that a consent ended, nothing is read on the old one after 5 s all the same.
"""
_REMEMBERED = 10_000


@define
class Snapshot:
    """A conversation's row, its members and former members, and its patient's consent, read in this order."""

    fields: dict[str, Any] = field(repr=False)
    participants: dict[Identity, Participant] = field(repr=False)
    former: frozenset[Identity] = field(repr=False)
    consent: Consent | None
    read_at: float
    """When its reading began, in seconds of `monotonic`."""

    def conversation(self) -> Conversation:
        """A fresh aggregate to decide on."""
        return Conversation(participants=dict(self.participants), former=set(self.former), **self.fields)

    def confirm(self, at: float) -> None:
        """A commit handed in `at` that moment found the version unchanged: all of it is as true as then."""
        self.read_at = max(self.read_at, at)


@define
class Snapshots:
    """The snapshots of this process, the least used forgotten first."""

    _by_id: OrderedDict[ConversationId, Snapshot] = field(factory=OrderedDict, init=False, repr=False)
    _claims: dict[ConversationId, object] = field(factory=dict, init=False, repr=False)
    """Who reads a conversation now; what changes it meanwhile takes the claim away."""

    def get(self, id: ConversationId) -> Snapshot | None:
        """The snapshot, unless it is too old or unknown."""
        snapshot = self._by_id.get(id)
        if snapshot is None or monotonic() - snapshot.read_at > BELIEVED:
            return None
        self._by_id.move_to_end(id)
        return snapshot

    @contextmanager
    def claimed(self, id: ConversationId) -> Iterator[Callable[[Snapshot], None]]:
        """Around a reading: remember what is put, unless the conversation changed since the reading began."""
        claim = self._claims[id] = object()

        def put(snapshot: Snapshot) -> None:
            if self._claims.get(id) is claim:
                self._put(id, snapshot)

        try:
            yield put
        finally:
            if self._claims.get(id) is claim:
                del self._claims[id]

    def drop(self, id: ConversationId) -> None:
        """Read it anew next time."""
        self._claims.pop(id, None)
        self._by_id.pop(id, None)

    def drop_person(self, identity: Identity) -> None:
        """Read anew whatever this person takes part in."""
        self._claims.clear()
        for id in [id for id, one in self._by_id.items() if identity in one.participants]:
            del self._by_id[id]

    def note_read(self, id: ConversationId, identity: Identity, seq: int) -> None:
        """A member's read horizon moved."""
        snapshot = self._by_id.get(id)
        if snapshot and identity in snapshot.participants:
            snapshot.participants[identity] = snapshot.participants[identity].read_up_to(seq)

    def note_delivered(self, id: ConversationId, identity: Identity, seq: int) -> None:
        """A member's delivered horizon moved."""
        snapshot = self._by_id.get(id)
        if snapshot and identity in snapshot.participants:
            one = snapshot.participants[identity]
            snapshot.participants[identity] = evolve(one, delivered_seq=max(one.delivered_seq, seq))

    def _put(self, id: ConversationId, snapshot: Snapshot) -> None:
        self._by_id[id] = snapshot
        if len(self._by_id) > _REMEMBERED:
            self._by_id.popitem(last=False)

    def heed(self, signal: Signal) -> None:
        """Follow what the channel tells."""
        if isinstance(signal, ConsentWithdrawn):
            self.drop_person(signal.identity)
        elif isinstance(signal, RowChanged | StreamMoved):
            self.drop(signal.conversation)
        elif isinstance(signal, SignalsMissed):
            self._claims.clear()
            self._by_id.clear()
        elif isinstance(signal, StreamEvent) and signal.stream is Stream.CONVERSATION:
            self._heed_event(signal)

    def _heed_event(self, event: StreamEvent) -> None:
        self._claims.pop(event.conversation, None)
        snapshot = self._by_id.get(event.conversation)
        if snapshot is None:
            return
        if event.kind != MessageSent.kind:
            self.drop(event.conversation)
        elif event.seq > snapshot.fields["last_seq"]:
            snapshot.fields["last_seq"] = event.seq
