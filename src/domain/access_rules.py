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
    SEARCH_TEXTS = "messages.search"
    ASK_EXPORT = "export.ask"
    EXPORT = "record.export"
    SEE_EXPORTS = "export.see"
    DROP_EXPORT = "export.drop"
    FETCH_EXPORT = "export.fetch"
    OPEN = "conversation.open"
    SEE = "conversation.see"
    READ = "conversation.read"
    SEND = "message.send"
    CORRECT = "message.correct"
    RETRACT = "message.retract"
    MARK_READ = "message.mark-read"
    TYPE = "conversation.type"
    SET_AVAILABILITY = "availability.set"
    SEE_AVAILABILITY = "availability.see"
    ARRANGE_DUTY = "availability.arrange"
    SEE_POOLS = "pool.see"
    SET_POOL = "pool.set"
    SEE_REASONS = "reasons.see"
    SEE_OFFERS = "offer.see"
    ANSWER_OFFER = "offer.answer"
    ROUTE = "conversation.route"
    SEE_ROUTING = "conversation.see-routing"
    TRANSFER = "conversation.transfer"
    ANSWERING = "conversation.answering"
    AUTO_REPLY = "message.auto-reply"
    SEE_MENTIONS = "mention.see"
    ACKNOWLEDGE_MENTION = "mention.acknowledge"
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
    PLACE_HOLD = "hold.place"
    SEE_HOLDS = "hold.see"
    LIFT_HOLD = "hold.lift"
    SEE_CARE = "care.see"
    END_CARE = "care.end"
    BLOCK_CARE = "care.block"
    RESTORE_CARE = "care.restore"
    SEE_CONSENT = "consent.see"
    SEE_CALLS = "phone-queue.see"
    ADD_CALL = "phone-queue.add"
    TAKE_CALL = "phone-queue.take"
    SEE_HOURS = "hours.see"
    SET_HOURS = "hours.set"
    RATE = "rating.give"
    SEE_RATINGS = "rating.see"
    SEE_RECEIPTS = "receipts.see"
    SEE_PROPOSALS = "closing-proposal.see"
    SEE_RESPONSES = "quick-response.see"
    KEEP_RESPONSE = "quick-response.keep"
    USE_RESPONSE = "quick-response.use"
    LIST_NOTICES = "notices.list"
    SEE_CLOCK = "conversation.see-clock"
    LIST_ALERTS = "alerts.list"
    ACKNOWLEDGE_ALERT = "alerts.acknowledge"
    SEE_MEASURES = "measures.see"
    ATTACH = "attachment.add"
    READ_FILE = "attachment.read"
    SEE_PROXIES = "proxy.see"
    GRANT_PROXY = "proxy.grant"
    END_PROXY = "proxy.end"
    SEE_CARD = "card.see"
    ASK_CARD = "card.ask"
    STEP_CARD = "card.step"
    ANSWER_CARD = "card.answer"
    WORK_CARD = "card.work"
    DECIDE_CARD = "card.decide"
    WIND_UP_CARD = "card.wind-up"
    LIST_CARDS = "card.list"
    LIST_OWN_CARDS = "card.list-own"
    SEE_SCHEDULE = "schedule.see"
    SET_SCHEDULE = "schedule.set"
    SEE_MEDICATIONS = "medications.see"
    KEEP_MEDICATIONS = "medications.keep"
    GRANT_CONSENT = "consent.grant"
    WITHDRAW_CONSENT = "consent.withdraw"
    SEE_AUDIT = "audit.see"
    SEE_AUDIT_QUERIES = "audit.see-queries"
    KEEP_AUDIT_QUERY = "audit.keep-query"
    REVIEW_AUDIT = "audit.review"
    SEE_ACCESS_LOG = "access-log.see"


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
    PRESCRIBER = "prescriber"
    """They take part in the conversation, and may prescribe."""
    POOL = "pool"
    """They take no part; the conversation is in a pool of theirs."""
    EMERGENCY = "emergency"
    """They take no part, and have broken the glass to read it."""
    PRIVACY = "privacy"
    """They are of the pool `privacy`, and it is not their own."""
    SHELF = "own-shelf"
    """It is a quick response of their own."""
    SHARED = "shared"
    """It is everybody's of the team, or of a pool of theirs."""
    ELSEWHERE = "elsewhere"
    """It is another pool's."""
    STRANGER = "stranger"
    """Nothing connects them with the conversation."""


Who = Mapping[Role, frozenset[Relation]]

