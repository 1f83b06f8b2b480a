"""What every command has in common: who acts, what they want to do, and to what."""

import re
from typing import ClassVar

from attrs import frozen

from application.ports.unit_of_work import RequestKey
from domain.access import Action, Actor
from domain.audit import Deed
from domain.ids import ConversationId, Identity

_ID = re.compile(r"[0-9a-f]{32}")


def conversation_object(id: ConversationId) -> str:
    """The audit's name of a conversation; what can not be an id of ours is not repeated."""
    return f"conversation:{id if _ID.fullmatch(id) else '?'}"


def person_object(identity: Identity) -> str:
    """The audit's name of somebody whom the record knows; what somebody typed is never repeated."""
    return f"person:{identity}"


@frozen(kw_only=True)
class Command:
    """An act of `actor`; `action` is what the access rule and the audit call it."""

    action: ClassVar[Action | Deed]

    actor: Actor

    @property
    def object(self) -> str:
        """What the act is on, as the audit names it."""
        return "clinic"


@frozen(kw_only=True)
class ConversationCommand(Command):
    """An act on one conversation."""

    conversation: ConversationId

    @property
    def object(self) -> str:
        return conversation_object(self.conversation)


@frozen(kw_only=True)
class KeyedCommand(ConversationCommand):
    """An act on one conversation that may be repeated under an idempotency key."""

    request: RequestKey | None = None
