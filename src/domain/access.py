"""Who may do what: one rule on every road in, and what is not allowed is refused."""

from enum import StrEnum
from typing import Protocol

from attrs import frozen

from domain.consent import ConsentStatus
from domain.errors import ConsentRequired, Forbidden, NotAParticipant, NotFound
from domain.ids import SYSTEM, Identity, SessionId
from domain.person import Role


@frozen(kw_only=True)
class Actor:
    """Who acts, as the session proves it, and by which request (for the audit)."""

    identity: Identity
    role: Role
    session: SessionId | None = None
    pools: frozenset[str] = frozenset()
    address: str = ""
    request_id: str = ""


CLOCKWORK = Actor(identity=SYSTEM, role=Role.SERVICE)
"""The actor of jobs: nobody's session."""


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
    SYSTEM_MESSAGE = "message.system"
    REGISTER_PEOPLE = "people.register"
    SEE_PEOPLE = "people.see"
    ISSUE_CODE = "session.code"
    SEE_CONSENT = "consent.see"
    GRANT_CONSENT = "consent.grant"
    WITHDRAW_CONSENT = "consent.withdraw"


class Sight(StrEnum):
    """How much of a conversation someone sees."""

    NOTHING = "nothing"
    ROW = "row"
    """That it exists and how it stands: no text, no topic."""
    CONTENT = "content"


class Subject(Protocol):
    """What the rule needs to know of a conversation."""

    @property
    def pool(self) -> str | None:
        """The pool it belongs to."""

    def has(self, identity: Identity) -> bool:
        """Whether this person takes part in it now."""

    def had(self, identity: Identity) -> bool:
        """Whether this person took part in it and left."""


_TALK = {
    Action.SEE,
    Action.READ,
    Action.SEND,
    Action.CORRECT,
    Action.RETRACT,
    Action.MARK_READ,
    Action.TYPE,
    Action.DRAFT,
    Action.REOPEN,
}
_DESK = {
    Action.ADD,
    Action.REMOVE,
    Action.NOTE,
    Action.READ_NOTES,
    Action.CLOSE,
    Action.HOLD,
    Action.ASSIGN,
    Action.PRIORITISE,
}
_MEMBERS: dict[Role, set[Action]] = {
    Role.PATIENT: _TALK,
    Role.PROVIDER: _TALK | _DESK,
}
_ONLOOKERS: dict[Role, set[Action]] = {
    Role.PROVIDER: {Action.SEE, Action.ASSIGN},
    Role.ADMIN: {Action.SEE, Action.SYSTEM_MESSAGE},
}
_CLINIC: dict[Role, set[Action]] = {
    Role.PATIENT: {Action.LIST, Action.SEARCH, Action.OPEN},
    Role.PROXY: {Action.LIST, Action.SEARCH},
    Role.PROVIDER: {Action.LIST, Action.SEARCH, Action.OPEN},
    Role.ADMIN: {
        Action.LIST,
        Action.SEARCH,
        Action.OPEN,
        Action.REGISTER_PEOPLE,
        Action.SEE_PEOPLE,
    },
    Role.SERVICE: {Action.REGISTER_PEOPLE, Action.SEE_PEOPLE, Action.ISSUE_CODE},
}
_PATIENT_MUST_CONSENT = {Action.OPEN, Action.ADD, Action.SEND, Action.CORRECT, Action.SYSTEM_MESSAGE}


def sight(actor: Actor, conversation: Subject) -> Sight:
    """How much `actor` sees: members all, a pool's providers and admins the row, others nothing."""
    if actor.role in _MEMBERS and conversation.has(actor.identity):
        return Sight.CONTENT
    in_pool = conversation.pool is not None and conversation.pool in actor.pools
    if actor.role is Role.ADMIN or (actor.role is Role.PROVIDER and in_pool):
        return Sight.ROW
    return Sight.NOTHING


def authorize_in_clinic(actor: Actor, action: Action, consent: ConsentStatus) -> None:
    """Refuse what is asked of the clinic as a whole unless `actor`'s role may and they consented.

    `consent` is the actor's own standing (`NOT_NEEDED` for staff). Raises `ConsentRequired` or `Forbidden`.
    """
    if not consent.in_force:
        raise ConsentRequired("no consent is in force")
    if action not in _CLINIC.get(actor.role, set()):
        raise Forbidden(f"{actor.role} may not {action}")


def authorize(actor: Actor, action: Action, conversation: Subject, consent: ConsentStatus) -> None:
    """Refuse what is asked of a conversation, unless a rule allows it.

    `consent` is the standing of the conversation's patient. Raises `NotFound` where the actor may
    not know of the conversation or has left it, `NotAParticipant` or `Forbidden` where they may and still must
    not, `ConsentRequired` where the patient has not agreed.
    """
    if actor.role is Role.SERVICE:
        if action is not Action.SYSTEM_MESSAGE:
            raise NotFound("conversation")
    elif not consent.in_force and not actor.role.is_staff:
        raise ConsentRequired("no consent is in force")
    else:
        _check_sight(actor, action, conversation)
    if action in _PATIENT_MUST_CONSENT and not consent.in_force:
        raise ConsentRequired("the patient's consent is not in force")


def _check_sight(actor: Actor, action: Action, conversation: Subject) -> None:
    seen = sight(actor, conversation)
    if seen is Sight.NOTHING:
        raise NotFound("conversation")
    if seen is Sight.CONTENT and action in _MEMBERS[actor.role]:
        return
    if seen is Sight.ROW and action in _ONLOOKERS[actor.role]:
        return
    if conversation.had(actor.identity):
        raise NotFound("conversation")
    if seen is Sight.ROW and actor.role is Role.PROVIDER:
        raise NotAParticipant(f"{action} needs a participant")
    raise Forbidden(f"{actor.role} may not {action}")
