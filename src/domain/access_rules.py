"""The access rules as a table: which role may do what, and how they must stand to what they do it to.

What is not in the table is refused. `docs/access.md` shows it to people; it is made from here.
"""

from collections.abc import Mapping
from enum import StrEnum

from domain.person import Role

PRIVACY_POOL = "privacy"
"""Administrators of this pool are the privacy officers beside the auditors: they are told, end and review."""


class Action(StrEnum):
    """Everything that is authorised; the value names it in the audit."""

    LIST = "conversations.list"
    SEARCH = "conversations.search"
    OPEN = "conversation.open"
    SEE = "conversation.see"
    READ = "conversation.read"
    SEND = "message.send"
    CORRECT = "message.correct"
    RETRACT = "message.retract"
    MARK_READ = "message.mark-read"
    TYPE = "conversation.type"
    SET_AVAILABILITY = "availability.set"
    DRAFT = "draft.keep"
    PREVIEW = "text.preview"
    REOPEN = "conversation.reopen"
    ADD = "participant.add"
    REMOVE = "participant.remove"
    NOTE = "note.write"
    READ_NOTES = "note.read"
    CLOSE = "conversation.close"
    HOLD = "conversation.hold"
    ASSIGN = "conversation.assign"
    PRIORITISE = "conversation.prioritise"
    ACKNOWLEDGE = "message.acknowledge"
    LIST_UNACKNOWLEDGED = "messages.list-unacknowledged"
    SYSTEM_MESSAGE = "message.system"
    REGISTER_PEOPLE = "people.register"
    SEE_PEOPLE = "people.see"
    ISSUE_CODE = "session.code"
    SEE_ONESELF = "session.who"
    LIST_SESSIONS = "session.list"
    END_SESSION = "session.end"
    BREAK_GLASS = "break-glass.open"
    SEE_BREAK_GLASS = "break-glass.see"
    END_BREAK_GLASS = "break-glass.end"
    REVIEW_BREAK_GLASS = "break-glass.review"
    SEE_CARE = "care.see"
    END_CARE = "care.end"
    BLOCK_CARE = "care.block"
    RESTORE_CARE = "care.restore"
    SEE_CONSENT = "consent.see"
    SEE_CALLS = "phone-queue.see"
    ADD_CALL = "phone-queue.add"
    TAKE_CALL = "phone-queue.take"
    ATTACH = "attachment.add"
    SEE_PROXIES = "proxy.see"
    GRANT_PROXY = "proxy.grant"
    END_PROXY = "proxy.end"
    GRANT_CONSENT = "consent.grant"
    WITHDRAW_CONSENT = "consent.withdraw"


class Relation(StrEnum):
    """How somebody stands to what they want to do something to."""

    CLINIC = "clinic"
    """It is the clinic as a whole."""
    SELF = "self"
    """It is they themselves, or their own."""
    OTHER = "other"
    """It is somebody else, or somebody else's."""
    MEMBER = "member"
    """They take part in the conversation."""
    READING = "proxy-reading"
    """They take part for the patient, and may read there now."""
    WRITING = "proxy-writing"
    """They take part for the patient, and may write there now."""
    CHARGE = "charge"
    """It is a patient for whom they may sign now."""
    POOL = "pool"
    """They take no part; the conversation is in a pool of theirs."""
    EMERGENCY = "emergency"
    """They take no part, and have broken the glass to read it."""
    PRIVACY = "privacy"
    """They are of the pool `privacy`, and it is not their own."""
    STRANGER = "stranger"
    """Nothing connects them with the conversation."""


Who = Mapping[Role, frozenset[Relation]]

_CLINIC = frozenset({Relation.CLINIC})
_SELF = frozenset({Relation.SELF})
_OTHERS = frozenset({Relation.OTHER, Relation.PRIVACY})
_ANYBODY = frozenset({Relation.SELF, Relation.OTHER})
_MEMBER = frozenset({Relation.MEMBER})
_POOL = frozenset({Relation.MEMBER, Relation.POOL})
_EMERGENCY = frozenset({Relation.EMERGENCY})
_PRIVACY = frozenset({Relation.PRIVACY})
_EVERY = frozenset({Relation.MEMBER, Relation.POOL, Relation.STRANGER})

_LOOK: Who = {
    Role.PATIENT: _MEMBER,
    Role.PROVIDER: _MEMBER,
    Role.PROXY: frozenset({Relation.READING, Relation.WRITING}),
}
_TALK: Who = {**_LOOK, Role.PROXY: frozenset({Relation.WRITING})}
_DESK: Who = {Role.PROVIDER: _MEMBER}
_PEOPLE: Who = {Role.ADMIN: _CLINIC, Role.SERVICE: _CLINIC}
_QUEUE: Who = {Role.PROVIDER: _CLINIC, Role.ADMIN: _CLINIC}
_LISTS: Who = {role: _CLINIC for role in (Role.PATIENT, Role.PROXY, Role.PROVIDER, Role.ADMIN)}
_WRITERS: Who = {role: _CLINIC for role in (*_LISTS, Role.SERVICE)}
_ONESELF: Who = {role: _SELF for role in Role}
_SIGNER = frozenset({Relation.SELF, Relation.CHARGE})
_OFFICE: Who = {Role.ADMIN: _ANYBODY, Role.SERVICE: _ANYBODY}
_PERSON_OR_ADMIN: Who = {**_ONESELF, Role.ADMIN: _ANYBODY}

