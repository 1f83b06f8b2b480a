"""What arrived at the messaging provider: under which names, and at which places there."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import field, frozen
from sqlalchemy import select

from adapters.persistence.bulk import ManyRows
from adapters.persistence.changes import Writing
from adapters.persistence.many_places import PLACES, at_places, in_place
from adapters.persistence.provider_rows import hear, note_places
from adapters.persistence.purging import note_copies
from adapters.persistence.tables import message, provider_message
from application.ports.messaging import Brought, Delivery
from application.ports.readers import Place
from application.views import ProviderState

_TELL = ManyRows(
    """
    UPDATE message SET provider_state = v.state, provider_ref = coalesce(v.ref, message.provider_ref)
    FROM {values} WHERE message.conversation_id = v.id AND message.seq = v.at
    """,
    {"id": "text", "at": "bigint", "state": "text", "ref": "text"},
)
_KNOWN = (
    select(message.c.conversation_id, message.c.seq, message.c.id, message.c.provider_ref, provider_message.c.ref)
    .join(PLACES, in_place(message.c.conversation_id, message.c.seq))
    .outerjoin(provider_message, provider_message.c.message_id == message.c.id)
)


@frozen
class NoteArrivals:
    """A message that was heard there keeps the name by which it was; of two copies the other one goes."""

    done: Sequence[tuple[Delivery, Brought | None]]
    at: datetime = field(repr=False)

    def write(self, db: Writing) -> None:
        brought = {(one.conversation, one.seq): made for one, made in self.done}
        names: dict[Place, str | None] = {place: None if made is None else made.ref for place, made in brought.items()}
        copies, places = [], []
        for row in self._known(db, [place for place, made in brought.items() if made is not None]):
            here = (row.conversation_id, row.seq)
            made = brought[here]
            if made is None:
                continue
            names[here] = row.ref or made.ref
            copies += [(row.conversation_id, one) for one in {row.provider_ref, made.ref} - {None, names[here]}]
            if row.ref is None and made.place is not None:
                places.append((row.conversation_id, row.id, made.ref, made.place))
        note_copies(db.connection, copies, self.at)
        note_places(db, places)
        db.bulk.run(_TELL, [(id, seq, ProviderState.SENT.value, ref) for (id, seq), ref in names.items()])
        for id in sorted({place[0] for place in places}):
            hear(db, id)

    def _known(self, db: Writing, places: Sequence[Place]) -> Sequence[Any]:
        if not places:
            return []
        return db.connection.execute(_KNOWN, at_places(places)).all()
