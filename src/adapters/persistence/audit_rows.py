"""Rows of the audit as records."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from domain.access import Action, Actor
from domain.audit import AuditRecord, Deed, Outcome
from domain.ids import AuditId, Identity, SessionId
from domain.person import Role

# Looked up a million times by who verifies: a word of an enumeration is found faster in a table.
_DEEDS: Mapping[str, Any] = {str(one): one for one in (*Action, *Deed)}
_ROLES: Mapping[str, Any] = {str(one): one for one in Role}
_OUTCOMES: Mapping[str, Any] = {str(one): one for one in Outcome}


def record_of(row: Row[Any]) -> AuditRecord:
    """The record as it stands. A word that no rule knows is kept as it is: its hash must differ, not its reading."""
    return AuditRecord(
        id=AuditId(row.id),
        at=row.at,
        actor=Actor(
            identity=Identity(row.actor),
            role=_ROLES.get(row.role, row.role),
            session=None if row.session is None else SessionId(row.session),
            address=row.address,
            request_id=row.request_id,
        ),
        action=_DEEDS.get(row.action, row.action),
        object=row.object,
        outcome=_OUTCOMES.get(row.outcome, row.outcome),
        reason=row.reason,
    )
