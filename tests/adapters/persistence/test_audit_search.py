"""What an auditor asks is found by an index: nobody reads through the records of years."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.dialects import sqlite

from adapters.persistence import migrations
from adapters.persistence.audit_log import _within
from adapters.persistence.tables import audit
from application.ports.records import AuditScope
from domain.audit_review import AuditQuestion
from domain.ids import ConversationId, Identity

_FEW = {"break_glass", "legal_hold"}
"""Tables of which a clinic has some rows, however many records there are."""


@pytest.mark.parametrize(
    ("scope", "index"),
    [
        (AuditScope(question=AuditQuestion(actor="Doc")), "ix_audit_actor"),
        (AuditScope(question=AuditQuestion(object="conversation:c")), "ix_audit_object_position"),
        (AuditScope(question=AuditQuestion(), conversations=(ConversationId("c"),)), "ix_audit_object_position"),
        (
            AuditScope(question=AuditQuestion(), conversations=(ConversationId("c"),), or_on=("person:pat",)),
            "ix_audit_object_position",
        ),
        (
            AuditScope(
                question=AuditQuestion(),
                conversations=(ConversationId("c"),),
                or_on=("person:pat",),
                of=Identity("pat"),
            ),
            "ix_audit_actor",
        ),
    ],
    ids=["who", "object", "conversations", "person", "patient"],
)
def test_it_is_found_by_an_index(tmp_path: Path, scope: AuditScope, index: str) -> None:
    migrations.upgrade(f"sqlite:///{tmp_path / 'record.db'}")
    question = _within(select(audit), scope).order_by(audit.c.position.desc()).limit(51)
    asked = question.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with closing(sqlite3.connect(tmp_path / "record.db")) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]
    assert any(index in step for step in plan), plan
    assert not [step for step in plan if step.startswith("SCAN") and step.split()[1] not in _FEW], plan