RULES: Mapping[Action, Who] = {
    # Looking
    Action.LIST: _LISTS,
    Action.SEARCH: _LISTS,
    Action.SEE: {**_LOOK, Role.PROVIDER: _POOL | _EMERGENCY, Role.ADMIN: _EVERY | _EMERGENCY},
    Action.READ: {**_LOOK, Role.PROVIDER: _MEMBER | _EMERGENCY, Role.ADMIN: _EMERGENCY},
    Action.READ_NOTES: {Role.PROVIDER: _MEMBER | _EMERGENCY, Role.ADMIN: _EMERGENCY},
    # Talking
    Action.OPEN: _LISTS,
    Action.SEND: _TALK,
    Action.ATTACH: _TALK,
    Action.CORRECT: _TALK,
    Action.RETRACT: _TALK,
    Action.MARK_READ: _LOOK,
    Action.TYPE: _TALK,
    Action.DRAFT: _TALK,
    Action.PREVIEW: _WRITERS,
    Action.SYSTEM_MESSAGE: {Role.ADMIN: _EVERY, Role.SERVICE: _EVERY},
    # The team's desk
    Action.REOPEN: _TALK,
    Action.ADD: _DESK,
    Action.REMOVE: _DESK,
    Action.NOTE: _DESK,
    Action.CLOSE: _DESK,
    Action.HOLD: _DESK,
    Action.ASSIGN: {Role.PROVIDER: _POOL},
    Action.PRIORITISE: _DESK,
    Action.ACKNOWLEDGE: _DESK,
    Action.LIST_UNACKNOWLEDGED: {Role.PROVIDER: _CLINIC, Role.ADMIN: _CLINIC},
    Action.SET_AVAILABILITY: {Role.PROVIDER: _CLINIC},
    # Break-glass: auditors, and administrators of the pool `privacy`, watch over it; never over their own
    Action.BREAK_GLASS: {Role.PROVIDER: _CLINIC, Role.ADMIN: _CLINIC},
    Action.SEE_BREAK_GLASS: {Role.PROVIDER: _SELF, Role.ADMIN: _SELF | _PRIVACY, Role.AUDITOR: _OTHERS},
    Action.END_BREAK_GLASS: {Role.PROVIDER: _SELF, Role.ADMIN: _SELF | _PRIVACY, Role.AUDITOR: _OTHERS},
    Action.REVIEW_BREAK_GLASS: {Role.ADMIN: _PRIVACY, Role.AUDITOR: _OTHERS},
    # The phone queue
    Action.SEE_CALLS: _QUEUE,
    Action.ADD_CALL: _QUEUE,
    Action.TAKE_CALL: {Role.PROVIDER: _CLINIC},
    # Care relations: the relation is that to the provider whose care it is, to see them that to the patient
    Action.SEE_CARE: {
        Role.PATIENT: _SELF,
        Role.PROVIDER: _ANYBODY,
        Role.ADMIN: _ANYBODY,
        Role.SERVICE: _ANYBODY,
    },
    Action.END_CARE: {Role.PROVIDER: _SELF, Role.ADMIN: _ANYBODY, Role.SERVICE: _ANYBODY},
    Action.BLOCK_CARE: _OFFICE,
    Action.RESTORE_CARE: _OFFICE,
    # People and their consent
    Action.REGISTER_PEOPLE: _PEOPLE,
    Action.SEE_PEOPLE: _PEOPLE,
    Action.SEE_CONSENT: {**_PERSON_OR_ADMIN, Role.PROVIDER: _ANYBODY, Role.PROXY: _SIGNER},
    Action.GRANT_CONSENT: {**_PERSON_OR_ADMIN, Role.PROXY: _SIGNER},
    Action.WITHDRAW_CONSENT: {**_PERSON_OR_ADMIN, Role.PROXY: _SIGNER},
    # Proxies: the relation is that to the patient, or to the grant
    Action.SEE_PROXIES: {Role.PATIENT: _SELF, Role.PROXY: _SELF, Role.PROVIDER: _ANYBODY, **_OFFICE},
    Action.GRANT_PROXY: {Role.PATIENT: _SELF, **_OFFICE},
    Action.END_PROXY: {Role.PATIENT: _SELF, Role.PROXY: _SELF, **_OFFICE},
    # Sessions
    Action.ISSUE_CODE: {Role.SERVICE: _CLINIC},
    Action.SEE_ONESELF: _ONESELF,
    Action.LIST_SESSIONS: _ONESELF,
    Action.END_SESSION: _PERSON_OR_ADMIN,
}
"""Who may: by action and role, the relations in which it is allowed."""

PATIENT_MUST_CONSENT = frozenset(
    {Action.OPEN, Action.ADD, Action.SEND, Action.ATTACH, Action.CORRECT, Action.SYSTEM_MESSAGE}
)
"""What nobody, staff included, does with a patient whose consent is not in force."""

NEEDS_NO_CONSENT = frozenset(
    {Action.SEE_ONESELF, Action.SEE_CONSENT, Action.GRANT_CONSENT, Action.WITHDRAW_CONSENT, Action.END_PROXY}
)
"""What is a person's own to do whether or not their consent is in force."""

_NOWHERE: frozenset[Relation] = frozenset()


def relations(role: Role, action: Action) -> frozenset[Relation]:
    """The relations in which `role` may do this; none is what the table does not name."""
    return RULES[action].get(role, _NOWHERE)
