"""Every column that holds boxes, and the place that each box of it is bound to."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen
from sqlalchemy import Column, Row, Table

from adapters.persistence import sealing
from adapters.persistence.columns import to_micros
from adapters.persistence.tables import (
    attachment,
    audit_query,
    audit_review,
    booking,
    break_glass,
    card,
    consent,
    conversation,
    draft,
    inbox,
    legal_hold,
    medication_list,
    message,
    message_past,
    note_draft,
    person,
    phone_call,
    priority_message,
    proxy_grant,
    quick_response_version,
    rating,
    schedule,
    staff_note,
)

Place = Callable[[Row[Any]], str]


@frozen
class SealedColumn:
    """A column of boxes."""

    table: Table
    name: str
    place: Place
    also: tuple[str, ...] = ()
    """Other columns that the place is made of, beside the primary key."""

    @property
    def column(self) -> Column[Any]:
        """The column itself."""
        return self.table.c[self.name]


SEALED = (
    SealedColumn(message, "body", lambda row: sealing.body_place(row.id), ("id",)),
    SealedColumn(message_past, "body", lambda row: sealing.past_place(row.message_id, to_micros(row.replaced_at))),
    SealedColumn(conversation, "friendly_name", lambda row: sealing.topic_place(row.id)),
    SealedColumn(staff_note, "body", lambda row: sealing.note_place(row.id), ("id",)),
    SealedColumn(draft, "body", lambda row: sealing.draft_place(row.conversation_id, row.identity)),
    SealedColumn(note_draft, "body", lambda row: sealing.note_draft_place(row.conversation_id, row.identity)),
    SealedColumn(
        priority_message,
        "lowered_why",
        lambda row: sealing.lowering_place(row.conversation_id, to_micros(row.lowered_at)),
        ("conversation_id", "lowered_at"),
    ),
    SealedColumn(person, "name", lambda row: sealing.name_place(row.key)),
    SealedColumn(person, "born", lambda row: sealing.born_place(row.key)),
    SealedColumn(person, "contacts", lambda row: sealing.contacts_place(row.key)),
    SealedColumn(consent, "evidence", lambda row: sealing.evidence_place(row.identity, to_micros(row.signed_at))),
    SealedColumn(proxy_grant, "evidence", lambda row: sealing.grant_place(row.id)),
    SealedColumn(phone_call, "note", lambda row: sealing.call_place(row.id)),
    SealedColumn(quick_response_version, "texts", lambda row: sealing.response_place(row.response, row.version)),
    SealedColumn(rating, "comment", lambda row: sealing.rating_place(row.id), ("id",)),
    SealedColumn(attachment, "name", lambda row: sealing.file_name_place(row.id)),
    SealedColumn(break_glass, "text", lambda row: sealing.glass_text_place(row.id)),
    SealedColumn(break_glass, "comment", lambda row: sealing.glass_comment_place(row.id)),
    SealedColumn(audit_query, "asked", lambda row: sealing.audit_query_place(row.id)),
    SealedColumn(audit_review, "note", lambda row: sealing.audit_review_place(row.id)),
    SealedColumn(legal_hold, "reason", lambda row: sealing.hold_place(row.id)),
    SealedColumn(card, "facts", lambda row: sealing.card_place(row.id, row.version), ("version",)),
    SealedColumn(schedule, "rules", lambda row: sealing.schedule_place(row.owner)),
    SealedColumn(booking, "visit", lambda row: sealing.booking_place(row.card_id)),
    SealedColumn(medication_list, "entries", lambda row: sealing.medications_place(row.patient)),
    SealedColumn(inbox, "raw", lambda row: sealing.letter_place(row.key), ("key",)),
)

NOT_SEALED: Mapping[str, frozenset[str]] = {
    "sign_in_code": frozenset({"digest"}),
    "audit_link": frozenset({"previous", "hash"}),
    "audit_checkpoint": frozenset({"hash", "signature"}),
    "message": frozenset({"client_key", "digest", "body_digest"}),
    "file_link": frozenset({"digest"}),
    "audit": frozenset({"once"}),
    "request": frozenset({"key", "fingerprint"}),
    "data_key": frozenset({"id", "wrapped"}),
    "person_name": frozenset({"prefix"}),
}
"""Binary columns that hold no boxes: digests, signatures, keys that are wrapped."""
