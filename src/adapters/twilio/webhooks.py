"""Webhooks of Twilio Conversations, told apart and checked."""

import hashlib
import json
from typing import Any
from urllib.parse import urlencode

from attrs import field, frozen

from adapters.twilio.forms import Form, is_signed
from adapters.twilio.news import ALIASES, MARKER, PART, news_of
from application.ports.inbound import HeardMessage, Letter, News, NotGenuine, Question, UnreadableLetter, Wish

_WISHES = {
    "onMessageAdd": Wish.SAY,
    "onMessageUpdate": Wish.CORRECT,
    "onMessageRemove": Wish.RETRACT,
    "onParticipantAdd": Wish.JOIN,
    "onParticipantRemove": Wish.LEAVE,
    "onParticipantUpdate": Wish.READ,
    "onConversationAdd": Wish.OTHER,
    "onConversationUpdate": Wish.OTHER,
    "onConversationRemove": Wish.OTHER,
    "onUserUpdate": Wish.OTHER,
}
"""Pre-action events, asked before it happens. No answer within 5 s, and Twilio goes on."""
_OWN_SIDS = ("MessageSid", "ParticipantSid", "UserSid", "ConversationSid")
_VERSIONS = (
    "DeliveryReceiptSid",
    "Status",
    "DateUpdated",
    "DateRemoved",
    "StateUpdated",
    "LastReadMessageIndex",
    "isOnline",
    "isNotifiable",
)
"""What tells one event about a thing from the next about the same thing."""
_LONGEST_KIND = 40


@frozen(kw_only=True)
class TwilioWebhooks:
    """Checks signatures by the address that is configured at Twilio, not by what a request says of itself.

    The scheme by shared keys (a beta outside HIPAA eligibility) is not known here: its header chooses nothing.
    """

    url: str
    tokens: tuple[str, ...] = field(repr=False)
    account_sid: str = ""
    service_sid: str = ""

    def translate(self, body: bytes, query: bytes, signature: str | None) -> Letter | Question:
        """Return what Twilio told or asks; raises `NotGenuine`."""
        form = Form.of(body)
        url = f"{self.url}?{query.decode('latin-1')}" if query else self.url
        if not is_signed(form, url, signature, self.tokens):
            raise NotGenuine("no signature of ours")
        try:
            kind = form.text("EventType", "")
            self._check_for_us(form)
            if kind in _WISHES:
                return _question(_WISHES[kind], form)
        except UnreadableLetter:
            # A signed one that nobody can read: kept for somebody to look at, but nothing is allowed by it.
            kind = next(iter(form.getall("EventType")), "")
            if kind in _WISHES:
                return Question(wish=Wish.OTHER)
        return _letter(kind, form, body)

    def read(self, kind: str, raw: str) -> News:
        """Return what stands in a letter."""
        return news_of(ALIASES.get(kind, kind), Form.of(raw.encode()))

    def letter_of(self, thread: str, message: HeardMessage) -> Letter:
        """The webhook that tells of a message, as it would come."""
        pairs = [
            ("EventType", "onMessageAdded"),
            ("ConversationSid", thread),
            ("MessageSid", message.ref),
            ("Index", str(message.place)),
            ("DateCreated", message.sent_at.isoformat()),
            ("Author", message.author),
            ("Body", message.body),
            ("Attributes", json.dumps(_attributes(message))),
        ]
        if message.member:
            pairs.append(("ParticipantSid", message.member))
        if message.changed_at is not None:
            pairs.append(("DateUpdated", message.changed_at.isoformat()))
        if message.files:
            media = [
                {"Sid": one.ref, "ContentType": one.content_type, "Filename": one.name, "Size": one.size}
                for one in message.files
            ]
            pairs.append(("Media", json.dumps(media)))
        return _letter("onMessageAdded", Form(pairs), urlencode(pairs).encode())

    def _check_for_us(self, form: Form) -> None:
        account, service = form.getall("AccountSid"), form.getall("ChatServiceSid")
        if self.account_sid and account != [self.account_sid]:
            raise NotGenuine("of another account")
        if self.service_sid and any(one != self.service_sid for one in service):
            raise NotGenuine("of another service")


def _attributes(message: HeardMessage) -> dict[str, Any]:
    """What we put on a message of ours; nothing on those of others."""
    if message.marker is None:
        return {}
    return {MARKER: message.marker, PART: message.part} if message.part else {MARKER: message.marker}


def _letter(kind: str, form: Form, body: bytes) -> Letter:
    known = kind if kind.isascii() and kind.isalnum() and len(kind) <= _LONGEST_KIND else "unknown"
    try:
        thread = form.sid("ConversationSid", "CH")
    except UnreadableLetter:
        thread = ""
    return Letter(key=_key(known, form), kind=known, thread=thread, raw=body.decode("ascii"))


def _key(kind: str, form: Form) -> str:
    """The same for a repeat; of an event that names nothing, all of it but how often it was tried."""
    said = kind == "onMessageAdded"
    # What we read back names its message alone, and is the same news.
    own = [value for name in (_OWN_SIDS[:1] if said else _OWN_SIDS) for value in form.getall(name)]
    if own and kind != "unknown":
        parts = [kind, *own]
        if not said:
            parts += [f"{name}={value}" for name in _VERSIONS for value in form.getall(name)]
    else:
        parts = [kind, *sorted(f"{name}={value}" for name, value in form.pairs if name != "RetryCount")]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _question(wish: Wish, form: Form) -> Question:
    """`who` is whose client asks; of an SMS, who wrote it."""
    author = form.text("Author", "")
    address = form.text("MessagingBinding.Address", "")
    files = form.json("Media")
    return Question(
        wish=wish,
        thread="" if wish is Wish.OTHER else form.sid("ConversationSid", "CH"),
        who=form.text("ClientIdentity", author),
        whom=author if wish in {Wish.SAY, Wish.CORRECT, Wish.RETRACT} else form.text("Identity", address),
        text=form.as_said("Body", ""),
        message=form.text("MessageSid", ""),
        files=len(files) if isinstance(files, list) else 0,
        by_client=bool(form.text("ClientIdentity", "")),
    )