_CLINIC = frozenset({Relation.CLINIC})
_SELF = frozenset({Relation.SELF})
_OTHERS = frozenset({Relation.OTHER, Relation.PRIVACY})
_ANYBODY = frozenset({Relation.SELF, Relation.OTHER})
_MEMBER = frozenset({Relation.MEMBER})
_PRESCRIBER = frozenset({Relation.PRESCRIBER})
_POOL = frozenset({Relation.MEMBER, Relation.POOL})
_EMERGENCY = frozenset({Relation.EMERGENCY})
_PRIVACY = frozenset({Relation.PRIVACY})
_SHELF = frozenset({Relation.SHELF})
_SHARED = frozenset({Relation.SHARED})
_ELSEWHERE = frozenset({Relation.ELSEWHERE})
_EVERY = frozenset({Relation.MEMBER, Relation.POOL, Relation.STRANGER})

_LOOK: Who = {
    Role.PATIENT: _MEMBER,
    Role.PROVIDER: _MEMBER,
    Role.PROXY: frozenset({Relation.READING, Relation.WRITING}),
}
_LOOK_AT_MANY: Who = {
    Role.PATIENT: _CLINIC | _MEMBER,
    Role.PROVIDER: _CLINIC | _MEMBER | _EMERGENCY,
    Role.ADMIN: _EMERGENCY,
    Role.PROXY: _CLINIC | _LOOK[Role.PROXY],
}
_TALK: Who = {**_LOOK, Role.PROXY: frozenset({Relation.WRITING})}
_DESK: Who = {Role.PROVIDER: _MEMBER}
_PEOPLE: Who = {Role.ADMIN: _CLINIC, Role.SERVICE: _CLINIC}
_QUEUE: Who = {Role.PROVIDER: _CLINIC, Role.ADMIN: _CLINIC}
_AUDITORS: Who = {Role.AUDITOR: _CLINIC}
_HOLDERS: Who = {Role.ADMIN: _CLINIC, Role.AUDITOR: _CLINIC}
_PROVIDERS: Who = {Role.PROVIDER: _CLINIC}
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
    Action.SEE_CLOCK: {Role.PROVIDER: _POOL | _EMERGENCY, Role.ADMIN: _EVERY | _EMERGENCY},
    Action.READ: {**_LOOK, Role.PROVIDER: _MEMBER | _EMERGENCY, Role.ADMIN: _EMERGENCY},
    Action.READ_FILE: {**_LOOK, Role.PROVIDER: _MEMBER | _EMERGENCY, Role.ADMIN: _EMERGENCY},
    Action.READ_NOTES: {Role.PROVIDER: _MEMBER | _EMERGENCY, Role.ADMIN: _EMERGENCY},
    # One conversation, or all in which they take part
    Action.SEARCH_TEXTS: _LOOK_AT_MANY,
    Action.ASK_EXPORT: _LOOK_AT_MANY,
    Action.EXPORT: _LOOK_AT_MANY,
    Action.SEE_EXPORTS: _LISTS,
    Action.DROP_EXPORT: _LISTS,
    Action.FETCH_EXPORT: _LISTS,
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
    # Availability and routing; what nobody may do is the clockwork's alone
    Action.SET_AVAILABILITY: _PROVIDERS,
    Action.SEE_AVAILABILITY: _QUEUE,
    Action.ARRANGE_DUTY: {Role.PROVIDER: _SELF, Role.ADMIN: _ANYBODY},
    Action.SEE_POOLS: _QUEUE,
    Action.SET_POOL: {Role.ADMIN: _CLINIC},
    Action.SEE_REASONS: _LISTS,
    Action.SEE_OFFERS: _PROVIDERS,
    Action.ANSWER_OFFER: _PROVIDERS,
    Action.ROUTE: {},
    Action.SEE_ROUTING: {Role.PROVIDER: _POOL, Role.ADMIN: _EVERY},
    Action.TRANSFER: _DESK,
    Action.ANSWERING: _DESK,
    Action.AUTO_REPLY: {},
    Action.SEE_MENTIONS: _PROVIDERS,
    Action.ACKNOWLEDGE_MENTION: _PROVIDERS,
    # Cards in the thread: each step needs one of these, and being asked by both sides; controlled drugs a prescriber
    Action.SEE_CARD: {**_LOOK, Role.PROVIDER: _MEMBER | _EMERGENCY, Role.ADMIN: _EMERGENCY},
    Action.ASK_CARD: _TALK,
    Action.STEP_CARD: _TALK,
    Action.ANSWER_CARD: {Role.PATIENT: _MEMBER, Role.PROXY: frozenset({Relation.WRITING})},
    Action.WORK_CARD: _DESK,
    Action.DECIDE_CARD: {Role.PROVIDER: _PRESCRIBER},
    Action.WIND_UP_CARD: _DESK,
    Action.LIST_CARDS: _PROVIDERS,
    Action.LIST_OWN_CARDS: {Role.PATIENT: _CLINIC, Role.PROXY: _CLINIC},
    # Schedules: the relation is that to whose time it is. Medications: in a conversation, or the office's to keep
    Action.SEE_SCHEDULE: {Role.PROVIDER: _ANYBODY, Role.ADMIN: _ANYBODY},
    Action.SET_SCHEDULE: {Role.PROVIDER: _SELF, Role.ADMIN: _ANYBODY},
    Action.SEE_MEDICATIONS: _LOOK,
    Action.KEEP_MEDICATIONS: _OFFICE,
    # Break-glass: auditors, and administrators of the pool `privacy`, watch over it; never over their own
    Action.BREAK_GLASS: {Role.PROVIDER: _CLINIC, Role.ADMIN: _CLINIC},
    Action.SEE_BREAK_GLASS: {Role.PROVIDER: _SELF, Role.ADMIN: _SELF | _PRIVACY, Role.AUDITOR: _OTHERS},
    Action.END_BREAK_GLASS: {Role.PROVIDER: _SELF, Role.ADMIN: _SELF | _PRIVACY, Role.AUDITOR: _OTHERS},
    Action.REVIEW_BREAK_GLASS: {Role.ADMIN: _PRIVACY, Role.AUDITOR: _OTHERS},
    # Legal holds
    Action.PLACE_HOLD: _HOLDERS,
    Action.SEE_HOLDS: _HOLDERS,
    Action.LIFT_HOLD: _HOLDERS,
    # The phone queue
    Action.SEE_CALLS: _QUEUE,
    Action.ADD_CALL: _QUEUE,
    Action.TAKE_CALL: {Role.PROVIDER: _CLINIC},
    # Business hours
    Action.SEE_HOURS: {**_QUEUE, Role.SERVICE: _CLINIC},
    Action.SET_HOURS: {Role.ADMIN: _CLINIC},
    # Satisfaction, and what became of a message
    Action.RATE: {Role.PATIENT: _MEMBER},
    Action.SEE_RATINGS: {Role.PROVIDER: _MEMBER, Role.ADMIN: _EVERY},
    Action.SEE_RECEIPTS: _LOOK,
    Action.SEE_PROPOSALS: {Role.PROVIDER: _CLINIC},
    # Quick responses: the relation is that to the response; using one is an act on the conversation
    Action.SEE_RESPONSES: {Role.PROVIDER: _CLINIC | _SHELF | _SHARED, Role.ADMIN: _CLINIC | _SHARED | _ELSEWHERE},
    Action.KEEP_RESPONSE: {Role.PROVIDER: _CLINIC | _SHELF, Role.ADMIN: _CLINIC | _SHARED | _ELSEWHERE},
    Action.USE_RESPONSE: {Role.PROVIDER: _MEMBER},
    Action.LIST_NOTICES: {Role.ADMIN: _CLINIC},
    # Alerts: of these, those of conversations that they see; the clinic's troubles if they are on call or supervise
    Action.LIST_ALERTS: _QUEUE,
    Action.ACKNOWLEDGE_ALERT: _QUEUE,
    # Measures: numbers of the clinic, of no patient
    Action.SEE_MEASURES: {Role.ADMIN: _CLINIC},
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
    # The audit: auditors look and sign for it; a patient sees who opened what is theirs
    Action.SEE_AUDIT: _AUDITORS,
    Action.SEE_AUDIT_QUERIES: _AUDITORS,
    Action.KEEP_AUDIT_QUERY: _AUDITORS,
    Action.REVIEW_AUDIT: _AUDITORS,
    Action.SEE_ACCESS_LOG: {Role.PATIENT: _SELF, Role.AUDITOR: _OTHERS},
    # Sessions
    Action.ISSUE_CODE: {Role.SERVICE: _CLINIC},
    Action.SEE_ONESELF: _ONESELF,
    Action.LIST_SESSIONS: _ONESELF,
    Action.END_SESSION: _PERSON_OR_ADMIN,
}
"""Who may: by action and role, the relations in which it is allowed."""

PATIENT_MUST_CONSENT = frozenset(
    {
        Action.OPEN,
        Action.ADD,
        Action.SEND,
        Action.ATTACH,
        Action.CORRECT,
        Action.SYSTEM_MESSAGE,
        Action.ASK_CARD,
        Action.STEP_CARD,
    }
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
