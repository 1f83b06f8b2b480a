"""What the repositories of one unit of work share."""

from typing import Any

from attrs import define, field

from adapters.persistence.changes import ChangeSet
from adapters.persistence.name_index import NameIndex
from adapters.persistence.provider_rows import NameOf
from adapters.persistence.reading import Reading
from adapters.persistence.sealing import Sealer
from adapters.persistence.snapshots import Snapshot, Snapshots
from application.ports.clock import Clock
from application.views import ProviderState
from domain.ids import ConversationId, Identity, MessageId, SessionId


@define
class Work:
    """The reading side, the collected changes, and what was loaded on the way."""

    reading: Reading
    sealer: Sealer
    names: NameIndex
    opaque: NameOf = field(repr=False)
    """Makes the names by which the messaging provider knows people and conversations."""
    clock: Clock
    snapshots: Snapshots
    origin: str = ""
    """Which process this is, among those on the same record."""
    changes: ChangeSet = field(factory=ChangeSet)
    decided_on: dict[ConversationId, Snapshot] = field(factory=dict)
    known_names: dict[Identity, str] = field(factory=dict, repr=False)
    loaded_sessions: dict[SessionId, tuple[int, bool, bool]] = field(factory=dict)
    """How sessions stood when they were loaded: generation, whether its repeat was answered, whether it had ended."""
    delivered: list[dict[str, Any]] = field(factory=list)
    """Delivered horizons, gathered for one statement."""
    provider_states: dict[MessageId, ProviderState] = field(factory=dict)
