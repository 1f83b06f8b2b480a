"""What the messaging provider told us of a conversation, as it came: documents of an export for the record."""

import json
from collections.abc import AsyncIterator, Sequence

from application.ports.inbound import Inbox, LetterOnRecord
from domain.export import Export
from domain.ids import ConversationId

AT_ONCE = 500
"""How many letters a document holds at most."""


async def letter_documents(inbox: Inbox, conversation: ConversationId, export: Export) -> AsyncIterator[bytes]:
    """Those that the export covers and have their text still, a line of JSON each; nothing where there are none."""
    behind = 0
    while page := await inbox.on_record(conversation, behind=behind, limit=AT_ONCE):
        if wanted := [one for one in page if export.covers(one.came_at)]:
            yield _lines(wanted)
        behind = page[-1].id


def _lines(letters: Sequence[LetterOnRecord]) -> bytes:
    return "".join(json.dumps(_told(one), ensure_ascii=False) + "\n" for one in letters).encode()


def _told(one: LetterOnRecord) -> dict[str, str | None]:
    told = {"kind": one.kind, "cameAt": one.came_at.isoformat().replace("+00:00", "Z"), "state": _state(one)}
    if one.raw is None:
        return {**told, "reason": one.reason, "raw": None, "rawState": "unavailable"}
    return {**told, "reason": one.reason, "raw": one.raw}


def _state(one: LetterOnRecord) -> str:
    if one.reason is not None:
        return "set-aside"
    return "taken-over" if one.done else "waiting"
