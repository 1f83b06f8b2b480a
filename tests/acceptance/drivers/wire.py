"""From the contract's JSON to what people see."""

from datetime import datetime
from typing import Any

from tests.acceptance.drivers.seen import Marks, Member, Message, News, Preview, Talk


def message_of(said: dict[str, Any]) -> Message:
    return Message(
        id=said["id"],
        seq=said["seq"],
        author=said["author"],
        kind=said["kind"],
        text=said["body"],
        priority=said["priority"],
        corrected=said["editedAt"] is not None,
        retracted=said["retractedAt"] is not None,
        delivery=said["delivery"]["state"],
        help=said["safety"] and said["safety"]["helpText"],
        on_behalf_of=said.get("onBehalfOf"),
        expired=said.get("bodyState") == "expired",
        marks=_marks_of(said["phi"]),
        files=tuple((one["name"], one["state"]) for one in said["attachments"]),
    )


def preview_of(said: dict[str, Any]) -> Preview:
    return Preview(marks=_marks_of(said), help=said["safety"] and said["safety"]["helpText"])


def _marks_of(said: dict[str, Any] | None) -> Marks | None:
    return said and Marks(level=said["level"], kinds=tuple(said["categories"]))


def member_of(said: dict[str, Any]) -> Member:
    presence = said["presence"]
    seen = presence["lastSeenAt"]
    return Member(
        identity=said["identity"],
        online=presence["online"],
        last_seen_at=datetime.fromisoformat(seen) if seen else None,
        availability=presence["availability"],
    )


def talk_of(said: dict[str, Any]) -> Talk:
    return Talk(
        id=said["id"],
        topic=said["friendlyName"],
        status=said["status"],
        turn=said["turn"],
        priority=said["priority"],
        priority_set=(setting := said["prioritySet"]) and (setting["by"], setting["why"]),
        assignee=said["assignee"],
        members={one["identity"]: member_of(one) for one in said["participants"]},
        last_seq=said["lastSeq"],
        unread=said["unread"],
        disposition=said["disposition"],
        continues=said["continues"],
        draft=said.get("draft"),
        note_draft=said.get("noteDraft"),
        can_send=said["canSend"],
        care_ended=said["notice"]["code"] if said["notice"] else None,
        help=said["notice"]["text"] if said["notice"] else None,
        emergency=(said.get("breakGlass") or {}).get("reason"),
    )


def _file_of(said: dict[str, Any]) -> str | None:
    file = said.get("attachment")
    return file and f"{file['name']} {file['state']}"


def news_of(frame: dict[str, Any]) -> News:
    """What an `ev` or `eph` frame tells."""
    said = frame["ev"]
    message = message_of(said["message"]) if "message" in said else None
    return News(
        kind=said["kind"],
        conversation=frame["stream"].partition(":")[2],
        seq=frame.get("seq", said.get("seq")),
        message=message,
        text=said["note"]["body"] if "note" in said else _file_of(said),
        who=said.get("identity") or (said["participant"]["identity"] if "participant" in said else None),
        presence=said["presence"]["online"] if "presence" in said else None,
    )
