"""An export's document as JSON: members as the API gives them."""

import json
from typing import Any

from adapters.exports.facts import body_state, card_state, file_state, name_of, role_of, time
from application.ports.exports import Portion
from application.views import AttachmentView, MessageView
from domain.card import Card


def as_json(portion: Portion) -> bytes:
    """One object; UTF-8."""
    told = {
        "export": portion.export,
        "asOf": time(portion.as_of),
        "part": portion.part,
        "period": {"from": time(portion.scope.since), "until": time(portion.scope.until)},
        "conversation": {
            "id": portion.conversation,
            "friendlyName": portion.topic,
            "patient": portion.patient,
            "status": portion.status,
            "disposition": portion.disposition,
            "createdAt": time(portion.opened_at),
            "closedAt": time(portion.closed_at),
        },
        "people": [
            {"identity": one.identity, "displayName": one.name, "userType": one.role} for one in portion.people.values()
        ],
        "messages": [_message(portion, one) for one in portion.messages],
    }
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


def _message(portion: Portion, one: MessageView) -> dict[str, Any]:
    told = {
        "id": one.id,
        "seq": one.seq,
        "author": one.author,
        "authorName": name_of(portion, one.author),
        "authorType": role_of(portion, one.author) or None,
        "onBehalfOf": one.on_behalf_of,
        "kind": one.kind,
        "priority": one.priority,
        "createdAt": time(one.created_at),
        "editedAt": time(one.edited_at),
        "retractedAt": time(one.retracted_at),
        "body": one.body,
        "attachments": [_attachment(file) for file in one.attachments],
    }
    if one.card is not None:
        told["card"] = _card(one.card.card)
    if one.earlier:
        told["earlier"] = [{"body": text.body, "until": time(text.until)} for text in one.earlier]
    state = body_state(one)
    return told if state is None else {**told, "bodyState": state}


def _card(card: Card) -> dict[str, Any]:
    told = {
        "id": card.id,
        "kind": card.kind,
        "state": card.state,
        "details": {name: value for name, value in card.facts.items() if value is not None},
        "createdBy": card.created_by,
        "createdAt": time(card.created_at),
        "changedBy": card.changed_by,
        "changedAt": time(card.changed_at),
    }
    state = card_state(card)
    return told if state is None else {**told, "detailsState": state}


def _attachment(file: AttachmentView) -> dict[str, Any]:
    return {
        "id": file.id,
        "name": file.name,
        "contentType": file.type.value,
        "size": file.size,
        "state": file_state(file),
    }
