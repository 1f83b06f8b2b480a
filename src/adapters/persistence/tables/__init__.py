"""The tables, by area. Sealed columns hold AES-GCM boxes (`sealing`); nothing else holds what a person wrote.

Tables that are written in bulk say so in their `info`; their rows are tuples in column order.
"""

from adapters.persistence.tables.access import break_glass, ending, session, sign_in_code
from adapters.persistence.tables.audit_chain import audit_checkpoint, audit_leader, audit_link, audit_waiting
from adapters.persistence.tables.audit_reviews import audit_query, audit_review
from adapters.persistence.tables.base import metadata
from adapters.persistence.tables.care import booking, booking_tick, card, medication_list, schedule
from adapters.persistence.tables.conversations import (
    conversation,
    draft,
    event,
    message,
    message_past,
    note_draft,
    participant,
    staff_note,
)
from adapters.persistence.tables.delivery import outbox
from adapters.persistence.tables.exports import export, export_file
from adapters.persistence.tables.files import attachment, file_link, leftover_file, provider_file
from adapters.persistence.tables.inbound import inbox, provider_message, provider_person, provider_thread
from adapters.persistence.tables.keeping import audit, data_key, request
from adapters.persistence.tables.measures import measure, measure_block, measure_day, measure_time
from adapters.persistence.tables.people import (
    care_end,
    consent,
    person,
    person_name,
    phone_call,
    pool_member,
    pool_policy,
    presence,
    proxy_grant,
)
from adapters.persistence.tables.replies import (
    closing_proposal,
    nudge,
    quick_response,
    quick_response_use,
    quick_response_version,
    rating,
    team_mark,
)
from adapters.persistence.tables.retention import lease, legal_hold, provider_copy
from adapters.persistence.tables.routing import (
    answering,
    auto_reply,
    auto_reply_last,
    mention,
    route_log,
    route_offer,
    route_ticket,
)
from adapters.persistence.tables.safety import priority_message, safety_hit
from adapters.persistence.tables.triage import alert, business_hours, clock_entry, earlier_hours, notice

__all__ = [
    "alert",
    "answering",
    "attachment",
    "audit",
    "audit_checkpoint",
    "audit_leader",
    "audit_link",
    "audit_query",
    "audit_review",
    "audit_waiting",
    "auto_reply",
    "auto_reply_last",
    "booking",
    "booking_tick",
    "break_glass",
    "business_hours",
    "card",
    "care_end",
    "clock_entry",
    "closing_proposal",
    "consent",
    "conversation",
    "data_key",
    "draft",
    "earlier_hours",
    "ending",
    "event",
    "export",
    "export_file",
    "file_link",
    "inbox",
    "lease",
    "leftover_file",
    "legal_hold",
    "measure",
    "measure_block",
    "measure_day",
    "measure_time",
    "medication_list",
    "mention",
    "message",
    "message_past",
    "metadata",
    "note_draft",
    "notice",
    "nudge",
    "outbox",
    "participant",
    "person",
    "person_name",
    "phone_call",
    "pool_member",
    "pool_policy",
    "presence",
    "priority_message",
    "provider_copy",
    "provider_file",
    "provider_message",
    "provider_person",
    "provider_thread",
    "proxy_grant",
    "quick_response",
    "quick_response_use",
    "quick_response_version",
    "rating",
    "request",
    "route_log",
    "route_offer",
    "route_ticket",
    "safety_hit",
    "schedule",
    "session",
    "sign_in_code",
    "staff_note",
    "team_mark",
]
