"""An alert on record, as the watch leaves it."""

from datetime import timedelta

from domain.alert import Alert, AlertKind, Rung, late_subject
from domain.ids import AlertId, ConversationId, Identity
from tests.support.app import Clinic
from tests.support.builders import IDS, POOL


def a_late_answer(clinic: Clinic, of: str, **said: object) -> Alert:
    """The team is late in this conversation."""
    now = clinic.clock.now()
    fields: dict[str, object] = {
        "id": AlertId(IDS.new()),
        "kind": AlertKind.PROVIDER_LATE,
        "subject": late_subject(ConversationId(of), 1),
        "conversation": ConversationId(of),
        "pool": POOL,
        "cause": "provider-late",
        "since": now,
        "raised_at": now,
        "rung": Rung.ASSIGNEE,
        "told": (Identity("doc"),),
        "next_at": now + timedelta(minutes=5),
    }
    return Alert(**{**fields, **said})  # type: ignore[arg-type]


def an_alert(clinic: Clinic, of: str, **said: object) -> str:
    """Put it into the memory of the clinic's record; return its id."""
    alert = a_late_answer(clinic, of, **said)
    clinic.server.record._memory.alerts[alert.id] = alert
    return alert.id
