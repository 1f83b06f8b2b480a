"""Identities and names: what tells one thing from another."""

import re
from typing import NewType

ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)
NoteId = NewType("NoteId", str)
SessionId = NewType("SessionId", str)
CallId = NewType("CallId", str)
CardId = NewType("CardId", str)
QuickResponseId = NewType("QuickResponseId", str)
RatingId = NewType("RatingId", str)
ProposalId = NewType("ProposalId", str)
OfferId = NewType("OfferId", str)
MentionId = NewType("MentionId", str)
GrantId = NewType("GrantId", str)
AttachmentId = NewType("AttachmentId", str)
AuditId = NewType("AuditId", str)
AuditQueryId = NewType("AuditQueryId", str)
AuditReviewId = NewType("AuditReviewId", str)
AlertId = NewType("AlertId", str)
NoticeId = NewType("NoticeId", str)
HoldId = NewType("HoldId", str)
ExportId = NewType("ExportId", str)
BreakGlassId = NewType("BreakGlassId", str)
Identity = NewType("Identity", str)
"""A person's identity in its registered spelling; compare spellings with `identity_key`."""

SYSTEM = Identity("system")
"""The author of what no person wrote."""
NOBODY = Identity("nobody")
"""Whom the audit names before anybody is signed in."""
_RESERVED = frozenset({SYSTEM, NOBODY})

_NAME = re.compile(r"[A-Za-z0-9_.:@|+\-]{1,128}", re.ASCII)


def is_name(text: str) -> bool:
    """Whether `text` can be an identity or a unique name: 1 to 128 of `A-Z a-z 0-9 _ . : @ | + -`."""
    return _NAME.fullmatch(text) is not None


def identity_key(text: str) -> str:
    """The form under which identities and unique names compare: without case."""
    return text.lower()


def is_reserved(identity: str) -> bool:
    """Whether no person may bear this identity, because it stands for no person."""
    return identity_key(identity) in _RESERVED
