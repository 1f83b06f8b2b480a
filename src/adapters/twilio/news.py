"""What stands in Twilio's post-action webhooks."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from adapters.twilio.forms import Form, kept
from adapters.twilio.names import PERSON
from application.ports.inbound import (
    DeliveryNews,
    HeardFile,
    HeardMessage,
    MemberNews,
    MessageNews,
    News,
    OtherNews,
    PresenceNews,
    ReadNews,
    UnreadableLetter,
    Wrote,
)

ALIASES = {"onChannelAdded": "onConversationAdded"}
"""Names of Programmable Chat that clients of the first guide still send."""
MARKER = "cid"
"""Under this name our own messages carry our id among their attributes."""
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
"""Clients choose attributes too: nothing but what can be an id of ours is looked up."""
PART = "part"
"""Under this name the messages that carry the files of a message of ours have the number of the file."""
_MEMBER = re.compile(r"MB[0-9a-fA-F]{32}", re.ASCII)
_NO_PLACE = {"", "null"}
"""How far somebody has read who has read nothing, in what a form has for it."""

_CAME = {"delivered": True, "read": True, "failed": False, "undelivered": False}
"""Of what stands in a receipt, what tells whether the message came; `sent` is on its way."""


def news_of(kind: str, form: Form) -> News:
    """Return the news in a form; `OtherNews` for kinds that we do not act on."""
    reader = _READERS.get(kind)
    return OtherNews() if reader is None else reader(form)


def marker_in(attributes: str) -> str | None:
    """The id that we gave to a message that we brought there; `None` for what others wrote."""
    marker = _attributes(attributes).get(MARKER)
    return marker if isinstance(marker, str) and _ID.fullmatch(marker) else None


def telephone_of(author: str, member: str) -> str:
    """The membership, if it is a telephone's: people at Twilio's own client write under the names that we gave them."""
    return member if _MEMBER.fullmatch(member) and not author.startswith(PERSON) else ""


def part_in(attributes: str) -> int:
    """Which file of our message hangs on this one; 0 for the message itself."""
    part = _attributes(attributes).get(PART)
    return part if isinstance(part, int) and part > 0 else 0


def is_ours(attributes: str, id: str, part: int = 0) -> bool:
    """Whether these attributes are of that message of ours, or of that file of it."""
    return _attributes(attributes).get(MARKER) == id and part_in(attributes) == part


def _attributes(text: str) -> Mapping[str, Any]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def file_of(content: Mapping[str, Any], *, sid: str, type: str, name: str, size: str) -> HeardFile:
    """A file as a webhook or the REST API describes it; each has names of its own for the same things."""
    ref, kind, octets = content.get(sid), content.get(type), content.get(size)
    if not isinstance(ref, str) or not isinstance(kind, str):
        raise UnreadableLetter("Media")
    given = content.get(name)
    return HeardFile(
        ref=kept(ref),
        name=kept(given) if isinstance(given, str) else "",
        content_type=kept(kind),
        size=octets if isinstance(octets, int) else 0,
    )


def _message(what: Wrote) -> Callable[[Form], News]:
    def read(form: Form) -> News:
        sent = form.time("DateCreated")
        if sent is None:
            raise UnreadableLetter("DateCreated")
        changed, removed = form.time("DateUpdated"), form.time("DateRemoved")
        message = HeardMessage(
            ref=form.sid("MessageSid", "IM"),
            place=form.number("Index"),
            author=form.text("Author"),
            body=form.text("Body", ""),
            sent_at=sent,
            changed_at=changed,
            marker=marker_in(form.text("Attributes", "")),
            member=telephone_of(form.text("Author"), next(iter(form.getall("ParticipantSid")), "")),
            part=part_in(form.text("Attributes", "")),
            files=_files(form),
        )
        at = {Wrote.SENT: sent, Wrote.CHANGED: changed, Wrote.REMOVED: removed}[what]
        return MessageNews(
            thread=form.sid("ConversationSid", "CH"),
            what=what,
            message=message,
            by=form.text("ClientIdentity", ""),
            at=at or changed or sent,
        )

    return read


def _files(form: Form) -> tuple[HeardFile, ...]:
    media = form.json("Media")
    if media is None:
        return ()
    if not isinstance(media, list) or not all(isinstance(one, dict) for one in media):
        raise UnreadableLetter("Media")
    return tuple(file_of(one, sid="Sid", type="ContentType", name="Filename", size="Size") for one in media)


def _member(*, present: bool) -> Callable[[Form], News]:
    def read(form: Form) -> News:
        return MemberNews(
            thread=form.sid("ConversationSid", "CH"),
            ref=form.sid("ParticipantSid", "MB"),
            who=_who(form),
            present=present,
        )

    return read


def _member_changed(form: Form) -> News:
    if form.text("LastReadMessageIndex", "") in _NO_PLACE:
        return OtherNews()
    return ReadNews(thread=form.sid("ConversationSid", "CH"), who=_who(form), place=form.number("LastReadMessageIndex"))


def _user_changed(form: Form) -> News:
    online = form.text("isOnline", "")
    if online not in {"true", "false"}:
        return OtherNews()
    return PresenceNews(who=form.text("Identity"), online=online == "true", at=form.time("DateUpdated"))


def _delivery(form: Form) -> News:
    came = _CAME.get(form.text("Status", ""))
    if came is None:
        return OtherNews()
    return DeliveryNews(thread=form.sid("ConversationSid", "CH"), member=form.sid("ParticipantSid", "MB"), came=came)


def _who(form: Form) -> str:
    """The identity; of somebody at a telephone, the number."""
    return form.text("Identity", "") or form.text("MessagingBinding.Address")


_READERS: Mapping[str, Callable[[Form], News]] = {
    "onMessageAdded": _message(Wrote.SENT),
    "onMessageUpdated": _message(Wrote.CHANGED),
    "onMessageRemoved": _message(Wrote.REMOVED),
    "onParticipantAdded": _member(present=True),
    "onParticipantRemoved": _member(present=False),
    "onParticipantUpdated": _member_changed,
    "onUserUpdated": _user_changed,
    "onDeliveryUpdated": _delivery,
}
