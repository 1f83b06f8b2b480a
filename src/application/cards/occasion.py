"""When something is done to a card: by whom, where, in which unit of work."""

from datetime import datetime

from attrs import define, field

from application.ports.channel import Signal
from application.ports.unit_of_work import UnitOfWork
from domain.access import Actor
from domain.conversation import Conversation


@define(kw_only=True)
class Occasion:
    """One act on a card. `signals` go out once it holds."""

    uow: UnitOfWork
    conversation: Conversation
    actor: Actor
    now: datetime
    signals: list[Signal] = field(factory=list)
