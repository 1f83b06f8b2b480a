"""The manifest of an export: what it holds, by digests, and the audit's proof that it was made."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

from application.ports.exports import ManifestSigner
from domain.audit_chain import Checkpoint, Linked, members
from domain.export import Export, ExportedFile
from domain.ids import ConversationId

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"


def contents_digest(files: Sequence[ExportedFile]) -> str:
    """SHA-256 over names, sizes and digests of the documents: what the audit says that an export holds."""
    lines = (f"{one.name}\0{one.size}\0{one.sha256}\n" for one in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def export_object(export: Export, files: Sequence[ExportedFile]) -> str:
    """The audit's name of a finished export."""
    return f"export:{export.id}:{contents_digest(files)}"


def manifest(
    export: Export,
    files: Sequence[ExportedFile],
    held: Collection[ConversationId] | None,
    about_nobody: int | None,
    linked: Linked,
    checkpoint: Checkpoint,
    signer: ManifestSigner,
) -> bytes:
    """The manifest as JSON: what was `held` by a legal hold is marked; with `None` nothing is said of holds.

    `about_nobody` is how many webhooks there are that no export can hold, because they are about no conversation of
    ours; with `None` nothing is said of these.
    The checkpoint is signed where the chain holds the record of this export.
    """
    record = {} if linked.record is None else members(linked.record)
    nobodys = {} if about_nobody is None else {"webhooksAboutNobody": about_nobody}
    told: dict[str, Any] = {
        "manifest": 1,
        "export": export.id,
        "format": export.form,
        "askedBy": {"identity": export.asker, "userType": export.role, "authority": export.authority},
        "asOf": _time(export.asked_at),
        "scope": {
            "conversationId": export.scope.conversation,
            "patient": export.scope.patient,
            "from": _time(export.scope.since),
            "until": _time(export.scope.until),
        },
        "conversations": _conversations(files, held),
        **nobodys,
        "files": [
            {
                "name": one.name,
                "bytes": one.size,
                "sha256": one.sha256,
                "conversationId": one.conversation,
                "messages": one.messages,
                "firstSeq": one.first_seq,
                "lastSeq": one.last_seq,
            }
            for one in files
        ],
        "audit": {
            "record": record,
            "position": linked.link.position,
            "previous": linked.link.previous.hex(),
            "hash": linked.link.hash.hex(),
            "checkpoint": {"at": _time(checkpoint.at), "signature": checkpoint.signature.hex()},
        },
        "publicKey": signer.public_key.hex(),
    }
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


def _conversations(files: Sequence[ExportedFile], held: Collection[ConversationId] | None) -> list[dict[str, Any]]:
    counts: dict[ConversationId, int] = {}
    for one in files:
        if one.conversation is not None:
            counts[one.conversation] = counts.get(one.conversation, 0) + one.messages
    told = [{"id": id, "messages": count} for id, count in counts.items()]
    return told if held is None else [{**one, "legalHold": one["id"] in held} for one in told]


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")
